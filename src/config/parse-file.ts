import {isScalar} from 'yaml'
import {INPUT_NAMES, inputOf, isInputName, type InputName} from './inputs.js'
import {overlay, parseSetting, type Layer} from './layer.js'
import {asciiTrim, splitLines} from './lines.js'
import {quote} from './quote.js'
import {parseChoice} from './parse-choice.js'
import {parseEnvironmentName} from './parse-environment.js'
import {readGates, readReports} from './parse-file-gates.js'
import {readChecklist, readPolicy} from './parse-policy.js'
import {parseKeptFolder} from './parse-reports.js'
import {parseSelectors} from './parse-selectors.js'
import type {Complain, Placed} from './placed.js'
import {openYaml, type ConfigFile} from './yaml-document.js'
import {
  complainOfType,
  placeOfNode,
  readList,
  readMap,
  readText,
  type YamlEntry,
  type YamlReader
} from './yaml-reader.js'

/** The keys that a configuration file may have. */
export const FILE_KEYS: readonly string[] = [
  ...INPUT_NAMES.filter(name => inputOf(name).notInFile === null),
  'environment',
  'keep',
  'policy',
  'checklist'
]

/** Reads a configuration file. Every problem names its line and column. */
export function parseFile(file: ConfigFile, complain: Complain): Layer {
  const opened = openYaml(file, complain)
  if (opened === null) return {}
  const {document, reader} = opened
  const where = placeOfNode(reader, document.contents, file.path)
  const form = {thing: 'the configuration', where, keys: FILE_KEYS, fixes: inputsOnly()}
  const entries = readMap(document.contents, reader, form) ?? []
  return overlay(entries.map(entry => readSetting(entry, reader)))
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
      return readGates(entry, reader)
    case 'reports':
      return {reports: readReports(entry, reader)}
    case 'environment':
      return {environment: readEnvironment(entry, reader)}
    case 'keep':
      return {keep: readKeep(entry, reader)}
    case 'policy':
      return {policy: readPolicy(entry, reader)}
    case 'checklist':
      return {checklist: readChecklist(entry, reader)}
    case 'push':
      return {push: readBoolean(entry, reader)}
    case 'memo':
      return {memo: readBoolean(entry, reader)}
    case 'mode':
      return readMode(entry, reader)
    case 'max-probes':
    case 'max-minutes':
    case 'jobs':
    case 'retention-days':
      return readCount(entry.key, entry, reader)
    case 'incident':
      return {incident: readBoolean(entry, reader)}
    default:
      return isInputName(entry.key) ? readScalar(entry.key, entry, reader) : {}
  }
}

function readScalar(name: InputName, entry: YamlEntry, reader: YamlReader): Layer {
  const text = readText(entry.value, reader, {thing: `'${name}'`, where: entry.where})
  return text === undefined ? {} : parseSetting(name, {...text, text: asciiTrim(text.text)}, reader.complain)
}

/** The parts of a run over several jobs are said by each job; the file is the same for all of them. */
function readMode(entry: YamlEntry, reader: YamlReader): Layer {
  const text = readText(entry.value, reader, {thing: "'mode'", where: entry.where})
  return text === undefined ? {} : {mode: parseChoice(text, ['run', 'analyze'], reader.complain)}
}

function readCount(name: InputName, entry: YamlEntry, reader: YamlReader): Layer {
  const {value, where} = entry
  if (isScalar(value) && typeof value.value === 'number')
    return parseSetting(name, {text: String(value.value), where}, reader.complain)
  complainOfType(reader, {thing: `'${entry.key}'`, where, node: value, wanted: 'a whole number'})
  return {}
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
  const selectors = lines === undefined ? [] : parseSelectors(lines, where, reader.complain)
  for (const {raw} of selectors.filter(({kind}) => kind === 'plan')) {
    const fix = 'Give it as an input or flag: it is a file of one run, not of the project'
    reader.complain({where, what: `${quote(raw)} cannot stand in the configuration file`, fix})
  }
  return selectors
}

function readEnvironment(entry: YamlEntry, reader: YamlReader): readonly string[] | undefined {
  const names = readTexts(entry, reader)?.flatMap(name => parseEnvironmentName(name, reader.complain) ?? [])
  return names === undefined ? undefined : [...new Set(names)]
}

function readKeep(entry: YamlEntry, reader: YamlReader): readonly string[] | undefined {
  const folders = readTexts(entry, reader)?.flatMap(text => parseKeptFolder(text, reader.complain) ?? [])
  return folders === undefined ? undefined : [...new Set(folders)]
}

function readTexts(entry: YamlEntry, reader: YamlReader): readonly Placed[] | undefined {
  const items = readList(entry, reader, 'a list of text')
  return items?.flatMap(({node, where}) => {
    const text = readText(node, reader, {thing: `an entry of '${entry.key}'`, where})
    return text === undefined ? [] : [{...text, text: asciiTrim(text.text)}]
  })
}
