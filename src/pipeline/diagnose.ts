import type {Config} from '../domain/config.js'
import type {Collection} from '../domain/candidate.js'
import type {ProbeWish} from '../domain/wave.js'
import type {Ports} from '../ports/index.js'
import {compareEnvironments} from './compare-environments.js'
import {openHistoryBench, type HistoryBenchRequest} from './history-bench.js'
import {investigateBase} from './investigate-base.js'
import type {Proof} from './prove.js'
import type {RunLog} from './run-log.js'

/** What a diagnosis starts from: how the run probes, and every probe so far. */
export interface DiagnosisRequest extends Omit<HistoryBenchRequest, 'wanted'> {
  readonly config: Pick<Config, 'incident' | 'jobs'>
  readonly collection: Collection
}

/**
 * Finds out why, once it is known what fails: which commits of its own history turned the base red, and what changed around a
 * candidate that fails only once it is integrated. It decides nothing about the candidates. Gives the probes that have to be
 * made somewhere else before more is known of it.
 */
export async function diagnose(
  request: DiagnosisRequest,
  proof: Proof,
  run: RunLog,
  ports: Ports
): Promise<readonly ProbeWish[]> {
  const {config, collection} = request
  if (!config.incident) return []
  const {baseline, heldOut, wanted} = proof
  const bench = openHistoryBench({...request, wanted}, ports)
  if (heldOut.culprits.some(({branches}) => branches.length === 1)) {
    await run.stage('environments', async () => {
      const found = {collection, culprits: heldOut.culprits, bench}
      run.learn({environmentNotes: await compareEnvironments(found, ports)})
    })
  }
  if (baseline === null || baseline.outcome === 'pass') return bench.wanted()
  await run.stage('incident', async () => {
    const learn: Parameters<typeof investigateBase>[0]['learn'] = incident => {
      run.learn({incident})
    }
    await investigateBase({base: collection.base, baseline, bench, learn}, ports)
  })
  return bench.wanted()
}
