import type {Config} from '../domain/config.js'
import type {IntegrationRecord} from '../domain/record.js'
import type {Status, Verdict} from '../domain/verdict.js'
import {blockers} from './blockers.js'
import {checklist} from './checklist.js'
import {conditions, lastConditions} from './conditions.js'
import {redBaseReasons} from './red-base.js'
import {redFlags} from './red-flags.js'

/** The record before judgement. */
export type Findings = Omit<IntegrationRecord, keyof Verdict>

/** What was asked for, as far as it matters to the verdict. */
export type Asked = Pick<Config, 'mode'> & {readonly gates: number}

/**
 * Ready, conditional or blocked. Any blocker blocks; without one, any condition or red flag makes it conditional; only
 * when everything that was asked for is in, proved and published is it ready. An empty set of facts is never ready. A base that
 * is red is said first, as nothing else can be understood without it.
 */
export function decide(findings: Findings, asked: Asked): Verdict {
  const blocking = blockers(findings, asked)
  const flags = redFlags(findings)
  const found = [...redBaseReasons(findings), ...blocking, ...conditions(findings, asked)]
  const reasons = found.length > 0 ? found : [...flags.map(({text}) => `${text}.`), ...lastConditions(findings)]
  const status: Status = blocking.length > 0 ? 'blocked' : reasons.length > 0 ? 'conditional' : 'ready'
  return {
    status,
    mergeReady: status === 'ready',
    reasons,
    checklist: checklist(findings),
    redFlags: flags
  }
}
