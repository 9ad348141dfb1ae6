import {copyFile, lstat, mkdir, rename, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {Oid} from '../../domain/ids.js'
import type {Composer, Keeping} from '../../ports/git.js'
import {findFolders} from '../files/find-folders.js'
import {removeFolder} from '../files/remove-folder.js'
import {carryFolders} from './carry-folders.js'
import {alternatesLine, isShallow, type PrivateRepository, type RunnerFor} from './private-repository.js'
import {takeDown, type Written} from './written-files.js'

/** Clones for gates, each at a place of its own. */
export type Checkouts = Pick<Composer, 'checkout' | 'discard'>

/**
 * Opens what writes a commit's files into a clone: a `.git` of its own that borrows our objects, a detached HEAD, no remote,
 * no credential. Whatever stood there is removed whole and made anew, but for the folders that may stay. Tidying it up would
 * trust what a gate left: an index that claims files are unchanged, a rewritten `.git/config`, modes and links that git does
 * not look at. Which files were written when is remembered here, out of the reach of the clone.
 */
export function openCheckouts(ours: PrivateRepository, runner: RunnerFor): Checkouts {
  const written = new Map<string, Written>()
  const forget = (directory: string): Written | null => {
    const before = written.get(directory) ?? null
    written.delete(directory)
    return before
  }
  return {
    checkout: async (commit, directory, keeping = NOTHING) => {
      const before = forget(directory)
      const aside = await moveAside(directory)
      const warm = keeping.isWarm && aside !== null && before !== null ? {aside, before} : null
      const run = await writeCommit(ours, runner, commit, directory)
      if (keeping.folders.length === 0) {
        if (aside !== null) await tryRemove(aside)
        return []
      }
      const now = await takeDown(run, directory, warm)
      const found = warm === null ? [] : await findFolders(warm.aside, keeping.folders)
      const kept = warm === null ? [] : await carryFolders(found, {from: warm.aside, to: directory}, warm.before)
      if (aside !== null) await tryRemove(aside)
      written.set(directory, now)
      return kept
    },
    discard: async directory => {
      forget(directory)
      const aside = await moveAside(directory)
      if (aside !== null) await tryRemove(aside)
    }
  }
}

const NOTHING: Keeping = {folders: [], isWarm: false}

async function writeCommit(
  ours: PrivateRepository,
  runner: RunnerFor,
  commit: Oid,
  directory: string
): Promise<ReturnType<RunnerFor>> {
  await mkdir(directory, {recursive: true})
  const gitDir = join(directory, '.git')
  const run = runner(directory, gitDir)
  await run({args: ['init', '--quiet', '--template=', '--initial-branch=unborn', `--object-format=${ours.format}`]})
  await mkdir(join(gitDir, 'objects', 'info'), {recursive: true})
  await writeFile(join(gitDir, 'objects', 'info', 'alternates'), alternatesLine(ours.objects))
  if (isShallow(ours)) await copyFile(ours.shallowFile, join(gitDir, 'shallow'))
  await run({args: ['checkout', '--quiet', '--force', '--no-recurse-submodules', '--detach', commit, '--']})
  return run
}

/** Moving works even where some of the contents cannot be removed, such as files that a container wrote as root. */
async function moveAside(path: string): Promise<string | null> {
  if (!(await exists(path))) return null
  const aside = await freeName(path)
  await rename(path, aside)
  return aside
}

/** What cannot be removed now goes with the folder for the whole run. */
async function tryRemove(aside: string): Promise<void> {
  await removeFolder(aside).catch(() => undefined)
}

async function freeName(path: string): Promise<string> {
  for (let i = 0; ; i++) {
    const name = `${path}.old-${i}`
    if (!(await exists(name))) return name
  }
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false
  )
}
