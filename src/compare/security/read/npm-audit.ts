import {fieldOf} from '../../../domain/field-of.js'
import type {Cleaner} from '../../text/clean-text.js'
import {listField, numberField, textField} from '../../text/json-text.js'
import {aScan, MAX_FINDINGS, unreadable, type DependencyFinding, type ScanPart} from '../scan.js'
import {entriesOf} from './entries.js'
import {advisoryIds} from './advisory-ids.js'
import {levelOfWord} from './levels.js'

/** Reads what `npm audit --json` writes since npm 7. Texts in `via` point to other entries; only objects are advisories. */
export function readNpmAudit(report: unknown, clean: Cleaner): ScanPart {
  const entries = entriesOf(fieldOf(report, 'vulnerabilities'))
  if (entries === null) return unreadable('the audit could not run: it holds no list of vulnerabilities')
  if (entries.length > MAX_FINDINGS) return unreadable(`over ${MAX_FINDINGS} findings`)
  const findings = entries.flatMap(([name, entry]) =>
    listField(entry, 'via').flatMap(via => (typeof via === 'object' && via !== null ? [readVia(name, via, clean)] : []))
  )
  const total = numberField(fieldOf(report, 'metadata', 'vulnerabilities'), 'total')
  const dependencies = numberField(fieldOf(report, 'metadata', 'dependencies'), 'total')
  const defects: string[] = []
  if (total !== null && total !== entries.length) defects.push(`it claims ${total} entries and holds ${entries.length}`)
  if (total === null) defects.push('it has no totals')
  if (dependencies === 0) defects.push('it audited no dependency')
  return {scans: [aScan('npm audit', {findings})], defects}
}

function readVia(entry: string, via: unknown, clean: Cleaner): DependencyFinding {
  const source = numberField(via, 'source')
  return {
    kind: 'dependency',
    name: clean.name(textField(via, 'name') ?? entry),
    ecosystem: 'npm',
    version: null,
    ids: advisoryIds([textField(via, 'url'), source === null ? null : `npm:${source}`], clean),
    level: levelOfWord(textField(via, 'severity')),
    message: clean.message(textField(via, 'title')) ?? '',
    target: null
  }
}
