import type {Definition, Parameters} from '../../domain/syntax.js'
import type {Delta, Gone, Reshaped, Site} from './delta.js'
import {isLocal, keyOf, textOf, type FileDelta, type FileView} from './file-view.js'
import {folderOf} from '../../domain/file-paths.js'

/** What became of definitions in the files of a party: taken away, added, or given other parameters. */
export function definitionChanges(files: readonly FileDelta[]): Pick<Delta, 'gone' | 'born' | 'reshaped'> {
  const gone: Site[] = []
  const born: Site[] = []
  const reshaped: Reshaped[] = []
  for (const {before, after} of files) {
    // Where the folder is the package, what moves to another leaves the old one.
    const isSplit = before !== null && after !== null && leavesPackage(before, after)
    const [old, now] = [groups(before), isSplit ? new Map<string, readonly Definition[]>() : groups(after)]
    if (isSplit) for (const [, group] of groups(after)) born.push(...additions(after, group, []))
    for (const [key, group] of old) {
      const heirs = now.get(key)
      const [first] = group
      if (first === undefined || before === null) continue
      if (heirs === undefined) gone.push({view: before, definition: first})
      else if (after !== null && isReshaped(group, heirs))
        reshaped.push({view: before, definition: first, before: group, now: heirs, after})
    }
    for (const [key, group] of now) born.push(...additions(after, group, old.get(key) ?? []))
  }
  const byName = new Map<string, Site[]>()
  for (const site of born) byName.set(site.definition.name, [...(byName.get(site.definition.name) ?? []), site])
  const fates = new Map(files.map(({before, after}) => [before, after]))
  return {gone: gone.map(site => withSuccessor(site, {born, byName, fates})), born, reshaped}
}

function leavesPackage(before: FileView, after: FileView): boolean {
  return (before.family === 'go' || before.family === 'java') && folderOf(before.path) !== folderOf(after.path)
}

function groups(view: FileView | null): ReadonlyMap<string, readonly Definition[]> {
  const found = new Map<string, Definition[]>()
  if (view === null) return found
  for (const definition of view.syntax.definitions) {
    if (isLocal(view, definition)) continue
    const group = found.get(keyOf(definition))
    if (group === undefined) found.set(keyOf(definition), [definition])
    else group.push(definition)
  }
  return found
}

function additions(view: FileView | null, now: readonly Definition[], old: readonly Definition[]): readonly Site[] {
  if (view === null) return []
  const known = [...old]
  const added = now.filter(definition => {
    const at = known.findIndex(one => shape(one.parameters) === shape(definition.parameters))
    if (at >= 0) known.splice(at, 1)
    return at < 0
  })
  // What has other parameters now was there before.
  return added.slice(0, Math.max(0, now.length - old.length)).map(definition => ({view, definition}))
}

function isReshaped(before: readonly Definition[], now: readonly Definition[]): boolean {
  const shapes = (group: readonly Definition[]): string => group.map(({parameters}) => shape(parameters)).join('|')
  return shapes(before) !== shapes(now)
}

/** A call can tell two lists of parameters apart when this differs. */
function shape(parameters: Parameters | null): string {
  if (parameters === null) return ''
  const {names, types, required, accepted} = parameters
  return `${required}-${accepted ?? ''} ${names.join()} ${types.join()}`
}

interface Fates {
  readonly born: readonly Site[]
  readonly byName: ReadonlyMap<string, readonly Site[]>
  readonly fates: ReadonlyMap<FileView | null, FileView | null>
}

function withSuccessor(site: Site, {born, byName, fates}: Fates): Gone {
  const after = fates.get(site.view) ?? null
  const {definition, view} = site
  const namesakes = (byName.get(definition.name) ?? []).filter(
    one => one.view.family === view.family && one.view.path !== after?.path && one.definition.kind === definition.kind
  )
  const moved = namesakes.find(one => sameBody(site, one)) ?? namesakes[0]
  const renamed = born.find(
    one =>
      one.view.path === (after?.path ?? view.path) &&
      one.definition.kind === definition.kind &&
      one.definition.name !== definition.name &&
      sameBody(site, one)
  )
  return {...site, after, successor: moved ?? renamed ?? null}
}

/** The same text but for the name, or the same parameters and length: renamed things are often touched up as well. */
function sameBody(a: Site, b: Site): boolean {
  const body = ({view, definition}: Site): string => textOf(view, definition).split(definition.name).join('\0')
  if (body(a) === body(b)) return true
  const [ours, theirs] = [a.definition, b.definition]
  const names = ours.parameters?.names.join()
  return (
    names !== undefined &&
    names !== '' &&
    names === theirs.parameters?.names.join() &&
    Math.abs(ours.lines.count - theirs.lines.count) <= 2
  )
}
