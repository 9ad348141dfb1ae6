import type {TestChange} from '../domain/comparison.js'
import type {Conflict} from '../domain/conflict.js'
import type {CandidateRecord} from '../domain/record.js'
import {fewOf} from '../domain/few-of.js'
import {plural} from '../domain/plural.js'
import {isDiagnosis} from '../domain/probe.js'
import type {Asked, Findings} from './decide.js'
import {flakySignals} from './flaky.js'
import {isSettled} from './is-settled.js'
import {landed} from './landed.js'

/** Changes that are no regression, but that somebody has to look at before landing: said of one test, and of several. */
const SUSPICIOUS: Readonly<Partial<Record<TestChange, readonly [one: string, several: string]>>> = {
  'not-run': ['did not run because its file is broken', 'did not run because their files are broken'],
  removed: ['is gone from the integration', 'are gone from the integration'],
  'failing-removed': ['failed in the base and is gone from the integration', 'failed in the base and are gone from it'],
  'newly-skipped': ['is skipped now', 'are skipped now'],
  'failing-skipped': ['failed in the base and is skipped now', 'failed in the base and are skipped now'],
  flaky: ['is flaky', 'are flaky']
}

/** What keeps a run that is not blocked from being ready. */
export function conditions(findings: Findings, asked: Asked): readonly string[] {
  if (findings.failure !== null) return []
  if (asked.mode === 'analyze') {
    const excluded = findings.candidates.filter(({outcome}) => outcome !== 'not-reached')
    return [...noneFound(findings), ...candidateConditions(excluded), ...predictions(findings.conflicts), ONLY_ANALYSED]
  }
  if (findings.wanted.length > 0) return [wave(findings.wanted)]
  return [
    ...noneFound(findings),
    ...candidateConditions(findings.candidates),
    ...predictions(openAmong(landed(findings), findings)),
    ...baselineConditions(findings),
    ...testConditions(findings),
    ...flakyConditions(findings)
  ]
}

/**
 * What is still missing when nothing speaks against landing: ready promises a ref that can be taken, so that nobody ever
 * acts on an empty one.
 */
export function lastConditions(findings: Findings): readonly string[] {
  if (landed(findings).length === 0)
    return ['Everything asked for is in the base already, so there is nothing to land.']
  return findings.staging?.state === 'published' ? [] : ['The integration is not published.']
}

const ONLY_ANALYSED = 'Only analysed: no gate was run, so nothing is proved.'

function wave(wanted: Findings['wanted']): string {
  const probes = plural(wanted.length, 'probe has', 'probes have')
  return wanted.every(isDiagnosis)
    ? `${probes} to be made to find out why something is red; what may land is known.`
    : `${probes} to be made before anything is proved.`
}

function noneFound({candidates}: Findings): readonly string[] {
  return candidates.length === 0 ? ['No candidate was found, so nothing was integrated.'] : []
}

function candidateConditions(candidates: readonly CandidateRecord[]): readonly string[] {
  return candidates
    .filter(({status}) => status !== 'merged')
    .map(candidate => `${candidate.name} is ${describe(candidate)}`)
}

function describe({status, reason}: CandidateRecord): string {
  if (status === 'partial') return `in only in part: ${reason}`
  return reason.startsWith('held out ') ? reason : `held out: ${reason}`
}

/** What is only predicted holds nobody out, but somebody looks at it before landing. */
function predictions(conflicts: readonly Conflict[]): readonly string[] {
  const open = conflicts.filter(conflict => conflict.foundBy === 'prediction' && !isSettled(conflict))
  if (open.length === 0) return []
  const ids = fewOf(open.map(({id}) => id))
  return [`${plural(open.length, 'predicted conflict')} that nobody has looked at: ${ids}.`]
}

/** The conflicts of which every party is in. */
function openAmong(inside: readonly CandidateRecord[], {conflicts, candidates}: Findings): readonly Conflict[] {
  const out = new Set(candidates.filter(candidate => !inside.includes(candidate)).map(({name}) => name))
  return conflicts.filter(({branches}) => !branches.some(branch => out.has(branch)))
}

function baselineConditions({comparison}: Findings): readonly string[] {
  return (comparison?.gates ?? []).flatMap(({gate, change, baseline, reason}) => {
    if (change !== 'failing-before' && change !== 'fixed') return []
    if (baseline === 'broken') return [`Gate ${gate} has no whole control: ${reason}`]
    if (change === 'fixed') return []
    return [`Gate ${gate} fails on the base already; the integration adds no failure of its own.`]
  })
}

function testConditions({comparison}: Findings): readonly string[] {
  const tests = comparison?.tests
  if (tests == null) return []
  const changes = Object.entries(SUSPICIOUS).flatMap(([change, [one, several]]) => {
    const count = tests.counts[change as TestChange]
    return count > 0 ? [`${plural(count, `test ${one}`, `tests ${several}`)}.`] : []
  })
  return [...changes, ...tests.defects]
}

function flakyConditions({probes}: Findings): readonly string[] {
  const flaky = flakySignals(probes)
  return flaky.length === 0 ? [] : [`Not the same each time on one and the same tree: ${fewOf(flaky)}.`]
}
