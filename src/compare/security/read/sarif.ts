import {fieldOf} from '../../../domain/field-of.js'
import type {Cleaner} from '../../text/clean-text.js'
import {listField, numberField, textField} from '../../text/json-text.js'
import {aScan, MAX_FINDINGS, unreadable, type Gap, type Scan, type ScanPart, type SourceFinding} from '../scan.js'
import {readSarifResult} from './sarif-result.js'
import {sarifRules, type SarifRules} from './sarif-rules.js'
import {artifactNamer, type ArtifactNamer} from './sarif-uri.js'

const MAX_RUNS = 1_000

/** Reads a SARIF log of version 2.1.0 (OASIS standard); earlier ones have other fields and are refused. */
export function readSarif(log: unknown, clean: Cleaner): ScanPart {
  const runs = listField(log, 'runs')
  // Some write no version; what later versions alone have tells as much.
  const isLater = runs.every(run => fieldOf(run, 'tool', 'driver') !== undefined)
  const version = textField(log, 'version') ?? (isLater ? '2.1.0' : 'unknown')
  if (!version.startsWith('2.1.0'))
    return unreadable(`it is SARIF of version ${JSON.stringify(version.slice(0, 40))}; 2.1.0 is read`)
  if (runs.length === 0) return unreadable('it holds no run: nothing was scanned')
  if (runs.length > MAX_RUNS) return unreadable(`over ${MAX_RUNS} runs`)
  const parts = runs.map(run => readRun(run, clean))
  return {scans: parts.flatMap(({scans}) => scans), defects: parts.flatMap(({defects}) => defects)}
}

function readRun(run: unknown, clean: Cleaner): ScanPart {
  const driver = fieldOf(run, 'tool', 'driver')
  const name = textField(driver, 'name')
  if (name === null) return unreadable('a run names no tool')
  const tool = clean.name(name)
  const results = fieldOf(run, 'results')
  const failures = listField(run, 'invocations').flatMap(invocation => failureOf(invocation, clean) ?? [])
  const defects = failures.map(failure => `${tool} says that it did not succeed${failure}`)
  if (!Array.isArray(results)) {
    const elsewhere = fieldOf(run, 'externalPropertyFileReferences', 'results') !== undefined
    const why = elsewhere ? 'keeps its results in other files, which are not read' : 'has no results: it did not scan'
    return {scans: [], defects: [...defects, `the run of ${tool} ${why}`]}
  }
  if (results.length > MAX_FINDINGS) return unreadable(`over ${MAX_FINDINGS} results of ${tool}`)
  const fileOf = artifactNamer(run, clean)
  const rules = sarifRules(run, clean)
  const present = results.filter(result => textField(result, 'baselineState') !== 'absent')
  const findings = present.map(result => readSarifResult(result, {rules, fileOf, clean}))
  const scan: Partial<Scan> = {
    category: clean.name(categoryOf(run)),
    version: textField(driver, 'semanticVersion') ?? textField(driver, 'version'),
    rules: allRules(rules, findings),
    gaps: listField(run, 'invocations').flatMap(invocation => gapsOf(invocation, fileOf, clean)),
    findings,
    original: run
  }
  return {scans: [aScan(tool, scan)], defects}
}

/** What stands before the last slash; behind it is what tells one run from the next (SARIF 3.17.3). */
function categoryOf(run: unknown): string {
  const id = textField(fieldOf(run, 'automationDetails'), 'id') ?? ''
  const slash = id.lastIndexOf('/')
  return slash < 0 ? id : id.slice(0, slash)
}

/** The words behind an invocation that failed; null for one that did not. */
function failureOf(invocation: unknown, clean: Cleaner): string | null {
  if (fieldOf(invocation, 'executionSuccessful') !== false) return null
  const code = numberField(invocation, 'exitCode')
  const told = errorsOf(invocation).map(error => textField(fieldOf(error, 'message'), 'text'))
  const [first] = [textField(invocation, 'exitCodeDescription'), ...told].filter(text => text !== null)
  return `${code === null ? '' : ` (exit code ${code})`}${first === undefined ? '' : `: ${clean.message(first) ?? ''}`}`
}

function errorsOf(invocation: unknown): readonly unknown[] {
  const kinds = ['toolExecutionNotifications', 'toolConfigurationNotifications'] as const
  const all = kinds.flatMap(kind => listField(invocation, kind))
  return all.filter(one => textField(one, 'level') === 'error')
}

/** What a tool that went on told of as an error: files that it could not read, most of the time. */
function gapsOf(invocation: unknown, fileOf: ArtifactNamer, clean: Cleaner): readonly Gap[] {
  return errorsOf(invocation).map(error => {
    const [place] = listField(error, 'locations')
    const file = fileOf(fieldOf(place, 'physicalLocation', 'artifactLocation'))
    const text = clean.message(textField(fieldOf(error, 'message'), 'text')) ?? 'an error without a message'
    return {subject: file, text}
  })
}

/** All rules of the tool. A list that holds nothing but rules that found something need not be all of them. */
function allRules({listed}: SarifRules, findings: readonly SourceFinding[]): ReadonlySet<string> | null {
  const found = new Set(findings.map(({rule}) => rule))
  const isWhole = listed.some(({id}) => !found.has(id))
  return isWhole ? new Set(listed.flatMap(({id, formerIds}) => [id, ...formerIds])) : null
}
