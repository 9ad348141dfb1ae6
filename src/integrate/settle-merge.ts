import {fillMarkedFile, parseMarkedFile, type MarkedFile} from '../domain/marked-hunks.js'
import type {SettledPath} from '../domain/composition.js'
import type {Oid} from '../domain/ids.js'
import type {Rulings} from '../domain/rulings.js'
import type {FileText, MergeResult} from '../ports/git.js'
import type {ComposePorts} from './compose.js'
import {settleByTexts, settleByUnion, type Meeting, type Settlement} from './settle-file.js'

/** A merge that came out with conflicts, and what is known of its sides. */
export interface OpenMerge {
  readonly ours: Oid
  readonly theirs: Oid
  readonly merge: MergeResult
  readonly meeting: Meeting
}

/** A tree in which every conflict is settled, and how each was. */
export interface SettledMerge {
  readonly tree: Oid
  readonly settled: readonly SettledPath[]
}

const CONFLICT = 'CONFLICT'
const IN_LINES = 'CONFLICT (contents)'

/**
 * Settles a merge by rulings: only when each of its conflicts lies in the lines of a file, and every hunk of each such file
 * has a ruling. Else null, and nothing of it is settled. Only the hunks are edited; everything else stands as git merged it.
 */
export async function settleMerge(
  open: OpenMerge,
  rulings: Pick<Rulings, 'texts' | 'unions'>,
  {git}: Pick<ComposePorts, 'git'>
): Promise<SettledMerge | null> {
  const {merge} = open
  if (!mayBeSettled(open, rulings)) return null
  const files: FileText[] = []
  const settled: SettledPath[] = []
  for (const path of merge.conflicted) {
    const found = await settlePath(path, open, rulings, git)
    if (found === null) return null
    files.push({path, text: found.text})
    settled.push({path, how: found.how, authorities: found.settlement.authorities})
  }
  return {tree: await git.composer.withTexts(merge.tree, files), settled}
}

/** Spares the reading of files where the answer can only be no. */
function mayBeSettled({merge, meeting}: OpenMerge, {texts, unions}: Pick<Rulings, 'texts' | 'unions'>): boolean {
  const ruled = new Set([
    ...texts.filter(({branches}) => branches.includes(meeting.candidate)).map(({path}) => path),
    ...unions.map(({path}) => path)
  ])
  const {conflicted, messages} = merge
  if (conflicted.length === 0 || !conflicted.every(path => ruled.has(path))) return false
  return messages.every(({type}) => !type.startsWith(CONFLICT) || type === IN_LINES)
}

interface SettledFile {
  readonly text: string
  readonly how: SettledPath['how']
  readonly settlement: Settlement
}

async function settlePath(
  path: string,
  open: OpenMerge,
  {texts, unions}: Pick<Rulings, 'texts' | 'unions'>,
  git: ComposePorts['git']
): Promise<SettledFile | null> {
  const decided = texts.filter(ruling => ruling.path === path)
  if (decided.length > 0) {
    const marked = await readMarked(path, open, open.merge, git)
    const shown = await readMarked(path, open, await git.composer.mergeShowingBase(open.ours, open.theirs), git)
    const settlement = marked === null || shown === null ? null : settleByTexts({marked, shown}, decided, open.meeting)
    if (marked !== null && settlement !== null)
      return await finish(path, open, {file: marked, settlement, how: 'decision'}, git)
  }
  const union = unions.find(ruling => ruling.path === path)
  if (union === undefined) return null
  const file = await readMarked(path, open, open.merge, git)
  const settlement = file === null ? null : settleByUnion(file, union.authority)
  return file === null || settlement === null ? null : await finish(path, open, {file, settlement, how: 'union'}, git)
}

/** A file of a merge, taken apart at the markers that carry the ids of its tips. */
export async function readMarked(
  path: string,
  {ours, theirs}: Pick<OpenMerge, 'ours' | 'theirs'>,
  {tree}: Pick<MergeResult, 'tree'>,
  git: ComposePorts['git']
): Promise<MarkedFile | null> {
  const text = await git.composer.exactText(tree, path)
  return text === null ? null : parseMarkedFile(text, [ours, theirs])
}

async function finish(
  path: string,
  {ours, theirs}: OpenMerge,
  {file, settlement, how}: Pick<SettledFile, 'settlement' | 'how'> & {readonly file: MarkedFile},
  git: ComposePorts['git']
): Promise<SettledFile> {
  const text = fillMarkedFile(file, settlement.fillings)
  // Behind a last line without an end, markers cannot stand: git ends it, and the file of each side tells that it had none.
  const isLast = file.texts.at(-1) === '' && text.endsWith('\n')
  const sides = isLast ? await Promise.all([ours, theirs].map(side => git.composer.exactText(side, path))) : []
  const endless = isLast && sides.every(side => side !== null && !side.endsWith('\n'))
  return {text: endless ? text.replace(/\r?\n$/, '') : text, how, settlement}
}
