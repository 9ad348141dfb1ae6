/** A test counts as slower from this ratio on, beyond what the whole run got slower by. */
const RATIO = 2
/** And from this many milliseconds on. */
const MILLISECONDS = 500
/** Shorter tests tell nothing of how fast the machine was. */
const SHORTEST = 20
const MOST_SAMPLES = 4_096
const FEWEST_SAMPLES = 20

/** Tells which tests got slower, once it has seen how long all of them took on both trees. */
export interface SlowerJudge {
  /** Takes note of a test that passes on both trees; false when it cannot be slower, whatever the others did. */
  note(before: number, after: number): boolean
  isSlower(before: number, after: number): boolean
}

/**
 * Makes a judge. One run of each tree is no measurement, so what it says is a hint: the test took at least twice as long as
 * before, and half a second more, after the median slowdown of all tests is taken off, which is the machine's.
 */
export function slowerJudge(): SlowerJudge {
  const ratios: number[] = []
  let median: number | null = null
  return {
    note(before, after) {
      if (before >= SHORTEST && after > 0 && ratios.length < MOST_SAMPLES) ratios.push(after / before)
      return isMuchLonger(before, after)
    },
    isSlower(before, after) {
      median ??= ratios.length < FEWEST_SAMPLES ? 1 : Math.max(1, medianOf(ratios))
      return isMuchLonger(before, after / median)
    }
  }
}

/** False where a duration is not known. */
function isMuchLonger(before: number, after: number): boolean {
  return after - before > MILLISECONDS && after >= before * RATIO
}

function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 1
}
