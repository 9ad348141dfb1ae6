import {existsSync} from 'node:fs'
import {copyFile, mkdir, mkdtemp, realpath, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {isOid, type Oid} from '../../domain/ids.js'
import type {GitCall, RunGit} from './git-process.js'
import type {UserRepository} from './user-repository.js'

/** Our bare repository. It borrows the user's objects, and everything we fetch, merge and commit is kept here. */
export interface PrivateRepository {
  readonly directory: string
  readonly objects: string
  readonly shallowFile: string
  readonly format: 'sha1' | 'sha256'
  readonly run: RunGit
}

/** Makes the runner of a repository of ours: `directory` is where git starts, `gitDir` the repository. */
export type RunnerFor = (directory: string, gitDir: string) => RunGit

/** Git's well-known tree without entries, in both object formats. */
export const EMPTY_TREE = {
  sha1: '4b825dc642cb6eb9a060e54bf8d69288fbee4904' as Oid,
  sha256: '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321' as Oid
} as const

/**
 * Makes the private repository below `workDir`. HEAD names a branch that is never born, because some versions of git read
 * attributes, and with them merge drivers, from HEAD even in a bare repository.
 */
export async function makePrivateRepository(
  workDir: string,
  user: UserRepository,
  runner: RunnerFor
): Promise<PrivateRepository> {
  await mkdir(workDir, {recursive: true})
  const directory = await realpath(await mkdtemp(join(workDir, 'repository-')))
  const run = runner(directory, directory)
  const init = ['init', '--quiet', '--bare', '--template=', '--initial-branch=unborn', `--object-format=${user.format}`]
  await run({args: [...init, directory]})
  const objects = join(directory, 'objects')
  await writeFile(join(objects, 'info', 'alternates'), alternatesLine(user.objects))
  const shallowFile = join(directory, 'shallow')
  if (user.shallow) await copyFile(user.shallowFile, shallowFile)
  await run({args: ['config', 'uploadpack.allowAnySHA1InWant', 'true']})
  return {directory, objects, shallowFile, format: user.format, run}
}

/** Removes what `makePrivateRepository` made. */
export async function removePrivateRepository({directory}: PrivateRepository): Promise<void> {
  await rm(directory, {recursive: true, force: true, maxRetries: 3})
}

/** A line of `objects/info/alternates`, quoted as C does where the path would be misread. */
export function alternatesLine(path: string): string {
  if (!/^["#]|[\n\\]/.test(path)) return `${path}\n`
  return `"${path.replace(/["\\]/g, sign => `\\${sign}`).replaceAll('\n', '\\n')}"\n`
}

/** Tells which of these objects the repository lacks. */
export async function missingObjects(repository: PrivateRepository, oids: readonly Oid[]): Promise<ReadonlySet<Oid>> {
  if (oids.length === 0) return new Set()
  const {stdout} = await repository.run({args: ['cat-file', '--batch-check'], input: `${oids.join('\n')}\n`})
  const lines = stdout.toString('latin1').split('\n')
  return new Set(oids.filter((_, i) => lines[i]?.endsWith(' missing') !== false))
}

/** The object that a revision made of ids names, such as `<id>^{tree}`; null when there is none. */
export async function peel(repository: PrivateRepository, revision: string): Promise<Oid | null> {
  const call: GitCall = {args: ['rev-parse', '--verify', '--quiet', '--end-of-options', revision], answers: 'any'}
  const {stdout} = await repository.run(call)
  const oid = stdout.toString('latin1').trim()
  return isOid(oid) ? oid : null
}

/** The merge bases that the repository's history shows; none for unrelated commits. */
export async function mergeBases(repository: PrivateRepository, a: Oid, b: Oid): Promise<readonly Oid[]> {
  const {stdout} = await repository.run({args: ['merge-base', '--all', a, b], answers: [0, 1]})
  return stdout.toString('latin1').split('\n').filter(isOid)
}

/** True while some history is cut off. */
export function isShallow(repository: PrivateRepository): boolean {
  return existsSync(repository.shallowFile)
}
