import {REGRESSIONS} from '../domain/comparison.js'
import {plural} from '../domain/plural.js'
import type {ChecklistItem} from '../domain/verdict.js'
import type {Findings} from './decide.js'
import {isSettled} from './is-settled.js'

/** What a person goes through before landing. What was not measured is `unknown`, never `done`. */
export function checklist(findings: Findings): readonly ChecklistItem[] {
  return [
    conflictsDetected(findings),
    escalated(findings),
    gatesPass(findings),
    noRegression(findings),
    unmeasured('coverage', 'Coverage is kept'),
    unmeasured('performance', 'Performance is within range'),
    unmeasured('security', 'The security scan has no new finding'),
    accounted(findings),
    staged(findings)
  ]
}

function conflictsDetected({plan, conflicts, pairs}: Findings): ChecklistItem {
  const item = {id: 'conflicts-detected', text: 'All conflicts are detected and categorised'}
  if (plan === null) return {...item, state: 'unknown', evidence: 'the analysis did not finish'}
  const open = pairs.filter(pair => pair.verdict === 'unknown').length
  const unknown = open > 0 ? `; ${plural(open, 'pair')} not comparable, as one side conflicts with the base` : ''
  return {
    ...item,
    state: 'done',
    evidence: `${plural(conflicts.length, 'conflict')} in ${plural(pairs.length, 'pair')}${unknown}`
  }
}

function escalated({conflicts, plan}: Findings): ChecklistItem {
  const item = {id: 'conflicts-resolved', text: 'Every conflict has a resolution or a decision'}
  if (plan === null) return {...item, state: 'unknown', evidence: 'the analysis did not finish'}
  const open = conflicts.filter(conflict => !isSettled(conflict)).map(conflict => conflict.id)
  return {...item, state: open.length === 0 ? 'done' : 'open', evidence: open.join(', ') || 'no conflict is open'}
}

function gatesPass({comparison}: Findings): ChecklistItem {
  const item = {id: 'gates-pass', text: 'The gates pass on the integration'}
  if (comparison === null || comparison.gates.length === 0)
    return {...item, state: 'unknown', evidence: 'no gate was run on it'}
  const bad = comparison.gates.filter(gate => gate.integration !== 'pass').map(gate => gate.gate)
  return {
    ...item,
    state: bad.length === 0 ? 'done' : 'open',
    evidence: bad.join(', ') || plural(comparison.gates.length, 'gate')
  }
}

function noRegression({comparison}: Findings): ChecklistItem {
  const item = {id: 'no-regression', text: 'No test fails that passes on the base'}
  const tests = comparison?.tests ?? null
  if (tests === null) return {...item, state: 'unknown', evidence: 'no gate reports tests'}
  const count = REGRESSIONS.reduce((sum, change) => sum + tests.counts[change], 0)
  return {
    ...item,
    state: count === 0 && tests.defects.length === 0 ? 'done' : 'open',
    evidence: [plural(count, 'regression'), ...tests.defects].join('; ')
  }
}

function unmeasured(id: string, text: string): ChecklistItem {
  return {id, text, state: 'unknown', evidence: 'not measured'}
}

function accounted({candidates, plan}: Findings): ChecklistItem {
  const item = {id: 'candidates-in', text: 'Every candidate is in'}
  if (plan === null) return {...item, state: 'unknown', evidence: 'the candidates were not all looked at'}
  const out = candidates.filter(({status}) => status !== 'merged').map(({name}) => name)
  return {
    ...item,
    state: out.length === 0 ? 'done' : 'open',
    evidence: out.join(', ') || plural(candidates.length, 'candidate')
  }
}

function staged({staging}: Findings): ChecklistItem {
  const item = {id: 'rollback-plan', text: 'The integration is published, with a rollback plan'}
  if (staging?.state !== 'published')
    return {...item, state: 'open', evidence: staging?.detail ?? 'nothing was published'}
  return {...item, state: 'done', evidence: staging.ref}
}
