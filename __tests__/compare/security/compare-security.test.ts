import {describe, expect, test} from '@jest/globals'
import {compareSecurity} from '../../../src/compare/security/compare-security.js'
import type {FileChange} from '../../../src/domain/candidate.js'
import type {ShortResult, ShortRun} from '../../support/sarif-log.js'
import {aChange, aSide, compared, lines, reportText, sarif} from './findings.js'

const OLD: ShortResult = ['eval', 'a.ts', 3, 'eval is used']
const NEW: ShortResult = ['hash', 'b.ts', 9, 'MD5 is used']
const NOTHING = {new: 0, 'new-rule': 0, existing: 0, fixed: 0, suppressed: 0}

const between = async (before: ShortRun, after: ShortRun): ReturnType<typeof compared> =>
  await compared(sarif(before), sarif(after))

test('without a report there is nothing to compare', async () => {
  expect(await compareSecurity([], null)).toBeNull()
})

test('rows are counted, and stand with the most serious first', async () => {
  const results: ShortResult[] = [
    NEW,
    ['eval', 'z.ts', 1, 'x', {level: 'error'}],
    ['eval', 'c.ts', 8, 'x', {level: 'error'}],
    ['eval', 'c.ts', 2, 'x', {level: 'error'}],
    ['note', 'a.ts', 1, 'x', {level: 'note'}]
  ]
  const {rows, counts} = await between({results: [['gone', 'g.ts', 1, 'x']]}, {results})
  expect(rows.map(({change, level, path, line}) => [change, level, path, line])).toEqual([
    ['new', 'high', 'c.ts', 2],
    ['new', 'high', 'c.ts', 8],
    ['new', 'high', 'z.ts', 1],
    ['new', 'medium', 'b.ts', 9],
    ['new', 'low', 'a.ts', 1],
    ['fixed', 'medium', 'g.ts', 1]
  ])
  expect(counts).toEqual({...NOTHING, new: 5, fixed: 1})
})

describe('what did not run alike on both sides', () => {
  test.each<[string, Parameters<typeof compared>, readonly string[], readonly string[]]>([
    [
      'a gate that was not run on the baseline',
      [null, sarif({results: [OLD]})],
      ['new-rule eval a.ts:3'],
      ['gate scan: baseline: the gate was not run', 'gate scan: Lint has a report of the integration only']
    ],
    [
      'a gate that wrote nothing on the integration',
      [sarif({results: [OLD]}), aSide()],
      [],
      ['gate scan: integration: no report file was written', 'gate scan: Lint has a report of the baseline only']
    ],
    [
      'a report that is cut off on the integration',
      [sarif({results: [OLD]}), sarif({results: [OLD]}).slice(0, -9)],
      [],
      [
        'gate scan: integration: report-1: not a whole JSON text: cut off, or more than one',
        'gate scan: Lint has a report of the baseline only'
      ]
    ],
    [
      'one of two shards that is cut off',
      [
        aSide(sarif({results: [OLD]}), sarif({results: [NEW]})),
        aSide(sarif({results: [OLD]}), sarif({results: [NEW]}).slice(0, -9))
      ],
      [],
      ['gate scan: integration: report-2: not a whole JSON text: cut off, or more than one']
    ],
    [
      'a tool that is one more',
      [sarif({results: [OLD]}), sarif({results: [OLD]}, {tool: 'Scan', results: [NEW]})],
      ['new-rule hash b.ts:9'],
      ['gate scan: Scan has a report of the integration only']
    ],
    [
      'a tool that is one less',
      [sarif({results: [OLD]}, {tool: 'Scan', results: [NEW]}), sarif({results: [OLD]})],
      [],
      ['gate scan: Scan has a report of the baseline only']
    ]
  ])('%s is a defect, and neither new nor fixed', async (_, [before, after], expected, defects) => {
    const result = await compared(before, after)
    expect([lines(result), result.defects]).toEqual([expected, defects])
  })

  test('two categories of one tool are two scans, and one whose name changes with every run is one', async () => {
    const at = (category: string, results: readonly ShortResult[]): ShortRun => ({category, results})
    const two = await compared(sarif(at('web/', [OLD]), at('api/', [])), sarif(at('web/', []), at('api/', [OLD])))
    expect(lines(two)).toEqual(['new eval a.ts:3', 'fixed eval a.ts:3'])
    const dated = await compared(sarif(at('2024-01-01', [OLD])), sarif(at('2024-01-02', [OLD])))
    expect([dated.rows, dated.defects]).toEqual([[], []])
  })

  test('shards are one scan, and the same report twice is one report', async () => {
    const [one, other] = [sarif({results: [OLD]}), sarif({results: [NEW]})]
    expect((await compared(aSide(one, other), aSide(other, one))).rows).toEqual([])
    expect((await compared(aSide(one), aSide(one, one))).rows).toEqual([])
  })
})

describe('a finding that was silenced', () => {
  const SILENT = {suppressions: [{kind: 'inSource'}]}
  const silenced: ShortResult = ['eval', 'a.ts', 3, 'eval is used', SILENT]

  test.each<[string, readonly ShortResult[], readonly ShortResult[], readonly string[]]>([
    ['in both says nothing', [silenced], [silenced], []],
    ['by a branch is told', [OLD], [silenced], ['suppressed eval a.ts:3']],
    ['as it was brought in is told', [], [silenced], ['suppressed eval a.ts:3']],
    ['and no longer is, is new', [silenced], [OLD], ['new eval a.ts:3']],
    ['and is gone says nothing', [silenced], [], []]
  ])('%s', async (_, before, after, expected) => {
    expect(lines(await between({results: before}, {results: after}))).toEqual(expected)
  })
})

describe('a rule that only one side knows', () => {
  const rules = (...ids: readonly string[]): readonly unknown[] => ids.map(id => ({id}))

  test.each<[string, ShortRun, ShortRun, string]>([
    [
      'by the list of all rules of the baseline brings nothing new',
      {rules: rules('eval', 'idle'), results: [OLD]},
      {rules: rules('eval', 'idle', 'hash'), results: [OLD, NEW]},
      'new-rule hash b.ts:9'
    ],
    [
      'by the list of all rules of the integration fixes nothing',
      {rules: rules('eval', 'hash', 'idle'), results: [OLD, NEW]},
      {rules: rules('eval', 'idle'), results: [OLD]},
      'new-rule hash b.ts:9'
    ],
    [
      'is new where the baseline lists only rules that found something',
      {rules: rules('eval'), results: [OLD]},
      {rules: rules('eval', 'hash'), results: [OLD, NEW]},
      'new hash b.ts:9'
    ],
    [
      'is new where nothing is known of the code, whatever the versions',
      {version: '1', results: [OLD]},
      {version: '2', results: [OLD, NEW]},
      'new hash b.ts:9'
    ]
  ])('%s', async (_, before, after, expected) => {
    expect(lines(await between(before, after))).toEqual([expected])
  })

  test('is told by another version of the tool that finds something in old code', async () => {
    const trees = async (version: string, change: Partial<FileChange>): Promise<readonly string[]> => {
      const changes = [aFileChange('b.ts', change)]
      const [before, after] = [sarif({version: '1', results: [OLD]}), sarif({version, results: [OLD, NEW]})]
      return lines(await compared(before, after, aChange({changes, paths: ['a.ts', 'b.ts']})))
    }
    const elsewhere = {hunks: [{old: {start: 1, count: 0}, new: {start: 2, count: 1}}]}
    const there = {hunks: [{old: {start: 8, count: 0}, new: {start: 9, count: 1}}]}
    expect(await trees('2', elsewhere)).toEqual(['new-rule hash b.ts:9'])
    expect(await trees('2', there)).toEqual(['new hash b.ts:9'])
    expect(await trees('1', elsewhere)).toEqual(['new hash b.ts:9'])
  })

  test('under another name is the same rule', async () => {
    const renamed: ShortRun = {
      rules: [{id: 'security/eval', deprecatedIds: ['eval']}],
      results: [['security/eval', 'a.ts', 4, 'eval is used']]
    }
    expect((await between({results: [OLD]}, renamed)).counts).toEqual({...NOTHING, existing: 1})
  })
})

function aFileChange(path: string, partial: Partial<FileChange> = {}): FileChange {
  return {path, oldPath: path, status: 'modified', binary: false, added: 1, removed: 1, hunks: [], ...partial}
}

describe('audits', () => {
  const npm = (name: string): string => reportText(`reports/npm/${name}.json`)
  const cargo = (name: string): string => reportText(`reports/cargo-audit/${name}.json`)
  const hunks = [{old: {start: 1, count: 1}, new: {start: 1, count: 1}}]
  const byBranch = (path: string): string | null =>
    path === 'package-lock.json' || path === 'web/Cargo.lock' ? 'deps' : null

  test('name the branch that changed the lock file', async () => {
    const change = aChange({changes: [aFileChange('package-lock.json', {hunks})], branchOf: byBranch})
    const {rows} = await compared(npm('baseline'), npm('integration'), change)
    expect(rows.map(({rule, branch, inChangedCode, path}) => [rule, branch, inChangedCode, path])).toEqual([
      ['GHSA-xvch-5gv4-984h', 'deps', null, null]
    ])
  })

  test('name nobody where several changed what decides about dependencies', async () => {
    const changes = [aFileChange('package-lock.json', {hunks}), aFileChange('web/package.json', {hunks})]
    const branchOf = (path: string): string => (path.startsWith('web/') ? 'web' : 'deps')
    const {rows} = await compared(npm('baseline'), npm('integration'), aChange({changes, branchOf}))
    expect(rows.map(({branch}) => branch)).toEqual([null])
    const only = await compared(cargo('baseline'), cargo('integration'), aChange({changes, branchOf}))
    expect(only.rows.map(({change}) => change)).toEqual(['new-rule', 'new-rule'])
  })

  test('that differ while no dependency does were held against other advisories: nobody is to blame', async () => {
    const change = aChange({changes: [aFileChange('src/a.ts', {hunks})], branchOf: () => 'innocent'})
    const {rows, defects} = await compared(npm('baseline'), npm('later'), change)
    expect(rows.map(({rule, change: what, branch}) => [rule, what, branch])).toEqual([
      ['GHSA-29mw-wpgm-hmr9', 'new-rule', null]
    ])
    expect(defects).toEqual([
      'gate scan: not comparable: npm audit knew other advisories on the two sides: GHSA-29mw-wpgm-hmr9 of lodash is told on one only'
    ])
    const back = await compared(npm('later'), npm('baseline'), change)
    expect([lines(back), back.counts.fixed, back.defects.length]).toEqual([
      ['new-rule GHSA-29mw-wpgm-hmr9 lodash@?'],
      0,
      1
    ])
  })

  test('by other states of the database are not comparable', async () => {
    const at = (text: string, commit: string): string => text.replace('"last-commit":null', `"last-commit":"${commit}"`)
    const {rows, defects} = await compared(at(cargo('baseline'), 'aaa1'), at(cargo('integration'), 'bbb2'))
    expect(rows.map(({change}) => change)).toEqual(['new-rule', 'new-rule'])
    expect(defects).toEqual([
      'gate scan: not comparable: cargo audit used advisories of aaa1 on the baseline and of bbb2 on the integration'
    ])
    const same = await compared(at(cargo('baseline'), 'aaa1'), at(cargo('integration'), 'aaa1'))
    expect([same.counts.new, same.defects]).toEqual([2, []])
  })

  test('count how often a weak dependency occurs, and not in which version', async () => {
    const osv = (...found: readonly (readonly [path: string, version: string, id: string])[]): string =>
      JSON.stringify({
        results: found.map(([path, version, id]) => ({
          source: {path},
          packages: [
            {package: {name: 'lodash', version, ecosystem: 'npm'}, groups: [{ids: [id], aliases: ['CVE-1-1', id]}]}
          ]
        }))
      })
    const one = osv(['package-lock.json', '1.0.0', 'GHSA-a'])
    expect((await compared(one, osv(['package-lock.json', '1.0.1', 'CVE-1-1']))).counts).toEqual({
      ...NOTHING,
      existing: 1
    })
    expect((await compared(one, osv(['moved/package-lock.json', '1.0.0', 'GHSA-b']))).counts).toEqual({
      ...NOTHING,
      existing: 1
    })
    const two = await compared(
      one,
      osv(['package-lock.json', '1.0.0', 'GHSA-a'], ['web/package-lock.json', '1.0.2', 'GHSA-a'])
    )
    expect([lines(two), two.counts.existing]).toEqual([['new CVE-1-1 lodash@1.0.2'], 1])
    const swapped = await compared(
      osv(['a', '1', 'GHSA-a'], ['b', '2', 'GHSA-a']),
      osv(['b', '2', 'GHSA-a'], ['a', '3', 'GHSA-a'], ['c', '4', 'GHSA-a'])
    )
    expect(lines(swapped)).toEqual(['new CVE-1-1 lodash@4'])
  })

  test('know one weakness by names that only meet in the other report', async () => {
    const pip = (...ids: readonly (readonly string[])[]): string =>
      JSON.stringify({
        dependencies: [{name: 'Foo_Bar', version: '1', vulns: ids.map(([id, ...aliases]) => ({id, aliases}))}],
        fixes: []
      })
    expect((await compared(pip(['PYSEC-1']), pip(['CVE-1-2', 'PYSEC-1', 'GHSA-x']))).counts).toEqual({
      ...NOTHING,
      existing: 1
    })
    expect((await compared(pip(['PYSEC-1', 'CVE-1-2']), pip(['GHSA-x', 'CVE-1-2'], ['CVE-1-3']))).counts).toMatchObject(
      {
        existing: 1,
        'new-rule': 1
      }
    )
  })

  test('do not take a dependency for fixed that they skipped', async () => {
    const before = reportText('reports/pip-audit/integration.json')
    const after = JSON.stringify({
      dependencies: [
        {name: 'attrs', version: '23.1.0', vulns: []},
        {name: 'jinja2', skip_reason: 'not there'}
      ],
      fixes: []
    })
    const {rows, defects} = await compared(before, after)
    expect(lines({rows})).toEqual(['fixed CVE-2018-18074 requests@2.19.0'])
    expect(defects).toEqual(['gate scan: integration: pip-audit could not look at jinja2'])
  })
})
