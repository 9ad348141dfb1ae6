import type {Candidate} from '../domain/candidate.js'
import type {Strategy} from '../domain/config.js'
import type {SettledPath} from '../domain/composition.js'
import type {Oid} from '../domain/ids.js'

/**
 * The message of a merge commit of ours. Names and ids only: no title or text of a branch is copied, so nothing in it
 * can mention people, close issues or skip a build. The odd characters of a name are escaped.
 */
export function mergeMessage(candidate: Candidate, strategy: Strategy, settled: readonly SettledPath[] = []): string {
  return `Integrate ${title(candidate.name)}\n\n${trailers(candidate, strategy)}${settledTrailers(settled)}`
}

/** Who settled which conflict, where the lines of both sides were kept, and what was written anew. */
function settledTrailers(settled: readonly SettledPath[]): string {
  const lines = settled.flatMap(({how, path, authorities}) =>
    how === 'union'
      ? [`Integration-Kept-Both: ${inert(path)}`]
      : how === 'regenerated'
        ? [`Integration-Regenerated: ${inert(path)}`]
        : authorities.map(({id, by}) => `Integration-Decision: ${inert(id)} by ${inertName(by ?? '')}`)
  )
  return [...new Set(lines)].map(line => `${line}\n`).join('')
}

/**
 * The message of a picked commit: its own, as a cherry-pick keeps it, with our trailers at its end. Joined to trailers
 * that stand there already, or git would no longer read those as such.
 */
export function pickMessage(original: string, source: Oid, candidate: Candidate): string {
  const body = original.trimEnd()
  const last = body.split(/\n{2,}/).at(-1) ?? ''
  const endsInTrailers = body.includes('\n\n') && last.split('\n').every(line => /^[\w-]+: \S/.test(line))
  return `${body}${endsInTrailers ? '\n' : '\n\n'}Integration-Commit: ${source}\n${trailers(candidate, 'cherry-pick')}`
}

function title(name: string): string {
  return name.startsWith('#') ? `pull request ${inert(name.slice(1))}` : inert(name)
}

function trailers(candidate: Candidate, strategy: Strategy): string {
  return [
    `Integration-Candidate: ${inert(candidate.name)}`,
    `Integration-Head: ${candidate.head}`,
    `Integration-Strategy: ${strategy}`,
    ''
  ].join('\n')
}

/**
 * A branch name that no reader of commit messages takes for more: `@`, `#` and brackets are what mentions, references
 * and `[skip ci]` are made of, so these are written as percent escapes, as are spaces and controls.
 */
function inert(name: string): string {
  return name.replace(/[@#[\]%\s\p{C}]/gu, char => encodeURIComponent(char).replace('@', '%40'))
}

/** The same for a person's name, which keeps its blanks. */
function inertName(name: string): string {
  return name.split(' ').map(inert).join(' ')
}
