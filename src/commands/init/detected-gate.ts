/** A repository as `init` sees it: the paths it tracks, and their text. */
export interface Repository {
  readonly files: readonly string[]
  /** null when the file is absent or is no text. */
  readonly read: (path: string) => string | null
}

/** A gate that fits what was found. */
export interface DetectedGate {
  readonly name: string
  /** Lines for bash; the first one that fails ends the gate. */
  readonly run: readonly string[]
  /** Pattern of the test reports it writes; null when it writes none that we read. */
  readonly tests: string | null
  /** What it was concluded from, for the user. */
  readonly why: string
}

/** Tells whether the repository tracks this path. */
export function has({files}: Repository, path: string): boolean {
  return files.includes(path)
}
