import type {Better, MeasuredReports, MeasuredScenario} from '../../domain/measurement.js'
import type {PerformanceRow} from '../../domain/performance.js'
import {describeEffect, effectOf, isSame, logOf, RED, SLOW, worseBy} from './effect.js'
import {judgeExact} from './judge-exact.js'
import type {Judged} from './judge-presence.js'
import {scenarioKey} from './read/merge-scenarios.js'
import {unpairedShift, type Shift} from './statistics/hodges-lehmann.js'
import {median} from './statistics/median.js'
import {rankSumP} from './statistics/rank-sum.js'

/** Samples that each side needs, or nothing is said. */
const LEAST_SAMPLES = 7
/** Samples of one process resemble one another: the limit is strict, as in asv. */
const ALPHA = 0.002

/** What the files of one gate say on both trees. */
export interface FilesOfGate {
  readonly gate: string
  readonly baseline: MeasuredReports
  readonly integration: MeasuredReports
  readonly declared: Better | null
}

/**
 * Judges the numbers of two sets of files of which nothing else is known: not paired, and not to be repeated. The Mann-Whitney
 * test at 0.2 % and a factor of 5 % are asked for with at least seven numbers on each side, as asv does; what is worse is
 * `slower` and never more, since nothing confirms it.
 */
export function judgeFiles(files: FilesOfGate): readonly PerformanceRow[] {
  const before = sideOf(files.baseline)
  const after = sideOf(files.integration)
  const keys = [...new Set([...before.byKey.keys(), ...after.byKey.keys()])]
  const isSameMachine =
    files.baseline.machines.length === 0 ||
    files.integration.machines.length === 0 ||
    files.baseline.machines.join() === files.integration.machines.join()
  return keys.flatMap(key => {
    const pair = pairOf(key, before, after)
    if (pair === null) return []
    const judged = judgePair(pair, files.declared)
    return [rowOf(files, pair, isSameMachine ? judged : onOtherMachine(judged, files))]
  })
}

/** Where each side has it; a failure of the scenario stands for all of its measures. */
interface Pair {
  readonly before: MeasuredScenario | null
  readonly after: MeasuredScenario | null
}

interface SideOfFiles {
  readonly byKey: ReadonlyMap<string, MeasuredScenario>
  readonly failures: ReadonlyMap<string, MeasuredScenario>
  readonly measured: ReadonlySet<string>
}

function sideOf({scenarios}: MeasuredReports): SideOfFiles {
  return {
    byKey: new Map(scenarios.map(one => [scenarioKey(one), one])),
    failures: new Map(scenarios.filter(one => one.failed !== null).map(one => [one.scenario, one])),
    measured: new Set(scenarios.filter(one => one.failed === null).map(one => one.scenario))
  }
}

function pairOf(key: string, before: SideOfFiles, after: SideOfFiles): Pair | null {
  const pair = {before: before.byKey.get(key) ?? null, after: after.byKey.get(key) ?? null}
  const about = pair.before ?? pair.after
  if (about === null) return null
  // What failed may not tell which measures it would have had: those of the other side stand for it.
  const isCovered = (one: MeasuredScenario | null, other: MeasuredScenario | null, side: SideOfFiles): boolean =>
    one !== null && one.failed !== null && other === null && side.measured.has(one.scenario)
  if (isCovered(pair.before, pair.after, after) || isCovered(pair.after, pair.before, before)) return null
  return {
    before: pair.before ?? before.failures.get(about.scenario) ?? null,
    after: pair.after ?? after.failures.get(about.scenario) ?? null
  }
}

function judgePair({before, after}: Pair, declared: Better | null): Judged {
  if (before === null || after === null)
    return plain(before === null ? 'added' : 'removed', WHERE[before === null ? 'added' : 'removed'])
  if (before.failed !== null && after.failed !== null)
    return plain('not-comparable', `it failed on both trees: ${before.failed}; ${after.failed}`)
  if (after.failed !== null) return plain('failed', `it failed in the integration: ${after.failed}`)
  if (before.failed !== null) return plain('recovered', `it failed on the base: ${before.failed}`)
  if (before.unit !== after.unit)
    return plain('not-comparable', `its unit is ${before.unit} on the base and ${after.unit} in the integration`)
  const better = before.better ?? declared
  if (better === null || after.better !== before.better)
    return plain('not-comparable', 'nothing tells which numbers are better')
  const numbers = {baseline: before.samples, integration: after.samples}
  const exact = judgeExact(before.unit, numbers, better)
  // Without a second batch that could confirm it, nothing in a file is a red flag.
  if (exact !== null) return exact.verdict === 'regression' ? {...exact, verdict: 'slower'} : exact
  return judgeSamples(before.samples, after.samples, better)
}

const WHERE = {added: 'the base does not have it', removed: 'the integration does not have it'} as const

function judgeSamples(before: readonly number[], after: readonly number[], better: Better): Judged {
  const rounds = Math.min(before.length, after.length)
  const medians = worseBy(median(before), median(after), better)
  if (rounds < LEAST_SAMPLES) {
    const told = describeEffect(effectOf({estimate: medians, low: medians, high: medians}))
    const reason = `${told} by ${before.length} and ${after.length} numbers, of which ${LEAST_SAMPLES} are needed`
    return {verdict: 'inconclusive', reason, shift: null, p: null, rounds, noise: null}
  }
  const p = rankSumP(before, after)
  const shift = shiftOf(before, after, better)
  const told = shift === null ? '' : describeEffect(effectOf(shift))
  const judged = {shift, p, rounds, noise: null}
  const reason = `${told}, from files alone: not measured in turns, which is weaker`
  const isDifferent = p < ALPHA
  if (isDifferent && medians >= Math.log1p(SLOW)) return {...judged, verdict: 'slower', reason}
  if (isDifferent && medians <= -Math.log1p(SLOW)) return {...judged, verdict: 'improved', reason}
  return {...judged, verdict: shift !== null && isSame(shift) ? 'same' : 'inconclusive', reason}
}

function shiftOf(before: readonly number[], after: readonly number[], better: Better): Shift | null {
  const logs = (numbers: readonly number[]): readonly number[] => numbers.map(number => logOf(number, better))
  return unpairedShift(logs(before), logs(after))
}

function onOtherMachine(judged: Judged, {baseline, integration}: FilesOfGate): Judged {
  if (judged.verdict !== 'slower' && judged.verdict !== 'improved' && judged.verdict !== 'same') return judged
  const reason = `${judged.reason}; on different processors (${baseline.machines.join(', ')}; ${integration.machines.join(', ')})`
  return {...judged, verdict: 'not-comparable', reason}
}

function plain(verdict: Judged['verdict'], reason: string): Judged {
  return {verdict, reason, shift: null, p: null, rounds: 0, noise: null}
}

function rowOf({gate, declared}: FilesOfGate, {before, after}: Pair, judged: Judged): PerformanceRow {
  const about = (before?.failed === null ? before : null) ?? (after?.failed === null ? after : null) ?? before ?? after
  return {
    gate,
    method: 'files',
    scenario: about?.scenario ?? '',
    measure: about?.measure ?? '',
    unit: about?.unit ?? '',
    better: about?.better ?? declared,
    verdict: judged.verdict,
    baseline: middleOf(before),
    integration: middleOf(after),
    effect: judged.shift === null ? null : effectOf(judged.shift),
    p: judged.p,
    rounds: judged.rounds,
    noise: null,
    reason: judged.reason
  }
}

function middleOf(one: MeasuredScenario | null): number | null {
  return one === null || one.samples.length === 0 ? null : median(one.samples)
}

/** The least effect of a row from files that would be a red flag if it were confirmed. */
export function isRedFromFiles({method, verdict, effect}: PerformanceRow): boolean {
  return method === 'files' && verdict === 'slower' && (effect?.estimate ?? 0) >= RED
}
