import type {LineRange} from '../domain/candidate.js'

export type DefinitionKind =
  | 'class'
  | 'constant'
  | 'constructor'
  | 'enum'
  | 'field'
  | 'function'
  | 'interface'
  | 'macro'
  | 'method'
  | 'module'
  | 'type'

/** Something a file gives a name to. */
export interface Definition {
  readonly kind: DefinitionKind
  readonly name: string
  /** The names of the definitions around it, outermost first. */
  readonly within: readonly string[]
  readonly lines: LineRange
  /** Its parameters as written, white space folded; null for what takes none. */
  readonly parameters: readonly string[] | null
}

/** A place that uses a name it does not define: a call, a reference, a base class. */
export interface Use {
  readonly kind: 'call' | 'reference' | 'inheritance'
  readonly name: string
  /** What stands before the name: `user` in `user.email()`; null when it stands alone. */
  readonly receiver: string | null
  readonly line: number
  /** How many arguments a call gives; null when it cannot be counted (spread, keywords) or is no call. */
  readonly arguments: number | null
}

/** A file or module that another file needs, and the names it takes from it (empty: all, or only its effects). */
export interface Import {
  readonly source: string
  readonly names: readonly string[]
  readonly line: number
}

/** What a parser saw in one file. */
export interface FileSyntax {
  readonly language: string
  readonly definitions: readonly Definition[]
  readonly uses: readonly Use[]
  readonly imports: readonly Import[]
  /** True when parts of the file could not be parsed; what was seen beside them still stands. */
  readonly hasErrors: boolean
}

/** Parsers of programming languages, each loaded when the first file needs it. */
export interface Syntax {
  /** Tells whether files of this name can be parsed at all, from its ending alone. */
  knows(path: string): boolean
  /** Parses a file; null for a language that is not known, or a file too large to parse in a second or so. */
  parse(path: string, text: string): Promise<FileSyntax | null>
}
