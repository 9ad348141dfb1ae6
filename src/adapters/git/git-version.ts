import {ConfigurationError} from '../../domain/errors.js'
import {isAtLeast} from '../../domain/is-at-least.js'
import type {RunGit} from './git-process.js'

/** The oldest git that has `merge-tree --write-tree` and `cat-file -z`. */
const MINIMUM_GIT = '2.38'

/** Asks git for its version, such as `2.39.5`. Throws a ConfigurationError for a git that is too old or not there. */
export async function readGitVersion(run: RunGit): Promise<string> {
  const {stdout} = await run({args: ['version']}).catch((error: unknown) => {
    if (isNotFound(error)) throw unfit('no git was found on the PATH')
    throw error
  })
  const output = stdout.toString('utf8').trim()
  if (!isRecentGit(output)) {
    throw unfit(
      `version ${MINIMUM_GIT} or newer is needed, and \`git version\` says ${JSON.stringify(output.slice(0, 80))}`
    )
  }
  return output.split(' ')[2] ?? ''
}

/** Tells whether the output of `git version` names `MINIMUM_GIT` or a newer one. */
export function isRecentGit(output: string): boolean {
  return isAtLeast(/^git version (\S+)/.exec(output)?.[1] ?? '', MINIMUM_GIT)
}

function isNotFound(error: unknown): boolean {
  const cause: unknown = error instanceof Error ? error.cause : null
  return typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === 'ENOENT'
}

function unfit(what: string): ConfigurationError {
  return new ConfigurationError([
    {where: 'git', what, fix: `Install git ${MINIMUM_GIT} or newer, or use a runner image that has it`}
  ])
}
