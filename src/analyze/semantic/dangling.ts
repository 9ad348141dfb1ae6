import type {Severity} from '../../domain/conflict.js'
import {bindingOf, type Binding} from './binding.js'
import {bound, brought, useKey, type AddedUse, type Delta, type Gone, type Site} from './delta.js'
import {keyOf, ownerOf, type FileView} from './file-view.js'
import type {Given, Indexes, Of} from './indexes.js'
import {nameAlone} from './name-alone.js'
import {folderOf} from '../../domain/file-paths.js'
import {stillOffers} from './still-offers.js'
import {atMost, quoteWas, type MergedFiles, type Suspect} from './suspect.js'

/** One side removes, renames or moves a definition, and the other adds a use of it. */
export function danglingUses(deltas: readonly Delta[], indexes: Indexes, {meets, exists}: Given): readonly Suspect[] {
  const all = deltas.flatMap(delta => delta.gone.map(gone => ({...gone, delta})))
  const gone = all.filter(({definition, after, view, delta}) => {
    if (definition.kind === 'module' || UNNAMED.has(definition.name)) return false
    return [after, delta.files.get(view.path)?.after].every(left => left == null || !stillOffers(left, definition))
  })
  return gone.flatMap(one =>
    (indexes.uses.get(one.definition.name) ?? []).flatMap(added => {
      if (added.delta === one.delta || isByDefault(added) || !meets(one.delta, added.delta)) return []
      const binding = bindingOf(added, one, exists)
      const isNone = binding === null || (binding.by === 'name' && !nameAlone(added, one))
      return isNone ? [] : [suspectOf(one, added, binding)]
    })
  )
}

/** Names that every file has of its own. */
const UNNAMED: ReadonlySet<string> = new Set(['exports', 'module', 'default', '__all__', '_'])

/** What is exported as the default may be called anything. */
function isByDefault({use, imports}: AddedUse): boolean {
  return imports.some(({names}) => names.some(({name, local}) => name === 'default' && local === use.name))
}

function suspectOf(gone: Of<Gone>, added: Of<AddedUse>, binding: Binding): Suspect {
  const {definition, view, after, successor, delta} = gone
  const owner = ownerOf(view, definition)
  const subject = owner === null ? definition.name : `${owner}.${definition.name}`
  const isMoved = successor !== null && successor.definition.name === definition.name
  const deed = deedOf(gone, subject)
  return {
    type: isMoved ? 'moved-definition' : 'removed-definition',
    severity: severityOf(gone, added, binding),
    reason: reasonOf(binding, isMoved),
    subject,
    first: {
      delta,
      path: after === null ? view.path : (successor?.view.path ?? after.path),
      lines: quotedLines(gone),
      words: deed
    },
    second: {
      delta: added.delta,
      path: added.view.path,
      lines: {start: added.use.line, count: 1},
      words: `uses ${subject} in ${added.view.path}`
    },
    explanation: `${delta.party.name} ${deed}, and ${added.delta.party.name} adds a use of it in ${added.view.path}, line ${added.use.line}.`,
    was: quoteWas(view, definition, 12),
    words: [definition.name],
    holds: merged => holds(gone, added, merged)
  }
}

function deedOf({definition, view, after, successor}: Gone, subject: string): string {
  if (successor === null)
    return after === null ? `deletes ${view.path} with ${subject} in it` : `removes ${subject} from ${view.path}`
  if (successor.definition.name === definition.name)
    return `moves ${subject} from ${view.path} to ${successor.view.path}`
  return `renames ${subject} in ${view.path} to ${successor.definition.name}`
}

function quotedLines({successor, after}: Gone): Suspect['first']['lines'] {
  if (after === null) return null
  return successor === null
    ? null
    : {start: successor.definition.lines.start, count: Math.min(4, successor.definition.lines.count)}
}

function severityOf(
  {definition, view, after, successor}: Gone,
  {view: user}: AddedUse,
  {by, isSure}: Binding
): Severity {
  const severity: Severity = isSure && by !== 'name' && by !== 'type' ? 'high' : 'medium'
  // What is declared elsewhere now may still be included on the way.
  const mayBeIncluded = view.family === 'c' && successor !== null
  const isGuess =
    mayBeIncluded ||
    definition.isModified ||
    view.syntax.hasErrors ||
    after?.syntax.hasErrors === true ||
    user.syntax.hasErrors
  return isGuess ? atMost(severity, 'medium') : severity
}

function reasonOf({by, isSure}: Binding, isMoved: boolean): string {
  const end = isMoved ? 'it is no longer there' : 'nothing of that name is left there'
  if (by === 'name') return `nothing else has that name, and ${end}; what the receiver is cannot be told`
  if (by === 'type') return `the receiver is of that type as far as the text shows, and ${end}`
  if (!isSure) return `the import most likely leads there, and ${end}`
  return by === 'import'
    ? `the use is bound to that file by its import, and ${end}`
    : `the use is bound to that scope, and ${end}`
}

/** The use must stand in the merge and still be bound there, and nothing else may have taken the definition's place. */
function holds(gone: Of<Gone>, added: Of<AddedUse>, merged: MergedFiles): boolean {
  const {definition, view, after} = gone
  const home = merged.view(after?.path ?? view.path)
  if (home !== null && folderOf(home.path) === folderOf(view.path)) {
    if (home.syntax.definitions.some(one => keyOf(one) === keyOf(definition))) return false
    if (stillOffers(home, definition) && after !== null) return false
  }
  const user = merged.view(added.view.path)
  const again = user === null ? null : inMerged(added, user)
  if (again === null) return false
  const binding = bindingOf(again, gone, merged.exists)
  if (binding === null) return false
  return !isAnswered(again, gone, binding, merged)
}

/** The same use in the merged file. */
export function inMerged(added: AddedUse, user: FileView): AddedUse | null {
  const isImport =
    added.use.within.length === 0 && added.imports[0]?.line === added.use.line && added.use.kind === 'reference'
  const same = user.syntax.uses.find(one => useKey(one) === useKey(added.use))
  if (same !== undefined) return bound(user, same)
  if (!isImport) return null
  return (
    brought(null, user).find(one => one.name === added.name && one.imports[0]?.source === added.imports[0]?.source) ??
    null
  )
}

function isAnswered(added: AddedUse, gone: Of<Gone>, {by}: Binding, merged: MergedFiles): boolean {
  const {definition, view} = gone
  const others = merged.elsewhere(definition.name)
  if (others === null) return by !== 'import'
  const rest = others.filter(one => one.view.path !== view.path || keyOf(one.definition) !== keyOf(definition))
  if (by === 'import') return isPackageLike(view) && rest.some(one => answers(added, one, merged))
  if (by === 'name') return rest.length > 0
  const owner = ownerOf(view, definition)
  return rest.some(one => answers(added, one, merged) || (owner !== null && isInherited(one, owner, gone)))
}

function isPackageLike({family}: FileView): boolean {
  return family !== 'js' && family !== 'python'
}

function answers(added: AddedUse, site: Site, {exists}: MergedFiles): boolean {
  const binding = bindingOf(added, site, exists)
  // In C any other file would answer; only one that is included does.
  return binding !== null && binding.by !== 'name' && (binding.isSure || site.view.family !== 'c')
}

/** A method that a class it extends has too goes on working. */
function isInherited(other: Site, owner: string, {view, delta}: Of<Gone>): boolean {
  const parent = ownerOf(other.view, other.definition)
  if (parent === null || parent === owner) return parent === owner
  const home = delta.files.get(view.path)?.after ?? view
  return home.syntax.uses.some(({name, within, line}) => {
    const head = home.syntax.definitions.find(one => one.name === owner)
    return name === parent && (within[0] === owner || (head !== undefined && Math.abs(line - head.lines.start) <= 2))
  })
}
