import {assertNever} from '../domain/assert-never.js'
import type {GateOutcome, GateRun, ProcessEnd} from '../domain/gate.js'
import {plural} from '../domain/plural.js'
import type {TestReport} from '../domain/tests.js'
import {countExecuted, countFailing} from './tests/read/part.js'

/** Everything the outcome of one gate depends on. */
export interface GateFacts {
  readonly end: ProcessEnd
  /** True when the gate declares test reports. */
  readonly expectsTests: boolean
  /** Globs of declared reports that matched no file. */
  readonly missingReports: readonly string[]
  /** What its test reports say; null when none could be read. */
  readonly tests: TestReport | null
  /** What its scans and audits say of themselves; null when it reports none. */
  readonly scans: ScanFacts | null
}

/** What the security reports of a gate say of the scans that wrote them. */
export interface ScanFacts {
  /** How many findings there are, silenced ones left out. */
  readonly findings: number
  /** Why a scan did not run, or its report cannot be trusted. */
  readonly defects: readonly string[]
}

/** An outcome and the sentence that says why. */
export interface GateJudgement {
  readonly outcome: GateOutcome
  readonly reason: string
}

/** Exit codes by which a shell tells that the command did not end by itself, or never began. */
const SHELL_CODES: ReadonlyMap<number, string> = new Map([
  [126, 'the command could not be executed (exit code 126)'],
  [127, 'the command, or one that it calls, was not found (exit code 127)'],
  [130, 'the command was interrupted (exit code 130)'],
  [137, 'the command was killed, often for want of memory (exit code 137)'],
  [143, 'the command was terminated (exit code 143)']
])
const KILLED_CODES: readonly number[] = [130, 137, 143]

/**
 * Judges a gate: first how its process ended, then whether its reports are there, whole and loaded, and its scans ran, and
 * last whether report and exit code agree. Whatever cannot be judged is `broken`, which is never taken for success. Without
 * declared test reports the exit code alone decides; a scan may find something and leave it at that.
 */
export function judgeGate(facts: GateFacts): GateJudgement {
  const {end, tests} = facts
  if (end.kind !== 'exited') return broken(describeEnd(end))
  const shell = SHELL_CODES.get(end.code)
  if (shell !== undefined) return broken(shell)
  if (facts.missingReports.length > 0) {
    return broken(`no report matches ${facts.missingReports.join(', ')} (exit code ${end.code})`)
  }
  const unscanned = judgeScans(end.code, facts)
  if (unscanned !== null) return broken(unscanned)
  if (!facts.expectsTests) return {outcome: end.code === 0 ? 'pass' : 'fail', reason: `exit code ${end.code}`}
  return tests === null ? broken('no test report could be read') : judgeTests(end.code, summaryOf(tests))
}

/**
 * Tells whether a gate's signals may be held against a change. True when it ended by itself and its reports are whole,
 * which includes gates that are broken only because files did not load, a declared report is missing, or report and exit
 * code disagree: all of that repeats. False for a gate that was killed, left a report that is cut off, or whose scan could not
 * run, often for want of a registry.
 */
export function isBlamable({end, tests, defects = []}: Pick<GateRun, 'end' | 'tests' | 'defects'>): boolean {
  const isWhole = (tests?.defects.length ?? 0) === 0 && defects.length === 0
  return end.kind === 'exited' && !KILLED_CODES.includes(end.code) && isWhole
}

/** Why the scans of a gate say nothing; null when they do, or there is none. */
function judgeScans(code: number, {scans, tests, expectsTests}: GateFacts): string | null {
  const [defect] = scans?.defects ?? []
  if (scans === null) return null
  if (defect !== undefined) return `the security report cannot be trusted: ${defect}${andMore(scans.defects)}`
  const isExplained = code === 0 || scans.findings > 0 || expectsTests || tests !== null
  return isExplained ? null : `exit code ${code}, but the security report has no finding`
}

/** What a gate's reports say in numbers. */
export interface TestSummary extends Pick<TestReport, 'loadErrors' | 'defects'> {
  readonly total: number
  /** All but those that were skipped. */
  readonly executed: number
  readonly failing: number
}

function summaryOf({cases, loadErrors, defects}: TestReport): TestSummary {
  const [executed, failing] = [countExecuted(cases), countFailing(cases)]
  return {total: cases.length, executed, failing, loadErrors, defects}
}

/** Judges a gate that ended by itself with the exit code, by what its reports say. */
export function judgeTests(code: number, {total, executed, failing, loadErrors, defects}: TestSummary): GateJudgement {
  const [defect] = defects
  const [unloaded] = loadErrors
  if (defect !== undefined) return broken(`the test report cannot be trusted: ${defect}${andMore(defects)}`)
  if (unloaded) return broken(`${unloaded.file} could not be loaded, so its tests did not run${andMore(loadErrors)}`)
  if (executed === 0) return broken(`no test was run (exit code ${code})`)
  if (code !== 0 && failing === 0) return broken(`exit code ${code}, but no test of the report failed`)
  if (code === 0 && failing > 0) return broken(`exit code 0, but ${plural(failing, 'test')} of the report failed`)
  return failing === 0
    ? {outcome: 'pass', reason: `${plural(total, 'test')}, none failed`}
    : {outcome: 'fail', reason: `${failing} of ${plural(total, 'test')} failed`}
}

function broken(reason: string): GateJudgement {
  return {outcome: 'broken', reason}
}

function describeEnd(end: Exclude<ProcessEnd, {kind: 'exited'}>): string {
  switch (end.kind) {
    case 'signalled':
      return `the command was ended by ${end.signal}`
    case 'timed-out':
      return `the command was ended after its time limit of ${end.afterSeconds} seconds`
    case 'not-started':
      return `the command could not be started: ${end.why}`
    default:
      return assertNever(end)
  }
}

function andMore(list: readonly unknown[]): string {
  return list.length > 1 ? ` (and ${list.length - 1} more)` : ''
}
