import {terminalLine} from '../domain/terminal-text.js'
import {oneLine} from '../domain/visible-text.js'
import {codeSpan} from './escape/markdown-code.js'
import {cell, cellCode} from './escape/markdown-table.js'
import {markdownText} from './escape/markdown-text.js'

/** Part of a sentence: our own words, an identifier from outside, or prose from outside. */
export interface Piece {
  readonly kind: 'words' | 'name' | 'prose'
  readonly text: string
}

/** A sentence written once and spoken in three voices: Markdown, terminal, plain. */
export type Phrase = readonly Piece[]

/** A phrase without words. */
export const NOTHING: Phrase = []

/** An identifier from outside: a branch, path, test or id. A code span in Markdown. */
export function name(text: string): Phrase {
  return [{kind: 'name', text}]
}

/** Writes a phrase. The literal parts are ours and may hold Markdown; a text put in is prose from outside. */
export function say(strings: TemplateStringsArray, ...values: readonly (string | number | Phrase)[]): Phrase {
  return strings.flatMap((text, i): Phrase => [{kind: 'words', text}, ...toPieces(values[i] ?? '')])
}

function toPieces(value: string | number | Phrase): Phrase {
  if (typeof value === 'object') return value
  return [{kind: 'prose', text: String(value)}]
}

/** `a`, `b` and `c`; beyond the limit `a`, `b` and 7 more. */
export function names(list: readonly string[], limit = 6): Phrase {
  return enumerate(list.map(name), limit)
}

/** Joins phrases as a sentence does: commas, and the last word before the last. */
export function enumerate(list: readonly Phrase[], limit = 6): Phrase {
  const shown = list.length > limit ? [...list.slice(0, limit - 1), say`${list.length - limit + 1} more`] : list
  const last = shown.at(-1)
  if (last === undefined) return NOTHING
  if (shown.length === 1) return last
  return say`${joined(shown.slice(0, -1), ', ')} and ${last}`
}

/** Phrases one after the other, with words of ours between them. */
export function joined(list: readonly Phrase[], between: string): Phrase {
  return list.flatMap((phrase, i): Phrase => (i === 0 ? phrase : [{kind: 'words', text: between}, ...phrase]))
}

/** Speaks a phrase as Markdown: names in code spans, prose escaped. */
export function toMarkdown(phrase: Phrase): string {
  return speak(phrase, {name: codeSpan, prose: markdownProse, words: text => text})
}

/** Markdown without pipes or line breaks. */
export function toCell(phrase: Phrase): string {
  return cell(speak(phrase, {name: cellCode, prose: markdownProse, words: text => text}))
}

/** One line for a terminal. */
export function toTerminal(phrase: Phrase): string {
  return speak(phrase, {name: terminalLine, prose: terminalProse, words: text => text})
}

/** One line of plain text, for annotations. */
export function toPlain(phrase: Phrase): string {
  return speak(phrase, {name: oneLine, prose: oneLine, words: text => text})
}

function speak(phrase: Phrase, voice: Readonly<Record<Piece['kind'], (text: string) => string>>): string {
  return phrase.map(piece => voice[piece.kind](piece.text)).join('')
}

/** A blank at either end belongs to the sentence around it. */
function markdownProse(text: string): string {
  return text === '' ? '' : markdownText(text)
}

function terminalProse(text: string): string {
  return terminalLine(text)
}
