import type {Signal} from './probe.js'

/** What a probe of a composition told the isolator. */
export interface Trial {
  /** The candidates asked for, in merge order. */
  readonly candidates: readonly string[]
  /**
   * `red` carries the signals that the baseline does not have. `unresolved`: the composition itself conflicts, or the
   * gates could not be judged, so that nothing can be concluded.
   */
  readonly outcome: 'green' | 'red' | 'unresolved'
  readonly signals: readonly Signal[]
}

/** A branch, or a minimal set of branches that only fail together, with the trials that prove it. */
export interface Culprit {
  readonly branches: readonly string[]
  /** The signals it brings, sorted. */
  readonly signals: readonly Signal[]
  /** The one to leave out so that the others can land. */
  readonly heldOut: string
  /** Indices into the list of trials: the red ones that show it, and the green controls. */
  readonly evidence: readonly number[]
}

/** What the isolator wants next, given every trial so far. */
export type IsolationStep =
  | {readonly kind: 'probe'; readonly compositions: readonly (readonly string[])[]; readonly why: string}
  | {
      readonly kind: 'done'
      readonly culprits: readonly Culprit[]
      /**
       * The candidates whose composition was proved green last; empty when none was. Whoever is in none of these lists
       * is built on one that is left out.
       */
      readonly kept: readonly string[]
      /** Candidates that are left out although nothing was proved against them, each with the reason. */
      readonly inconclusive: readonly {readonly candidate: string; readonly reason: string}[]
      /** Indices of red trials that did not repeat: the same composition was green another time. */
      readonly flaky: readonly number[]
    }

/** Tells whether a candidate's history contains the other's head, so that it cannot go in without the other. */
export type IsBuiltOn = (candidate: string, other: string) => boolean

/** Decides which compositions to probe. Pure: the same trials give the same answer, so a run can be replayed. */
export type Isolator = (candidates: readonly string[], trials: readonly Trial[]) => IsolationStep
