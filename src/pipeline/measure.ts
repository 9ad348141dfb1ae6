import type {MeasuredInTurns} from '../compare/performance/compare-performance.js'
import {isToBeConfirmed} from '../compare/performance/judge-measurement.js'
import {readRound} from '../compare/performance/round-reports.js'
import {roundsNeeded} from '../compare/performance/statistics/rounds-needed.js'
import type {Composition} from '../domain/composition.js'
import type {Config} from '../domain/config.js'
import type {FullMeasurement} from '../domain/measurement.js'
import type {Probe} from '../domain/probe.js'
import type {Ports} from '../ports/index.js'
import {measureGate} from '../probe/measure-gate.js'
import type {Measuring} from '../probe/measure-request.js'
import {uniqueSlugs} from '../probe/safe-names.js'
import {refuseTampering} from './refuse-tampering.js'

/** What is to be measured: the gates that do it, and the two trees. */
export interface MeasuringRequest {
  readonly config: Pick<Config, 'gates' | 'performanceGates' | 'environment' | 'reportDir'>
  readonly baseline: Probe
  readonly integration: Probe
  readonly composition: Composition
}

const MEASURING: Measuring = {
  readRound,
  roundsNeeded,
  isToBeConfirmed: (measurement, {better}) => isToBeConfirmed(measurement, better ?? null)
}

/**
 * Runs the performance gates in turns on the base and on the integration that was proved. Where they cannot be run, each says why:
 * in a job that holds the token to publish no command of the project runs, and what was refused is not worth measuring.
 */
export async function measure(request: MeasuringRequest, ports: Ports): Promise<MeasuredInTurns> {
  const {config, baseline, integration} = request
  const {gates, performanceGates} = config
  const declared = new Map(
    [...gates, ...performanceGates].flatMap(({name, better}) => (better ? [[name, better]] : []))
  )
  const why = whyNot(request, ports)
  if (why !== null) {
    const unmeasured = performanceGates.map(({name}) => `gate ${name}: performance was not measured: ${why}`)
    return {measurements: [], unmeasured, declared}
  }
  const slugs = uniqueSlugs(performanceGates.map(({name}) => name))
  const measurements: FullMeasurement[] = []
  for (const [i, gate] of performanceGates.entries()) {
    const commits = {baseline: baseline.commit, integration: integration.commit}
    const slug = slugs[i] ?? ''
    measurements.push(await measureGate({gate, slug, commits, setup: config, measuring: MEASURING}, ports))
    refuseTampering({id: `the measurement of ${gate.name}`, candidates: integration.candidates}, ports.runner)
  }
  return {measurements, unmeasured: [], declared}
}

function whyNot(
  {baseline, integration, composition}: MeasuringRequest,
  {results}: Pick<Ports, 'results'>
): string | null {
  if (results !== null) return 'over several jobs no command of the project runs in the job that goes on and publishes'
  if (integration.tree !== composition.tree) return 'the integration was refused'
  return integration.tree === baseline.tree ? 'the integration is the base as it is' : null
}
