/** What chance alone brings about more rarely than this needs no repeat. */
const RARE = 1 / 250

/**
 * Tells whether a signal that comes and goes by chance is unlikely to show exactly one given pattern in compositions that are all
 * different: seen in so many, absent from so many. Taken at the rate that makes the pattern likeliest.
 */
export function isRare(seen: number, absent: number): boolean {
  const all = seen + absent
  return (seen / all) ** seen * (absent / all) ** absent <= RARE
}
