import type {TreeTexts} from '../../../src/compare/security/outcome.js'
import type {FileChange, Hunk} from '../../../src/domain/candidate.js'
import type {TreeChange} from '../../../src/domain/origin-of-change.js'
import type {ShortResult} from '../../support/sarif-log.js'
import {aChange, ROOT, sarif} from './findings.js'

type Tree = Readonly<Record<string, string>>

/** Two trees, their difference, and what a scan finds in them. */
export interface TwoTrees {
  readonly change: TreeChange
  readonly texts: TreeTexts
  readonly before: string
  readonly after: string
}

/** How the scan of `twoTrees` tells of what it finds. */
export type Teller = (words: string, path: string, line: number) => Partial<NonNullable<ShortResult[4]>> | undefined

/**
 * Two trees of small files, where a scan finds every `bad(words)`: it says that it is used, and nothing more unless `tell`
 * does. Every change is by `branch`.
 */
export function twoTrees(
  before: Tree,
  after: Tree,
  {
    renames = {},
    tell = () => undefined
  }: {readonly renames?: Readonly<Record<string, string>>; readonly tell?: Teller} = {}
): TwoTrees {
  const changes = changesOf(before, after, renames)
  const change = aChange({
    changes,
    paths: Object.keys(after).sort(),
    basePaths: Object.keys(before).sort(),
    branchOf: (path, line) => {
      const found = changes.find(one => one.path === path && one.status !== 'deleted')
      const isIn = line === null || found?.status === 'added' || found?.hunks.some(hunk => has(hunk, line))
      return found !== undefined && isIn === true ? 'feature' : null
    }
  })
  const texts: TreeTexts = (side, paths) =>
    Promise.resolve(paths.map(path => (side === 'baseline' ? before : after)[path] ?? null))
  return {change, texts, before: scan(before, tell), after: scan(after, tell)}
}

function has({new: {start, count}}: Hunk, line: number): boolean {
  return start <= line && line < start + count
}

function scan(tree: Tree, tell: Teller): string {
  const results = Object.entries(tree).flatMap(([path, text]) =>
    text.split('\n').flatMap((content, i): readonly ShortResult[] =>
      [...content.matchAll(/bad\((.*?)\)/g)].map(([, words = '']) => {
        const more = tell(words, path, i + 1) ?? {}
        return ['bad', `file://${ROOT}/${path}`, i + 1, 'bad is used', more]
      })
    )
  )
  return sarif({results})
}

function changesOf(before: Tree, after: Tree, renames: Readonly<Record<string, string>>): readonly FileChange[] {
  const old = new Set(Object.keys(before))
  const changes = Object.entries(after).flatMap(([path, text]): readonly FileChange[] => {
    const oldPath = renames[path] ?? path
    const from = before[oldPath]
    old.delete(oldPath)
    const hunks = hunksOf(from ?? '', text)
    const status = from === undefined ? 'added' : oldPath === path ? 'modified' : 'renamed'
    const isSame = status === 'modified' && hunks.length === 0
    return isSame ? [] : [{path, oldPath, status, binary: false, added: 0, removed: 0, hunks}]
  })
  const gone = [...old].map((path): FileChange => ({
    path,
    oldPath: path,
    status: 'deleted',
    binary: false,
    added: 0,
    removed: 0,
    hunks: []
  }))
  return [...changes, ...gone]
}

/** The changed places as git counts them, by the longest common lines. */
function hunksOf(before: string, after: string): readonly Hunk[] {
  const [a, b] = [before, after].map(text => text.split('\n'))
  const [old = [], now = []] = [a, b]
  const table = Array.from({length: old.length + 1}, () => new Array<number>(now.length + 1).fill(0))
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      const [below, right, next] = [table[i + 1]?.[j] ?? 0, table[i]?.[j + 1] ?? 0, table[i + 1]?.[j + 1] ?? 0]
      table[i]![j] = old[i] === now[j] ? next + 1 : Math.max(below, right)
    }
  }
  const hunks: Hunk[] = []
  let [i, j] = [0, 0]
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      i++
      j++
      continue
    }
    const [fromI, fromJ] = [i, j]
    while ((i < old.length || j < now.length) && !(i < old.length && j < now.length && old[i] === now[j])) {
      if (j >= now.length || (i < old.length && (table[i + 1]?.[j] ?? 0) >= (table[i]?.[j + 1] ?? 0))) i++
      else j++
    }
    const range = (from: number, to: number) => ({start: to > from ? from + 1 : from, count: to - from})
    hunks.push({old: range(fromI, i), new: range(fromJ, j)})
  }
  return hunks
}
