import type {CollectPorts} from '../../src/collect/collect.js'
import type {Runner, Progress} from '../../src/ports/runner.js'
import type {Git} from '../../src/ports/git.js'
import type {AnalyzePorts} from '../../src/analyze/analyze.js'
import {installedSyntax} from './installed-syntax.js'

/** A runner that keeps what it is told. */
export interface RecordingRunner extends Runner {
  readonly events: Progress[]
  readonly set: Record<string, string>
  readonly summaries: string[]
}

/** Makes a runner that shows nothing and remembers everything. */
export function recordingRunner(runId = 'run-1'): RecordingRunner {
  const runner: RecordingRunner = {
    runId,
    events: [],
    set: {},
    summaries: [],
    progress(event) {
      runner.events.push(event)
    },
    annotate() {
      // Annotations are rendered purely, and judged there.
    },
    summary(markdown) {
      runner.summaries.push(markdown)
      return Promise.resolve()
    },
    outputs(outputs) {
      Object.assign(runner.set, outputs)
    }
  }
  return runner
}

/** What the rooms that only read and merge need. */
export function quietPorts(git: Git, signal = new AbortController().signal): CollectPorts & AnalyzePorts {
  return {git, signal, forge: null, runner: recordingRunner(), syntax: installedSyntax}
}
