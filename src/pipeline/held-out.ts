import type {Culprit, IsBuiltOn, Trial} from '../domain/isolation.js'
import type {Probe} from '../domain/probe.js'
import type {Rulings} from '../domain/rulings.js'

/** Who is left out of the integration because of what was decided or what the gates say, and on what grounds. */
export interface HeldOut {
  readonly decided: readonly Inconclusive[]
  readonly culprits: readonly ProvenCulprit[]
  readonly inconclusive: readonly Inconclusive[]
  readonly dependents: readonly Dependent[]
}

/** A culprit with the trials behind it. */
export interface ProvenCulprit extends Culprit {
  readonly trials: readonly ProbedTrial[]
}

/** A trial beside the probe that made it; null when the composition conflicts and was not probed. */
export interface ProbedTrial extends Trial {
  readonly probe: Probe | null
}

/** A candidate that is left out, or that nothing could be proved of, and why. */
export interface Inconclusive {
  readonly candidate: string
  readonly reason: string
}

/** A candidate that contains the head of one that is left out, and would bring it in again. */
export interface Dependent {
  readonly candidate: string
  readonly parent: string
}

/** What isolating found; who is built on those follows from it. */
export type Found = Pick<HeldOut, 'culprits' | 'inconclusive'>

/** The state before anything was proved. */
export const NOBODY: HeldOut = {decided: [], culprits: [], inconclusive: [], dependents: []}

/** The names of all who are left out. */
export function namesOf({decided, culprits, inconclusive, dependents}: HeldOut): ReadonlySet<string> {
  return new Set([
    ...decided.map(({candidate}) => candidate),
    ...culprits.map(({heldOut}) => heldOut),
    ...inconclusive.map(({candidate}) => candidate),
    ...dependents.map(({candidate}) => candidate)
  ])
}

/** Leaves out whoever was found, and whoever in `order` is built on one of those. */
export function holdOut(before: HeldOut, found: Found, order: readonly string[], isBuiltOn: IsBuiltOn): HeldOut {
  const grounds = {
    decided: before.decided,
    culprits: [...before.culprits, ...found.culprits],
    inconclusive: [...before.inconclusive, ...found.inconclusive]
  }
  const out = namesOf({...grounds, dependents: []})
  const dependents = order.flatMap((candidate): Dependent[] => {
    if (out.has(candidate)) return []
    // Parents go first, so the last one is the nearest.
    const parent = order.findLast(other => out.has(other) && isBuiltOn(candidate, other))
    return parent === undefined ? [] : [{candidate, parent}]
  })
  return {...grounds, dependents}
}

/** Leaves out whoever rulings hold out, and whoever is built on one of those. */
export function holdOutByRulings(
  {holds}: Pick<Rulings, 'holds'>,
  order: readonly string[],
  isBuiltOn: IsBuiltOn
): HeldOut {
  const decided = order.flatMap((candidate): Inconclusive[] => {
    const reasons = holds.filter(hold => hold.candidate === candidate).map(({reason}) => reason)
    return reasons.length === 0 ? [] : [{candidate, reason: [...new Set(reasons)].join('; ')}]
  })
  return holdOut({...NOBODY, decided}, {culprits: [], inconclusive: []}, order, isBuiltOn)
}
