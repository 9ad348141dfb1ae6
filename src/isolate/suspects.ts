import type {Trial} from '../domain/isolation.js'
import type {Strand} from './sightings.js'

/** The candidates that explain a strand alone: each is in every composition that shows it, and in none that is free of it. */
export function singleSuspects(strand: Strand, among: readonly string[], trials: readonly Trial[]): readonly string[] {
  const present = compositionsOf(trials)
  return among.filter(name =>
    strand.sights.every((sight, i) => sight === 'unknown' || (sight === 'seen') === (present[i]?.has(name) === true))
  )
}

/** The pairs that explain a strand together: both are in every composition that shows it, and never in one free of it. */
export function pairSuspects(
  strand: Strand,
  among: readonly string[],
  trials: readonly Trial[]
): readonly (readonly [string, string])[] {
  const present = compositionsOf(trials)
  const seen = present.filter((_, i) => strand.sights[i] === 'seen')
  const absent = present.filter((_, i) => strand.sights[i] === 'absent')
  const possible = among.filter(name => seen.every(names => names.has(name)))
  return possible.flatMap((a, i) =>
    possible.slice(i + 1).flatMap(b => {
      return absent.some(names => names.has(a) && names.has(b)) ? [] : [[a, b] as const]
    })
  )
}

/** Those beside the suspect that were there whenever the strand was seen: it may need one of them. */
export function companions(
  strand: Strand,
  suspect: string,
  among: readonly string[],
  trials: readonly Trial[]
): readonly string[] {
  const seen = compositionsOf(trials).filter((_, i) => strand.sights[i] === 'seen')
  return among.filter(name => name !== suspect && seen.every(names => names.has(name)))
}

function compositionsOf(trials: readonly Trial[]): readonly ReadonlySet<string>[] {
  return trials.map(trial => new Set(trial.candidates))
}
