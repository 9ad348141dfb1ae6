import type {RedFlag} from '../domain/verdict.js'
import type {Findings} from './decide.js'

/** What stops the line until a person has looked at it, whatever else the run says. */
export function redFlags(findings: Findings): readonly RedFlag[] {
  const flags: RedFlag[] = []
  for (const conflict of findings.conflicts) {
    if (conflict.kind !== 'semantic' || conflict.resolution !== null) continue
    const text = `Semantic conflict between ${conflict.branches.join(' and ')} without a decision`
    flags.push({id: 'semantic-conflict', text, evidence: conflict.id})
  }
  const baseline = findings.probes.find(probe => probe.purpose === 'baseline')
  if (baseline !== undefined && baseline.outcome !== 'pass') {
    flags.push({id: 'baseline-red', text: 'The base itself does not pass its gates', evidence: baseline.id})
  }
  for (const gate of findings.comparison?.gates ?? []) {
    if (gate.change !== 'regressed') continue
    flags.push({id: 'regression', text: `Gate ${gate.gate} fails only with the candidates in`, evidence: gate.reason})
  }
  return flags
}
