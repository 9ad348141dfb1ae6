import type {Node, Tree} from 'web-tree-sitter'
import {field, parts} from '../node-text.js'

/** The hidden methods of each body, by the ids of their nodes: one walk for a body, and not one for each of its methods. */
const HIDDEN = new WeakMap<Tree, Map<number, ReadonlySet<number>>>()

/** True for a method below `private`, after it on its line, or named to it further down. */
export function isHidden(method: Node): boolean {
  const around = method.parent?.type === 'argument_list' ? method.parent.parent : null
  if (around !== null && /^private(?:_class_method)?$/.test(field(around, 'method')?.text ?? '')) return true
  const body = around?.parent ?? method.parent
  return body !== null && hiddenIn(body).has(method.id)
}

function hiddenIn(body: Node): ReadonlySet<number> {
  const known = HIDDEN.get(body.tree) ?? new Map<number, ReadonlySet<number>>()
  HIDDEN.set(body.tree, known)
  const found = known.get(body.id) ?? findHidden(body)
  known.set(body.id, found)
  return found
}

function findHidden(body: Node): ReadonlySet<number> {
  const members = parts(body)
  const named = new Set(members.flatMap(namedPrivate))
  const hidden = new Set<number>()
  let section = 'public'
  for (const member of members) {
    if (member.type === 'identifier' && /^(?:private|public|protected|module_function)$/.test(member.text)) {
      section = member.text
    }
    const isOwn = member.type === 'method'
    if (!isOwn && member.type !== 'singleton_method') continue
    const name = `${isOwn ? '' : 'self.'}${field(member, 'name')?.text ?? ''}`
    if (named.has(name) || (isOwn && section === 'private')) hidden.add(member.id)
  }
  return hidden
}

/** `private :a, 'b'` and `private_class_method :c`; the latter with `self.` before them. */
function namedPrivate(member: Node): readonly string[] {
  const [, ofClass] = /^private(_class_method)?$/.exec(field(member, 'method')?.text ?? '') ?? [null]
  if (member.type !== 'call' || ofClass === null) return []
  const symbols = parts(field(member, 'arguments')).filter(({type}) => type === 'simple_symbol' || type === 'string')
  return symbols.map(one => `${ofClass === undefined ? '' : 'self.'}${one.text.replace(/^:|['"]/g, '')}`)
}
