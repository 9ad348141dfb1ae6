/** A stretch that differs: `[oldFrom, oldTo)` of the one list stands where `[newFrom, newTo)` stands in the other. */
export interface Edit {
  readonly oldFrom: number
  readonly oldTo: number
  readonly newFrom: number
  readonly newTo: number
}

/** Differences beyond which two lists are too far apart for a comparison to mean anything. */
const MOST_DIFFERENCES = 1500

/**
 * The stretches in which two lists differ, by Myers' greedy algorithm ("An O(ND) Difference Algorithm and Its Variations",
 * 1986); null when they have too little in common.
 */
export function diffSequences(before: readonly string[], after: readonly string[]): readonly Edit[] | null {
  let start = 0
  while (start < before.length && start < after.length && before[start] === after[start]) start++
  let [oldEnd, newEnd] = [before.length, after.length]
  while (oldEnd > start && newEnd > start && before[oldEnd - 1] === after[newEnd - 1])
    [oldEnd, newEnd] = [oldEnd - 1, newEnd - 1]
  const trace = searchPath(before.slice(start, oldEnd), after.slice(start, newEnd))
  if (trace === null) return null
  return readEdits(trace, oldEnd - start, newEnd - start).map(({oldFrom, oldTo, newFrom, newTo}) => ({
    oldFrom: oldFrom + start,
    oldTo: oldTo + start,
    newFrom: newFrom + start,
    newTo: newTo + start
  }))
}

/** How far each diagonal reaches, after each number of differences. */
function searchPath(
  before: readonly string[],
  after: readonly string[]
): readonly ReadonlyMap<number, number>[] | null {
  const trace: Map<number, number>[] = []
  let reach = new Map([[1, 0]])
  for (let d = 0; d <= Math.min(before.length + after.length, MOST_DIFFERENCES); d++) {
    const next = new Map(reach)
    for (let k = -d; k <= d; k += 2) {
      const isDown = k === -d || (k !== d && (reach.get(k - 1) ?? -1) < (reach.get(k + 1) ?? -1))
      let x = isDown ? (reach.get(k + 1) ?? 0) : (reach.get(k - 1) ?? 0) + 1
      while (x < before.length && x - k < after.length && before[x] === after[x - k]) x++
      next.set(k, x)
      if (x >= before.length && x - k >= after.length) return [...trace, reach]
    }
    trace.push(reach)
    reach = next
  }
  return null
}

function readEdits(
  trace: readonly ReadonlyMap<number, number>[],
  oldLength: number,
  newLength: number
): readonly Edit[] {
  const steps: Edit[] = []
  let [x, y] = [oldLength, newLength]
  for (let d = trace.length - 1; d > 0; d--) {
    const reach = trace[d] ?? new Map<number, number>()
    const k = x - y
    const isDown = k === -d || (k !== d && (reach.get(k - 1) ?? -1) < (reach.get(k + 1) ?? -1))
    const fromX = reach.get(isDown ? k + 1 : k - 1) ?? 0
    const fromY = fromX - (isDown ? k + 1 : k - 1)
    steps.push({oldFrom: fromX, oldTo: isDown ? fromX : fromX + 1, newFrom: fromY, newTo: isDown ? fromY + 1 : fromY})
    ;[x, y] = [fromX, fromY]
  }
  return joinEdits(steps.reverse())
}

function joinEdits(steps: readonly Edit[]): readonly Edit[] {
  const edits: Edit[] = []
  for (const step of steps) {
    const last = edits.at(-1)
    if (last?.oldTo === step.oldFrom && last.newTo === step.newFrom) {
      edits[edits.length - 1] = {...last, oldTo: step.oldTo, newTo: step.newTo}
    } else edits.push(step)
  }
  return edits
}
