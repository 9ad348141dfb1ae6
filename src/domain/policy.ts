import type {FindingLevel} from './security.js'

/** From where on something is worth a look, and from where on nothing may land; null means never. */
export interface Threshold<T> {
  readonly warn: T | null
  readonly block: T | null
}

/** What is to be made of something that is either there or not. */
export const REACTIONS = ['off', 'warn', 'block'] as const
export type Reaction = (typeof REACTIONS)[number]

/** What the project makes of what was measured on both trees. Tests that regress always block. */
export interface Policy {
  /** `patch`: percent of the changed lines that are covered, under which it applies. */
  readonly patch: Threshold<number>
  /** Percentage points that coverage as a whole falls by, over which it applies. */
  readonly drop: Threshold<number>
  /** Unchanged lines that are no longer covered, over which it applies. */
  readonly lost: Threshold<number>
  /** Percent by which a scenario is slower, from which on it applies; what is not significant never counts. */
  readonly slower: Threshold<number>
  /** The level of a new finding from which on it applies. */
  readonly findings: Threshold<FindingLevel>
  /** New or grown circles of imports. */
  readonly cycles: Reaction
  /** Breaking changes of the public interface that no migration note names. */
  readonly api: Reaction
}

/** What holds where the configuration says nothing. */
export const DEFAULT_POLICY: Policy = {
  patch: {warn: null, block: null},
  drop: {warn: 0, block: null},
  lost: {warn: null, block: null},
  slower: {warn: 5, block: 20},
  findings: {warn: 'unknown', block: 'high'},
  cycles: 'warn',
  api: 'warn'
}

/** A point that a project adds to the checklist. */
export interface OwnPoint {
  readonly text: string
  /** The gate that shows it; null for one that a person looks at. */
  readonly gate: string | null
}
