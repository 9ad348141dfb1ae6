import {fieldOf} from '../../../domain/field-of.js'
import {listField, textField} from '../../text/json-text.js'
import type {CoveragePart} from '../measured.js'
import {collector, shown, type Collector, type FileCollector} from './collector.js'
import {countOf, lineOf} from './count.js'

/**
 * Reads Istanbul's `coverage-final.json`, which maps statements and branches to counts. A line has the largest count of the
 * statements that begin on it, as Istanbul's own reports have it; a branch stands on the line where its decision begins.
 */
export function readIstanbul(report: object): CoveragePart {
  const into = collector()
  for (const [name, entry] of Object.entries(report)) {
    if (into.isFull()) break
    // Saved by an older library, the object has its data inside.
    const inner = fieldOf(entry, 'data')
    readFile(name, typeof inner === 'object' && inner !== null ? inner : entry, into)
  }
  return into.part('istanbul')
}

function readFile(name: string, entry: unknown, into: Collector): void {
  const [places, counts] = [fieldOf(entry, 'statementMap'), fieldOf(entry, 's')]
  if (typeof places !== 'object' || places === null || typeof counts !== 'object' || counts === null) {
    into.defect(`the entry of ${shown(name)} has no statements`)
    return
  }
  const file = into.file(textField(entry, 'path') ?? name)
  const lines = new Map<number, number | null>()
  for (const [id, place] of Object.entries(places)) {
    const line = lineOf(fieldOf(place, 'start', 'line'))
    const count = countOf(fieldOf(counts, id))
    const known = lines.get(line)
    lines.set(line, known === undefined || known === null || count === null ? count : Math.max(known, count))
  }
  for (const [line, count] of lines) file.line(line, count)
  readBranches(entry, file)
}

function readBranches(entry: unknown, file: FileCollector): void {
  const places = fieldOf(entry, 'branchMap')
  const counts = fieldOf(entry, 'b')
  if (typeof places !== 'object' || places === null) return
  const lines = new Map<number, {taken: number; branches: number}>()
  for (const [id, place] of Object.entries(places)) {
    const line = lineOf(fieldOf(place, 'loc', 'start', 'line') ?? fieldOf(place, 'line'))
    const ways = listField(counts, id).map(countOf)
    const known = lines.get(line) ?? {taken: 0, branches: 0}
    const taken = ways.filter(count => (count ?? 0) > 0).length
    // Without a place it belongs to no line, and says nothing about one.
    if (line > 0) lines.set(line, {taken: known.taken + taken, branches: known.branches + ways.length})
  }
  for (const [line, {taken, branches}] of lines) file.branches(line, taken, branches)
}
