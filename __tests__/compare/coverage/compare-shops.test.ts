import {beforeAll, describe, expect, test} from '@jest/globals'
import {compareCoverage} from '../../../src/compare/coverage/compare-coverage.js'
import type {LineCategory} from '../../../src/domain/coverage.js'
import {comparedShop, gateReports, reportText, shopTrees, type Trees} from './shops.js'

type Counts = Partial<Record<LineCategory, number>>

/** What every tool says that measures statements: found by reading the shop's sources and tests. */
const STATEMENTS: Counts = {UNC: 4, LBC: 2, UIC: 1, UBC: 2, GBC: 1, GIC: 1, EUB: 1, ECB: 1, DUB: 2}

/**
 * Language, tool, its reports, what the reader finds, and what lcov's own genhtml 2.5 finds in the same tracefiles, where the tool
 * writes one: it filters nothing, so that it counts brackets.
 */
const SHOPS: readonly (readonly [string, string, readonly string[], Counts, Counts | null])[] = [
  [
    'python',
    'coverage.py',
    ['coverage.json', 'coverage.xml', 'coverage.lcov'],
    {...STATEMENTS, GNC: 9, CBC: 13, DCB: 4},
    {...STATEMENTS, GNC: 9, CBC: 13, DCB: 4}
  ],
  [
    'node',
    'nyc',
    ['coverage-final.json', 'lcov.info', 'cobertura-coverage.xml', 'clover.xml'],
    {...STATEMENTS, GNC: 8, CBC: 9, DCB: 3},
    {...STATEMENTS, GNC: 8, CBC: 9, DCB: 3}
  ],
  // V8 counts what is ignored as covered, and every line of a function.
  [
    'node',
    'c8',
    ['coverage-final.json', 'lcov.info', 'cobertura-coverage.xml', 'clover.xml'],
    {UNC: 4, LBC: 4, UBC: 5, GBC: 3, GNC: 11, CBC: 28, DUB: 2, DCB: 6},
    {UNC: 6, LBC: 7, UBC: 5, GBC: 5, GNC: 13, CBC: 28, DUB: 2, DCB: 6}
  ],
  // Go leaves nothing out, and measures the line on which a function begins.
  [
    'go',
    'go',
    ['set.out', 'count.out', 'atomic.out'],
    {UNC: 5, LBC: 3, UBC: 6, GBC: 2, GNC: 7, CBC: 10, DUB: 2, DCB: 3},
    null
  ],
  ['java', 'jacoco', ['jacoco.xml'], {...STATEMENTS, GNC: 5, CBC: 6, DCB: 2}, null],
  // OpenClover does not know the annotation that hides a method from JaCoCo.
  ['java', 'openclover', ['clover.xml'], {UNC: 4, LBC: 2, UBC: 4, GBC: 1, GNC: 5, CBC: 8, DUB: 2, DCB: 2}, null],
  [
    'c',
    'llvm',
    ['llvm.json', 'llvm.info'],
    {UNC: 5, LBC: 3, UIC: 1, UBC: 6, GBC: 2, GIC: 3, GNC: 10, CBC: 25, EUB: 1, ECB: 3, DUB: 2, DCB: 5},
    {UNC: 7, LBC: 5, UIC: 2, UBC: 6, GBC: 3, GIC: 3, GNC: 11, CBC: 25, EUB: 2, ECB: 3, DUB: 2, DCB: 5}
  ],
  [
    'c',
    'gcovr',
    ['gcovr.xml'],
    {UNC: 5, LBC: 3, UIC: 1, UBC: 3, GBC: 2, GIC: 1, GNC: 10, CBC: 18, EUB: 1, ECB: 1, DUB: 2, DCB: 5},
    null
  ],
  // What SimpleCov leaves out is in its result set all the same, and only the texts tell of the marks.
  ['ruby', 'simplecov', ['.resultset.json'], {UNC: 4, LBC: 2, UBC: 4, GBC: 1, GNC: 10, CBC: 16, DUB: 2, DCB: 4}, null]
]

const shops = new Map<string, Trees>()

function shop(language: string): Trees {
  const trees = shops.get(language)
  if (trees === undefined) throw new Error(`there is no shop in ${language}`)
  return trees
}

beforeAll(async () => {
  for (const language of ['python', 'node', 'go', 'java', 'c', 'ruby']) shops.set(language, await shopTrees(language))
})

function some(categories: Readonly<Record<LineCategory, number>>): Counts {
  return Object.fromEntries(Object.entries(categories).filter(([, count]) => count > 0))
}

describe.each(SHOPS)('the shop in %s as %s measures it', (language, tool, files, ...[counts, genhtml]) => {
  test.each(files)('%s has as many lines of each category as its sources and tests say', async file => {
    const compared = await comparedShop(shop(language), tool, file)
    expect(some(compared.categories)).toEqual(counts)
    expect(compared).toMatchObject({incomparable: [], unmapped: [], notes: [], defects: []})
    const {GNC = 0, UNC = 0} = counts
    expect(compared.patch).toEqual({covered: GNC, lines: GNC + UNC})
  })

  test('the new lines that are not covered belong to the branches that brought them', async () => {
    const compared = await comparedShop(shop(language), tool, files[0] ?? '')
    const owned = compared.files.flatMap(({path, uncovered}) =>
      uncovered.map(({branch}) => `${path.includes('art.') ? 'cart' : 'other'}: ${branch}`)
    )
    expect([...new Set(owned)].sort()).toEqual(['cart: pricing', 'other: stock'])
  })

  if (genhtml !== null) {
    test('without the texts of the files it is what genhtml says', async () => {
      const file = files.find(name => /lcov|info/.test(name)) ?? ''
      const blind = {...shop(language), textsOf: (paths: readonly string[]) => Promise.resolve(paths.map(() => null))}
      const compared = await comparedShop(blind, tool, file)
      expect(some(compared.categories)).toEqual(genhtml)
    })
  }
})

test('one comparison, whole', async () => {
  expect(await comparedShop(shop('python'), 'coverage.py', 'coverage.json')).toEqual({
    incomparable: [],
    baseline: {covered: 20, lines: 26},
    integration: {covered: 24, lines: 33},
    branches: {baseline: {taken: 6, branches: 10}, integration: {taken: 6, branches: 12}},
    patch: {covered: 9, lines: 13},
    categories: {UNC: 4, LBC: 2, UIC: 1, UBC: 2, GBC: 1, GIC: 1, GNC: 9, CBC: 13, EUB: 1, ECB: 1, DUB: 2, DCB: 4},
    files: [
      {
        path: 'shop/cart.py',
        baseline: {covered: 14, lines: 18},
        integration: {covered: 14, lines: 19},
        categories: {UNC: 1, LBC: 2, UIC: 1, UBC: 1, GBC: 1, GIC: 1, GNC: 5, CBC: 7, EUB: 1, ECB: 1, DUB: 1, DCB: 4},
        uncovered: [{lines: {start: 23, count: 1}, branch: 'pricing'}],
        lost: [
          {start: 12, count: 1},
          {start: 14, count: 1}
        ]
      },
      {
        path: 'shop/stock.py',
        baseline: null,
        integration: {covered: 4, lines: 6},
        categories: {UNC: 2, GNC: 4},
        uncovered: [
          {lines: {start: 3, count: 1}, branch: 'stock'},
          {lines: {start: 8, count: 1}, branch: 'stock'}
        ],
        lost: []
      },
      {
        // Renamed from money.py, whose other lines are met by their hunks.
        path: 'shop/currency.py',
        baseline: {covered: 6, lines: 8},
        integration: {covered: 6, lines: 8},
        categories: {UNC: 1, UBC: 1, CBC: 6, DUB: 1},
        uncovered: [{lines: {start: 6, count: 1}, branch: 'stock'}],
        lost: []
      }
    ],
    unmapped: [],
    notes: [],
    defects: []
  })
})

describe('totals without lines', () => {
  test.each([
    ['node', 'nyc', 'coverage-summary.json', {covered: 15, lines: 21}, {covered: 19, lines: 28}],
    ['node', 'c8', 'coverage-summary.json', {covered: 41, lines: 53}, {covered: 46, lines: 64}],
    ['c', 'llvm', 'llvm-summary.json', {covered: 38, lines: 51}, {covered: 42, lines: 62}]
  ])('of %s by %s are compared, and the comparison says that lines are not known', async (...row) => {
    const [language, tool, file, baseline, integration] = row
    const compared = await comparedShop(shop(language), tool, file)
    expect(compared).toMatchObject({incomparable: [], baseline, integration, patch: null})
    expect(some(compared.categories)).toEqual({})
    expect(compared.notes.map(note => note.slice(0, 50))).toEqual([
      expect.stringContaining('baseline: only totals, and no lines'),
      expect.stringContaining('integration: only totals, and no lines')
    ])
  })

  test('of the same run are those of its lines', async () => {
    for (const [tool, file] of [['nyc', 'lcov.info'] as const, ['c8', 'lcov.info'] as const]) {
      const [lines, totals] = [
        await comparedShop(shop('node'), tool, file),
        await comparedShop(shop('node'), tool, 'coverage-summary.json')
      ]
      expect([totals.baseline, totals.integration]).toEqual([lines.baseline, lines.integration])
    }
  })
})

test('all formats of one run together say what each of them says', async () => {
  const {change, textsOf} = shop('node')
  const of = (side: string): readonly string[] =>
    ['coverage-final.json', 'coverage-summary.json', 'lcov.info', 'clover.xml'].map(file =>
      reportText(`nyc/${side}/${file}`)
    )
  const compared = await compareCoverage([gateReports(of('baseline'), of('integration'))], change, textsOf)
  expect(compared).toEqual(await comparedShop(shop('node'), 'nyc', 'lcov.info'))
})

test('two gates that test the same tree tell of one coverage', async () => {
  const {change, textsOf} = shop('node')
  const [before, after] = ['baseline', 'integration'].map(side => reportText(`nyc/${side}/lcov.info`))
  const reports = gateReports([before ?? ''], [after ?? ''])
  const compared = await compareCoverage([reports, {...reports, gate: 'smoke'}], change, textsOf)
  expect(compared).toEqual(await comparedShop(shop('node'), 'nyc', 'lcov.info'))
})

test('nothing is compared where no gate writes coverage', async () => {
  const {change, textsOf} = shop('node')
  expect(await compareCoverage([], change, textsOf)).toBeNull()
})
