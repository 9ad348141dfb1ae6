import {isScalar} from 'yaml'
import {DEFAULT_POLICY, REACTIONS, type OwnPoint, type Policy, type Reaction, type Threshold} from '../domain/policy.js'
import {FINDING_LEVELS, type FindingLevel} from '../domain/security.js'
import {oneOf, quote} from './quote.js'
import {openFields, optionalText, SOME_TEXT, textField} from './yaml-fields.js'
import {complainOfType, readList, readMap, readText, type YamlEntry, type YamlReader} from './yaml-reader.js'

const POLICY_KEYS = ['coverage', 'performance', 'security', 'cycles', 'api']
const COVERAGE_KEYS = ['patch', 'drop', 'lost']

/** Reads what the project makes of what is measured; what it does not name stays as it is by default. */
export function readPolicy(entry: YamlEntry, reader: YamlReader): Policy | undefined {
  const entries = readMap(entry.value, reader, {thing: quote(entry.key), where: entry.where, keys: POLICY_KEYS})
  return entries?.reduce((policy, one) => ({...policy, ...readKind(one, reader)}), DEFAULT_POLICY)
}

function readKind(entry: YamlEntry, reader: YamlReader): Partial<Policy> {
  switch (entry.key) {
    case 'coverage':
      return readCoverage(entry, reader)
    case 'performance':
      return {slower: readThreshold(entry, reader, readNumber) ?? DEFAULT_POLICY.slower}
    case 'security':
      return {findings: readThreshold(entry, reader, readLevel) ?? DEFAULT_POLICY.findings}
    case 'cycles':
      return {cycles: readReaction(entry, reader) ?? DEFAULT_POLICY.cycles}
    case 'api':
      return {api: readReaction(entry, reader) ?? DEFAULT_POLICY.api}
    default:
      return {}
  }
}

function readCoverage(entry: YamlEntry, reader: YamlReader): Partial<Policy> {
  const entries = readMap(entry.value, reader, {thing: "'coverage'", where: entry.where, keys: COVERAGE_KEYS}) ?? []
  return Object.fromEntries(
    entries.flatMap(one => {
      const threshold = readThreshold(one, reader, readNumber)
      return threshold === undefined ? [] : [[one.key, threshold]]
    })
  )
}

type ReadLimit<T> = (entry: YamlEntry, reader: YamlReader) => T | undefined

/** A side that is left out never applies: whoever writes a threshold says all of it. */
function readThreshold<T>(entry: YamlEntry, reader: YamlReader, read: ReadLimit<T>): Threshold<T> | undefined {
  const form = {thing: quote(entry.key), where: entry.where, keys: ['warn', 'block']}
  const entries = readMap(entry.value, reader, form)
  if (entries === undefined) return undefined
  const limit = (key: string): T | null => {
    const found = entries.find(one => one.key === key)
    return found === undefined ? null : (read(found, reader) ?? null)
  }
  return {warn: limit('warn'), block: limit('block')}
}

function readNumber({key, value, where}: YamlEntry, reader: YamlReader): number | undefined {
  const number = isScalar(value) ? value.value : undefined
  if (typeof number === 'number' && number >= 0 && number < 1e9) return number
  reader.complain({where, what: `${quote(key)} must be a number, 0 or more`, fix: 'Write a number such as 20'})
  return undefined
}

function readLevel(entry: YamlEntry, reader: YamlReader): FindingLevel | undefined {
  return choose(entry, reader, FINDING_LEVELS)
}

function readReaction(entry: YamlEntry, reader: YamlReader): Reaction | undefined {
  const {value, where} = entry
  // YAML 1.1 and people alike take a bare `off` for false.
  if (isScalar(value) && value.value === false) return 'off'
  if (isScalar(value) && typeof value.value === 'string') return choose(entry, reader, REACTIONS)
  complainOfType(reader, {thing: quote(entry.key), where, node: value, wanted: oneOf(REACTIONS)})
  return undefined
}

function choose<T extends string>(
  {key, value, where}: YamlEntry,
  reader: YamlReader,
  words: readonly T[]
): T | undefined {
  const text = readText(value, reader, {thing: quote(key), where})?.text
  const found = words.find(word => word === text)
  if (found === undefined && text !== undefined)
    reader.complain({where, what: `${quote(text)} is no value of ${quote(key)}`, fix: `Use ${oneOf(words)}`})
  return found
}

/** Reads the points that a project adds to the checklist. */
export function readChecklist(entry: YamlEntry, reader: YamlReader): readonly OwnPoint[] | undefined {
  const items = readList(entry, reader, 'a list of points, each with text')
  return items?.flatMap(({node, where}) => {
    const fields = openFields(node, reader, {thing: 'a point of the checklist', where, keys: ['text', 'gate']})
    const text = fields === null ? null : textField(fields, 'text', SOME_TEXT)
    if (fields === null || text === null) return []
    return [{text, gate: optionalText(fields, 'gate', SOME_TEXT)}]
  })
}
