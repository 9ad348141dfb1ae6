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

/** What an error means to the user: whose move it is, what happened, what to do. */
export interface Failure {
  readonly kind: 'configuration' | 'tool' | 'cancelled' | 'internal'
  readonly message: string
  readonly fix: string | null
  /** For a cancelled run: what cancelled it. */
  readonly signal: 'SIGINT' | 'SIGTERM' | null
}

/** Reads anything that was thrown. What is none of our errors is a fault of ours, and keeps its stack. */
export function explainError(error: unknown): Failure {
  if (error instanceof CancelledError) {
    return {kind: 'cancelled', message: error.message, fix: 'Run it again', signal: error.signal}
  }
  if (error instanceof ConfigurationError) {
    return {kind: 'configuration', message: error.message, fix: null, signal: null}
  }
  if (error instanceof ToolError) return {kind: 'tool', message: error.message, fix: error.fix, signal: null}
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return {kind: 'internal', message, fix: 'This is a fault of ours: please report it with this message', signal: null}
}

/** What anything that was thrown says, without its stack. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** The failure as one text for people. */
export function describeFailure({message, fix}: Failure): string {
  return fix === null ? message : `${asSentence(message)} ${asSentence(fix)}`
}

function asSentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`
}

/** One problem as one sentence and its way out. */
function describeProblem(problem: Problem): string {
  return `${problem.where}: ${problem.what}. ${problem.fix}`
}

/** Throws the reason of an aborted signal. Rooms call it between steps, so that a cancel ends at a clean place. */
export function throwIfCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw signal.reason
}
