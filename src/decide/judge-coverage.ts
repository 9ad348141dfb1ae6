import {percentOf, type CoverageComparison} from '../domain/coverage.js'
import {fewOf} from '../domain/few-of.js'
import {plural} from '../domain/plural.js'
import type {Policy, Threshold} from '../domain/policy.js'
import type {Judgement} from './judgement.js'

/** Judges coverage. Two reports that cannot be held against each other are said to be so, and judge nobody. */
export function judgeCoverage(coverage: CoverageComparison, policy: Policy): readonly Judgement[] {
  const defects = [...coverage.defects, ...coverage.incomparable]
  if (defects.length > 0) {
    const text = `Coverage could not be compared: ${fewOf(defects)}`
    return [{level: 'warn', flag: null, kind: 'coverage', text, evidence: plural(defects.length, 'defect')}]
  }
  return [...judgePatch(coverage, policy), ...judgeTotal(coverage, policy), ...judgeLost(coverage, policy)]
}

function judgePatch({patch}: CoverageComparison, policy: Policy): readonly Judgement[] {
  const percent = percentOf(patch)
  if (patch === null || percent === null) return []
  const text = `${percent.toFixed(1)} % of the changed lines are covered`
  const evidence = `${patch.covered} of ${patch.lines} lines`
  return raise(policy.patch, limit => percent < limit, {text, evidence})
}

function judgeTotal({baseline, integration}: CoverageComparison, policy: Policy): readonly Judgement[] {
  const [before, after] = [percentOf(baseline), percentOf(integration)]
  if (before === null || after === null) return []
  const drop = before - after
  const text = `Coverage fell by ${drop.toFixed(2)} percentage points`
  return raise(policy.drop, limit => drop > limit, {text, evidence: `${before.toFixed(2)} % to ${after.toFixed(2)} %`})
}

function judgeLost({categories, files}: CoverageComparison, policy: Policy): readonly Judgement[] {
  const lost = categories.LBC
  const text = `${plural(lost, 'unchanged line is', 'unchanged lines are')} no longer covered`
  const evidence = fewOf(files.filter(file => file.lost.length > 0).map(({path}) => path))
  return raise(policy.lost, limit => lost > limit, {text, evidence})
}

function raise(
  {warn, block}: Threshold<number>,
  isOver: (limit: number) => boolean,
  said: Pick<Judgement, 'text' | 'evidence'>
): readonly Judgement[] {
  const flagged = {flag: 'coverage', kind: 'coverage', ...said} as const
  if (block !== null && isOver(block)) return [{level: 'block', ...flagged}]
  return warn !== null && isOver(warn) ? [{level: 'warn', ...flagged}] : []
}
