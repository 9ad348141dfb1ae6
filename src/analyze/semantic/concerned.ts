import type {FileChange, LineRange, PathChange} from '../../domain/candidate.js'
import type {Ports} from '../../ports/index.js'
import type {DetailedParty, Party} from '../predict/party.js'
import type {Delta} from './delta.js'
import {folderOf} from './paths.js'
import {sourceChanges, type ViewReader} from './read-deltas.js'

/** Of what the base did, only this many files are read; it may have done a year's work since a candidate left it. */
const MOST_LOOKED_AT = 1500
const MOST_KEPT = 200
/** A changed parameter may stand some lines below the name of what it belongs to. */
const NAME_LINES = 6

/**
 * Leaves a base party only those changes that could concern one of the candidates that left it there: by a name that they
 * newly use and that its changed lines may define, or by one that they take away and that its changed lines mention.
 */
export async function concerning(
  base: Party,
  candidates: readonly Delta[],
  reader: ViewReader,
  {git}: Pick<Ports, 'git'>
): Promise<DetailedParty> {
  const used = new Set(candidates.flatMap(({uses}) => uses.map(({name}) => name)))
  const defined = new Set(
    candidates.flatMap(({gone, reshaped, born}) =>
      [...gone, ...reshaped, ...born].map(({definition}) => definition.name)
    )
  )
  const shared = new Set(candidates.flatMap(({files}) => [...files.keys()]))
  const lost = candidates.some(({party}) =>
    party.changes.some(({status}) => status === 'deleted' || status === 'renamed')
  )
  const changes = sourceChanges(base.changes, reader)
  const nearest = [...changes]
    .sort((a, b) => Number(shared.has(b.oldPath)) - Number(shared.has(a.oldPath)))
    .slice(0, MOST_LOOKED_AT)
  const near = await withLines(base, nearest, git)
  const texts = await reader.texts(
    near.flatMap(({path, oldPath}) => [
      {tree: base.before, path: oldPath},
      {tree: base.files, path}
    ])
  )
  const kept = near.filter((change, i) => {
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
  const read = new Map(kept.slice(0, MOST_KEPT).map(change => [change.path, change]))
  const source = new Set(changes)
  const told = base.changes.filter(change => read.has(change.path) || !source.has(change) || isMove(change, folderOf))
  return {...base, changes: told.map(change => read.get(change.path) ?? {...change, ...NO_LINES})}
}

const NO_LINES = {binary: false, added: 0, removed: 0, hunks: []}

/** What the base did may be a year's work: its lines are compared in the files in question alone. */
async function withLines(
  {before, files}: Party,
  changes: readonly PathChange[],
  git: Ports['git']
): Promise<readonly FileChange[]> {
  if (changes.length === 0) return []
  const touching = changes.flatMap(({path, oldPath}) => [path, oldPath])
  const [detailed = []] = await git.history.changesMany([{from: before, to: files, touching}])
  const byPath = new Map(detailed.map(change => [change.path, change]))
  return changes.map(change => byPath.get(change.path) ?? {...change, ...NO_LINES})
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
