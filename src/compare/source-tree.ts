import type {FileSyntax} from '../domain/syntax.js'

/** One source file of a tree, read. */
export interface SourceFile {
  readonly path: string
  readonly language: string
  readonly text: string
  readonly syntax: FileSyntax
}

/** The files of one tree, read when they are asked for. */
export interface SourceTree {
  /** Every file. */
  readonly paths: ReadonlySet<string>
  /** In the order of the paths; null for what is absent, binary, too large, or defeats the parser. */
  readonly files: (paths: readonly string[]) => Promise<readonly (SourceFile | null)[]>
  /** Texts of files of whatever kind, likewise. */
  readonly texts: (paths: readonly string[]) => Promise<readonly (string | null)[]>
  /** The files that contain each of these as a whole word, by word. */
  readonly mentioning: (words: readonly string[]) => Promise<ReadonlyMap<string, readonly string[]>>
}

/** What comparisons of structure read, and what tells them to stop. */
export interface SourceTrees {
  readonly baseline: SourceTree
  readonly integration: SourceTree
  /** The language of a path in lower case; null for what is no source code. */
  readonly language: (path: string) => string | null
  /** The branches in the order in which they went in. */
  readonly branches: readonly string[]
  /** True when the time for reading is used up. */
  readonly isLate: () => boolean
}
