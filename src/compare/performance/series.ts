import type {FullMeasurement, MeasuredScenario, RoundRun, Side} from '../../domain/measurement.js'
import {scenarioKey} from './read/merge-scenarios.js'

/** What one round came to for one scenario on one side: a number, a failure, or nothing where it is not known there. */
export type RoundValue =
  | {readonly kind: 'number'; readonly number: number}
  | {readonly kind: 'failed'; readonly why: string}
  | {readonly kind: 'absent'}

/** One round of a batch on both trees. */
export interface RoundPair {
  readonly baseline: RoundValue
  readonly integration: RoundValue
}

/** One measure of one scenario over all rounds. */
export interface Series {
  /** As the baseline has it, and as the integration has it; null where it never came to a number. */
  readonly baseline: MeasuredScenario | null
  readonly integration: MeasuredScenario | null
  /** Any of the two, for its name; of what only failed, with the measure that it would have been. */
  readonly about: MeasuredScenario
  readonly warmUp: readonly RoundPair[]
  readonly first: readonly RoundPair[]
  readonly second: readonly RoundPair[]
}

const ABSENT: RoundValue = {kind: 'absent'}

/** Puts the numbers of all rounds together, scenario by scenario, in the order in which they were first reported. */
export function seriesOf({runs}: Pick<FullMeasurement, 'runs'>): readonly Series[] {
  const known = new Map<string, MeasuredScenario>()
  const numbers = {baseline: new Map<string, MeasuredScenario>(), integration: new Map<string, MeasuredScenario>()}
  for (const {side, reports} of runs) {
    for (const one of reports.scenarios) {
      const key = scenarioKey(one)
      if (known.get(key)?.failed !== null) known.set(key, one)
      if (one.failed === null && !numbers[side].has(key)) numbers[side].set(key, one)
    }
  }
  const measuredNames = new Set([...known.values()].filter(one => one.failed === null).map(one => one.scenario))
  const lookups = new Map(runs.map(run => [run, lookupOf(run)]))
  return [...known]
    .filter(([, one]) => one.failed === null || !measuredNames.has(one.scenario))
    .map(([key, about]) => {
      const pairs = (batch: RoundRun['batch']): readonly RoundPair[] =>
        pairsOf(runs, batch, {key, about, numbers, lookups})
      const [baseline, integration] = [numbers.baseline.get(key) ?? null, numbers.integration.get(key) ?? null]
      return {baseline, integration, about, warmUp: pairs('warm-up'), first: pairs('first'), second: pairs('second')}
    })
}

type Lookup = ReadonlyMap<string, MeasuredScenario>

/** What a run reported: by scenario and measure, and by scenario alone what failed of it. */
interface RunLookup {
  readonly byKey: Lookup
  readonly failures: ReadonlyMap<string, string>
}

function lookupOf({reports}: RoundRun): RunLookup {
  const failed = reports.scenarios.filter(one => one.failed !== null)
  return {
    byKey: new Map(reports.scenarios.map(one => [scenarioKey(one), one])),
    failures: new Map(failed.map(one => [one.scenario, one.failed ?? '']))
  }
}

interface Asked {
  readonly key: string
  readonly about: MeasuredScenario
  readonly numbers: Readonly<Record<Side, Lookup>>
  readonly lookups: ReadonlyMap<RoundRun, RunLookup>
}

function pairsOf(runs: readonly RoundRun[], batch: RoundRun['batch'], asked: Asked): readonly RoundPair[] {
  const rounds = new Map<number, Partial<Record<Side, RoundRun>>>()
  for (const run of runs) if (run.batch === batch) rounds.set(run.round, {...rounds.get(run.round), [run.side]: run})
  return [...rounds.values()].map(({baseline, integration}) => ({
    baseline: valueOf(baseline, asked),
    integration: valueOf(integration, asked)
  }))
}

/** A failure of the whole run is one of everything that it measures elsewhere; so is silence about what its side measures. */
function valueOf(run: RoundRun | undefined, {key, about, numbers, lookups}: Asked): RoundValue {
  if (run === undefined) return ABSENT
  // Time ran out on it, which tells nothing of a tree that came through other rounds.
  if (run.end.kind === 'timed-out' && numbers[run.side].size > 0) return ABSENT
  if (run.failed !== null) return {kind: 'failed', why: run.failed}
  const lookup = lookups.get(run)
  const found = lookup?.byKey.get(key)
  const number = found?.samples[0]
  if (found?.failed === null && number !== undefined) return {kind: 'number', number}
  const why = found?.failed ?? lookup?.failures.get(about.scenario)
  if (why != null) return {kind: 'failed', why}
  return numbers[run.side].has(key) ? {kind: 'failed', why: 'it was not reported'} : ABSENT
}
