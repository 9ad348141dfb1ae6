import type {Cleaner} from '../../text/clean-text.js'
import {readJsonReport} from './json-report.js'
import {lineReaderOf} from './line-report.js'
import {unreadable, type KeepCase, type ReportPart} from './part.js'
import {readXmlReport} from './xml-report.js'

/** What has to be in memory whole may be this long: a text cannot be much longer at all. */
const MAX_CHARACTERS = 256 * 1024 * 1024
/** What is read piece by piece ends here. */
const MAX_STREAMED = 4 * MAX_CHARACTERS

/**
 * Reads one report file by what is in it; its name plays no part. XML is read piece by piece, everything else whole. Tests
 * are handed to `keep` one by one, or stand in the part that is returned.
 */
export function readReport(pieces: Iterable<string>, clean: Cleaner, keep: KeepCase): ReportPart {
  const {start, rest} = splitStart(pieces)
  // A byte-order mark, and blanks before an XML declaration, which XML itself does not allow.
  const body = start.replace(BLANKS, '')
  if (body === '') return unreadable('it is empty')
  if (body.startsWith('<')) return readXmlReport(bounded(body, rest, MAX_STREAMED), clean, keep)
  const text = [...bounded(start, rest, MAX_CHARACTERS)].join('')
  if (text.length > MAX_CHARACTERS) return unreadable(`it is over ${MAX_CHARACTERS} characters long`)
  return readText(text, clean)
}

const BLANKS = /^[\uFEFF\s]+/

function readText(text: string, clean: Cleaner): ReportPart {
  // In TAP, leading blanks are part of the first line's depth.
  const lines = text.replace(/^\uFEFF/, '')
  const reader = lineReaderOf(lines)
  if (reader !== null) return reader(lines, clean)
  const body = text.replace(BLANKS, '')
  if (body.startsWith('{') || body.startsWith('[')) return readJsonReport(body, clean)
  return unreadable('it is no test report of a known format')
}

/** The beginning of a text, up to and including the first piece that is not blank, and the pieces behind it. */
function splitStart(pieces: Iterable<string>): {readonly start: string; readonly rest: Iterator<string>} {
  const rest = pieces[Symbol.iterator]()
  let start = ''
  for (let next = rest.next(); next.done !== true; next = rest.next()) {
    start += next.value
    if (start.replace(BLANKS, '') !== '' || start.length > MAX_CHARACTERS) break
  }
  return {start, rest}
}

/** Everything from the start on; a text that is too long ends one piece after the limit. */
function* bounded(start: string, rest: Iterator<string>, longest: number): Generator<string> {
  yield start
  let length = start.length
  for (let next = rest.next(); next.done !== true && length <= longest; next = rest.next()) {
    length += next.value.length
    yield next.value
  }
}
