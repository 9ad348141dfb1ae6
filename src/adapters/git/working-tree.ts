import {parse} from 'node:path'
import {ConfigurationError} from '../../domain/errors.js'
import {userEnvironment} from './environment.js'
import {gitIn} from './git-process.js'
import {redactor} from './redact.js'
import {USER_SETTINGS} from './settings.js'
import {slots} from './slots.js'
import {findUserRepository, settingValues} from './user-repository.js'

/** A person's checkout: its top folder, and the name they commit by (null where git knows none). */
export interface WorkingTree {
  readonly root: string
  readonly userName: string | null
}

/** Finds the checkout that holds a folder. Throws a ConfigurationError where there is none. */
export async function findWorkingTree(directory: string, signal: AbortSignal): Promise<WorkingTree> {
  const run = gitIn({
    signal,
    redact: redactor([]),
    slot: slots(1),
    directory: parse(process.execPath).root,
    leading: USER_SETTINGS,
    environment: userEnvironment(process.env)
  })
  const {root, settings} = await findUserRepository(directory, run)
  if (settingValues(settings, 'core.bare').at(-1) === 'true') {
    const what = 'this repository is bare: there is no working tree to write a decision into'
    throw new ConfigurationError([{where: `repository ${directory}`, what, fix: 'Run it in a clone'}])
  }
  return {root, userName: settingValues(settings, 'user.name').at(-1)?.trim() || null}
}
