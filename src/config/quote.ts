import {cutText} from '../domain/cut-text.js'
import {showInvisible} from '../domain/visible-text.js'

const LONGEST = 80

/** Puts a user's text in quotes for a message: one line, invisible characters shown as code points, bounded length. */
export function quote(text: string): string {
  return `'${showInvisible(cutText(text, LONGEST))}'`
}

/** Joins names for a message: `a, b or c`. */
export function oneOf(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} or ${last}`
}
