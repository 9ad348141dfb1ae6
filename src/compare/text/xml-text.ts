import {SaxesParser} from 'saxes'
import {ToolError} from '../../domain/errors.js'
import {xmlCleaner} from './xml-cleaner.js'

/** What a reader of XML hears, in document order. Names come without their namespace prefix. */
export interface XmlListener {
  open(name: string, attributes: XmlAttributes): void
  text(text: string): void
  close(name: string): void
}

/** Attributes of one element; the object has no prototype. */
export type XmlAttributes = Readonly<Record<string, string>>

const MAX_DEPTH = 256
const MAX_ATTRIBUTES = 256
/**
 * Streams one XML document to the listener. Returns null when it is well-formed to its end, or the problem with its
 * place; what came before the problem was heard. The text may come in pieces of any size. Entities are never expanded: a document that declares any is refused.
 */
export function readXmlText(text: string | Iterable<string>, listener: XmlListener): string | null {
  const parser = new SaxesParser({xmlns: false})
  let depth = 0
  let opened = 0
  parser.on('error', error => {
    throw error
  })
  parser.on('doctype', doctype => {
    if (doctype.includes('<!ENTITY')) throw new Error('it declares entities, which are not expanded')
  })
  parser.on('opentag', tag => {
    depth++
    if (depth > MAX_DEPTH) throw new Error(`elements nested deeper than ${MAX_DEPTH}`)
    // Counting costs more than all else that is done here, and a short tag cannot hold so many.
    const mayHoldMany = parser.position - opened > MAX_ATTRIBUTES
    opened = parser.position
    if (mayHoldMany && Object.keys(tag.attributes).length > MAX_ATTRIBUTES) {
      throw new Error(`over ${MAX_ATTRIBUTES} attributes`)
    }
    listener.open(localName(tag.name), tag.attributes)
  })
  parser.on('text', content => {
    listener.text(content)
  })
  parser.on('cdata', content => {
    listener.text(content)
  })
  parser.on('closetag', tag => {
    depth--
    listener.close(localName(tag.name))
  })
  try {
    const clean = xmlCleaner()
    for (const piece of typeof text === 'string' ? [text] : text) parser.write(clean.piece(piece))
    parser.write(clean.rest()).close()
    return null
  } catch (error) {
    if (error instanceof ToolError) throw error
    return error instanceof Error ? error.message : 'unreadable'
  }
}

/** An attribute, or null; an own one, whatever its name, since nothing is inherited. */
export function attributeOf(attributes: XmlAttributes, name: string): string | null {
  return attributes[name] ?? null
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
