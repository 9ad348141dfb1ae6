import type {Definition, Entry, Import, Use} from '../../domain/syntax.js'
import type {Party} from '../predict/party.js'
import {definitionChanges} from './definition-changes.js'
import type {FileDelta, FileView} from './file-view.js'

/** A definition in one version of a file. */
export interface Site {
  readonly view: FileView
  readonly definition: Definition
}

/** A definition that a party took away from a file. */
export interface Gone extends Site {
  /** The file afterwards; null when it is gone too. */
  readonly after: FileView | null
  /** What the party put in its place: the same under another name, or in another file. */
  readonly successor: Site | null
}

/** A definition whose parameters a party changed; with overloads, all of them. */
export interface Reshaped extends Site {
  readonly before: readonly Definition[]
  readonly now: readonly Definition[]
  readonly after: FileView
}

/** A use that a party added. */
export interface AddedUse {
  readonly view: FileView
  readonly use: Use
  /** The name at its home, where the file imports it under another. */
  readonly name: string
  /** The imports that bind the bare name or the receiver's first part. */
  readonly imports: readonly Import[]
}

/** An import that a party added. */
export interface AddedImport {
  readonly view: FileView
  readonly brought: Import
}

/** An entry that a party added to a collection. */
export interface AddedEntry {
  readonly view: FileView
  readonly entry: Entry
}

/** What one party did, as far as names can tell. */
export interface Delta {
  readonly party: Party
  /** Its place among all parties. */
  readonly order: number
  /** By every path that a file had or has. */
  readonly files: ReadonlyMap<string, FileDelta>
  readonly gone: readonly Gone[]
  readonly born: readonly Site[]
  readonly reshaped: readonly Reshaped[]
  readonly uses: readonly AddedUse[]
  readonly imports: readonly AddedImport[]
  readonly entries: readonly AddedEntry[]
}

/** Compares what a party’s files say before and after it. */
export function deltaOf(party: Party, files: readonly FileDelta[], order = 0): Delta {
  const byPath = new Map<string, FileDelta>()
  for (const file of files) if (file.before !== null) byPath.set(file.before.path, file)
  // A file that was moved away may have left another in its place.
  for (const file of files) if (file.after !== null) byPath.set(file.after.path, file)
  const changes = definitionChanges(files)
  const afters = files.flatMap(({before, after, change}) => (after === null ? [] : [{before, after, change}]))
  return {
    party,
    order,
    files: byPath,
    ...changes,
    uses: afters.flatMap(addedUses),
    imports: afters.flatMap(({before, after}) =>
      increased(before?.syntax.imports ?? [], after.syntax.imports, importKey).map(brought => ({view: after, brought}))
    ),
    entries: afters.flatMap(({before, after}) =>
      increased(before?.syntax.entries ?? [], after.syntax.entries, entryKey).map(entry => ({view: after, entry}))
    )
  }
}

type Changed = FileDelta & {readonly after: FileView}

function addedUses({before, after, change}: Changed): readonly AddedUse[] {
  const isNewLine = (line: number): boolean =>
    change.hunks.some(({new: {start, count}}) => line >= start && line < start + count)
  const added: Use[] = []
  const old = before === null ? null : countBy(before.syntax.uses, useKey)
  for (const [key, uses] of groupBy(after.syntax.uses, useKey)) {
    const more = uses.length - (old?.get(key) ?? 0)
    if (more <= 0) continue
    // Of several alike, those in changed lines are the added ones.
    added.push(...(before === null ? uses : uses.filter(({line}) => isNewLine(line)).slice(0, more)))
  }
  return [...brought(before, after), ...added.map(use => bound(after, use))]
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const own = key(item)
    const group = groups.get(own)
    if (group === undefined) groups.set(own, [item])
    else group.push(item)
  }
  return groups
}

function countBy<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, number> {
  return new Map([...groupBy(items, key)].map(([own, group]) => [own, group.length]))
}

/** A name that a file newly imports is used by that alone. */
export function brought(before: FileView | null, after: FileView): readonly AddedUse[] {
  const flat = (imports: readonly Import[]): readonly (readonly [Import, string])[] =>
    imports.flatMap(one => one.names.flatMap(({name}) => (name === 'default' ? [] : [[one, name] as const])))
  const key = ([{source}, name]: readonly [Import, string]): string => `${source}\0${name}`
  const added = increased(flat(before?.syntax.imports ?? []), flat(after.syntax.imports), key)
  return added.map(([one, name]) => ({
    view: after,
    use: {kind: 'reference', name, receiver: null, line: one.line, within: [], arguments: null},
    name,
    imports: [one]
  }))
}

/** A use with what its file says of the names in it. */
export function bound(view: FileView, use: Use): AddedUse {
  const local = use.receiver === null ? use.name : firstPart(use.receiver)
  const imports = view.syntax.imports.filter(
    ({names, whole}) =>
      (whole !== null && (whole === local || whole === use.receiver)) || names.some(one => one.local === local)
  )
  const named = use.receiver === null ? imports.flatMap(one => one.names.filter(name => name.local === local)) : []
  const [{name} = use] = named
  // What is imported as the default is called what its home calls it, for the most part.
  return {view, use, name: name === 'default' ? use.name : name, imports}
}

/** What the path of a receiver begins with: `a` of `a.b`, `a::b`, `a->b` and `a\b`. */
export function firstPart(receiver: string): string {
  return /^[$@\\]*[\p{L}\p{N}_]+/u.exec(receiver)?.[0].replace(/^[\\]/, '') ?? receiver
}

/** The items of `after` beyond as many alike as `before` has; of those alike, the last ones. */
function increased<T>(before: readonly T[], after: readonly T[], key: (item: T) => string): readonly T[] {
  const known = countBy(before, key)
  return [...groupBy(after, key)].flatMap(([own, group]) => group.slice(known.get(own) ?? 0))
}

/** What makes two uses alike, wherever they stand. */
export function useKey({kind, name, receiver, arguments: passed}: Use): string {
  const shape =
    passed === null ? '' : `${passed.count} ${passed.named.join()} ${passed.isOpen} ${passed.texts.join('\0')}`
  return [kind, name, receiver ?? '', shape].join('\0')
}

function importKey({source}: Import): string {
  return source
}

function entryKey({key, within}: Entry): string {
  return [...within, key].join('\0')
}
