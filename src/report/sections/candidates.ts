import {shortOid} from '../../domain/ids.js'
import type {CandidateRecord, IntegrationRecord} from '../../domain/record.js'
import {inMergeOrder, reasonOf, standingOf, type Standing} from '../facts/candidates.js'
import {details, folded, stack, table, type Block} from '../markdown.js'
import {name, say, toCell} from '../phrase.js'

const MARKS: Readonly<Record<Standing['mark'], string>> = {in: '✅', part: '🟡', out: '❌', none: '➖'}

/** One row per candidate: whether it is in, whose it is, and why it stands where it stands. */
export function candidateTable(record: IntegrationRecord, limit = 100): Block {
  if (record.candidates.length === 0) return null
  const head = ['', 'Branch', 'Author', 'Outcome', 'Reason', 'Head']
  return folded(inMergeOrder(record), limit, some =>
    table(
      head,
      some.map(candidate => row(record, candidate))
    )
  )
}

function row(record: IntegrationRecord, candidate: CandidateRecord): readonly string[] {
  const {mark, word} = standingOf(candidate)
  return [
    MARKS[mark],
    toCell(name(candidate.name)),
    candidate.author === null ? 'unknown' : toCell(say`${candidate.author}`),
    word,
    toCell(say`${reasonOf(record, candidate)}`),
    candidate.sha === null ? 'none' : toCell(name(shortOid(candidate.sha)))
  ]
}

/** The commits of partly merged candidates that stayed out. */
export function skippedCommits(record: IntegrationRecord): Block {
  const rows = record.candidates.flatMap(candidate =>
    candidate.skippedCommits.map(({oid, subject, paths, reason}) => [
      toCell(name(candidate.name)),
      toCell(name(shortOid(oid))),
      toCell(say`${subject}`),
      reason === 'merge-commit'
        ? 'is a merge, which cannot be picked'
        : `conflicts in ${paths.map(path => toCell(name(path))).join(', ')}`
    ])
  )
  if (rows.length === 0) return null
  const head = ['Branch', 'Commit', 'Subject', 'Why it stayed out']
  return rows.length <= 10 ? table(head, rows) : details(`${rows.length} commits stayed out`, table(head, rows))
}

/** Full object ids, for whoever has to address what the tables abbreviate. */
export function pinnedHeads(record: IntegrationRecord): Block {
  const rows = inMergeOrder(record).flatMap(({name: branch, sha, source}) =>
    sha === null ? [] : [[toCell(name(branch)), toCell(name(sha)), source === null ? '' : toCell(name(source))]]
  )
  const base = record.base
  const all = base === null ? rows : [[`${toCell(name(base.name))} (base)`, toCell(name(base.sha)), ''], ...rows]
  return stack([details(`${all.length} pinned commits`, table(['Name', 'Commit', 'Read from'], all))])
}
