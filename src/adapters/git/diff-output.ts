import type {FileChange} from '../../domain/candidate.js'
import {ToolError} from '../../domain/errors.js'
import {decodePath} from './names.js'

/** A changed path without its hunks, and how many patches `-p` prints for it. */
export interface RawChange extends Omit<FileChange, 'hunks'> {
  readonly patches: 1 | 2
}

const STATUS: Readonly<Record<string, FileChange['status']>> = {
  A: 'added',
  M: 'modified',
  D: 'deleted',
  R: 'renamed',
  C: 'copied',
  T: 'type-changed'
}

/** Reads `git diff-tree -z --raw --numstat`: all raw records, then the counts in the same order. */
export function parseRawChanges(stdout: Buffer): readonly RawChange[] {
  return readSection(fieldReader(stdout))
}

/** Reads the same with `--stdin`: each pair of trees stands in a line of its own before what differs between them. */
export function parseManyRawChanges(stdout: Buffer, pairs: readonly string[]): readonly (readonly RawChange[])[] {
  return readSections(stdout, pairs, readSection)
}

/** Reads `git diff-tree -z --raw --stdin`: for each pair of trees, both names of each path that differs. */
export function parseManyNames(stdout: Buffer, pairs: readonly string[]): readonly (readonly PathNames[])[] {
  return readSections(stdout, pairs, readRaw)
}

/** A path's names on both sides, which differ for a rename, and git's letter for what became of it. */
export interface PathNames {
  readonly letter: string
  readonly oldPath: string
  readonly path: string
}

function readSections<T>(stdout: Buffer, pairs: readonly string[], read: (reader: FieldReader) => T): readonly T[] {
  const reader = fieldReader(stdout)
  const sections = pairs.map(pair => {
    if (reader.line() !== pair) cutShort()
    return read(reader)
  })
  if (reader.peek() !== undefined) cutShort()
  return sections
}

function readRaw({next, peek}: FieldReader): readonly PathNames[] {
  const raw: PathNames[] = []
  while (peek() === COLON) {
    const letter = next().toString('latin1').split(' ')[4]?.charAt(0) ?? ''
    const oldPath = decodePath(next())
    raw.push({letter, oldPath, path: letter === 'R' || letter === 'C' ? decodePath(next()) : oldPath})
  }
  return raw
}

function readSection(reader: FieldReader): readonly RawChange[] {
  const {next} = reader
  return readRaw(reader).map(({letter, oldPath, path}) => {
    const [, added, removed, inline] = /^(\d+|-)\t(\d+|-)\t(.?)/s.exec(next().toString('latin1')) ?? cutShort()
    // A rename's paths follow in fields of their own.
    if (inline === '') {
      next()
      next()
    }
    return {
      path,
      oldPath,
      status: STATUS[letter] ?? cutShort(),
      binary: added === '-',
      added: Number(added === '-' ? 0 : added),
      removed: Number(removed === '-' ? 0 : removed),
      patches: letter === 'T' ? 2 : 1
    }
  })
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
