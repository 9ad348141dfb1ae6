import type {Probe} from '../domain/probe.js'
import type {GateRun} from '../domain/gate.js'
import type {CulpritEvidence, CulpritRecord} from '../domain/record.js'
import {describeSignal, gateOf} from '../domain/signal.js'
import {whereTheyMeet, whyHeldOut, type Acquaintance} from './giving-way.js'
import type {ProbedTrial, ProvenCulprit} from './held-out.js'

/** A culprit as the record keeps it: the probes that prove it, each with its tree and log. */
export function culpritRecord(culprit: ProvenCulprit, known: Acquaintance): CulpritRecord {
  return {
    branches: culprit.branches,
    tests: culprit.signals.map(describeSignal),
    signals: culprit.signals,
    heldOut: culprit.heldOut,
    because: whyHeldOut(culprit, known),
    meeting: whereTheyMeet(culprit.branches, known),
    evidence: culprit.trials.map(trial => evidence(trial, culprit))
  }
}

function evidence(trial: ProbedTrial, culprit: ProvenCulprit): CulpritEvidence {
  const gate = trial.probe === null ? undefined : tellingGate(trial.probe, culprit)
  return {
    probe: trial.probe?.id ?? 'not probed',
    candidates: trial.candidates,
    outcome: trial.outcome,
    tree: trial.probe?.tree ?? null,
    log: gate?.log ?? null,
    excerpt: trial.outcome === 'red' ? (gate?.tail ?? '') : ''
  }
}

/** The gate whose signals are held against the culprit: others may fail on the base as well. */
function tellingGate({gates}: Probe, {signals}: ProvenCulprit): GateRun | undefined {
  const accusing = new Set(signals.map(gateOf))
  return gates.find(({gate}) => accusing.has(gate)) ?? gates.find(({outcome}) => outcome !== 'pass') ?? gates[0]
}
