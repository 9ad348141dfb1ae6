import type {Severity} from '../../domain/conflict.js'
import type {Arguments, Definition, Parameters} from '../../domain/syntax.js'
import {bindingOf, type Binding} from './binding.js'
import {inMerged} from './dangling.js'
import type {AddedUse, Delta, Reshaped} from './delta.js'
import {forgivesArguments} from './family.js'
import {keyOf, ownerOf} from './file-view.js'
import type {Given, Indexes, Of} from './indexes.js'
import {nameAlone} from './name-alone.js'
import {atMost, quoteWas, type MergedFiles, type Suspect} from './suspect.js'

/** One side changes what may be passed to a definition, and the other adds a call that fits only what was there before. */
export function unfitCalls(deltas: readonly Delta[], indexes: Indexes, {meets, exists}: Given): readonly Suspect[] {
  const all = deltas.flatMap(delta => delta.reshaped.map(reshaped => ({...reshaped, delta})))
  return all.flatMap(one =>
    (indexes.uses.get(one.definition.name) ?? []).flatMap(added => {
      if (added.delta === one.delta || !isUnfit(added, one) || !meets(one.delta, added.delta)) return []
      const binding = bindingOf(added, one, exists)
      const isNone = binding === null || (binding.by === 'name' && !nameAlone(added, one))
      return isNone ? [] : [suspectOf(one, added, binding)]
    })
  )
}

function isUnfit({use}: AddedUse, {before, now}: Reshaped): boolean {
  const passed = use.arguments
  if (passed === null || passed.isOpen) return false
  return before.some(one => fitted(passed, one, true)) && !now.some(one => fitted(passed, one, false))
}

function fitted(passed: Arguments, {parameters, kind}: Definition, isBefore: boolean): boolean {
  // A class that shows no constructor takes what its parent takes: only a call without arguments is sure to fit.
  if (parameters === null) return isBefore ? kind === 'class' && passed.count === 0 : true
  return fits(passed, parameters)
}

/** Tells whether a call may pass this. */
export function fits({count, named}: Arguments, {names, types, required, accepted}: Parameters): boolean {
  let needed = required
  // TypeScript lets a last parameter that may be void be left out.
  while (needed > 0 && /(?:^|\|)\s*void\s*(?:$|\|)/.test(types[needed - 1] ?? '')) needed--
  if (count < needed || (accepted !== null && count > accepted)) return false
  return accepted === null || named.every(name => names.includes(name))
}

function suspectOf(reshaped: Of<Reshaped>, added: Of<AddedUse>, binding: Binding): Suspect {
  const {definition, view, after, now, delta} = reshaped
  const owner = ownerOf(view, definition)
  const subject = owner === null ? definition.name : `${owner}.${definition.name}`
  const lines = now[0]?.lines ?? definition.lines
  const count = added.use.arguments?.count ?? 0
  const deed = `changes the parameters of ${subject} (${signature(definition.parameters)} becomes ${signature(now[0]?.parameters ?? null)})`
  return {
    type: 'changed-parameters',
    severity: severityOf(reshaped, added, binding),
    reason: binding.isSure
      ? 'the call is bound to this definition, and fits the old parameters only'
      : 'the call fits the old parameters only; that it means this definition is likely, not certain',
    subject,
    first: {delta, path: after.path, lines: {start: lines.start, count: Math.min(4, lines.count)}, words: deed},
    second: {
      delta: added.delta,
      path: added.view.path,
      lines: {start: added.use.line, count: 1},
      words: `calls ${subject} in ${added.view.path}`
    },
    explanation: `${delta.party.name} ${deed}, and ${added.delta.party.name} adds a call with ${count} ${count === 1 ? 'argument' : 'arguments'} in ${added.view.path}, line ${added.use.line}.`,
    was: quoteWas(view, definition, 4),
    words: [definition.name],
    holds: merged => holds(reshaped, added, merged)
  }
}

function signature(parameters: Parameters | null): string {
  if (parameters === null) return 'no parameter list'
  return `(${parameters.names.join(', ')})`
}

function severityOf(reshaped: Reshaped, added: AddedUse, {by, isSure}: Binding): Severity {
  const {definition, view, now, after} = reshaped
  const severity: Severity = isSure && by !== 'type' && by !== 'name' ? 'high' : 'medium'
  if (definition.isModified || now.some(one => one.isModified)) return by === 'name' ? 'low' : 'medium'
  const isGuess = view.syntax.hasErrors || after.syntax.hasErrors || added.view.syntax.hasErrors
  return isGuess || forgivesArguments(added.view.language) ? atMost(severity, 'medium') : severity
}

function holds(reshaped: Of<Reshaped>, added: Of<AddedUse>, merged: MergedFiles): boolean {
  const {definition, after} = reshaped
  const passed = added.use.arguments
  const home = merged.view(after.path)
  const user = merged.view(added.view.path)
  const again = user === null ? null : inMerged(added, user)
  if (passed === null || again === null || home === null) return false
  const group = home.syntax.definitions.filter(one => keyOf(one) === keyOf(definition))
  if (group.length === 0 || group.some(one => fitted(passed, one, false))) return false
  const binding = bindingOf(again, {view: home, definition: group[0] ?? definition}, merged.exists)
  if (binding === null) return false
  const others = merged.elsewhere(definition.name)
  if (others === null) return binding.by !== 'name'
  const rest = others.filter(one => one.view.path !== home.path || keyOf(one.definition) !== keyOf(definition))
  if (binding.by === 'name') return rest.length === 0
  return !rest.some(one => {
    const other = bindingOf(again, one, merged.exists)
    return other !== null && other.by !== 'name' && other.by !== 'import' && fitted(passed, one.definition, false)
  })
}
