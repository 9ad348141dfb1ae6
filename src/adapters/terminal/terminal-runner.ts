import {painter, type Style} from '../../domain/ansi.js'
import {assertNever} from '../../domain/assert-never.js'
import {cutText} from '../../domain/cut-text.js'
import {terminalLine} from '../../domain/terminal-text.js'
import type {Progress, Runner} from '../../ports/runner.js'
import {isLive, takesColor} from './abilities.js'
import {newRunId} from './run-id.js'
import {createStatusLine, type StatusLine} from './status-line.js'

/** The part of a writable stream that is used; `process.stderr` has it. */
export interface TerminalStream {
  readonly isTTY?: boolean
  readonly columns?: number
  write(text: string): unknown
}

/** What a runner for a person is made of. */
export interface TerminalOptions {
  readonly stream: TerminalStream
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Prints nothing at all. */
  readonly quiet: boolean
  /** ISO 8601, for the run's id. */
  readonly now: string
  /** Seconds on a clock that never jumps. */
  readonly seconds: () => number
}

/** A runner for a person. `close` takes the live line away and stops its timer; nothing is shown after it. */
export interface TerminalRunner extends Runner {
  close(): void
}

interface Screen {
  /** A line that stays. */
  say(text: string, style: Style | null): void
  readonly status: StatusLine
}

const LINE_LIMIT = 2000

/**
 * Shows progress on a terminal stream: lines that stay for stages, steps and finished gates, and below them one live line
 * with stage, gate and elapsed time. Where the stream is no terminal, or a dumb one, every line is plain and begins with
 * the elapsed seconds. Outputs, summary and annotations have no reader here: the door prints the report.
 */
export function createTerminalRunner(options: TerminalOptions): TerminalRunner {
  const screen = options.quiet ? silentScreen() : openScreen(options)
  return {
    runId: newRunId(options.now),
    progress(event) {
      showProgress(screen, event)
    },
    annotate() {
      // The terminal report lists the same findings.
    },
    summary: () => Promise.resolve(),
    outputs() {
      // Exit code and record carry them.
    },
    close() {
      screen.status.close()
    }
  }
}

function openScreen(options: TerminalOptions): Screen {
  const {stream, environment, seconds} = options
  const started = seconds()
  const elapsed = (): number => seconds() - started
  const live = isLive(stream, environment)
  const paint = painter(takesColor(stream, environment))
  const status = createStatusLine({stream, live, elapsed})
  const say = (text: string, style: Style | null): void => {
    const line = live ? text : `[${Math.floor(elapsed())} s] ${text.trimStart()}`
    status.above(style === null ? line : paint(style, line))
  }
  return {say, status}
}

function silentScreen(): Screen {
  const nothing = (): void => undefined
  return {say: nothing, status: {above: nothing, stage: nothing, task: nothing, detail: nothing, close: nothing}}
}

function showProgress(screen: Screen, event: Progress): void {
  switch (event.kind) {
    case 'stage':
      screen.status.stage(safe(event.stage))
      screen.say(event.detail === '' ? safe(event.stage) : `${safe(event.stage)}: ${safe(event.detail)}`, 'bold')
      break
    case 'step':
      screen.say(`  ${safe(event.text)}`, null)
      break
    case 'warning':
      screen.say(`  warning: ${safe(event.text)}`, 'yellow')
      break
    case 'gate-started':
      screen.status.task(safe(event.gate))
      screen.say(`  gate ${safe(event.gate)} ${safe(event.title)}`, 'dim')
      break
    case 'gate-line':
      screen.status.detail(safe(event.line))
      break
    case 'gate-ended':
      screen.status.task(null)
      screen.say(`  gate ${safe(event.gate)}: ${safe(event.text)}`, null)
      break
    default:
      return assertNever(event)
  }
}

function safe(text: string): string {
  return cutText(terminalLine(text), LINE_LIMIT)
}
