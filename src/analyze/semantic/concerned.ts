import type {FileChange, LineRange, PathChange} from '../../domain/candidate.js'
import {pairUp} from '../../domain/pair-up.js'
import type {Ports} from '../../ports/index.js'
import type {DetailedParty, Party} from '../predict/party.js'
import {tooFarBehind, type Bounds} from './bounds.js'
import type {Delta} from './delta.js'
import {folderOf} from '../../domain/file-paths.js'
import {sourceChanges, type ViewReader} from './read-deltas.js'

/** A changed parameter may stand some lines below the name of what it belongs to. */
const NAME_LINES = 6

/** What the base did since some candidates left it, and what they did. */
export interface Drift {
  readonly base: Party
  readonly candidates: readonly Delta[]
}

/** The base parties with what could concern somebody, and what was left out. */
export interface Concerning {
  readonly bases: readonly DetailedParty[]
  readonly notes: readonly string[]
}

/**
 * Leaves each base party only those changes that could concern one of the candidates that left it there: by a name that they
 * newly use and that its changed lines may define, or by one that they take away and that its changed lines mention.
 */
export async function concerning(
  drifts: readonly Drift[],
  reader: ViewReader,
  {git}: Pick<Ports, 'git'>,
  bounds: Bounds
): Promise<Concerning> {
  const nearest = drifts.map(drift => nearestChanges(drift, reader).slice(0, bounds.baseFiles))
  const near = await withLines(pairUp(drifts, nearest), git)
  const texts = await reader.texts(
    pairUp(drifts, near).flatMap(([{base}, changes]) =>
      changes.flatMap(({path, oldPath}) => [
        {tree: base.before, path: oldPath},
        {tree: base.files, path}
      ])
    )
  )
  let at = 0
  const notes: string[] = []
  const bases = pairUp(drifts, near).map(([drift, changes]) => {
    const own = texts.slice(at, (at += 2 * changes.length))
    const kept = keptOf(drift, changes, own)
    const {base, candidates} = drift
    const all = sourceChanges(base.changes, reader)
    const left = all.length - changes.length + Math.max(0, kept.length - bounds.baseFilesParsed)
    const names = candidates.map(({party}) => party.name)
    if (left > 0) notes.push(tooFarBehind(base, names, left, all.length))
    return narrowed(base, new Set(all), kept.slice(0, bounds.baseFilesParsed))
  })
  return {bases, notes}
}

/** The source files that the base changed, those that a candidate changed as well first. */
function nearestChanges({base, candidates}: Drift, reader: ViewReader): readonly PathChange[] {
  const shared = sharedPaths(candidates)
  return [...sourceChanges(base.changes, reader)].sort(
    (a, b) => Number(shared.has(b.oldPath)) - Number(shared.has(a.oldPath))
  )
}

function sharedPaths(candidates: readonly Delta[]): ReadonlySet<string> {
  return new Set(candidates.flatMap(({files}) => [...files.keys()]))
}

/** Those of the changes that could concern a candidate; `texts` has each file before and after. */
function keptOf(
  {candidates}: Drift,
  changes: readonly FileChange[],
  texts: readonly (string | null)[]
): readonly FileChange[] {
  const used = new Set(candidates.flatMap(({uses}) => uses.map(({name}) => name)))
  const defined = new Set(
    candidates.flatMap(({gone, reshaped, born}) =>
      [...gone, ...reshaped, ...born].map(({definition}) => definition.name)
    )
  )
  const shared = sharedPaths(candidates)
  const lost = candidates.some(({party}) =>
    party.changes.some(({status}) => status === 'deleted' || status === 'renamed')
  )
  return changes.filter((change, i) => {
    if (shared.has(change.oldPath) || shared.has(change.path)) return true
    const [before, after] = [texts[2 * i] ?? '', texts[2 * i + 1] ?? '']
    const mayDefine = linesOf(before, change.hunks, 'old').some(
      line => DEFINES.test(line) && wordsOf(line).some(word => used.has(word))
    )
    if (mayDefine) return true
    return linesOf(after, change.hunks, 'new').some(
      line => (lost && IMPORTS.test(line)) || wordsOf(line).some(word => defined.has(word))
    )
  })
}

/** The base party with the lines of what is kept; of other source files only that they are gone or moved. */
function narrowed(base: Party, source: ReadonlySet<PathChange>, kept: readonly FileChange[]): DetailedParty {
  const read = new Map(kept.map(change => [change.path, change]))
  const told = base.changes.filter(change => read.has(change.path) || !source.has(change) || isMove(change, folderOf))
  return {...base, changes: told.map(change => read.get(change.path) ?? {...change, ...NO_LINES})}
}

const NO_LINES = {binary: false, added: 0, removed: 0, hunks: []}

/** What the base did may be a year's work: its lines are compared in the files in question alone. */
async function withLines(
  asked: readonly (readonly [Drift, readonly PathChange[]])[],
  git: Ports['git']
): Promise<readonly (readonly FileChange[])[]> {
  const pairs = asked.flatMap(([{base}, changes]) => {
    const touching = changes.flatMap(({path, oldPath}) => [path, oldPath])
    return touching.length === 0 ? [] : [{from: base.before, to: base.files, touching}]
  })
  const lists = [...(await git.history.changesMany(pairs))]
  return asked.map(([, changes]) => {
    const lines = changes.length === 0 ? [] : (lists.shift() ?? [])
    const byPath = new Map(lines.map(change => [change.path, change]))
    return changes.map(change => byPath.get(change.path) ?? {...change, ...NO_LINES})
  })
}

/** What is deleted or moved is told by its path alone. */
function isMove({status, path, oldPath}: PathChange, folder: (path: string) => string): boolean {
  return status === 'deleted' || (status === 'renamed' && folder(path) !== folder(oldPath))
}

const DEFINES =
  /\b(?:def|class|function|func|fn|fun|struct|interface|trait|enum|type|const|let|var|module|public|private|protected|internal|static|void|export|async|macro_rules|define|template|namespace|impl)\b|=|\)\s*(?:const\s*)?[{:;]/
const IMPORTS = /\b(?:import|require|include|use|using|from|mod)\b/

function linesOf(text: string, hunks: FileChange['hunks'], side: 'old' | 'new'): readonly string[] {
  if (text === '' || hunks.length === 0) return text.split('\n')
  const lines = text.split('\n')
  return hunks.flatMap(hunk => within(lines, hunk[side], side === 'old' ? NAME_LINES : 0))
}

function within(lines: readonly string[], {start, count}: LineRange, above: number): readonly string[] {
  return lines.slice(Math.max(0, start - 1 - above), start - 1 + count)
}

function wordsOf(line: string): readonly string[] {
  return line.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? []
}
