import type {Worker} from 'node:worker_threads'
import type {FileSyntax} from '../../domain/syntax.js'
import {ToolError} from '../../domain/errors.js'
import {REINSTALL, type ReadReply, type ReadRequest} from './worker-messages.js'

/** A file that someone waits for. */
export interface ReadJob extends ReadRequest {
  readonly resolve: (syntax: FileSyntax | null) => void
  readonly reject: (error: unknown) => void
}

/** One worker at a time, with the files it was given. */
export interface Lane {
  /** Takes files from the queue until it holds enough to be busy. */
  fill(): void
  close(): Promise<void>
}

/** How lanes get files and workers. */
export interface LaneSource {
  readonly start: () => Worker
  /** The next file, or undefined when none waits. */
  readonly next: () => ReadJob | undefined
  /** Takes back what another worker is to read. */
  readonly giveBack: (jobs: readonly ReadJob[]) => void
  readonly stopAfterMs: number
}

/** The worker finds the second file in its inbox when it has read the first. */
const HELD = 2

interface Running {
  readonly worker: Worker
  readonly held: ReadJob[]
  isReady: boolean
  answered: number
  timer: NodeJS.Timeout | undefined
}

interface State extends LaneSource {
  running: Running | null
}

/**
 * Keeps one worker busy. A worker that breaks, dies or takes too long is replaced; the file that did this is answered with
 * null, the others are given back. A file that breaks a worker which has read others gets a fresh one, so that the answer
 * does not depend on what was read before. A worker keeps the process alive only while files wait.
 */
export function openLane(source: LaneSource): Lane {
  const state: State = {...source, running: null}
  return {
    fill() {
      fill(state)
    },
    async close() {
      const {running} = state
      state.running = null
      clearTimeout(running?.timer)
      for (const job of running?.held ?? []) job.resolve(null)
      await running?.worker.terminate()
    }
  }
}

function fill(state: State): void {
  while ((state.running?.held.length ?? 0) < HELD) {
    const job = state.next()
    if (job === undefined) return
    state.running ??= begin(state)
    give(state, state.running, job)
  }
}

function begin(state: State): Running {
  const worker = state.start()
  const own: Running = {worker, held: [], isReady: false, answered: 0, timer: undefined}
  worker.on('message', (reply: ReadReply) => {
    if (state.running === own) hear(state, own, reply)
  })
  worker.on('error', (error: unknown) => {
    end(state, own, {kind: 'died', reason: error instanceof Error ? error.message : String(error)})
  })
  worker.on('exit', code => {
    end(state, own, {kind: 'died', reason: `exit code ${code}`})
  })
  return own
}

function give(state: State, own: Running, job: ReadJob): void {
  const {path, text} = job
  own.held.push(job)
  own.worker.postMessage({path, text} satisfies ReadRequest)
  if (own.held.length === 1) watch(state, own)
}

/** Time counts for each file from when the worker can read it. */
function watch(state: State, own: Running): void {
  clearTimeout(own.timer)
  own.timer = undefined
  if (own.held.length === 0) {
    own.worker.unref()
    return
  }
  own.worker.ref()
  if (!own.isReady) return
  own.timer = setTimeout(() => {
    end(state, own, {kind: 'took too long'})
  }, state.stopAfterMs)
}

function hear(state: State, own: Running, reply: ReadReply): void {
  if (reply.kind === 'broken') {
    end(state, own, {kind: 'died', reason: 'the parser broke'})
    return
  }
  if (reply.kind === 'ready') own.isReady = true
  if (reply.kind === 'failed') own.held.shift()?.reject(new ToolError(reply.reason, REINSTALL))
  if (reply.kind === 'read') {
    own.held.shift()?.resolve(reply.syntax)
    own.answered++
  }
  watch(state, own)
  fill(state)
}

type End = {readonly kind: 'died'; readonly reason: string} | {readonly kind: 'took too long'}

function end(state: State, own: Running, how: End): void {
  if (state.running !== own) return
  state.running = null
  clearTimeout(own.timer)
  void own.worker.terminate()
  const [first, ...others] = own.held
  if (first === undefined) return
  if (how.kind === 'died' && !own.isReady) {
    first.reject(new ToolError(`The parser did not start: ${how.reason}`, REINSTALL))
    state.giveBack(others)
  } else if (how.kind === 'died' && own.answered > 0) {
    state.giveBack(own.held)
  } else {
    first.resolve(null)
    state.giveBack(others)
  }
  fill(state)
}
