import type {PathChange} from '../../domain/candidate.js'
import {isForeignPath} from '../../domain/file-paths.js'
import {pairUp} from '../../domain/pair-up.js'
import type {Place} from '../../ports/git.js'
import type {Ports} from '../../ports/index.js'
import type {DetailedParty, Party} from '../predict/party.js'
import type {ReadText} from '../text-reader.js'
import {tooManyFiles, type Bounds} from './bounds.js'
import {deltaOf, type Delta} from './delta.js'
import {familyOf} from './family.js'
import type {FileDelta, FileView} from './file-view.js'

/** Files of more bytes than this are generated, minified or bundled. */
const LARGEST_FILE = 400_000

/** Reads versions of files. */
export interface ViewReader {
  readonly views: (places: readonly Place[]) => Promise<readonly (FileView | null)[]>
  readonly texts: (places: readonly Place[]) => Promise<readonly (string | null)[]>
  readonly view: (path: string, text: string | null) => Promise<FileView | null>
  readonly isSource: (path: string) => boolean
  /** Reads one file, for free when it was read before. */
  readonly read: ReadText
}

/** Makes a reader that remembers every file it has read. */
export function viewReader({git, syntax}: Pick<Ports, 'git' | 'syntax'>, read: ReadText): ViewReader {
  const known = new Map<string, string | null>()
  const isSource = (path: string): boolean => familyOf(syntax.language(path)) !== null && !isForeignPath(path)
  const view: ViewReader['view'] = async (path, text) => {
    const language = syntax.language(path)
    const family = familyOf(language)
    if (text === null || language === null || family === null) return null
    const found = await syntax.parse(path, text)
    return found === null ? null : {path, language, family, text, syntax: found}
  }
  const texts: ViewReader['texts'] = async places => {
    const found = await git.history.textMany(places, LARGEST_FILE)
    for (const [{tree, path}, text] of pairUp(places, found)) known.set(`${tree}:${path}`, text)
    return found
  }
  const views: ViewReader['views'] = async places => {
    const found = await texts(places)
    return await Promise.all(places.map(async ({path}, i) => await view(path, found[i] ?? null)))
  }
  const readOne: ReadText = async (tree, path) => known.get(`${tree}:${path}`) ?? (await read(tree, path))
  return {views, texts, view, isSource, read: readOne}
}

/** What parties did, and what of it was left out. */
export interface Deltas {
  readonly deltas: readonly Delta[]
  readonly notes: readonly string[]
}

/** Reads what parties did to source files. */
export async function readDeltas(
  parties: readonly DetailedParty[],
  reader: ViewReader,
  {files: most}: Pick<Bounds, 'files'>
): Promise<Deltas> {
  const sources = parties.map(party => ({party, changes: sourceChanges(party.changes, reader)}))
  const wanted = sources.map(({party, changes}) => ({party, changes: changes.slice(0, most)}))
  const places = wanted.flatMap(({party, changes}) => changes.flatMap(change => placesOf(party, change)))
  const views = await reader.views(places)
  let at = 0
  const deltas = wanted.map(({party, changes}, order) => {
    const files = changes.map((change): FileDelta => {
      const [before = null, after = null] = views.slice(at, at + 2)
      at += 2
      return {
        change,
        before: change.status === 'added' || change.status === 'copied' ? null : before,
        after: change.status === 'deleted' ? null : after
      }
    })
    return deltaOf(party, files.filter(isReadable), order)
  })
  const notes = sources.flatMap(({party, changes}) => {
    const left = changes.length - most
    return left > 0 ? [tooManyFiles(party, left, changes.length)] : []
  })
  return {deltas, notes}
}

/** The changes of source files. */
export function sourceChanges<T extends PathChange>(changes: readonly T[], {isSource}: ViewReader): readonly T[] {
  return changes.filter(({path, oldPath}) => isSource(path) || isSource(oldPath))
}

function placesOf({before, files}: Party, {path, oldPath}: PathChange): readonly [Place, Place] {
  return [
    {tree: before, path: oldPath},
    {tree: files, path}
  ]
}

/** A version that cannot be parsed says nothing, least of all that definitions are gone. */
function isReadable({change, before, after}: FileDelta): boolean {
  const needsBefore = change.status !== 'added' && change.status !== 'copied'
  const needsAfter = change.status !== 'deleted'
  return (!needsBefore || before !== null) && (!needsAfter || after !== null)
}
