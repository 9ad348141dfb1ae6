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
  const next = fieldReader(stdout)
  const raw: {letter: string; oldPath: string; path: string}[] = []
  let field = next()
  for (; field?.[0] === COLON; field = next()) {
    const letter = field.toString('latin1').split(' ')[4]?.charAt(0) ?? ''
    const oldPath = decodePath(next() ?? cutShort())
    raw.push({letter, oldPath, path: letter === 'R' || letter === 'C' ? decodePath(next() ?? cutShort()) : oldPath})
  }
  return raw.map(({letter, oldPath, path}) => {
    const [, added, removed, inline] = /^(\d+|-)\t(\d+|-)\t(.?)/s.exec(field?.toString('latin1') ?? '') ?? cutShort()
    // A rename's paths follow in fields of their own.
    if (inline === '') {
      next()
      next()
    }
    field = next()
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

function fieldReader(buffer: Buffer): () => Buffer | undefined {
  let at = 0
  return () => {
    const end = buffer.indexOf(0, at)
    if (end < 0) return undefined
    const field = buffer.subarray(at, end)
    at = end + 1
    return field
  }
}

function cutShort(): never {
  throw new ToolError('git diff-tree ended with output that is cut short', 'Run again.')
}
