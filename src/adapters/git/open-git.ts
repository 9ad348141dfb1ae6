import {availableParallelism} from 'node:os'
import {parse} from 'node:path'
import type {Git} from '../../ports/git.js'
import type {MergeStore} from '../../ports/merge-store.js'
import {openComposer} from './composer.js'
import {originEnvironment, privateEnvironment, userEnvironment} from './environment.js'
import {gitIn, type GitContext} from './git-process.js'
import {readGitVersion} from './git-version.js'
import {openHistory} from './history.js'
import {openOrigin, type Origin} from './origin.js'
import {openParcels} from './parcels.js'
import {originSettings, settingSecrets, type Credential} from './origin-settings.js'
import {
  makePrivateRepository,
  removePrivateRepository,
  type PrivateRepository,
  type RunnerFor
} from './private-repository.js'
import {redactor} from './redact.js'
import {openRefs} from './refs.js'
import type {Repositories} from './repositories.js'
import {ORIGIN_SETTINGS, OUR_SETTINGS, USER_SETTINGS} from './settings.js'
import {slots} from './slots.js'
import {textService} from './text-service.js'
import {findUserRepository, settingValues, type UserRepository} from './user-repository.js'

/** Where git works, and what it may use to reach origin. */
export interface GitOptions {
  /** A folder in the user's repository. */
  readonly repoDir: string
  /** A folder of ours; the private repository is made below it. */
  readonly workDir: string
  readonly signal: AbortSignal
  /** Sent to `serverUrl` only, and never shown. */
  readonly token: string | null
  readonly serverUrl: string | null
  /** Opens what remembers merges, given the git folder of the user's repository; nothing is remembered without it. */
  readonly merges?: ((gitDir: string) => MergeStore) | undefined
}

/** Git on a repository, until it is disposed of. */
export interface OpenGit extends Git, AsyncDisposable {
  /** Git's own folder of the user's repository, shared by all its worktrees. */
  readonly commonDir: string
}

const DEFAULT_SERVER = 'https://github.com'

/**
 * Opens the user's repository and makes a private one beside it, which is removed on disposal. Throws a ConfigurationError
 * where git is missing or too old, or where there is no repository that git will read.
 */
export async function openGit(options: GitOptions): Promise<OpenGit> {
  const credential =
    options.token === null ? null : {token: options.token, serverUrl: options.serverUrl ?? DEFAULT_SERVER}
  const {version, user, base} = await openUser(options, credential)
  const contextOf = (directory: string, gitDir: string): GitContext => ({
    ...base,
    directory,
    leading: [`--git-dir=${gitDir}`, ...(gitDir === directory ? [] : [`--work-tree=${directory}`]), ...OUR_SETTINGS],
    environment: privateEnvironment(process.env)
  })
  const runner: RunnerFor = (directory, gitDir) => gitIn(contextOf(directory, gitDir))
  const ours = await makePrivateRepository(options.workDir, user, runner)
  const all: Repositories = {
    user,
    ours,
    origin: connectOrigin(user, ours, credential, base),
    partial: user.settings.some(({key}) => /^remote\..*\.promisor$|^extensions\.partialclone$/.test(key)),
    texts: textService(contextOf(ours.directory, ours.directory)),
    alone: slots(1)
  }
  return {
    version,
    commonDir: user.commonDir,
    history: openHistory(all),
    composer: openComposer(all, runner, {gitVersion: version, store: options.merges?.(user.commonDir) ?? null}),
    refs: openRefs(all),
    parcels: openParcels(all),
    [Symbol.asyncDispose]: async () => {
      await all.texts.close()
      await removePrivateRepository(ours)
    }
  }
}

type Base = Pick<GitContext, 'signal' | 'redact' | 'slot'>

async function openUser(
  {repoDir, signal}: GitOptions,
  credential: Credential | null
): Promise<{readonly version: string; readonly user: UserRepository; readonly base: Base}> {
  const base: Base = {
    signal,
    redact: redactor(settingSecrets([], credential)),
    slot: slots(Math.min(8, Math.max(2, availableParallelism())))
  }
  const context = {
    ...base,
    directory: parse(process.execPath).root,
    leading: USER_SETTINGS,
    environment: userEnvironment(process.env)
  }
  const version = await readGitVersion(gitIn(context))
  const user = await findUserRepository(repoDir, gitIn(context))
  return {version, user, base: {...base, redact: redactor(settingSecrets(user.settings, credential))}}
}

function connectOrigin(
  user: UserRepository,
  ours: PrivateRepository,
  credential: Credential | null,
  base: Base
): Origin | null {
  if (settingValues(user.settings, 'remote.origin.url').length === 0) return null
  const run = gitIn({
    ...base,
    // A relative address of origin starts at the user's root.
    directory: user.root,
    leading: [`--git-dir=${ours.directory}`, ...ORIGIN_SETTINGS],
    environment: originEnvironment(process.env, originSettings(user.settings, credential)),
    mayLinger: true
  })
  return openOrigin(run)
}
