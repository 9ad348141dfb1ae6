import type {Candidate, Commit} from '../domain/candidate.js'
import type {SkippedCommit, StepOutcome} from '../domain/composition.js'
import {parseOid, type Oid} from '../domain/ids.js'
import type {SplitRuling} from '../domain/rulings.js'
import {listPaths, type ComposePorts} from './compose.js'
import {pickMessage} from './message.js'

/** Git's well-known empty tree: the "before" of a commit without parent. */
const EMPTY_TREE = parseOid('4b825dc642cb6eb9a060e54bf8d69288fbee4904')

/**
 * Takes a candidate's commits one by one, oldest first; those that conflict are skipped and listed. Merge commits are
 * not picked: what they bring from elsewhere is not the candidate's, so if something was changed in the merge itself
 * the candidate is `partial`. Of a split candidate only the commits that were chosen are tried.
 */
export async function pickCommits(
  tip: Oid,
  candidate: Candidate,
  ports: ComposePorts,
  split?: SplitRuling
): Promise<StepOutcome> {
  let commit = tip
  let already = 0
  const picked: Oid[] = []
  const skipped: SkippedCommit[] = []
  for (const source of candidate.commits) {
    if (source.parents.length > 1) continue
    if (split?.take.includes(source.oid) === false) {
      skipped.push({oid: source.oid, subject: source.subject, paths: [], reason: 'decided'})
      continue
    }
    const {clean, tree, conflicted} = await pickOne(commit, source, ports)
    if (!clean) {
      skipped.push({oid: source.oid, subject: source.subject, paths: conflicted, reason: 'conflict'})
      continue
    }
    if (tree === (await ports.git.composer.tree(commit))) {
      already++
      continue
    }
    commit = await record(commit, source, tree, {candidate, ports})
    picked.push(source.oid)
  }
  if (skipped.length === 0) skipped.push(...(await changedInMerges(commit, candidate, ports)))
  const step = {candidate: candidate.name, head: candidate.head, strategy: 'cherry-pick' as const, picked, skipped}
  return {...step, commit, messages: [], ...judge({picked: picked.length, already, skipped, split})}
}

async function pickOne(
  onto: Oid,
  source: Commit,
  ports: ComposePorts
): Promise<{readonly clean: boolean; readonly tree: Oid; readonly conflicted: readonly string[]}> {
  return await ports.git.composer.mergeOn(source.parents[0] ?? EMPTY_TREE, onto, source.oid)
}

/** What stays the same while one candidate is picked. */
interface Picking {
  readonly candidate: Candidate
  readonly ports: ComposePorts
}

async function record(onto: Oid, source: Commit, tree: Oid, {candidate, ports}: Picking): Promise<Oid> {
  return await ports.git.composer.commit({
    tree,
    parents: [onto],
    message: pickMessage(await ports.git.history.message(source.oid), source.oid, candidate),
    author: source.author,
    authorDate: source.authorDate,
    date: source.committerDate
  })
}

/** With every commit in, merging the head must add nothing. If it does, a merge commit of the candidate held changes. */
async function changedInMerges(
  commit: Oid,
  candidate: Candidate,
  ports: ComposePorts
): Promise<readonly SkippedCommit[]> {
  const merges = candidate.commits.filter(source => source.parents.length > 1)
  if (merges.length === 0) return []
  const whole = await ports.git.composer.merge(commit, candidate.head)
  if (whole.clean && whole.tree === (await ports.git.composer.tree(commit))) return []
  return merges.map(({oid, subject}) => ({oid, subject, paths: whole.conflicted, reason: 'merge-commit'}))
}

/** What came of a candidate's commits; `already` counts those that changed nothing because they are in. */
interface Tally {
  readonly picked: number
  readonly already: number
  readonly skipped: readonly SkippedCommit[]
  readonly split: SplitRuling | undefined
}

function judge({picked, already, skipped, split}: Tally): Pick<StepOutcome, 'outcome' | 'reason'> {
  const known = already > 0 ? `; ${already} ${already === 1 ? 'is' : 'are'} in already` : ''
  const paths = [...new Set(skipped.flatMap(commit => commit.paths))]
  const why = reasonToSkip(paths, split)
  if (skipped.length > 0 && picked > 0) {
    const taken = `${picked} of ${picked + already + skipped.length} commits taken`
    return {outcome: 'partial', reason: `${taken}${known}; the others ${why}`}
  }
  if (skipped.length > 0) return {outcome: 'conflict', reason: `no commit of it can be taken: they ${why}${known}`}
  if (picked === 0) return {outcome: 'nothing-to-add', reason: 'all its changes are in already'}
  return {outcome: 'merged', reason: `${picked === 1 ? 'its commit is' : `all ${picked} commits are`} taken${known}`}
}

function reasonToSkip(paths: readonly string[], split: SplitRuling | undefined): string {
  const left =
    split === undefined ? null : `are left by ${split.authority.by ?? 'a'}'s decision on ${split.authority.id}`
  const inConflict = paths.length > 0 ? `conflict in ${listPaths(paths)}` : null
  return [left, inConflict].filter(Boolean).join(' or ') || 'are merge commits with changes of their own'
}
