import type {Oid} from '../../domain/ids.js'
import type {Clash} from '../describe-conflicts.js'
import type {OnBase} from '../bring-up-to-date.js'
import type {Party} from '../predict/party.js'

/** What git made of two parties. */
export interface Meeting {
  /** The merged tree; null where the two share no path, so that each file is that of whoever changed it. */
  readonly tree: Oid | null
  readonly conflicted: ReadonlySet<string>
}

/** Tells what became of two parties, in either order; null when they are not to be compared. */
export type Meet = (a: Party, b: Party) => Meeting | null

/** Looks up what git made of each pair. */
export function meetingsOf(onBase: readonly OnBase[], merges: readonly Clash[]): Meet {
  const tips = new Map(onBase.map(tip => [tip.candidate, tip]))
  const known = new Map(merges.map(({first, second, merge}) => [pairKey(first.name, second.name), merge]))
  const look: Meet = (a, b) => {
    const [first, second] = b.candidate === null ? [b, a] : [a, b]
    if (second.candidate === null) return null
    const merge = known.get(pairKey(first.name, second.name)) ?? known.get(pairKey(second.name, first.name))
    const meeting = {tree: merge?.tree ?? null, conflicted: new Set(merge?.conflicted)}
    const tip = tips.get(second.candidate)
    if (first.candidate === null) {
      if (tip === undefined || tip.isCurrent || second.candidate.mergeBase !== first.since) return null
      return {...meeting, tree: tip.merged ?? meeting.tree}
    }
    if (contains(first, second) || contains(second, first)) return null
    return tip?.merged == null || tips.get(first.candidate)?.merged == null ? null : meeting
  }
  const met = new Map<Party, Map<Party, Meeting | null>>()
  return (a, b) => {
    const own = met.get(a) ?? new Map<Party, Meeting | null>()
    met.set(a, own)
    const meeting = own.get(b) ?? (own.has(b) ? null : look(a, b))
    own.set(b, meeting)
    return meeting
  }
}

function pairKey(a: string, b: string): string {
  return JSON.stringify([a, b])
}

/** What one is built on, it uses on purpose. */
function contains({candidate}: Party, {head}: Party): boolean {
  return candidate?.commits.some(({oid}) => oid === head) === true
}
