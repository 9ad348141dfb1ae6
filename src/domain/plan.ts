import type {Strategy} from './config.js'

/** One place in the merge order, and why the candidate stands there. */
export interface PlanStep {
  readonly candidate: string
  readonly position: number
  readonly reason: string
  /** The candidate that this one is stacked on, when its head contains that one's head. */
  readonly parent: string | null
}

/** What an order leaves undone, found by merging in that order in memory. */
export interface OrderCost {
  /** Candidates that stay out, whole or in part. */
  readonly heldOut: number
  /** Paths in which these conflict at their turn. */
  readonly paths: number
  /** Lines that they change, added and removed. */
  readonly lines: number
}

/** How many orders were merged in memory to find the cheapest. */
export interface OrderSearch {
  readonly orders: number
  readonly merges: number
  /** Orders that were left untried because they would have taken too many merges. */
  readonly untried: number
}

/** Two candidates whose order matters: the other way round the tree is another, or somebody conflicts. */
export interface OrderPair {
  /** In the order that was chosen. */
  readonly branches: readonly [string, string]
  /** Where it shows. */
  readonly paths: readonly string[]
}

/** Whether the tree in the end depends on the order of what goes in. */
export type Commutativity =
  /** No two of them change a common file, so there is nothing to try. */
  | {readonly kind: 'independent'}
  /** This many orders, the chosen one included, give one tree. */
  | {readonly kind: 'same'; readonly orders: number}
  /** Another order gives another tree, or leaves somebody out. */
  | {
      readonly kind: 'differs'
      readonly orders: number
      readonly paths: readonly string[]
      /** Who makes the difference; empty when merges ran out before that was found. */
      readonly pairs: readonly OrderPair[]
    }
  | {readonly kind: 'not-checked'; readonly reason: string}

/** The merge order, by which rule and strategy, and what it costs. */
export interface Plan {
  readonly order: 'risk' | 'listed'
  readonly strategy: Strategy
  readonly steps: readonly PlanStep[]
  readonly cost: OrderCost
  /** What the order in which the candidates were listed would cost. */
  readonly listedCost: OrderCost
  readonly search: OrderSearch
  readonly commutes: Commutativity
}
