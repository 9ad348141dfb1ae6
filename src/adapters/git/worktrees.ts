import {existsSync} from 'node:fs'
import type {Worktree} from '../../domain/candidate.js'
import {ToolError} from '../../domain/errors.js'
import type {UserRepository} from './user-repository.js'
import {branchOf, countStatus, parseWorktrees, type ListedWorktree} from './worktree-output.js'

/** The user's working trees, the main one first. They are only looked at. */
export async function readWorktrees(user: UserRepository): Promise<readonly Worktree[]> {
  const listed = await listWorktrees(user)
  return Promise.all(listed.filter(({bare}) => !bare).map(worktree => look(user, worktree)))
}

/** What `git worktree list` says. */
export async function listWorktrees(user: UserRepository): Promise<readonly ListedWorktree[]> {
  return parseWorktrees((await user.run({args: ['worktree', 'list', '--porcelain', '-z']})).stdout)
}

async function look(user: UserRepository, {path, ref, head, locked, prunable}: ListedWorktree): Promise<Worktree> {
  const dirty = await countDirty(user, path)
  const notes = [
    typeof dirty === 'string' ? dirty : '',
    locked === null ? '' : `locked${locked === '' ? '' : `: ${locked}`}`,
    prunable === null ? '' : `git would prune it: ${prunable}`
  ].filter(Boolean)
  const found = {path, branch: branchOf(ref), head, dirtyPaths: typeof dirty === 'number' ? dirty : 0}
  return notes.length === 0 ? found : {...found, note: notes.join('; ')}
}

/** The count, or why there is none: a working tree that cannot be looked at must not stop a run. */
async function countDirty(user: UserRepository, path: string): Promise<number | string> {
  if (!existsSync(path)) return 'its folder is missing'
  const args = ['status', '--porcelain', '-z', '--no-renames', '--untracked-files=normal', '--ignore-submodules=none']
  try {
    return countStatus((await user.run({args, directory: path})).stdout)
  } catch (error) {
    if (!(error instanceof ToolError)) throw error
    return `uncommitted changes are unknown: ${error.message}`
  }
}
