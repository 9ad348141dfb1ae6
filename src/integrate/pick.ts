import type {Candidate, Commit} from '../domain/candidate.js'
import type {SkippedCommit, StepOutcome} from '../domain/composition.js'
import {parseOid, type Oid} from '../domain/ids.js'
import {listPaths, type ComposePorts} from './compose.js'
import {pickMessage} from './message.js'

/** Git's well-known empty tree: the "before" of a commit without parent. */
const EMPTY_TREE = parseOid('4b825dc642cb6eb9a060e54bf8d69288fbee4904')

/**
 * Takes a candidate's commits one by one, oldest first; those that conflict are skipped and listed. Merge commits are
 * not picked: what they bring from elsewhere is not the candidate's, so if something was changed in the merge itself
 * the candidate is `partial`.
 */
export async function pickCommits(tip: Oid, candidate: Candidate, ports: ComposePorts): Promise<StepOutcome> {
  let commit = tip
  const picked: Oid[] = []
  const skipped: SkippedCommit[] = []
  for (const source of candidate.commits) {
    if (source.parents.length > 1) continue
    const {clean, tree, conflicted} = await pickOne(commit, source, ports)
    if (!clean) {
      skipped.push({oid: source.oid, subject: source.subject, paths: conflicted, reason: 'conflict'})
      continue
    }
    if (tree !== (await ports.git.composer.tree(commit)))
      commit = await record(commit, source, tree, {candidate, ports})
    picked.push(source.oid)
  }
  if (skipped.length === 0) skipped.push(...(await changedInMerges(commit, candidate, ports)))
  const step = {candidate: candidate.name, head: candidate.head, strategy: 'cherry-pick' as const, picked, skipped}
  return {...step, commit, messages: [], ...judge(commit !== tip, picked, skipped)}
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

function judge(
  changed: boolean,
  picked: readonly Oid[],
  skipped: readonly SkippedCommit[]
): Pick<StepOutcome, 'outcome' | 'reason'> {
  const taken = `${picked.length} of ${picked.length + skipped.length} commits taken`
  const paths = [...new Set(skipped.flatMap(commit => commit.paths))]
  if (skipped.length > 0) {
    const where = paths.length > 0 ? `; the others conflict in ${listPaths(paths)}` : '; the others are merge commits'
    return {outcome: picked.length > 0 && changed ? 'partial' : 'conflict', reason: `${taken}${where}`}
  }
  return changed
    ? {outcome: 'merged', reason: taken}
    : {outcome: 'nothing-to-add', reason: 'all its changes are in already'}
}
