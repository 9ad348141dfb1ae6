import {isScalar, LineCounter, parseDocument, type Document, type Node} from 'yaml'
import {INPUT_NAMES, inputOf, isInputName, type InputName} from './inputs.js'
import {overlay, parseSetting, type Layer} from './layer.js'
import {asciiTrim, splitLines} from './lines.js'
import {parseEnvironmentName} from './parse-environment.js'
import {readGates, readReports} from './parse-file-gates.js'
import {parseSelectors} from './parse-selectors.js'
import type {Complain, Placed} from './placed.js'
import {
  complainOfType,
  placeOf,
  placeOfNode,
  readList,
  readMap,
  readText,
  type YamlEntry,
  type YamlReader
} from './yaml-reader.js'

/** A configuration file as it was found in the base. */
export interface ConfigFile {
  readonly path: string
  readonly text: string
}

const LARGEST = 1 << 20
const MOST_SYNTAX_PROBLEMS = 10

/** The keys that a configuration file may have. */
export const FILE_KEYS: readonly string[] = [
  ...INPUT_NAMES.filter(name => inputOf(name).notInFile === null),
  'environment'
]

/** Reads a configuration file. Every problem names its line and column. */
export function parseFile(file: ConfigFile, complain: Complain): Layer {
  if (new TextEncoder().encode(file.text).length > LARGEST) {
    complain({where: file.path, what: 'the file is larger than 1 MiB', fix: 'A configuration needs a few lines only'})
    return {}
  }
  const reader = {path: file.path, lines: new LineCounter(), complain}
  const document = parseYaml(file.text, reader)
  if (document === null || isEmpty(document.contents)) return {}
  const where = placeOfNode(reader, document.contents, file.path)
  const form = {thing: 'the configuration', where, keys: FILE_KEYS, fixes: inputsOnly()}
  const entries = readMap(document.contents, reader, form) ?? []
  return overlay(entries.map(entry => readSetting(entry, reader)))
}

function parseYaml(text: string, reader: YamlReader): Document.Parsed | null {
  // Repeated keys are looked for by our own reader: the parser's search takes quadratic time.
  const document = parseDocument(text, {lineCounter: reader.lines, prettyErrors: false, uniqueKeys: false})
  const faults = [...document.errors, ...document.warnings]
  if (faults.some(fault => fault.code === 'RESOURCE_EXHAUSTION')) {
    reader.complain({
      where: reader.path,
      what: 'is nested too deeply',
      fix: 'Mend the YAML: look for repeated brackets'
    })
    return null
  }
  for (const fault of faults.slice(0, MOST_SYNTAX_PROBLEMS)) {
    const fix = YAML_FIXES[fault.code] ?? 'Mend the YAML: check indentation, quotes and brackets around this place'
    const what = `is no valid YAML: ${fault.message.split('\n', 1)[0] ?? ''}`
    reader.complain({where: placeOf(reader, fault.pos[0]), what, fix})
  }
  return faults.length === 0 ? document : null
}

const YAML_FIXES: Readonly<Partial<Record<string, string>>> = {
  TAG_RESOLVE_FAILED: 'A ! starts a tag in YAML: put the text in quotes',
  BAD_ALIAS: 'A * starts an alias in YAML: put the text in quotes',
  BAD_SCALAR_START: 'Put the text in quotes',
  TAB_AS_INDENT: 'Indent with spaces',
  MULTIPLE_DOCS: 'Keep one document, without a second ---'
}

function isEmpty(contents: Node | null): boolean {
  return contents === null || (isScalar(contents) && contents.value === null && contents.source === '')
}

function inputsOnly(): ReadonlyMap<string, string> {
  const only = INPUT_NAMES.flatMap(name => {
    const reason = inputOf(name).notInFile
    return reason === null ? [] : [[name, `Give it as an input or flag: ${reason}`] as const]
  })
  return new Map(only)
}

function readSetting(entry: YamlEntry, reader: YamlReader): Layer {
  switch (entry.key) {
    case 'branches':
      return {selectors: readBranches(entry, reader)}
    case 'gates':
      return {gates: readGates(entry, reader)}
    case 'reports':
      return {reports: readReports(entry, reader)}
    case 'environment':
      return {environment: readEnvironment(entry, reader)}
    case 'push':
      return {push: readBoolean(entry, reader)}
    case 'memo':
      return {memo: readBoolean(entry, reader)}
    default:
      return isInputName(entry.key) ? readScalar(entry.key, entry, reader) : {}
  }
}

function readScalar(name: InputName, entry: YamlEntry, reader: YamlReader): Layer {
  const text = readText(entry.value, reader, {thing: `'${name}'`, where: entry.where})
  return text === undefined ? {} : parseSetting(name, {...text, text: asciiTrim(text.text)}, reader.complain)
}

function readBoolean(entry: YamlEntry, reader: YamlReader): boolean | undefined {
  const {value, where} = entry
  if (isScalar(value) && typeof value.value === 'boolean') return value.value
  complainOfType(reader, {thing: `'${entry.key}'`, where, node: value, wanted: 'true or false'})
  return undefined
}

function readBranches(entry: YamlEntry, reader: YamlReader): Layer['selectors'] {
  const {value, where} = entry
  const asText = isScalar(value) && typeof value.value === 'string'
  const lines = asText ? splitLines({text: value.value as string, where}) : readTexts(entry, reader)
  return lines === undefined ? [] : parseSelectors(lines, where, reader.complain)
}

function readEnvironment(entry: YamlEntry, reader: YamlReader): readonly string[] | undefined {
  const names = readTexts(entry, reader)?.flatMap(name => parseEnvironmentName(name, reader.complain) ?? [])
  return names === undefined ? undefined : [...new Set(names)]
}

function readTexts(entry: YamlEntry, reader: YamlReader): readonly Placed[] | undefined {
  const items = readList(entry, reader, 'a list of text')
  return items?.flatMap(({node, where}) => {
    const text = readText(node, reader, {thing: `an entry of '${entry.key}'`, where})
    return text === undefined ? [] : [{...text, text: asciiTrim(text.text)}]
  })
}
