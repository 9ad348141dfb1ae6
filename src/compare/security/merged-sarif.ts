import type {FindingLevel} from '../../domain/security.js'
import {cleanerFor, type Cleaner} from '../text/clean-text.js'
import type {SecurityAnalysis} from './compare-security.js'
import {entriesOf} from './read/entries.js'
import {artifactNamer, type ArtifactNamer} from './read/sarif-uri.js'
import type {BaselineState} from './outcome.js'
import type {DependencyFinding, Finding, Scan, SourceFinding} from './scan.js'

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json'

/**
 * Everything that scans and audits found in the integration, as one SARIF 2.1.0 log: one run for each run of a tool, in the
 * order of the reports. What was SARIF stays as it was, but for paths, which become relative to the tree that stood at
 * `root`; the rest is written as SARIF, audits too. Every result has a `baselineState`, and what only the baseline had is left
 * out, since services that take such a log would show it as there. Runs that could not be told apart get a number behind
 * their category.
 */
export function mergedSarif({scans, states}: Pick<SecurityAnalysis, 'scans' | 'states'>, root: string): string {
  const clean = cleanerFor(root)
  const seen = new Map<string, number>()
  const runs = scans.map(scan => {
    const stateOf = (finding: Finding): BaselineState => states.get(finding) ?? 'new'
    const key = JSON.stringify([scan.tool.toLowerCase(), scan.category])
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    const run = scan.original === null ? writtenRun(scan, stateOf) : keptRun(scan, stateOf, clean)
    const category = [scan.category, ...(count > 1 ? [String(count)] : [])].filter(part => part !== '').join('/')
    return category === '' || count === 1 ? run : {...run, automationDetails: {id: `${category}/`}}
  })
  return `${JSON.stringify({$schema: SCHEMA, version: '2.1.0', runs}, null, 1)}\n`
}

type Run = Readonly<Record<string, unknown>>
type StateOf = (finding: Finding) => BaselineState

/** A run as its tool wrote it, with states and relative paths. */
function keptRun({original, findings}: Scan, stateOf: StateOf, clean: Cleaner): Run {
  const results = findings.flatMap(finding =>
    finding.kind === 'source' ? [{...fieldsOf(finding.original), baselineState: stateOf(finding)}] : []
  )
  const nameOf = artifactNamer(original, clean)
  const bases = new Set(['originalUriBaseIds', 'results', 'externalPropertyFileReferences'])
  const kept = Object.entries(fieldsOf(original)).filter(([name]) => !bases.has(name))
  return fieldsOf(relative({...Object.fromEntries(kept), results}, nameOf))
}

/** Every object that names an artifact by its address names it relative to the tree. */
function relative(value: unknown, nameOf: ArtifactNamer): unknown {
  if (Array.isArray(value)) return value.map(item => relative(item, nameOf))
  const fields = entriesOf(value)
  if (fields === null) return value
  const isArtifact = fields.some(([name, field]) => name === 'uri' && typeof field === 'string')
  const path = isArtifact ? nameOf(value) : null
  const uri = path === null ? null : addressOf(path)
  const own = fields.filter(([name]) => uri === null || (name !== 'uri' && name !== 'uriBaseId'))
  const all = own.map(([name, field]) => [name, relative(field, nameOf)] as const)
  return Object.fromEntries(uri === null ? all : [['uri', uri], ...all])
}

function addressOf(path: string): string {
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(path)) return path
  // Half a surrogate pair cannot be encoded.
  const whole = path.replace(/\p{Surrogate}/gu, '\uFFFD')
  const encoded = whole.split('/').map(encodeURIComponent).join('/')
  if (path.startsWith('/')) return `file://${encoded}`
  return /^[a-z]:\//i.test(path) ? `file:///${encoded.replace('%3A', ':')}` : encoded
}

function fieldsOf(value: unknown): Run {
  return Object.fromEntries(entriesOf(value) ?? [])
}

/** A run of a tool that wrote something else. */
function writtenRun({tool, version, category, findings}: Scan, stateOf: StateOf): Run {
  const rules = new Map<string, FindingLevel>()
  for (const finding of findings) {
    const id = ruleOf(finding)
    if (!rules.has(id)) rules.set(id, finding.level)
  }
  const driver = {
    name: tool,
    ...(version === null ? {} : {version}),
    rules: [...rules].map(([id, level]) => ({id, ...scoreOf(level)}))
  }
  const results = findings.map(finding => ({
    ruleId: ruleOf(finding),
    level: WORDS[finding.level],
    message: {text: finding.kind === 'source' ? finding.message : describe(finding)},
    ...placesOf(finding),
    ...(finding.kind === 'source' && finding.fingerprints.size > 0
      ? {fingerprints: Object.fromEntries(finding.fingerprints)}
      : {}),
    ...(finding.kind === 'source' && finding.standing === 'accepted' ? {suppressions: [{kind: 'inSource'}]} : {}),
    ...(finding.kind === 'source' && finding.standing === 'no problem' ? {kind: 'pass'} : {}),
    baselineState: stateOf(finding)
  }))
  const id = category === '' ? {} : {automationDetails: {id: `${category}/`}}
  return {tool: {driver}, ...id, results}
}

const WORDS: Readonly<Record<FindingLevel, string>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
  unknown: 'warning'
}
/** A score in the middle of each level, for services that tell critical from high by it. */
const SCORES: Readonly<Partial<Record<FindingLevel, string>>> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '2.0'
}

function scoreOf(level: FindingLevel): Run {
  const score = SCORES[level]
  return score === undefined ? {} : {properties: {tags: ['security'], 'security-severity': score}}
}

function ruleOf(finding: Finding): string {
  return finding.kind === 'source' ? finding.rule : (finding.ids[0] ?? 'unnamed')
}

function describe({name, version, message, ids}: DependencyFinding): string {
  const others = ids.length > 1 ? ` (${ids.slice(1, 6).join(', ')})` : ''
  return `${name}${version === null ? '' : ` ${version}`}: ${message === '' ? 'a known weakness' : message}${others}`
}

function placesOf(finding: Finding): Run {
  if (finding.kind === 'source') return {locations: finding.places.flatMap(place => placeOf(place))}
  if (finding.target === null) return {}
  return {locations: [{physicalLocation: {artifactLocation: {uri: addressOf(finding.target)}}}]}
}

function placeOf({path, region}: SourceFinding['places'][number]): readonly Run[] {
  if (path === null) return []
  const told = Object.entries(region ?? {}).filter(([name, value]) => value > 0 && /Line|Column/.test(name))
  const where = (region?.startLine ?? 0) > 0 ? {region: Object.fromEntries(told)} : {}
  return [{physicalLocation: {artifactLocation: {uri: addressOf(path)}, ...where}}]
}
