import type {Comparison} from '../domain/comparison.js'
import type {Policy} from '../domain/policy.js'
import {judgeCoverage} from './judge-coverage.js'
import type {Judgement} from './judgement.js'
import {judgePerformance} from './judge-performance.js'
import {judgeSecurity} from './judge-security.js'
import {judgeApi, judgeCycles} from './judge-structure.js'

/** What the project's policy makes of everything that was measured beside tests; what was not measured says nothing. */
export function judgeMeasures(comparison: Comparison | null, policy: Policy): readonly Judgement[] {
  if (comparison === null) return []
  const {coverage, performance, security, cycles, api} = comparison
  return [
    ...(security === null ? [] : judgeSecurity(security, policy)),
    ...(performance === null ? [] : judgePerformance(performance, policy)),
    ...(coverage === null ? [] : judgeCoverage(coverage, policy)),
    ...(cycles === null ? [] : judgeCycles(cycles, policy)),
    ...(api === null ? [] : judgeApi(api, policy))
  ]
}
