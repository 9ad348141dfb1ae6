import type {Cleaner} from '../../text/clean-text.js'
import {readJsonReport} from './json-report.js'
import {lineReaderOf} from './line-report.js'
import {unreadable, type ReportPart} from './part.js'
import {readXmlReport} from './xml-report.js'

/** Over this many characters a file is not opened at all. */
const MAX_CHARACTERS = 256 * 1024 * 1024

/** Reads one report file by what is in it; its name plays no part. */
export function readReportText(text: string, clean: Cleaner): ReportPart {
  if (text.length > MAX_CHARACTERS) return unreadable(`it is over ${MAX_CHARACTERS} characters long`)
  // A byte-order mark, and blanks before an XML declaration, which XML itself does not allow.
  const body = text.replace(/^[\uFEFF\s]+/, '')
  if (body === '') return unreadable('it is empty')
  if (body.startsWith('<')) return readXmlReport(body, clean)
  // In TAP, leading blanks are part of the first line's depth.
  const lines = text.replace(/^\uFEFF/, '')
  const reader = lineReaderOf(lines)
  if (reader !== null) return reader(lines, clean)
  if (body.startsWith('{') || body.startsWith('[')) return readJsonReport(body, clean)
  return unreadable('it is no test report of a known format')
}
