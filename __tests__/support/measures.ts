import type {CoverageComparison} from '../../src/domain/coverage.js'
import type {PerformanceComparison, PerformanceRow} from '../../src/domain/performance.js'
import type {FindingLevel, FindingRow, SecurityComparison} from '../../src/domain/security.js'
import type {ApiChange, ApiComparison, CycleComparison, CycleRow} from '../../src/domain/structure.js'

/** 90 of 100 lines covered on both sides, unless told otherwise. */
export function coverage({
  lost = 0,
  ...overrides
}: Partial<CoverageComparison> & {readonly lost?: number}): CoverageComparison {
  const none = {UNC: 0, UIC: 0, UBC: 10, GBC: 0, GIC: 0, GNC: 2, CBC: 88, EUB: 0, ECB: 0, DUB: 0, DCB: 0}
  return {
    incomparable: [],
    baseline: {covered: 90, lines: 100},
    integration: {covered: 90, lines: 100},
    branches: {baseline: null, integration: null},
    patch: {covered: 2, lines: 2},
    categories: {...none, LBC: lost},
    files: [],
    unmapped: [],
    notes: [],
    defects: [],
    ...overrides
  }
}

export function aScenario(verdict: PerformanceRow['verdict'], estimate: number | null): PerformanceRow {
  return {
    gate: 'bench',
    method: 'interleaved',
    scenario: 'sort',
    measure: 'time',
    unit: 'ns',
    better: 'lower',
    verdict,
    baseline: 100,
    integration: estimate === null ? null : 100 * (1 + estimate),
    effect: estimate === null ? null : {estimate, low: estimate - 0.01, high: estimate + 0.01},
    p: 0.004,
    rounds: 8,
    noise: 0.02,
    reason: 'measured'
  }
}

export function measured(rows: readonly PerformanceRow[]): PerformanceComparison {
  const counts = {
    regression: 0,
    failed: 0,
    slower: 0,
    inconclusive: 0,
    'not-comparable': 0,
    removed: 0,
    improved: 0,
    added: 0,
    recovered: 0,
    same: 0
  }
  for (const {verdict} of rows) counts[verdict]++
  return {method: 'interleaved', rows, counts, measurements: [], defects: []}
}

export function aFinding(change: FindingRow['change'], level: FindingLevel): FindingRow {
  return {
    gate: 'scan',
    tool: 'semgrep',
    rule: 'sql-injection',
    change,
    level,
    message: 'a query is put together from text',
    path: 'src/db.ts',
    line: 7,
    dependency: null,
    inChangedCode: true,
    branch: 'api'
  }
}

export function findings(rows: readonly FindingRow[], defects: readonly string[] = []): SecurityComparison {
  const counts = {new: 0, 'new-rule': 0, suppressed: 0, existing: 4, fixed: 0}
  for (const {change} of rows) counts[change]++
  return {rows, counts, defects}
}

export function cycles(change: CycleRow['change']): CycleComparison {
  const closedBy = change === 'fixed' ? null : {from: 'b.ts', to: 'a.ts', line: 2, branch: 'api'}
  return {
    rows: [
      {
        change,
        files: ['a.ts', 'b.ts'],
        joined: ['b.ts'],
        imports: closedBy === null ? [] : [closedBy],
        witness: ['a.ts', 'b.ts'],
        closedBy
      }
    ],
    source: 'built-in',
    defects: [],
    notes: []
  }
}

export function interfaceChange(overrides: Partial<ApiChange>): ApiComparison {
  const change: ApiChange = {
    kind: 'removed',
    isBreaking: true,
    symbol: 'openStore',
    before: 'openStore(path)',
    after: null,
    path: 'src/store.ts',
    line: 12,
    branch: 'api',
    note: null,
    ...overrides
  }
  return {changes: [change], source: 'built-in', defects: [], notes: []}
}
