import type {Node} from 'web-tree-sitter'
import type {Arguments, DefinitionKind} from '../../../domain/syntax.js'
import type {Notes} from '../language.js'

const KINDS: Readonly<Record<string, DefinitionKind>> = {
  fn: 'function',
  struct: 'class',
  enum: 'enum',
  trait: 'interface',
  type: 'type',
  const: 'variable',
  static: 'variable',
  mod: 'module'
}

const NEAR = 160

/**
 * What is passed to a macro is text to the parser. Calls, paths and names with a capital are told as far as the tokens beside
 * them show; a bare name in small letters may be a local of the macro's. What looks like a definition is one, `modified`.
 */
export function readTokens(node: Node, notes: Notes): void {
  const {text, startIndex, namedChildren} = node
  for (const [at, child] of namedChildren.entries()) {
    if (child.type !== 'identifier') continue
    const from = child.startIndex - startIndex
    const before = text.slice(Math.max(0, from - NEAR), from).trimEnd()
    const after = text.slice(from + child.text.length, from + child.text.length + NEAR).trimStart()
    readToken(child, {before, after, next: namedChildren[at + 1] ?? null}, notes)
  }
}

interface Beside {
  readonly before: string
  readonly after: string
  readonly next: Node | null
}

function readToken(name: Node, {before, after, next}: Beside, notes: Notes): void {
  const keyword = /(?:^|[^\w#])(fn|struct|enum|trait|type|const|static|mod)$/.exec(before)?.[1]
  const kind = keyword === undefined ? undefined : KINDS[keyword]
  const receiver = receiverOf(before)
  if (kind !== undefined) notes.define(name, {kind, name, isModified: true})
  else if (before.endsWith('$') || before.endsWith("'")) notes.claim(name)
  else if (after.startsWith('(') && next?.type === 'token_tree') {
    notes.call(name, {receiver, arguments: argumentsOf(next.text)})
  } else if (receiver !== null || /^[A-Z]/.test(name.text) || /^(?:::|!(?!=))/.test(after)) notes.refer(name, receiver)
  else notes.claim(name)
}

/** `a::b` before `::`, `a.b` before `.`; empty when it does not end in a name. */
function receiverOf(before: string): string | null {
  const path = /((?:\w+::)*\w*)::$/.exec(before)?.[1]
  if (path !== undefined) return path
  if (!/(?:^|[^.])\.$/.test(before)) return null
  return /((?:\w+\.)*\w+)\.$/.exec(before)?.[1] ?? ''
}

/** Commas between brackets or in texts do not count; closures, types and what a macro fills in make the count a guess. */
function argumentsOf(text: string): Arguments {
  const bare = text.slice(1, -1).replace(/"(?:[^"\\]|\\.)*"/gs, '0')
  let flat = bare
  for (let last = ''; last !== flat;) {
    last = flat
    flat = flat.replace(/\([^()]*\)|\[[^[\]]*\]|\{[^{}]*\}/g, '0')
  }
  const count = flat.trim() === '' ? 0 : flat.replace(/,\s*$/, '').split(',').length
  return {count, named: [], isOpen: /[|<>$#'"]/.test(flat), texts: []}
}
