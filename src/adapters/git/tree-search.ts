import type {Oid} from '../../domain/ids.js'
import type {RunGit} from './git-process.js'
import {decodePath} from './names.js'

/** The paths of all plain files of a commit or tree. */
export async function readPaths(run: RunGit, tree: Oid): Promise<readonly string[]> {
  const {stdout} = await run({args: ['ls-tree', '-r', '-z', '--full-tree', tree]})
  const paths: string[] = []
  for (let at = 0, end = stdout.indexOf(0); end >= 0; at = end + 1, end = stdout.indexOf(0, at)) {
    const entry = stdout.subarray(at, end)
    if (entry.subarray(0, 3).toString('latin1') === '100') paths.push(decodePath(entry.subarray(entry.indexOf(9) + 1)))
  }
  return paths
}

/** Finds the text files of a commit or tree that contain words, all words in one pass. */
export async function findWords(
  run: RunGit,
  tree: Oid,
  words: readonly string[]
): Promise<ReadonlyMap<string, readonly string[]>> {
  const asked = [...new Set(words)].filter(word => /^[^\n\0]+$/.test(word))
  if (asked.length === 0) return new Map()
  const found = new Map<string, Set<string>>()
  let rest: Buffer = Buffer.alloc(0)
  await run({
    args: ['grep', '-o', '-w', '-F', '-I', '--null', '--no-color', '--full-name', '-f', '-', tree],
    input: asked.map(word => `${word}\n`).join(''),
    answers: [0, 1],
    onOutput: chunk => {
      rest = readMatches(Buffer.concat([rest, chunk]), tree, found)
    }
  })
  return new Map([...found].map(([word, paths]) => [word, [...paths]]))
}

/** Notes whole lines `<tree>:<path>\0<word>` and gives back what is left of the last one. */
function readMatches(bytes: Buffer, tree: Oid, found: Map<string, Set<string>>): Buffer {
  let at = 0
  for (let zero = bytes.indexOf(0); zero >= 0; zero = bytes.indexOf(0, at)) {
    const end = bytes.indexOf(10, zero)
    if (end < 0) break
    const path = decodePath(bytes.subarray(at + tree.length + 1, zero))
    const word = bytes.toString('utf8', zero + 1, end)
    found.set(word, (found.get(word) ?? new Set()).add(path))
    at = end + 1
  }
  return bytes.subarray(at)
}
