import type {Node} from 'web-tree-sitter'
import type {Definition, DefinitionKind, Entry, Export, FileSyntax, Import, Use} from '../../domain/syntax.js'
import type {Defined, Keyed, Language, Notes} from './language.js'
import {lineOf, linesOf} from './node-lines.js'
import {squash} from './node-text.js'
import {blockTaker, type BlockTaker} from './take-blocks.js'
import {bindName, innerScope, isBound, isInFunction, isLocalScope, type Scope} from './scope.js'
import {withErased} from './erased-imports.js'

/** Nodes of the types that a language reads, as its query found them. */
export type Visits = readonly {readonly name: string; readonly node: Node}[]

/** What is open while a node is read: each frame ends where its node does. */
interface Frame {
  readonly end: number
  readonly scope: Scope
  readonly within: readonly string[]
  readonly around: DefinitionKind | null
  readonly aroundName: string | null
  /** Whether entries count here; null outside collections. */
  readonly collection: boolean | null
}

interface PendingUse {
  readonly use: Use
  readonly scope: Scope
}

const RECEIVER_LENGTH = 200
const VALUE_LENGTH = 200

/** Reads the visited nodes of one file by the table of its language. */
export function takeNotes(visits: Visits, language: Language, text: string): Omit<FileSyntax, 'hasErrors'> {
  const blocks = blockTaker(text)
  const taker = noteTaker(blocks, language)
  const comments = new Set(commentsOf(language))
  for (const {name, node} of visits) {
    if (comments.has(name)) blocks.comment(node)
    taker.visit(node, language.nodes[name])
  }
  return taker.result()
}

/** The node types of a language's comments. */
export function commentsOf({comments = ['comment']}: Language): readonly string[] {
  return comments
}

interface Taken {
  readonly definitions: Definition[]
  readonly imports: Import[]
  /** The types of imports that may be erased, and these imports. */
  readonly erasable: {readonly types: readonly string[]; readonly imports: Set<Import>}
  readonly exports: Export[]
  readonly entries: Entry[]
  readonly uses: PendingUse[]
  readonly blocks: BlockTaker
  readonly exposed: Set<string>
  /** Bare names that are used as a value. */
  readonly values: Set<string>
  readonly claimed: Set<number>
  readonly wrappers: Map<number, Node>
  /** Literals that are the value of something named. */
  readonly counting: Set<number>
  frames: Frame[]
  skipUntil: number
}

interface Taker {
  visit(node: Node, read: Language['nodes'][string] | undefined): void
  result(): Omit<FileSyntax, 'hasErrors'>
}

function noteTaker(blocks: BlockTaker, {needsExport = false, erasable = []}: Language): Taker {
  const file = {scope: innerScope(null, 'file'), within: [], around: null, aroundName: null, collection: null}
  const taken: Taken = {
    definitions: [],
    imports: [],
    erasable: {types: erasable, imports: new Set()},
    exports: [],
    entries: [],
    uses: [],
    blocks,
    exposed: new Set(),
    values: new Set(),
    claimed: new Set(),
    wrappers: new Map(),
    counting: new Set(),
    frames: [{...file, end: Number.POSITIVE_INFINITY}],
    skipUntil: 0
  }
  const notes = notesInto(taken)
  return {
    visit(node, read) {
      const start = node.startIndex
      while (taken.frames.length > 1 && top(taken).end <= start) taken.frames.pop()
      if (read === undefined || start < taken.skipUntil || taken.claimed.has(node.id)) return
      read(node, notes)
    },
    result() {
      const definitions = inOrder(needsExport ? withExports(taken) : taken.definitions)
      const {exports, entries} = taken
      const imports = withErased(taken)
      const uses = taken.uses.filter(isTold).map(({use}) => use)
      return {definitions, uses, imports, exports, entries, ...blocks.result(definitions)}
    }
  }
}

function notesInto(taken: Taken): Notes {
  return {
    get around() {
      return top(taken).around
    },
    get aroundName() {
      return top(taken).aroundName
    },
    get counts() {
      return top(taken).collection
    },
    get isLocal() {
      return isLocalScope(top(taken).scope)
    },
    define(node, defined) {
      define(taken, node, defined)
    },
    scope(node, reach) {
      push(taken, node, {scope: innerScope(top(taken).scope, reach)})
    },
    bind(name, reach = 'block') {
      taken.claimed.add(name.id)
      if (name.text !== '') bindName(top(taken).scope, name.text, reach)
    },
    call(name, told) {
      if (told.callee !== undefined) taken.claimed.add(told.callee.id)
      use(taken, name, {kind: 'call', as: 'value', receiver: told.receiver, arguments: told.arguments})
    },
    refer(name, receiver = null, as = 'value') {
      use(taken, name, {kind: 'reference', as, receiver, arguments: null})
    },
    bring(node, imports) {
      bring(taken, node, imports)
    },
    collection(node, name) {
      collect(taken, node, name)
    },
    entry(node, keyed) {
      enter(taken, node, keyed)
    },
    claim(node) {
      taken.claimed.add(node.id)
    },
    skip(node) {
      taken.skipUntil = Math.max(taken.skipUntil, node.endIndex)
    },
    wrap(inner, outer) {
      taken.wrappers.set(inner.id, taken.wrappers.get(outer.id) ?? outer)
    },
    wrapperOf: inner => taken.wrappers.get(inner.id) ?? null,
    block: taken.blocks.block,
    amongImports: taken.blocks.imported,
    expose(name) {
      taken.exposed.add(name)
    },
    offer(node, exports) {
      taken.exports.push(...exports.map(told => ({...told, line: lineOf(node)})))
    }
  }
}

function top(taken: Taken): Frame {
  const frame = taken.frames.at(-1)
  if (frame === undefined) throw new Error('The frame of the file is never taken away')
  return frame
}

function push(taken: Taken, node: Node, frame: Partial<Frame>): void {
  taken.frames.push({...top(taken), ...frame, end: node.endIndex})
}

function define(taken: Taken, node: Node, defined: Defined): void {
  const {kind, parameters = null, isDeclaration = false, isModified = false, owner = [], value = null} = defined
  const name = typeof defined.name === 'string' ? defined.name : defined.name.text
  if (typeof defined.name !== 'string') taken.claimed.add(defined.name.id)
  if (value !== null) taken.counting.add(value.id)
  const frame = top(taken)
  const isCallable = kind === 'function' || kind === 'method'
  const scope = innerScope(frame.scope, isCallable ? 'function' : 'definition')
  if (name === '') {
    push(taken, node, {scope})
    return
  }
  const within = owner.length === 0 ? frame.within : [...frame.within, ...owner]
  const isMember = kind === 'method' || kind === 'field'
  const isVisible = (defined.isVisible ?? true) && (isMember || !isInFunction(frame.scope))
  const lines = linesOf(taken.wrappers.get(node.id) ?? node, node)
  taken.definitions.push({kind, name, within, lines, parameters, isVisible, isDeclaration, isModified})
  // A name that a pattern defines has nothing within it, and others may be defined ahead of what stands between them.
  if (node === defined.name || defined.isLeaf === true) return
  push(taken, node, {
    scope,
    within: [...within, name],
    around: kind,
    aroundName: name,
    collection: defined.hasEntries === true ? true : null
  })
}

function use(
  taken: Taken,
  node: Node,
  told: {kind: Use['kind']; as: 'value' | 'type'; receiver: Node | string | null} & Pick<Use, 'arguments'>
): void {
  taken.claimed.add(node.id)
  const name = node.text
  if (name === '') return
  if (told.as === 'value' && told.receiver === null) taken.values.add(name)
  const {scope, within} = top(taken)
  const text = told.receiver === null || typeof told.receiver === 'string' ? told.receiver : told.receiver.text
  const receiver = text === null ? null : squash(text, RECEIVER_LENGTH)
  const {kind, arguments: passed} = told
  taken.uses.push({use: {kind, name, receiver, line: lineOf(node), within, arguments: passed}, scope})
}

function bring(taken: Taken, node: Node, imports: readonly Omit<Import, 'line'>[]): void {
  const {scope} = top(taken)
  const when = isInFunction(scope) ? {when: 'called' as const} : {}
  taken.skipUntil = node.endIndex
  for (const told of imports) {
    const one: Import = {...when, ...told, line: lineOf(node)}
    taken.imports.push(one)
    if (taken.erasable.types.includes(node.type)) taken.erasable.imports.add(one)
  }
  if (!isLocalScope(scope)) taken.blocks.imported(node)
}

function collect(taken: Taken, node: Node, name: string | undefined): void {
  const {within} = top(taken)
  const counts = name !== undefined || taken.counting.has(node.id)
  push(taken, node, {collection: counts, within: name === undefined ? within : [...within, name]})
}

function enter(taken: Taken, node: Node, {key, value, isMember = false, of}: Keyed): void {
  const frame = top(taken)
  const counts = key !== '' && (of !== undefined || frame.collection === true)
  const within = of === undefined ? frame.within : [...frame.within, of]
  const text = typeof value === 'string' ? value : (value?.text ?? '')
  if (counts) taken.entries.push({key, value: squash(text, VALUE_LENGTH), within, line: lineOf(node), isMember})
  if (value === null || typeof value === 'string') return
  if (counts) taken.counting.add(value.id)
  push(taken, node, {within: counts ? [...within, key] : within, collection: null})
}

/** A bare name that is bound around its use is nobody else's matter. */
function isTold({use: {name, receiver}, scope}: PendingUse): boolean {
  return receiver !== null || !isBound(scope, name)
}

/** A file without exports and imports is a script, and its top-level names are everyone's. */
function withExports({definitions, exposed, imports}: Taken): readonly Definition[] {
  const isTop = ({within}: Definition): boolean => within.length === 0
  const isScript = imports.length === 0 && exposed.size === 0 && !definitions.some(d => isTop(d) && d.isVisible)
  return definitions.map(definition => {
    const isShown = isTop(definition) && (isScript || exposed.has(definition.name))
    return isShown ? {...definition, isVisible: true} : definition
  })
}

/** Sorting is stable: what begins on one line stays in the order of the text. */
function inOrder(definitions: readonly Definition[]): readonly Definition[] {
  return [...definitions].sort((a, b) => a.lines.start - b.lines.start)
}
