import type {Node} from 'web-tree-sitter'
import type {Import} from '../../../domain/syntax.js'
import type {Notes} from '../language.js'
import {field, fieldText, parts} from '../node-text.js'

/** `import a.b, c as d`: without `as` the local name is the first part. */
export function readImport(node: Node, notes: Notes): void {
  const imports = parts(node).map(part => {
    const isRenamed = part.type === 'aliased_import'
    const source = isRenamed ? fieldText(part, 'name') : part.text
    const whole = isRenamed ? fieldText(part, 'alias') : (source.split('.')[0] ?? source)
    return {source, names: [], whole, isWildcard: false, ...timeOf(node)}
  })
  notes.bring(node, imports)
}

/** `from a import b, c as d` and `from a import *`. */
export function readFrom(node: Node, notes: Notes): void {
  const module = field(node, 'module_name')
  const source = module?.text.replace(/\s+/g, '') ?? '__future__'
  const names = node.childrenForFieldName('name').map(part => {
    const name = part.type === 'aliased_import' ? fieldText(part, 'name') : part.text
    return {name, local: part.type === 'aliased_import' ? fieldText(part, 'alias') : name}
  })
  const isWildcard = parts(node).some(({type}) => type === 'wildcard_import')
  notes.bring(node, [{source, names, whole: null, isWildcard, ...timeOf(node)}])
}

/** What stands under `if TYPE_CHECKING:` is never carried out. */
function timeOf(node: Node): Pick<Import, 'when'> {
  const outer = node.parent?.type === 'block' ? node.parent.parent : null
  const isForTypes = outer?.type === 'if_statement' && /\bTYPE_CHECKING$/.test(fieldText(outer, 'condition'))
  return isForTypes ? {when: 'never'} : {}
}
