import {quote} from '../../config/quote.js'
import type {Finding, CloneState} from './facts.js'

/** Judges the repository. Nothing of it is ever changed by a run but the staging ref. */
export function checkRepository(repository: CloneState): readonly Finding[] {
  return [checkHistory(repository), checkOrigin(repository), checkHead(repository), ...checkWorktrees(repository)]
}

function checkHistory({root, hasCommits, shallow}: CloneState): Finding {
  if (!hasCommits) {
    return {ok: false, text: 'the repository has no commit yet', fix: 'Commit something, so that there is a base'}
  }
  if (!shallow) return {ok: true, text: `repository ${quote(root)}, with its whole history`, fix: null}
  const fix = "Run 'git fetch --unshallow', or give actions/checkout 'fetch-depth: 0', to save fetching in each run"
  return {ok: 'warning', text: 'the clone is shallow; runs have to deepen it to find where branches left the base', fix}
}

function checkOrigin({hasOrigin}: CloneState): Finding {
  if (hasOrigin) return {ok: true, text: 'there is an origin', fix: null}
  const fix = "Run 'git remote add origin URL' if there is one"
  return {ok: 'warning', text: 'there is no origin: only local branches are found, and nothing can be pushed', fix}
}

function checkHead({branch}: CloneState): Finding {
  if (branch !== null) return {ok: true, text: `branch ${quote(branch)} is checked out`, fix: null}
  const fix = 'Name the base with --base when origin does not tell its default branch'
  return {ok: 'warning', text: 'HEAD is detached', fix}
}

function checkWorktrees({worktrees}: CloneState): readonly Finding[] {
  const dirty = worktrees.filter(worktree => worktree.dirtyPaths > 0)
  if (dirty.length === 0) return [{ok: true, text: 'nothing uncommitted in any worktree', fix: null}]
  return dirty.map(({path, dirtyPaths}) => {
    const text = `${quote(path)} has ${dirtyPaths} uncommitted ${dirtyPaths === 1 ? 'path' : 'paths'}; runs take commits only`
    return {ok: 'warning' as const, text, fix: 'Commit what should take part; it is safe where it is'}
  })
}
