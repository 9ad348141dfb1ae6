import {suggest} from './nearest.js'
import type {Complain, Placed} from './placed.js'
import {oneOf, quote} from './quote.js'

/** Reads one of the allowed values. */
export function parseChoice<T extends string>(
  placed: Placed,
  allowed: readonly T[],
  complain: Complain
): T | undefined {
  const found = allowed.find(value => value === placed.text)
  if (found !== undefined) return found
  const hint = suggest(placed.text, allowed)
  const fix = `Use ${oneOf(allowed)}${hint.startsWith('Did') ? `. ${hint}` : ''}`
  complain({where: placed.where, what: `${quote(placed.text)} is not an allowed value`, fix})
  return undefined
}

/** Reads `true` or `false`, in the spellings of YAML's core schema. Anything else is a problem, never a default. */
export function parseBoolean(placed: Placed, complain: Complain): boolean | undefined {
  if (/^(?:true|True|TRUE)$/.test(placed.text)) return true
  if (/^(?:false|False|FALSE)$/.test(placed.text)) return false
  complain({where: placed.where, what: `${quote(placed.text)} is neither true nor false`, fix: 'Use true or false'})
  return undefined
}

/** Reads a whole number of 1 and more. */
export function parseCount(placed: Placed, complain: Complain): number | undefined {
  if (/^[1-9]\d{0,8}$/.test(placed.text)) return Number(placed.text)
  complain({where: placed.where, what: `${quote(placed.text)} is no count`, fix: 'Use a whole number from 1'})
  return undefined
}
