import type {PerformanceGate} from '../domain/config.js'
import type {FullMeasurement, MeasuredRun, RoundRun, Side} from '../domain/measurement.js'
import {plural} from '../domain/plural.js'
import type {MeasureRequest, Measuring} from './measure-request.js'
import {openStands, type RoundPlace, type Stands} from './measure-stands.js'
import type {ProbePorts} from './probe.js'

/** A side that fails so often is not run again: more of the same would tell no more. */
const MOST_FAILURES = 2
const SIDES: readonly Side[] = ['baseline', 'integration']

/**
 * Runs a performance gate on two clones in turns, A B B A A B B A …, so that whatever makes the machine slow for a while meets
 * both trees alike: `prepare` once on each, a round that only warms up, and as many rounds as its scenarios need. Where they say
 * that something is far worse, a second batch is run. It ends when the gate's time is up, which is told and never taken for an
 * answer; and no process of it is alive when it returns.
 */
export async function measureGate(request: MeasureRequest, ports: ProbePorts): Promise<FullMeasurement> {
  const {gate, measuring} = request
  const {runner, clock} = ports
  const started = clock.seconds()
  runner.progress({kind: 'gate-started', gate: gate.name, title: 'in turns on the base and on the integration'})
  let said = 'stopped before its end'
  const stands = await openStands(request, ports)
  const session: Session = {gate, measuring, stands, started, runs: [], ports}
  try {
    const {needed, stopped} = await runAll(session)
    const measurement = await finish(session, request, {needed, stopped})
    const {first, second} = measurement.rounds
    said = `${first} rounds, ${second} more to confirm, in ${measurement.seconds.toFixed(1)} s${stopped === null ? '' : `: ${stopped}`}`
    return measurement
  } finally {
    await stands.close()
    runner.progress({kind: 'gate-ended', gate: gate.name, text: said})
  }
}

interface Session {
  readonly gate: PerformanceGate
  readonly measuring: Measuring
  readonly stands: Stands
  readonly started: number
  readonly runs: RoundRun[]
  readonly ports: ProbePorts
}

interface Ended {
  readonly needed: number
  readonly stopped: string | null
}

async function runAll(session: Session): Promise<Ended> {
  const {gate, measuring, runs} = session
  if (gate.prepare !== null) {
    for (const side of SIDES) await runOne({batch: 'prepare', round: 1, side}, session)
    const failed = runs.find(run => run.failed !== null)
    if (failed !== undefined)
      return {needed: 0, stopped: `prepare failed on the ${failed.side}: ${failed.failed ?? ''}`}
  }
  for (const side of SIDES) await runOne({batch: 'warm-up', round: 1, side}, session)
  const needed = measuring.roundsNeeded(countScenarios(runs))
  const rounds = gate.rounds ?? needed
  const first = await runBatch('first', rounds, session)
  if (first !== null || !measuring.isToBeConfirmed(session, gate)) return {needed, stopped: first}
  session.ports.runner.progress({
    kind: 'gate-line',
    gate: gate.name,
    line: 'a second batch has to confirm what the first one says'
  })
  return {needed, stopped: await runBatch('second', rounds, session)}
}

/** Runs one batch; null, or why it ended early. */
async function runBatch(batch: 'first' | 'second', rounds: number, session: Session): Promise<string | null> {
  const {runs, gate, ports} = session
  for (let round = 1; round <= rounds; round++) {
    for (const side of SIDES) {
      const count = runs.filter(run => run.side === side && run.failed !== null).length
      if (count >= MOST_FAILURES) return `it failed ${count} times on the ${side}, and was not run on`
    }
    const left = secondsLeft(session)
    if (left < longestPair(runs))
      return timeIsUp(session, `after ${round - 1} of ${rounds} rounds of the ${batch} batch`)
    // A B B A: who comes first changes from round to round, and from batch to batch.
    const isBaselineFirst = (round % 2 === 1) === (batch === 'first')
    for (const side of isBaselineFirst ? SIDES : [...SIDES].reverse()) await runOne({batch, round, side}, session)
    const seconds = SIDES.map(side => runs.findLast(run => run.side === side)?.seconds.toFixed(2) ?? '')
    const line = `${batch} batch, round ${round} of ${rounds}: ${seconds[0]} s on the base, ${seconds[1]} s on the integration`
    ports.runner.progress({kind: 'gate-line', gate: gate.name, line})
  }
  return null
}

async function runOne(place: RoundPlace, session: Session): Promise<void> {
  const {stands, measuring, runs} = session
  runs.push(await stands.run(place, Math.max(1, secondsLeft(session)), measuring.readRound))
}

function secondsLeft({gate, started, ports}: Session): number {
  return gate.timeoutSeconds - (ports.clock.seconds() - started)
}

function timeIsUp({gate}: Session, where: string): string {
  return `its time of ${plural(gate.timeoutSeconds, 'second')} was up ${where}`
}

/** So long may the next round take. */
function longestPair(runs: readonly MeasuredRun[]): number {
  const longest = (side: Side): number =>
    Math.max(0, ...runs.filter(run => run.side === side && run.batch !== 'prepare').map(({seconds}) => seconds))
  return longest('baseline') + longest('integration')
}

function countScenarios(runs: readonly RoundRun[]): number {
  const all = runs.flatMap(({reports}) => reports.scenarios)
  return new Set(all.map(({scenario, measure}) => JSON.stringify([scenario, measure]))).size
}

async function finish(session: Session, request: MeasureRequest, {needed, stopped}: Ended): Promise<FullMeasurement> {
  const {gate, runs, started, ports} = session
  const numbers = `logs/measure-${request.slug}/numbers.json`
  const rows = runs.map(({batch, round, side, failed, reports}) => ({
    batch,
    round,
    side,
    failed,
    numbers: reports.scenarios.map(one => ({
      scenario: one.scenario,
      measure: one.measure,
      unit: one.unit,
      number: one.samples[0] ?? null,
      failed: one.failed
    }))
  }))
  await ports.files.write(`${request.setup.reportDir}/${numbers}`, `${JSON.stringify(rows, null, 1)}\n`)
  return {
    gate: gate.name,
    command: gate.command,
    prepare: gate.prepare,
    rounds: {first: countPairs(runs, 'first'), second: countPairs(runs, 'second')},
    needed,
    runs,
    seconds: ports.clock.seconds() - started,
    stopped,
    numbers
  }
}

function countPairs(runs: readonly RoundRun[], batch: RoundRun['batch']): number {
  const good = runs.filter(run => run.batch === batch && run.failed === null)
  const baseline = new Set(good.filter(({side}) => side === 'baseline').map(({round}) => round))
  return good.filter(({side, round}) => side === 'integration' && baseline.has(round)).length
}
