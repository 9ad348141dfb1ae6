import {stripEscapeSequences} from './escape-sequences.js'
import {showInvisible} from './invisible.js'

const CONTROLS = /[^\P{Cc}\t\n]/gu

/**
 * Text for a terminal: no escape sequence, no control but tab and newline, bidi and zero-width characters shown as code
 * points. `##[` anywhere, and `::` where a line may begin, are pulled apart, as a runner's log takes them for commands.
 */
export function terminalText(text: string): string {
  const plain = stripEscapeSequences(text).replace(/\r\n?/g, '\n').replace(CONTROLS, '')
  return showInvisible(plain, '\t\n')
    .replaceAll('##[', '## [')
    .replace(/(?<!\S)::(?=\w)/g, ': :')
}

/** The same on one line, for a table or a sentence. */
export function terminalLine(text: string): string {
  return terminalText(text)
    .replace(/[\t\n]+/g, ' ')
    .trim()
}
