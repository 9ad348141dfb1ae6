import {fewOf} from '../domain/few-of.js'
import {plural} from '../domain/plural.js'
import type {Policy} from '../domain/policy.js'
import type {ApiComparison, CycleComparison} from '../domain/structure.js'
import type {Judgement} from './judgement.js'

/** Judges circles of imports that the base does not have. */
export function judgeCycles({rows}: CycleComparison, {cycles}: Policy): readonly Judgement[] {
  const found = rows.filter(({change}) => change !== 'fixed')
  if (found.length === 0 || cycles === 'off') return []
  const circles = found.map(({witness}) => [...witness, witness[0] ?? ''].join(' → '))
  const text = `${plural(found.length, 'new circular import')}: ${fewOf(circles, 2)}`
  const closed = found.flatMap(({closedBy}) => (closedBy === null ? [] : [closedBy]))
  const evidence = fewOf(closed.map(({from, line, branch}) => place(from, line, branch)))
  return [{level: cycles, flag: 'cycle', kind: 'cycles', text, evidence}]
}

/** Judges changes of the public interface that break its users and that no migration note names. */
export function judgeApi({changes}: ApiComparison, {api}: Policy): readonly Judgement[] {
  const found = changes.filter(({isBreaking, note}) => isBreaking && note === null)
  if (found.length === 0 || api === 'off') return []
  const said = found.map(({symbol, kind}) => `${symbol} (${kind})`)
  const text = `${plural(found.length, 'breaking change')} of the public interface without a migration note: ${fewOf(said)}`
  const evidence = fewOf(found.map(({path, line, branch}) => place(path, line, branch)))
  return [{level: api, flag: 'api-break', kind: 'api', text, evidence}]
}

function place(path: string, line: number | null, branch: string | null): string {
  return `${path}${line === null ? '' : `:${line}`}${branch === null ? '' : ` of ${branch}`}`
}
