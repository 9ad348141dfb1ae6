import {isOid, type Oid} from '../../domain/ids.js'
import {decodePath} from './names.js'

/** A record of `git worktree list`. */
export interface ListedWorktree {
  readonly path: string
  readonly head: Oid | null
  /** The full ref, or null when HEAD is detached. */
  readonly ref: string | null
  readonly bare: boolean
  /** The reason, which may be empty; null when it is not so. */
  readonly locked: string | null
  readonly prunable: string | null
}

/** Reads `git worktree list --porcelain -z`; the main working tree stands first. */
export function parseWorktrees(stdout: Buffer): readonly ListedWorktree[] {
  return decodePath(stdout)
    .split('\0\0')
    .filter(record => record.startsWith('worktree '))
    .map(record => {
      const lines = record.split('\0')
      const value = (label: string): string | null => {
        const line = lines.find(text => text === label || text.startsWith(`${label} `))
        return line === undefined ? null : line.slice(label.length + 1)
      }
      const head = value('HEAD') ?? ''
      return {
        path: value('worktree') ?? '',
        // An unborn branch has an id of zeros.
        head: isOid(head) && !/^0+$/.test(head) ? head : null,
        ref: value('branch'),
        bare: value('bare') !== null,
        locked: value('locked'),
        prunable: value('prunable')
      }
    })
}

/** Counts the entries of `git status --porcelain -z --no-renames`. */
export function countStatus(stdout: Buffer): number {
  let count = 0
  for (const byte of stdout) if (byte === 0) count++
  return count
}

/** A branch's short name. */
export function branchOf(ref: string | null): string | null {
  return ref?.startsWith('refs/heads/') === true ? ref.slice('refs/heads/'.length) : null
}
