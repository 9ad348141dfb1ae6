import {cutText} from '../../domain/cut-text.js'
import type {Definition} from '../../domain/syntax.js'

const HEADER_LENGTH = 240
const HEADER_LINES = 30
/** Longer bodies are compared by their beginning and length. */
const BODY_LENGTH = 4_000

/** What a definition says before its body, on one line: `public int add(int count)`. */
export function headerOf(lines: readonly string[], {name, lines: range}: Definition): string {
  const own = lines.slice(range.start - 1, range.start - 1 + Math.min(range.count, HEADER_LINES))
  const word = wordOf(name)
  const {start, named} = headerLines(own, word)
  const taken: string[] = []
  let depth = 0
  for (const [at, line] of own.entries()) {
    if (at < start) continue
    taken.push(line)
    depth += count(line, /[([]/g) - count(line, /[)\]]/g)
    if (depth <= 0 && at >= named) break
  }
  const text = taken.join(' ').replace(/\s+/g, ' ').trim()
  return cutText(beforeBody(fromStatement(text, text.search(word))), HEADER_LENGTH)
}

const KEYWORD = /\b(?:def|class|func|fn|function|struct|enum|trait|interface|record|type|const|let|var)\s/
/** Decorators, annotations, attributes and comments. */
const MARK = /^\s*(?:@|#\[|\[|\/\/|#|\*|\/\*|$)/

/** The line that has the name, and the first one of what belongs to it; what stands before may name it too. */
function headerLines(own: readonly string[], word: RegExp): {readonly start: number; readonly named: number} {
  const told = own.findIndex(line => !MARK.test(line) && KEYWORD.test(line.slice(0, Math.max(0, line.search(word)))))
  if (told >= 0) return {start: told, named: told}
  const plain = own.findIndex(line => !MARK.test(line) && word.test(line))
  const any = own.findIndex(line => word.test(line))
  const named = Math.max(0, plain < 0 ? any : plain)
  const first = own.slice(0, named).findIndex(line => !MARK.test(line))
  return {start: first < 0 ? named : first, named}
}

/** Several definitions may share a line. */
function fromStatement(text: string, at: number): string {
  const before = text.slice(0, Math.max(0, at))
  const start = Math.max(before.lastIndexOf('{'), before.lastIndexOf('}'), before.lastIndexOf(';')) + 1
  return text.slice(start).trim()
}

/** Up to the brace that opens the body; one within parentheses is part of a parameter. */
function beforeBody(text: string): string {
  let depth = 0
  for (let i = 0; i < text.length; i++) {
    const sign = text[i]
    if (sign === '(' || sign === '[') depth++
    else if (sign === ')' || sign === ']') depth--
    else if (depth <= 0 && i > 0 && (sign === '{' || sign === ';' || text.startsWith('=>', i)))
      return text.slice(0, i).trim()
  }
  return text.replace(/\s*[:,]$/, '')
}

/** The text of a definition without its own name; two that differ in nothing else are one that was renamed. */
export function bodyOf(lines: readonly string[], {name, lines: range}: Definition): string {
  const text = lines.slice(range.start - 1, range.start - 1 + range.count).join('\n')
  const word = new RegExp(`(?<![\\w$])${escapePattern(name)}(?![\\w$])`, 'g')
  const plain = text
    .slice(0, BODY_LENGTH * 2)
    .replace(word, '\u00a7')
    .replace(/\s+/g, ' ')
    .trim()
  return plain.length > BODY_LENGTH ? `${plain.slice(0, BODY_LENGTH)} ${text.length - name.length}` : plain
}

/** True when a comment above a definition, or a mark on it, says that it is not for others. */
export function isMarkedInternal(lines: readonly string[], {name, lines: range}: Definition): boolean {
  const above: string[] = []
  for (let at = range.start - 2; at >= 0 && above.length < 60; at--) {
    const line = lines[at] ?? ''
    if (!/^\s*(?:\/\/|\/\*|\*|#|"""|--)/.test(line) && !/\*\/\s*$/.test(line)) break
    above.push(line)
  }
  const own = lines.slice(range.start - 1, range.start - 1 + Math.min(range.count, HEADER_LINES))
  const {named} = headerLines(own, wordOf(name))
  // What stands behind the first line may be said of a member.
  return [...above, ...own.slice(0, named + 1)].some(line => INTERNAL.test(line))
}

const INTERNAL =
  /(?:@internal\b|@private\b|@api\s+private\b|@package\b|@visibleForTesting\b|:nodoc:|#\[doc\(hidden\)\]|\[EditorBrowsable\(EditorBrowsableState\.Never\)\])/i

function wordOf(name: string): RegExp {
  return new RegExp(`(?<![\\w$])${escapePattern(name)}(?![\\w$])`)
}

function count(text: string, signs: RegExp): number {
  return text.match(signs)?.length ?? 0
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}
