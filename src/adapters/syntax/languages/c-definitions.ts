import type {Node} from 'web-tree-sitter'
import type {Notes} from '../language.js'
import {field, fieldText, parts, squash} from '../node-text.js'
import {callOn, argumentsOf} from './c-calls.js'
import {functionDeclarator, namedBy, nameIn, parametersOf} from './c-declarators.js'
import {isConditional, isInHeader, isUnnamed} from './c-places.js'

function isStatic(node: Node): boolean {
  return node.namedChildren.some(({type, text}) => type === 'storage_class_specifier' && text === 'static')
}

/** What other files can name: in a class everything, elsewhere what is linked, or stands in a header. */
function isVisible(node: Node, notes: Notes, isLinked: boolean): boolean {
  if (isUnnamed(node)) return false
  return notes.around === 'class' || (isLinked && !isStatic(node)) || isInHeader(node)
}

/** A function with its body. */
export function readFunction(node: Node, notes: Notes): void {
  const declarator = functionDeclarator(field(node, 'declarator'))
  if (declarator === null) notes.scope(node, 'function')
  else defineFunction(node, declarator, notes)
}

function defineFunction(node: Node, declarator: Node, notes: Notes): void {
  const named = field(declarator, 'declarator')
  if (named === null) return
  const {name, owner, isSpecial, isOfArguments} = namedBy(named)
  const isDeclaration = node.type !== 'function_definition'
  const template = notes.wrapperOf(node)
  const isGeneral = template !== null && parts(field(template, 'parameters')).length > 0
  const isConstructor = name === (owner.at(-1) ?? notes.aroundName)
  if (!isConstructor && isMacro(name, field(node, 'type') !== null)) {
    // It stands for a definition that only the macro knows, such as that of a test.
    if (!isDeclaration) notes.block(node, squash(declarator.text))
    notes.scope(node, 'function')
    notes.skip(declarator)
    return
  }
  notes.claim(declarator)
  notes.claim(named)
  notes.define(node, {
    kind: notes.around === 'class' || owner.length > 0 ? 'method' : 'function',
    name,
    owner,
    parameters: parametersOf(declarator),
    isVisible: isVisible(node, notes, true),
    isDeclaration,
    isModified: isSpecial || (isOfArguments && !isGeneral) || isConditional(node)
  })
  claimParts(named, notes)
  bindTypes(template, notes)
}

/** `TEST(a, b) {…}`, or an annotation such as `LOCKS_EXCLUDED(mutex)` behind a name, which looks like a function's. */
function isMacro(name: string, hasType: boolean): boolean {
  return /^[A-Z][A-Z0-9_]*$/.test(name) && (!hasType || name.includes('_'))
}

/** The name itself is no use, but what it is qualified with is. */
function claimParts(named: Node, notes: Notes): void {
  for (let at: Node | null = named; at !== null; at = field(at, 'name')) {
    const scope = field(at, 'scope')
    if (scope !== null && /identifier$/.test(scope.type)) notes.refer(scope)
    notes.claim(at)
  }
  if (named.type === 'destructor_name' && named.firstNamedChild !== null) notes.claim(named.firstNamedChild)
}

/** The names of a template's types hold within what it is a template of. */
export function bindTypes(template: Node | null, notes: Notes): void {
  for (const part of parts(template === null ? null : field(template, 'parameters'))) {
    const name = part.type === 'parameter_declaration' ? nameIn(field(part, 'declarator')) : typeName(part)
    if (name !== null) notes.bind(name)
  }
}

/** The name of `typename T`, `class T = X`, `typename... T`. */
export function typeName(part: Node): Node | null {
  return field(part, 'name') ?? parts(part).find(({type}) => type === 'type_identifier') ?? null
}

/** Variables and prototypes; in a function, locals. */
export function readDeclaration(node: Node, notes: Notes): void {
  const declarators = node.childrenForFieldName('declarator')
  if (notes.isLocal) {
    for (const declarator of declarators) bindLocal(node, declarator, notes)
    return
  }
  const [only] = declarators
  const prototype = declarators.length === 1 ? functionDeclarator(only ?? null) : null
  if (prototype !== null) defineFunction(node, prototype, notes)
  else for (const declarator of declarators) defineVariable(node, declarator, notes)
}

/** `C c(1, 2)` makes a C; `C c(a)` may look like a prototype, but is a local all the same. */
function bindLocal(node: Node, declarator: Node, notes: Notes): void {
  const name = nameIn(declarator)
  if (name?.type === 'structured_binding_declarator') for (const part of parts(name)) notes.bind(part)
  if (name?.type === 'identifier') notes.bind(name)
  const value = field(declarator, 'value')
  const type = field(node, 'type')
  if (type === null || (value?.type !== 'argument_list' && value?.type !== 'initializer_list')) return
  const isPlain = value.type === 'argument_list'
  const isConstructed = isPlain || !declarator.text.includes('=')
  if (isConstructed && field(declarator, 'declarator')?.type === 'identifier') {
    callOn(type, {...argumentsOf(value), ...(isPlain ? {} : {isOpen: true})}, notes)
  }
}

function defineVariable(node: Node, declarator: Node, notes: Notes): void {
  const name = nameIn(declarator)
  if (name === null || !/identifier$/.test(name.type)) return
  const {name: text, owner, isSpecial} = namedBy(name)
  const isConstant = parts(node).some(({type, text: word}) => type === 'type_qualifier' && /^const/.test(word))
  const isExtern = node.namedChildren.some(
    ({type, text: word}) => type === 'storage_class_specifier' && word === 'extern'
  )
  notes.claim(name)
  notes.wrap(declarator, node)
  notes.define(declarator, {
    kind: notes.around === 'class' ? 'field' : 'variable',
    name: text,
    owner,
    value: field(declarator, 'value'),
    isVisible: isVisible(node, notes, !isConstant || isExtern),
    isDeclaration: isExtern,
    isModified: isSpecial || isConditional(node)
  })
}

/** Members of a class: fields, and methods that are declared only. */
export function readField(node: Node, notes: Notes): void {
  const declarators = node.childrenForFieldName('declarator')
  const [only] = declarators
  const prototype = declarators.length === 1 ? functionDeclarator(only ?? null) : null
  if (prototype !== null) {
    defineFunction(node, prototype, notes)
    return
  }
  for (const declarator of declarators) {
    const name = nameIn(declarator)
    if (name?.type !== 'field_identifier') continue
    notes.wrap(name, node)
    notes.define(name, {kind: 'field', name, isModified: isConditional(node)})
  }
  const value = field(node, 'default_value')
  if (value !== null && fieldText(node, 'declarator') !== '') notes.collection(value)
}
