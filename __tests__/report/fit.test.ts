import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {cutMarkdown, fit, utf8Length, type FittingSection} from '../../src/report/fit.js'

const SECTIONS: readonly FittingSection[] = [
  {priority: 0, forms: ['Verdict, in full length', 'Verdict']},
  {priority: 2, forms: ['Conflicts: all of them 🧵🧵🧵🧵', 'Conflicts: two of them', '4 conflicts']},
  {priority: 1, forms: ['Regressions one by one', '2 regressions']}
]
const FULL = 'Verdict, in full length\n\nConflicts: all of them 🧵🧵🧵🧵\n\nRegressions one by one\n'
const SHORTER = 'Verdict, in full length\n\nConflicts: two of them\n\nRegressions one by one\n'
const SHORTEST = 'Verdict\n\n4 conflicts\n\n2 regressions\n'

describe('fitting sections', () => {
  test.each([
    ['with room to spare', 10_000, FULL],
    ['just at the limit', utf8Length(FULL), FULL],
    ['one byte over it', utf8Length(FULL) - 1, SHORTER],
    ['one byte under it', utf8Length(FULL) + 1, FULL],
    [
      'the least important is shortened step by step',
      utf8Length(SHORTER) - 1,
      'Verdict, in full length\n\n4 conflicts\n\nRegressions one by one\n'
    ],
    ['then the next', 60, 'Verdict, in full length\n\n4 conflicts\n\n2 regressions\n'],
    ['everything is short', utf8Length(SHORTEST), SHORTEST]
  ])('%s', (_name, limit, document) => {
    expect(fit(SECTIONS, limit)).toBe(document)
  })

  test('sections that do not fit at all are counted', () => {
    const large = 'x'.repeat(100)
    const sections: readonly FittingSection[] = [
      {priority: 0, forms: ['Verdict']},
      {priority: 1, forms: [large]},
      {priority: 1, forms: [large]}
    ]
    expect(fit(sections, 60)).toBe('Verdict\n\n_2 more sections did not fit here._\n')
  })

  test('never exceeds the limit, whatever the sections', () => {
    const text = fc.string({unit: 'grapheme', maxLength: 40})
    const section = fc.record({priority: fc.nat(3), forms: fc.tuple(text, text)})
    fc.assert(
      fc.property(
        fc.array(section, {minLength: 1, maxLength: 5}),
        fc.integer({min: 0, max: 200}),
        (sections, limit) => {
          expect(utf8Length(fit(sections, limit))).toBeLessThanOrEqual(limit)
        }
      ),
      {numRuns: 200}
    )
  })
})

describe('cutting Markdown', () => {
  const DOCUMENT = [
    '# Title 👩‍💻',
    '',
    '<details><summary>3 more</summary>',
    '',
    '- item',
    '',
    '  ````sh',
    '  ```',
    '  echo 🧵🧵🧵',
    '  ````',
    '',
    '</details>',
    '',
    'last 🧵 line',
    ''
  ].join('\n')
  const SIZE = utf8Length(DOCUMENT)

  test('at every length it stays within the limit, whole in its characters, fences and folds', () => {
    const wrong: unknown[] = []
    for (let limit = 0; limit <= SIZE + 2; limit++) {
      const text = cutMarkdown(DOCUMENT, limit)
      const opened = [...text.matchAll(/^ *(`{3,})/gm)].filter(([, mark]) => mark === '````').length
      const folds = text.split('<details').length === text.split('</details>').length
      const isWhole = !/\p{Cs}/u.test(text) && opened % 2 === 0 && folds
      if (utf8Length(text) > limit || !isWhole) wrong.push({limit, text})
    }
    expect(wrong).toEqual([])
  })

  test.each([
    [SIZE, DOCUMENT],
    [SIZE + 1, DOCUMENT]
  ])('leaves a document of %d bytes alone when it fits', (limit, document) => {
    expect(cutMarkdown(document, limit)).toBe(DOCUMENT)
  })

  test('says how much is missing', () => {
    expect(cutMarkdown('one\ntwo\nthree three three three three three three\n', 45)).toBe(
      'one\ntwo\n\n_42 more bytes did not fit here._\n'
    )
  })

  test('is empty when there is no room for a word', () => {
    expect(cutMarkdown('one line that is much too long', 5)).toBe('')
  })
})
