import {fieldOf} from '../../../domain/field-of.js'
import type {FindingLevel} from '../../../domain/security.js'
import type {Cleaner} from '../../text/clean-text.js'
import {numberField, textField, textsField} from '../../text/json-text.js'
import {aScan, MAX_FINDINGS, unreadable, type DependencyFinding, type ScanPart} from '../scan.js'
import {advisoryIds} from './advisory-ids.js'
import {cvssScore} from './cvss.js'
import {entriesOf} from './entries.js'
import {levelOfScore} from './levels.js'

/** Reads what `cargo audit --json` writes: weaknesses, and warnings of crates that nobody maintains or that were withdrawn. */
export function readCargoAudit(report: unknown, clean: Cleaner): ScanPart {
  const found = fieldOf(report, 'vulnerabilities')
  const list = fieldOf(found, 'list')
  if (!Array.isArray(list)) return unreadable('the audit could not run: it holds no list of vulnerabilities')
  const warnings = (entriesOf(fieldOf(report, 'warnings')) ?? []).flatMap(([kind, some]) =>
    (Array.isArray(some) ? (some as readonly unknown[]) : []).map(one => ({kind, one}))
  )
  if (list.length + warnings.length > MAX_FINDINGS) return unreadable(`over ${MAX_FINDINGS} findings`)
  const findings = [
    ...list.map(one => readOne(one, levelOfScore(cvssScore(textField(fieldOf(one, 'advisory'), 'cvss'))), null, clean)),
    ...warnings.map(({kind, one}) => readOne(one, 'low', kind, clean))
  ]
  const database = fieldOf(report, 'database')
  const known = numberField(database, 'advisory-count')
  const data = textField(database, 'last-commit') ?? textField(database, 'last-updated') ?? knownAdvisories(known)
  const count = numberField(found, 'count')
  const defects: string[] = []
  if (count !== null && count !== list.length)
    defects.push(`it claims ${count} vulnerabilities and holds ${list.length}`)
  if (numberField(fieldOf(report, 'lockfile'), 'dependency-count') === 0) defects.push('it audited no dependency')
  if (known === 0) defects.push('its database of advisories is empty')
  return {scans: [aScan('cargo audit', {findings, data})], defects}
}

function knownAdvisories(count: number | null): string | null {
  return count === null ? null : `${count} advisories`
}

/** A warning without an advisory is named after its kind, such as `yanked`. */
function readOne(one: unknown, level: FindingLevel, kind: string | null, clean: Cleaner): DependencyFinding {
  const advisory = fieldOf(one, 'advisory')
  const crate = fieldOf(one, 'package')
  return {
    kind: 'dependency',
    name: clean.name(textField(crate, 'name') ?? textField(advisory, 'package') ?? 'unnamed'),
    ecosystem: 'crates.io',
    version: textField(crate, 'version'),
    ids: advisoryIds([textField(advisory, 'id') ?? kind, ...textsField(advisory, 'aliases')], clean),
    level,
    message: clean.message(textField(advisory, 'title')) ?? kind ?? '',
    target: null
  }
}

/** Tells whether a JSON value is of this tool. */
export function isCargoAudit(report: unknown): boolean {
  const hasList = fieldOf(report, 'vulnerabilities', 'list') !== undefined
  return hasList || (fieldOf(report, 'lockfile') !== undefined && fieldOf(report, 'database') !== undefined)
}
