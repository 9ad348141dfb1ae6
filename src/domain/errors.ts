/** One thing the user has to change: where it stands, what is wrong, what to do. */
export interface Problem {
  /** `input 'strategy'`, `.github/integration.yml:4:3`, `--base`. */
  readonly where: string
  readonly what: string
  readonly fix: string
}

/** The user's input, configuration or repository must change before a run can start. Exit code 2. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError'
  readonly problems: readonly Problem[]

  constructor(problems: readonly [Problem, ...Problem[]]) {
    super(problems.map(describeProblem).join('\n'))
    this.problems = problems
  }
}

/** Git, a process, the disk or the network failed in a way that says nothing about the branches. Exit code 3. */
export class ToolError extends Error {
  override readonly name = 'ToolError'
  /** What the user can do about it. */
  readonly fix: string

  constructor(message: string, fix: string, options?: {cause?: unknown}) {
    super(message, options)
    this.fix = fix
  }
}

/** The run was cancelled by a signal. Exit code 130 or 143. */
export class CancelledError extends Error {
  override readonly name = 'CancelledError'
  readonly signal: 'SIGINT' | 'SIGTERM'

  constructor(signal: 'SIGINT' | 'SIGTERM') {
    super(`cancelled by ${signal}`)
    this.signal = signal
  }
}

export function describeProblem(problem: Problem): string {
  return `${problem.where}: ${problem.what}. ${problem.fix}`
}

/** Throws the reason of an aborted signal. Rooms call it between steps, so that a cancel ends at a clean place. */
export function throwIfCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw signal.reason
}
