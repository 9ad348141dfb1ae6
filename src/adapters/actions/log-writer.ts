import {randomBytes} from 'node:crypto'
import {headOf} from '../../domain/cut-text.js'
import {breakOldCommands} from '../../domain/terminal-text.js'
import {visibleLines} from '../../domain/visible-text.js'
import {formatLogCommand} from './log-command.js'

/** Properties of an annotation command. */
export type AnnotationProperties = Readonly<Record<'title' | 'file' | 'line', string | number | undefined>>

/** The only way to the job's log. Every text may hold names or output of branch code. */
export interface LogWriter {
  /** Prints one line, bounded in length. */
  line(text: string): void
  /** Annotates, the message bounded; held back while a block is open, because commands are stopped there. */
  annotate(level: 'error' | 'warning' | 'notice', properties: AnnotationProperties, message: string): void
  /** Opens a folded block for output of branch code; one that is still open is closed first. */
  openBlock(title: string): void
  /** Prints a line of branch code's output inside the block, bounded in length and number. */
  blockLine(text: string): void
  /** Closes the open block, if any. Call it only when no process that could write to our output is alive. */
  closeBlock(): void
}

interface Block {
  /** 128 random bits that the block's own text cannot know. */
  readonly token: string
  readonly lines: number
}

/** UTF-16 units of one line or message: a log of a job is no place for more, and the gate's own log file has it whole. */
const TEXT_LIMIT = 4000
const BLOCK_LINES = 5000
/** White space first: problem matchers that begin with `^[^\s]` then see nothing of theirs. */
const BLOCK_PREFIX = '  | '

/**
 * Writes to the runner's standard output so that nothing in the given texts is taken for a workflow command. The runner
 * honours `::name::` after leading white space and `##[name]` anywhere in a line, so the first is kept from the start of
 * a line, the second is broken up, characters that could split a line are shown by their codes, and around branch output
 * commands are stopped altogether.
 */
export function createLogWriter(write: (text: string) => unknown): LogWriter {
  let block: Block | null = null
  let heldBack: string[] = []
  const print = (line: string): void => {
    write(`${line}\n`)
  }
  const closeBlock = (): void => {
    if (block === null) return
    const unprinted = block.lines - BLOCK_LINES
    if (unprinted > 0) print(`${BLOCK_PREFIX}… ${unprinted} more lines are in the gate's log file`)
    print(`::${block.token}::`)
    print('::endgroup::')
    block = null
    heldBack.forEach(print)
    heldBack = []
  }
  return {
    line(text) {
      const line = inertText(text)
      print(line.trimStart().startsWith('::') ? `${BLOCK_PREFIX}${line}` : line)
    },
    annotate(level, properties, message) {
      const command = formatLogCommand(level, mapTexts(properties), inertLines(message))
      if (block === null) print(command)
      else heldBack.push(command)
    },
    openBlock(title) {
      closeBlock()
      const token = randomBytes(16).toString('hex')
      print(formatLogCommand('group', {}, inertText(title)))
      print(formatLogCommand('stop-commands', {}, token))
      block = {token, lines: 0}
    },
    blockLine(text) {
      if (block === null) {
        print(`${BLOCK_PREFIX}${inertText(text)}`)
        return
      }
      if (block.lines < BLOCK_LINES) print(`${BLOCK_PREFIX}${withoutToken(inertText(text), block.token)}`)
      block = {token: block.token, lines: block.lines + 1}
    },
    closeBlock
  }
}

/** Text that the log cannot take for a command in the `##[name]` form, on one line of bounded length. */
function inertText(text: string): string {
  return inertLines(text.replace(/[\r\n]+$/, '')).replaceAll('\n', ' ')
}

function inertLines(text: string): string {
  return breakOldCommands(shortened(visibleLines(text)))
}

function mapTexts(properties: AnnotationProperties): Readonly<Record<string, string | number | undefined>> {
  return Object.fromEntries(
    Object.entries(properties).map(([key, value]) => [key, typeof value === 'string' ? inertText(value) : value])
  )
}

/** Cuts a text, saying how much more there was. */
function shortened(text: string): string {
  if (text.length <= TEXT_LIMIT) return text
  const head = headOf(text, TEXT_LIMIT)
  return `${head} … (${text.length - head.length} more characters)`
}

/** A block that knows its own end token has read our memory or output; it still must not be able to use it. */
function withoutToken(text: string, token: string): string {
  return text.toLowerCase().includes(token) ? '(a line that held the end token of this block)' : text
}
