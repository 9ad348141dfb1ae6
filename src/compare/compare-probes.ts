import type {Comparison, GateChange, GateComparison, TestComparison} from '../domain/comparison.js'
import {fewOf} from '../domain/few-of.js'
import type {GateOutcome, GateRun} from '../domain/gate.js'
import type {Probe} from '../domain/probe.js'
import {describeSignal} from '../domain/signal.js'
import {compareTests, droppedTests, mergeTestComparisons, type GateTests} from './tests/compare-tests.js'
import {isBlamable} from './gate-outcome.js'
import {NO_TREES, type TestTrees} from './tests/moved-tests.js'
import {testSignals} from './tests/test-signals.js'

/**
 * Compares two probes gate by gate, and the tests of all gates. Without a baseline every gate is `unknown`, and what
 * fails is a new failure. What is known of the trees tells which tests moved.
 */
export function compareProbes(baseline: Probe | null, integration: Probe, trees: TestTrees = NO_TREES): Comparison {
  const before = new Map((baseline?.gates ?? []).map(run => [run.gate, run]))
  const after = new Map(integration.gates.map(run => [run.gate, run]))
  const names = [...new Set([...after.keys(), ...before.keys()])]
  const pairs = names.map((gate): GatePair => ({
    gate,
    before: before.get(gate) ?? null,
    after: after.get(gate) ?? null
  }))
  const tests = pairs.flatMap(pair => comparisonOf(pair, trees))
  return {
    gates: pairs.map(compareGate),
    tests: tests.length === 0 ? null : mergeTestComparisons(tests),
    coverage: null,
    performance: null,
    security: null,
    cycles: null,
    api: null
  }
}

interface GatePair {
  readonly gate: string
  readonly before: GateRun | null
  readonly after: GateRun | null
}

function testsOf({gate, before, after}: GatePair): GateTests {
  return {
    gate,
    baseline: before?.tests ?? null,
    integration: after?.tests ?? null,
    integrationEnd: after?.end ?? null
  }
}

function comparisonOf(pair: GatePair, trees: TestTrees): readonly TestComparison[] {
  const tests = testsOf(pair)
  return tests.baseline === null && tests.integration === null ? [] : [compareTests(tests, trees)]
}

function compareGate(pair: GatePair): GateComparison {
  const {gate, before, after} = pair
  const outcomes = {gate, baseline: outcomeOf(before), integration: outcomeOf(after)}
  if (before === null || after === null || outcomes.baseline === 'not-run' || outcomes.integration === 'not-run') {
    return {...outcomes, change: 'unknown', reason: whyUnknown(outcomes)}
  }
  if (after.outcome === 'broken') return {...outcomes, change: 'broken', reason: after.reason}
  const judged = before.outcome === 'broken' ? againstBroken(before, after) : againstJudged(before, after)
  const drop = droppedTests(testsOf(pair))
  // A gate that regressed is bad enough as it is; one that seems to hold must have run the same tests.
  return drop === null || judged.change === 'regressed'
    ? {...outcomes, ...judged}
    : {...outcomes, change: 'broken', reason: `${drop}: some did not run at all`}
}

function outcomeOf(run: GateRun | null): GateOutcome | null {
  return run?.outcome ?? null
}

function whyUnknown({baseline, integration}: Pick<GateComparison, 'baseline' | 'integration'>): string {
  const missing = [
    ...(baseline === null || baseline === 'not-run' ? ['the baseline'] : []),
    ...(integration === null || integration === 'not-run' ? ['the integration'] : [])
  ]
  return `it was not run on ${missing.join(' and ')}`
}

/** One bit on each side hides whatever else fails by now, so that it is no proof of anything. */
const NOTHING_NAMED = 'it fails on the baseline too, and names no test: what fails beside that cannot be told'

type Judged = Pick<GateComparison, 'change' | 'reason'>

function againstJudged(before: GateRun, after: GateRun): Judged {
  if (after.outcome === 'pass') {
    const change: GateChange = before.outcome === 'pass' ? 'held' : 'fixed'
    return {change, reason: after.reason}
  }
  if (before.outcome === 'pass') return {change: 'regressed', reason: after.reason}
  if (before.tests === null || after.tests === null) return {change: 'unknown', reason: NOTHING_NAMED}
  const added = addedSignals(before, after)
  if (added.length === 0) return {change: 'failing-before', reason: `it fails on the baseline too: ${after.reason}`}
  return {
    change: 'regressed',
    reason: `it fails on the baseline too, but not with these: ${fewOf(added.map(describeSignal))}`
  }
}

/** A baseline that could not be judged is a control only where it names what was wrong. */
function againstBroken(before: GateRun, after: GateRun): Judged {
  const why = `the baseline could not be judged: ${before.reason}`
  if (!isBlamable(before) || before.tests === null) return {change: 'unknown', reason: why}
  if (after.outcome === 'pass') return {change: 'fixed', reason: `${after.reason}; ${why}`}
  const added = addedSignals(before, after)
  if (added.length === 0) return {change: 'failing-before', reason: `${after.reason}; ${why}`}
  return {change: 'regressed', reason: `${fewOf(added.map(describeSignal))}; ${why}`}
}

function addedSignals(before: GateRun, after: GateRun): readonly string[] {
  if (after.tests === null) return []
  const known = new Set(before.tests === null ? [] : testSignals(before.gate, before.tests))
  return testSignals(after.gate, after.tests).filter(signal => !known.has(signal))
}
