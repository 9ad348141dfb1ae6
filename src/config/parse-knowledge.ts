import type {Node} from 'yaml'
import type {ConflictKind} from '../domain/conflict.js'
import {HANDLINGS, type Handling, type KnowledgeEntry} from '../domain/knowledge.js'
import {globFault} from './glob.js'
import type {Complain} from './placed.js'
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
import {placeOfNode, type YamlReader} from './yaml-reader.js'

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
  return paths === null || handling === null ? null : {paths, kind, type, handling, rationale, seen}
}

function readHandling(fields: YamlFields): Handling | null {
  const entry = requiredEntry(fields, 'handling')
  if (entry === null) return null
  const plain: unknown = entry.value?.toJSON()
  const isMap = typeof plain === 'object' && plain !== null
  if (plain === 'regenerate' || (isMap && 'regenerate' in plain) || String(plain).startsWith('regenerate:')) {
    fields.reader.complain({
      where: entry.where,
      what: "the handling 'regenerate' is not supported yet",
      fix: "Use 'escalate' for files that a command writes: somebody runs it"
    })
    return null
  }
  return textField(fields, 'handling', oneOfTexts(HANDLINGS)) as Handling | null
}
