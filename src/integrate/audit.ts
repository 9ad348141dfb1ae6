import type {Candidate, Collection, PathChange} from '../domain/candidate.js'
import type {Composition, SettledPath, StepOutcome} from '../domain/composition.js'
import {ToolError, throwIfCancelled} from '../domain/errors.js'
import type {Oid} from '../domain/ids.js'
import {keepsAround} from '../domain/marked-hunks.js'
import {pairUp} from '../domain/pair-up.js'
import type {MergeResult} from '../ports/git.js'
import type {ComposePorts} from './compose.js'
import {readMarked} from './settle-merge.js'

/**
 * Checks a composition by a second road before it is published: starting from the ids alone, every step may change only
 * paths that its candidate changed; a path that only the candidate changed must stand as the candidate has it; and a
 * merge on the merge base, found anew, must give the same tree; but for the hunks of conflicts that were settled. Throws
 * ToolError at the first difference: a merge that loses or invents work must never get out, whoever is at fault.
 */
export async function audit(composition: Composition, collection: Collection, ports: ComposePorts): Promise<void> {
  const steps = stepsToAudit(composition, collection)
  const tip = composition.steps.at(-1)?.commit ?? composition.base
  if (tip !== composition.commit) throw new ToolError('The audit found a commit that no step made.', ADVICE)
  const seen = await seeAgain(steps, ports)
  for (const one of seen) {
    throwIfCancelled(ports.signal)
    auditPaths(one)
    const {audited, again, tree} = one
    if (audited.step.settled !== undefined) await auditSettled(audited, audited.step.settled, ports)
    else if (again !== null && !(again.clean && again.tree === tree)) {
      throw wrong(audited.step, `merging it again on ${one.base} gives another tree`)
    }
  }
  if ((await ports.git.composer.tree(tip)) !== composition.tree) {
    throw new ToolError('The audit found a tree that is not the one of the last commit.', ADVICE)
  }
}

interface AuditedStep {
  readonly before: Oid
  readonly step: StepOutcome
  readonly candidate: Candidate
}

/** The steps that made a commit. */
function stepsToAudit(composition: Composition, {candidates}: Collection): readonly AuditedStep[] {
  const byName = new Map(candidates.map(candidate => [candidate.name, candidate]))
  return composition.steps.flatMap((step, i) => {
    const candidate = byName.get(step.candidate)
    if (candidate === undefined) throw wrong(step, 'it is not among the candidates')
    const before = composition.steps[i - 1]?.commit ?? composition.base
    return step.commit === before ? [] : [{before, step, candidate}]
  })
}

/** A step, and what git says of it anew. */
interface SeenStep {
  readonly audited: AuditedStep
  readonly base: Oid
  readonly own: readonly PathChange[]
  readonly others: readonly PathChange[]
  readonly made: readonly PathChange[]
  /** What stands otherwise than the candidate has it. */
  readonly differs: readonly PathChange[]
  /** null where there is no one merge base to merge on, or where it is not a merge of git's alone. */
  readonly again: MergeResult | null
  readonly tree: Oid
}

/** Asks for all steps at once: each process that git is started for takes longer than most answers. */
async function seeAgain(steps: readonly AuditedStep[], ports: ComposePorts): Promise<readonly SeenStep[]> {
  const {history, composer} = ports.git
  const found = await Promise.all(steps.map(async one => await basesOf(one, ports)))
  const based = pairUp(steps, found).map(([audited, [base, ...more]]) => {
    if (base === undefined) throw wrong(audited.step, 'the histories have nothing in common')
    return {audited, base, single: more.length === 0}
  })
  const pairs = based.flatMap(({audited: {before, step, candidate}, base}) => [
    {from: base, to: candidate.head},
    {from: base, to: before},
    {from: before, to: step.commit},
    {from: candidate.head, to: step.commit}
  ])
  const changes = await history.pathChangesMany(pairs)
  const remerged = based.filter(({audited: {step}, single}) => isMergedByGit(step) && single)
  const merges = remerged.map(({audited: {before, candidate}, base}) => ({base, ours: before, theirs: candidate.head}))
  const results = new Map(pairUp(remerged, await composer.mergeOnMany(merges)))
  const trees = await composer.trees(steps.map(({step}) => step.commit))
  return pairUp(based, trees).map(([one, tree], i) => {
    const [own = [], others = [], made = [], differs = []] = changes.slice(4 * i, 4 * i + 4)
    return {audited: one.audited, base: one.base, own, others, made, differs, again: results.get(one) ?? null, tree}
  })
}

async function basesOf({before, candidate}: AuditedStep, {git}: ComposePorts): Promise<readonly Oid[]> {
  return (await git.history.mergeBases(before, candidate.head)).bases
}

function isMergedByGit({strategy, settled}: StepOutcome): boolean {
  return strategy === 'merge' && settled === undefined
}

function auditPaths({audited: {step}, own, others, made, differs}: SeenStep): void {
  const allowed = mayChange(own, others)
  const stray = made.flatMap(pathsOf).find(path => !allowed.has(path))
  if (stray !== undefined) throw wrong(step, `${stray} changed, which the candidate never touched`)
  if (step.strategy !== 'merge') return
  const touched = new Set(others.flatMap(pathsOf))
  const different = new Set(differs.flatMap(pathsOf))
  for (const change of own) {
    if (pathsOf(change).some(path => touched.has(path))) continue
    const lost = pathsOf(change).find(path => different.has(path))
    if (lost !== undefined) throw wrong(step, `${lost} does not stand as the candidate left it`)
  }
}

/** The candidate's own paths, also under the names that the other side has given them since. */
function mayChange(own: readonly PathChange[], others: readonly PathChange[]): ReadonlySet<string> {
  const paths = new Set(own.flatMap(pathsOf))
  for (const {oldPath, path, status} of others) if (status === 'renamed' && paths.has(oldPath)) paths.add(path)
  return paths
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

function pathsOf(change: PathChange): readonly string[] {
  return change.path === change.oldPath ? [change.path] : [change.path, change.oldPath]
}

const ADVICE = 'Nothing was published. Please report this with integration.json; running again may help'

function wrong(step: StepOutcome, what: string): ToolError {
  return new ToolError(`The audit refuses the merge of ${step.candidate} (${step.commit}): ${what}.`, ADVICE)
}
