import {fewOf} from '../domain/few-of.js'
import {shortOid} from '../domain/ids.js'
import type {ProbeRecord} from '../domain/record.js'
import {describeSignal} from '../domain/signal.js'
import type {Findings} from './decide.js'
import {landed} from './landed.js'

/** The probe of a base that does not pass its gates; null once the integration mends every gate of it. */
export function redBase({probes, comparison}: Pick<Findings, 'probes' | 'comparison'>): ProbeRecord | null {
  const baseline = probes.find(probe => probe.purpose === 'baseline')
  if (baseline === undefined || baseline.outcome === 'pass') return null
  const gates = comparison?.gates ?? []
  return gates.length > 0 && gates.every(gate => gate.integration === 'pass') ? null : baseline
}

/** What is to be said before anything of the candidates: nobody of them is to blame for this. */
export function redBaseReasons(findings: Findings): readonly string[] {
  const baseline = redBase(findings)
  if (baseline === null || findings.failure !== null || isSaidAnyway(baseline, findings)) return []
  const what = fewOf(baseline.signals.map(describeSignal))
  return [`The base itself does not pass its gates, without any candidate: ${what}.${broughtBy(findings)}`]
}

/** A base that cannot be judged is what keeps everything from landing, and the first blocker says so. */
function isSaidAnyway({outcome}: ProbeRecord, findings: Findings): boolean {
  return outcome === 'broken' && findings.comparison === null && landed(findings).length > 0
}

function broughtBy({incident}: Findings): string {
  const causes = incident?.causes ?? []
  if (causes.length === 0) return ''
  return ` Broken by ${fewOf(causes.map(({commit}) => `${shortOid(commit.sha)} (${commit.subject})`))}.`
}
