import {ToolError} from '../../domain/errors.js'
import type {Place} from '../../ports/git.js'
import {eachChunk} from './chunks.js'
import type {RunGit} from './git-process.js'
import {encodePath} from './names.js'

const CHECK = '--batch-check=%(objectname) %(objecttype) %(objectsize)'
/** Bytes of text that one process is asked for; two of them fill what one answer may hold. */
const CHUNK_BYTES = 1 << 26
const CHUNK_PLACES = 5000
/** As far as git looks for a NUL byte when it tells binary files from text. */
const LOOK = 8000

/** Reads many files: one process tells what they are, and another gives each different content once. */
export async function readManyTexts(
  run: RunGit,
  places: readonly Place[],
  largest: number
): Promise<readonly (string | null)[]> {
  const blobs = await eachChunk(places, CHUNK_PLACES, chunk => findBlobs(run, chunk))
  const wanted = new Map(
    blobs.flatMap(blob => (blob !== null && blob.size <= largest ? [[blob.oid, blob] as const] : []))
  )
  const texts = new Map<string, string | null>()
  for (const chunk of bySize([...wanted.values()])) await readBlobs(run, chunk, texts)
  return blobs.map(blob => (blob === null ? null : (texts.get(blob.oid) ?? null)))
}

interface Blob {
  readonly oid: string
  readonly size: number
}

async function findBlobs(run: RunGit, places: readonly Place[]): Promise<readonly (Blob | null)[]> {
  const asked = places.map(({tree, path}) => Buffer.concat([Buffer.from(`${tree}:`), encodePath(absolute(path))]))
  const input = Buffer.concat(asked.flatMap(name => [name, Buffer.of(0)]))
  const {stdout} = await run({args: ['cat-file', CHECK, '-z'], input})
  let at = 0
  return asked.map(name => {
    // The answer for what is not there repeats the question, line ends and all.
    const missing = Buffer.concat([name, Buffer.from(' missing\n')])
    if (stdout.subarray(at, at + missing.length).equals(missing)) {
      at += missing.length
      return null
    }
    const end = stdout.indexOf(10, at)
    if (end < 0) throw new ToolError('git cat-file left questions without an answer', 'Run again.')
    const [, oid, size] = /^([0-9a-f]{40,64}) blob (\d+)$/.exec(stdout.toString('latin1', at, end)) ?? []
    at = end + 1
    return oid === undefined ? null : {oid, size: Number(size)}
  })
}

/** Git reads some paths as relative to a working tree, and no tree holds them: the empty name `//` is never found. */
function absolute(path: string): string {
  return /^\.{1,2}(?:\/|$)/.test(path) ? '//' : path
}

function bySize(blobs: readonly Blob[]): readonly (readonly Blob[])[] {
  const chunks: Blob[][] = []
  let room = 0
  for (const blob of blobs) {
    if (room < blob.size || chunks.length === 0) {
      chunks.push([])
      room = CHUNK_BYTES
    }
    room -= blob.size + 80
    chunks.at(-1)?.push(blob)
  }
  return chunks
}

async function readBlobs(run: RunGit, blobs: readonly Blob[], texts: Map<string, string | null>): Promise<void> {
  const input = blobs.map(({oid}) => `${oid}\n`).join('')
  const {stdout} = await run({args: ['cat-file', '--batch'], input})
  let at = 0
  for (const {oid, size} of blobs) {
    const start = stdout.indexOf(10, at) + 1
    const bytes = stdout.subarray(start, start + size)
    at = start + size + 1
    if (start === 0 || at > stdout.length)
      throw new ToolError(`git cat-file gave ${stdout.length} bytes, which is too few`, 'Run again.')
    texts.set(oid, bytes.subarray(0, LOOK).includes(0) ? null : bytes.toString('utf8'))
  }
}
