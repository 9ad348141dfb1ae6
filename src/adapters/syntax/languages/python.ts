import type {Node} from 'web-tree-sitter'
import type {Arguments, Parameters} from '../../../domain/syntax.js'
import type {Language, Notes} from '../language.js'
import {field, fieldText, firstTexts, parts} from '../node-text.js'
import {nameTopCall} from '../top-call.js'
import {readFrom, readImport} from './python-imports.js'
import {namesIn, parametersOf, readParameters} from './python-parameters.js'

/** Python. Names bound in a function hold in the whole of it; at top level and in a class they are definitions. */
export const python: Language = {
  name: 'python',
  grammar: 'tree-sitter-python',
  extensions: ['.py', '.pyi'],
  nodes: {
    decorated_definition: (node, notes) => {
      const inner = field(node, 'definition')
      if (inner !== null) notes.wrap(inner, node)
    },
    class_definition: readClass,
    function_definition: readFunction,
    parameters: readParameters,
    lambda_parameters: readParameters,
    lambda: readScope,
    list_comprehension: readScope,
    set_comprehension: readScope,
    dictionary_comprehension: readScope,
    generator_expression: readScope,
    for_statement: bindLeft,
    for_in_clause: bindLeft,
    named_expression: (node, notes) => {
      bindTargets(field(node, 'name'), notes)
    },
    as_pattern_target: (node, notes) => {
      bindTargets(node.firstNamedChild, notes)
    },
    global_statement: (node, notes) => {
      notes.skip(node)
    },
    nonlocal_statement: (node, notes) => {
      notes.skip(node)
    },
    assignment: readAssignment,
    augmented_assignment: (node, notes) => {
      if (!notes.isLocal) offerAll(node, notes)
    },
    type_alias_statement: (node, notes) => {
      const name = field(node, 'left')?.firstNamedChild ?? null
      if (name?.type === 'identifier') notes.define(node, {kind: 'type', name})
    },
    import_statement: readImport,
    import_from_statement: readFrom,
    future_import_statement: readFrom,
    call: readCall,
    keyword_argument: (node, notes) => {
      const name = field(node, 'name')
      if (name !== null) notes.claim(name)
    },
    attribute: (node, notes) => {
      const name = field(node, 'attribute')
      if (name !== null) notes.refer(name, field(node, 'object'))
    },
    identifier: (node, notes) => {
      notes.refer(node)
    },
    dictionary: (node, notes) => {
      notes.collection(node)
    },
    pair: (node, notes) => {
      const key = field(node, 'key')
      if (key === null) return
      notes.entry(node, {key: textOf(key) ?? key.text, value: field(node, 'value')})
    }
  }
}

const ENUMS = /(?:^|\.)(?:\w*Enum|Int?Flag|Flag|TextChoices|IntegerChoices)$/

function readClass(node: Node, notes: Notes): void {
  const name = field(node, 'name')
  if (name === null) return
  const isEnum = parts(field(node, 'superclasses')).some(part => ENUMS.test(part.text))
  notes.define(node, {
    kind: isEnum ? 'enum' : 'class',
    name,
    parameters: constructorOf(field(node, 'body')),
    isModified: notes.wrapperOf(node) !== null,
    hasEntries: isEnum
  })
  bindTypeParameters(node, notes)
}

function constructorOf(body: Node | null): Parameters | null {
  const constructor = body?.namedChildren.find(
    child => child.type === 'function_definition' && fieldText(child, 'name') === '__init__'
  )
  return constructor === undefined ? null : parametersOf(constructor, true)
}

function readFunction(node: Node, notes: Notes): void {
  const name = field(node, 'name')
  if (name === null) return
  const isMethod = notes.around === 'class' || notes.around === 'enum'
  const decorators = parts(notes.wrapperOf(node)).filter(({type}) => type === 'decorator')
  const isStatic = decorators.some(decorator => decorator.text.trim() === '@staticmethod')
  const isProperty = decorators.some(decorator =>
    /^@(?:property|\w*cached_property|\w+\.setter)\b/.test(decorator.text)
  )
  notes.define(node, {
    kind: isMethod ? 'method' : 'function',
    name,
    parameters: isProperty ? null : parametersOf(node, isMethod && !isStatic),
    isDeclaration: decorators.some(({text}) => /^@(?:\w+\.)?(?:overload|abstractmethod)\b/.test(text)),
    isModified: decorators.some(({text}) => !/^@(?:staticmethod|classmethod)\s*$/.test(text))
  })
  bindTypeParameters(node, notes)
}

/** `def f[T](…)`. */
function bindTypeParameters(node: Node, notes: Notes): void {
  for (const part of parts(field(node, 'type_parameters'))) {
    const name = part.type === 'type' ? part.firstNamedChild : null
    if (name?.type === 'identifier') notes.bind(name)
  }
}

function readScope(node: Node, notes: Notes): void {
  notes.scope(node, 'function')
}

function bindLeft(node: Node, notes: Notes): void {
  bindTargets(field(node, 'left'), notes)
}

function bindTargets(pattern: Node | null, notes: Notes): void {
  for (const name of namesIn(pattern)) notes.bind(name, 'function')
}

/** In a function a local, in a class a field, at top level a variable; `self.x = …` is a use of x. */
function readAssignment(node: Node, notes: Notes): void {
  const left = field(node, 'left')
  if (left === null) return
  if (notes.isLocal) {
    bindTargets(left, notes)
    return
  }
  const value = field(node, 'right')
  offerAll(node, notes)
  if (left.type !== 'identifier') {
    for (const name of namesIn(left)) notes.define(name, {kind: 'variable', name})
    return
  }
  if (notes.around === 'enum' && value !== null) notes.entry(node, {key: left.text, value: value.text, isMember: true})
  const isField = notes.around === 'class' || notes.around === 'enum'
  const isLambda = value?.type === 'lambda'
  const kind = isField ? 'field' : isLambda ? 'function' : 'variable'
  notes.define(node, {kind, name: left, value, parameters: isLambda ? parametersOf(value) : null})
}

/** `__all__ = ['a', 'b']` says what a module offers. */
function offerAll(node: Node, notes: Notes): void {
  if (fieldText(node, 'left') !== '__all__') return
  const listed = parts(field(node, 'right')).map(textOf)
  notes.offer(
    node,
    listed.flatMap(name => (name === null ? [] : [{name, local: name, source: null}]))
  )
}

function readCall(node: Node, notes: Notes): void {
  const callee = field(node, 'function')
  const passed = argumentsOf(field(node, 'arguments'))
  nameTopCall(node, [callee], notes)
  if (callee?.type === 'identifier') notes.call(callee, {receiver: null, arguments: passed})
  if (callee?.type !== 'attribute') return
  const name = field(callee, 'attribute')
  if (name !== null) notes.call(name, {receiver: field(callee, 'object'), arguments: passed, callee})
}

function argumentsOf(node: Node | null): Arguments {
  if (node?.type !== 'argument_list') return {count: 1, named: [], isOpen: false, texts: [null]}
  const passed = parts(node)
  const named = passed.filter(({type}) => type === 'keyword_argument')
  return {
    count: passed.length,
    named: named.map(part => fieldText(part, 'name')),
    isOpen: passed.some(({type}) => type === 'list_splat' || type === 'dictionary_splat'),
    texts: firstTexts(
      passed.filter(({type}) => type !== 'keyword_argument'),
      textOf
    )
  }
}

/** The content of a plain string literal, null for anything else. */
function textOf(node: Node): string | null {
  if (node.type !== 'string') return null
  const [start, ...rest] = node.namedChildren
  const end = rest.pop()
  if (start === undefined || end === undefined || /[fb]/i.test(start.text)) return null
  return rest.every(part => part.type === 'string_content' && part.namedChildCount === 0)
    ? rest.map(part => part.text).join('')
    : null
}
