import {statSync} from 'node:fs'
import {dirname} from 'node:path'
import {ConfigurationError} from '../../domain/errors.js'
import type {Setting} from './environment.js'
import type {GitAnswer, RunGit} from './git-process.js'
import {parseForEachRef, REF_FORMAT, type ListedRef} from './ref-output.js'

/** The user's repository as it was found. We read it, and write no more than refs the user asked for. */
export interface UserRepository {
  /** The top of the working tree, or the folder of a bare repository. */
  readonly root: string
  /** The folder that all worktrees share, `.git` in an ordinary clone. */
  readonly commonDir: string
  readonly objects: string
  /** Where a shallow clone keeps its boundary; absent in a full one. */
  readonly shallowFile: string
  readonly shallow: boolean
  readonly format: 'sha1' | 'sha256'
  /** Every setting that is in force, in order. May hold secrets. */
  readonly settings: readonly Setting[]
  readonly run: RunGit
}

/** Finds the repository that holds `directory`. Throws a ConfigurationError where there is none that git will read. */
export async function findUserRepository(directory: string, run: RunGit): Promise<UserRepository> {
  if (statSync(directory, {throwIfNoEntry: false})?.isDirectory() !== true)
    throw unusable(directory, 'there is no such folder', 'Name the folder of a git repository')
  const [common = '', objects = '', shallowFile = '', bare, shallow, format] = await revParse(run, directory, [
    '--path-format=absolute',
    '--git-common-dir',
    '--git-path',
    'objects',
    '--git-path',
    'shallow',
    '--is-bare-repository',
    '--is-shallow-repository',
    '--show-object-format'
  ])
  const [root = ''] = bare === 'true' ? [common] : await revParse(run, directory, ['--show-toplevel'])
  const inRoot: RunGit = call => run({directory: root, ...call})
  return {
    root,
    commonDir: common,
    objects,
    shallowFile,
    shallow: shallow === 'true',
    format: format === 'sha256' ? 'sha256' : 'sha1',
    settings: await readSettings(inRoot),
    run: inRoot
  }
}

/** All refs of the user's repository. */
export async function listRefs(user: UserRepository): Promise<readonly ListedRef[]> {
  const {stdout} = await user.run({args: ['for-each-ref', `--format=${REF_FORMAT}`]})
  return parseForEachRef(stdout)
}

/** The values of a setting, oldest first; the key in lower case but for its middle part. */
export function settingValues(settings: readonly Setting[], key: string): readonly string[] {
  return settings.filter(setting => setting.key === key).map(({value}) => value)
}

async function revParse(run: RunGit, directory: string, args: readonly string[]): Promise<readonly string[]> {
  const answer = await run({args: ['rev-parse', ...args], directory, answers: 'any'})
  if (answer.code !== 0) throw explainRefusal(directory, answer)
  return answer.stdout.toString('utf8').replace(/\n$/, '').split('\n')
}

function explainRefusal(directory: string, {stderr}: GitAnswer): ConfigurationError {
  if (stderr.includes('dubious ownership')) {
    const owned = /at '([^']*)'/.exec(stderr)?.[1] ?? directory
    return unusable(
      directory,
      'git does not read it, because another user owns it (safe.directory)',
      `If you trust it, run: git config --global --add safe.directory '${owned}'`
    )
  }
  if (stderr.includes('must be run in a work tree')) {
    return unusable(
      directory,
      'this is the inside of a .git folder',
      `Name the working tree, such as ${dirname(directory)}`
    )
  }
  if (stderr.includes('not a git repository')) {
    return unusable(
      directory,
      'this is not a git repository',
      'Run in a clone, or name one with --repo; in a workflow, run actions/checkout first'
    )
  }
  return unusable(directory, `git cannot read the repository: ${stderr}`, 'Mend what git names, and run again')
}

function unusable(directory: string, what: string, fix: string): ConfigurationError {
  return new ConfigurationError([{where: `repository ${directory}`, what, fix}])
}

async function readSettings(run: RunGit): Promise<readonly Setting[]> {
  const {stdout} = await run({args: ['config', '--list', '-z']})
  return stdout
    .toString('utf8')
    .split('\0')
    .filter(Boolean)
    .map(entry => {
      const end = entry.indexOf('\n')
      // A key without a value is git's short way to say true.
      return end < 0 ? {key: entry, value: 'true'} : {key: entry.slice(0, end), value: entry.slice(end + 1)}
    })
}
