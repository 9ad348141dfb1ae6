import type {Better, FullMeasurement} from '../../domain/measurement.js'
import type {PerformanceRow} from '../../domain/performance.js'
import {plural} from '../../domain/plural.js'
import {describeEffect, effectOf, isSame, percentOf, RED, SLOW} from './effect.js'
import {judgeExact} from './judge-exact.js'
import {judgePresence, type Judged} from './judge-presence.js'
import {joined, pairedNumbers, testPairs, type Paired, type PairedTest} from './paired-test.js'
import {seriesOf, type Series} from './series.js'
import {holm} from './statistics/holm.js'
import {median} from './statistics/median.js'
import {FAMILY_ALPHA, roundsNeeded} from './statistics/rounds-needed.js'

const RED_SHIFT = Math.log1p(RED)
const SLOW_SHIFT = Math.log1p(SLOW)

/** One scenario that can be compared, and what its first batch says. */
interface Tested {
  readonly series: Series
  readonly better: Better
  readonly numbers: Paired
  readonly test: PairedTest
  /** After Holm's correction over all scenarios that are tested. */
  readonly worse: number
  readonly improved: number
}

/**
 * Judges what was measured in turns, scenario by scenario. Worse is `regression` when the signed-rank test rejects after Holm's
 * correction, the effect is at least 20 % and beyond what this machine differs from itself, and a second batch says so too;
 * `slower` from 5 % on, or where the second batch was not to be had. `declared` says which numbers are better where nothing else does.
 */
export function judgeMeasurement(measurement: FullMeasurement, declared: Better | null): readonly PerformanceRow[] {
  const all = seriesOf(measurement)
  const tested = testAll(all, declared)
  const reds = new Set(tested.filter(one => isRed(one, tested.length)).map(({series}) => series))
  const confirmations = confirmAll(tested.filter(({series}) => reds.has(series)))
  const bySeries = new Map(tested.map(one => [one.series, one]))
  return all.map(series => {
    const one = bySeries.get(series)
    const judged =
      one === undefined
        ? judgeUntested(series, declared)
        : reds.has(series)
          ? judgeRed(one, confirmations.get(series) ?? null)
          : judgeTested(one, tested.length)
    return rowOf(measurement.gate, series, declared, judged)
  })
}

/** Tells whether the first batch holds a red flag that a second one has to confirm. */
export function isToBeConfirmed(measurement: Pick<FullMeasurement, 'runs'>, declared: Better | null): boolean {
  const tested = testAll(seriesOf(measurement), declared)
  return tested.some(one => isRed(one, tested.length))
}

function testAll(all: readonly Series[], declared: Better | null): readonly Tested[] {
  const testable = all.flatMap(series => {
    const better = betterOf(series, declared)
    if (better === null || judgePresence(series, better) !== null) return []
    const numbers = pairedNumbers(series.first)
    if (judgeExact(series.about.unit, numbers, better) !== null) return []
    return [{series, better, numbers, test: testPairs(numbers, better)}]
  })
  const worse = holm(testable.map(({test}) => test.worse))
  const improved = holm(testable.map(({test}) => test.better))
  return testable.map((one, i) => ({...one, worse: worse[i] ?? 1, improved: improved[i] ?? 1}))
}

function betterOf({about}: Series, declared: Better | null): Better | null {
  return about.better ?? declared
}

function isRed({test: {shift, noise, rounds}, worse}: Tested, family: number): boolean {
  if (shift === null || rounds < roundsNeeded(family)) return false
  return worse <= FAMILY_ALPHA && shift.estimate >= RED_SHIFT && isResolved(shift.estimate, noise)
}

/** A machine that differs from itself by more than what is red resolves only what is far beyond that. */
function isResolved(estimate: number, noise: number | null): boolean {
  return noise === null || noise < RED_SHIFT || estimate > 2 * noise
}

/** What the second batch says of one that is red in the first. */
interface Confirmation {
  readonly test: PairedTest
  /** After Holm's correction over all that are red. */
  readonly worse: number
  readonly numbers: Paired
}

function confirmAll(reds: readonly Tested[]): ReadonlyMap<Series, Confirmation> {
  const second = reds.map(({series, better}) => {
    const numbers = pairedNumbers(series.second)
    return {series, numbers, test: testPairs(numbers, better)}
  })
  const chances = holm(second.map(({test}) => test.worse))
  const found = second.map(({series, numbers, test}, i) => [series, {test, numbers, worse: chances[i] ?? 1}] as const)
  return new Map(found.filter(([, {test}]) => test.rounds >= roundsNeeded(reds.length)))
}

/** A red one: both batches together say how much, so that a lucky first one does not exaggerate. */
function judgeRed(one: Tested, second: Confirmation | null): Judged {
  const {shift, noise, rounds} = one.test
  const firstly = `${describeShift(shift)} in ${plural(rounds, 'round')}`
  if (second === null) {
    const reason = `${firstly}, but no second batch confirms it`
    return {verdict: 'slower', reason, shift, p: one.worse, rounds, noise}
  }
  const both = testPairs(joined(one.numbers, second.numbers), one.better)
  const about = {shift: both.shift, p: Math.max(one.worse, second.worse), rounds: both.rounds, noise}
  const secondly = `${describeShift(second.test.shift)} in a second batch of ${second.test.rounds}`
  const isSeenAgain = second.worse <= FAMILY_ALPHA
  const estimate = both.shift?.estimate ?? 0
  if (isSeenAgain && estimate >= RED_SHIFT)
    return {...about, verdict: 'regression', reason: `${firstly}, and ${secondly}`}
  const verdict = isSeenAgain && estimate >= SLOW_SHIFT ? 'slower' : 'inconclusive'
  return {...about, verdict, reason: `${firstly}, but ${secondly}`}
}

function judgeTested({test, worse, improved}: Tested, family: number): Judged {
  const {shift, noise, rounds} = test
  const needed = roundsNeeded(family)
  const [isWorse, isBetter] = [worse <= FAMILY_ALPHA, improved <= FAMILY_ALPHA]
  const about = {shift, rounds, noise, p: isBetter && !isWorse ? improved : worse}
  const said = `${describeShift(shift)} in ${plural(rounds, 'round')}`
  if (shift === null || rounds < needed) {
    const reason = `${plural(rounds, 'round')} that both trees came through: ${needed} are needed`
    return {...about, verdict: 'inconclusive', reason}
  }
  if (isWorse && shift.estimate >= RED_SHIFT) {
    const reason = `${said}, but this machine differs from itself by ${percentOf(Math.expm1(noise ?? 0))} %: it cannot resolve ${RED * 100} %`
    return {...about, verdict: 'inconclusive', reason}
  }
  if (isWorse && shift.estimate >= SLOW_SHIFT) return {...about, verdict: 'slower', reason: said}
  if (isBetter && shift.estimate <= -SLOW_SHIFT) return {...about, verdict: 'improved', reason: said}
  if (isSame(shift)) return {...about, verdict: 'same', reason: said}
  return {...about, verdict: 'inconclusive', reason: `${said}: the rounds differ too much to tell`}
}

function judgeUntested(series: Series, declared: Better | null): Judged {
  const better = betterOf(series, declared)
  const presence = judgePresence(series, better)
  if (presence !== null) return presence
  if (better === null) throw new RangeError('what has no direction is never tested')
  const exact = judgeExact(series.about.unit, pairedNumbers(series.first), better)
  if (exact === null) throw new RangeError('what is neither absent nor exact was tested')
  return exact
}

function describeShift(shift: Judged['shift']): string {
  return shift === null ? 'too little to tell' : describeEffect(effectOf(shift))
}

function rowOf(gate: string, series: Series, declared: Better | null, judged: Judged): PerformanceRow {
  const {scenario, measure, unit} = series.about
  const numbers = (side: 'baseline' | 'integration'): number | null => {
    const found = [...series.first, ...series.second].map(pair => pair[side])
    const known = found.flatMap(value => (value.kind === 'number' ? [value.number] : []))
    return known.length === 0 ? null : median(known)
  }
  return {
    gate,
    method: 'interleaved',
    scenario,
    measure,
    unit,
    better: betterOf(series, declared),
    verdict: judged.verdict,
    baseline: numbers('baseline'),
    integration: numbers('integration'),
    effect: judged.shift === null ? null : effectOf(judged.shift),
    p: judged.p,
    rounds: judged.rounds,
    noise: judged.noise === null ? null : Math.expm1(judged.noise),
    reason: judged.reason
  }
}
