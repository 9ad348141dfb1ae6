import type {Delta, Gone} from './delta.js'
import type {Given, Indexes, Of} from './indexes.js'
import {quoteWas, type MergedFiles, type Suspect} from './suspect.js'

/** One side takes away the only file of a C# namespace, and the other starts to use the namespace. */
export function lostNamespaces(deltas: readonly Delta[], indexes: Indexes, {meets}: Given): readonly Suspect[] {
  const all = deltas.flatMap(delta => delta.gone.map(gone => ({...gone, delta})))
  const lost = all.filter(({definition, view}) => definition.kind === 'module' && view.family === 'c-sharp')
  return lost.flatMap(gone =>
    (indexes.imports.get(lastPart(gone.definition.name)) ?? []).flatMap(added => {
      const isMeant = added.brought.source === fullName(gone) && added.view.family === 'c-sharp'
      if (!isMeant || added.delta === gone.delta || !meets(gone.delta, added.delta)) return []
      return [suspectOf(gone, added)]
    })
  )
}

function lastPart(name: string): string {
  return name.split('.').at(-1) ?? name
}

function fullName({definition}: Pick<Gone, 'definition'>): string {
  return [...definition.within, definition.name].join('.')
}

type AddedImport = NonNullable<ReturnType<Indexes['imports']['get']>>[number]

function suspectOf(gone: Of<Gone>, {delta, view, brought}: AddedImport): Suspect {
  const namespace = fullName(gone)
  const deed = `takes away the last of the namespace ${namespace} with ${gone.view.path}`
  return {
    type: 'removed-file',
    severity: 'high',
    reason: 'nothing is left in that namespace, and naming it is refused',
    subject: namespace,
    first: {delta: gone.delta, path: gone.view.path, lines: null, words: deed},
    second: {delta, path: view.path, lines: {start: brought.line, count: 1}, words: `uses the namespace ${namespace}`},
    explanation: `${gone.delta.party.name} ${deed}, and ${delta.party.name} starts to use it in ${view.path}, line ${brought.line}.`,
    was: quoteWas(gone.view, gone.definition, 8),
    words: [gone.definition.name],
    holds: merged => holds(gone, {view, brought}, merged)
  }
}

function holds(gone: Of<Gone>, {view, brought}: Pick<AddedImport, 'view' | 'brought'>, merged: MergedFiles): boolean {
  const user = merged.view(view.path)
  const others = merged.elsewhere(gone.definition.name)
  if (user === null || others === null) return false
  const isUsed = user.syntax.imports.some(({source}) => source === brought.source)
  const namespace = fullName(gone)
  const isInNamespace = (name: string): boolean => name === namespace || name.startsWith(`${namespace}.`)
  return isUsed && !others.some(({definition}) => isInNamespace([...definition.within, definition.name].join('.')))
}
