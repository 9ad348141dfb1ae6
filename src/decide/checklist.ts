import {REGRESSIONS} from '../domain/comparison.js'
import {plural} from '../domain/plural.js'
import type {OwnPoint} from '../domain/policy.js'
import type {ChecklistItem} from '../domain/verdict.js'
import type {Findings} from './decide.js'
import {isSettled} from './is-settled.js'
import type {Judgement} from './judgement.js'

/**
 * What a person goes through before landing: ten points, and those that the project adds. What was not measured is
 * `unknown`, never `done`.
 */
export function checklist(
  findings: Findings,
  judged: readonly Judgement[],
  own: readonly OwnPoint[]
): readonly ChecklistItem[] {
  const {coverage = null, performance = null, security = null} = findings.comparison ?? {}
  return [
    conflictsDetected(findings),
    escalated(findings),
    settled(findings),
    gatesPass(findings),
    noRegression(findings),
    measured({kind: 'coverage', text: 'Coverage is kept'}, coverage, judged),
    measured({kind: 'performance', text: 'Performance is within range'}, performance, judged),
    measured({kind: 'security', text: 'The security scan has no new finding'}, security, judged),
    documented(findings),
    staged(findings),
    ...own.map((point, i) => ownPoint(point, i, findings))
  ]
}

function conflictsDetected({plan, conflicts, pairs}: Findings): ChecklistItem {
  const item = {id: 'conflicts-detected', text: 'All conflicts are detected and categorised'}
  if (plan === null) return {...item, state: 'unknown', evidence: NOT_ANALYSED}
  const open = pairs.filter(pair => pair.verdict === 'unknown').length
  const unknown = open > 0 ? `; ${plural(open, 'pair')} not comparable, as one side conflicts with the base` : ''
  return {
    ...item,
    state: 'done',
    evidence: `${plural(conflicts.length, 'conflict')} in ${plural(pairs.length, 'pair')}${unknown}`
  }
}

function escalated({conflicts, plan}: Findings): ChecklistItem {
  const item = {id: 'high-escalated', text: 'Every serious conflict is settled, or escalated with options'}
  if (plan === null) return {...item, state: 'unknown', evidence: NOT_ANALYSED}
  const open = conflicts.filter(conflict => conflict.severity !== 'low' && !isSettled(conflict))
  const bare = open.filter(({options}) => options.length === 0).map(({id}) => id)
  if (bare.length > 0) return {...item, state: 'open', evidence: `without an option: ${bare.join(', ')}`}
  const ids = open.map(({id}) => id).join(', ')
  return {
    ...item,
    state: 'done',
    evidence: ids === '' ? 'no serious conflict is open' : `for a person to decide: ${ids}`
  }
}

function settled({conflicts, plan}: Findings): ChecklistItem {
  const item = {id: 'low-resolved', text: 'Every conflict of low severity is resolved'}
  if (plan === null) return {...item, state: 'unknown', evidence: NOT_ANALYSED}
  const open = conflicts.filter(conflict => conflict.severity === 'low' && !isSettled(conflict)).map(({id}) => id)
  return {...item, state: open.length === 0 ? 'done' : 'open', evidence: open.join(', ') || 'none is open'}
}

const NOT_ANALYSED = 'the analysis did not finish'

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

function measured(
  {kind, text}: {readonly kind: Judgement['kind']; readonly text: string},
  comparison: object | null,
  judged: readonly Judgement[]
): ChecklistItem {
  const item = {id: kind, text}
  if (comparison === null) return {...item, state: 'unknown', evidence: 'not measured'}
  const against = judged.filter(judgement => judgement.kind === kind).map(judgement => judgement.text)
  return {...item, state: against.length === 0 ? 'done' : 'open', evidence: against.join('; ') || 'nothing against it'}
}

/** A branch that changes what its users call owes them a word; what nobody outside sees owes none. */
function documented({candidates, comparison}: Findings): ChecklistItem {
  const item = {id: 'documentation', text: 'The documentation is updated for what changed'}
  const api = comparison?.api ?? null
  if (api === null) return {...item, state: 'unknown', evidence: 'the public interface was not compared'}
  const changed = new Set(api.changes.flatMap(({branch, note}) => (branch === null || note !== null ? [] : [branch])))
  const silent = candidates.filter(({name, files}) => changed.has(name) && !files.some(({path}) => isDocument(path)))
  if (silent.length > 0) {
    const names = silent.map(({name}) => name).join(', ')
    return {...item, state: 'open', evidence: `changes the public interface and no document: ${names}`}
  }
  return {...item, state: 'done', evidence: 'no branch changes the public interface without a word'}
}

function isDocument(path: string): boolean {
  return /(?:^|\/)docs?\//i.test(path) || /\.(?:md|mdx|rst|adoc|asciidoc)$/i.test(path)
}

function ownPoint({text, gate}: OwnPoint, i: number, {comparison}: Findings): ChecklistItem {
  const item = {id: `own-${i + 1}`, text}
  if (gate === null) return {...item, state: 'open', evidence: 'for a person to look at'}
  const outcome = comparison?.gates.find(one => one.gate === gate)?.integration ?? null
  if (outcome === null) return {...item, state: 'unknown', evidence: `gate ${gate} was not run on the integration`}
  return {...item, state: outcome === 'pass' ? 'done' : 'open', evidence: `gate ${gate}: ${outcome}`}
}

function staged({staging}: Findings): ChecklistItem {
  const item = {id: 'rollback-plan', text: 'The integration is published, with a rollback plan'}
  if (staging?.state !== 'published')
    return {...item, state: 'open', evidence: staging?.detail ?? 'nothing was published'}
  return {...item, state: 'done', evidence: staging.ref}
}
