import {fieldOf} from '../../../domain/field-of.js'
import type {Cleaner} from '../../text/clean-text.js'
import {readDart} from './dart.js'
import {readGoTest} from './go-test.js'
import {readLibtest} from './libtest.js'
import {linesOf, parseEventLine} from './lines.js'
import type {ReportPart} from './part.js'
import {readTap} from './tap.js'

type LineReader = (text: string, clean: Cleaner) => ReportPart

/** Other lines may stand before the first that tells the format: what a build tool or package manager prints. */
const LOOKED_AT = 1_000

/** Finds the reader of a text made of lines, by the first line that tells it; null when none of the first does. */
export function lineReaderOf(text: string): LineReader | null {
  let looked = 0
  for (const line of linesOf(text)) {
    const reader = looked === 0 && isTapLine(line) ? readTap : readerOf(line)
    if (reader !== null) return reader
    if (line.trim() !== '' && ++looked >= LOOKED_AT) return null
  }
  return null
}

function readerOf(line: string): LineReader | null {
  if (/^TAP version \d+\s*$/.test(line)) return readTap
  const read = parseEventLine(line)
  return read.kind === 'event' ? eventReaderOf(read.event) : null
}

function eventReaderOf(event: object): LineReader | null {
  const has = (...names: readonly string[]): boolean => names.every(name => typeof fieldOf(event, name) === 'string')
  if (has('Action', 'Package') || has('Action', 'ImportPath')) return readGoTest
  if (has('runnerVersion') || (has('type') && typeof fieldOf(event, 'time') === 'number')) return readDart
  return has('type', 'event') ? readLibtest : null
}

/** TAP need not name its version; then its very first line must be one of it. */
function isTapLine(line: string): boolean {
  return /^\s*(?:TAP version \d+\s*$|1\.\.\d+\s*(?:#.*)?$|(?:not )?ok\b|# Subtest:)/.test(line)
}
