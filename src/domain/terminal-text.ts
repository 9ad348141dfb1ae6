import {visibleLines} from './visible-text.js'

/** `##[`, also with marks between that a culture-aware search, as the runner's, may read over. */
const OLD_COMMAND = /#(\p{Mn}*)#(\p{Mn}*)\[/gu

/** Where a line may begin. */
const COMMAND = /(?<!\S)::(?=\w)/g

/**
 * Text for a terminal: escape sequences are gone, every other character that cannot be seen shows as its code point; tabs
 * and line ends stay. A job's log takes `##[name]` anywhere and `::name` at the start of a line for commands, so both are
 * pulled apart.
 */
export function terminalText(text: string): string {
  return breakOldCommands(visibleLines(text)).replace(COMMAND, ': :')
}

/** The same on one line, for a table or a sentence. */
export function terminalLine(text: string): string {
  return terminalText(text)
    .replace(/[\t\n]+/g, ' ')
    .trim()
}

/** Pulls apart what a job's log would take for a command in the form `##[name]`. */
export function breakOldCommands(text: string): string {
  return text.replace(OLD_COMMAND, '#$1#$2 [')
}
