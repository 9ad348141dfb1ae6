import type {Candidate, Collection, FileChange} from '../domain/candidate.js'
import type {Composition, SettledPath, StepOutcome} from '../domain/composition.js'
import {ToolError, throwIfCancelled} from '../domain/errors.js'
import type {Oid} from '../domain/ids.js'
import {keepsAround} from '../domain/marked-hunks.js'
import type {ComposePorts} from './compose.js'
import {readMarked} from './settle-merge.js'

/**
 * Checks a composition by a second road before it is published: starting from the ids alone, every step may change only
 * paths that its candidate changed; a path that only the candidate changed must stand as the candidate has it; and a
 * merge on the merge base, found anew, must give the same tree; but for the hunks of conflicts that were settled. Throws ToolError at the first difference: a merge that
 * loses or invents work must never get out, whoever is at fault.
 */
export async function audit(composition: Composition, collection: Collection, ports: ComposePorts): Promise<void> {
  let before = composition.base
  for (const step of composition.steps) {
    throwIfCancelled(ports.signal)
    const candidate = collection.candidates.find(({name}) => name === step.candidate)
    if (candidate === undefined) throw wrong(step, 'it is not among the candidates')
    if (step.commit !== before) await auditStep({before, step, candidate}, ports)
    before = step.commit
  }
  if (before !== composition.commit) throw new ToolError('The audit found a commit that no step made.', ADVICE)
  if ((await ports.git.composer.tree(before)) !== composition.tree) {
    throw new ToolError('The audit found a tree that is not the one of the last commit.', ADVICE)
  }
}

interface AuditedStep {
  readonly before: Oid
  readonly step: StepOutcome
  readonly candidate: Candidate
}

async function auditStep({before, step, candidate}: AuditedStep, ports: ComposePorts): Promise<void> {
  const {history} = ports.git
  const {bases} = await history.mergeBases(before, candidate.head)
  const base = bases[0]
  if (base === undefined) throw wrong(step, 'the histories have nothing in common')
  const own = await history.changes(base, candidate.head)
  const others = await history.changes(base, before)
  const made = await history.changes(before, step.commit)
  const stray = made.flatMap(pathsOf).find(path => !mayChange(own, others).has(path))
  if (stray !== undefined) throw wrong(step, `${stray} changed, which the candidate never touched`)
  if (step.strategy !== 'merge') return
  await auditUntouched({base, before, step, candidate}, {own, others}, ports)
  if (step.settled !== undefined) await auditSettled({before, step, candidate}, step.settled, ports)
  else if (bases.length === 1) await auditByRemerge({base, before, step, candidate}, ports)
}

/** The candidate's own paths, also under the names that the other side has given them since. */
function mayChange(own: readonly FileChange[], others: readonly FileChange[]): ReadonlySet<string> {
  const paths = new Set(own.flatMap(pathsOf))
  for (const {oldPath, path, status} of others) if (status === 'renamed' && paths.has(oldPath)) paths.add(path)
  return paths
}

async function auditUntouched(
  {step, candidate}: AuditedStep & {readonly base: Oid},
  {own, others}: {readonly own: readonly FileChange[]; readonly others: readonly FileChange[]},
  ports: ComposePorts
): Promise<void> {
  const touched = new Set(others.flatMap(pathsOf))
  const differs = new Set((await ports.git.history.changes(candidate.head, step.commit)).flatMap(pathsOf))
  for (const change of own) {
    if (pathsOf(change).some(path => touched.has(path))) continue
    const lost = pathsOf(change).find(path => differs.has(path))
    if (lost !== undefined) throw wrong(step, `${lost} does not stand as the candidate left it`)
  }
}

async function auditByRemerge(
  {base, before, step, candidate}: AuditedStep & {readonly base: Oid},
  ports: ComposePorts
): Promise<void> {
  const again = await ports.git.composer.mergeOn(base, before, candidate.head)
  if (again.clean && again.tree === (await ports.git.composer.tree(step.commit))) return
  throw wrong(step, `merging it again on ${base} gives another tree`)
}

/**
 * A merge in which conflicts were settled is git's own but for those: it conflicts in just the files that were settled, no
 * other file differs from what git gives, and in these all that git merged by itself stands, from beginning to end. A file
 * that a command wrote anew is byte for byte what that run of the command left.
 */
async function auditSettled(
  {before, step, candidate}: AuditedStep,
  settled: readonly SettledPath[],
  ports: ComposePorts
): Promise<void> {
  const {composer, history} = ports.git
  const paths = settled.map(({path}) => path)
  const again = await composer.merge(before, candidate.head)
  const unsettled = again.conflicted.find(path => !paths.includes(path))
  if (again.clean || unsettled !== undefined) throw wrong(step, `${unsettled ?? 'nothing'} is in conflict`)
  const changed = (await history.changes(again.tree, step.commit)).flatMap(pathsOf)
  const stray = changed.find(path => !paths.includes(path))
  if (stray !== undefined) throw wrong(step, `${stray} differs from what git merges, and nobody settled it`)
  for (const one of settled) {
    const {path} = one
    if (one.how === 'regenerated') {
      // A command need not write the same twice (it may ask a registry), so the audit holds the commit against what it wrote.
      if ((await composer.file(step.commit, path)) === one.object) continue
      throw wrong(step, `${path} is not what the command of ${one.run} wrote`)
    }
    const open = {ours: before, theirs: candidate.head}
    const marked = await readMarked(path, open, again, ports.git)
    const result = await composer.exactText(step.commit, path)
    if (marked === null || result === null || !keepsAround(marked, result)) {
      throw wrong(step, `${path} differs from what git merges outside of the settled places`)
    }
  }
}

function pathsOf(change: FileChange): readonly string[] {
  return change.path === change.oldPath ? [change.path] : [change.path, change.oldPath]
}

const ADVICE = 'Nothing was published. Please report this with integration.json; running again may help'

function wrong(step: StepOutcome, what: string): ToolError {
  return new ToolError(`The audit refuses the merge of ${step.candidate} (${step.commit}): ${what}.`, ADVICE)
}
