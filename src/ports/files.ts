/** A regular file that was opened below a root, without following links out of it. */
export interface FoundFile {
  /** Relative to the root, forward slashes. */
  readonly path: string
  readonly bytes: number
  /** Tells this file, as written this once, from every other: it changes when the file is written or replaced. */
  readonly stamp: string
}

/** Files on disk. Everything below a probed tree was written by branch code and is treated as hostile. */
export interface Files {
  /** Regular files below `root` that match the glob, sorted. Links and devices are never returned. */
  find(root: string, glob: string): Promise<readonly FoundFile[]>
  /** The regular file at a path below `root`, links neither followed nor returned; null when there is none. */
  look(root: string, path: string): Promise<FoundFile | null>
  /** Deletes every file or link that matches, so that a report found later was written in between. */
  clear(root: string, glob: string): Promise<void>
  /** Copies a found file out of the tree; refuses when it is no longer the regular file that was found. */
  copy(root: string, file: FoundFile, to: string): Promise<void>
  /** Text of one of our own copies, or of a file the user named. Throws ToolError when it is over the limit. */
  read(path: string): Promise<string>
  /**
   * The same in pieces, however long the file is. Throws ToolError at once when there is no regular file, and while it is
   * read when that fails.
   */
  pieces(path: string): Iterable<string>
  /** Writes a file whole or not at all, making its folder. */
  write(path: string, text: string): Promise<void>
  /** Tells whether a folder stands there, links followed. */
  isFolder(path: string): Promise<boolean>
  makeFolder(path: string): Promise<void>
  /** Removes a folder of ours, named by its absolute path, with read-only folders in it. Nothing there is fine too. */
  removeFolder(path: string): Promise<void>
}
