import type {Config} from '../domain/config.js'
import {DEFAULT_POLICY, type OwnPoint, type Policy} from '../domain/policy.js'
import type {IntegrationRecord} from '../domain/record.js'
import type {Status, Verdict} from '../domain/verdict.js'
import {approvals} from './approvals.js'
import {blockers} from './blockers.js'
import {checklist} from './checklist.js'
import {conditions, lastConditions} from './conditions.js'
import {judgeMeasures} from './judge-measures.js'
import type {Judgement} from './judgement.js'
import {redBaseReasons} from './red-base.js'
import {measuredFlags, redFlags} from './red-flags.js'

/** The record before judgement. */
export type Findings = Omit<IntegrationRecord, keyof Verdict>

/** What was asked for, as far as it matters to the verdict. */
export interface Asked extends Pick<Config, 'mode'> {
  /** How many gates there are. */
  readonly gates: number
  /** What the project makes of what was measured; the defaults where it does not say. */
  readonly policy?: Policy
  /** What the project adds to the checklist. */
  readonly points?: readonly OwnPoint[]
}

/**
 * Ready, conditional or blocked. Any blocker blocks; without one, any condition or red flag makes it conditional; only
 * when everything that was asked for is in, proved and published is it ready. An empty set of facts is never ready. A base that
 * is red is said first, as nothing else can be understood without it.
 */
export function decide(findings: Findings, asked: Asked): Verdict {
  const judged = judgeMeasures(findings.comparison, asked.policy ?? DEFAULT_POLICY)
  const blocking = [...blockers(findings, asked), ...said(judged, 'block')]
  const flags = [...redFlags(findings), ...measuredFlags(judged)]
  const found = [...redBaseReasons(findings), ...blocking, ...conditions(findings, asked), ...said(judged, 'warn')]
  const reasons = found.length > 0 ? found : [...flags.map(({text}) => `${text}.`), ...lastConditions(findings)]
  const status: Status = blocking.length > 0 ? 'blocked' : reasons.length > 0 ? 'conditional' : 'ready'
  return {
    status,
    mergeReady: status === 'ready',
    reasons,
    checklist: checklist(findings, judged, asked.points ?? []),
    redFlags: flags,
    approvals: approvals(findings, judged)
  }
}

function said(judged: readonly Judgement[], level: Judgement['level']): readonly string[] {
  return judged.filter(one => one.level === level).map(({text}) => `${text}.`)
}
