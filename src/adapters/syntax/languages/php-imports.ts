import type {Node} from 'web-tree-sitter'
import type {Import} from '../../../domain/syntax.js'
import type {Notes} from '../language.js'
import {field, fieldText, hasChild, parts} from '../node-text.js'

type Brought = Omit<Import, 'line'>

/** `use A\B as C`, `use A\{B, C}`: the source is the class; that of `use function A\f` is the namespace. */
export function readUse(node: Node, notes: Notes): void {
  const prefix = node.namedChildren.find(({type}) => type === 'namespace_name')?.text ?? ''
  const group = field(node, 'body')
  const clauses = parts(group ?? node).filter(({type}) => type === 'namespace_use_clause')
  const ofAll = kindOf(node)
  const first = clauses[0] === undefined ? null : kindOf(clauses[0])
  notes.bring(
    node,
    clauses.map(clause => broughtBy(clause, prefix, kindOf(clause) ?? ofAll ?? (group === null ? first : null)))
  )
}

function kindOf(node: Node): string | null {
  return ['function', 'const'].find(word => fieldText(node, 'type') === word || hasChild(node, word)) ?? null
}

function broughtBy(clause: Node, prefix: string, kind: string | null): Brought {
  const path = parts(clause).find(({type}) => type === 'qualified_name' || type === 'name')?.text ?? ''
  const whole = `${prefix === '' ? '' : `${prefix}\\`}${path}`.replace(/^\\/, '')
  const last = whole.slice(whole.lastIndexOf('\\') + 1)
  const source = kind === null ? whole : whole.slice(0, Math.max(0, whole.length - last.length - 1))
  const local = field(clause, 'alias')?.text ?? last
  return {source, names: [{name: last, local}], whole: null, isWildcard: false}
}

/** `require_once __DIR__ . '/x.php'`; a path that is put together in another way tells nothing. */
export function readInclusion(node: Node, notes: Notes): void {
  const source = pathOf(node.firstNamedChild)
  if (source !== null) notes.bring(node, [{source, names: [], whole: null, isWildcard: true}])
}

/** The path of an included file; one from the file's own folder starts with a slash. */
function pathOf(node: Node | null): string | null {
  const text = (node?.text ?? '').replace(/^\(\s*(.*?)\s*\)$/s, '$1')
  const found =
    /^(?:(?<here>__DIR__|dirname\(__FILE__\))\s*\.\s*|(?<above>dirname\(__DIR__\))\s*\.\s*)?(['"])(?<path>[^'"$\\]*)\3$/s.exec(
      text
    )?.groups
  if (found?.['path'] === undefined) return null
  return found['above'] === undefined ? found['path'] : `/..${found['path']}`
}
