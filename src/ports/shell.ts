import type {ProcessEnd} from '../domain/gate.js'

/** A command to run, and all it may see. */
export interface ShellCommand {
  /** Run by `bash -e -o pipefail -c`, as a workflow's `run:` step is. Comes from trusted configuration only. */
  readonly command: string
  readonly directory: string
  /** The whole environment; nothing is inherited. */
  readonly environment: Readonly<Record<string, string>>
  readonly timeoutSeconds: number
  /** Where standard output and error go, bounded: first part and last part are kept. */
  readonly logFile: string
  /** Called for each complete line, bounded in length, without its line end. */
  readonly onLine: (line: string) => void
}

/** How a command came out. */
export interface ShellResult {
  readonly end: ProcessEnd
  readonly seconds: number
  /** The last lines of output, bounded. */
  readonly tail: string
}

/** Runs a gate. When it returns, no process that the command started is alive. */
export interface Shell {
  run(command: ShellCommand): Promise<ShellResult>
}
