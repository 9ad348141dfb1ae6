import {textsField} from '../../text/json-text.js'
import type {ToolGraph} from './read-cycle-report.js'

const OTHER = 'it is JSON, but no report of circular imports of a known tool'

/**
 * Reads what madge prints with `--json`: an object of lists, each file with those that it brings in, or with `--circular` a list of
 * circles, whose choice and order mean nothing. Returns a text that says what is wrong with it.
 */
export function readMadge(value: unknown): ToolGraph | string {
  if (Array.isArray(value)) return readCircles(value)
  if (typeof value !== 'object' || value === null) return OTHER
  const files = Object.keys(value)
  const lists = value as Readonly<Record<string, unknown>>
  if (!files.every(file => isListOfTexts(lists[file]))) return OTHER
  const edges = files.flatMap(from => textsField(value, from).map(to => [from, to] as const))
  return {tool: 'madge', edges, files}
}

function readCircles(value: readonly unknown[]): ToolGraph | string {
  if (!value.every(isListOfTexts)) return OTHER
  const edges = value.flatMap(circle =>
    circle.map((from, i) => [from, circle[(i + 1) % circle.length] ?? from] as const)
  )
  return {tool: 'madge', edges, files: [...new Set(value.flat())]}
}

function isListOfTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(item => typeof item === 'string')
}
