import type {Oid} from './ids.js'
import type {Signal} from './probe.js'

/** One thing around the code that is another one on the base than where a candidate left it. */
export interface EnvironmentDifference {
  readonly kind: 'dependency' | 'tool' | 'migration' | 'variable'
  readonly file: string
  /** The package, tool, migration, or variable; of a variable never more than the name. */
  readonly name: string
  /** Versions, or `added`, `changed`, `used`; null where there is nothing of it. `old` is where the candidate left the base. */
  readonly old: string | null
  readonly new: string | null
}

/** A candidate that is good as it is and fails once it is integrated alone: what changed around it in between. */
export interface EnvironmentNote {
  readonly candidate: string
  readonly head: Oid
  readonly mergeBase: Oid
  /** What fails integrated and not as it is, sorted, and the same for people. */
  readonly signals: readonly Signal[]
  readonly tests: readonly string[]
  /** The probe of its head as it is, and the last one of it on the base in which it failed. */
  readonly own: string
  readonly integrated: string
  /** Commits of the base that the candidate has not seen. */
  readonly missed: number
  readonly differences: readonly EnvironmentDifference[]
  /** How many differences more there are than are listed. */
  readonly more: number
}
