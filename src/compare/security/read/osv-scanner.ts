import {fieldOf} from '../../../domain/field-of.js'
import type {FindingLevel} from '../../../domain/security.js'
import type {Cleaner} from '../../text/clean-text.js'
import {listField, textField, textsField} from '../../text/json-text.js'
import {aScan, MAX_FINDINGS, packageKey, unreadable, type DependencyFinding, type ScanPart} from '../scan.js'
import {advisoryIds} from './advisory-ids.js'
import {cvssScore} from './cvss.js'
import {firstLevel, levelOfScore, levelOfWord, scoreOf} from './levels.js'

/** Reads what `osv-scanner --format json` writes. Groups join the advisories that are about one weakness. */
export function readOsvScanner(report: unknown, clean: Cleaner): ScanPart {
  const findings: DependencyFinding[] = []
  const packages = new Set<string>()
  for (const result of listField(report, 'results')) {
    const target = clean.file(textField(fieldOf(result, 'source'), 'path'))
    for (const found of listField(result, 'packages')) {
      const about = readPackage(fieldOf(found, 'package'), target, clean)
      packages.add(packageKey(about.ecosystem, about.name, about.version))
      for (const group of groupsOf(found)) findings.push({...about, ...readGroup(group, found, clean)})
      if (findings.length > MAX_FINDINGS) return unreadable(`over ${MAX_FINDINGS} findings`)
    }
  }
  return {scans: [aScan('osv-scanner', {findings, packages})], defects: []}
}

type About = Pick<DependencyFinding, 'kind' | 'name' | 'ecosystem' | 'version' | 'target'>

function readPackage(about: unknown, target: string | null, clean: Cleaner): About {
  return {
    kind: 'dependency',
    name: clean.name(textField(about, 'name') ?? 'unnamed'),
    ecosystem: textField(about, 'ecosystem'),
    version: textField(about, 'version') ?? textField(about, 'commit'),
    target
  }
}

/** Versions before 1.0 do not group; then each advisory is its own. */
function groupsOf(found: unknown): readonly unknown[] {
  const groups = listField(found, 'groups')
  if (groups.length > 0) return groups
  return listField(found, 'vulnerabilities').map(one => ({
    ids: [textField(one, 'id')],
    aliases: textsField(one, 'aliases')
  }))
}

function readGroup(
  group: unknown,
  found: unknown,
  clean: Cleaner
): Pick<DependencyFinding, 'ids' | 'level' | 'message'> {
  const ids = textsField(group, 'ids')
  const members = listField(found, 'vulnerabilities').filter(one => ids.includes(textField(one, 'id') ?? ''))
  const aliases = members.flatMap(one => textsField(one, 'aliases'))
  const summary = members.map(one => textField(one, 'summary') ?? textField(one, 'details')).find(text => text !== null)
  return {
    ids: advisoryIds([...ids, ...textsField(group, 'aliases'), ...aliases], clean),
    level: firstLevel(levelOfScore(scoreOf(fieldOf(group, 'max_severity'))), ...members.map(levelOf)),
    message: clean.message(summary ?? null) ?? ''
  }
}

function levelOf(advisory: unknown): FindingLevel {
  const vectors = listField(advisory, 'severity').map(one => levelOfScore(cvssScore(textField(one, 'score'))))
  return firstLevel(...vectors, levelOfWord(textField(fieldOf(advisory, 'database_specific'), 'severity')))
}
