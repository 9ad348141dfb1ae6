import {SaxesParser} from 'saxes'
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
  parser.on('error', error => {
    throw error
  })
  parser.on('doctype', doctype => {
    if (doctype.includes('<!ENTITY')) throw new Error('it declares entities, which are not expanded')
  })
  parser.on('opentag', tag => {
    depth++
    if (depth > MAX_DEPTH) throw new Error(`elements nested deeper than ${MAX_DEPTH}`)
    if (Object.keys(tag.attributes).length > MAX_ATTRIBUTES) throw new Error(`over ${MAX_ATTRIBUTES} attributes`)
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
    return error instanceof Error ? error.message : 'unreadable'
  }
}

/** An attribute, or null; an own one, whatever its name. */
export function attributeOf(attributes: XmlAttributes, name: string): string | null {
  return Object.hasOwn(attributes, name) ? (attributes[name] ?? null) : null
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
