import {fieldOf} from '../../../domain/field-of.js'
import {parseJsonText} from '../../text/json-text.js'
import {unreadable, type CoveragePart} from '../measured.js'
import {readCoveragePy} from './coverage-py.js'
import {readGoProfile} from './go-profile.js'
import {readIstanbulSummary} from './istanbul-summary.js'
import {readIstanbul} from './istanbul.js'
import {readLcov} from './lcov.js'
import {readLlvm} from './llvm.js'
import {readSimpleCov} from './simplecov.js'
import {readXmlReport} from './xml-report.js'

/** Over this many characters a file is not opened at all. */
const MAX_CHARACTERS = 256 * 1024 * 1024

/** Reads one report file by what is in it; its name plays no part. */
export function readCoverageText(text: string): CoveragePart {
  if (text.length > MAX_CHARACTERS) return unreadable(`it is over ${MAX_CHARACTERS} characters long`)
  const body = text.replace(/^[\uFEFF\s]+/, '')
  if (body === '') return unreadable('it is empty')
  if (body.startsWith('<')) return readXmlReport(body)
  if (body.startsWith('{')) return readJsonReport(body)
  if (body.startsWith('mode:')) return readGoProfile(body)
  if (isLcov(body)) return readLcov(body)
  return unreadable('it is no coverage report of a known format')
}

/** Comments may stand before the first record. */
function isLcov(body: string): boolean {
  return /^(?:#[^\n]{0,1000}\n\s*){0,100}(?:TN|SF|VER):/.test(body)
}

function readJsonReport(text: string): CoveragePart {
  const json = parseJsonText(text)
  if (json.kind === 'problem') return unreadable(json.problem)
  const report = json.value
  if (typeof report !== 'object' || report === null) return unreadable(UNKNOWN_JSON)
  if (fieldOf(report, 'type') === 'llvm.coverage.json.export') return readLlvm(report)
  if (isObject(fieldOf(report, 'meta')) && isObject(fieldOf(report, 'files'))) return readCoveragePy(report)
  if (isObject(fieldOf(report, 'meta')) && isObject(fieldOf(report, 'coverage'))) return readSimpleCov(report)
  if (typeof fieldOf(report, 'total', 'lines', 'total') === 'number') return readIstanbulSummary(report)
  const entries: readonly unknown[] = Object.values(report)
  if (
    entries.some(entry => isObject(fieldOf(entry, 'statementMap')) || isObject(fieldOf(entry, 'data', 'statementMap')))
  ) {
    return readIstanbul(report)
  }
  return entries.some(entry => isObject(fieldOf(entry, 'coverage'))) ? readSimpleCov(report) : unreadable(UNKNOWN_JSON)
}

const UNKNOWN_JSON = 'it is JSON, but no coverage report of a known format'

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
