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

/**
 * The same with what it takes to blame somebody and to publish the others: whoever is blamed was red alone after a red in company,
 * and all that are kept are green together at last. No nested test with these controls takes fewer.
 */
export function controlledCost(n, p) {
  const q = 1 - p
  // Index 1: somebody was green alone, and is still to be tried with those that are kept.
  const free = [[0], [1]]
  const tainted = [[[]], [[]]]
  for (let size = 1; size <= n; size++) {
    for (const open of [0, 1]) {
      const row = [0, 1 + free[open][size - 1]]
      for (let m = 2; m <= size; m++) {
        const one = (q - q ** m) / (1 - q ** m)
        let least = 1 + one * tainted[1][size - 1][m - 1] + (1 - one) * free[open][size - 1]
        for (let x = 1; x < m; x++) {
          const green = (q ** x - q ** m) / (1 - q ** m)
          least = Math.min(least, 1 + green * tainted[0][size - x][m - x] + (1 - green) * row[x])
        }
        row.push(least)
      }
      tainted[open].push(row)
    }
    for (const open of [0, 1]) {
      let least = Infinity
      for (let x = 1; x <= size; x++) {
        least = Math.min(least, 1 + q ** x * free[0][size - x] + (1 - q ** x) * tainted[open][size][x])
      }
      free[open].push(least)
    }
  }
  return free[0][n]
}
