import {attributeOf, type XmlAttributes, type XmlListener} from './xml-text.js'

/** What is done with one kind of element: at its start, and at its end with the text directly in it, which is bounded. */
export interface ElementHandler {
  open?(attribute: AttributeReader, parent: string): void
  close?(text: string, parent: string): void
}

/** An attribute's value, or null. */
export type AttributeReader = (name: string) => string | null

/** How much of an element's text is collected before it is cleaned and cut. */
const MAX_COLLECTED = 10_000

interface OpenElement {
  readonly name: string
  readonly handler: ElementHandler | undefined
  text: string
}

/** Listens to the named elements only; the texts of all others are not kept. */
export function onElements(handlers: ReadonlyMap<string, ElementHandler>): XmlListener {
  const open: OpenElement[] = []
  const parentOf = (): string => open.at(-2)?.name ?? ''
  return {
    open(name, attributes) {
      const handler = handlers.get(name)
      open.push({name, handler, text: ''})
      handler?.open?.(readerOf(attributes), parentOf())
    },
    text(text) {
      const element = open.at(-1)
      if (element?.handler?.close && element.text.length < MAX_COLLECTED) element.text += text.slice(0, MAX_COLLECTED)
    },
    close() {
      const element = open.at(-1)
      element?.handler?.close?.(element.text, parentOf())
      open.pop()
    }
  }
}

function readerOf(attributes: XmlAttributes): AttributeReader {
  return name => attributeOf(attributes, name)
}
