import type {Strategy} from './config.js'

/** One place in the merge order, and why the candidate stands there. */
export interface PlanStep {
  readonly candidate: string
  readonly position: number
  readonly reason: string
  /** The candidate that this one is stacked on, when its head contains that one's head. */
  readonly parent: string | null
}

/** The merge order, and by which rule and strategy. */
export interface Plan {
  readonly order: 'risk' | 'listed'
  readonly strategy: Strategy
  readonly steps: readonly PlanStep[]
}
