import {isBlamable} from '../compare/gate-outcome.js'
import type {GateRun} from '../domain/gate.js'
import type {Trial} from '../domain/isolation.js'
import type {Probe} from '../domain/probe.js'
import {gateOf} from '../domain/signal.js'

/**
 * What a probe says of its candidates. Only signals that the baseline does not have count, and only those of gates that
 * came to their own end: one that was killed, or left a report cut off, says nothing of the branches. While such a gate
 * is among them, nothing follows from a report that none of them wrote either.
 */
export function judgeTrial(probe: Probe, baseline: Probe): Pick<Trial, 'outcome' | 'signals'> {
  const mute = new Set(probe.gates.filter(isMute).map(({gate}) => gate))
  const known = new Set(baseline.signals)
  const signals = probe.signals.filter(signal => {
    const gate = gateOf(signal)
    return !known.has(signal) && (gate === null ? mute.size === 0 : !mute.has(gate))
  })
  if (signals.length > 0) return {outcome: 'red', signals}
  return {outcome: mute.size > 0 ? 'unresolved' : 'green', signals: []}
}

/** Tells of a gate that it says nothing of the tree it ran on. */
export function isMute(run: GateRun): boolean {
  return run.outcome !== 'pass' && !isBlamable(run)
}
