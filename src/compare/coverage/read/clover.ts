import {attributeOf, type XmlAttributes} from '../../text/xml-text.js'
import {addUp, collector, type FileCollector} from './collector.js'
import {parseCount, parseLine} from './count.js'
import type {XmlReader} from './xml-report.js'

interface OpenFile {
  readonly file: FileCollector
  /** A line may hold a statement and a condition: the larger count is kept. */
  readonly lines: Map<number, number | null>
}

/**
 * Reads Clover's XML, as OpenClover, Istanbul and PHPUnit write it. Lines of methods are left out, as they count calls of a
 * method at its declaration, which none of these tools counts among its statements; so is the part about the tests' own files.
 */
export function clover(): XmlReader {
  const into = collector()
  let open: OpenFile | null = null
  let isOfTests = false
  return {
    open(name, attributes) {
      if (into.isFull() || isOfTests) return
      if (name === 'testproject') isOfTests = true
      else if (name === 'file') {
        const path = attributeOf(attributes, 'path') ?? attributeOf(attributes, 'name') ?? ''
        open = {file: into.file(path), lines: new Map()}
      } else if (name === 'line' && open !== null) readLine(attributes, open)
    },
    text() {
      // It has none.
    },
    close(name) {
      if (name === 'testproject') isOfTests = false
      if (name !== 'file' || open === null) return
      for (const [line, count] of open.lines) open.file.line(line, count)
      open = null
    },
    part(problem) {
      if (problem !== null) into.defect(problem)
      return into.part('clover')
    }
  }
}

function readLine(attributes: XmlAttributes, {file, lines}: OpenFile): void {
  if (attributeOf(attributes, 'type') === 'method') return
  const line = parseLine(attributeOf(attributes, 'num'))
  const ways = conditionOf(attributes)
  const stated = attributeOf(attributes, 'count')
  const count = stated === null && ways !== null ? ways.ran : parseCount(stated)
  const known = lines.get(line)
  lines.set(line, known === undefined || known === null || count === null ? count : Math.max(known, count))
  if (ways !== null) file.branches(line, ways.taken, ways.branches)
}

/**
 * The ways out of a condition. OpenClover counts how often each of the two was taken; Istanbul, which also states `count`,
 * how many of the branches were taken and how many were not.
 */
function conditionOf(attributes: XmlAttributes): {ran: number; taken: number; branches: number} | null {
  const [whenTrue, whenFalse] = ['truecount', 'falsecount'].map(name => parseCount(attributeOf(attributes, name)))
  if (typeof whenTrue !== 'number' || typeof whenFalse !== 'number') return null
  const ran = addUp(whenTrue, whenFalse)
  if (attributeOf(attributes, 'count') !== null) return {ran, taken: whenTrue, branches: ran}
  return {ran, taken: Number(whenTrue > 0) + Number(whenFalse > 0), branches: 2}
}
