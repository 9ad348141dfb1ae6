import {mkdtemp, rm} from 'node:fs/promises'
import {join} from 'node:path'
import {ToolError} from '../../domain/errors.js'
import type {Oid} from '../../domain/ids.js'
import type {FileObject} from '../../domain/regeneration.js'
import type {FileText} from '../../ports/git.js'
import {decodePath, encodePath} from './names.js'
import type {PrivateRepository} from './private-repository.js'

/** A regular file of a tree. */
interface FileEntry {
  readonly mode: string
  readonly oid: Oid
}

/**
 * Writes other text into files of a tree and gives the new tree: by an index of its own, so that nothing is checked out and
 * no filter or attribute has a say. Throws a ToolError when one of the paths is no regular file of the tree.
 */
export async function writeTexts(ours: PrivateRepository, tree: Oid, files: readonly FileText[]): Promise<Oid> {
  const objects: FileObject[] = []
  for (const {path, text} of files) {
    const args = ['hash-object', '-w', '--no-filters', '--stdin']
    const {stdout} = await ours.run({args, input: Buffer.from(text, 'utf8')})
    objects.push({path, object: stdout.toString('latin1').trim() as Oid})
  }
  return await writeFiles(ours, tree, objects)
}

/** Puts other objects in the place of files of a tree and gives the new tree, in the same way. */
export async function writeFiles(ours: PrivateRepository, tree: Oid, files: readonly FileObject[]): Promise<Oid> {
  return await withIndexOf(ours, tree, async environment => {
    const entries: Buffer[] = []
    for (const {path, object} of files) {
      const entry = await entryOf(ours.run, tree, path)
      if (entry === null) throw notRegular(path)
      entries.push(Buffer.concat([Buffer.from(`${entry.mode} ${object} 0\t`), encodePath(path), Buffer.of(0)]))
    }
    await ours.run({args: ['update-index', '-z', '--index-info'], environment, input: Buffer.concat(entries)})
    const {stdout} = await ours.run({args: ['write-tree', '--missing-ok'], environment})
    return stdout.toString('latin1').trim() as Oid
  })
}

/** The object of a regular file of a tree; null when there is none at that path. */
export async function fileObject({run}: PrivateRepository, tree: Oid, path: string): Promise<Oid | null> {
  return (await entryOf(run, tree, path))?.oid ?? null
}

/** Keeps a file on disk as an object, byte for byte. */
export async function keepFile({run}: PrivateRepository, file: string): Promise<Oid> {
  const {stdout} = await run({args: ['hash-object', '-w', '--no-filters', '--', file]})
  return stdout.toString('latin1').trim() as Oid
}

/** Looking at a folder that somebody else wrote must not hold us up for longer. */
const LOOK_SECONDS = 120

/**
 * The paths in which a folder differs from a tree: changed, deleted, or new and not ignored. Git looks from our repository,
 * so that what a `.git` in that folder says of filters and the like counts for nothing.
 */
export async function differingPaths(ours: PrivateRepository, tree: Oid, folder: string): Promise<readonly string[]> {
  return await withIndexOf(ours, tree, async index => {
    const environment = {...index, GIT_WORK_TREE: folder}
    const select = ['--modified', '--deleted', '--others', '--exclude-per-directory=.gitignore', '--directory']
    const args = ['ls-files', '-z', ...select, '--no-empty-directory']
    const {stdout} = await ours.run({args, environment, directory: folder, timeoutSeconds: LOOK_SECONDS})
    const paths = stdout.toString('latin1').split('\0').filter(Boolean)
    return [...new Set(paths.map(path => decodePath(Buffer.from(path, 'latin1'))))].sort()
  })
}

async function withIndexOf<T>(
  ours: PrivateRepository,
  tree: Oid,
  work: (environment: Readonly<Record<string, string>>) => Promise<T>
): Promise<T> {
  const folder = await mkdtemp(join(ours.directory, 'index-'))
  const environment = {GIT_INDEX_FILE: join(folder, 'index')}
  try {
    await ours.run({args: ['read-tree', tree], environment})
    return await work(environment)
  } finally {
    await rm(folder, {recursive: true, force: true})
  }
}

/** Asks for the folder by way of standard input: a path can hold bytes that no argument of ours carries. */
async function entryOf(run: PrivateRepository['run'], tree: Oid, path: string): Promise<FileEntry | null> {
  const parts = path.split('/')
  const parent = parts.slice(0, -1).join('/')
  const name = encodePath(parts.at(-1) ?? '')
  const folder = Buffer.concat([Buffer.from(`${tree}:`), encodePath(parent), Buffer.of(0)])
  const {stdout: answer} = await run({args: ['cat-file', '--batch-check', '-z'], input: folder})
  const [, parentTree] = /^([0-9a-f]{40,64}) tree /.exec(answer.toString('latin1')) ?? []
  if (parentTree === undefined) return null
  const {stdout} = await run({args: ['ls-tree', '-z', parentTree]})
  const wanted = Buffer.concat([Buffer.of(9), name]).toString('latin1')
  const entry = stdout
    .toString('latin1')
    .split('\0')
    .find(line => line.endsWith(wanted) && line.indexOf('\t') === line.length - wanted.length)
  const [, mode, oid] = /^(100\d{3}) blob ([0-9a-f]{40,64})\t/.exec(entry ?? '') ?? []
  return mode === undefined || oid === undefined ? null : {mode, oid: oid as Oid}
}

function notRegular(path: string): ToolError {
  return new ToolError(`${JSON.stringify(path)} is no regular file of the merged tree`, 'Report this, please.')
}
