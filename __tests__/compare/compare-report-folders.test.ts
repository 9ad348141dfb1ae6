import {describe, expect, test} from '@jest/globals'
import {compareReportFolders, type ReportComparison} from '../../src/compare/compare-report-folders.js'
import {renderComparison} from '../../src/compare/render-comparison.js'
import type {GateChange} from '../../src/domain/comparison.js'
import {fixtureText} from './reports.js'

function junit(...tests: readonly string[]): string {
  return `<testsuite>${tests.join('')}</testsuite>`
}

const A = '<testcase name="a"/>'
const B = '<testcase name="b"/>'
const X = '<testcase name="x" classname="x.js"/>'
const X_UNLOADED = '<testcase name="x.js" classname="x.js"><error message="no module"/></testcase>'
const B_FAILS = '<testcase name="b"><failure message="want 1, got 2"/></testcase>'

function compare(before: string, after: string): ReportComparison {
  return compareReportFolders([{path: 'r.xml', text: before}], [{path: 'r.xml', text: after}])
}

test.each<[string, string, string, ReportComparison['verdict'], GateChange]>([
  ['the same', junit(A, B), junit(B, A), 'same', 'held'],
  ['the same failure', junit(A, B_FAILS), junit(A, B_FAILS), 'same', 'failing-before'],
  ['a new failure', junit(A, B), junit(A, B_FAILS), 'regressed', 'regressed'],
  ['a fix', junit(A, B_FAILS), junit(A, B), 'improved', 'fixed'],
  [
    'one fixed and one broken',
    junit(B_FAILS, A),
    junit(B, '<testcase name="a"><error/></testcase>'),
    'regressed',
    'regressed'
  ],
  ['half the tests', junit(A, B), junit(A), 'broken', 'broken'],
  ['a cut-off integration', junit(A, B), junit(A, B).slice(0, -5), 'broken', 'broken'],
  ['a cut-off baseline', junit(A, B).slice(0, -5), junit(A, B), 'broken', 'broken'],
  ['an empty integration', junit(A, B), junit(), 'broken', 'broken'],
  ['an empty baseline', junit(), junit(A, B), 'broken', 'broken'],
  [
    'a file that does not load',
    fixtureText('vitest/ordinary.json'),
    fixtureText('vitest/import-error.json'),
    'broken',
    'broken'
  ],
  ['a file that loads again', `<testsuite>${A}${X_UNLOADED}</testsuite>`, junit(A, X), 'improved', 'fixed'],
  [
    'a file that does not load in either',
    `<testsuite>${A}${X_UNLOADED}</testsuite>`,
    `<testsuite>${A}${X_UNLOADED}</testsuite>`,
    'broken',
    'broken'
  ]
])('%s', (_, ...[before, after, verdict, change]) => {
  const result = compare(before, after)
  expect(result.verdict).toBe(verdict)
  expect(result.comparison.gates.map(gate => gate.change)).toEqual([change])
})

test('a folder without reports is broken, on either side', () => {
  const files = [{path: 'r.xml', text: junit(A)}]
  expect(compareReportFolders([], files).verdict).toBe('broken')
  expect(compareReportFolders(files, []).verdict).toBe('broken')
})

describe('absolute paths', () => {
  const at = (root: string): string => fixtureText('jest/ordinary.json').replaceAll('/repo/', `${root}/`)

  test.each([
    ['/home/me/before', '/home/me/after'],
    ['/a/b/c', '/repo'],
    ['/repo', '/repo']
  ])('of trees at %s and %s are compared as if they stood in one place', (before, after) => {
    expect(compare(at(before), at(after)).comparison.tests?.counts).toMatchObject({
      removed: 0,
      'new-passing': 0,
      'still-failing': 1
    })
  })
})

describe('as text', () => {
  test('says the verdict, counts, rows and defects', () => {
    expect(renderComparison(compare(junit(A, B, '<testcase name="c"/>'), junit(A, B_FAILS)))).toBe(
      [
        'BROKEN: the reports cannot be compared, which is no success',
        '  reports: 2 tests ran in the integration, 3 in the baseline',
        '',
        '  1 regression',
        '  1 removed',
        '  1 same as before',
        '',
        '  regression: b (passed -> failed)',
        '      want 1, got 2',
        '  removed: c (passed -> absent)',
        '',
        'Not to be trusted as whole:',
        '  gate reports: 2 tests ran in the integration, 3 in the baseline',
        ''
      ].join('\n')
    )
  })

  test('shows what a name would do to a terminal instead of doing it', () => {
    const name = '&#x9b;31m\u001b[31mred\u202egnp.exe\r\n::error::x'
    const text = renderComparison(compare(junit(A), junit(`<testcase name="${name}"><failure/></testcase>`, A)))
    for (const character of ['\u001b', '\u009b', '\u202e', '\r']) expect(text).not.toContain(character)
    expect(text).toContain('red{U+202E}gnp.exe')
    expect(text).not.toMatch(/^\s*::/m)
  })

  test.each(['::error::owned', '  ::stop-commands::x', '##[error]owned', 'first\u2028::error::x'])(
    'takes %j out of the mouth of a job, be it a name, a suite or a message',
    said => {
      const hostile = `<testcase name="a"><failure message="${said}"/></testcase><testcase name="${said}"/>`
      const text = renderComparison(compare(junit(A), junit(hostile, `<testcase classname="${said}" name="b"/>`)))
      expect(text).not.toMatch(/^\s*::|##\[/m)
    }
  )

  test('says which characters of a name cannot be seen', () => {
    const text = renderComparison(compare(junit(A), junit(A, '<testcase name="x&#x85;y\u200bz"><failure/></testcase>')))
    expect(text).toContain('new failure: x{U+0085}y{U+200B}z (absent -> failed)')
  })

  test('is bounded', () => {
    const many = Array.from(
      {length: 500},
      (_, i) => `<testcase name="${'n'.repeat(900)}${i}"><failure message="${'m'.repeat(900)}"/></testcase>`
    )
    const text = renderComparison(compare(junit(A), junit(A, ...many)))
    expect(text).toContain('… and 450 more')
    expect(text.length).toBeLessThan(40_000)
  })
})
