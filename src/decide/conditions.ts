import type {TestChange} from '../domain/comparison.js'
import type {Asked, Findings} from './decide.js'
import {plural} from './blockers.js'

/** Changes that are no regression, but that somebody has to look at before landing. */
const SUSPICIOUS: Readonly<Partial<Record<TestChange, string>>> = {
  'not-run': 'did not run because their file is broken',
  removed: 'are gone from the integration',
  'failing-removed': 'failed in the base and are gone from the integration',
  'newly-skipped': 'are skipped now',
  'failing-skipped': 'failed in the base and are skipped now',
  flaky: 'are flaky'
}

/** What keeps a run that is not blocked from being ready. */
export function conditions(findings: Findings, asked: Asked): readonly string[] {
  if (findings.failure !== null) return []
  const found = [...candidateConditions(findings), ...baselineConditions(findings), ...testConditions(findings)]
  if (asked.mode === 'analyze') found.push('Only analysed: no gate was run, so nothing is proved.')
  return found
}

function candidateConditions({candidates}: Findings): readonly string[] {
  if (candidates.length === 0) return ['No candidate was found, so nothing was integrated.']
  return candidates
    .filter(({status}) => status !== 'merged')
    .map(({name, status, reason}) => `${name} is ${status === 'partial' ? 'in only in part' : 'held out'}: ${reason}`)
}

function baselineConditions({comparison}: Findings): readonly string[] {
  const failing = comparison?.gates.filter(gate => gate.change === 'failing-before') ?? []
  return failing.map(gate => `Gate ${gate.gate} fails on the base already; the integration adds no failure of its own.`)
}

function testConditions({comparison}: Findings): readonly string[] {
  const tests = comparison?.tests
  if (tests == null) return []
  const changes = Object.entries(SUSPICIOUS).flatMap(([change, text]) => {
    const count = tests.counts[change as TestChange]
    return count > 0 ? [`${plural(count, 'test')} ${text}.`] : []
  })
  return [...changes, ...tests.defects]
}
