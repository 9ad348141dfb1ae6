import type {Hunk} from '../../domain/candidate.js'

/** Takes a patch piece by piece and keeps only where its hunks are, so that its size does not matter. */
export interface HunkScanner {
  readonly push: (chunk: Buffer) => void
  /** The hunks of each `diff --git` section, in order. */
  readonly end: () => readonly (readonly Hunk[])[]
  /** With `--stdin`: the same for each pair of trees that was asked for. */
  readonly endOfMany: () => readonly (readonly (readonly Hunk[])[])[]
}

const HUNK = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/
const SECTION = 'diff --git '
/** The line with which `--stdin` begins each pair. */
const PAIR = /^[0-9a-f]{40,64} [0-9a-f]{40,64}$/
const NEWLINE = 0x0a
const LONGEST_HEADER = 200

/**
 * Scans the output of `git diff-tree -p -U0` made without `-z`. Git then quotes line ends in paths, and every line of content
 * starts with a sign of its own, so that no branch can write a line that passes for a header.
 */
export function hunkScanner(): HunkScanner {
  const [first, pairs]: [Hunk[][], Hunk[][][]] = [[], []]
  let sections = first
  // The start of a line whose end has not come yet.
  let pending = ''
  const line = (text: string): void => {
    if (PAIR.test(text)) pairs.push((sections = []))
    if (text.startsWith(SECTION)) sections.push([])
    const match = HUNK.exec(text)
    if (match) sections.at(-1)?.push(readHunk(match))
  }
  return {
    push: chunk => {
      for (let at = 0; at < chunk.length;) {
        const end = chunk.indexOf(NEWLINE, at)
        const stop = end < 0 ? chunk.length : end
        if (pending.length < LONGEST_HEADER)
          pending += chunk.toString('latin1', at, Math.min(stop, at + LONGEST_HEADER))
        if (end >= 0) {
          line(pending)
          pending = ''
        }
        at = stop + 1
      }
    },
    end: () => {
      line(pending)
      return first
    },
    endOfMany: () => {
      line(pending)
      return pairs
    }
  }
}

function readHunk([, oldStart, oldCount = '1', newStart, newCount = '1']: RegExpExecArray): Hunk {
  return {
    old: {start: Number(oldStart), count: Number(oldCount)},
    new: {start: Number(newStart), count: Number(newCount)}
  }
}
