import type {SkippedCommit} from './composition.js'
import type {Oid} from './ids.js'

/** How one candidate fared at its turn in a trial. */
export interface TrialStep {
  readonly candidate: string
  /** `in` whole, `part` by some of its commits, `out` because it conflicts, `contained` in what is in already. */
  readonly outcome: 'in' | 'part' | 'out' | 'contained'
  /** The paths it conflicts in; empty when nothing of it stays out. */
  readonly paths: readonly string[]
  /** The composition that it met. */
  readonly before: Oid
}

/** What merging candidates in one order came to. Its commits are scratch: they carry no message and are never published. */
export interface OrderTrial {
  readonly steps: readonly TrialStep[]
  readonly commit: Oid
  readonly tree: Oid
}

/** Merges candidates in each of these orders, in memory; null for an order that would take too many merges. */
export type TryOrders = (orders: readonly (readonly string[])[]) => Promise<readonly (OrderTrial | null)[]>

/** The names of those that are in at the end of a trial, whole or in part. */
export function comesIn({steps}: OrderTrial): readonly string[] {
  return steps.filter(({outcome}) => outcome !== 'out').map(({candidate}) => candidate)
}

/** Puts every candidate behind those that it is built on, and changes nothing else. Nobody is built on themselves. */
export function parentsFirst(
  order: readonly string[],
  parentOf: (candidate: string) => string | null
): readonly string[] {
  const wanted = new Set(order)
  const placed = new Set<string>()
  const place = (candidate: string): void => {
    if (!wanted.delete(candidate)) return
    for (let parent = parentOf(candidate); parent !== null; parent = parentOf(parent)) place(parent)
    placed.add(candidate)
  }
  for (const candidate of order) place(candidate)
  return [...placed]
}

/** Which of a candidate's commits go in by themselves on some composition, and which do not. */
export interface SplitTrial {
  readonly take: readonly Oid[]
  readonly leave: readonly SkippedCommit[]
  /** True when the commits to take go in on the base alone, too. */
  readonly fitsBase: boolean
}
