import {randomBytes} from 'node:crypto'
import {throwIfCancelled} from '../domain/errors.js'
import type {ProcessEnd} from '../domain/gate.js'
import type {Shell, ShellCommand, ShellResult} from '../ports/shell.js'
import {openGateOutput, type GateOutput} from './shell/gate-output.js'
import {killTree} from './shell/kill-tree.js'
import {startShell, type RunningShell} from './shell/start-shell.js'

/** Carries a random value through a gate's environment, by which its daemons are found. */
const MARKER = 'INTEGRATION_ORCHESTRATOR_GATE'

/** Timers of node cannot count further. */
const LONGEST_TIMER_MS = 2 ** 31 - 1

/**
 * Runs gates as real processes. Whatever way a gate ends (by itself, over time, cancelled), its whole process tree is
 * ended before `run` returns. Throws the signal's reason when the run is cancelled, ToolError when the log cannot be
 * written.
 */
export function processShell(signal: AbortSignal): Shell {
  return {run: async command => await run(command, signal)}
}

async function run(command: ShellCommand, signal: AbortSignal): Promise<ShellResult> {
  throwIfCancelled(signal)
  const started = performance.now()
  const seconds = (): number => (performance.now() - started) / 1000
  const output = openGateOutput(command)
  const value = randomBytes(16).toString('hex')
  const start = await startShell(command, {...command.environment, [MARKER]: value})
  if (start.kind === 'not-started') {
    const tail = output.close(start.why)
    return {end: {kind: 'not-started', why: start.why}, seconds: seconds(), tail}
  }
  const {shell} = start
  output.read(shell.output)
  const outcome = await firstOf(shell, {command, signal, output})
  const survivors = await killTree({leader: shell.pid, marker: `${MARKER}=${value}`})
  await output.drain()
  const tail = output.close(noteOn(outcome, survivors))
  if (outcome.kind === 'thrown') throw outcome.error
  output.throwIfBroken()
  return {end: outcome, seconds: seconds(), tail}
}

type Outcome = ProcessEnd | {readonly kind: 'thrown'; readonly error: unknown}

interface Watch {
  readonly command: ShellCommand
  readonly signal: AbortSignal
  readonly output: GateOutput
}

/** Waits for the shell's end, the time limit, a cancel or a failure of our own, whatever comes first. */
async function firstOf(shell: RunningShell, {command, signal, output}: Watch): Promise<Outcome> {
  const over = new AbortController()
  try {
    return await Promise.race<Outcome>([
      shell.exit.then(({code, signal: name}) =>
        code === null ? {kind: 'signalled', signal: name ?? 'unknown'} : {kind: 'exited', code}
      ),
      timeLimit(command.timeoutSeconds, over.signal),
      cancelled(signal, over.signal),
      output.failure
    ])
  } catch (error) {
    return {kind: 'thrown', error}
  } finally {
    over.abort()
  }
}

async function timeLimit(limit: number, over: AbortSignal): Promise<ProcessEnd> {
  return await new Promise(resolve => {
    const fire = (): void => {
      resolve({kind: 'timed-out', afterSeconds: limit})
    }
    const timer = setTimeout(fire, Math.min(limit * 1000, LONGEST_TIMER_MS))
    over.addEventListener('abort', () => {
      clearTimeout(timer)
    })
  })
}

async function cancelled(signal: AbortSignal, over: AbortSignal): Promise<never> {
  return await new Promise((_, reject) => {
    const stop = (): void => {
      reject(signal.reason as Error)
    }
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop, {signal: over})
  })
}

function noteOn(outcome: Outcome, survivors: number): string | null {
  const notes = []
  if (outcome.kind === 'timed-out') notes.push(`stopped at its time limit of ${outcome.afterSeconds} s`)
  if (outcome.kind === 'thrown') notes.push('stopped before its end')
  if (survivors > 0) notes.push(`${survivors} of its processes could not be killed`)
  return notes.length === 0 ? null : notes.join('; ')
}
