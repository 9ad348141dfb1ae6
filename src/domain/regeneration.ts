import type {Oid} from './ids.js'
import type {Generator} from './knowledge.js'

/** Files in conflict that one command is to write anew. */
export interface RegenerationRequest {
  readonly generator: Generator
  /** The files, in their order in the tree. */
  readonly paths: readonly string[]
  /** The candidate that is merged in, and all whose changes the composition holds already, the base among them. */
  readonly candidate: string
  readonly onto: readonly string[]
  readonly parents: readonly [composition: Oid, head: Oid]
  /** The merge with these files as the composition had them: where the command starts from. */
  readonly tree: Oid
  /** The same with these files as the candidate has them; null where it has one of them under another name. */
  readonly opposite: Oid | null
}

/** A file's path and the object with its content. */
export interface FileObject {
  readonly path: string
  readonly object: Oid
}

/** What came of a request: all of the files, or why there is none; with the id of the run. */
export type Regenerated =
  | {readonly kind: 'written'; readonly run: string; readonly files: readonly FileObject[]}
  | {readonly kind: 'failed'; readonly run: string; readonly reason: string}

/** Has a command write files anew. The same tree, command and files give the same answer for the length of a run. */
export type Regenerate = (request: RegenerationRequest) => Promise<Regenerated>

/** One command, run on one merge to write files in conflict anew, as the record keeps it. */
export interface Regeneration {
  /** `regeneration-1` and so on, in the order in which they ran. */
  readonly id: string
  readonly command: string
  readonly paths: readonly string[]
  /** The candidate that was merged in, and those in whose company. */
  readonly candidate: string
  readonly onto: readonly string[]
  /** The tree it ran on. */
  readonly tree: Oid
  readonly outcome: 'written' | 'failed'
  /** Why that is the outcome, in one sentence without its full stop. */
  readonly reason: string
  readonly seconds: number
  /** Path of the log, relative to the report folder, and the last lines of it. */
  readonly log: string
  readonly tail: string
  /** Each file against the state in which the command found it; empty when it failed. */
  readonly files: readonly RegeneratedFile[]
  /** Other files that the command changed, and that were not taken; at most twenty are named. */
  readonly untaken: {readonly count: number; readonly paths: readonly string[]}
}

/** A file that was written anew, with the lines that this changed; none of a file that is no text. */
export interface RegeneratedFile {
  readonly path: string
  readonly added: number
  readonly removed: number
}
