import {fillMarkedFile, parseMarkedFile, type MarkedFile} from '../domain/marked-hunks.js'
import type {EditedPath, SettledPath} from '../domain/composition.js'
import type {Oid} from '../domain/ids.js'
import type {Regenerate} from '../domain/regeneration.js'
import type {RegenerateRuling, Rulings} from '../domain/rulings.js'
import type {FileText, MergeResult} from '../ports/git.js'
import type {ComposePorts} from './compose.js'
import {regenerateFiles, rulingFor} from './regenerate-files.js'
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
  readonly kind: 'settled'
  readonly tree: Oid
  readonly settled: readonly SettledPath[]
}

/** Why a merge stays as it was: null, because nothing was known of it; else because a command did not do its work. */
export interface UnsettledMerge {
  readonly kind: 'unsettled'
  readonly reason: string | null
}

/** What settles a merge: rulings, and the hand that runs commands; without one none is run. */
export interface Settling {
  readonly rulings: Pick<Rulings, 'texts' | 'unions' | 'regenerations'>
  readonly regenerate?: Regenerate | undefined
}

const CONFLICT = 'CONFLICT'
const IN_LINES = 'CONFLICT (contents)'
const UNSETTLED: UnsettledMerge = {kind: 'unsettled', reason: null}

/**
 * Settles a merge by rulings: only when each of its conflicts lies in a file that has one for it, by texts in every hunk or by
 * a command that writes it anew. Else nothing of it is settled. Only these files are touched; everything else stands as git
 * merged it. Commands run last, when all that can be known without them is.
 */
export async function settleMerge(
  open: OpenMerge,
  {rulings, regenerate}: Settling,
  {git}: Pick<ComposePorts, 'git'>
): Promise<SettledMerge | UnsettledMerge> {
  const {merge} = open
  if (!mayBeSettled(open, rulings)) return UNSETTLED
  const files: FileText[] = []
  const edited: EditedPath[] = []
  const generated: RegenerateRuling[] = []
  for (const path of merge.conflicted) {
    const found = await settlePath(path, open, rulings, git)
    const ruling = rulingFor(path, merge, rulings.regenerations)
    if (found === null && (ruling === null || regenerate === undefined)) return UNSETTLED
    if (found !== null) {
      files.push({path, text: found.text})
      edited.push({path, how: found.how, authorities: found.settlement.authorities})
    } else if (ruling !== null) generated.push(ruling)
  }
  const tree = files.length === 0 ? merge.tree : await git.composer.withTexts(merge.tree, files)
  if (generated.length === 0 || regenerate === undefined) return {kind: 'settled', tree, settled: edited}
  const inOrder = rulings.regenerations.filter(ruling => generated.includes(ruling))
  const done = await regenerateFiles({open, tree, files: inOrder, regenerate}, {git})
  if (typeof done === 'string') return {kind: 'unsettled', reason: done}
  return {kind: 'settled', tree: done.tree, settled: [...edited, ...done.settled]}
}

/** Spares the reading of files where the answer can only be no. */
function mayBeSettled({merge, meeting}: OpenMerge, {texts, unions, regenerations}: Settling['rulings']): boolean {
  const inLines = new Set([
    ...texts.filter(({branches}) => branches.includes(meeting.candidate)).map(({path}) => path),
    ...unions.map(({path}) => path)
  ])
  const {conflicted, messages} = merge
  const whole = new Set(conflicted.filter(path => rulingFor(path, merge, regenerations) !== null))
  if (conflicted.length === 0 || !conflicted.every(path => inLines.has(path) || whole.has(path))) return false
  return messages.every(
    ({type, paths}) => !type.startsWith(CONFLICT) || type === IN_LINES || paths.every(path => whole.has(path))
  )
}

interface SettledFile {
  readonly text: string
  readonly how: EditedPath['how']
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
