import type {Cleaner} from '../../text/clean-text.js'
import {listField, textField, textsField} from '../../text/json-text.js'
import {aScan, MAX_FINDINGS, packageKey, unreadable, type DependencyFinding, type ScanPart} from '../scan.js'
import {advisoryIds} from './advisory-ids.js'

const ECOSYSTEM = 'PyPI'

/** Reads what `pip-audit --format json` writes; the tool tells of no severity. */
export function readPipAudit(dependencies: readonly unknown[], clean: Cleaner): ScanPart {
  if (dependencies.length > MAX_FINDINGS) return unreadable(`over ${MAX_FINDINGS} dependencies`)
  const findings: DependencyFinding[] = []
  const packages = new Set<string>()
  const gaps: string[] = []
  for (const dependency of dependencies) {
    const name = normalName(clean.name(textField(dependency, 'name') ?? 'unnamed'))
    const version = textField(dependency, 'version')
    const skipped = clean.message(textField(dependency, 'skip_reason'))
    if (skipped !== null) gaps.push(`${name}: ${skipped}`)
    else packages.add(packageKey(ECOSYSTEM, name, version))
    for (const one of listField(dependency, 'vulns')) {
      const ids = advisoryIds([textField(one, 'id'), ...textsField(one, 'aliases')], clean)
      const message = firstLine(clean.message(textField(one, 'description')))
      const what = {name, ecosystem: ECOSYSTEM, version, ids, level: 'unknown', message, target: null} as const
      findings.push({kind: 'dependency', ...what})
    }
  }
  const defects = dependencies.length === 0 ? ['it audited no dependency'] : []
  return {scans: [aScan('pip-audit', {findings, packages, gaps})], defects}
}

/** The Python packaging authority's normal form: `Foo.Bar_baz` and `foo-bar-baz` are one package. */
function normalName(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-')
}

function firstLine(text: string | null): string {
  return text?.split('\n').find(line => line.trim() !== '') ?? ''
}
