import type {Placed} from './placed.js'

const WHITE = new Set(['\t', '\n', '\v', '\f', '\r', ' '])

/**
 * Removes ASCII white space from both ends, and nothing else. `String.trim` and `core.getInput` also remove characters
 * that are legal in a branch name, so that they would turn one branch's name into another's.
 */
export function asciiTrim(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && WHITE.has(text.charAt(start))) start++
  while (end > start && WHITE.has(text.charAt(end - 1))) end--
  return text.slice(start, end)
}

/** Splits a value into its lines, trimmed, without the empty ones; each knows its number when there are several. */
export function splitLines(placed: Placed): readonly Placed[] {
  const lines = placed.text.split('\n')
  return lines.flatMap((line, index) => {
    const text = asciiTrim(line)
    if (text === '') return []
    return [{text, where: lines.length === 1 ? placed.where : `${placed.where} line ${index + 1}`}]
  })
}
