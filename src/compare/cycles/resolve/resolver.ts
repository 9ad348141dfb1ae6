import type {Import} from '../../../domain/syntax.js'

/** Gives the files that an import in the file `from` brings in when that file is loaded; empty for what is not in the tree. */
export type Resolve = (from: string, brought: Import) => readonly string[]

/** What imports are looked up in. */
export interface Lookup {
  readonly paths: ReadonlySet<string>
  /** Where modules with plain names stand, nearest settings first. */
  readonly aliases: Aliases
}

/** Gives the places that a module's name may stand for in a file, as TypeScript's settings map them, without extension. */
export type Aliases = (from: string, source: string) => readonly string[]
