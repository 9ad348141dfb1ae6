import type {Hunk} from '../../domain/candidate.js'
import {unquotePath} from './names.js'

/** One `:` line of git's raw list: both names of a path, which differ for a rename, and git's letter for what became of it. */
export interface RawLine {
  readonly letter: string
  readonly oldPath: string
  readonly path: string
}

/** One `diff --git` section of a patch. */
export interface PatchSection {
  readonly hunks: readonly Hunk[]
  readonly binary: boolean
}

/** What git prints of one pair of trees. */
export interface PairListing {
  readonly raw: readonly RawLine[]
  readonly sections: readonly PatchSection[]
}

/** Takes a patch piece by piece and keeps only names and where the hunks are, so that its size does not matter. */
export interface ChangeScanner {
  readonly push: (chunk: Buffer) => void
  /** The pairs in the order they were asked for; null when there is more than can be kept. */
  readonly end: () => readonly PairListing[] | null
}

interface Open {
  readonly raw: RawLine[]
  readonly sections: {readonly hunks: Hunk[]; binary: boolean}[]
}

const HUNK = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/
const RAW = /^:\d+ \d+ [0-9a-f]+ [0-9a-f]+ ([A-Z])\d*\t([^\t]*)(?:\t([^\t]*))?$/
const SECTION = 'diff --git '
const BINARY = 'Binary files '
/** The line with which `--stdin` begins each pair. */
const PAIR = /^[0-9a-f]{40,64} [0-9a-f]{40,64}$/
const NEWLINE = 0x0a
const COLON = ':'
const LONGEST_HEADER = 200
/** Characters of names that are kept. */
const MOST_NAMES = 1 << 28
/** Lines of content: `+`, `-` and `\ No newline`. Most lines are of these, and nothing in them is of interest. */
const CONTENT = new Set([0x2b, 0x2d, 0x5c])

/**
 * Scans the output of `git diff-tree --raw -p -U0` made without `-z`: one process then tells names and places. Git quotes
 * line ends and tabs in paths, and every line of content starts with a sign of its own, so that no branch can write a line
 * that passes for a header. Without `--stdin` there is one pair, and no line that begins it.
 */
export function changeScanner(isStdin: boolean): ChangeScanner {
  const pairs: Open[] = isStdin ? [] : [{raw: [], sections: []}]
  let kept = 0
  // The start of a line whose end has not come yet; null inside a line of content.
  let pending: string | null = ''
  const line = (text: string): void => {
    if (isStdin && PAIR.test(text)) pairs.push({raw: [], sections: []})
    else readLine(text, pairs.at(-1))
  }
  return {
    push: chunk => {
      for (let at = 0; at < chunk.length && kept <= MOST_NAMES;) {
        const end = chunk.indexOf(NEWLINE, at)
        const stop = end < 0 ? chunk.length : end
        if (pending === '' && CONTENT.has(chunk[at] ?? 0)) pending = null
        if (pending !== null) {
          const isRaw = pending === '' ? chunk[at] === COLON.charCodeAt(0) : pending.startsWith(COLON)
          if (isRaw) kept += stop - at
          const limit = isRaw ? stop : Math.min(stop, at + Math.max(0, LONGEST_HEADER - pending.length))
          pending += chunk.toString('latin1', at, limit)
        }
        if (end >= 0) {
          if (pending !== null) line(pending)
          pending = ''
        }
        at = stop + 1
      }
    },
    end: () => (kept > MOST_NAMES ? null : pairs)
  }
}

function readLine(text: string, pair: Open | undefined): void {
  if (text.startsWith(COLON)) {
    const [, letter = '', oldPath = '', path = oldPath] = RAW.exec(text) ?? []
    pair?.raw.push({letter, oldPath: unquotePath(oldPath), path: unquotePath(path)})
    return
  }
  if (text.startsWith(SECTION)) pair?.sections.push({hunks: [], binary: false})
  const section = pair?.sections.at(-1)
  if (section === undefined) return
  if (text.startsWith(BINARY)) section.binary = true
  const match = HUNK.exec(text)
  if (match) section.hunks.push(readHunk(match))
}

function readHunk([, oldStart, oldCount = '1', newStart, newCount = '1']: RegExpExecArray): Hunk {
  return {
    old: {start: Number(oldStart), count: Number(oldCount)},
    new: {start: Number(newStart), count: Number(newCount)}
  }
}
