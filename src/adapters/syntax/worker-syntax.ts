import {availableParallelism} from 'node:os'
import {join} from 'node:path'
import {Worker} from 'node:worker_threads'
import type {Syntax} from '../../ports/syntax.js'
import {languageOf} from './language-of.js'
import {openLane, type ReadJob} from './worker-lane.js'

/** A parser that runs aside, to be closed at the end. */
export interface WorkerSyntax extends Syntax, AsyncDisposable {}

/** What is not said has the value for real runs. */
export interface WorkerOptions {
  /** The bundle of the worker. */
  readonly entry: string
  readonly workers?: number
  readonly stopAfterMs?: number
}

const MAX_LENGTH = 1024 * 1024
const STOP_AFTER_MS = 6_000
const MEMORY_MB = 512
const WORKERS = Math.min(2, availableParallelism())

/**
 * Reads files in worker threads, for a hostile text can kill the thread that parses it. Nothing is started before the first
 * file of a known language.
 */
export function openWorkerSyntax({entry, workers = WORKERS, stopAfterMs = STOP_AFTER_MS}: WorkerOptions): WorkerSyntax {
  const waiting: ReadJob[] = []
  const lanes = Array.from({length: workers}, () =>
    openLane({
      start: () => new Worker(entry, {resourceLimits: {maxOldGenerationSizeMb: MEMORY_MB}, env: {}, execArgv: []}),
      next: () => waiting.shift(),
      giveBack: jobs => waiting.unshift(...jobs),
      stopAfterMs
    })
  )
  return {
    language: path => languageOf(path)?.name ?? null,
    async parse(path, text) {
      if (text.length > MAX_LENGTH || languageOf(path) === null) return null
      return await new Promise((resolve, reject) => {
        waiting.push({path, text, resolve, reject})
        for (const lane of lanes) lane.fill()
      })
    },
    async [Symbol.asyncDispose]() {
      for (const job of waiting.splice(0)) job.resolve(null)
      await Promise.all(lanes.map(lane => lane.close()))
    }
  }
}

/** Where the build puts the worker, beside the bundle that runs. */
export function bundledWorker(folder: string): string {
  return join(folder, 'syntax-worker.js')
}
