import type {TestCase} from '../../domain/tests.js'
import type {Move, TestTrees, Unmatched} from './moved-tests.js'
import {caseAt, type TestTable} from './table/test-table.js'

/** A body shorter than this many characters, blanks left out, is too common to tell a test by. */
const SHORTEST_BODY = 20

/**
 * Pairs tests of one file whose names differ and whose bodies are the same in the texts of both trees. A body is found
 * without knowing the language: the lines below the one that holds the name, as long as they are indented further.
 */
export function movedBodies({before, after, oldRows, newRows}: Unmatched, trees: TestTrees): readonly Move[] {
  const bodiesOn = (side: 'baseline' | 'integration', table: TestTable, rows: readonly number[]): Bodies =>
    bodiesOf(
      rows.map(row => ({row, test: caseAt(table, row), file: trees.fileOf[side](caseAt(table, row))})),
      path => trees.textOf(side, path)
    )
  const olds = bodiesOn('baseline', before, oldRows)
  const news = bodiesOn('integration', after, newRows)
  return [...olds].flatMap(([body, rows]): readonly Move[] => {
    const others = news.get(body) ?? []
    const [old, now] = [rows[0], others[0]]
    return rows.length === 1 && others.length === 1 && old !== undefined && now !== undefined ? [[old, now]] : []
  })
}

/** Rows by file and body. */
type Bodies = ReadonlyMap<string, readonly number[]>

interface Found {
  readonly row: number
  readonly test: TestCase
  readonly file: string | null
}

/** A test whose body is not found, or is too short, is left out. */
function bodiesOf(tests: readonly Found[], textOf: (path: string) => string | null): Bodies {
  const texts = new Map<string, readonly string[] | null>()
  const bodies = new Map<string, number[]>()
  for (const {row, test, file} of tests) {
    if (file === null) continue
    const {name, variant} = test
    if (!texts.has(file)) texts.set(file, textOf(file)?.split('\n') ?? null)
    const lines = texts.get(file)
    const body = lines ? bodyOf(name, lines) : null
    if (body === null || body.replaceAll(/\s/g, '').length < SHORTEST_BODY) continue
    const key = JSON.stringify([file, variant ?? null, body])
    bodies.set(key, [...(bodies.get(key) ?? []), row])
  }
  return bodies
}

/** The text below the only line that holds the name; null where none does, or several do. */
function bodyOf(name: string, lines: readonly string[]): string | null {
  const written = name.replace(/\[.*\]$/, '')
  const isWord = /^\w+$/.test(written)
  const pattern = isWord ? new RegExp(`\\b${written}\\b`) : null
  const starts = lines.flatMap((line, i) => ((pattern?.test(line) ?? line.includes(written)) ? [i] : []))
  const [start] = starts
  if (start === undefined || starts.length > 1 || written === '') return null
  const depth = indentOf(lines[start] ?? '')
  const end = lines.findIndex((line, i) => i > start && line.trim() !== '' && indentOf(line) <= depth)
  const first = (lines[start] ?? '').replace(written, '')
  return [first, ...lines.slice(start + 1, end < 0 ? undefined : end)].join('\n').trim()
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length
}
