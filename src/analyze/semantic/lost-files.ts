import type {Import} from '../../domain/syntax.js'
import {quoteLines} from '../quote-places.js'
import type {AddedImport, Delta} from './delta.js'
import type {Given, Indexes, Of} from './indexes.js'
import {leadsByName, leadsTo, type Lead} from './import-target.js'
import {folderOf, nameOf, stemOf} from '../../domain/file-paths.js'
import type {MergedFiles, Suspect} from './suspect.js'

/** A file that a party deleted or moved. */
interface Lost {
  readonly path: string
  /** Where it went; null when it was deleted. */
  readonly to: string | null
}

/** One side deletes or moves a file, and the other adds an import of it. */
export function lostFiles(deltas: readonly Delta[], indexes: Indexes, {meets, exists}: Given): readonly Suspect[] {
  const all = deltas.flatMap(delta => lostPaths(delta).map(lost => ({...lost, delta})))
  return all.flatMap(lost => {
    const asked = new Set(wordsOf(lost.path).flatMap(word => indexes.imports.get(word) ?? []))
    return [...asked].flatMap(added => {
      if (added.delta === lost.delta || !meets(lost.delta, added.delta)) return []
      const lead = importLead(added.brought, added, lost.path, exists)
      return lead.how === null ? [] : [suspectOf(lost, added, lead)]
    })
  })
}

/** The paths that a party took away and put nothing in place of. */
export function lostPaths({party}: Delta): readonly Lost[] {
  const kept = new Set(party.changes.flatMap(({path, status}) => (status === 'deleted' ? [] : [path])))
  return party.changes
    .filter(({status}) => status === 'deleted' || status === 'renamed')
    .filter(({oldPath}) => !kept.has(oldPath))
    .map(({oldPath, path, status}) => ({path: oldPath, to: status === 'renamed' ? path : null}))
}

/** What an import of the file may call it: its name with and without an end, or its folder. */
function wordsOf(path: string): readonly string[] {
  const name = nameOf(path)
  return [
    ...new Set([
      name,
      stemOf(name),
      ...name.split('.').slice(0, 1),
      nameOf(folderOf(path)),
      ...stemOf(name).split(/[-.]/)
    ])
  ].filter(Boolean)
}

/** How an import leads to a file, and whether by its source alone or by one of its names. */
interface FileLead {
  readonly how: Lead
  readonly name: string | null
}

function importLead(
  brought: Import,
  {view}: Pick<AddedImport, 'view'>,
  path: string,
  exists: (path: string) => boolean
): FileLead {
  if (!isImportable(path, view.path) || view.family === 'c-sharp') return {how: null, name: null}
  const query = {from: view.path, to: path, exists}
  const leads: readonly FileLead[] = [
    {how: leadsTo(view.family, {...query, source: brought.source}), name: null},
    ...brought.names.map(({name}) => ({how: leadsByName(view.family, brought, name, query), name}))
  ]
  return leads.find(({how}) => how === 'sure') ?? leads.find(({how}) => how !== null) ?? {how: null, name: null}
}

const ENDS: readonly RegExp[] = [
  /\.[cm]?[jt]sx?$|\.(?:vue|svelte|json|css|scss|less|svg|graphql)$/,
  /\.pyi?$/,
  /\.go$/,
  /\.java$|\.kt$/,
  /\.rs$/,
  /\.rb$/,
  /\.(?:php|inc)$/,
  /\.(?:h|hh|hpp|hxx|inc|ipp|c|cc|cpp|cxx)$/
]

/** Code imports files of its own language, for the most part. */
function isImportable(path: string, from: string): boolean {
  return ENDS.some(end => end.test(path) && end.test(from))
}

function suspectOf(lost: Of<Lost>, added: Of<AddedImport>, {how: lead, name}: FileLead): Suspect {
  const {delta, path, to} = lost
  const deed = to === null ? `deletes ${path}` : `moves ${path} to ${to}`
  return {
    type: 'removed-file',
    severity: lead === 'sure' && added.view.family !== 'c' ? 'high' : 'medium',
    reason:
      lead === 'sure'
        ? 'the import leads to that path, and nothing is left there'
        : 'the import ends like that path, and nothing is left there',
    subject: path,
    first: {delta, path, lines: null, words: deed},
    second: {
      delta: added.delta,
      path: added.view.path,
      lines: {start: added.brought.line, count: 1},
      words: `imports ${added.brought.source} in ${added.view.path}`
    },
    explanation: `${delta.party.name} ${deed}, and ${added.delta.party.name} adds an import of it in ${added.view.path}, line ${added.brought.line}.`,
    was: firstLines(lost),
    words: [],
    holds: merged => holds(lost, added, {how: lead, name}, merged)
  }
}

/** What was in the file, as far as one has to see to know it again. */
function firstLines({delta, path}: Of<Lost>): Suspect['was'] {
  const text = delta.files.get(path)?.before?.text
  const lines = {start: 1, count: 8}
  return text === undefined ? null : {path, lines, text: quoteLines(text, lines), definition: null}
}

function holds({path, delta}: Of<Lost>, added: Of<AddedImport>, {how, name}: FileLead, merged: MergedFiles): boolean {
  const user = merged.view(added.view.path)
  const {source} = added.brought
  const still = user?.syntax.imports.find(
    one => one.source === source && added.brought.names.every(({name}) => one.names.some(known => known.name === name))
  )
  if (user === null || still === undefined || merged.exists(path) || isAliased(delta, path)) return false
  // Anything else that the import could mean answers it.
  return !merged.paths.some(other => {
    if (other === path) return false
    const lead = importLead(still, {view: user}, other, merged.exists)
    return (
      (lead.how === 'sure' || (lead.how !== null && how === 'alike')) &&
      lead.name === name &&
      isAnswer(user.family, other, path)
    )
  })
}

/** `pub use log::trail as audit` keeps a module of Rust where it was. */
function isAliased({files}: Delta, path: string): boolean {
  const stem = stemOf(nameOf(path))
  return (
    path.endsWith('.rs') &&
    [...files.values()].some(({after}) =>
      after?.syntax.imports.some(({names, whole}) => whole === stem || names.some(({local}) => local === stem))
    )
  )
}

/** In Go a folder is a package while one file is left that is no test. */
function isAnswer(family: AddedImport['view']['family'], other: string, path: string): boolean {
  if (family === 'go') return folderOf(other) === folderOf(path) && !other.endsWith('_test.go')
  return true
}
