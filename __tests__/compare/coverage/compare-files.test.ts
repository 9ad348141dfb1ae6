import {describe, expect, test} from '@jest/globals'
import {compareFolders} from '../../../src/compare/compare-folders.js'
import type {ReportComparison} from '../../../src/compare/compare-report-folders.js'
import {renderComparison} from '../../../src/compare/render-comparison.js'
import {reportText} from './shops.js'

function folder(...texts: readonly string[]): readonly {path: string; text: string}[] {
  return texts.map((text, i) => ({path: `report-${i}`, text}))
}

function lcov(path: string, lines: string): string {
  const records = lines.split('').map((hit, i) => `DA:${i + 1},${hit}\n`)
  return `SF:${path}\n${records.join('')}end_of_record\n`
}

const JUNIT = '<testsuite><testcase name="a"/></testsuite>'
const FAILING = '<testsuite><testcase name="a"><failure/></testcase></testsuite>'

describe('two folders', () => {
  test.each<[string, readonly string[], readonly string[], ReportComparison['verdict']]>([
    ['with the same coverage are the same', [lcov('a', '101')], [lcov('a', '101')], 'same'],
    [
      'of which one has lost a line regressed, even when it won another',
      [lcov('a', '101')],
      [lcov('a', '110')],
      'regressed'
    ],
    ['of which one covers more improved', [lcov('a', '100')], [lcov('a', '110')], 'improved'],
    [
      'of which one covers a smaller part regressed',
      [lcov('a', '11')],
      [lcov('a', '11') + lcov('b', '0')],
      'regressed'
    ],
    ['of which one covers more of more improved', [lcov('a', '10')], [lcov('a', '10') + lcov('b', '11')], 'improved'],
    ['of which one has no coverage are broken', [JUNIT, lcov('a', '1')], [JUNIT], 'broken'],
    ['of which one is cut off are broken', [lcov('a', '1')], [lcov('a', '1').slice(0, -5)], 'broken'],
    ['of other formats are broken', [lcov('a', '1')], ['mode: set\na:1.1,1.2 1 1\n'], 'broken'],
    [
      'with tests beside have the worse verdict of both',
      [JUNIT, lcov('a', '10')],
      [FAILING, lcov('a', '11')],
      'regressed'
    ],
    [
      'with tests beside, which are the same, have the other one',
      [JUNIT, lcov('a', '10')],
      [JUNIT, lcov('a', '11')],
      'improved'
    ]
  ])('%s', async (_, before, after, verdict) => {
    expect((await compareFolders(folder(...before), folder(...after))).verdict).toBe(verdict)
  })
})

test('lines are compared by their numbers where both measure the same ones, and the comparison says so', async () => {
  const before = folder(lcov('a', '1011') + lcov('b', '11'))
  const after = folder(lcov('a', '1100') + lcov('b', '110'))
  const {comparison} = await compareFolders(before, after)
  expect(comparison).toEqual({
    gates: [],
    tests: null,
    coverage: {
      incomparable: [],
      baseline: {covered: 5, lines: 6},
      integration: {covered: 4, lines: 7},
      branches: {baseline: null, integration: null},
      patch: null,
      categories: {UNC: 0, LBC: 2, UIC: 0, UBC: 0, GBC: 1, GIC: 0, GNC: 0, CBC: 1, EUB: 0, ECB: 0, DUB: 0, DCB: 0},
      files: [
        {
          path: 'a',
          baseline: {covered: 3, lines: 4},
          integration: {covered: 2, lines: 4},
          categories: {LBC: 2, GBC: 1, CBC: 1},
          uncovered: [],
          lost: [{start: 3, count: 2}]
        },
        {
          path: 'b',
          baseline: {covered: 2, lines: 2},
          integration: {covered: 2, lines: 3},
          categories: {},
          uncovered: [],
          lost: []
        }
      ],
      unmapped: [],
      notes: ['no tree is known: lines are compared by their numbers, in files of which both measure the same lines'],
      defects: []
    },
    performance: null,
    security: null,
    cycles: null,
    api: null
  })
})

test('where the two measure different files no line is compared', async () => {
  const {comparison} = await compareFolders(folder(lcov('a', '11')), folder(lcov('a', '10') + lcov('b', '1')))
  expect(comparison.coverage).toMatchObject({
    categories: {LBC: 0, CBC: 0},
    notes: [
      'only the integration measures 1 file: b',
      'no tree is known, and the two measure different files: only totals are compared'
    ]
  })
})

describe('absolute paths', () => {
  test.each([
    ['of two trees in different places', '/home/me/before/', '/home/me/after/'],
    ['of one place', '/r/', '/r/'],
    ['on one side', '/r/', '']
  ])('%s are compared as if they stood in one place', async (_, before, after) => {
    const of = (root: string): string => lcov(`${root}src/a.js`, '11') + lcov(`${root}src/b.js`, '10')
    const {comparison, verdict} = await compareFolders(folder(of(before)), folder(of(after)))
    expect(verdict).toBe('same')
    expect(comparison.coverage).toMatchObject({categories: {CBC: 3, UBC: 1}, baseline: {covered: 3, lines: 4}})
  })

  test('and relative ones name the same files in all formats of one run', async () => {
    const of = (tool: string): readonly string[] =>
      ['coverage-final.json', 'lcov.info', 'cobertura-coverage.xml', 'clover.xml'].map(file =>
        reportText(`${tool}/baseline/${file}`)
      )
    const {comparison} = await compareFolders(folder(...of('nyc')), folder(...of('nyc')))
    expect(comparison.coverage).toMatchObject({
      baseline: {covered: 15, lines: 21},
      integration: {covered: 15, lines: 21}
    })
  })
})

describe('for a terminal', () => {
  test('totals, files, lines, and why it is not to be trusted', async () => {
    const before = folder(lcov('a', '1011') + lcov('b\u001b[31m', '11'))
    expect(renderComparison(await compareFolders(before, folder(lcov('a', '1000') + lcov('b\u001b[31m', '11'))))).toBe(
      `REGRESSED: lines are no longer covered, or a smaller part of all lines is

Lines covered: 83.33 % (5 of 6) -> 50.00 % (3 of 6)
  a: 75.00 % (3 of 4) -> 25.00 % (1 of 4), no longer covered: 3-4
  (no tree is known: lines are compared by their numbers, in files of which both measure the same lines)
`
    )
    expect(renderComparison(await compareFolders(before, folder('SF:x\u001b[31m\n')))).toBe(
      `BROKEN: the reports cannot be compared, which is no success

Lines covered: 83.33 % (5 of 6) -> no lines
  a: 75.00 % (3 of 4) -> absent
  b: 100.00 % (2 of 2) -> absent
  x: absent -> no lines
  (only the baseline measures 2 files: a, b)
  (only the integration measures 1 file: x)
  (no tree is known, and the two measure different files: only totals are compared)

Not to be held against each other:
  not every report of the integration could be read whole

Not to be trusted as whole:
  gate reports, integration: report-0: the end: the section of x{U+001B}[31m has no end_of_record
`
    )
  })

  test('many files and defects are cut', async () => {
    const many = Array.from({length: 50}, (_, i) => lcov(`f${i}`, '1')).join('')
    const text = renderComparison(await compareFolders(folder(many), folder(many.replaceAll(',1', ',0'))))
    expect(text.split('\n').length).toBeLessThan(40)
    expect(text).toContain('… and 30 more files')
  })

  test('what improved is said', async () => {
    expect(renderComparison(await compareFolders(folder(lcov('a', '00')), folder(lcov('a', '10'))))).toContain(
      'IMPROVED: more is covered than in the baseline, and nothing got worse\n'
    )
  })
})
