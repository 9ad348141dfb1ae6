import type {Signal} from '../domain/probe.js'
import {look, settle, type Inquiry} from './inquiry.js'
import type {Notebook, Verdict} from './notebook.js'

/** A suspect that is green alone, red with all of `before`, and the signals it is red with. */
export interface Interaction {
  /** Green together, in merge order. */
  readonly before: readonly string[]
  readonly suspect: string
  readonly signals: readonly Signal[]
  readonly book: Notebook
}

/** A set of more branches than this says nothing that a person could act on. */
const LARGEST_SET = 8

/** How often a set that did not prove itself is looked for anew, each time with more that is known. */
const MOST_SEARCHES = 4

/** Branches that only fail together, in merge order, and the signals they do it with. */
export interface MinimalSet {
  readonly branches: readonly string[]
  readonly signals: readonly Signal[]
}

/**
 * Finds a smallest set of branches, the suspect among them, that is red twice while it is green whenever one of its
 * members is left out. null when there is none, or none could be proved.
 */
export function* findMinimalSet(interaction: Interaction): Inquiry<MinimalSet | null> {
  for (let search = 0; search < MOST_SEARCHES; search++) {
    const set = yield* gatherPartners(interaction)
    if (set === null) return null
    const proved = yield* proveMinimal(set, interaction)
    if (proved !== null) return proved
  }
  return null
}

/**
 * Gathers the partners from the last to the first: the shortest prefix of the branches before that is red together with
 * those already gathered ends with the next one. Costs a binary search for each, whatever their number. A green is certain,
 * so only the last red of a search can have misled it: that one is repeated when those gathered are not red by themselves.
 */
function* gatherPartners(interaction: Interaction, restarts = 0): Inquiry<readonly string[] | null> {
  let set: readonly string[] = [interaction.suspect]
  let pool = interaction.before
  while (set.length < LARGEST_SET && pool.length > 0) {
    const length = yield* shortestRedPrefix(pool, set, interaction)
    const shortest = [...pool.slice(0, length), ...set]
    set = [...pool.slice(length - 1, length), ...set]
    if (yield* isRed(set, interaction, look)) return set
    if (!(yield* isRed(shortest, interaction, settle))) {
      const isHopeless = shortest.length > interaction.before.length || restarts === MOST_SEARCHES
      return isHopeless ? null : yield* gatherPartners(interaction, restarts + 1)
    }
    pool = pool.slice(0, length - 1)
  }
  return null
}

function* shortestRedPrefix(
  pool: readonly string[],
  set: readonly string[],
  interaction: Interaction
): Inquiry<number> {
  let green = 0
  let red = pool.length
  while (red - green > 1) {
    const middle = Math.floor((green + red) / 2)
    if (yield* isRed([...pool.slice(0, middle), ...set], interaction, look)) red = middle
    else green = middle
  }
  return red
}

/** The controls: leaves out one member at a time. A member that is not needed for the red is dropped. */
function* proveMinimal(set: readonly string[], interaction: Interaction): Inquiry<MinimalSet | null> {
  const {book, suspect, signals} = interaction
  const whole = yield* settle({composition: set, why: names(set)}, book)
  if (whole.kind !== 'red') return null
  for (const member of set) {
    const rest = set.filter(name => name !== member)
    const verdict = yield* settle({composition: rest, why: `${names(rest)}, the control without ${member}`}, book)
    if (verdict.kind === 'green') continue
    const needless = member !== suspect && hasSignals(verdict, signals)
    return needless ? yield* proveMinimal(rest, interaction) : null
  }
  return {branches: set, signals: whole.signals}
}

function* isRed(
  composition: readonly string[],
  interaction: Interaction,
  inspect: typeof look | typeof settle
): Inquiry<boolean> {
  const why = `${names(composition)}, to find what ${interaction.suspect} collides with`
  return hasSignals(yield* inspect({composition, why}, interaction.book), interaction.signals)
}

/** A red with none of these signals is another matter, not this interaction. */
function hasSignals(verdict: Verdict, signals: readonly Signal[]): boolean {
  if (verdict.kind !== 'red') return false
  return signals.length === 0 || verdict.signals.some(signal => signals.includes(signal))
}

function names(composition: readonly string[]): string {
  return composition.length <= 3 ? composition.join(' + ') : `${composition.length} candidates`
}
