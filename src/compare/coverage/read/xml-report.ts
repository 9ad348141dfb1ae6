import {readXmlText, type XmlListener} from '../../text/xml-text.js'
import {unreadable, type CoveragePart} from '../measured.js'
import {clover} from './clover.js'
import {cobertura} from './cobertura.js'
import {shown} from './collector.js'
import {jacoco} from './jacoco.js'

/** Hears one document, and tells what it was when the document is whole; `problem` is what was wrong with it, or null. */
export interface XmlReader extends XmlListener {
  part(problem: string | null): CoveragePart
}

/** What tells the formats apart: the root, and the first element in it. */
const READERS: ReadonlyMap<string, () => XmlReader> = new Map([
  ...['sources', 'packages'].map(first => [`coverage ${first}`, cobertura] as const),
  ...['project', 'testproject'].map(first => [`coverage ${first}`, clover] as const),
  ...['sessioninfo', 'group', 'package', 'counter'].map(first => [`report ${first}`, jacoco] as const)
])

/** Reads Cobertura, JaCoCo or Clover. Elements that come before the problem in a document that is cut off are kept. */
export function readXmlReport(text: string): CoveragePart {
  let root: string | null = null
  let reader: XmlReader | null = null
  let refusal = ''
  const refuse = (what: string): never => {
    refusal = `${what} is no coverage report of a known format`
    // Stops the parser: nobody listens to the rest.
    throw new Error(refusal)
  }
  const problem = readXmlText(text, {
    open(name, attributes) {
      if (reader === null && root !== null) {
        reader = READERS.get(`${root} ${name}`)?.() ?? null
        if (reader === null) refuse(`<${shown(root)}> with <${shown(name)}> in it`)
      }
      root ??= name
      if (root !== 'coverage' && root !== 'report') refuse(`<${shown(root)}>`)
      reader?.open(name, attributes)
    },
    text(content) {
      reader?.text(content)
    },
    close(name) {
      reader?.close(name)
    }
  })
  // Assigned in a callback, which the compiler does not see.
  const found = reader as XmlReader | null
  if (found !== null) return found.part(problem === null ? null : `not whole XML (${problem})`)
  if (refusal !== '') return unreadable(refusal)
  return unreadable(problem === null ? 'it is a report with nothing in it' : `not whole XML (${problem})`)
}
