import type {Oid} from './ids.js'
import {shellQuote} from './shell-quote.js'
import {showInvisible} from './visible-text.js'

/** Where a branch is to be found, as far as commands need it. */
export interface Whereabouts {
  readonly name: string
  readonly sha: Oid | null
  /** The ref or place its head was read from; null for the base, which people know by name. */
  readonly source: string | null
}

/** A name that git takes from a command line as it stands; bytes that are not UTF-8 are shown with a backslash. */
export function isTypable(name: string): boolean {
  return name !== '' && !name.startsWith('-') && !name.includes('\\') && showInvisible(name) === name
}

/** What to call a head in a git command: its branch where that can be typed, else the commit; null when there is neither. */
export function headWord({name, sha, source}: Whereabouts): string | null {
  if (isTypable(name) && (source === null || source === `refs/heads/${name}`)) return shellQuote(name)
  if (isTypable(name) && source === `refs/remotes/origin/${name}`) return shellQuote(`origin/${name}`)
  return sha
}

/** Commands that bring a branch to the point where its author works on it. */
function goTo({name, sha, source}: Whereabouts): readonly string[] {
  const pull = /^refs\/pull\/(\d+)\/head$/.exec(source ?? '')
  if (pull?.[1] !== undefined) return [`gh pr checkout ${pull[1]}`]
  if (isTypable(name) && source?.startsWith('refs/') === true) return [`git switch ${shellQuote(name)}`]
  return sha === null ? [] : [`git switch --detach ${sha}`]
}

const SETTLE = '# settle the conflict, git add the files, then:'

/**
 * How the author of one branch takes another one in and meets their conflict. `settle` are the lines between the merge and
 * its commit. Pushing is left out where the branch is read from this very clone. Empty where nothing names the other one.
 */
export function mergeInto(
  mover: Whereabouts,
  other: Whereabouts,
  settle: readonly string[] = [SETTLE]
): readonly string[] {
  const what = headWord(other)
  if (what === null) return []
  const start = [...fetchFor([mover, other]), ...goTo(mover), `git merge ${what}`]
  const isDetached = start.some(command => command.includes(' --detach '))
  const push = isFromElsewhere(mover) ? ['git push'] : []
  return isDetached ? start : [...start, ...settle, 'git commit --no-edit', ...push]
}

/** Tells whether a head was read from another clone, so that work on it has to be pushed to be seen. */
function isFromElsewhere({source}: Whereabouts): boolean {
  return source !== null && !source.startsWith('refs/heads/')
}

function fetchFor(all: readonly Whereabouts[]): readonly string[] {
  return all.some(isFromElsewhere) ? ['git fetch origin'] : []
}

/** The most names that a command to copy may list. */
const LISTED = 20

/** Integrates exactly these branches; empty where they are too many or cannot be typed. */
export function runWith(branches: readonly string[], base: string | null): readonly string[] {
  if (branches.length === 0 || branches.length > LISTED || !branches.every(isTypable)) return []
  const flags = branches.map(branch => `--branches ${shellQuote(branch)}`)
  const onto = base !== null && isTypable(base) ? ` --base ${shellQuote(base)}` : ''
  return [`integration-orchestrator run ${flags.join(' ')}${onto}`]
}
