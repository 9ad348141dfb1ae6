import {mkdtemp, rm} from 'node:fs/promises'
import {join} from 'node:path'
import {ToolError} from '../../domain/errors.js'
import type {Oid} from '../../domain/ids.js'
import type {FileText} from '../../ports/git.js'
import {encodePath} from './names.js'
import type {PrivateRepository} from './private-repository.js'

/**
 * Writes other text into files of a tree and gives the new tree: by an index of its own, so that nothing is checked out and
 * no filter or attribute has a say. Throws a ToolError when one of the paths is no regular file of the tree.
 */
export async function writeTexts(ours: PrivateRepository, tree: Oid, files: readonly FileText[]): Promise<Oid> {
  const folder = await mkdtemp(join(ours.directory, 'index-'))
  const environment = {GIT_INDEX_FILE: join(folder, 'index')}
  try {
    await ours.run({args: ['read-tree', tree], environment})
    const entries: Buffer[] = []
    for (const file of files) entries.push(await indexEntry(ours, tree, file))
    await ours.run({args: ['update-index', '-z', '--index-info'], environment, input: Buffer.concat(entries)})
    const {stdout} = await ours.run({args: ['write-tree', '--missing-ok'], environment})
    return stdout.toString('latin1').trim() as Oid
  } finally {
    await rm(folder, {recursive: true, force: true})
  }
}

async function indexEntry({run}: PrivateRepository, tree: Oid, {path, text}: FileText): Promise<Buffer> {
  const name = encodePath(path)
  const mode = await modeOf(run, tree, path)
  const {stdout} = await run({args: ['hash-object', '-w', '--no-filters', '--stdin'], input: Buffer.from(text, 'utf8')})
  return Buffer.concat([Buffer.from(`${mode} ${stdout.toString('latin1').trim()} 0\t`), name, Buffer.of(0)])
}

/** Asks for the folder by way of standard input: a path can hold bytes that no argument of ours carries. */
async function modeOf(run: PrivateRepository['run'], tree: Oid, path: string): Promise<string> {
  const parts = path.split('/')
  const parent = parts.slice(0, -1).join('/')
  const name = encodePath(parts.at(-1) ?? '')
  const folder = Buffer.concat([Buffer.from(`${tree}:`), encodePath(parent), Buffer.of(0)])
  const {stdout: answer} = await run({args: ['cat-file', '--batch-check', '-z'], input: folder})
  const [, oid] = /^([0-9a-f]{40,64}) tree /.exec(answer.toString('latin1')) ?? []
  if (oid === undefined) throw notRegular(path)
  const {stdout} = await run({args: ['ls-tree', '-z', oid]})
  const wanted = Buffer.concat([Buffer.of(9), name]).toString('latin1')
  const entry = stdout
    .toString('latin1')
    .split('\0')
    .find(line => line.endsWith(wanted) && line.indexOf('\t') === line.length - wanted.length)
  const [mode = ''] = entry?.split(' ', 1) ?? []
  if (!mode.startsWith('100')) throw notRegular(path)
  return mode
}

function notRegular(path: string): ToolError {
  return new ToolError(`${JSON.stringify(path)} is no regular file of the merged tree`, 'Report this, please.')
}
