import type {Node} from 'yaml'
import type {ConflictKind, OptionAction} from '../domain/conflict.js'
import type {Decision} from '../domain/decision.js'
import {isOid, type Oid} from '../domain/ids.js'
import {parseAction} from './parse-action.js'
import type {Complain} from './placed.js'
import {openYaml, type ConfigFile} from './yaml-document.js'
import {
  ANY_TEXT,
  listOfMaps,
  oneOfTexts,
  openFields,
  optionalText,
  requiredEntry,
  SOME_TEXT,
  textField,
  textsField,
  type TextRule,
  type YamlFields
} from './yaml-fields.js'
import {placeOfNode, type YamlReader} from './yaml-reader.js'

const RESOLVE = 'Let `integration-orchestrator resolve` write decisions'

const ID: TextRule = {matches: text => /^INT-\d{3,}$/.test(text), wanted: 'id of a conflict', fix: RESOLVE}
const FINGERPRINT: TextRule = {matches: text => /^[0-9a-f]{16}$/.test(text), wanted: 'fingerprint', fix: RESOLVE}
const TIME: TextRule = {
  matches: text => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(text) && !Number.isNaN(Date.parse(text)),
  wanted: 'time in UTC',
  fix: "Write it like '2026-03-01T10:15:00Z'"
}
const KINDS: readonly ConflictKind[] = ['file', 'line', 'semantic']

const KEYS = ['id', 'fingerprint', 'conflict', 'heads', 'option', 'action', 'by', 'at', 'reason']

/** Reads a decisions file. Every problem names its line and column; an entry with one is left out. */
export function parseDecisions(file: ConfigFile, complain: Complain): readonly Decision[] {
  const opened = openYaml(file, complain)
  if (opened === null) return []
  const {document, reader} = opened
  const where = placeOfNode(reader, document.contents, file.path)
  const items = listOfMaps(document.contents, reader, {thing: 'the decisions file', where, key: 'decisions'})
  const seen = new Set<string>()
  return items.flatMap(item => {
    const decision = readDecision(item.node, item.where, reader)
    if (decision === null) return []
    if (seen.has(decision.id)) {
      complain({where: item.where, what: `${decision.id} is decided twice`, fix: 'Keep one of the two decisions'})
      return []
    }
    seen.add(decision.id)
    return [decision]
  })
}

function readDecision(node: Node | null, where: string, reader: YamlReader): Decision | null {
  const fields = openFields(node, reader, {thing: 'a decision', where, keys: KEYS})
  if (fields === null) return null
  const id = textField(fields, 'id', ID)
  const named = id === null ? fields : {...fields, thing: `decision ${id}`}
  const conflict = readConflict(named)
  const read = {
    fingerprint: textField(named, 'fingerprint', FINGERPRINT),
    option: textField(named, 'option', SOME_TEXT),
    action: readAction(named, conflict?.branches ?? null),
    by: textField(named, 'by', SOME_TEXT),
    at: textField(named, 'at', TIME)
  }
  const {fingerprint, option, action, by, at} = read
  const reason = optionalText(named, 'reason', ANY_TEXT) ?? ''
  const heads = readHeads(named)
  if (id === null || conflict === null || fingerprint === null || heads === null) return null
  if (option === null || action === null || by === null || at === null) return null
  const pinned = heads === undefined ? {} : {heads}
  return {id, fingerprint, conflict, ...pinned, option, action, by, at, reason}
}

function readConflict(fields: YamlFields): Decision['conflict'] | null {
  const {thing, reader} = fields
  const entry = requiredEntry(fields, 'conflict')
  if (entry === null) return null
  const form = {thing: `the conflict of ${thing}`, where: entry.where, keys: ['kind', 'type', 'paths', 'branches']}
  const inner = openFields(entry.value, reader, form)
  if (inner === null) return null
  const kind = textField(inner, 'kind', oneOfTexts(KINDS)) as ConflictKind | null
  const type = textField(inner, 'type', SOME_TEXT)
  const paths = textsField(inner, 'paths', {rule: SOME_TEXT, least: 0})
  const branches = textsField(inner, 'branches', {rule: SOME_TEXT, least: 2})
  if (kind === null || type === null || paths === null || branches === null) return null
  return {kind, type, paths, branches}
}

function readAction(fields: YamlFields, branches: readonly string[] | null): OptionAction | null {
  const entry = requiredEntry(fields, 'action')
  return entry === null ? null : parseAction(entry, fields, branches)
}

/** Absent is `undefined`; null is a problem. */
function readHeads(fields: YamlFields): Readonly<Record<string, Oid>> | null | undefined {
  const entry = fields.entries.get('heads')
  if (entry === undefined) return undefined
  const conflict = fields.entries.get('conflict')
  const known = conflict === undefined ? null : namesIn(conflict.value)
  const form = {thing: `the heads of ${fields.thing}`, where: entry.where, keys: known ?? []}
  const inner = openFields(entry.value, fields.reader, form)
  if (inner === null) return null
  const rule: TextRule = {matches: isOid, wanted: 'full id of a commit', fix: RESOLVE}
  const heads = [...inner.entries.keys()].map(name => [name, textField(inner, name, rule)] as const)
  return heads.every(([, oid]) => oid !== null) ? (Object.fromEntries(heads) as Readonly<Record<string, Oid>>) : null
}

/** The names of the branches, however broken the rest is. */
function namesIn(conflict: Node | null): readonly string[] {
  const plain: unknown = conflict?.toJSON()
  const names: unknown = typeof plain === 'object' && plain !== null && 'branches' in plain ? plain.branches : []
  return Array.isArray(names) ? names.map(String) : []
}
