import {fieldOf} from '../../../domain/field-of.js'
import type {Cleaner} from '../../text/clean-text.js'
import {numberField, parseJsonText, textField} from '../../text/json-text.js'
import {unreadable, type ScanPart} from '../scan.js'
import {readAdvisoryList} from './advisory-list.js'
import {readBandit} from './bandit.js'
import {isCargoAudit, readCargoAudit} from './cargo-audit.js'
import {entriesOf} from './entries.js'
import {failedAnswer} from './failed-answer.js'
import {readGrype} from './grype.js'
import {readNpmAudit} from './npm-audit.js'
import {readOsvScanner} from './osv-scanner.js'
import {readPipAudit} from './pip-audit.js'
import {readSarif} from './sarif.js'
import {readSemgrep} from './semgrep.js'
import {readTrivy} from './trivy.js'
import {looksLikeYarnLines, readYarnLines} from './yarn-lines.js'

/** Over this many characters a file is not opened at all. */
const MAX_CHARACTERS = 256 * 1024 * 1024

type Reader = (clean: Cleaner) => ScanPart

/** Reads one report of a scan or an audit by what is in it; its name plays no part. */
export function readSecurityText(text: string, clean: Cleaner): ScanPart {
  if (text.length > MAX_CHARACTERS) return unreadable(`it is over ${MAX_CHARACTERS} characters long`)
  const body = text.replace(/^[\uFEFF\s]+/, '')
  if (body === '') return unreadable('it is empty, so that the scan did not run')
  const reader = readerOf(body)
  return typeof reader === 'string' ? unreadable(reader) : reader(clean)
}

/** Tells of a text whether it is a report of this kind, or what a tool of this kind writes when it could not run. */
export function isSecurityText(text: string): boolean {
  return text.length <= MAX_CHARACTERS && typeof readerOf(text.replace(/^[\uFEFF\s]+/, '')) !== 'string'
}

/** The reader of a text, or why there is none. */
function readerOf(body: string): Reader | string {
  if (looksLikeYarnLines(body)) return clean => readYarnLines(body, clean)
  if (!body.startsWith('{') && !body.startsWith('[')) return 'it is no security report of a known format'
  const json = parseJsonText(body)
  if (json.kind === 'problem') return json.problem
  const report = json.value
  return (Array.isArray(report) ? listReader(report) : objectReader(report)) ?? answerReader(report)
}

function objectReader(report: unknown): Reader | null {
  const has = (...path: readonly string[]): boolean => fieldOf(report, ...path) !== undefined
  const isList = (name: string): boolean => Array.isArray(fieldOf(report, name))
  if (isList('runs')) return clean => readSarif(report, clean)
  if (isCargoAudit(report)) return clean => readCargoAudit(report, clean)
  if (has('auditReportVersion')) return clean => readNpmAudit(report, clean)
  if (has('advisories') && has('metadata')) return clean => readAdvisoryList(report, clean)
  if (has('matches') && (has('descriptor') || has('source'))) return clean => readGrype(report, clean)
  if (numberField(report, 'SchemaVersion') !== null && (has('ArtifactName') || has('Results')))
    return clean => readTrivy(report, clean)
  const dependencies = fieldOf(report, 'dependencies')
  if (Array.isArray(dependencies) && (has('fixes') || looksLikePip(dependencies)))
    return clean => readPipAudit(dependencies, clean)
  return isList('results') ? resultReader(report) : null
}

/** Three tools call their list `results`. */
function resultReader(report: unknown): Reader | null {
  const results = fieldOf(report, 'results') as readonly unknown[]
  const has = (name: string): boolean => fieldOf(report, name) !== undefined
  if (has('metrics') && has('errors')) return clean => readBandit(report, clean)
  if (has('errors') && (has('paths') || textField(report, 'version') !== null))
    return clean => readSemgrep(report, clean)
  const isOsv = results.every(one => Array.isArray(fieldOf(one, 'packages')))
  return isOsv && !has('errors') ? clean => readOsvScanner(report, clean) : null
}

function listReader(list: readonly unknown[]): Reader | null {
  if (list.length === 0) return null
  if (list.every(one => textField(one, 'Target') !== null)) return clean => readTrivy(list, clean)
  return looksLikePip(list) ? clean => readPipAudit(list, clean) : null
}

function looksLikePip(dependencies: readonly unknown[]): boolean {
  const isOne = (one: unknown): boolean =>
    fieldOf(one, 'vulns') !== undefined || fieldOf(one, 'skip_reason') !== undefined
  return dependencies.length > 0 && dependencies.every(isOne)
}

function answerReader(report: unknown): Reader | string {
  const failed = failedAnswer(report)
  if (failed !== null) return clean => unreadable(`the scan could not run: ${clean.message(failed) ?? ''}`)
  const isNothing = Array.isArray(report) ? report.length === 0 : entriesOf(report)?.length === 0
  if (isNothing) return 'it holds nothing, not even what was scanned'
  return 'it is JSON, but no security report of a known format'
}
