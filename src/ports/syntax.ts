import type {FileSyntax} from '../domain/syntax.js'

/** Reads source text into what it defines and uses. Grammars are loaded when the first file of their language is parsed. */
export interface Syntax {
  /** The language of a path, in lower case, e.g. `typescript`; null when we have no grammar for it. */
  language(path: string): string | null
  /**
   * The syntax of a file; null when its language is unknown, when it is too large, or when its text defeats the parser
   * within our bounds on time and memory. Never throws for what a text contains.
   */
  parse(path: string, text: string): Promise<FileSyntax | null>
}
