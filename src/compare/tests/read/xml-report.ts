import {cutText} from '../../../domain/cut-text.js'
import type {Cleaner} from '../../text/clean-text.js'
import {readXmlText, type XmlListener} from '../../text/xml-text.js'
import {readJunit} from './junit.js'
import {readNunit} from './nunit.js'
import type {KeepCase, ReportPart} from './part.js'
import {readRobot} from './robot.js'
import {readTestng} from './testng.js'
import {readTrx} from './trx.js'
import type {XmlReader, XmlReading} from './xml-reader.js'
import {readXunitNet} from './xunit-net.js'

/** Formats by the name of their root. */
const READERS: ReadonlyMap<string, XmlReader> = new Map<string, XmlReader>([
  ['testsuites', readJunit],
  ['testsuite', readJunit],
  ['TestRun', readTrx],
  ['test-run', readNunit],
  ['test-results', readNunit],
  ['assemblies', readXunitNet],
  ['assembly', readXunitNet],
  ['testng-results', readTestng],
  ['robot', readRobot]
])

/**
 * Reads one XML document with the reader that its root calls for. One that is not well-formed to its end keeps what was
 * read and carries a defect.
 */
export function readXmlReport(text: Iterable<string>, clean: Cleaner, keep: KeepCase): ReportPart {
  let reading: XmlReading | null = null
  const listener: XmlListener = {
    open(name, attributes) {
      reading = beginReading(name, clean, keep)
      reading.listener.open(name, attributes)
      // From here on the reader hears everything itself.
      Object.assign(listener, reading.listener)
    },
    text() {
      // Nothing that matters stands before the root.
    },
    close() {
      // Nothing is open before the root.
    }
  }
  const problem = readXmlText(text, listener)
  const part = finishReading(reading)
  return problem === null ? part : {...part, defects: [...part.defects, `not whole XML (${cutText(problem, 200)})`]}
}

function beginReading(root: string, clean: Cleaner, keep: KeepCase): XmlReading {
  const reader = READERS.get(root)
  if (reader === undefined) throw new Error(`<${cutText(root, 60)}> is not the root of a known test report`)
  return reader(clean, keep)
}

function finishReading(reading: XmlReading | null): ReportPart {
  return reading === null ? {format: null, cases: [], loadErrors: [], defects: []} : reading.finish()
}
