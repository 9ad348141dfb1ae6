import type {Pins} from '../domain/config.js'
import {ConfigurationError} from '../domain/errors.js'
import {fieldOf} from '../domain/field-of.js'
import {isOid} from '../domain/ids.js'
import {parseJson} from '../domain/parse-json.js'
import {refNameFault} from './ref-name.js'

/**
 * Reads from a record which base and which heads a run found. Throws a ConfigurationError, placed at `where`, unless the
 * text is the record of a run that came as far as finding its candidates.
 */
export function parsePins(text: string, where: string): Pins {
  const record = parseJson(text)
  const base = readBase(fieldOf(record, 'base'))
  const candidates = fieldOf(record, 'candidates')
  const heads = Array.isArray(candidates) ? candidates.map(readHead) : []
  const found = heads.filter(head => head !== null)
  if (base !== null && found.length > 0 && found.length === heads.length) return {base, heads: found}
  const what = 'the plan is no record of a run that found its base and its candidates'
  throw new ConfigurationError([{where, what, fix: 'Name the integration.json that mode plan wrote'}])
}

function readBase(value: unknown): Pins['base'] | null {
  const name = fieldOf(value, 'name')
  const sha = fieldOf(value, 'sha')
  return typeof name === 'string' && typeof sha === 'string' && isOid(sha) ? {name, sha} : null
}

function readHead(value: unknown): Pins['heads'][number] | null {
  const name = fieldOf(value, 'name')
  const sha = fieldOf(value, 'sha')
  const source = fieldOf(value, 'source')
  const reason = fieldOf(value, 'reason')
  if (typeof name !== 'string' || !isName(name) || typeof reason !== 'string') return null
  if (sha !== null && (typeof sha !== 'string' || !isOid(sha))) return null
  if (source !== null && (typeof source !== 'string' || !source.startsWith('refs/'))) return null
  return {name, sha, source, reason}
}

/** A pull request's name has its number alone. */
function isName(name: string): boolean {
  return /^#\d+$/.test(name) || refNameFault(name) === null
}
