/** What is kept under a key: a text, and files beside it. */
export interface MemoEntry {
  readonly text: string
  /** Absolute paths of files of ours, by name: letters, digits and dashes. */
  readonly files: ReadonlyMap<string, string>
}

/** An entry that was found. What it holds may have been written by anybody who can write where it is kept. */
export interface MemoFound {
  readonly text: string
  /** Writes the file that was kept by this name to an absolute path; false when there is none, or it cannot be written. */
  restore(name: string, to: string): Promise<boolean>
}

/**
 * Keeps what was proved, within a run and from run to run. It may forget anything at any time, and never fails: what
 * cannot be read is not there, and what cannot be written is not kept.
 */
export interface Memo {
  /** A key is 64 lower-case hex digits. */
  get(key: string): Promise<MemoFound | null>
  put(key: string, entry: MemoEntry): Promise<void>
  /** One text for each tool that a gate with this environment would find; it changes when the tool is another one. */
  tools(environment: Readonly<Record<string, string>>): Promise<readonly string[]>
}

/** What is kept of the probes of one run that goes over several jobs: each probe's by itself, so that none can speak for another. */
export interface ProbeResults {
  /** What another job left of a probe; null: nothing yet. */
  of(probe: string): Promise<Memo | null>
  /** Where a probe is written down that need not be made, for the jobs that come after. */
  known(probe: string): Memo
}
