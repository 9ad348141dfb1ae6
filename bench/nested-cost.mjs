/**
 * Expected tests of the optimal nested group test for `n` candidates of which each is bad with probability `p`, by the
 * recursion of Sobel and Groll (1959): no repeats, no controls. Written apart from the product's own table, to judge it.
 */
export function nestedCost(n, p) {
  const q = 1 - p
  const free = [0]
  const tainted = [[]]
  for (let size = 1; size <= n; size++) {
    const row = [0, free[size - 1]]
    for (let m = 2; m <= size; m++) {
      let least = Infinity
      for (let x = 1; x < m; x++) {
        const green = (q ** x - q ** m) / (1 - q ** m)
        least = Math.min(least, 1 + green * tainted[size - x][m - x] + (1 - green) * row[x])
      }
      row.push(least)
    }
    tainted.push(row)
    let least = Infinity
    for (let x = 1; x <= size; x++) least = Math.min(least, 1 + q ** x * free[size - x] + (1 - q ** x) * row[x])
    free.push(least)
  }
  return free[n]
}
