import {ToolError} from '../../domain/errors.js'
import {fewOf} from '../../domain/few-of.js'
import type {Oid} from '../../domain/ids.js'
import type {GitAnswer, RunGit} from './git-process.js'
import {encodeName} from './names.js'
import {missingObjects, type PrivateRepository} from './private-repository.js'
import {parseLsRemote, type ListedRef} from './ref-output.js'

/** The remote `origin`, spoken to from our private repository with the user's way of reaching it. */
export interface Origin {
  /** Lists refs that match; all of them without patterns. Throws a ToolError when origin gives no answer in time. */
  list(patterns: readonly string[]): Promise<readonly ListedRef[]>
  /** Gets objects into the private repository. Two at a time would be in each other's way. */
  fetch(options: readonly string[], refspecs: readonly string[]): Promise<void>
  push(args: readonly string[]): Promise<GitAnswer>
}

const ANSWER_SECONDS = 30
const FETCH = [
  'fetch',
  '--quiet',
  '--no-tags',
  '--no-write-fetch-head',
  '--no-auto-maintenance',
  '--no-recurse-submodules'
]

/** Makes the `Origin` of a runner whose environment holds the settings for it. */
export function openOrigin(run: RunGit): Origin {
  return {
    list: async patterns => {
      const args = ['ls-remote', '--symref', 'origin', ...patterns]
      return parseLsRemote((await run({args, timeoutSeconds: ANSWER_SECONDS})).stdout)
    },
    fetch: async (options, refspecs) => {
      const input = Buffer.concat(refspecs.map(refspec => encodeName(`${refspec}\n`)))
      await run({args: [...FETCH, ...options, '--stdin', 'origin'], input})
    },
    push: args =>
      run({args: ['push', '--porcelain', '--no-verify', '--no-follow-tags', '--no-signed', ...args], answers: 'any'})
  }
}

/** A commit that should be here, and the ref of origin it was seen under. */
export interface Wanted {
  readonly oid: Oid
  readonly ref: string
}

/**
 * Sees that these commits are in the private repository, by one fetch for all that are not. They are asked for by id; an
 * old server that does not give that is asked by name. Throws a ToolError naming what did not come.
 */
export async function fetchWanted(
  repository: PrivateRepository,
  origin: Origin | null,
  wanted: readonly Wanted[],
  options: readonly string[]
): Promise<void> {
  const absent = await stillMissing(repository, wanted)
  if (absent.length === 0) return
  if (!origin) throw lacking(absent, 'there is no remote named origin to get them from')
  try {
    await origin.fetch(options, unique(absent.map(({oid}) => `${oid}:refs/fetched/${oid}`)))
  } catch (error) {
    const named = absent.filter(({ref}) => ref !== '')
    if (!(error instanceof ToolError) || named.length === 0) throw error
    await origin.fetch(options, unique(named.map(({ref}) => `+${ref}:refs/seen/${ref}`))).catch(() => {
      // The first answer tells more.
      throw error
    })
  }
  const left = await stillMissing(repository, wanted)
  if (left.length > 0) throw lacking(left, 'origin does not have them any more: they moved while we looked')
}

async function stillMissing(repository: PrivateRepository, wanted: readonly Wanted[]): Promise<readonly Wanted[]> {
  const missing = await missingObjects(repository, unique(wanted.map(({oid}) => oid)))
  return wanted.filter(({oid}) => missing.has(oid))
}

function lacking(wanted: readonly Wanted[], why: string): ToolError {
  const names = wanted.map(({oid, ref}) => `${ref || 'commit'} (${oid})`)
  return new ToolError(`${fewOf(names, 5)} could not be fetched: ${why}`, 'Fetch them by hand, or run again.')
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)]
}
