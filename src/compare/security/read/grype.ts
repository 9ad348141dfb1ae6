import {fieldOf} from '../../../domain/field-of.js'
import type {Cleaner} from '../../text/clean-text.js'
import {listField, textField} from '../../text/json-text.js'
import {aScan, MAX_FINDINGS, packageKey, unreadable, type DependencyFinding, type ScanPart} from '../scan.js'
import {advisoryIds} from './advisory-ids.js'
import {levelOfWord} from './levels.js'

/** Reads what `grype -o json` writes, by database versions 5 and 6. */
export function readGrype(report: unknown, clean: Cleaner): ScanPart {
  const matches = fieldOf(report, 'matches')
  if (!Array.isArray(matches)) return unreadable('the scan could not run: it holds no list of matches')
  if (matches.length > MAX_FINDINGS) return unreadable(`over ${MAX_FINDINGS} findings`)
  const findings = matches.map(match => readMatch(match, clean))
  const packages = new Set(findings.map(({ecosystem, name, version}) => packageKey(ecosystem, name, version)))
  const descriptor = fieldOf(report, 'descriptor')
  const database = fieldOf(descriptor, 'db')
  const data = textField(database, 'built') ?? textField(fieldOf(database, 'status'), 'built')
  const version = textField(descriptor, 'version')
  return {scans: [aScan('grype', {findings, packages, data, version})], defects: []}
}

function readMatch(match: unknown, clean: Cleaner): DependencyFinding {
  const weakness = fieldOf(match, 'vulnerability')
  const artifact = fieldOf(match, 'artifact')
  const related = listField(match, 'relatedVulnerabilities').map(one => textField(one, 'id'))
  const [place] = listField(artifact, 'locations')
  return {
    kind: 'dependency',
    name: clean.name(textField(artifact, 'name') ?? 'unnamed'),
    ecosystem: textField(artifact, 'type'),
    version: textField(artifact, 'version'),
    // An advisory of a distribution may join several weaknesses, each of which has matches of its own.
    ids: advisoryIds([textField(weakness, 'id'), ...(related.length === 1 ? related : [])], clean),
    level: levelOfWord(textField(weakness, 'severity')),
    message: clean.message(textField(weakness, 'description')) ?? '',
    target: clean.file(textField(place, 'path'))
  }
}
