import {spawn} from 'node:child_process'
import type {GitContext} from './git-process.js'

/** A git process that goes on answering until it is told to leave. */
export interface GitService {
  readonly write: (input: Uint8Array) => void
  /** Ends it by force, for one that cannot be understood any more. */
  readonly kill: () => void
  /** Asks it to leave, by force when it does not listen. Settles once it is gone. */
  readonly close: () => Promise<void>
}

/** What becomes of a service. */
export interface GitServiceListener {
  readonly onOutput: (chunk: Buffer) => void
  /** Called once, whether it was asked to leave, died, or could not be started. */
  readonly onEnd: () => void
}

const KILL_AFTER_MS = 2000

/**
 * Starts git in one context and leaves it running. It takes no slot, as it sleeps most of the time, and it leaves when the run
 * is cancelled and when we do: the end of its input is the end of its work.
 */
export function startGitService(
  {leading, directory, environment, signal}: GitContext,
  args: readonly string[],
  {onOutput, onEnd}: GitServiceListener
): GitService {
  const child = spawn('git', [...leading, ...args], {
    cwd: directory,
    env: environment,
    stdio: ['pipe', 'pipe', 'ignore'],
    windowsHide: true
  })
  const stop = (): void => {
    child.kill('SIGTERM')
    setTimeout(() => child.kill('SIGKILL'), KILL_AFTER_MS).unref()
  }
  const gone = new Promise<void>(resolve => {
    const settle = (): void => {
      signal.removeEventListener('abort', stop)
      onEnd()
      resolve()
    }
    child.once('error', settle)
    child.once('close', settle)
  })
  signal.addEventListener('abort', stop)
  if (signal.aborted) stop()
  child.stdout.on('data', onOutput)
  // It may be gone already; its end tells.
  child.stdin.on('error', () => undefined)
  return {
    write: input => void child.stdin.write(input),
    kill: () => void child.kill('SIGKILL'),
    close: async () => {
      child.stdin.end()
      const timer = setTimeout(() => child.kill('SIGKILL'), KILL_AFTER_MS)
      await gone
      clearTimeout(timer)
    }
  }
}
