import {fieldOf} from '../../../domain/field-of.js'
import type {Cleaner} from '../../text/clean-text.js'
import {listField, numberField, parseJsonText} from '../../text/json-text.js'
import {readCtrf} from './ctrf.js'
import {isCucumber, readCucumber} from './cucumber.js'
import {readGtest} from './gtest.js'
import {readJest} from './jest.js'
import {readMocha} from './mocha.js'
import {readMochawesome} from './mochawesome.js'
import {unreadable, type ReportPart} from './part.js'
import {readPlaywright} from './playwright.js'
import {readPytestJson} from './pytest-json.js'
import {readRspec} from './rspec.js'

type JsonReader = (report: unknown, clean: Cleaner) => ReportPart

/** Formats by what only they have; the first that fits reads. */
const READERS: readonly (readonly [(report: unknown) => boolean, JsonReader])[] = [
  [report => hasLists(report, 'testResults'), readJest],
  [report => hasLists(fieldOf(report, 'results'), 'tests'), readCtrf],
  [report => hasLists(report, 'tests', 'passes', 'failures') && isObject(fieldOf(report, 'stats')), readMocha],
  [report => hasLists(report, 'results') && isObject(fieldOf(report, 'stats')), readMochawesome],
  [report => hasLists(report, 'suites') && isObject(fieldOf(report, 'stats')), readPlaywright],
  [report => hasLists(report, 'examples') && isObject(fieldOf(report, 'summary')), readRspec],
  [report => hasLists(report, 'testsuites') && numberField(report, 'tests') !== null, readGtest],
  [report => hasLists(report, 'tests') && isPytest(report), readPytestJson]
]

/** Reads one JSON text with the reader that its fields call for. */
export function readJsonReport(text: string, clean: Cleaner): ReportPart {
  const json = parseJsonText(text)
  if (json.kind === 'problem') return unreadable(json.problem)
  const report = json.value
  if (isCucumber(report)) return readCucumber(report, clean)
  const reader = READERS.find(([fits]) => fits(report))?.[1]
  return reader === undefined ? unreadable('it is JSON, but no test report of a known format') : reader(report, clean)
}

function hasLists(report: unknown, ...names: readonly string[]): boolean {
  return names.every(name => Array.isArray(fieldOf(report, name)))
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}

function isPytest(report: unknown): boolean {
  return numberField(report, 'exitcode') !== null || listField(report, 'collectors').length > 0
}
