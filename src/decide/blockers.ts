import {assertNever} from '../domain/assert-never.js'
import {REGRESSIONS, type Comparison, type GateComparison} from '../domain/comparison.js'
import {fewOf} from '../domain/few-of.js'
import {plural} from '../domain/plural.js'
import {describeSignal, gateOf} from '../domain/signal.js'
import type {Asked, Findings} from './decide.js'
import {isSettled} from './is-settled.js'
import {landed} from './landed.js'

/** Why nothing may land: what is wrong, or was not shown to be right. Most serious first. */
export function blockers(findings: Findings, asked: Asked): readonly string[] {
  if (findings.failure !== null) {
    return [`The run stopped in ${findings.failure.stage}: ${findings.failure.message}`]
  }
  if (asked.mode === 'analyze') return conflictBlockers(findings)
  if (findings.wanted.length > 0) return asked.mode === 'plan' ? [] : [missingProbes(findings)]
  return [
    ...proofBlockers(findings, asked),
    ...baselineBlockers(findings),
    ...regressionBlockers(findings),
    ...mergeBlockers(findings),
    ...stagingBlockers(findings)
  ]
}

/** Nobody is blamed, and nothing landed, on half of what would tell. */
function missingProbes({wanted}: Findings): string {
  const ids = fewOf(wanted.map(({id}) => id))
  return `${plural(wanted.length, 'probe is', 'probes are')} missing, so nothing is proved: ${ids}. Plan and probe another wave.`
}

function conflictBlockers({conflicts}: Findings): readonly string[] {
  const found = conflicts.filter(conflict => conflict.foundBy !== 'prediction' && !isSettled(conflict))
  if (found.length === 0) return []
  return [`${plural(found.length, 'conflict')} between the candidates, or with the base.`]
}

/** What is to land must have been compared with the base, whatever kept that from being done. */
function proofBlockers(findings: Findings, asked: Asked): readonly string[] {
  if (asked.gates === 0)
    return ['No gate is configured, so nothing was proved. Name the command that tests this project.']
  if (isCompared(findings.comparison) || landed(findings).length === 0) return []
  const baseline = findings.probes.find(probe => probe.purpose === 'baseline')
  const broken = baseline?.gates.filter(gate => gate.outcome === 'broken') ?? []
  if (broken.length === 0) return ['No gate was run on the integration, so nothing is proved.']
  const why = broken.map(gate => `${gate.gate}: ${gate.reason}`).join('; ')
  return [`The base itself could not be judged, so there is nothing to compare with. ${why}`]
}

function isCompared(comparison: Comparison | null): boolean {
  return comparison !== null && comparison.gates.length > 0
}

/** A declared report that the base lacks is no news when the integration lacks it too, and nobody would miss it. */
function baselineBlockers({probes}: Findings): readonly string[] {
  const baseline = probes.find(probe => probe.purpose === 'baseline')
  const missing = baseline?.signals.filter(signal => gateOf(signal) === null) ?? []
  return missing.map(signal => `The base itself is no control: ${describeSignal(signal)}.`)
}

function regressionBlockers({comparison}: Findings): readonly string[] {
  if (comparison === null) return []
  const count = REGRESSIONS.reduce((sum, change) => sum + (comparison.tests?.counts[change] ?? 0), 0)
  const tests = `${plural(count, 'test fails', 'tests fail')} in the integration and not in the base.`
  const rows = comparison.tests?.rows.filter(({change}) => REGRESSIONS.includes(change)) ?? []
  const named = new Set(rows.map(({gate}) => gate))
  const gates = comparison.gates.flatMap(gate => gateBlocker(gate, named.has(gate.gate)) ?? [])
  return count > 0 ? [tests, ...gates] : gates
}

/** What a gate says against landing; null when it says nothing, or when its tests say it already. */
function gateBlocker({gate, change, baseline, integration, reason}: GateComparison, named: boolean): string | null {
  switch (change) {
    case 'held':
    case 'fixed':
      return integration === 'pass' ? null : `Gate ${gate} did not pass on the integration: ${reason}`
    case 'failing-before':
      return null
    case 'regressed':
      if (named) return null
      return baseline === 'pass'
        ? `Gate ${gate} passes on the base and fails on the integration.`
        : `Gate ${gate} fails on the integration in a way that it does not on the base: ${reason}`
    case 'broken':
      return `Gate ${gate} could not be judged: ${reason}`
    case 'unknown':
      return `Gate ${gate} could not be compared: ${reason}`
    default:
      return assertNever(change)
  }
}

/** What is in the base already makes up for nothing: somebody wanted to land, and nobody can. */
function mergeBlockers(findings: Findings): readonly string[] {
  const isOut = findings.candidates.some(({status}) => status === 'held-out')
  return isOut && landed(findings).length === 0 ? ['No candidate could be taken in.'] : []
}

function stagingBlockers({staging}: Findings): readonly string[] {
  if (staging === null || staging.state === 'published') return []
  return [`The integration is proved, but ${staging.ref} could not be published: ${staging.detail}`]
}
