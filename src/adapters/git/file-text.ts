import {isUtf8} from 'node:buffer'
import {ToolError} from '../../domain/errors.js'
import type {Oid} from '../../domain/ids.js'
import type {RunGit} from './git-process.js'
import {encodePath} from './names.js'

/** Bytes of the largest file that is read. */
export const LARGEST_TEXT = 1 << 26
/** As far as git looks for a NUL byte when it tells binary files from text. */
const LOOK = 8000

/** Text of a file in a commit or tree, by processes of its own; null when there is none, or when it is binary or over 64 MiB. */
export async function readFileText(run: RunGit, tree: Oid, path: string): Promise<string | null> {
  const contents = await readBytes(run, tree, path)
  return contents === null ? null : asText(contents)
}

/** The same, but null as well when some of it is not UTF-8: what is given can be written back without a change. */
export async function readExactText(run: RunGit, tree: Oid, path: string): Promise<string | null> {
  const contents = await readBytes(run, tree, path)
  return contents !== null && isUtf8(contents) ? asText(contents) : null
}

async function readBytes(run: RunGit, tree: Oid, path: string): Promise<Buffer | null> {
  const name = fileName(tree, path)
  if (name === null) return null
  const input = Buffer.concat([name, Buffer.of(0)])
  const head = (await run({args: ['cat-file', '--batch-check', '-z'], input})).stdout.toString('latin1')
  const [, oid, size = '0'] = /^([0-9a-f]{40,64}) blob (\d+)\n/.exec(head) ?? []
  if (oid === undefined || Number(size) > LARGEST_TEXT) return null
  const {stdout} = await run({args: ['cat-file', 'blob', oid]})
  if (stdout.length !== Number(size))
    throw new ToolError(`git cat-file gave ${stdout.length} of ${size} bytes`, 'Run again.')
  return stdout
}

/** Git's name for a file in a commit or tree; null for what git reads as a place relative to a working tree. */
export function fileName(tree: Oid, path: string): Buffer | null {
  if (/^\.{1,2}(?:\/|$)/.test(path)) return null
  return Buffer.concat([Buffer.from(`${tree}:`), encodePath(path)])
}

/** The contents of a file as text; null when they are binary. */
export function asText(contents: Buffer): string | null {
  return contents.subarray(0, LOOK).includes(0) ? null : contents.toString('utf8')
}
