import type {LineRange} from './candidate.js'
import {cutText} from './cut-text.js'
import type {Definition} from './syntax.js'

const NAME_LENGTH = 60

/**
 * Says in which definition these lines stand, from the outside in, such as `class Cart › method add`; null at top level.
 * Lines that are a whole definition are named by it, also where comments or blank lines around it are among them. No lines
 * (count 0) stand between their line and the next.
 */
export function enclosingDefinition(definitions: readonly Definition[], lines: LineRange): string | null {
  const around = definitions.filter(definition => covers(definition.lines, lines))
  const whole = lines.count === 0 ? null : onlyOneWithin(definitions, lines)
  const path = whole === null || around.includes(whole) ? around : [...around, whole]
  return path.length === 0 ? null : describe(path)
}

function covers(outer: LineRange, {start, count}: LineRange): boolean {
  // What is put in before the first line of a definition, or behind its last, stands outside of it.
  const last = count === 0 ? start + 1 : start + count - 1
  return outer.count > 0 && outer.start <= start && last < outer.start + outer.count
}

/** The one definition that fills most of these lines; null where there are several, or where one sticks out. */
function onlyOneWithin(definitions: readonly Definition[], lines: LineRange): Definition | null {
  const touching = definitions.filter(
    definition => touches(definition.lines, lines) && !covers(definition.lines, lines)
  )
  const [first] = touching
  if (first === undefined || touching.some(({lines: own}) => !covers(first.lines, own))) return null
  return covers(lines, first.lines) && first.lines.count * 2 > lines.count ? first : null
}

function touches(a: LineRange, b: LineRange): boolean {
  return a.start < b.start + b.count && b.start < a.start + a.count
}

/** What stands between two definitions without being one, such as a key of a table, is named without a kind. */
function describe(path: readonly Definition[]): string {
  const words: string[] = []
  let known = 0
  for (const {kind, name, within} of path) {
    words.push(...within.slice(known).map(shorten), `${kind} ${shorten(name)}`)
    known = within.length + 1
  }
  return words.join(' › ')
}

function shorten(name: string): string {
  return cutText(name, NAME_LENGTH)
}
