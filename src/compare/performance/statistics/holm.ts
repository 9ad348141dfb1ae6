/**
 * The chances after S. Holm's step-down correction (Scandinavian Journal of Statistics 6, 1979), in the order they came in: what
 * is at most `alpha` here may be rejected, and a false rejection among all of them has a chance of at most `alpha`, however
 * the tests depend on one another.
 */
export function holm(chances: readonly number[]): readonly number[] {
  const order = chances.map((_, i) => i).sort((a, b) => (chances[a] ?? 0) - (chances[b] ?? 0))
  const adjusted = new Array<number>(chances.length).fill(1)
  let least = 0
  for (const [i, at] of order.entries()) {
    least = Math.max(least, Math.min(1, (chances[at] ?? 1) * (chances.length - i)))
    adjusted[at] = least
  }
  return adjusted
}
