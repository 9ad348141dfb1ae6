import {isScalar, type Node} from 'yaml'
import {quote} from './quote.js'
import {readList, readMap, readText, type YamlEntry, type YamlReader} from './yaml-reader.js'

/** A map of known keys that is being read, and what messages call it. */
export interface YamlFields {
  readonly thing: string
  readonly where: string
  readonly entries: ReadonlyMap<string, YamlEntry>
  readonly reader: YamlReader
}

/** What a text has to look like, and how a message says so. */
export interface TextRule {
  readonly matches: (text: string) => boolean
  readonly wanted: string
  readonly fix: string
}

/** Any text with something in it. */
export const SOME_TEXT: TextRule = {
  matches: text => text.trim() !== '',
  wanted: 'text',
  fix: 'Write something between the quotes'
}

/** Any text, none included. */
export const ANY_TEXT: TextRule = {...SOME_TEXT, matches: () => true}

/** Opens a map; null, with a problem, when it is none. */
export function openFields(
  node: Node | null,
  reader: YamlReader,
  {thing, where, keys}: {readonly thing: string; readonly where: string; readonly keys: readonly string[]}
): YamlFields | null {
  const entries = readMap(node, reader, {thing, where, keys})
  if (entries === undefined) return null
  return {thing, where, reader, entries: new Map(entries.map(entry => [entry.key, entry]))}
}

/** The entry of a key; null, with a problem, when there is none. */
export function requiredEntry({entries, reader, thing, where}: YamlFields, key: string): YamlEntry | null {
  const entry = entries.get(key)
  if (entry !== undefined) return entry
  reader.complain({where, what: `${thing} has no '${key}'`, fix: `Add '${key}'`})
  return null
}

/** Reads a text that has to be there. */
export function textField(fields: YamlFields, key: string, rule: TextRule): string | null {
  const entry = requiredEntry(fields, key)
  return entry === null ? null : textOf(entry.value, entry.where, {fields, key, rule})
}

/** Reads a text that may be left out. */
export function optionalText(fields: YamlFields, key: string, rule: TextRule): string | null {
  return fields.entries.has(key) ? textField(fields, key, rule) : null
}

/** Reads a list of texts that has to be there, with at least so many of them. */
export function textsField(
  fields: YamlFields,
  key: string,
  {rule, least}: {readonly rule: TextRule; readonly least: number}
): readonly string[] | null {
  const entry = requiredEntry(fields, key)
  const items = entry === null ? undefined : readList(entry, fields.reader, 'a list of text')
  if (entry === null || items === undefined) return null
  const texts = items.map(({node, where}) => textOf(node, where, {fields, key, rule}))
  if (texts.length < least) {
    const what = `'${key}' of ${fields.thing} has ${texts.length} of at least ${least} entries`
    fields.reader.complain({where: entry.where, what, fix: 'Add what is missing'})
    return null
  }
  return texts.every(text => text !== null) ? texts : null
}

/** Reads a count that may be left out. */
export function optionalCount(fields: YamlFields, key: string): number | null {
  const entry = fields.entries.get(key)
  if (entry === undefined) return null
  const value = isScalar(entry.value) ? entry.value.value : undefined
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value
  const thing = `'${key}' of ${fields.thing}`
  fields.reader.complain({where: entry.where, what: `${thing} must be a whole number`, fix: 'Write a count such as 1'})
  return null
}

interface Texting {
  readonly fields: YamlFields
  readonly key: string
  readonly rule: TextRule
}

function textOf(node: Node | null, where: string, {fields, key, rule}: Texting): string | null {
  const thing = `'${key}' of ${fields.thing}`
  const text = readText(node, fields.reader, {thing, where})?.text
  if (text === undefined) return null
  if (rule.matches(text)) return text
  fields.reader.complain({where, what: `${thing} is no ${rule.wanted}: ${quote(text)}`, fix: rule.fix})
  return null
}

/** A text out of a few. */
export function oneOfTexts(values: readonly string[]): TextRule {
  return {
    matches: text => values.includes(text),
    wanted: `one of ${values.join(', ')}`,
    fix: `Write one of ${values.join(', ')}`
  }
}

/** Reads a list of maps below a file's only key. */
export function listOfMaps(
  node: Node | null,
  reader: YamlReader,
  {thing, where, key}: {readonly thing: string; readonly where: string; readonly key: string}
): readonly {readonly node: Node | null; readonly where: string}[] {
  const top = openFields(node, reader, {thing, where, keys: [key]})
  const entry = top === null ? null : requiredEntry(top, key)
  if (entry === null) return []
  return readList(entry, reader, `a list of ${key}`) ?? []
}
