import {fieldOf} from '../../domain/field-of.js'
import {parseJson} from '../../domain/parse-json.js'

/** A parsed JSON text, or why it is not one. */
export type JsonText =
  {readonly kind: 'value'; readonly value: unknown} | {readonly kind: 'problem'; readonly problem: string}

/** Deeper than any report nests; parsing and walking deeper texts costs memory out of proportion to their size. */
const MAX_DEPTH = 256

/** Parses JSON whose nesting was measured first, so that millions of brackets are refused in one pass over the text. */
export function parseJsonText(text: string): JsonText {
  if (nestsDeeperThan(text, MAX_DEPTH)) return {kind: 'problem', problem: `JSON nested deeper than ${MAX_DEPTH}`}
  const value = parseJson(text)
  if (value === undefined) return {kind: 'problem', problem: 'not a whole JSON text: cut off, or more than one'}
  return {kind: 'value', value}
}

function nestsDeeperThan(text: string, limit: number): boolean {
  let depth = 0
  let inString = false
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (inString) {
      if (unit === 0x5c) i++
      else if (unit === 0x22) inString = false
    } else if (unit === 0x22) inString = true
    else if (unit === 0x5b || unit === 0x7b) {
      depth++
      if (depth > limit) return true
    } else if (unit === 0x5d || unit === 0x7d) depth--
  }
  return false
}

/** A text, or null. */
export function textField(value: unknown, name: string): string | null {
  const field = fieldOf(value, name)
  return typeof field === 'string' ? field : null
}

/** A finite number, or null. */
export function numberField(value: unknown, name: string): number | null {
  const field = fieldOf(value, name)
  return typeof field === 'number' && Number.isFinite(field) ? field : null
}

/** A list, or an empty one. */
export function listField(value: unknown, name: string): readonly unknown[] {
  const field = fieldOf(value, name)
  return Array.isArray(field) ? (field as readonly unknown[]) : []
}

/** The texts of a list, other things left out. */
export function textsField(value: unknown, name: string): readonly string[] {
  return listField(value, name).filter((item): item is string => typeof item === 'string')
}
