import type {LineRange} from './candidate.js'

/** What one source file defines, uses, imports and registers, as far as its text alone can tell. */
export interface FileSyntax {
  /** In the order of their first lines; an outer definition stands before those within it. */
  readonly definitions: readonly Definition[]
  readonly uses: readonly Use[]
  readonly imports: readonly Import[]
  /** Where the text says itself what it offers: exports, `pub use`, `__all__`; empty for languages that have no such thing. */
  readonly exports: readonly Export[]
  readonly entries: readonly Entry[]
  /** In the order of their first lines; an outer one stands before those within it. */
  readonly blocks: readonly Block[]
  /** The lines of comments that have their lines to themselves, those that follow each other as one; in their order. */
  readonly comments: readonly LineRange[]
  /** True when the parser had to guess somewhere; what it did understand still holds. */
  readonly hasErrors: boolean
}

/** What a definition defines, in words that hold for every language: a struct or trait is a `class` or an `interface`. */
export type DefinitionKind =
  'module' | 'class' | 'interface' | 'enum' | 'function' | 'method' | 'type' | 'variable' | 'field'

/** A named thing that a file defines. */
export interface Definition {
  readonly kind: DefinitionKind
  readonly name: string
  /**
   * The names of what it stands in, outermost first; a Go method stands in its receiver's type, a function of a table in the
   * keys that lead to it.
   */
  readonly within: readonly string[]
  readonly lines: LineRange
  /** null for what cannot be called. A class has those of its constructor, where the file shows one. */
  readonly parameters: Parameters | null
  /** False when other files cannot name it, as far as the language says so by itself. */
  readonly isVisible: boolean
  /** True when it is only declared here: abstract, an interface's method without a body, an overload, a prototype. */
  readonly isDeclaration: boolean
  /** True when a decorator, annotation, attribute or condition stands on it that may change what it is or how it is called. */
  readonly isModified: boolean
}

/** What a call may pass. */
export interface Parameters {
  /** Without a receiver such as `self`. */
  readonly names: readonly string[]
  /** Types as the source has them, in the same order, spaces made one; empty text where there is none. */
  readonly types: readonly string[]
  readonly required: number
  /** null when any number is accepted. */
  readonly accepted: number | null
}

/** A place where a file refers to a name that it does not bind as a parameter or local. */
export interface Use {
  readonly kind: 'call' | 'reference'
  readonly name: string
  /** What stands before the name, as the source has it: `db` in `db.open()`, `a.b` in `a.b.c`; null for a bare name. */
  readonly receiver: string | null
  readonly line: number
  /** The names of the definitions, and of keys of tables, around it, outermost first. */
  readonly within: readonly string[]
  /** For calls only. */
  readonly arguments: Arguments | null
}

/** What a call passes. */
export interface Arguments {
  /** Positional and named ones; a block or trailing closure is not counted. */
  readonly count: number
  /** The names of those passed by name. */
  readonly named: readonly string[]
  /** True when a spread, splat or unpacking makes the count a guess. */
  readonly isOpen: boolean
  /** The value of each positional argument that is a plain string literal, null for any other; at most the first four. */
  readonly texts: readonly (string | null)[]
}

/** One import, include, use or require. */
export interface Import {
  /** As the source names it, without quotes: `./cart`, `app.models`, `github.com/a/b`, `crate::cart`, `"util.h"` as `util.h`. */
  readonly source: string
  /** What is brought in by name, and under which local name; empty when the whole is brought in. */
  readonly names: readonly {readonly name: string; readonly local: string}[]
  /** The local name of the whole, where there is one: `fs` in `import * as fs`, `np` in `import numpy as np`. */
  readonly whole: string | null
  /** True when it brings in every name of the source: `from x import *`, `use x::*`, `#include`. */
  readonly isWildcard: boolean
  readonly line: number
  /** `called` when only a function that runs carries it out, `never` when it only serves types; else as the file is loaded. */
  readonly when?: 'called' | 'never'
}

/** A name under which other files get something of this one. */
export interface Export {
  /** `default`, `=` for the whole (`module.exports = …`), `*` for every name of the source; `a.b` for what is nested. */
  readonly name: string
  /** What it is called in this file, or in the source: a name, `=` for the whole of the source; null for what has no name. */
  readonly local: string | null
  /** The module that it is passed on from, as the text names it; null for what this file has. */
  readonly source: string | null
  readonly line: number
}

/** One key of a named collection: an enum's member, an entry of a named object, dictionary, map or constant table. */
export interface Entry {
  readonly key: string
  /** The source of its value, spaces made one and cut at 200 characters; empty where there is none. */
  readonly value: string
  /** The names of what it stands in, outermost first; the last one is the collection. */
  readonly within: readonly string[]
  readonly line: number
  /** True for a member of an enum. */
  readonly isMember: boolean
}

/** Lines that define nothing and that people still know by a name: a test, the imports, a call at top level. */
export interface Block {
  /** As people are told of it, such as `describe("Router")` or `imports`. */
  readonly title: string
  readonly lines: LineRange
}
