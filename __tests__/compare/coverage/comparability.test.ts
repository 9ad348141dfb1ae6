import {describe, expect, test} from '@jest/globals'
import {compareCoverage} from '../../../src/compare/coverage/compare-coverage.js'
import type {FileChange} from '../../../src/domain/candidate.js'
import type {CoverageComparison} from '../../../src/domain/coverage.js'
import type {TreeChange} from '../../../src/domain/origin-of-change.js'
import type {GateReports, ReportText} from '../../../src/domain/report-text.js'

/** A tracefile: for each file the lines that ran, and behind a bar those that did not. */
function lcov(files: Readonly<Record<string, string>>): string {
  return Object.entries(files)
    .map(([path, lines]) => {
      const [ran = '', not = ''] = lines.split('|').map(part => part.trim())
      const records = (text: string, hits: number): string =>
        text === ''
          ? ''
          : `${text
              .split(' ')
              .map(line => `DA:${line},${hits}`)
              .join('\n')}\n`
      return `SF:${path}\n${records(ran, 1)}${records(not, 0)}end_of_record\n`
    })
    .join('')
}

interface Case {
  /** Reports by path. */
  readonly baseline: Readonly<Record<string, string>> | null
  readonly integration: Readonly<Record<string, string>>
  readonly changes?: readonly FileChange[]
  readonly paths?: readonly string[]
  readonly basePaths?: readonly string[]
}

const TREE = ['src/a.js', 'src/b.js', 'lib/c.js', 'lib/d.js']

async function compared({
  baseline,
  integration,
  changes = [],
  paths = TREE,
  basePaths = TREE
}: Case): Promise<CoverageComparison> {
  const files = (texts: Readonly<Record<string, string>>): readonly ReportText[] =>
    Object.entries(texts).map(([path, text]) => ({path, text}))
  const reports: GateReports = {
    gate: 'unit',
    baseline: baseline === null ? null : {files: files(baseline), root: '/r'},
    integration: {files: files(integration), root: '/r'}
  }
  const change: TreeChange = {
    changes,
    paths,
    basePaths,
    branchOf: (path, line) => (line === null ? null : `branch of ${path}`)
  }
  const result = await compareCoverage([reports], change, asked => Promise.resolve(asked.map(() => null)))
  if (result === null) throw new Error('nothing was compared')
  return result
}

function change(path: string, status: FileChange['status'], hunks: FileChange['hunks'] = []): FileChange {
  return {path, oldPath: path, status, binary: false, added: 0, removed: 0, hunks}
}

/** Ten covered lines, so that one more or less is no other instrumentation. */
const TEN = '1 2 3 4 5 6 7 8 9 10'
const WHOLE = {'src/a.js': TEN, 'src/b.js': `${TEN} | 11`, 'lib/c.js': '1 2', 'lib/d.js': '1 2'}

test('the same reports are comparable', async () => {
  expect(await compared({baseline: {r: lcov(WHOLE)}, integration: {r: lcov(WHOLE)}})).toMatchObject({
    incomparable: [],
    categories: {CBC: 24, UBC: 1, LBC: 0},
    files: [],
    patch: null
  })
})

describe('two sides are incomparable', () => {
  test.each<[string, Case, readonly string[]]>([
    [
      'when one has a report that the other lacks',
      {baseline: {a: lcov({'src/a.js': '1'}), b: lcov({'src/b.js': '1'})}, integration: {a: lcov({'src/a.js': '1'})}},
      ['gate unit: only the baseline has the report b (lcov)']
    ],
    [
      'when their formats differ',
      {baseline: {r: lcov({'src/a.js': '1'})}, integration: {r: 'mode: set\nsrc/a.js:1.1,1.9 1 1\n'}},
      ['gate unit: only the baseline has the report r (lcov)', 'gate unit: only the integration has the report r (go)']
    ],
    [
      'when one leaves a part of the project out',
      {baseline: {r: lcov(WHOLE)}, integration: {r: lcov({'src/a.js': TEN, 'src/b.js': TEN})}},
      ['only the baseline measures lib/ (2 unchanged files)']
    ],
    [
      'when it begins to measure a part',
      {baseline: {r: lcov({'src/a.js': TEN, 'src/b.js': TEN})}, integration: {r: lcov(WHOLE)}},
      ['only the integration measures lib/ (2 unchanged files)']
    ],
    [
      'when the same text has other lines',
      {baseline: {r: lcov({'src/a.js': '1 3 5'})}, integration: {r: lcov({'src/a.js': '1 2 3 4 5'})}},
      [
        '2 of 5 lines whose text did not change are measured on one side only, so the two were instrumented otherwise: src/a.js'
      ]
    ],
    [
      'when one did not run',
      {baseline: null, integration: {r: lcov(WHOLE)}},
      ['not every report of the baseline could be read whole', 'no file of the tree is measured in the baseline']
    ],
    [
      'when one left no report',
      {baseline: {}, integration: {r: lcov(WHOLE)}},
      ['not every report of the baseline could be read whole', 'no file of the tree is measured in the baseline']
    ],
    [
      'when one report is cut off',
      {baseline: {r: lcov(WHOLE)}, integration: {r: lcov(WHOLE).slice(0, -10)}},
      ['not every report of the integration could be read whole']
    ],
    [
      'when one tells of another project',
      {baseline: {r: lcov(WHOLE)}, integration: {r: lcov({'/opt/x/y.js': '1'})}},
      ['no file of the tree is measured in the integration']
    ]
  ])('%s', async (_, asked, incomparable) => {
    const result = await compared(asked)
    expect(result.incomparable).toEqual(incomparable)
    expect(result.categories).toMatchObject({LBC: 0, UIC: 0, ECB: 0, GIC: 0, DCB: 0, CBC: 0})
  })
})

describe('two sides are comparable', () => {
  test.each<[string, Case]>([
    [
      'when reports have other names but are as many',
      {
        baseline: {'cov-1.info': lcov({'src/a.js': '1'}), 'cov-2.info': lcov({'src/b.js': '1'})},
        integration: {'cov-8.info': lcov({'src/b.js': '1'}), 'cov-9.info': lcov({'src/a.js': '1'})}
      }
    ],
    [
      'when a report tells only of files that are new',
      {
        baseline: {r: lcov({'src/a.js': '1'})},
        integration: {r: lcov({'src/a.js': '1'}), s: lcov({'new/e.js': '1'})},
        paths: [...TREE, 'new/e.js'],
        changes: [change('new/e.js', 'added')]
      }
    ],
    [
      'when a folder is gone',
      {
        baseline: {r: lcov(WHOLE)},
        integration: {r: lcov({'src/a.js': TEN, 'src/b.js': `${TEN} | 11`})},
        paths: ['src/a.js', 'src/b.js'],
        changes: [change('lib/c.js', 'deleted'), change('lib/d.js', 'deleted')]
      }
    ],
    [
      'when a test loads one more file',
      {baseline: {r: lcov({...WHOLE, 'lib/d.js': ''})}, integration: {r: lcov(WHOLE)}}
    ]
  ])('%s', async (_, asked) => {
    expect((await compared(asked)).incomparable).toEqual([])
  })
})

describe('what is known without a comparison', () => {
  const hunk = {old: {start: 10, count: 0}, new: {start: 11, count: 2}}

  test('new lines need no baseline', async () => {
    const integration = {r: lcov({'src/a.js': `${TEN} 11 | 12`})}
    const asked = {baseline: {}, integration, changes: [change('src/a.js', 'modified', [hunk])]}
    expect(await compared(asked)).toMatchObject({
      baseline: null,
      integration: {covered: 11, lines: 12},
      patch: {covered: 1, lines: 2},
      files: [{path: 'src/a.js', uncovered: [{lines: {start: 12, count: 1}, branch: 'branch of src/a.js'}], lost: []}]
    })
  })

  test('whether they are covered needs all reports of the integration', async () => {
    const integration = {r: lcov({'src/a.js': `${TEN} 11 | 12`}), s: ''}
    const asked = {baseline: {}, integration, changes: [change('src/a.js', 'modified', [hunk])]}
    expect((await compared(asked)).patch).toBeNull()
  })
})

test('paths that are not found are listed once, and no number contains them', async () => {
  const report = lcov({'src/a.js': '1', '/usr/include/x.h': '1 2 | 3', '/opt/y.js': '1'})
  expect(await compared({baseline: {r: report}, integration: {r: report}})).toMatchObject({
    baseline: {covered: 1, lines: 1},
    unmapped: ['/opt/y.js', '/usr/include/x.h'],
    notes: [
      'baseline: 2 paths of the reports could not be found in the tree',
      'integration: 2 paths of the reports could not be found in the tree'
    ]
  })
})

describe('lines of a file that was', () => {
  test.each<[string, Case, CoverageComparison['files'][number]['categories'], string]>([
    [
      'copied are new, where it was copied to',
      {
        baseline: {r: lcov({'src/a.js': '1 2'})},
        integration: {r: lcov({'src/a.js': '1 2', 'src/b.js': '1 | 2'})},
        basePaths: ['src/a.js'],
        changes: [{...change('src/b.js', 'copied'), oldPath: 'src/a.js'}]
      },
      {UNC: 1, GNC: 1},
      'src/b.js'
    ],
    [
      'renamed are old',
      {
        baseline: {r: lcov({'src/a.js': '1 2'})},
        integration: {r: lcov({'src/b.js': '1 | 2'})},
        basePaths: ['src/a.js'],
        paths: ['src/b.js'],
        changes: [{...change('src/b.js', 'renamed'), oldPath: 'src/a.js'}]
      },
      {CBC: 1, LBC: 1},
      'src/b.js'
    ],
    [
      'renamed and is no longer measured are excluded',
      {
        baseline: {r: lcov({'src/a.js': '1 | 2', 'src/z.js': '1'})},
        integration: {r: lcov({'src/z.js': '1'})},
        basePaths: ['src/a.js', 'src/z.js'],
        paths: ['src/b.js', 'src/z.js'],
        changes: [{...change('src/b.js', 'renamed'), oldPath: 'src/a.js'}]
      },
      {ECB: 1, EUB: 1},
      'src/b.js'
    ],
    [
      'swapped with another follow it',
      {
        baseline: {r: lcov({'src/a.js': '1', 'src/b.js': '| 1'})},
        integration: {r: lcov({'src/b.js': '| 1', 'src/a.js': '| 1'})},
        changes: [
          {...change('src/b.js', 'renamed'), oldPath: 'src/a.js'},
          {...change('src/a.js', 'renamed'), oldPath: 'src/b.js'}
        ]
      },
      {LBC: 1},
      'src/b.js'
    ],
    [
      'deleted are gone',
      {
        baseline: {r: lcov({'src/a.js': '1 | 2', 'src/z.js': '1'})},
        integration: {r: lcov({'src/z.js': '1'})},
        basePaths: ['src/a.js', 'src/z.js'],
        paths: ['src/z.js'],
        changes: [change('src/a.js', 'deleted')]
      },
      {DCB: 1, DUB: 1},
      'src/a.js'
    ],
    [
      'made of a link are new, and those before are gone',
      {
        baseline: {r: lcov({'src/a.js': '1'})},
        integration: {r: lcov({'src/a.js': '| 1'})},
        changes: [change('src/a.js', 'type-changed')]
      },
      {UNC: 1, DCB: 1},
      'src/a.js'
    ]
  ])('%s', async (_, asked, categories, path) => {
    const {files} = await compared(asked)
    expect(files.map(file => [file.path, file.categories])).toEqual([[path, categories]])
  })
})
