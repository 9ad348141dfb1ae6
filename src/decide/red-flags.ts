import type {RedFlag} from '../domain/verdict.js'
import type {Findings} from './decide.js'
import type {Judgement} from './judgement.js'
import {redBase} from './red-base.js'

/** What stops the line until a person has looked at it, whatever else the run says. */
export function redFlags(findings: Findings): readonly RedFlag[] {
  return [...undecided(findings), ...failedResolutions(findings), ...redBaseline(findings), ...regressions(findings)]
}

/** The flags that the project's policy raises over what was measured on both trees. */
export function measuredFlags(judged: readonly Judgement[]): readonly RedFlag[] {
  return judged.flatMap(({flag, text, evidence}) => (flag === null ? [] : [{id: flag, text, evidence}]))
}

/** Who settled a conflict has to know when tests of both sides fail after it. */
function failedResolutions({conflicts, culprits}: Findings): readonly RedFlag[] {
  return conflicts
    .filter(({resolution, branches}) => resolution !== null && culprits.some(({branches: of}) => isAmong(branches, of)))
    .map(({id, branches}) => ({
      id: 'resolution-failed',
      text: `Tests fail after the conflict between ${branches.join(' and ')} was resolved`,
      evidence: id
    }))
}

function isAmong(some: readonly string[], all: readonly string[]): boolean {
  return some.length > 0 && some.every(one => all.includes(one))
}

function undecided({conflicts}: Findings): readonly RedFlag[] {
  return conflicts
    .filter(({kind, foundBy, resolution}) => kind === 'semantic' && foundBy === 'gates' && resolution === null)
    .map(({id, branches}) => ({
      id: 'semantic-conflict',
      text: `Semantic conflict between ${branches.join(' and ')} without a decision`,
      evidence: id
    }))
}

/** A base that fails is no flag any more once the integration mends every gate of it. */
function redBaseline(findings: Findings): readonly RedFlag[] {
  const baseline = redBase(findings)
  if (baseline === null) return []
  return [{id: 'baseline-red', text: 'The base itself does not pass its gates', evidence: baseline.id}]
}

function regressions({comparison}: Findings): readonly RedFlag[] {
  const regressed = comparison?.gates.filter(({change}) => change === 'regressed') ?? []
  return regressed.map(({gate, reason}) => ({
    id: 'regression',
    text: `Gate ${gate} fails only with the candidates in`,
    evidence: reason
  }))
}
