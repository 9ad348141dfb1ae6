import {fieldOf} from '../../../domain/field-of.js'
import type {Cleaner} from '../../text/clean-text.js'
import {readCtrf} from './ctrf.js'
import {readJest} from './jest.js'
import {listField, numberField, parseJsonText} from '../../text/json-text.js'
import {readJunit} from './junit.js'
import {unreadable, type ReportPart} from './part.js'
import {readPytestJson} from './pytest-json.js'
import {readTap} from './tap.js'

/** Over this many characters a file is not opened at all. */
const MAX_CHARACTERS = 256 * 1024 * 1024

/** Reads one report file by what is in it; its name plays no part. */
export function readReportText(text: string, clean: Cleaner): ReportPart {
  if (text.length > MAX_CHARACTERS) return unreadable(`it is over ${MAX_CHARACTERS} characters long`)
  // A byte-order mark, and blanks before an XML declaration, which XML itself does not allow.
  const body = text.replace(/^[\uFEFF\s]+/, '')
  if (body === '') return unreadable('it is empty')
  if (body.startsWith('<')) return readJunit(body, clean)
  if (body.startsWith('{') || body.startsWith('[')) return readJson(body, clean)
  // In TAP, leading blanks are part of the first line's depth.
  if (/^(?:TAP version \d+\s|1\.\.\d+\s|(?:not )?ok\b|# Subtest:)/.test(body))
    return readTap(text.replace(/^\uFEFF/, ''), clean)
  return unreadable('it is no test report of a known format')
}

function readJson(text: string, clean: Cleaner): ReportPart {
  const json = parseJsonText(text)
  if (json.kind === 'problem') return unreadable(json.problem)
  const report = json.value
  if (Array.isArray(fieldOf(report, 'testResults'))) return readJest(report, clean)
  if (Array.isArray(fieldOf(fieldOf(report, 'results'), 'tests'))) return readCtrf(report, clean)
  if (Array.isArray(fieldOf(report, 'tests')) && isPytest(report)) return readPytestJson(report, clean)
  return unreadable('it is JSON, but no test report of a known format')
}

function isPytest(report: unknown): boolean {
  return numberField(report, 'exitcode') !== null || listField(report, 'collectors').length > 0
}
