import {fieldOf} from '../../../domain/field-of.js'
import type {Cleaner} from '../../text/clean-text.js'
import {listField, numberField, textField} from '../../text/json-text.js'
import {aScan, MAX_FINDINGS, unreadable, type ScanPart, type SourceFinding} from '../scan.js'
import {aPlace} from './a-place.js'
import {entriesOf} from './entries.js'
import {levelOfWord} from './levels.js'

/** Reads what `bandit -f json` writes. */
export function readBandit(report: unknown, clean: Cleaner): ScanPart {
  const results = listField(report, 'results')
  if (results.length > MAX_FINDINGS) return unreadable(`over ${MAX_FINDINGS} findings`)
  const findings = results.map(result => readResult(result, clean))
  const gaps = listField(report, 'errors').map(error => ({
    subject: clean.file(textField(error, 'filename')),
    text: clean.message(textField(error, 'reason')) ?? 'it does not say why'
  }))
  const files = (entriesOf(fieldOf(report, 'metrics')) ?? []).filter(([name]) => name !== '_totals')
  const defects = files.length === 0 ? ['it scanned no file'] : []
  return {scans: [aScan('bandit', {findings, gaps})], defects}
}

function readResult(result: unknown, clean: Cleaner): SourceFinding {
  const line = numberField(result, 'line_number')
  // Columns count from 0, and are -1 where there is none.
  const column = (name: string): number => (numberField(result, name) ?? -2) + 1
  const span = {startLine: line, startColumn: column('col_offset'), endColumn: column('end_col_offset')}
  return {
    kind: 'source',
    rule: clean.name(textField(result, 'test_id') ?? 'unnamed'),
    formerRules: [],
    level: levelOfWord(textField(result, 'issue_severity')),
    message: clean.message(textField(result, 'issue_text')) ?? '',
    snippet: clean.message(quoted(textField(result, 'code'), line)),
    places: [aPlace(textField(result, 'filename'), span, clean)],
    guid: null,
    fingerprints: new Map(),
    partialFingerprints: new Map(),
    standing: 'open',
    original: null
  }
}

/** The one line of the quoted code: all its lines have their numbers in front, which move when code above them does. */
function quoted(code: string | null, line: number | null): string | null {
  const found = (code ?? '')
    .slice(0, 100_000)
    .split('\n')
    .find(text => text.startsWith(`${line ?? ''} `))
  return found === undefined ? null : found.replace(/^\d+ /, '').trim()
}
