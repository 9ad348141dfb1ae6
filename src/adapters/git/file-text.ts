import {isUtf8} from 'node:buffer'
import {ToolError} from '../../domain/errors.js'
import type {Oid} from '../../domain/ids.js'
import type {RunGit} from './git-process.js'
import {encodePath} from './names.js'

const LARGEST = 1 << 26
/** As far as git looks for a NUL byte when it tells binary files from text. */
const LOOK = 8000

/** Text of a file in a commit or tree; null when there is none, or when it is binary or over 64 MiB. */
export async function readFileText(run: RunGit, tree: Oid, path: string): Promise<string | null> {
  return (await readBytes(run, tree, path))?.toString('utf8') ?? null
}

/** The same, but null as well when some of it is not UTF-8: what is given can be written back without a change. */
export async function readExactText(run: RunGit, tree: Oid, path: string): Promise<string | null> {
  const bytes = await readBytes(run, tree, path)
  return bytes !== null && isUtf8(bytes) ? bytes.toString('utf8') : null
}

async function readBytes(run: RunGit, tree: Oid, path: string): Promise<Buffer | null> {
  // Git reads these as places relative to a working tree.
  if (/^\.{1,2}(?:\/|$)/.test(path)) return null
  const name = Buffer.concat([Buffer.from(`${tree}:`), encodePath(path), Buffer.of(0)])
  const head = (await run({args: ['cat-file', '--batch-check', '-z'], input: name})).stdout.toString('latin1')
  const [, oid, size = '0'] = /^([0-9a-f]{40,64}) blob (\d+)\n/.exec(head) ?? []
  if (oid === undefined || Number(size) > LARGEST) return null
  const {stdout} = await run({args: ['cat-file', 'blob', oid]})
  if (stdout.length !== Number(size))
    throw new ToolError(`git cat-file gave ${stdout.length} of ${size} bytes`, 'Run again.')
  return stdout.subarray(0, LOOK).includes(0) ? null : stdout
}
