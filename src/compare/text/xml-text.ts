import {SaxesParser} from 'saxes'

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
/** Characters that XML 1.0 forbids and that test tools write all the same, such as colour codes in messages. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu
const FORBIDDEN_REFERENCE = /&#(?:x0{0,6}(?:[0-8bcef]|1[0-9a-f])|0{0,6}(?:[0-8]|1[124-9]|2[0-9]|3[01]));/gi

/**
 * Streams one XML document to the listener. Returns null when it is well-formed to its end, or the problem with its
 * place; what came before the problem was heard. Entities are never expanded: a document that declares any is refused.
 */
export function readXmlText(text: string, listener: XmlListener): string | null {
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
    parser.write(replaceForbidden(text)).close()
    return null
  } catch (error) {
    return error instanceof Error ? error.message : 'unreadable'
  }
}

/** An attribute, or null; an own one, whatever its name. */
export function attributeOf(attributes: XmlAttributes, name: string): string | null {
  return Object.hasOwn(attributes, name) ? (attributes[name] ?? null) : null
}

function replaceForbidden(text: string): string {
  return text.replace(FORBIDDEN, '\uFFFD').replace(FORBIDDEN_REFERENCE, '\uFFFD')
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
