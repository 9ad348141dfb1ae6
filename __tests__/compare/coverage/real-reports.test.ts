import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {coveredOf, type CoverageFormat, type CoveragePart} from '../../../src/compare/coverage/measured.js'
import {looksLikeCoverage} from '../../../src/compare/coverage/read/looks-like-coverage.js'
import {readCoverageText} from '../../../src/compare/coverage/read/recognise.js'
import {FIXTURES, reportText} from './shops.js'

const FORMATS: Readonly<Record<string, CoverageFormat>> = {
  'coverage.py/coverage.json': 'coverage.py',
  'coverage.py/coverage.xml': 'cobertura',
  'coverage.py/coverage.lcov': 'lcov',
  'c8/coverage-final.json': 'istanbul',
  'c8/coverage-summary.json': 'istanbul-summary',
  'c8/lcov.info': 'lcov',
  'c8/cobertura-coverage.xml': 'cobertura',
  'c8/clover.xml': 'clover',
  'nyc/coverage-final.json': 'istanbul',
  'nyc/coverage-summary.json': 'istanbul-summary',
  'nyc/lcov.info': 'lcov',
  'nyc/cobertura-coverage.xml': 'cobertura',
  'nyc/clover.xml': 'clover',
  'go/set.out': 'go',
  'go/count.out': 'go',
  'go/atomic.out': 'go',
  'jacoco/jacoco.xml': 'jacoco',
  'openclover/clover.xml': 'clover',
  'llvm/llvm.json': 'llvm',
  'llvm/llvm-summary.json': 'llvm',
  'llvm/llvm.info': 'lcov',
  'gcovr/gcovr.xml': 'cobertura',
  'simplecov/.resultset.json': 'simplecov'
}

const REPORTS = readdirSync(join(FIXTURES, 'reports'), {recursive: true, withFileTypes: true})
  .filter(entry => entry.isFile())
  .map(entry => join(entry.parentPath, entry.name).slice(join(FIXTURES, 'reports').length + 1))
  .sort()

function sum(part: CoveragePart): string {
  const totals = part.files.map(coveredOf)
  return `${totals.reduce((all, {covered}) => all + covered, 0)} of ${totals.reduce((all, {lines}) => all + lines, 0)}`
}

test('there is a format for each of them', () => {
  const known = REPORTS.map(path => path.replace(/\/(?:baseline|integration)\//, '/'))
  expect([...new Set(known)].sort()).toEqual(Object.keys(FORMATS).sort())
})

describe.each(REPORTS)('%s', path => {
  const text = reportText(path)

  test('is recognised, without a defect', () => {
    const {format, defects} = readCoverageText(text)
    expect({format, defects}).toEqual({
      format: FORMATS[path.replace(/\/(?:baseline|integration)\//, '/')],
      defects: []
    })
    expect(looksLikeCoverage(text)).toBe(true)
  })

  test.each([0.3, 0.5, 0.7, 0.9])('is a defect when it is cut off after %d of it', part => {
    const {defects} = readCoverageText(cutOff(text, part))
    expect(defects).not.toEqual([])
  })

  test('says the same with a byte order mark', () => {
    expect(readCoverageText(`\uFEFF\n${text}`)).toEqual(readCoverageText(text))
  })
})

describe('the totals that tools state are those of the lines', () => {
  test.each(REPORTS.flatMap(path => (statedTotal(path) === null ? [] : [[path, statedTotal(path)] as const])))(
    '%s: %s',
    (path, stated) => {
      expect(sum(readCoverageText(reportText(path)))).toBe(stated)
    }
  )

  test('most of the tools state them', () => {
    const stating = REPORTS.filter(path => statedTotal(path) !== null).map(path => path.split('/')[0])
    expect([...new Set(stating)]).toEqual(['c8', 'coverage.py', 'gcovr', 'jacoco', 'llvm', 'nyc'])
  })
})

/** Between two records of a text without an end nothing tells that there were more: the cut is moved into the next one. */
function cutOff(text: string, part: number): string {
  let end = Math.floor(text.length * part)
  while (/(?:\n|end_of_record)$/.test(text.slice(0, end))) end++
  return text.slice(0, end)
}

/** `covered of all`, as the report itself sums its lines up; null where it does not. */
function statedTotal(path: string): string | null {
  const text = reportText(path)
  if (path.endsWith('.json')) {
    const {total, totals, data} = JSON.parse(text) as Stating
    if (total !== undefined) return `${total.lines.covered} of ${total.lines.total}`
    if (totals !== undefined) return `${totals.covered_lines} of ${totals.num_statements}`
    return data === undefined ? null : `${data[0].totals.lines.covered} of ${data[0].totals.lines.count}`
  }
  const [covered, valid] = ['covered', 'valid'].map(
    name => new RegExp(`<coverage[^>]* lines-${name}="(\\d+)"`).exec(text)?.[1]
  )
  if (covered !== undefined && valid !== undefined) return `${covered} of ${valid}`
  const counter = /<counter type="LINE" missed="(\d+)" covered="(\d+)"\/>(?!.*type="LINE")/.exec(text)
  return counter === null ? null : `${counter[2]} of ${Number(counter[1]) + Number(counter[2])}`
}

interface Stating {
  readonly total?: {readonly lines: {readonly covered: number; readonly total: number}}
  readonly totals?: {readonly covered_lines: number; readonly num_statements: number}
  readonly data?: readonly [{readonly totals: {readonly lines: {readonly covered: number; readonly count: number}}}]
}
