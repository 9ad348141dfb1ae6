import {attributeOf, type XmlAttributes} from '../../text/xml-text.js'
import {collector, shown, type FileCollector} from './collector.js'
import {parseCount, parseLine} from './count.js'
import type {XmlReader} from './xml-report.js'

/**
 * Reads JaCoCo's XML. It names packages and source files, never folders; the groups around them are modules. A line counts
 * its missed and covered instructions, and how often they ran is not told: a line that ran counts once.
 */
export function jacoco(): XmlReader {
  const into = collector()
  const groups: string[] = []
  let inPackage = ''
  let file: FileCollector | null = null
  return {
    open(name, attributes) {
      if (into.isFull()) return
      if (name === 'group') groups.push(attributeOf(attributes, 'name') ?? '')
      else if (name === 'package') inPackage = attributeOf(attributes, 'name') ?? ''
      else if (name === 'sourcefile') file = into.file(pathOf(attributes), [...groups])
      else if (name === 'line' && file !== null) readLine(attributes, file)
      else if (name === 'counter' && file !== null) readTotal(attributes, file)
    },
    text() {
      // It has none.
    },
    close(name) {
      if (name === 'group') groups.pop()
      else if (name === 'sourcefile') file = null
    },
    part(problem) {
      if (problem !== null) into.defect(problem)
      return into.part('jacoco')
    }
  }

  function pathOf(attributes: XmlAttributes): string {
    const name = attributeOf(attributes, 'name') ?? ''
    if (name === '') into.defect(`a source file of the package ${shown(inPackage)} has no name`)
    return inPackage === '' ? name : `${inPackage}/${name}`
  }
}

function readLine(attributes: XmlAttributes, file: FileCollector): void {
  const line = parseLine(attributeOf(attributes, 'nr'))
  const [missed, ran] = ['mi', 'ci'].map(name => parseCount(attributeOf(attributes, name)))
  file.line(line, typeof missed === 'number' && typeof ran === 'number' ? Math.min(ran, 1) : null)
  const [notTaken, taken] = ['mb', 'cb'].map(name => parseCount(attributeOf(attributes, name)) ?? 0)
  file.branches(line, taken ?? 0, (taken ?? 0) + (notTaken ?? 0))
}

/** Classes that were compiled without line numbers have totals all the same. */
function readTotal(attributes: XmlAttributes, file: FileCollector): void {
  if (attributeOf(attributes, 'type') !== 'LINE') return
  const [missed, covered] = ['missed', 'covered'].map(name => parseCount(attributeOf(attributes, name)))
  if (typeof missed === 'number' && typeof covered === 'number') file.total({covered, lines: missed + covered})
}
