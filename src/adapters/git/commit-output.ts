import type {Commit} from '../../domain/candidate.js'
import {ToolError} from '../../domain/errors.js'
import {parseOid} from '../../domain/ids.js'

/** The `git log -z` format that `parseCommits` reads: fields end in NUL, and so does the record. */
export const COMMIT_FORMAT = [
  '--format=tformat:%H%x00%P%x00%T%x00%an%x00%ae%x00%ad%x00%cd%x00%s',
  '--date=raw'
] as const

const FIELDS = 8

/** Reads commits listed with `-z` and `COMMIT_FORMAT`. Text that is not UTF-8 is shown with replacement characters. */
export function parseCommits(stdout: Buffer): readonly Commit[] {
  const fields = stdout.toString('utf8').split('\0')
  if (fields.pop() !== '' || fields.length % FIELDS !== 0) {
    throw new ToolError('git log ended with output that is cut short', 'Run again.')
  }
  return Array.from({length: fields.length / FIELDS}, (_, i) => readCommit(fields.slice(i * FIELDS, (i + 1) * FIELDS)))
}

function readCommit(fields: readonly string[]): Commit {
  const [oid = '', parents = '', tree = '', name = '', email = '', authorDate = '', committerDate = '', subject = ''] =
    fields
  return {
    oid: parseOid(oid),
    parents: parents.split(' ').filter(Boolean).map(parseOid),
    tree: parseOid(tree),
    author: {name, email},
    authorDate,
    committerDate,
    subject
  }
}
