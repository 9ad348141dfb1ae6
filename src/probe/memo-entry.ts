import type {ProbeWish} from '../domain/wave.js'
import type {Ports} from '../ports/index.js'
import type {MemoEntry} from '../ports/memo.js'
import type {Evidence} from './evidence.js'
import type {Probed, ProbeSetup} from './probe.js'
import {LOG, type ReplayedGate} from './replay.js'
import type {JudgedGate} from './run-gate.js'

/** Where the files of an entry stand, and what is said of it beside the proof itself. */
export interface EntrySite {
  readonly setup: Pick<ProbeSetup, 'reportDir'>
  readonly ports: Pick<Ports, 'runner' | 'clock'>
  /** For other jobs of the same run: the machine that ran the gate, and whether it was proved earlier; null across runs. */
  readonly stamps: {readonly madeOn: string | null} | null
}

/** What is kept of a gate. One that was not run here is kept as it was found, so that it still says where it ran. */
export function entryOf(
  request: Pick<ProbeWish, 'id' | 'tree'> & Pick<Probed, 'root'>,
  judged: JudgedGate | ReplayedGate,
  {setup, ports, stamps}: EntrySite
): MemoEntry {
  const {log, reports, earlier} = judged.run
  const proof = proofOf(leftBy(judged) ?? freshEvidence(request, judged, ports))
  const machine = stamps?.madeOn == null ? {} : {machine: stamps.madeOn}
  const on = stamps === null || earlier === undefined ? {} : {on: earlier.on}
  const copies = reports.map(({copy}) => [nameOf(copy), `${setup.reportDir}/${copy}`] as const)
  return {
    text: JSON.stringify({...proof, ...machine, ...on}),
    files: new Map([[LOG, `${setup.reportDir}/${log}`], ...copies])
  }
}

/** What a gate left that was not run here; null for one that was. */
export function leftBy(judged: JudgedGate | ReplayedGate): Evidence | null {
  return 'evidence' in judged ? judged.evidence : null
}

function freshEvidence(
  {id, tree, root}: Parameters<typeof entryOf>[0],
  {run, missingReports: missing, movedHead, shared}: JudgedGate,
  ports: EntrySite['ports']
): Evidence {
  const {end, seconds, tail, warm} = run
  const reports = run.reports.map(file => ({...file, copy: nameOf(file.copy)}))
  const source = {tree, run: ports.runner.runId, probe: id, when: ports.clock.now()}
  return {end, seconds, tail, root, reports, missing, movedHead, shared, ...warmth({warm}), source}
}

function proofOf(evidence: Evidence): Omit<Evidence, 'machine' | 'on'> {
  const {end, seconds, tail, root, reports, missing, movedHead, shared, source} = evidence
  return {end, seconds, tail, root, reports, missing, movedHead, shared, ...warmth(evidence), source}
}

function warmth({warm}: {readonly warm?: readonly string[] | undefined}): Pick<Evidence, 'warm'> {
  return warm === undefined ? {} : {warm}
}

function nameOf(copy: string): string {
  return copy.slice(copy.lastIndexOf('/') + 1)
}
