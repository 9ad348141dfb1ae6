import type {Worktree} from '../domain/candidate.js'
import {shortOid} from '../domain/ids.js'
import {plural} from '../domain/plural.js'
import type {IntegrationRecord} from '../domain/record.js'
import {candidateNamed, standingOf} from './facts/candidates.js'
import {bullets, page, section, table} from './markdown.js'
import {name, say, toCell, toMarkdown, type Phrase} from './phrase.js'
import {lead} from './sections/lead.js'

/** WORKTREE_REGISTRY.md: the linked checkouts of the repository, and work in them that no run can see. */
export function renderWorktreeRegistry(record: IntegrationRecord): string {
  const {worktrees} = record
  const unseen = worktrees.map(worktree => warning(record, worktree)).filter(phrase => phrase !== null)
  return page('Worktree registry', [
    lead(record),
    toMarkdown(say`${plural(worktrees.length, 'worktree')}. None of them was changed by this run, and none ever is.`),
    section('Work that this run did not see', [bullets(unseen.map(phrase => toMarkdown(phrase)))]),
    section('All worktrees', [
      table(
        ['Path', 'Branch', 'Head', 'Uncommitted paths', 'In this run', 'Note'],
        worktrees.map(worktree => row(record, worktree))
      )
    ])
  ])
}

function row(record: IntegrationRecord, {path, branch, head, dirtyPaths, note}: Worktree): readonly string[] {
  const candidate = branch === null ? null : candidateNamed(record, branch)
  const isBase = branch !== null && branch === record.base?.name
  return [
    toCell(name(path)),
    branch === null ? 'detached' : toCell(name(branch)),
    head === null ? 'unborn' : toCell(name(shortOid(head))),
    String(dirtyPaths),
    candidate === null ? (isBase ? 'is the base' : 'not asked for') : standingOf(candidate).word,
    toCell(say`${note ?? ''}`)
  ]
}

function warning(record: IntegrationRecord, {path, branch, head, dirtyPaths}: Worktree): Phrase | null {
  const candidate = branch === null ? null : candidateNamed(record, branch)
  if (dirtyPaths > 0) {
    const why =
      candidate === null
        ? say``
        : say` They are no part of ${name(candidate.name)} as this run saw it: commit them and run again.`
    return say`${name(path)} has ${plural(dirtyPaths, 'path')} with uncommitted changes.${why}`
  }
  if (candidate?.sha != null && head !== null && head !== candidate.sha) {
    return say`${name(path)} has moved on to ${name(shortOid(head))}; the run pinned ${name(shortOid(candidate.sha))}.`
  }
  return null
}
