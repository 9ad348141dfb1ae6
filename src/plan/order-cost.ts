import type {OrderTrial} from '../domain/order-trial.js'
import type {OrderCost} from '../domain/plan.js'
import type {Weight} from './rank.js'

/** What a trial leaves undone. */
export function costOf({steps}: OrderTrial, weights: ReadonlyMap<string, Weight>): OrderCost {
  const out = steps.filter(({outcome}) => outcome === 'out' || outcome === 'part')
  return {
    heldOut: out.length,
    paths: out.reduce((sum, {paths}) => sum + paths.length, 0),
    lines: out.reduce((sum, {candidate}) => sum + (weights.get(candidate)?.size ?? 0), 0)
  }
}

/**
 * Compares two orders, the cheaper first. Candidates that stay out count before all else: behind each, somebody waits for
 * another run. Then paths, each of which somebody has to settle. Lines are told but not compared: of two that exclude each
 * other the smaller goes first by risk, as whoever knows the larger change adapts it best.
 */
export function compareCosts(a: OrderCost, b: OrderCost): number {
  return a.heldOut - b.heldOut || a.paths - b.paths
}
