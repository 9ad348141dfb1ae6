import type {Status} from '../domain/verdict.js'

/** What happens while a run goes on. Each door shows it its own way: log lines and groups, or a terminal. */
export type Progress =
  | {readonly kind: 'stage'; readonly stage: string; readonly detail: string}
  | {readonly kind: 'step'; readonly text: string}
  | {readonly kind: 'warning'; readonly text: string}
  /** The title says on what it runs, and follows the gate's name. */
  | {readonly kind: 'gate-started'; readonly gate: string; readonly title: string}
  | {readonly kind: 'gate-line'; readonly gate: string; readonly line: string}
  | {readonly kind: 'gate-ended'; readonly gate: string; readonly text: string}

/** One finding, for the list beside a job. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
  /** A file of the repository, with a line, where there is one. */
  readonly path?: string
  readonly line?: number
}

/** The outputs of the public contract, all text. */
export interface Outputs {
  readonly status: Status
  readonly 'merge-ready': 'true' | 'false'
  readonly 'staging-ref': string
  readonly 'staging-sha': string
  readonly 'base-sha': string
  readonly merged: string
  readonly 'held-out': string
  readonly conflicts: string
  readonly regressions: string
  readonly culprits: string
  readonly matrix: string
  readonly record: string
  readonly 'report-dir': string
  readonly 'artifact-id': string
  readonly 'artifact-url': string
}

/** Whoever started us: the Actions runner, or a person's terminal. */
export interface Runner {
  /** Unique for a run and attempt; letters, digits and dashes. */
  readonly runId: string
  progress(event: Progress): void
  annotate(annotations: readonly Annotation[]): void
  summary(markdown: string): Promise<void>
  outputs(outputs: Partial<Outputs>): void
  /**
   * Puts back what something else wrote to of the files through which we speak, and names all that ever had to be. Absent
   * where there are no such files.
   */
  readonly tampered?: () => readonly string[]
}
