import {readdirSync, readFileSync} from 'node:fs'

/** What tells the processes of one gate from all others on the machine. */
export interface ProcessTree {
  /** The process we started: leader of a process group and of a session of its own. null when that is not known. */
  readonly leader: number | null
  /** `NAME=value`, random, in the environment of the leader and of whatever inherits it. */
  readonly marker: string
}

interface Process {
  readonly pid: number
  readonly parent: number
  readonly group: number
  readonly session: number
}

/**
 * The living processes of a tree, read from `/proc`: those in the leader's group or session, those that carry its marker
 * (which catches a daemon that left both), and all descendants of these. null where there is no `/proc`.
 *
 * Not caught: a process that left the session, cleared its environment, and whose parents are gone. That takes intent;
 * holding it needs a PID namespace.
 */
export function membersOf(tree: ProcessTree): readonly number[] | null {
  const all = readProcesses()
  if (all === null) return null
  const members = new Set<number>()
  for (const {pid, group, session} of all) {
    if (group === tree.leader || session === tree.leader || hasMarker(pid, tree.marker)) members.add(pid)
  }
  members.delete(process.pid)
  for (let before = -1; before !== members.size;) {
    before = members.size
    for (const {pid, parent} of all) if (members.has(parent)) members.add(pid)
  }
  return [...members]
}

function readProcesses(): readonly Process[] | null {
  if (process.platform !== 'linux') return null
  return readdirSync('/proc').flatMap(name => {
    const found = /^\d+$/.test(name) ? parseStat(tryRead(`/proc/${name}/stat`)?.toString('latin1') ?? '') : null
    return found === null ? [] : [{pid: Number(name), ...found}]
  })
}

/** Reads `/proc/<pid>/stat`; the name in parentheses may hold anything. null for a process that is dead already. */
function parseStat(stat: string): Omit<Process, 'pid'> | null {
  const [state, parent, group, session] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  if (session === undefined || state === 'Z' || state === 'X') return null
  return {parent: Number(parent), group: Number(group), session: Number(session)}
}

function hasMarker(pid: number, marker: string): boolean {
  return tryRead(`/proc/${pid}/environ`)?.includes(marker) ?? false
}

/** null when the process is gone in the meantime or belongs to somebody else. */
function tryRead(path: string): Buffer | null {
  try {
    return readFileSync(path)
  } catch {
    return null
  }
}
