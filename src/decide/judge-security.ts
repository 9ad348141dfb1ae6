import {fewOf} from '../domain/few-of.js'
import {plural} from '../domain/plural.js'
import type {Policy} from '../domain/policy.js'
import {FINDING_LEVELS, type FindingLevel, type FindingRow, type SecurityComparison} from '../domain/security.js'
import type {Judgement} from './judgement.js'

/** Judges findings that the base does not have. A scan that could not run blocks: nobody knows what it would have found. */
export function judgeSecurity({rows, defects}: SecurityComparison, {findings}: Policy): readonly Judgement[] {
  const added = rows.filter(({change}) => change === 'new')
  const blocking = added.filter(row => isFrom(row, findings.block))
  const others = added.filter(row => !blocking.includes(row) && isFrom(row, findings.warn))
  return [
    ...(defects.length === 0 ? [] : [unscanned(defects)]),
    ...flag('block', blocking),
    ...flag('warn', others),
    ...silenced(rows.filter(({change}) => change === 'suppressed'))
  ]
}

function isFrom({level}: FindingRow, least: FindingLevel | null): boolean {
  // The most serious level stands first; what a tool does not grade counts as the least.
  return least !== null && FINDING_LEVELS.indexOf(level) <= FINDING_LEVELS.indexOf(least)
}

function unscanned(defects: readonly string[]): Judgement {
  const text = `A security scan could not be relied on: ${fewOf(defects)}`
  return {level: 'block', flag: null, kind: 'security', text, evidence: plural(defects.length, 'defect')}
}

/** Whoever silences a finding may be right; somebody else has to say so. */
function silenced(rows: readonly FindingRow[]): readonly Judgement[] {
  if (rows.length === 0) return []
  const text = `${plural(rows.length, 'finding is', 'findings are')} silenced in the integration: ${fewOf(rows.map(describe))}`
  return [{level: 'warn', flag: null, kind: 'security', text, evidence: fewOf(rows.map(place))}]
}

function flag(level: Judgement['level'], rows: readonly FindingRow[]): readonly Judgement[] {
  if (rows.length === 0) return []
  const text = `${plural(rows.length, 'new security finding')}: ${fewOf(rows.map(describe))}`
  return [{level, flag: 'vulnerability', kind: 'security', text, evidence: fewOf(rows.map(place))}]
}

function describe({rule, level, tool}: FindingRow): string {
  return `${rule} (${level === 'unknown' ? tool : level})`
}

function place({path, line, dependency, branch}: FindingRow): string {
  const where = dependency?.name ?? `${path ?? '?'}${line === null ? '' : `:${line}`}`
  return branch === null ? where : `${where} of ${branch}`
}
