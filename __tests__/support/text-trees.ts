import type {SourceTree, SourceTrees} from '../../src/compare/source-tree.js'
import type {FileChange} from '../../src/domain/candidate.js'
import type {TreeChange} from '../../src/domain/origin-of-change.js'
import {installedSyntax} from './installed-syntax.js'

/** Files of a tree by their paths. */
export type Texts = Readonly<Record<string, string>>

/** What a comparison of structure is given for two trees. */
export interface TextTrees {
  readonly change: TreeChange
  readonly trees: SourceTrees
  /** How often files were read, by path. */
  readonly reads: ReadonlyMap<string, number>
}

/** Two trees as texts; `branches` says which branch brought which file, `renamed` old names by new ones. */
export function textTrees(
  before: Texts,
  after: Texts,
  {branches = {}, renamed = {}}: {branches?: Readonly<Record<string, string>>; renamed?: Texts} = {}
): TextTrees {
  const reads = new Map<string, number>()
  const change: TreeChange = {
    changes: changesOf(before, after, renamed),
    paths: Object.keys(after).sort(),
    basePaths: Object.keys(before).sort(),
    branchOf: path => branches[path] ?? null
  }
  const order = [...new Set(Object.values(branches))]
  const trees: SourceTrees = {
    baseline: treeOf(before, reads),
    integration: treeOf(after, reads),
    language: path => installedSyntax.language(path),
    branches: order,
    isLate: () => false
  }
  return {change, trees, reads}
}

function treeOf(texts: Texts, reads: Map<string, number>): SourceTree {
  const textOf = (path: string): string | null => texts[path] ?? null
  return {
    paths: new Set(Object.keys(texts)),
    texts: async paths => await Promise.resolve(paths.map(textOf)),
    mentioning: async words => {
      const has = (path: string, word: string): boolean => new RegExp(`\\b${word}\\b`).test(texts[path] ?? '')
      const found = words.map(word => [word, Object.keys(texts).filter(path => has(path, word))] as const)
      return await Promise.resolve(new Map(found))
    },
    files: async paths =>
      await Promise.all(
        paths.map(async path => {
          const text = textOf(path)
          const language = installedSyntax.language(path)
          if (text === null || language === null) return null
          reads.set(path, (reads.get(path) ?? 0) + 1)
          const syntax = await installedSyntax.parse(path, text)
          return syntax === null ? null : {path, language, text, syntax}
        })
      )
  }
}

function changesOf(before: Texts, after: Texts, renamed: Texts): readonly FileChange[] {
  const old = new Set(Object.values(renamed))
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()
  return paths.flatMap((path): readonly FileChange[] => {
    const from = renamed[path]
    if (from !== undefined) return [changeOf(path, from, 'renamed', [before[from] ?? '', after[path] ?? ''])]
    if (old.has(path) && after[path] === undefined) return []
    const [was, is] = [before[path], after[path]]
    if (was === is) return []
    const status = was === undefined ? 'added' : is === undefined ? 'deleted' : 'modified'
    return [changeOf(path, path, status, [was ?? '', is ?? ''])]
  })
}

/** One hunk over everything between the first and the last line that differ. */
function changeOf(
  path: string,
  oldPath: string,
  status: FileChange['status'],
  [was, is]: readonly [string, string]
): FileChange {
  const [a, b] = [was === '' ? [] : was.split('\n'), is === '' ? [] : is.split('\n')]
  let top = 0
  while (top < Math.min(a.length, b.length) && a[top] === b[top]) top++
  let end = 0
  while (end < Math.min(a.length, b.length) - top && a.at(-1 - end) === b.at(-1 - end)) end++
  const [removed, added] = [a.length - top - end, b.length - top - end]
  const range = (count: number): {start: number; count: number} => ({start: count === 0 ? top : top + 1, count})
  const hunks = added + removed === 0 ? [] : [{old: range(removed), new: range(added)}]
  return {path, oldPath, status, binary: false, added, removed, hunks}
}
