import type {Candidate, Commit, FileChange} from '../../src/domain/candidate.js'
import {parseOid, type Oid} from '../../src/domain/ids.js'

/** An object id made of one hex digit pair repeated, for tests that need ids but no repository. */
export function oid(pair: string): Oid {
  return parseOid(pair.repeat(20))
}

/** A change of `lines` lines in a file, without hunks unless given. */
export function aChange(path: string, overrides: Partial<FileChange> = {}): FileChange {
  return {path, oldPath: path, status: 'modified', binary: false, added: 1, removed: 1, hunks: [], ...overrides}
}

/** A commit with this id and nothing special. */
export function aCommit(id: Oid, overrides: Partial<Commit> = {}): Commit {
  return {
    oid: id,
    parents: [oid('00')],
    tree: oid('ee'),
    author: {name: 'Ada Writer', email: 'ada@example.com'},
    authorDate: '1700000000 +0000',
    committerDate: '1700000000 +0000',
    subject: 'Change something',
    ...overrides
  }
}

/** A candidate of one commit, its head; every field can be replaced. */
export function aCandidate(name: string, head: Oid, overrides: Partial<Candidate> = {}): Candidate {
  return {
    name,
    head,
    source: `refs/heads/${name}`,
    author: {name: 'Ada Writer', email: 'ada@example.com'},
    commits: [aCommit(head)],
    mergeBase: oid('00'),
    changes: [aChange(`${name}.txt`)],
    ...overrides
  }
}
