import type {Probe, Signal} from '../domain/probe.js'
import {gateOf} from '../domain/signal.js'
import type {CommitTrial} from '../incident/trail.js'
import {isMute} from './judge-trial.js'

/**
 * What a probe says of these signals. A signal that it does not show is green only where it could have shown: not behind a
 * gate that was killed, nor behind one that broke before it could name its tests.
 */
export function judgeCommit(distance: number, probe: Probe, signals: readonly Signal[]): CommitTrial {
  const unknown = signals.filter(signal => isHidden(signal, probe))
  const shown = new Set(probe.signals)
  return {distance, red: signals.filter(signal => shown.has(signal) && !unknown.includes(signal)), unknown}
}

/** The signals of a probe that may be held against what it ran on: those of gates that came to their own end. */
export function tellingSignals(probe: Probe): readonly Signal[] {
  return judgeCommit(0, probe, probe.signals).red
}

function isHidden(signal: Signal, probe: Probe): boolean {
  const gate = gateOf(signal)
  if (gate === null) return probe.gates.some(isMute)
  const run = probe.gates.find(one => one.gate === gate)
  if (run === undefined || isMute(run)) return true
  if (run.outcome === 'pass' || probe.signals.includes(signal)) return false
  if (signal.startsWith('gate:')) return false
  const namesNothing = probe.signals.includes(`gate:${gate}`)
  return namesNothing || (signal.startsWith('test:') && run.outcome === 'broken')
}
