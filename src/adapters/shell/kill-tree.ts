import {setTimeout as sleep} from 'node:timers/promises'
import {membersOf, type ProcessTree} from './process-tree.js'

/** How long a process may take to end after it was asked to. */
const GRACE_MS = 2000
/** How long killing may take: new processes can appear faster than the old ones go. */
const KILL_MS = 3000

/**
 * Ends every process of a tree: asks with SIGTERM, waits two seconds, then kills until none is left. Returns the count
 * of processes that are still there, which is 0 but for processes that no signal of ours reaches.
 */
export async function killTree(tree: ProcessTree): Promise<number> {
  if (living(tree) === 0) return 0
  signal(tree, 'SIGTERM')
  if (await isGoneWithin(GRACE_MS, tree, null)) return 0
  signal(tree, 'SIGKILL')
  return (await isGoneWithin(KILL_MS, tree, 'SIGKILL')) ? 0 : living(tree)
}

async function isGoneWithin(milliseconds: number, tree: ProcessTree, again: NodeJS.Signals | null): Promise<boolean> {
  const deadline = performance.now() + milliseconds
  for (let pause = 5; performance.now() < deadline; pause = Math.min(pause * 2, 100)) {
    await sleep(pause)
    if (living(tree) === 0) return true
    if (again !== null) signal(tree, again)
  }
  return false
}

/** The whole group first, at once, so that it cannot outrun us by forking; then whoever left it. */
function signal(tree: ProcessTree, name: NodeJS.Signals): void {
  const members = membersOf(tree)
  if (tree.leader !== null && (members === null || members.length > 0)) tryKill(-tree.leader, name)
  for (const pid of members ?? []) tryKill(pid, name)
}

function living(tree: ProcessTree): number {
  const members = membersOf(tree)
  if (members !== null) return members.length
  return tree.leader !== null && tryKill(-tree.leader, 0) ? 1 : 0
}

/** False when there is no such process any more, or none that we may signal. */
function tryKill(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, name)
  } catch {
    return false
  }
}
