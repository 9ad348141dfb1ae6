import type {FileChange, PathChange} from '../../domain/candidate.js'
import {ToolError} from '../../domain/errors.js'
import type {PairListing, PatchSection, RawLine} from './change-scanner.js'
import {decodePath} from './names.js'

const STATUS: Readonly<Record<string, FileChange['status']>> = {
  A: 'added',
  M: 'modified',
  D: 'deleted',
  R: 'renamed',
  C: 'copied',
  T: 'type-changed'
}

/**
 * Puts the raw list of one pair and its patches together: both are in one order, and a path whose type changed has two
 * patches. Lines are counted from the patches. Throws a ToolError when the two do not agree.
 */
export function joinListing({raw, sections}: PairListing): readonly FileChange[] {
  let next = 0
  const changes = raw.map(line => {
    const own = sections.slice(next, (next += line.letter === 'T' ? 2 : 1))
    return {...pathChange(line), ...linesOf(own)}
  })
  if (next !== sections.length) throw new ToolError('git diff-tree gave two lists that do not agree', 'Run again.')
  return changes
}

function linesOf(sections: readonly PatchSection[]): Pick<FileChange, 'binary' | 'added' | 'removed' | 'hunks'> {
  if (sections.some(({binary}) => binary)) return {binary: true, added: 0, removed: 0, hunks: []}
  const hunks = sections.flatMap(section => section.hunks)
  const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0)
  return {
    binary: false,
    added: sum(hunks.map(hunk => hunk.new.count)),
    removed: sum(hunks.map(hunk => hunk.old.count)),
    hunks
  }
}

/** What became of a path. */
export function pathChange({letter, oldPath, path}: RawLine): PathChange {
  return {path, oldPath, status: STATUS[letter] ?? cutShort()}
}

/** Reads `git diff-tree -z --raw --stdin`: for each pair of trees, both names and contents of each path that differs. */
export function parseManyNames(stdout: Buffer, pairs: readonly string[]): readonly (readonly BlobLine[])[] {
  const reader = fieldReader(stdout)
  const sections = pairs.map(pair => {
    if (reader.line() !== pair) cutShort()
    return readRaw(reader)
  })
  if (reader.peek() !== undefined) cutShort()
  return sections
}

/** A changed path with what git has of it on both sides. */
export interface BlobLine extends RawLine {
  readonly before: Entry
  readonly after: Entry
}

/** Mode and id of a file; all zeros where there is none. */
interface Entry {
  readonly mode: string
  readonly oid: string
}

function readRaw({next, peek}: FieldReader): readonly BlobLine[] {
  const raw: BlobLine[] = []
  while (peek() === COLON) {
    const [was = '', mode = '', before = '', after = '', status = ''] = next().toString('latin1', 1).split(' ')
    const letter = status.charAt(0)
    const oldPath = decodePath(next())
    const path = letter === 'R' || letter === 'C' ? decodePath(next()) : oldPath
    raw.push({letter, oldPath, path, before: {mode: was, oid: before}, after: {mode, oid: after}})
  }
  return raw
}

const COLON = 0x3a
const NEWLINE = 0x0a

interface FieldReader {
  /** The bytes up to the next NUL. */
  readonly next: () => Buffer
  /** The byte that comes next, if any. */
  readonly peek: () => number | undefined
  /** The text up to the next line end. */
  readonly line: () => string
}

function fieldReader(buffer: Buffer): FieldReader {
  let at = 0
  const until = (end: number): Buffer => {
    if (end < 0) cutShort()
    const field = buffer.subarray(at, end)
    at = end + 1
    return field
  }
  return {
    next: () => until(buffer.indexOf(0, at)),
    peek: () => buffer[at],
    line: () => until(buffer.indexOf(NEWLINE, at)).toString('latin1')
  }
}

function cutShort(): never {
  throw new ToolError('git diff-tree ended with output that is cut short', 'Run again.')
}
