import {REGRESSIONS} from '../domain/comparison.js'
import type {Asked, Findings} from './decide.js'

/** Why nothing may land: what is wrong, or was not shown to be right. Most serious first. */
export function blockers(findings: Findings, asked: Asked): readonly string[] {
  if (findings.failure !== null) {
    return [`The run stopped in ${findings.failure.stage}: ${findings.failure.message}`]
  }
  if (asked.mode === 'analyze') return conflictBlockers(findings)
  return [
    ...gateBlockers(findings, asked),
    ...regressionBlockers(findings),
    ...mergeBlockers(findings),
    ...stagingBlockers(findings)
  ]
}

function conflictBlockers({conflicts}: Findings): readonly string[] {
  if (conflicts.length === 0) return []
  return [`${plural(conflicts.length, 'conflict')} between the candidates, or with the base.`]
}

function gateBlockers(findings: Findings, asked: Asked): readonly string[] {
  if (asked.gates === 0)
    return ['No gate is configured, so nothing was proved. Name the command that tests this project.']
  const baseline = findings.probes.find(probe => probe.purpose === 'baseline')
  if (baseline?.outcome === 'broken') {
    const broken = baseline.gates.filter(gate => gate.outcome === 'broken')
    const why = broken.map(gate => `${gate.gate}: ${gate.reason}`).concat(baseline.missingReports.map(missing))
    return [`The base itself could not be judged, so there is nothing to compare with. ${why.join('; ')}`]
  }
  return []
}

function missing(glob: string): string {
  return `no gate wrote a report matching ${glob}`
}

function regressionBlockers({comparison}: Findings): readonly string[] {
  if (comparison === null) return []
  const blocking: string[] = []
  const regressed = REGRESSIONS.reduce((sum, change) => sum + (comparison.tests?.counts[change] ?? 0), 0)
  if (regressed > 0) blocking.push(`${plural(regressed, 'test')} fail in the integration and not in the base.`)
  for (const gate of comparison.gates) {
    if (gate.change === 'regressed' && regressed === 0)
      blocking.push(`Gate ${gate.gate} passes on the base and fails on the integration.`)
    if (gate.change === 'broken' && gate.baseline !== 'broken')
      blocking.push(`Gate ${gate.gate} could not be judged: ${gate.reason}`)
    if (gate.change === 'unknown') blocking.push(`Gate ${gate.gate} did not run on both trees.`)
  }
  return blocking
}

function mergeBlockers({candidates}: Findings): readonly string[] {
  const isIn = candidates.some(({status}) => status !== 'held-out')
  return candidates.length > 0 && !isIn ? ['No candidate could be taken in.'] : []
}

function stagingBlockers({staging}: Findings): readonly string[] {
  if (staging?.state !== 'rejected') return []
  return [`The integration is proved, but ${staging.ref} could not be published: ${staging.detail}`]
}

/** A count with its noun. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
