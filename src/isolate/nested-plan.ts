/** How many candidates to probe next. */
export interface NestedPlan {
  /** Of `n` that nothing is known of. */
  first(n: number): number
  /** Of the first `m` of `n`, of which it is known that one at least is bad: fewer than `m`, for `m` of 2 and more. */
  split(m: number, n: number): number
}

/** More than this many are never probed as one group: the table grows with the cube. */
const LARGEST = 160

/**
 * The nested group test of least cost when every candidate is bad with the same probability, by the recursion of Sobel and
 * Groll (Group testing to eliminate efficiently all defectives, 1959), with one more probe wherever a candidate would be
 * blamed for what was seen once only: a red has to repeat, on that candidate alone.
 */
export function nestedPlan(probability: number): NestedPlan {
  // Rounded, so that a plan is made once for many questions.
  const key = Math.round(Math.min(Math.max(probability, 0.001), 0.5) * 1000) / 1000
  const plan = plans.get(key) ?? makePlan(1 - key)
  plans.set(key, plan)
  return plan
}

const plans = new Map<number, NestedPlan>()

function makePlan(q: number): NestedPlan {
  const size = LARGEST
  const power = Array.from({length: size + 1}, (_, i) => q ** i)
  const costs = {free: [0], bad: [] as number[][], first: [0], split: [] as number[][]}
  for (let n = 1; n <= size; n++) fillRow(n, power, costs)
  return {
    first: n => costs.first[Math.min(n, size)] ?? 1,
    // Beyond the table the chance that more than one is bad is what counts; halves are near to the best there.
    split: (m, n) => (n > size || m > size ? Math.floor(m / 2) : (costs.split[n]?.[m] ?? Math.floor(m / 2)))
  }
}

/** Expected probes, and the best size behind each: of `n` unknown ones, and of `n` of which the first `m` hold a bad one. */
interface Costs {
  readonly free: number[]
  readonly bad: number[][]
  readonly first: number[]
  readonly split: number[][]
}

function fillRow(n: number, power: readonly number[], costs: Costs): void {
  const at = (i: number) => power[i] ?? 0
  const free = (i: number) => costs.free[i] ?? 0
  const row: number[] = (costs.bad[n] = [])
  const splits: number[] = (costs.split[n] = [])
  // One that is known to be bad by elimination is probed alone, so that its red has repeated.
  row[1] = 1 + free(n - 1)
  for (let m = 2; m <= n; m++) {
    let least = Infinity
    for (let x = 1; x < m; x++) {
      const green = (at(x) - at(m)) / (1 - at(m))
      const red = x === 1 ? free(n - 1) : (row[x] ?? 0)
      const cost = 1 + green * (costs.bad[n - x]?.[m - x] ?? 0) + (1 - green) * red
      if (cost < least) [least, splits[m]] = [cost, x]
    }
    row[m] = least
  }
  let least = Infinity
  for (let x = 1; x <= n; x++) {
    const cost = 1 + at(x) * free(n - x) + (1 - at(x)) * (row[x] ?? 0)
    if (cost < least) [least, costs.first[n]] = [cost, x]
  }
  costs.free[n] = least
}
