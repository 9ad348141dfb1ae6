import type {ProbeWish} from '../domain/wave.js'

/** What the rule looks at: what a probe is for, and how often its tree was probed before. */
type Occasion = Pick<ProbeWish, 'purpose' | 'attempt'>

/**
 * Tells whether a probe may begin with the folders that an earlier one left. Only one that looks for culprits, and only the
 * first of its tree: the baseline is the control, a repeat is to show what the tree alone does, and so is what is published.
 */
export function mayBeWarm({purpose, attempt}: Occasion): boolean {
  return purpose === 'isolation' && attempt === 0
}
