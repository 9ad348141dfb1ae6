import {isScalar} from 'yaml'
import type {PerformanceGate, ReportSpec} from '../domain/config.js'
import type {Better} from '../domain/measurement.js'
import {asciiTrim} from './lines.js'
import {isGateCommand} from './parse-gates.js'
import {quote} from './quote.js'
import {readText, type YamlEntry, type YamlReader} from './yaml-reader.js'

/** Keys that a gate of any kind may have, and what only one of kind performance has. */
export const MEASURING_KEYS: readonly string[] = ['kind', 'better', 'prepare', 'rounds']
const ONLY_MEASURING = ['prepare', 'rounds']

/** As few as can tell anything, and as many as are worth the time. */
const [LEAST_ROUNDS, MOST_ROUNDS] = [8, 30]

/** What a gate's map says under a key. */
export type Field = (key: string) => YamlEntry | undefined

/** Reads `kind`: null for an ordinary gate; undefined, with a problem, for a kind that does not exist. */
export function readKind(field: Field, reader: YamlReader): 'performance' | null | undefined {
  const entry = field('kind')
  if (entry === undefined) return complainOfMeasuring(field, reader) ? undefined : null
  const text = readText(entry.value, reader, {thing: "'kind'", where: entry.where})
  if (text === undefined || asciiTrim(text.text) === 'performance') return text && 'performance'
  const fix = 'Use performance, or remove the key: then the gate decides whether a tree is good'
  reader.complain({where: entry.where, what: `${quote(text.text)} is no kind of gate`, fix})
  return undefined
}

/** Reads which numbers are better; null where the gate does not say. */
export function readBetter(field: Field, reader: YamlReader): Better | null | undefined {
  const entry = field('better')
  if (entry === undefined) return null
  const text = readText(entry.value, reader, {thing: "'better'", where: entry.where})
  const word = asciiTrim(text?.text ?? '')
  if (word === 'lower' || word === 'higher') return word
  if (text !== undefined) {
    const fix = 'Use lower for what costs, such as time, or higher for what is gained, such as requests per second'
    reader.complain({where: entry.where, what: `${quote(word)} does not tell which numbers are better`, fix})
  }
  return undefined
}

/** Makes a gate of kind performance out of what every gate has; undefined, with every problem, when something is wrong. */
export function readPerformanceGate(
  common: Omit<PerformanceGate, 'prepare' | 'rounds'>,
  field: Field,
  where: string,
  reader: YamlReader
): PerformanceGate | undefined {
  const prepare = readPrepare(field('prepare'), common.name, reader)
  const rounds = readRounds(field('rounds'), reader)
  const paths = field('paths')
  if (paths !== undefined) {
    const fix = 'Remove it: what is measured is measured anew in every run'
    reader.complain({where: paths.where, what: "a gate of kind performance has no 'paths'", fix})
  }
  const isReporting = complainOfReports(common.reports, field('reports')?.where ?? where, reader)
  if (prepare === undefined || rounds === undefined || paths !== undefined || !isReporting) return undefined
  return {...common, prepare, rounds}
}

function complainOfMeasuring(field: Field, reader: YamlReader): boolean {
  const wrong = ONLY_MEASURING.flatMap(key => field(key) ?? [])
  for (const {key, where} of wrong) {
    const fix = "Add 'kind: performance', or remove the key"
    reader.complain({where, what: `${quote(key)} stands in a gate that is not of kind performance`, fix})
  }
  return wrong.length > 0
}

function complainOfReports(reports: readonly ReportSpec[], where: string, reader: YamlReader): boolean {
  const others = reports.filter(({kind}) => kind !== 'performance')
  const [other] = others
  if (other !== undefined) {
    const fix = 'Declare them with a gate that is not of kind performance'
    reader.complain({where, what: `a gate of kind performance declares ${other.kind} reports`, fix})
  } else if (reports.length === 0) {
    const fix = "Add 'reports:' with 'performance:' and the files that the command writes"
    reader.complain({where, what: 'a gate of kind performance declares no performance report', fix})
  }
  return other === undefined && reports.length > 0
}

function readPrepare(entry: YamlEntry | undefined, gate: string, reader: YamlReader): string | null | undefined {
  if (entry === undefined) return null
  const text = readText(entry.value, reader, {thing: "'prepare'", where: entry.where})
  if (text === undefined) return undefined
  const command = {...text, text: asciiTrim(text.text)}
  return isGateCommand(command, gate, reader.complain) ? command.text : undefined
}

function readRounds(entry: YamlEntry | undefined, reader: YamlReader): number | null | undefined {
  if (entry === undefined) return null
  const rounds = isScalar(entry.value) ? entry.value.value : undefined
  if (typeof rounds === 'number' && Number.isInteger(rounds) && rounds >= LEAST_ROUNDS && rounds <= MOST_ROUNDS)
    return rounds
  const fix = `Use a whole number from ${LEAST_ROUNDS} to ${MOST_ROUNDS}, or remove the key: then as many are run as needed`
  reader.complain({where: entry.where, what: "'rounds' is no number of rounds that can be run", fix})
  return undefined
}
