import {parseJsonText} from '../../text/json-text.js'

/** Longer lines are cut before anything looks at them. */
const MAX_LINE = 1024 * 1024

/** The lines of a text without their ends, the last one too if it has none; longer ones are cut. */
export function* linesOf(text: string, longest = MAX_LINE): Generator<string> {
  let start = 0
  while (start < text.length) {
    const end = text.indexOf('\n', start)
    const stop = end < 0 ? text.length : end
    const line = text.slice(start, Math.min(stop, start + longest))
    yield line.endsWith('\r') ? line.slice(0, -1) : line
    start = stop + 1
  }
}

/** One line of a stream of JSON objects: an event, or a text that something else wrote in between. */
export type EventLine =
  {readonly kind: 'event'; readonly event: object} | {readonly kind: 'text'; readonly text: string}

/** Reads a line; what begins as an object and is none is `broken`. */
export function parseEventLine(line: string): EventLine | {readonly kind: 'broken'} {
  if (!line.startsWith('{')) return {kind: 'text', text: line}
  const json = parseJsonText(line)
  if (json.kind === 'value') return {kind: 'event', event: Object(json.value) as object}
  return {kind: 'broken'}
}

/** What is wrong with a stream of lines that stops without a line end, or holds lines that are cut or mixed. */
export function lineDefects(text: string, broken: number): readonly string[] {
  // Anything before the last line end was written whole; what follows it may be cut off and still look whole.
  const isOpen = text.trim() !== '' && !text.endsWith('\n')
  return [
    ...(broken > 0 ? [`${broken} lines begin as JSON and are none`] : []),
    ...(isOpen ? ['its last line has no end: it may be cut off'] : [])
  ]
}
