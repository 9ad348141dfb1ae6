import {REGRESSIONS} from '../domain/comparison.js'
import {fewOf} from '../domain/few-of.js'
import {plural} from '../domain/plural.js'
import type {Approval} from '../domain/verdict.js'
import type {Findings} from './decide.js'
import type {Judgement} from './judgement.js'

/** The three approvals that landing takes; nothing is approved that was not measured. */
export function approvals(findings: Findings, judgements: readonly Judgement[]): readonly Approval[] {
  return [
    functional(findings),
    byMeasure('performance', findings.comparison?.performance ?? null, judgements),
    byMeasure('security', findings.comparison?.security ?? null, judgements)
  ]
}

function functional({comparison}: Findings): Approval {
  const kind = 'functional'
  if (comparison === null || comparison.gates.length === 0)
    return {kind, state: 'not-measured', reason: 'no gate was run on the integration'}
  const bad = comparison.gates.filter(({integration}) => integration !== 'pass').map(({gate}) => gate)
  if (bad.length > 0) return {kind, state: 'refused', reason: `not passed on the integration: ${fewOf(bad)}`}
  const {tests} = comparison
  const count = REGRESSIONS.reduce((sum, change) => sum + (tests?.counts[change] ?? 0), 0)
  if (count > 0) return {kind, state: 'refused', reason: plural(count, 'regression')}
  const total =
    tests === null ? '' : `, ${plural(tests.counts.same + tests.counts['new-passing'], 'test')} as before or better`
  return {kind, state: 'approved', reason: `${plural(comparison.gates.length, 'gate')} passed${total}`}
}

function byMeasure(
  kind: 'performance' | 'security',
  measured: object | null,
  judgements: readonly Judgement[]
): Approval {
  if (measured === null) return {kind, state: 'not-measured', reason: `no gate declares ${kind} reports`}
  const against = judgements.filter(judgement => judgement.kind === kind)
  const blocking = against.find(({level}) => level === 'block')
  if (blocking !== undefined) return {kind, state: 'refused', reason: blocking.text}
  const [doubt] = against
  if (doubt !== undefined) return {kind, state: 'open', reason: doubt.text}
  return {kind, state: 'approved', reason: kind === 'security' ? 'no new finding' : 'nothing is slower'}
}
