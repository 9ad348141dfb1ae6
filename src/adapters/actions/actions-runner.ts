import {lstatSync, writeFileSync} from 'node:fs'
import {saveState, setOutput} from '@actions/core'
import type {Outputs, Runner} from '../../ports/runner.js'
import {newRunId} from '../terminal/run-id.js'
import {guardCommandFiles, type CommandFiles} from './command-files.js'
import {logAnnotation, logProgress} from './log-progress.js'
import {createLogWriter, type LogWriter} from './log-writer.js'

/** What the runner of a step is made of. */
export interface ActionsRunnerOptions {
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Standard output. */
  readonly write: (text: string) => unknown
  /** ISO 8601; names the run where no service has numbered it. */
  readonly now: string
}

/** A runner for a step of a job. */
export interface ActionsRunner extends Runner {
  /** Prints text, line by line. */
  say(text: string): void
  tampered(): readonly string[]
  /** Prints the error that ends the step; the exit code is the door's. */
  fail(message: string): void
  /** Keeps a value for the post step, where it is `STATE_<name>`. */
  keep(name: string, value: string): void
  /**
   * Closes the open log group and puts the runner's command files back where something else wrote to them. Returns the
   * variables of those files: not empty means that branch code tried to act for later steps, and the step has to fail.
   */
  close(): readonly string[]
}

interface Step {
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly log: LogWriter
  readonly files: CommandFiles
}

/** All outputs of a job may have 1 MB, counted in UTF-16. */
const OUTPUT_BYTES = 400 * 1024

/** Speaks to the Actions runner: log lines, groups and annotations on standard output, outputs and summary in its files. */
export function createActionsRunner({environment, write, now}: ActionsRunnerOptions): ActionsRunner {
  const step: Step = {environment, log: createLogWriter(write), files: guardCommandFiles(environment)}
  return {
    runId: readRunId(environment) ?? newRunId(now),
    progress(event) {
      logProgress(step.log, event)
    },
    annotate(annotations) {
      step.log.closeBlock()
      annotations.forEach(annotation => {
        logAnnotation(step.log, annotation)
      })
    },
    summary(markdown) {
      writeSummary(step, markdown)
      return Promise.resolve()
    },
    outputs(outputs) {
      writeOutputs(step, outputs)
    },
    tampered() {
      return step.files.restore()
    },
    say(text) {
      step.log.closeBlock()
      for (const line of text.trimEnd().split('\n')) step.log.line(line)
    },
    fail(message) {
      step.log.closeBlock()
      step.log.annotate('error', {title: undefined, file: undefined, line: undefined}, message)
    },
    keep(name, value) {
      if (hasFile(environment, 'GITHUB_STATE')) {
        step.files.write(() => {
          saveState(name, value)
        })
      }
    },
    close() {
      step.log.closeBlock()
      return step.files.restore()
    }
  }
}

/** Letters, digits and dashes, or null where the runner did not number the run. */
function readRunId(environment: Step['environment']): string | null {
  const id = `${environment.GITHUB_RUN_ID ?? ''}-${environment.GITHUB_RUN_ATTEMPT ?? '1'}`
  return /^[0-9]+-[0-9]+$/.test(id) ? id : null
}

/** Replaces what this step wrote before, so that a summary of partial knowledge gives way to the whole one. */
function writeSummary({environment, log, files}: Step, markdown: string): void {
  log.closeBlock()
  const path = environment.GITHUB_STEP_SUMMARY
  if (path === undefined || !hasFile(environment, 'GITHUB_STEP_SUMMARY')) return
  files.write(() => {
    writeFileSync(path, markdown)
  })
}

function writeOutputs({environment, log, files}: Step, outputs: Partial<Outputs>): void {
  log.closeBlock()
  if (!hasFile(environment, 'GITHUB_OUTPUT')) return
  files.write(() => {
    for (const [name, value] of Object.entries(outputs)) {
      if (value.length * 2 <= OUTPUT_BYTES) setOutput(name, value)
      else
        log.line(
          `Output ${name} is left out: its ${value.length} characters are more than GitHub takes; see the record`
        )
    }
  })
}

/** Outside a job, and on very old runners, there is no such file; what would have been written then has no reader. */
function hasFile(environment: Step['environment'], variable: string): boolean {
  const path = environment[variable]
  return path !== undefined && path !== '' && lstatSync(path, {throwIfNoEntry: false})?.isFile() === true
}
