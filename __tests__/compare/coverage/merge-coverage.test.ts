import {describe, expect, test} from '@jest/globals'
import {mergedCoverage} from '../../../src/compare/coverage/compare-coverage.js'
import {mergeMeasured, type MeasuredIn} from '../../../src/compare/coverage/merge-measured.js'
import type {CoverageFormat, Measured} from '../../../src/compare/coverage/measured.js'
import {readCoverageText} from '../../../src/compare/coverage/read/recognise.js'
import {renderLcov} from '../../../src/compare/coverage/render-lcov.js'
import {gateReports, reportText, shopTrees} from './shops.js'

function measured(
  hits: Readonly<Record<number, number>>,
  branches: Readonly<Record<number, [number, number]>> = {}
): Measured {
  return {
    hits: new Map(Object.entries(hits).map(([line, count]) => [Number(line), count])),
    branches: new Map(Object.entries(branches).map(([line, [taken, all]]) => [Number(line), {taken, branches: all}])),
    total: null
  }
}

function total(covered: number, lines: number): Measured {
  return {hits: new Map(), branches: new Map(), total: {covered, lines}}
}

describe('what reports say of one file', () => {
  test.each<[string, readonly (readonly [CoverageFormat, Measured])[], Measured]>([
    [
      'is added up over the shards of one format',
      [
        ['lcov', measured({1: 1, 2: 0})],
        ['lcov', measured({1: 2, 3: 0})]
      ],
      measured({1: 3, 2: 0, 3: 0})
    ],
    [
      'is told by several formats of the same runs',
      [
        ['lcov', measured({1: 1})],
        ['lcov', measured({1: 1})],
        ['clover', measured({1: 2, 2: 1})]
      ],
      measured({1: 2, 2: 1})
    ],
    [
      'keeps the larger numbers of branches',
      [
        ['lcov', measured({1: 1}, {1: [1, 2]})],
        ['lcov', measured({1: 1}, {1: [0, 4], 2: [1, 2]})]
      ],
      measured({1: 2}, {1: [1, 4], 2: [1, 2]})
    ],
    [
      'is told by lines rather than by totals',
      [
        ['istanbul-summary', total(9, 10)],
        ['istanbul', measured({1: 1})]
      ],
      measured({1: 1})
    ],
    [
      'is the better of two totals',
      [
        ['istanbul-summary', total(2, 10)],
        ['istanbul-summary', total(7, 10)]
      ],
      total(7, 10)
    ],
    [
      'stays an exact number',
      [
        ['lcov', measured({1: Number.MAX_SAFE_INTEGER})],
        ['lcov', measured({1: 5})]
      ],
      measured({1: Number.MAX_SAFE_INTEGER})
    ]
  ])('%s', (_, all, expected) => {
    const reports = all.map(([format, one]): MeasuredIn => ({format, path: 'a', measured: one}))
    expect(mergeMeasured(reports).get('a')).toEqual(expected)
    expect(mergeMeasured([...reports].reverse()).get('a')).toEqual(expected)
  })
})

describe('the merged tracefile', () => {
  test('says what was merged, and is read as it was written', () => {
    const files = new Map([
      ['src/b.js', measured({7: 0, 2: 5}, {2: [1, 3], 7: [0, 2]})],
      ['src/a.js', measured({1: 1})],
      ['src/total.js', total(1, 2)]
    ])
    const text = renderLcov(files) ?? ''
    expect(text).toBe(
      `TN:
SF:src/a.js
DA:1,1
LF:1
LH:1
end_of_record
TN:
SF:src/b.js
BRDA:2,0,0,1
BRDA:2,0,1,0
BRDA:2,0,2,0
BRDA:7,0,0,-
BRDA:7,0,1,-
BRF:5
BRH:1
DA:2,5
DA:7,0
LF:2
LH:1
end_of_record
`
    )
    const {files: read, defects} = readCoverageText(text)
    expect(defects).toEqual([])
    expect(new Map(read.map(({path, hits, branches, total: sum}) => [path, {hits, branches, total: sum}]))).toEqual(
      new Map([...files].filter(([path]) => path !== 'src/total.js'))
    )
  })

  test('cannot be broken out of by a path', () => {
    const text = renderLcov(new Map([['a\nend_of_record\nSF:b', measured({1: 1})]])) ?? ''
    expect(readCoverageText(text).files.map(({path}) => path)).toEqual(['a end_of_record SF:b'])
  })

  test.each([
    ['python', ['coverage.py/integration/coverage.xml']],
    [
      'node',
      ['nyc/integration/lcov.info', 'c8/integration/coverage-final.json', 'c8/integration/coverage-summary.json']
    ],
    ['java', ['jacoco/integration/jacoco.xml', 'openclover/integration/clover.xml']],
    ['go', ['go/integration/count.out', 'go/integration/set.out']],
    ['c', ['llvm/integration/llvm.json', 'gcovr/integration/gcovr.xml']]
  ])('of the shop in %s, from several tools, is the same when it is merged again', async (language, paths) => {
    const {change} = await shopTrees(language)
    const once = mergedCoverage([gateReports([], paths.map(reportText))], change) ?? ''
    expect(once).toMatch(/^TN:\nSF:/)
    expect(mergedCoverage([gateReports([], [once])], change)).toBe(once)
  })

  test('is not there where no lines are known', async () => {
    const {change} = await shopTrees('node')
    expect(mergedCoverage([], change)).toBeNull()
    expect(mergedCoverage([gateReports([], [reportText('nyc/integration/coverage-summary.json')])], change)).toBeNull()
  })
})
