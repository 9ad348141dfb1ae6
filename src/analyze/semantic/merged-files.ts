import type {Oid} from '../../domain/ids.js'
import type {Place} from '../../ports/git.js'
import type {Delta, Site} from './delta.js'
import type {FileView} from './file-view.js'
import {isLocal} from './file-view.js'
import type {Meeting} from './meetings.js'
import {lostPaths} from './lost-files.js'
import type {ViewReader} from './read-deltas.js'
import type {MergedFiles} from './suspect.js'

/** What is known of the base, beside what parties did to it. */
export interface BaseFiles {
  readonly tree: Oid
  readonly paths: readonly string[]
  readonly exists: (path: string) => boolean
  /** Files of the base that mention a word; null where there are too many. */
  readonly mentioning: (word: string) => readonly FileView[] | null
}

/** Puts together what two parties made of the base, as far as names are in question. */
export async function mergedFiles(
  [a, b]: readonly [Delta, Delta],
  meeting: Meeting,
  {base, reader}: {readonly base: BaseFiles; readonly reader: ViewReader}
): Promise<MergedFiles> {
  const both = await blended([a, b], meeting, reader)
  const lost = new Set([a, b].flatMap(delta => lostPaths(delta).map(({path}) => path)))
  const added = new Set(
    [a, b].flatMap(({party}) => party.changes.flatMap(({path, status}) => (status === 'deleted' ? [] : [path])))
  )
  const pathIn = (delta: Delta, path: string): string => delta.files.get(path)?.after?.path ?? path
  const view = (path: string): FileView | null => {
    const now = pathIn(b, pathIn(a, path))
    if (both.has(now)) return both.get(now) ?? null
    const [ours, theirs] = [a.files.get(path), b.files.get(path)]
    if (ours !== undefined) return ours.after
    if (theirs !== undefined) return theirs.after
    return null
  }
  const exists = (path: string): boolean => added.has(path) || (base.exists(path) && !lost.has(path))
  const changed = new Set([a, b].flatMap(({files}) => [...files.keys()]))
  const views = [...changed].flatMap(path => view(path) ?? [])
  return {
    view,
    exists,
    paths: [...base.paths.filter(path => !lost.has(path)), ...added],
    elsewhere: word => {
      const rest = base.mentioning(word)
      if (rest === null) return null
      const untouched = rest.filter(({path}) => !changed.has(path))
      return [...new Set([...views, ...untouched])].flatMap(file => sitesOf(file, word))
    }
  }
}

function sitesOf(view: FileView, word: string): readonly Site[] {
  return view.syntax.definitions
    .filter(definition => definition.name === word && !isLocal(view, definition))
    .map(definition => ({view, definition}))
}

/** Files that both parties changed, as git merged them. */
async function blended(
  [a, b]: readonly [Delta, Delta],
  {tree, conflicted}: Meeting,
  reader: ViewReader
): Promise<ReadonlyMap<string, FileView | null>> {
  if (tree === null) return new Map()
  const shared = [...a.files].filter(([path]) => b.files.has(path))
  const paths = new Set(
    shared.flatMap(([path, {after}]) => [after?.path ?? path, b.files.get(path)?.after?.path ?? path])
  )
  const places: Place[] = [...paths].filter(path => !conflicted.has(path)).map(path => ({tree, path}))
  const views = await reader.views(places)
  return new Map(places.map(({path}, i) => [path, views[i] ?? null]))
}
