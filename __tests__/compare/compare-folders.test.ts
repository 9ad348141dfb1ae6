import {describe, expect, test} from '@jest/globals'
import {compareFolders} from '../../src/compare/compare-folders.js'
import type {ReportComparison} from '../../src/compare/compare-report-folders.js'
import {renderComparison} from '../../src/compare/render-comparison.js'
import {reportText, sarif} from './security/findings.js'

type Files = Readonly<Record<string, string>>

const PASSING = '<testsuite><testcase name="a"/></testsuite>'
const FAILING = '<testsuite><testcase name="a"><failure/></testcase></testsuite>'
const ONE = sarif({results: [['eval', 'a.ts', 3, 'eval is used']]})
const NONE = sarif({results: []})

async function compare(before: Files, after: Files): Promise<ReportComparison> {
  const [old, now] = [before, after].map(files => Object.entries(files).map(([path, text]) => ({path, text})))
  return await compareFolders(old ?? [], now ?? [])
}

describe('two folders', () => {
  test.each<[string, Files, Files, ReportComparison['verdict'], readonly string[]]>([
    ['of the same findings', {'a.sarif': ONE}, {'a.sarif': ONE}, 'same', ['failing-before']],
    ['without a finding', {'a.sarif': NONE}, {'a.sarif': NONE}, 'same', ['held']],
    ['with a new finding', {'a.sarif': NONE}, {'a.sarif': ONE}, 'regressed', ['regressed']],
    ['with one finding less', {'a.sarif': ONE}, {'a.sarif': NONE}, 'improved', ['fixed']],
    ['with a scan that could not run', {'a.json': ONE}, {'a.json': '{"error": "503"}'}, 'broken', ['broken']],
    [
      'with a baseline that could not be scanned',
      {'a.json': '{"error": "503"}'},
      {'a.json': NONE},
      'broken',
      ['broken']
    ],
    ['with an empty report', {'a.json': ONE}, {'a.json': ''}, 'broken', ['broken']],
    ['with a report that is cut off', {'a.json': ONE}, {'b.json': ONE.slice(0, -3)}, 'broken', ['broken']],
    ['with nothing on one side', {'a.json': ONE}, {}, 'broken', ['broken']],
    [
      'of tests and findings, all well',
      {'t.xml': PASSING, 'a.sarif': NONE},
      {'t.xml': PASSING, 'a.sarif': NONE},
      'same',
      ['held', 'held']
    ],
    [
      'of tests that pass, and a new finding',
      {'t.xml': PASSING, 'a.sarif': NONE},
      {'t.xml': PASSING, 'a.sarif': ONE},
      'regressed',
      ['held', 'regressed']
    ],
    [
      'of tests that fail, and one finding less',
      {'t.xml': PASSING, 'a.sarif': ONE},
      {'t.xml': FAILING, 'a.sarif': NONE},
      'regressed',
      ['regressed', 'fixed']
    ],
    ['of tests alone and findings alone', {'t.xml': PASSING}, {'a.sarif': NONE}, 'broken', ['broken', 'broken']],
    [
      'of which one has a scan more that is empty, beside tests',
      {'t.xml': PASSING, 'a.json': NONE},
      {'t.xml': PASSING, 'a.json': ''},
      'broken',
      ['held', 'broken']
    ]
  ])('%s', async (_, before, after, ...expected) => {
    const {comparison, verdict: found} = await compare(before, after)
    expect([found, comparison.gates.map(({change}) => change)]).toEqual(expected)
    expect([comparison.tests !== null, comparison.security !== null]).toEqual([
      't.xml' in before || 't.xml' in after,
      Object.keys({...before, ...after}).some(name => name !== 't.xml')
    ])
  })

  test('whose trees stood in other places are compared as if they stood in one', async () => {
    const at = (root: string): string =>
      reportText('reports/eslint/baseline.sarif').replaceAll('/home/runner/work', root)
    const {comparison, verdict} = await compare({'a.sarif': at('/old')}, {'a.sarif': `${at('/new/place')} `})
    expect([verdict, comparison.security?.counts.existing]).toEqual(['same', 2])
  })
})

describe('as text', () => {
  test('says the verdict, counts, rows and defects', async () => {
    const [before, after] = ['baseline', 'unparsable'].map(side => reportText(`reports/eslint/${side}.sarif`))
    const text = renderComparison(await compare({'lint.sarif': before ?? ''}, {'lint.sarif': after ?? ''}))
    expect(text).toBe(
      [
        'BROKEN: the reports cannot be compared, which is no success',
        "  security: gate security: integration: lint.sarif: ESLint says that it did not succeed: Parsing error: The keyword 'let' is reserved",
        '',
        '  1 new finding',
        '  1 finding as before',
        '',
        '  new finding: no-new-func in /home/runner/work/shop/shop/src/cart.js:16 (high)',
        '      The Function constructor is eval.',
        '',
        'Scans that could not run, or did not run alike:',
        "  gate security: integration: lint.sarif: ESLint says that it did not succeed: Parsing error: The keyword 'let' is reserved",
        '  gate security: integration: ESLint could not look at /home/runner/work/shop/shop/src/broken.js',
        ''
      ].join('\n')
    )
  })

  test.each<[string, string, string, string]>([
    ['new findings', NONE, ONE, 'REGRESSED: the integration has findings that the baseline does not have'],
    ['less of them', ONE, NONE, 'IMPROVED: findings of the baseline are gone from the integration, and none is new'],
    ['the same ones', ONE, ONE, 'SAME: nothing that worked in the baseline fails in the integration']
  ])('begins with what it comes to: %s', async (_, before, after, headline) => {
    const text = renderComparison(await compare({'a.sarif': before}, {'a.sarif': after}))
    expect(text.split('\n')[0]).toBe(headline)
  })

  test('shows what a report would do to a terminal or a log instead of doing it', async () => {
    const said = '\u001b[31m\u009bred\u202e\r\n::error::x'
    const after = sarif({tool: said, results: [[said, said, 1, said]]})
    const text = renderComparison(await compare({'a.sarif': NONE}, {[`${said}.sarif`]: after}))
    for (const character of ['\u001b', '\u009b', '\u202e', '\r']) expect(text).not.toContain(character)
    expect(text).not.toMatch(/^\s*::/m)
  })

  test('is bounded', async () => {
    const results = Array.from({length: 500}, (_, i) => ['r', 'p'.repeat(900), i + 1, 'm'.repeat(900)] as const)
    const text = renderComparison(await compare({'a.sarif': NONE}, {'a.sarif': sarif({results})}))
    expect(text).toContain('… and 450 more findings')
    expect(text.length).toBeLessThan(40_000)
  })
})
