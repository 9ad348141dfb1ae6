import {fieldOf} from '../../../domain/field-of.js'
import type {Cleaner} from '../../text/clean-text.js'
import {listField, numberField, textField} from '../../text/json-text.js'
import {aScan, MAX_FINDINGS, unreadable, type ScanPart, type SourceFinding} from '../scan.js'
import {aPlace} from './a-place.js'
import {levelOfWord} from './levels.js'
import {ruleId} from './rule-id.js'

/** What stands in place of a text that is given to registered users alone. */
const WITHHELD = 'requires login'

/** Reads what `semgrep --json` writes. */
export function readSemgrep(report: unknown, clean: Cleaner): ScanPart {
  const results = listField(report, 'results')
  if (results.length > MAX_FINDINGS) return unreadable(`over ${MAX_FINDINGS} findings`)
  const errors = listField(report, 'errors').map(error => ({
    isFatal: textField(error, 'level') === 'error' && textField(error, 'path') === null,
    file: clean.file(textField(error, 'path')),
    text: clean.message(textField(error, 'message') ?? textField(error, 'long_msg')) ?? 'it does not say why'
  }))
  const defects = errors.flatMap(({isFatal, text}) => (isFatal ? [`the scan could not run: ${text}`] : []))
  const scanned = fieldOf(report, 'paths', 'scanned')
  if (Array.isArray(scanned) && scanned.length === 0) defects.push('it scanned no file')
  const gaps = errors.flatMap(({isFatal, file, text}) => (isFatal ? [] : [{subject: file, text}]))
  const scan = {version: textField(report, 'version'), gaps, findings: results.map(result => readResult(result, clean))}
  return {scans: [aScan('semgrep', scan)], defects}
}

function readResult(result: unknown, clean: Cleaner): SourceFinding {
  const extra = fieldOf(result, 'extra')
  const [start, end] = [fieldOf(result, 'start'), fieldOf(result, 'end')]
  const span = {
    startLine: numberField(start, 'line'),
    startColumn: numberField(start, 'col'),
    endLine: numberField(end, 'line'),
    endColumn: numberField(end, 'col')
  }
  const told = (name: string): string | null => {
    const text = textField(extra, name)
    return text === WITHHELD ? null : text
  }
  const fingerprint = told('fingerprint')
  return {
    kind: 'source',
    rule: ruleId(textField(result, 'check_id') ?? 'unnamed', clean),
    formerRules: [],
    level: levelOfWord(textField(extra, 'severity')),
    message: clean.message(textField(extra, 'message')) ?? '',
    snippet: clean.message(told('lines')),
    places: [aPlace(textField(result, 'path'), span, clean)],
    guid: null,
    fingerprints: new Map(fingerprint === null ? [] : [['semgrep', clean.name(fingerprint)]]),
    partialFingerprints: new Map(),
    standing: fieldOf(extra, 'is_ignored') === true ? 'accepted' : 'open',
    original: null
  }
}
