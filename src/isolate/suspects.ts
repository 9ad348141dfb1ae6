import type {Sight, Strand, View} from './sightings.js'

/**
 * The candidates that explain a strand alone: each is in every composition that shows it, and in none that is free of it. What is
 * likely absent counts as absent as long as that leaves anybody.
 */
export function singleSuspects(strand: Strand, among: readonly string[], views: readonly View[]): readonly string[] {
  const certain = among.filter(name =>
    strand.sights.every(
      (sight, i) => !isCertain(sight) || (sight === 'seen') === (views[i]?.members.has(name) === true)
    )
  )
  const likely = certain.filter(name =>
    strand.sights.every((sight, i) => sight !== 'likely-absent' || views[i]?.members.has(name) !== true)
  )
  return likely.length > 0 ? likely : certain
}

function isCertain(sight: Sight): boolean {
  return sight === 'seen' || sight === 'absent'
}

/** The pairs that explain a strand together: both are in every composition that shows it, and never in one free of it. */
export function pairSuspects(
  strand: Strand,
  among: readonly string[],
  views: readonly View[]
): readonly (readonly [string, string])[] {
  const absent = views.filter((_, i) => strand.sights[i] === 'absent')
  const possible = alwaysThere(strand, among, views)
  return possible.flatMap((a, i) =>
    possible.slice(i + 1).flatMap(b => {
      return absent.some(({members}) => members.has(a) && members.has(b)) ? [] : [[a, b] as const]
    })
  )
}

/** Those beside the suspect that were there whenever the strand was seen: it may need one of them. */
export function companions(strand: Strand, suspect: string, views: readonly View[]): readonly string[] {
  const everyone = new Set(views.flatMap(({candidates}) => candidates))
  return alwaysThere(strand, [...everyone], views).filter(name => name !== suspect)
}

function alwaysThere(strand: Strand, among: readonly string[], views: readonly View[]): readonly string[] {
  const seen = views.filter((_, i) => strand.sights[i] === 'seen')
  return among.filter(name => seen.every(({members}) => members.has(name)))
}
