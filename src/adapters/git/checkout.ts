import {copyFile, lstat, mkdir, rename, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {Oid} from '../../domain/ids.js'
import {removeFolder} from '../files/remove-folder.js'
import {alternatesLine, isShallow, type PrivateRepository, type RunnerFor} from './private-repository.js'

/**
 * Writes a commit's files into a clone at `directory`: a `.git` of its own that borrows our objects, a detached HEAD, no
 * remote, no credential. Whatever stood there is removed whole and made anew. Tidying it up would trust what a gate left:
 * an index that claims files are unchanged, a rewritten `.git/config`, modes and links that git does not look at.
 */
export async function checkoutCommit(
  ours: PrivateRepository,
  runner: RunnerFor,
  commit: Oid,
  directory: string
): Promise<void> {
  await removeTree(directory)
  await mkdir(directory, {recursive: true})
  const gitDir = join(directory, '.git')
  const run = runner(directory, gitDir)
  await run({args: ['init', '--quiet', '--template=', '--initial-branch=unborn', `--object-format=${ours.format}`]})
  await mkdir(join(gitDir, 'objects', 'info'), {recursive: true})
  await writeFile(join(gitDir, 'objects', 'info', 'alternates'), alternatesLine(ours.objects))
  if (isShallow(ours)) await copyFile(ours.shallowFile, join(gitDir, 'shallow'))
  await run({args: ['checkout', '--quiet', '--force', '--no-recurse-submodules', '--detach', commit, '--']})
}

/** Removes a folder or link, whatever its contents may be allowed to; the links in it are not followed. */
async function removeTree(path: string): Promise<void> {
  if (!(await exists(path))) return
  const aside = await freeName(path)
  // Moving works even where some of the contents cannot be removed, such as files that a container wrote as root.
  await rename(path, aside)
  // What is left over goes with the folder for the whole run.
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
