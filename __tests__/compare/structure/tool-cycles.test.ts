import {describe, expect, test} from '@jest/globals'
import {compareCycles} from '../../../src/compare/cycles/compare-cycles.js'
import {readCycleReport} from '../../../src/compare/cycles/read/read-cycle-report.js'
import type {CycleComparison} from '../../../src/domain/structure.js'
import {textTrees, type Texts} from '../../support/text-trees.js'
import {gateReports, toolText} from './tool-reports.js'

const MILLIONS = 5_000_000

/** The files that changed, as far as the reports of both sides need them. */
const BEFORE: Texts = {
  'src/cart.ts': "import {price} from './price'\nimport {total} from './total'\nprice(total)\n",
  'src/price.ts': "import {round} from './money/round'\nround()\n",
  'src/total.ts': "import {discount} from './discount'\ndiscount()\n",
  'src/discount.ts': "import {total} from './total'\ntotal()\n",
  'src/money/round.ts': '',
  'src/money/money.ts': "import {round} from './round'\nround()\n"
}
const AFTER: Texts = {
  ...BEFORE,
  'src/_all.ts': "import {cart} from './cart'\ncart()\n",
  'src/money/round.ts': "import {cart} from '../cart'\ncart()\n",
  'src/discount.ts': "import {total} from './total'\nimport {coupon} from './coupon'\ntotal(coupon)\n",
  'src/coupon.ts': "import {total} from './total'\ntotal()\n"
}

async function compare(baseline: string | null, integration: string | null): Promise<CycleComparison | null> {
  const branches = {
    'src/money/round.ts': 'feature/round',
    'src/discount.ts': 'feature/coupon',
    'src/coupon.ts': 'feature/coupon'
  }
  const {change, trees} = textTrees(BEFORE, AFTER, {branches})
  return await compareCycles([gateReports(baseline, integration)], change, trees)
}

const EXPECTED = [
  {
    change: 'new',
    files: ['src/cart.ts', 'src/money/round.ts', 'src/price.ts'],
    closedBy: {from: 'src/money/round.ts', to: 'src/cart.ts', line: 1, branch: 'feature/round'}
  },
  {
    change: 'grown',
    files: ['src/coupon.ts', 'src/discount.ts', 'src/total.ts'],
    joined: ['src/coupon.ts']
  }
]

describe('what the tools of the project saw', () => {
  test.each([
    ['madge, the whole graph', 'madge/baseline-graph.json', 'madge/integration-graph.json', 'madge, built-in'],
    ['madge, circles alone', 'madge/baseline-circular.json', 'madge/integration-circular.json', 'madge, built-in'],
    [
      'dependency-cruiser',
      'dependency-cruiser/baseline.json',
      'dependency-cruiser/integration.json',
      'dependency-cruiser, built-in'
    ]
  ])('%s', async (_, baseline, integration, source) => {
    const comparison = await compare(toolText(baseline), toolText(integration))
    expect(comparison?.rows.filter(({change}) => change !== 'fixed')).toMatchObject(EXPECTED)
    expect(comparison).toMatchObject({source, defects: []})
  })

  test('the order in which a tool lists a circle, and where it begins, mean nothing', async () => {
    const circles = (...lists: readonly (readonly string[])[]): string => JSON.stringify(lists)
    const comparison = await compare(
      circles(['a.ts', 'b.ts', 'c.ts'], ['d.ts', 'e.ts']),
      circles(['e.ts', 'd.ts'], ['c.ts', 'a.ts', 'b.ts'])
    )
    expect(comparison?.rows).toEqual([])
  })

  test('dependency-cruiser leaves imports of types to the compiler', () => {
    const dependency = (type: string): object => ({resolved: 'b.ts', dependencyTypes: ['local', type]})
    const report = (type: string): string =>
      JSON.stringify({modules: [{source: 'a.ts', dependencies: [dependency(type)]}], summary: {totalCruised: 1}})
    expect(readCycleReport(report('type-only'))).toMatchObject({graph: {edges: []}})
    expect(readCycleReport(report('import'))).toMatchObject({graph: {edges: [['a.ts', 'b.ts']]}})
  })

  test('a tool that stood deeper in the tree is followed there', async () => {
    const {change, trees} = textTrees(
      {'app/src/a.ts': '', 'app/lib/b.ts': ''},
      {'app/src/a.ts': '1', 'app/lib/b.ts': '2'},
      {branches: {'app/src/a.ts': 'x'}}
    )
    const reports = [
      gateReports('{"a.ts": [], "../lib/b.ts": ["a.ts"]}', '{"a.ts": ["../lib/b.ts"], "../lib/b.ts": ["a.ts"]}')
    ]
    const comparison = await compareCycles(reports, change, trees)
    expect(comparison?.rows).toMatchObject([
      {files: ['app/lib/b.ts', 'app/src/a.ts'], closedBy: {from: 'app/src/a.ts', line: null, branch: 'x'}}
    ])
  })
})

describe('what is no report', () => {
  test.each([
    ['empty', '', 'it is empty'],
    ['a log', 'npm ERR!', 'not a whole JSON text: cut off, or more than one'],
    ['cut off', '{"a.ts": ["b.ts"', 'not a whole JSON text: cut off, or more than one'],
    ['an error', '{"error": "no such file"}', 'it is JSON, but no report of circular imports of a known tool'],
    ['no file at all', '{}', 'it names no file'],
    ['a list of numbers', '[1]', 'it is JSON, but no report of circular imports of a known tool'],
    ['a graph of numbers', '{"a.ts": [1]}', 'it is JSON, but no report of circular imports of a known tool'],
    ['modules without names', '{"modules": [{}], "summary": {}}', '1 of its modules have no name'],
    ['fewer modules than it says', '{"modules": [], "summary": {"totalCruised": 9}}', 'it says 9 modules and holds 0'],
    ['brackets by the million', '['.repeat(MILLIONS), 'JSON nested deeper than 256']
  ])('%s is a defect with its gate and side', async (_, text, defect) => {
    const comparison = await compare('[]', text)
    expect(comparison?.defects).toEqual([`gate structure: integration: report: ${defect}`])
    expect(comparison?.source).toBe('built-in')
  })

  test('a side without a report is a defect, and nothing is concluded from the other', async () => {
    const comparison = await compare(null, toolText('madge/integration-graph.json'))
    expect(comparison?.defects).toEqual(['gate structure: baseline: no report was written'])
    expect(comparison?.source).toBe('built-in')
  })

  test('names of every object stand for themselves, and huge ones are cut', async () => {
    const huge = 'n'.repeat(10_000_000)
    const graph = (...files: readonly string[]): string =>
      `{${files.map((file, i) => `"${file}": ["${files[(i + 1) % files.length]}"]`).join(', ')}}`
    const comparison = await compare('{"x": []}', graph('__proto__', 'constructor', huge))
    const [row] = comparison?.rows ?? []
    expect(row?.files.slice(0, 2)).toEqual(['__proto__', 'constructor'])
    expect(row?.files[2]?.length).toBeLessThanOrEqual(1_000)
  })
})
