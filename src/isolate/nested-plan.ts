/** How many candidates to probe next. `isOpen`: some were green alone, and are still to be tried with those that are kept. */
export interface NestedPlan {
  /** Of `n` that nothing is known of. */
  first(n: number, isOpen: boolean): number
  /** Of the first `m` of `n`, of which it is known that one at least is bad: fewer than `m`, for `m` of 2 and more. */
  split(m: number, n: number, isOpen: boolean): Split
}

/** How many to split off; a single one is tried alone, or on top of those that are kept. */
export interface Split {
  readonly size: number
  readonly isAlone: boolean
}

/** More than this many are never probed as one group: the table grows with the cube. */
const LARGEST = 160

/**
 * The nested group test of least cost when every candidate is bad with the same probability, by the recursion of Sobel and
 * Groll (Group testing to eliminate efficiently all defectives, 1959), with what it takes beyond: whoever is blamed is red
 * alone, and all that are kept are green together.
 */
export function nestedPlan(probability: number): NestedPlan {
  // Rounded, so that a plan is made once for many questions.
  const key = Math.round(Math.min(Math.max(probability, 0.001), 0.5) * 1000) / 1000
  const plan = plans.get(key) ?? makePlan(1 - key)
  plans.set(key, plan)
  return plan
}

const plans = new Map<number, NestedPlan>()

/** Expected probes, and the best size behind each: of `n` unknown ones, and of `n` of which the first `m` hold a bad one. */
interface Costs {
  readonly free: number[]
  readonly bad: number[][]
  readonly first: number[]
  readonly split: Split[][]
}

/** With nobody to be tried with those kept, and with somebody. */
type Both = readonly [settled: Costs, open: Costs]

function makePlan(q: number): NestedPlan {
  const power = Array.from({length: LARGEST + 1}, (_, i) => q ** i)
  const both: Both = [0, 1].map((last): Costs => ({free: [last], bad: [], first: [0], split: []})) as unknown as Both
  for (let n = 1; n <= LARGEST; n++) for (const costs of both) fillRow(n, power, costs, both)
  return {
    first: (n, isOpen) => both[isOpen ? 1 : 0].first[Math.min(n, LARGEST)] ?? 1,
    split: (m, n, isOpen) => {
      // Beyond the table the chance that more than one is bad is what counts; halves are near to the best there.
      const known = n > LARGEST || m > LARGEST ? undefined : both[isOpen ? 1 : 0].split[n]?.[m]
      return known ?? {size: Math.floor(m / 2), isAlone: m < 4}
    }
  }
}

/** A group that is green is so together with those kept; one that is green alone is still to be tried with them. */
function fillRow(n: number, power: readonly number[], costs: Costs, [settled, open]: Both): void {
  const at = (i: number) => power[i] ?? 0
  const free = (i: number, {free: row}: Costs = costs) => row[i] ?? 0
  const row: number[] = (costs.bad[n] = [])
  const splits: Split[] = (costs.split[n] = [])
  // One that is known to be bad by elimination is probed alone, so that its red has repeated.
  row[1] = 1 + free(n - 1)
  for (let m = 2; m <= n; m++) {
    const consider = (size: number, isAlone: boolean): void => {
      const green = (at(size) - at(m)) / (1 - at(m))
      const rest = (isAlone ? open : settled).bad[n - size]?.[m - size] ?? 0
      const cost = 1 + green * rest + (1 - green) * (isAlone ? free(n - 1) : (row[size] ?? 0))
      if (cost < (row[m] ?? Infinity)) [row[m], splits[m]] = [cost, {size, isAlone}]
    }
    consider(1, true)
    for (let size = 1; size < m; size++) consider(size, false)
  }
  costs.free[n] = Infinity
  for (let x = 1; x <= n; x++) {
    const cost = 1 + at(x) * free(n - x, settled) + (1 - at(x)) * (row[x] ?? 0)
    if (cost < free(n)) [costs.free[n], costs.first[n]] = [cost, x]
  }
}
