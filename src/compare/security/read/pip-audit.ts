import {plural} from '../../../domain/plural.js'
import type {Cleaner} from '../../text/clean-text.js'
import {listField, textField, textsField} from '../../text/json-text.js'
import {aScan, MAX_FINDINGS, packageKey, unreadable, type DependencyFinding, type Gap, type ScanPart} from '../scan.js'
import {advisoryIds} from './advisory-ids.js'

const ECOSYSTEM = 'PyPI'

/** Reads what `pip-audit --format json` writes; the tool tells of no severity. */
export function readPipAudit(dependencies: readonly unknown[], clean: Cleaner): ScanPart {
  if (dependencies.length > MAX_FINDINGS) return unreadable(`over ${MAX_FINDINGS} dependencies`)
  const findings: DependencyFinding[] = []
  const packages = new Set<string>()
  const gaps: Gap[] = []
  for (const dependency of dependencies) {
    const name = normalName(clean.name(textField(dependency, 'name') ?? 'unnamed'))
    const version = textField(dependency, 'version')
    const reason = clean.message(textField(dependency, 'skip_reason'))
    if (reason !== null) gaps.push({subject: name, text: reason})
    else packages.add(packageKey(ECOSYSTEM, name, version))
    for (const one of listField(dependency, 'vulns')) {
      const ids = advisoryIds([textField(one, 'id'), ...textsField(one, 'aliases')], clean)
      const message = firstLine(clean.message(textField(one, 'description')))
      const what = {name, ecosystem: ECOSYSTEM, version, ids, level: 'unknown', message, target: null} as const
      findings.push({kind: 'dependency', ...what})
    }
  }
  // An index that has packages and no advisories makes the tool skip every one of them, and end as if all was well.
  const skipped = gaps.length > 0 ? `: ${plural(gaps.length, 'dependency was', 'dependencies were')} skipped` : ''
  const defects = packages.size === 0 ? [`it audited no dependency${skipped}`] : []
  return {scans: [aScan('pip-audit', {findings, packages, gaps})], defects}
}

/** The Python packaging authority's normal form: `Foo.Bar_baz` and `foo-bar-baz` are one package. */
function normalName(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-')
}

function firstLine(text: string | null): string {
  return text?.split('\n').find(line => line.trim() !== '') ?? ''
}
