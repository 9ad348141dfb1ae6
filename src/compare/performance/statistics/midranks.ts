/**
 * Twice the rank of each value among all of them, equal values sharing the mean of their ranks; doubled, so that the mean of
 * two neighbours is a whole number too.
 */
export function doubledMidranks(values: readonly number[]): readonly number[] {
  const order = values.map((_, i) => i).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0))
  const ranks = new Array<number>(values.length).fill(0)
  for (let start = 0; start < order.length;) {
    let end = start + 1
    while (end < order.length && values[order[end] ?? 0] === values[order[start] ?? 0]) end++
    for (let i = start; i < end; i++) ranks[order[i] ?? 0] = start + 1 + end
    start = end
  }
  return ranks
}
