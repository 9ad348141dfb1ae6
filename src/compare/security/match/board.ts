import type {Item} from './item.js'
import {isSimilar, type Judging} from './what.js'

/** A finding that both sides have. */
export interface Link {
  readonly before: Item
  readonly after: Item
}

/** Both sides in order, and who is linked with whom. */
export interface Board {
  readonly before: readonly Item[]
  readonly after: readonly Item[]
  isLinked(item: Item): boolean
  /** The place of the one that this one of the baseline is linked with. */
  partnerOf(place: number): number | undefined
  /** Links two that are free and similar. */
  link(before: number, after: number, judging: Judging): void
  /** Links two that are known to be one, if they are free. */
  join(before: number, after: number): void
  links(): readonly Link[]
}

/** Lays out both sides, which have to be in order, with nothing linked. */
export function openBoard(before: readonly Item[], after: readonly Item[]): Board {
  const partners = new Map<number, number>()
  const taken = new Set<number>()
  const linked = new Set<Item>()
  function join(i: number, j: number): void {
    const [a, b] = [before[i], after[j]]
    if (a === undefined || b === undefined || partners.has(i) || taken.has(j)) return
    partners.set(i, j)
    taken.add(j)
    linked.add(a).add(b)
  }
  return {
    before,
    after,
    isLinked: item => linked.has(item),
    partnerOf: place => partners.get(place),
    join,
    link: (i, j, judging) => {
      const [a, b] = [before[i], after[j]]
      if (a === undefined || b === undefined || partners.has(i) || taken.has(j)) return
      if (isSimilar(a, b, judging)) join(i, j)
    },
    links: () =>
      [...partners].flatMap(([i, j]) => {
        const [a, b] = [before[i], after[j]]
        return a === undefined || b === undefined ? [] : [{before: a, after: b}]
      })
  }
}
