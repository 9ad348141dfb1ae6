import type {Node} from 'web-tree-sitter'
import type {Arguments, DefinitionKind, Export, Import, Parameters} from '../../domain/syntax.js'

/**
 * How one language is read: a table from the grammar's node types to what a node of that type says. The engine visits these
 * nodes, and no others, an outer one before those within it and all in the order of the text.
 */
export interface Language {
  /** In lower case, as shown to people: `typescript`. */
  readonly name: string
  /** The file name of its grammar without `.wasm`: `tree-sitter-typescript`. */
  readonly grammar: string
  /** Ends of file names, each with its dot, in lower case. */
  readonly extensions: readonly string[]
  readonly nodes: Readonly<Record<string, Reader>>
  /** The node types of comments; `comment` when left out. */
  readonly comments?: readonly string[]
  /** True where only what is exported can be named elsewhere; `Notes.expose` says what is. */
  readonly needsExport?: boolean
  /** The node types of imports that the compiler takes out when only types of them are used. */
  readonly erasable?: readonly string[]
}

/**
 * Says in the notes what a node of one type means. To see what nodes a text gives, print `tree.rootNode.toString()`.
 */
export type Reader = (node: Node, notes: Notes) => void

/** What is told of a definition; what is left out is the common case. */
export interface Defined {
  readonly kind: DefinitionKind
  /** A node is claimed, so that it is not taken for a use. */
  readonly name: Node | string
  /** Null when left out: it cannot be called. */
  readonly parameters?: Parameters | null
  readonly isVisible?: boolean
  readonly isDeclaration?: boolean
  readonly isModified?: boolean
  /** What it stands in beside the definitions around it, e.g. the receiver's type of a Go method. */
  readonly owner?: readonly string[]
  /** True for an enum: the entries directly in it count. */
  readonly hasEntries?: boolean
  /** Its value, where that may be a literal whose entries count. */
  readonly value?: Node | null
  /** True for a mere name that a call defines: nothing stands in it, and the same node may define another. */
  readonly isLeaf?: boolean
}

/** What is told of an entry of a collection. */
export interface Keyed {
  readonly key: string
  /** A node may be a collection in turn, whose entries count; null or text where there is no such node. */
  readonly value: Node | string | null
  readonly isMember?: boolean
  /** The name of a collection that the text does not hold together, e.g. the type of a Go constant. */
  readonly of?: string
}

/** Where the readers of a language put down what they see. */
export interface Notes {
  /** The kind of the innermost definition around the node, null at top level. */
  readonly around: DefinitionKind | null
  /** The name of that definition, null at top level. */
  readonly aroundName: string | null
  /** Whether the innermost collection counts; null when the node is not directly in one. */
  readonly counts: boolean | null
  /** True within a function's body, or a block that is no definition's: what is bound here cannot be named elsewhere. */
  readonly isLocal: boolean
  /** A definition of a name; what is within the node stands in it, and a function or method is a scope of its own. */
  define(node: Node, defined: Defined): void
  /** Names bound within the node end with it. */
  scope(node: Node, reach: 'block' | 'function'): void
  /** A parameter, local or type parameter: bare uses of its name in the innermost scope (of that reach) are not told. */
  bind(name: Node, reach?: 'block' | 'function'): void
  /** A call. The name, and the callee that it is the last part of, are claimed. */
  call(name: Node, told: {receiver: Node | string | null; arguments: Arguments; callee?: Node}): void
  /** A name that is not called. */
  refer(name: Node, receiver?: Node | string | null, as?: 'value' | 'type'): void
  /** An import; nothing within the node is read. */
  bring(node: Node, imports: readonly Omit<Import, 'line'>[]): void
  /** A literal of keys and values. Its entries count only when it is the value of a definition or entry, or is named here. */
  collection(node: Node, name?: string): void
  /** An entry of the innermost collection, told only if that one counts. A node as its value stands in the entry. */
  entry(node: Node, keyed: Keyed): void
  /** This node is not to be read by itself; what is within it still is. */
  claim(node: Node): void
  /** Nothing within this node is to be read. */
  skip(node: Node): void
  /** What stands around a definition and is part of it, such as `export`, or a decorator before it: its lines start there. */
  wrap(inner: Node, outer: Node): void
  /** What was said to stand around this node; null when nothing was. */
  wrapperOf(inner: Node): Node | null
  /** Lines that are known by a name and define nothing; what is within the node is read as if it were not told. */
  block(node: Node, title: string): void
  /** Belongs to the imports at the top of a file though it brings nothing in, such as the import of a type in a comment. */
  amongImports(node: Node): void
  /** A top-level name that other files can use, in a language that needs exports. */
  expose(name: string): void
  /** Names under which other files get something, as the text says itself. */
  offer(node: Node, exports: readonly Omit<Export, 'line'>[]): void
}
