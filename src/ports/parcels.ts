import type {Oid} from '../domain/ids.js'

/** Carries commits to another machine that has the base and its history, by way of a file: no server, no credential. */
export interface Parcels {
  /** Writes everything that these commits have beyond the base into one file, in place of whatever stands there. */
  pack(commits: readonly Oid[], base: Oid, path: string): Promise<void>
  /**
   * Takes the objects of such a file into our private repository. Throws a ToolError when the file is damaged, or when
   * these commits are not whole with what is here.
   */
  unpack(path: string, commits: readonly Oid[], base: Oid): Promise<void>
}
