import {fieldOf} from '../../../domain/field-of.js'
import {plural} from '../../../domain/plural.js'
import type {Cleaner} from '../../text/clean-text.js'
import {listField, numberField, textField, textsField} from '../../text/json-text.js'
import {aScan, MAX_FINDINGS, unreadable, type DependencyFinding, type ScanPart} from '../scan.js'
import {advisoryIds} from './advisory-ids.js'
import {entriesOf} from './entries.js'
import {levelOfWord} from './levels.js'

/** Reads the list of advisories that npm 6, pnpm and Yarn 2 and 3 write. */
export function readAdvisoryList(report: unknown, clean: Cleaner): ScanPart {
  const entries = entriesOf(fieldOf(report, 'advisories'))
  if (entries === null) return unreadable('the audit could not run: it holds no list of advisories')
  if (entries.length > MAX_FINDINGS) return unreadable(`over ${MAX_FINDINGS} findings`)
  const findings = entries.flatMap(([id, advisory]) => readAdvisory(id, advisory, clean))
  const metadata = fieldOf(report, 'metadata')
  const defects = countDefects(metadata, findings.length)
  if (metadata === undefined) defects.push('it has no totals')
  return {scans: [aScan('npm audit', {findings})], defects}
}

/** One finding for each installed version that an advisory is about. */
export function readAdvisory(id: string, advisory: unknown, clean: Cleaner): readonly DependencyFinding[] {
  const texts = (name: string): readonly string[] => textsField(advisory, name)
  const names = [...texts('cves'), textField(advisory, 'github_advisory_id'), textField(advisory, 'url'), `npm:${id}`]
  const isNamed = names.some(name => name !== null && /CVE-|GHSA-/i.test(name))
  const finding = {
    kind: 'dependency' as const,
    name: clean.name(textField(advisory, 'module_name') ?? 'unnamed'),
    ecosystem: 'npm',
    // Addresses of a registry's own pages are no names.
    ids: advisoryIds(isNamed ? names.filter(name => name === null || /^(?!https?:)|GHSA-/.test(name)) : names, clean),
    level: levelOfWord(textField(advisory, 'severity')),
    message: clean.message(textField(advisory, 'title')) ?? '',
    target: null
  }
  const versions = listField(advisory, 'findings').map(found => textField(found, 'version'))
  const distinct = [...new Set(versions)]
  return (distinct.length === 0 ? [null] : distinct).map(version => ({
    ...finding,
    version: version === null ? null : clean.name(version)
  }))
}

/** What the totals say against the audit: pnpm, npm 6 and Yarn count dependencies under different names. */
export function countDefects(metadata: unknown, found: number): string[] {
  const total = numberField(metadata, 'totalDependencies') ?? numberField(metadata, 'dependencies')
  const counts = (entriesOf(fieldOf(metadata, 'vulnerabilities')) ?? []).map(([, count]) => count)
  const claimed = counts.reduce<number>((sum, count) => sum + (typeof count === 'number' ? count : 0), 0)
  return [
    ...(total === 0 ? ['it audited no dependency'] : []),
    ...(claimed > 0 && found === 0 ? [`it counts ${plural(claimed, 'weakness', 'weaknesses')} and names none`] : [])
  ]
}
