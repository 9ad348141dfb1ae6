import type {GitAnswer, RunGit} from './git-process.js'
import {encodeName} from './names.js'
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
