import {fieldOf} from '../../../domain/field-of.js'
import type {Cleaner} from '../../text/clean-text.js'
import {listField, numberField, parseJsonText, textField} from '../../text/json-text.js'
import {aScan, MAX_FINDINGS, unreadable, type DependencyFinding, type ScanPart} from '../scan.js'
import {advisoryIds} from './advisory-ids.js'
import {countDefects, readAdvisory} from './advisory-list.js'
import {levelOfWord} from './levels.js'

/** Tells of a text whether its first line is one of those that Yarn's audit writes. */
export function looksLikeYarnLines(text: string): boolean {
  const [first = ''] = text.slice(0, 100_000).split('\n', 1)
  return /^\{"type":"(?:audit|error|warning|info|activity)|^\{"value":".*"children":\{"ID":/.test(first)
}

/** Reads what `yarn audit --json` of Yarn 1 or `yarn npm audit --json` of Yarn 4 writes: one JSON text to a line. */
export function readYarnLines(text: string, clean: Cleaner): ScanPart {
  const lines = text.split('\n', MAX_FINDINGS + 1).filter(line => line.trim() !== '')
  if (lines.length > MAX_FINDINGS) return unreadable(`over ${MAX_FINDINGS} lines`)
  const values: unknown[] = []
  for (const [i, line] of lines.entries()) {
    const json = parseJsonText(line)
    if (json.kind === 'problem') return unreadable(`line ${i + 1}: ${json.problem}`)
    values.push(json.value)
  }
  return values.some(value => textField(value, 'type') !== null) ? readTyped(values, clean) : readTrees(values, clean)
}

function readTyped(values: readonly unknown[], clean: Cleaner): ScanPart {
  const ofType = (type: string): readonly unknown[] => values.filter(value => textField(value, 'type') === type)
  const errors = ofType('error').map(value => clean.message(textField(value, 'data')) ?? 'it does not say why')
  const summary = ofType('auditSummary')[0]
  const advisories = new Map<string, unknown>()
  for (const line of ofType('auditAdvisory')) {
    // Each way to the dependency is a line of its own, and repeats the whole advisory.
    const advisory = fieldOf(line, 'data', 'advisory')
    advisories.set(String(numberField(advisory, 'id') ?? textField(advisory, 'id') ?? advisories.size), advisory)
  }
  const findings = [...advisories].flatMap(([id, advisory]) => readAdvisory(id, advisory, clean))
  const defects = errors.map(error => `the audit could not run: ${error}`)
  if (summary === undefined) defects.push('it has no summary: cut off')
  defects.push(...countDefects(fieldOf(summary, 'data'), findings.length))
  return {scans: summary === undefined ? [] : [aScan('yarn audit', {findings})], defects}
}

function readTrees(values: readonly unknown[], clean: Cleaner): ScanPart {
  const findings = values.flatMap((value): readonly DependencyFinding[] => {
    const told = fieldOf(value, 'children')
    const id = numberField(told, 'ID') ?? textField(told, 'ID')
    const versions = listField(told, 'Tree Versions').filter(version => typeof version === 'string')
    const finding = {
      kind: 'dependency' as const,
      name: clean.name(textField(value, 'value') ?? 'unnamed'),
      ecosystem: 'npm',
      ids: advisoryIds([textField(told, 'URL'), id === null ? null : `npm:${id}`], clean),
      level: levelOfWord(textField(told, 'Severity')),
      message: clean.message(textField(told, 'Issue')) ?? '',
      target: null
    }
    return (versions.length === 0 ? [null] : versions).map(version => ({...finding, version}))
  })
  const isOther = values.some(value => fieldOf(value, 'children') === undefined)
  return {scans: [aScan('yarn audit', {findings})], defects: isOther ? ['a line is no advisory'] : []}
}
