import type {Dirent} from 'node:fs'
import {lstat, readdir} from 'node:fs/promises'
import {join} from 'node:path'
import picomatch from 'picomatch'
import {ConfigurationError} from '../../domain/errors.js'

/** Something below a root that is no folder. */
export interface Found {
  /** Relative to the root, forward slashes. */
  readonly path: string
  readonly regular: boolean
}

/** Longer patterns have no honest use, and their matching takes work. */
const LONGEST_GLOB = 1024

/** A pattern says which files are meant, never which are not: a leading `!` is a character like others. */
const OPTIONS = {dot: true, nonegate: true} as const

/**
 * Everything below `root` that matches the glob and is no folder, sorted by path. Names that begin with a dot match like
 * others. Links are never followed, and no `.git` is entered. A root that is missing or is itself a link holds nothing.
 */
export async function walk(root: string, glob: string): Promise<readonly Found[]> {
  if (glob.length > LONGEST_GLOB) throw tooLong(glob)
  const isMatch = picomatch(glob, OPTIONS)
  const found: Found[] = []
  const folders = await firstFolders(root, glob)
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of await readFolder(join(root, folder))) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (!entry.isDirectory() && isMatch(path)) found.push({path, regular: entry.isFile()})
      if (entry.isDirectory() && entry.name !== '.git') folders.push(path)
    }
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** Begins below the part of the glob that holds no wildcard, when every folder on the way there is a real one. */
async function firstFolders(root: string, glob: string): Promise<string[]> {
  const {base, isGlob} = picomatch.scan(glob, OPTIONS)
  const names = base.includes('\\') ? [] : base.split('/').filter(name => name !== '' && name !== '.')
  if (!isGlob) names.pop()
  if (names.includes('..') || names.includes('.git') || glob.startsWith('/')) return []
  for (let count = 0; count <= names.length; count++) {
    if (!(await isRealFolder(join(root, ...names.slice(0, count))))) return []
  }
  return [names.join('/')]
}

async function isRealFolder(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isDirectory()
  } catch {
    // Not there, or not for us to see: either way nothing is found below it.
    return false
  }
}

async function readFolder(path: string): Promise<readonly Dirent[]> {
  try {
    return await readdir(path, {withFileTypes: true})
  } catch {
    // Gone or closed to us in the meantime: its files were not found, and a report that was not found is never a success.
    return []
  }
}

function tooLong(glob: string): ConfigurationError {
  const what = `a pattern of ${glob.length} characters is longer than ${LONGEST_GLOB}`
  return new ConfigurationError([{where: 'reports', what, fix: 'Write several shorter ones.'}])
}
