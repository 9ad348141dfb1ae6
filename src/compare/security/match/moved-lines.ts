import type {FileChange, Hunk} from '../../../domain/candidate.js'

/** Where a line of one tree is in the other. */
export interface MovedLine {
  /** For a line that was rewritten, about where it would be. */
  readonly line: number
  /** The number of the changed place that it lies in; null for a line that is as it was. */
  readonly hunk: number | null
}

/** Where the lines of files of the baseline are in the integration. */
export interface MovedLines {
  /** The file's path in the integration, or the same where it is gone or is no file of the tree. */
  pathOf(path: string): string
  /** null where lines cannot be followed: in a file that is gone, or is no text. */
  lineOf(path: string, line: number): MovedLine | null
  /** The changed place that a line of the integration lies in; null for an old line. A new file is one changed place. */
  hunkOf(path: string, line: number): number | null
  /** Whether a file of the integration differs from what it came from. */
  isChanged(path: string): boolean
}

/** Follows the lines of all files through the difference of two trees. */
export function moveLines(changes: readonly FileChange[]): MovedLines {
  const byOld = new Map<string, FileChange>()
  const byNew = new Map<string, FileChange>()
  for (const change of changes) {
    if (change.status !== 'added' && change.status !== 'copied') byOld.set(change.oldPath, change)
    if (change.status !== 'deleted') byNew.set(change.path, change)
  }
  const shifts = new Map<FileChange, readonly number[]>()
  return {
    pathOf: path => {
      const change = byOld.get(path)
      return change === undefined || change.status === 'deleted' ? path : change.path
    },
    lineOf: (path, line) => {
      const change = byOld.get(path)
      if (change === undefined) return {line, hunk: null}
      if (change.status === 'deleted' || change.binary) return null
      const before = shifts.get(change) ?? shiftsOf(change.hunks)
      shifts.set(change, before)
      return moveLine(change.hunks, before, line)
    },
    hunkOf: (path, line) => {
      const change = byNew.get(path)
      if (change === undefined) return null
      if (change.status === 'added' || change.binary) return 0
      const at = lastStartingBy(change.hunks, hunk => hunk.new.start, line)
      const hunk = change.hunks[at]
      return hunk !== undefined && line < hunk.new.start + hunk.new.count ? at : null
    },
    isChanged: path => {
      const change = byNew.get(path)
      return change !== undefined && (change.hunks.length > 0 || change.status === 'added' || change.binary)
    }
  }
}

/** By how many lines everything behind each hunk moved. */
function shiftsOf(hunks: readonly Hunk[]): readonly number[] {
  let sum = 0
  return hunks.map(hunk => (sum += hunk.new.count - hunk.old.count))
}

function moveLine(hunks: readonly Hunk[], shifts: readonly number[], line: number): MovedLine {
  const at = lastStartingBy(hunks, firstOf, line)
  const hunk = hunks[at]
  if (hunk === undefined) return {line, hunk: null}
  const into = line - firstOf(hunk)
  if (into >= hunk.old.count) return {line: line + (shifts[at] ?? 0), hunk: null}
  const start = hunk.new.count === 0 ? hunk.new.start + 1 : hunk.new.start
  return {line: start + Math.min(into, Math.max(hunk.new.count - 1, 0)), hunk: at}
}

/** A count of 0 sits after its start. */
function firstOf({old}: Hunk): number {
  return old.count === 0 ? old.start + 1 : old.start
}

/** The last hunk that starts at or before the line; -1 when all start behind it. */
function lastStartingBy(hunks: readonly Hunk[], startOf: (hunk: Hunk) => number, line: number): number {
  let [low, high] = [0, hunks.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const hunk = hunks[middle]
    if (hunk !== undefined && startOf(hunk) <= line) low = middle + 1
    else high = middle
  }
  return low - 1
}
