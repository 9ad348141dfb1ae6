import {attributeOf, type XmlAttributes} from '../../text/xml-text.js'
import {collector, type FileCollector} from './collector.js'
import {parseCount, parseLine} from './count.js'
import type {XmlReader} from './xml-report.js'

const MAX_SOURCES = 100
const MAX_SOURCE = 1_000

type Lines = Map<number, number | null>

interface OpenClass {
  readonly file: FileCollector
  readonly own: Lines
  readonly ofMethods: Lines
}

/**
 * Reads Cobertura's XML. File names are relative to one of the `<source>`s. Several classes may stand in one file, partial or
 * inner ones, instances of one template: their counts are added up. The lines of methods are told once more in their class; some
 * tools tell only there where a method is declared, and do not count that as a line: they matter where a class has no others.
 */
export function cobertura(): XmlReader {
  const into = collector()
  const sources: string[] = []
  let source: string | null = null
  let open: OpenClass | null = null
  let isInMethod = false
  return {
    open(name, attributes) {
      if (into.isFull()) return
      if (name === 'source') source = ''
      else if (name === 'class') open = openClass(attributes)
      else if (name === 'method') isInMethod = true
      else if (name === 'line' && open !== null) readLine(attributes, open, isInMethod ? open.ofMethods : open.own)
    },
    text(content) {
      if (source !== null && source.length <= MAX_SOURCE) source += content
    },
    close(name) {
      if (name === 'source' && source !== null) {
        const folder = source.trim().replaceAll('\\', '/')
        if (sources.length < MAX_SOURCES && folder.length <= MAX_SOURCE) sources.push(folder)
        source = null
      } else if (name === 'method') isInMethod = false
      else if (name === 'class' && open !== null) {
        for (const [line, count] of open.own.size > 0 ? open.own : open.ofMethods) open.file.line(line, count)
        open = null
      }
    },
    part(problem) {
      if (problem !== null) into.defect(problem)
      return into.part('cobertura', sources)
    }
  }

  function openClass(attributes: XmlAttributes): OpenClass {
    return {file: into.file(attributeOf(attributes, 'filename') ?? ''), own: new Map(), ofMethods: new Map()}
  }
}

function readLine(attributes: XmlAttributes, {file}: OpenClass, lines: Lines): void {
  const line = parseLine(attributeOf(attributes, 'number'))
  const count = parseCount(attributeOf(attributes, 'hits'))
  const known = lines.get(line)
  lines.set(line, known === undefined || known === null || count === null ? count : Math.max(known, count))
  const branches = /\((\d{1,9})\/(\d{1,9})\)/.exec((attributeOf(attributes, 'condition-coverage') ?? '').slice(0, 100))
  if (branches !== null) file.branches(line, Number(branches[1]), Number(branches[2]))
}
