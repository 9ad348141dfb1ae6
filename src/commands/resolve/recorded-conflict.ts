import {nearest} from '../../config/nearest.js'
import {quote} from '../../config/quote.js'
import {ConfigurationError} from '../../domain/errors.js'
import {fieldOf} from '../../domain/field-of.js'
import {fewOf} from '../../domain/few-of.js'
import {parseJson} from '../../domain/parse-json.js'
import {SCHEMA_VERSION} from '../../domain/record.js'

/** A conflict as some record has it. Only its texts are trusted to be texts; whoever uses more of it checks it. */
export interface RecordedConflict {
  readonly id: string
  readonly raw: unknown
  readonly branches: readonly string[]
  readonly paths: readonly string[]
  readonly options: readonly RecordedOption[]
  /** The name of the base in that run. */
  readonly base: string
  /** The heads of that run, by candidate. */
  readonly heads: ReadonlyMap<string, string>
}

/** One of its ways out. */
export interface RecordedOption {
  readonly title: string
  readonly effect: string
  readonly action: unknown
}

/** Finds a conflict in the text of a record. Throws a ConfigurationError when that is no record of ours, or has no such id. */
export function findConflict(text: string, id: string, path: string): RecordedConflict {
  const record = parseRecord(text, path)
  const conflicts = listOf(fieldOf(record, 'conflicts'))
  const raw = conflicts.find(conflict => fieldOf(conflict, 'id') === id)
  if (raw === undefined)
    throw unknownId(
      id,
      conflicts.map(conflict => textOf(fieldOf(conflict, 'id'))),
      path
    )
  return {
    id,
    raw,
    branches: textsOf(fieldOf(raw, 'branches')),
    paths: textsOf(fieldOf(raw, 'paths')),
    options: listOf(fieldOf(raw, 'options')).map(option => ({
      title: textOf(fieldOf(option, 'title')),
      effect: textOf(fieldOf(option, 'effect')),
      action: fieldOf(option, 'action')
    })),
    base: textOf(fieldOf(fieldOf(record, 'base'), 'name')),
    heads: new Map(
      listOf(fieldOf(record, 'candidates')).map(one => [textOf(fieldOf(one, 'name')), textOf(fieldOf(one, 'sha'))])
    )
  }
}

function parseRecord(text: string, path: string): unknown {
  const record = parseJson(text)
  if (record === undefined)
    throw refuse(path, 'this is no JSON', 'Run the integration again; it writes the record anew')
  const version = fieldOf(record, 'schemaVersion')
  if (version === SCHEMA_VERSION) return record
  const found = typeof version === 'string' ? `of schema version ${quote(version)}` : 'no record of an integration'
  throw refuse(path, `this is ${found}, and ${SCHEMA_VERSION} is needed`, 'Run the integration again with this version')
}

function unknownId(id: string, ids: readonly string[], path: string): ConfigurationError {
  const what = `there is no conflict ${quote(id)} in this record`
  if (ids.length === 0) return refuse(path, `${what}; it has none at all`, 'Name the report folder with --out')
  const meant = nearest(id, ids)
  return refuse(path, what, meant === null ? `Conflicts: ${fewOf(ids, 8)}` : `Did you mean ${quote(meant)}?`)
}

function refuse(where: string, what: string, fix: string): ConfigurationError {
  return new ConfigurationError([{where, what, fix}])
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : []
}

/** The text, or none where it is something else. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function textsOf(value: unknown): readonly string[] {
  return listOf(value).filter(one => typeof one === 'string')
}
