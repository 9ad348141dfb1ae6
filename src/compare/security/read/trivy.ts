import {fieldOf} from '../../../domain/field-of.js'
import type {Cleaner} from '../../text/clean-text.js'
import {listField, numberField, textField} from '../../text/json-text.js'
import {aScan, MAX_FINDINGS, packageKey, unreadable, type Finding, type ScanPart, type SourceFinding} from '../scan.js'
import {aPlace} from './a-place.js'
import {advisoryIds} from './advisory-ids.js'
import {levelOfWord} from './levels.js'

/** Reads what `trivy --format json` writes; before version 0.20 it was the list of results alone. */
export function readTrivy(report: unknown, clean: Cleaner): ScanPart {
  const results = Array.isArray(report) ? (report as readonly unknown[]) : listField(report, 'Results')
  const packages = new Set<string>()
  const findings: Finding[] = []
  for (const result of results) {
    const ecosystem = textField(result, 'Type')
    for (const one of listField(result, 'Packages')) {
      const name = clean.name(textField(one, 'Name') ?? 'unnamed')
      packages.add(packageKey(ecosystem, name, textField(one, 'Version')))
    }
    for (const found of readResult(result, clean)) findings.push(found)
    if (findings.length > MAX_FINDINGS) return unreadable(`over ${MAX_FINDINGS} findings`)
  }
  const version = textField(fieldOf(report, 'Trivy'), 'Version')
  const defects = results.length === 0 ? ['it found nothing that it could scan'] : []
  return {scans: [aScan('trivy', {version, findings, packages})], defects}
}

function readResult(result: unknown, clean: Cleaner): readonly Finding[] {
  const target = textField(result, 'Target')
  const about = {kind: 'dependency', ecosystem: textField(result, 'Type'), target: clean.file(target)} as const
  return [
    ...listField(result, 'Vulnerabilities').map(one => ({
      ...about,
      name: clean.name(textField(one, 'PkgName') ?? 'unnamed'),
      version: textField(one, 'InstalledVersion'),
      // A vendor's advisory may join several weaknesses, so that its name is none of this one.
      ids: advisoryIds([textField(one, 'VulnerabilityID')], clean),
      level: levelOfWord(textField(one, 'Severity')),
      message: clean.message(textField(one, 'Title') ?? textField(one, 'Description')) ?? ''
    })),
    ...listField(result, 'Misconfigurations').map(one => readMisconfiguration(one, target, clean)),
    ...listField(result, 'Secrets').map(one => readSecret(one, target, clean))
  ]
}

function readMisconfiguration(one: unknown, target: string | null, clean: Cleaner): SourceFinding {
  const cause = fieldOf(one, 'CauseMetadata')
  const status = textField(one, 'Status')
  const message = textField(one, 'Message') ?? textField(one, 'Title')
  const found = readSource({one, rule: textField(one, 'ID'), message, cause, target}, clean)
  if (status === 'EXCEPTION') return {...found, standing: 'accepted'}
  return status === 'PASS' ? {...found, standing: 'no problem'} : found
}

function readSecret(one: unknown, target: string | null, clean: Cleaner): SourceFinding {
  return readSource({one, rule: textField(one, 'RuleID'), message: textField(one, 'Title'), cause: one, target}, clean)
}

interface Told {
  readonly one: unknown
  readonly rule: string | null
  readonly message: string | null
  /** What holds the lines. */
  readonly cause: unknown
  readonly target: string | null
}

function readSource({one, rule, message, cause, target}: Told, clean: Cleaner): SourceFinding {
  const span = {startLine: numberField(cause, 'StartLine'), endLine: numberField(cause, 'EndLine')}
  const quoted = listField(fieldOf(cause, 'Code'), 'Lines').find(line => fieldOf(line, 'IsCause') === true)
  return {
    kind: 'source',
    rule: clean.name(rule ?? 'unnamed'),
    formerRules: [],
    level: levelOfWord(textField(one, 'Severity')),
    message: clean.message(message) ?? '',
    snippet: clean.message(textField(quoted, 'Content')),
    places: [aPlace(target, span, clean)],
    guid: null,
    fingerprints: new Map(),
    partialFingerprints: new Map(),
    standing: 'open',
    original: null
  }
}
