import {cutToWidth} from '../../domain/text-width.js'
import type {TerminalStream} from './terminal-runner.js'

/** The one line at the bottom of a terminal that is drawn over again. Texts given to it are already harmless. */
export interface StatusLine {
  /** Prints a line that stays, above the live one. */
  above(line: string): void
  /** Says which stage has begun; no task of the one before goes on. */
  stage(name: string): void
  /** Says what is being done within the stage; null when that has ended. */
  task(name: string | null): void
  /** The newest word from the task, such as a gate's last line. */
  detail(text: string): void
  close(): void
}

/** What the live line is drawn on. */
export interface StatusLineOptions {
  readonly stream: TerminalStream
  /** False: there is no live line, only lines that stay. */
  readonly live: boolean
  /** Seconds since the run began. */
  readonly elapsed: () => number
}

const REDRAW_MILLISECONDS = 250
const DEFAULT_COLUMNS = 80
/** Carriage return, then erase to the end of the line. */
const WIPE = '\r\u001b[K'

interface Activity {
  readonly name: string
  /** Seconds since the run began. */
  readonly since: number
}

/** Draws the live line with the stage, the task, its seconds and its newest word, four times a second and at every change. */
export function createStatusLine({stream, live, elapsed}: StatusLineOptions): StatusLine {
  let stage: Activity | null = null
  let task: Activity | null = null
  let latest = ''
  let drawn = false
  const draw = (): void => {
    if (!live || stage === null) return
    const parts = [stage.name, task?.name, `${Math.floor(elapsed() - (task ?? stage).since)} s`, latest]
    const text = parts.filter(part => part !== undefined && part !== '').join(' · ')
    stream.write(WIPE + cutToWidth(text.replaceAll('\t', ' '), (stream.columns ?? DEFAULT_COLUMNS) - 1))
    drawn = true
  }
  const wipe = (): void => {
    if (drawn) stream.write(WIPE)
    drawn = false
  }
  const timer = live ? setInterval(draw, REDRAW_MILLISECONDS) : null
  // A live line is no reason to keep the process running.
  timer?.unref()
  const begin = (name: string): Activity => ({name, since: elapsed()})
  return {
    above(line) {
      wipe()
      stream.write(`${line}\n`)
      draw()
    },
    stage(name) {
      stage = begin(name)
      task = null
      latest = ''
    },
    task(name) {
      task = name === null ? null : begin(name)
      latest = ''
    },
    // Drawn by the timer, so that a gate with a million lines does not redraw a million times.
    detail(text) {
      latest = text.trim()
    },
    close() {
      if (timer !== null) clearInterval(timer)
      wipe()
      stage = null
    }
  }
}
