import type {Node} from 'web-tree-sitter'
import type {LineRange} from '../../domain/candidate.js'
import type {Block, Definition} from '../../domain/syntax.js'
import {linesOf} from './node-lines.js'

const IMPORTS = 'imports'

/** Collects what people know by a name though it is no definition. */
export interface BlockTaker {
  readonly block: (node: Node, title: string) => void
  readonly comment: (node: Node) => void
  /** One import; those that stand together become one block. */
  readonly imported: (node: Node) => void
  readonly result: (definitions: readonly Definition[]) => {
    readonly blocks: readonly Block[]
    readonly comments: readonly LineRange[]
  }
}

/** Starts with a file of this text. */
export function blockTaker(text: string): BlockTaker {
  const blocks: Block[] = []
  const comments: LineRange[] = []
  const imports: LineRange[] = []
  return {
    block(node, title) {
      blocks.push({title, lines: linesOf(node, node)})
    },
    comment(node) {
      const {startIndex, startPosition} = node
      const isAlone = text.slice(startIndex - startPosition.column, startIndex).trim() === ''
      const lines = linesOf(node, node)
      if (isAlone) addTo(comments, lines, last => lines.start <= behind(last))
    },
    imported(node) {
      imports.push(linesOf(node, node))
    },
    result: definitions => {
      const united = unite(imports, text, comments, definitions)
      const all = [...blocks, ...united.map(lines => ({title: IMPORTS, lines}))]
      return {blocks: all.sort((a, b) => a.lines.start - b.lines.start), comments}
    }
  }
}

/** Imports are one block as far as nothing but blank lines, comments and variables of one line stand between them. */
function unite(
  imports: readonly LineRange[],
  text: string,
  comments: readonly LineRange[],
  definitions: readonly Definition[]
): readonly LineRange[] {
  if (imports.length < 2) return imports
  const bridged = new Set<number>()
  for (const [i, line] of text.split('\n').entries()) if (line.trim() === '') bridged.add(i + 1)
  for (const {start, count} of comments) for (let at = start; at < start + count; at++) bridged.add(at)
  for (const {kind, lines} of definitions) if (kind === 'variable' && lines.count === 1) bridged.add(lines.start)
  const united: LineRange[] = []
  for (const lines of [...imports].sort((a, b) => a.start - b.start)) {
    addTo(united, lines, last => {
      let at = behind(last)
      while (at < lines.start && bridged.has(at)) at++
      return at >= lines.start
    })
  }
  return united
}

/** Adds lines to the last ones where they belong together, and behind them otherwise. */
function addTo(ranges: LineRange[], lines: LineRange, belongs: (last: LineRange) => boolean): void {
  const last = ranges.at(-1)
  if (last === undefined || !belongs(last)) {
    ranges.push(lines)
    return
  }
  const count = Math.max(behind(last), behind(lines)) - last.start
  ranges[ranges.length - 1] = {start: last.start, count}
}

/** The line after these. */
function behind({start, count}: LineRange): number {
  return start + count
}
