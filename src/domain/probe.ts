import type {GateRun} from './gate.js'
import type {Oid} from './ids.js'

/** Named things that can be wrong with a tree: `test:ID`, `gate:NAME`, `report:GLOB`. */
export type Signal = string

/** The gates, run on one tree. */
export interface Probe {
  /** `probe-1` and so on, in the order they were asked for; from `probe-10000` on those that find out why something is red. */
  readonly id: string
  /**
   * `history`: a commit of the base's own history, the base once more among them; `revert`: the base with commits of it
   * reverted; `own`: a candidate's head as it is, on nothing.
   */
  readonly purpose: 'baseline' | 'integration' | 'isolation' | 'repeat' | 'history' | 'revert' | 'own'
  /** The candidates in the composition, in merge order; empty for the base and its history. */
  readonly candidates: readonly string[]
  readonly commit: Oid
  readonly tree: Oid
  /** `pass` when every gate passed; `broken` when one could not be judged; `fail` otherwise. */
  readonly outcome: 'pass' | 'fail' | 'broken'
  /** What was wrong, sorted. Empty exactly when the outcome is `pass`. */
  readonly signals: readonly Signal[]
  readonly gates: readonly GateRun[]
  /** Declared reports that no gate wrote. */
  readonly missingReports: readonly string[]
  readonly seconds: number
}

/** True when a gate of it ran beside folders that another probe had left, so that its outcome may not be the tree's alone. */
export function isWarm({gates}: {readonly gates: readonly Pick<GateRun, 'warm'>[]}): boolean {
  return gates.some(({warm}) => warm !== undefined)
}

/** Tells of a probe that it does not judge candidates, but finds out why something is red. */
export function isDiagnosis({purpose}: Pick<Probe, 'purpose'>): boolean {
  return purpose === 'history' || purpose === 'revert' || purpose === 'own'
}
