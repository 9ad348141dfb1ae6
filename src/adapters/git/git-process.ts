import {spawn, type ChildProcess} from 'node:child_process'
import {ToolError, throwIfCancelled} from '../../domain/errors.js'
import type {Redact} from './redact.js'

/** One run of git. */
export interface GitCall {
  readonly args: readonly string[]
  readonly input?: string | Uint8Array
  /** Exit codes that are answers; `any` takes every one but a death by signal. Only 0 when left out. */
  readonly answers?: readonly number[] | 'any'
  readonly environment?: Readonly<Record<string, string>>
  /** Takes the place of the context's directory. */
  readonly directory?: string
  /** Gets standard output piece by piece; the answer's `stdout` is then empty. */
  readonly onOutput?: (chunk: Buffer) => void
  /** Bytes of standard output that are kept. One more is a ToolError. */
  readonly maxOutput?: number
  readonly timeoutSeconds?: number
}

/** How git ended when its exit code was one that was asked for. */
export interface GitAnswer {
  readonly code: number
  readonly stdout: Buffer
  /** The last part, without secrets. */
  readonly stderr: string
}

/** Where and how git runs. */
export interface GitContext {
  readonly directory: string
  /** Stand before the subcommand: `--git-dir`, `-c`. */
  readonly leading: readonly string[]
  /** The whole environment; nothing is inherited. */
  readonly environment: Readonly<Record<string, string>>
  readonly signal: AbortSignal
  readonly redact: Redact
  readonly slot: <T>(task: () => Promise<T>) => Promise<T>
  /** True when git may start a background process that keeps its streams open, as ssh's connection sharing does. */
  readonly mayLinger?: boolean
}

/** Runs git in one context. Throws a ToolError for an exit code that the call does not expect. */
export type RunGit = (call: GitCall) => Promise<GitAnswer>

const MAX_OUTPUT = 1 << 28
const MAX_STDERR = 1 << 14
const LINGER_MS = 500
const KILL_AFTER_MS = 2000

/**
 * Makes a function that runs git in one context: arguments as a list, no shell, the environment given whole. It throws a
 * ToolError for an exit code that is no answer, for a death by signal and for a time limit, and the signal's reason when the
 * run is cancelled.
 */
export function gitIn(context: GitContext): RunGit {
  return call =>
    context.slot(async () => {
      throwIfCancelled(context.signal)
      const end = await runProcess(context, call)
      throwIfCancelled(context.signal)
      return judge(context, call, end)
    })
}

interface ProcessEnd {
  readonly code: number | null
  readonly killedBy: NodeJS.Signals | null
  readonly stdout: Buffer
  readonly stderr: string
  readonly cut: 'output' | 'time' | null
}

function judge(context: GitContext, call: GitCall, end: ProcessEnd): GitAnswer {
  const stderr = context.redact(end.stderr.trim())
  const title = `git ${call.args[0] ?? ''}`
  if (end.cut === 'time') {
    throw new ToolError(
      `${title} gave no answer in ${call.timeoutSeconds ?? 0} seconds`,
      'Check the connection to the server and run again.'
    )
  }
  if (end.cut === 'output') {
    throw new ToolError(`${title} wrote more than ${call.maxOutput ?? MAX_OUTPUT} bytes`, 'Report this, please.')
  }
  if (end.code === null) {
    throw new ToolError(
      `${title} was ended by ${end.killedBy ?? 'a signal'}: ${stderr}`,
      'Run again; then try `git fsck`.'
    )
  }
  const answers = call.answers ?? [0]
  if (answers !== 'any' && !answers.includes(end.code)) {
    throw new ToolError(`${title} failed with exit code ${end.code}: ${stderr}`, 'Read what git says, and run again.')
  }
  return {code: end.code, stdout: end.stdout, stderr}
}

function runProcess(context: GitContext, call: GitCall): Promise<ProcessEnd> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', [...context.leading, ...call.args], {
      cwd: call.directory ?? context.directory,
      env: {...context.environment, ...call.environment},
      stdio: ['pipe', 'pipe', 'pipe'],
      windowsHide: true
    })
    const output = collect(child, call)
    const stop = (): void => {
      end(child)
    }
    const timer = call.timeoutSeconds === undefined ? null : setTimeout(output.cut, call.timeoutSeconds * 1000, 'time')
    context.signal.addEventListener('abort', stop)
    const settle = (): void => {
      context.signal.removeEventListener('abort', stop)
      if (timer) clearTimeout(timer)
    }
    child.once('error', error => {
      settle()
      reject(
        new ToolError(`git could not be started: ${error.message}`, 'Install git and see that it is on the PATH.', {
          cause: error
        })
      )
    })
    child.once('exit', code => {
      // A helper process that outlives git keeps its streams open, and there would be no end to wait for.
      if (context.mayLinger === true || code === null || context.signal.aborted)
        setTimeout(output.close, LINGER_MS).unref()
    })
    child.once('close', (code, killedBy) => {
      settle()
      resolve({code, killedBy, ...output.result()})
    })
    // Git may leave without having read all; its exit code tells whether that mattered.
    child.stdin.on('error', () => undefined)
    child.stdin.end(call.input ?? '')
  })
}

interface Collected {
  readonly cut: (why: 'output' | 'time') => void
  readonly close: () => void
  readonly result: () => Pick<ProcessEnd, 'stdout' | 'stderr' | 'cut'>
}

function collect(child: ChildProcess, call: GitCall): Collected {
  const chunks: Buffer[] = []
  let bytes = 0
  let stderr = ''
  let why: 'output' | 'time' | null = null
  const cut = (reason: 'output' | 'time'): void => {
    why ??= reason
    end(child)
  }
  child.stdout?.on('data', (chunk: Buffer) => {
    if (call.onOutput) {
      call.onOutput(chunk)
      return
    }
    bytes += chunk.length
    if (bytes > (call.maxOutput ?? MAX_OUTPUT)) cut('output')
    else chunks.push(chunk)
  })
  child.stderr?.on('data', (chunk: Buffer) => {
    stderr = (stderr + chunk.toString('utf8')).slice(-MAX_STDERR)
  })
  return {
    cut,
    close: () => {
      child.stdout?.destroy()
      child.stderr?.destroy()
    },
    result: () => ({stdout: Buffer.concat(chunks), stderr, cut: why})
  }
}

/** Asks git to leave, and makes it leave soon after. */
function end(child: ChildProcess): void {
  child.kill('SIGTERM')
  setTimeout(() => child.kill('SIGKILL'), KILL_AFTER_MS).unref()
}
