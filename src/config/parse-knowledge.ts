import {isMap, isScalar, type Node} from 'yaml'
import type {ConflictKind} from '../domain/conflict.js'
import {HANDLINGS, type KnowledgeEntry} from '../domain/knowledge.js'
import {REGENERATE_SECONDS} from '../domain/lock-files.js'
import {globFault} from './glob.js'
import type {Complain} from './placed.js'
import {quote} from './quote.js'
import {openYaml, type ConfigFile} from './yaml-document.js'
import {
  ANY_TEXT,
  listOfMaps,
  oneOfTexts,
  openFields,
  optionalCount,
  optionalText,
  requiredEntry,
  SOME_TEXT,
  textField,
  type TextRule,
  type YamlFields
} from './yaml-fields.js'
import {placeOfNode, readText, type YamlEntry, type YamlReader} from './yaml-reader.js'

const KEYS = ['paths', 'kind', 'type', 'handling', 'rationale', 'seen']
const KINDS: readonly ConflictKind[] = ['file', 'line', 'semantic']

const PATTERN: TextRule = {
  matches: text => text.trim() !== '' && !text.startsWith('!') && !text.startsWith('/') && globFault(text) === null,
  wanted: 'pattern of paths',
  fix: "Write paths from the root of the repository, such as 'CHANGELOG.md' or 'db/migrations/**'"
}

/** Reads a knowledge file, its entries in their order. Every problem names its line and column. */
export function parseKnowledge(file: ConfigFile, complain: Complain): readonly KnowledgeEntry[] {
  const opened = openYaml(file, complain)
  if (opened === null) return []
  const {document, reader} = opened
  const where = placeOfNode(reader, document.contents, file.path)
  const items = listOfMaps(document.contents, reader, {thing: 'the knowledge file', where, key: 'entries'})
  return items.flatMap(item => readEntry(item.node, item.where, reader) ?? [])
}

function readEntry(node: Node | null, where: string, reader: YamlReader): KnowledgeEntry | null {
  const fields = openFields(node, reader, {thing: 'an entry', where, keys: KEYS})
  if (fields === null) return null
  const paths = textField(fields, 'paths', PATTERN)
  const kind = optionalText(fields, 'kind', oneOfTexts(KINDS)) as ConflictKind | null
  const type = optionalText(fields, 'type', SOME_TEXT)
  const handling = readHandling(fields)
  const rationale = optionalText(fields, 'rationale', ANY_TEXT) ?? ''
  const seen = optionalCount(fields, 'seen') ?? 0
  return paths === null || handling === null ? null : {paths, kind, type, ...handling, rationale, seen}
}

/** How an entry's conflicts are handled, with the command where one writes the files anew. */
type Handled = Pick<KnowledgeEntry, 'handling' | 'regenerate'>

const SHORT_FORM = /^regenerate:\s*(?<command>\S[^]*)$/

/** A word, `regenerate: COMMAND` as one text, or a map with the key `regenerate`. */
function readHandling(fields: YamlFields): Handled | null {
  const entry = requiredEntry(fields, 'handling')
  if (entry === null) return null
  if (isMap(entry.value)) return readGenerator(entry, fields)
  const {reader} = fields
  const text = readText(entry.value, reader, {thing: `'handling' of ${fields.thing}`, where: entry.where})?.text
  if (text === undefined) return null
  const command = SHORT_FORM.exec(text)?.groups?.['command']?.trim()
  if (command !== undefined) return generated(command, REGENERATE_SECONDS, entry.where, reader)
  const handling = WORDS.find(word => word === text)
  if (handling !== undefined) return {handling}
  const what = `'handling' of ${fields.thing} is none of ${WORDS.join(', ')}, regenerate: ${quote(text)}`
  const isBare = text.trim().replace(/:$/, '') === 'regenerate'
  const fix = isBare ? NAME_THE_COMMAND : `Write one of ${WORDS.join(', ')}, or 'regenerate: COMMAND'`
  reader.complain({where: entry.where, what, fix})
  return null
}

const WORDS = HANDLINGS.filter(handling => handling !== 'regenerate')
const NAME_THE_COMMAND = "Name the command, such as 'regenerate: npm install --package-lock-only --ignore-scripts'"

function readGenerator({value, where}: YamlEntry, {thing, reader}: YamlFields): Handled | null {
  const form = {thing: `'handling' of ${thing}`, where, keys: ['regenerate', 'timeout-minutes']}
  const inner = openFields(value, reader, form)
  if (inner === null) return null
  const command = textField(inner, 'regenerate', COMMAND)?.trim()
  const seconds = readTimeout(inner)
  return command === undefined || seconds === null ? null : generated(command, seconds, where, reader)
}

const COMMAND: TextRule = {...SOME_TEXT, wanted: 'command', fix: NAME_THE_COMMAND}

function readTimeout({entries, reader}: YamlFields): number | null {
  const entry = entries.get('timeout-minutes')
  if (entry === undefined) return REGENERATE_SECONDS
  const minutes = isScalar(entry.value) ? entry.value.value : undefined
  if (typeof minutes === 'number' && minutes > 0 && minutes <= LONGEST_MINUTES) return minutes * 60
  const fix = `Use a number of minutes above 0 and up to ${LONGEST_MINUTES}`
  reader.complain({where: entry.where, what: "'timeout-minutes' is no length of time that a command can have", fix})
  return null
}

/** No command that writes a file has an honest use for more. */
const LONGEST_MINUTES = 720

function generated(command: string, timeoutSeconds: number, where: string, {complain}: YamlReader): Handled | null {
  if (!command.includes('\0')) return {handling: 'regenerate', regenerate: {command, timeoutSeconds}}
  complain({where, what: 'the command has a NUL character', fix: NAME_THE_COMMAND})
  return null
}
