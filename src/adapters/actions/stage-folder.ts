import {constants} from 'node:fs'
import {mkdir, mkdtemp, open, readdir, rm, writeFile, type FileHandle} from 'node:fs/promises'
import {dirname, join, relative} from 'node:path'

/** A copy of a folder's regular files, ready for upload. */
export interface StagedFolder {
  readonly root: string
  /** Absolute paths below `root`, sorted. */
  readonly files: readonly string[]
  /** Paths, relative to the source, of links and everything else that is no regular file. */
  readonly refused: readonly string[]
}

/**
 * Copies the regular files of a folder to a new one below `workDir`. Links are not followed, not even one that takes a
 * file's place while we copy. Characters that the artifact service refuses in paths are percent-encoded in the copy.
 */
export async function stageFolder(folder: string, workDir: string): Promise<StagedFolder> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true})
  const paths = entries
    .filter(entry => !entry.isDirectory())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)))
  await mkdir(workDir, {recursive: true})
  const root = await mkdtemp(join(workDir, 'upload-'))
  try {
    return {root, ...(await copyAll(folder, root, paths.sort()))}
  } catch (error) {
    await rm(root, {recursive: true, force: true})
    throw error
  }
}

async function copyAll(folder: string, root: string, paths: readonly string[]): Promise<Omit<StagedFolder, 'root'>> {
  const files: string[] = []
  const refused: string[] = []
  for (const path of paths) {
    const target = join(root, encodePath(path))
    if (await tryCopyRegular(join(folder, path), target)) files.push(target)
    else refused.push(path)
  }
  return {files, refused}
}

/** Opens first and looks then, so that what is looked at is what is copied. Not waiting matters for a pipe without a writer. */
async function tryCopyRegular(source: string, target: string): Promise<boolean> {
  const from = await openUnlinked(source)
  if (from === null) return false
  try {
    if (!(await from.stat()).isFile()) return false
    await mkdir(dirname(target), {recursive: true})
    await writeFile(target, from.createReadStream({autoClose: false}), {flag: 'wx'})
    return true
  } finally {
    await from.close()
  }
}

/** What opening a link without following it, and opening a socket, end with. */
const UNOPENABLE: readonly string[] = ['ELOOP', 'ENXIO']

/** null for a link or a socket. */
async function openUnlinked(path: string): Promise<FileHandle | null> {
  try {
    return await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  } catch (error) {
    if (UNOPENABLE.includes((error as NodeJS.ErrnoException).code ?? '')) return null
    throw error
  }
}

/** Encodes the percent sign too, so that two paths never become one. */
function encodePath(path: string): string {
  const encode = (character: string): string =>
    `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
  return path.replace(/[%":<>|*?\r\n\\]/g, encode)
}
