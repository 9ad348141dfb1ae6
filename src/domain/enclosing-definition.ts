import type {LineRange} from './candidate.js'
import {cutText} from './cut-text.js'
import type {Block, Definition, FileSyntax} from './syntax.js'

const NAME_LENGTH = 60
/** What is nested deeper than that is told by its ends. */
const DEPTH = 6
const LISTED = 2

/** What a place can be named by. */
export type Named = Pick<FileSyntax, 'definitions' | 'blocks' | 'comments'>

/**
 * Says in which definition these lines stand, from the outside in, such as `class Cart › method add`; blocks that people know
 * by a name are named among them: `describe("Cart") › it("adds")`. A comment right above a definition belongs to it. Lines
 * that are a whole definition are named by it, also where comments or blank lines around it are among them, and those
 * that hold several at top level by the first of them: `function a, function b and 2 more`. null where nothing has a name.
 * No lines (count 0) stand between their line and the next.
 */
export function enclosingDefinition(syntax: Named, lines: LineRange): string | null {
  const parts = partsOf(syntax)
  const around = parts.filter(part => covers(part.lines, lines))
  const touching = lines.count === 0 ? [] : parts.filter(part => touches(part.lines, lines) && !around.includes(part))
  const whole = onlyOne(touching, lines)
  if (whole !== null) return describe([...around, whole])
  if (around.length > 0) return describe(around)
  return list(touching)
}

type Part = (Definition | Block) & {readonly lines: LineRange}

/** Definitions and blocks as they stand in each other, the comments above them included. */
function partsOf({definitions, blocks, comments}: Named): readonly Part[] {
  const above = new Map(comments.map(comment => [comment.start + comment.count, comment.start]))
  const parts: Part[] = []
  for (const part of [...definitions, ...blocks].sort((a, b) => a.lines.start - b.lines.start || size(b) - size(a))) {
    const {start, count} = part.lines
    const from = above.get(start) ?? start
    // It is the comment of the outermost that starts there.
    above.delete(start)
    parts.push({...part, lines: {start: from, count: count + start - from}})
  }
  return parts
}

function size({lines}: Part): number {
  return lines.count
}

function covers(outer: LineRange, {start, count}: LineRange): boolean {
  // What is put in before the first line of a definition, or behind its last, stands outside of it.
  const last = count === 0 ? start + 1 : start + count - 1
  return outer.count > 0 && outer.start <= start && last < outer.start + outer.count
}

/** The one part that fills most of these lines; null where there are several, or where one sticks out. */
function onlyOne(touching: readonly Part[], lines: LineRange): Part | null {
  const [first] = touching
  if (first === undefined || touching.some(({lines: own}) => !covers(first.lines, own))) return null
  return covers(lines, first.lines) && first.lines.count * 2 > lines.count ? first : null
}

function touches(a: LineRange, b: LineRange): boolean {
  return a.start < b.start + b.count && b.start < a.start + a.count
}

function list(touching: readonly Part[]): string | null {
  const outer: Part[] = []
  let end = 0
  for (const part of touching) {
    if (part.lines.start < end) continue
    outer.push(part)
    end = part.lines.start + part.lines.count
  }
  if (outer.length < 2) return null
  const shown = outer.slice(0, LISTED).map(part => describe([part]))
  const rest = outer.length - LISTED
  return rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(' and ')
}

/** What stands between two definitions without being one, such as a key of a table, is named without a kind. */
function describe(path: readonly Part[]): string {
  const words: string[] = []
  let known = 0
  for (const part of path) {
    if ('title' in part) {
      words.push(shorten(part.title))
      continue
    }
    words.push(...part.within.slice(known).map(shorten), `${part.kind} ${shorten(part.name)}`)
    known = part.within.length + 1
  }
  if (words.length > DEPTH) words.splice(DEPTH / 2, words.length - DEPTH, '…')
  return words.join(' › ')
}

function shorten(name: string): string {
  return cutText(name, NAME_LENGTH)
}
