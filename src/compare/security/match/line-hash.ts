/** How many characters a line's hash is about: those of the line and of the next ones, blanks and tabs left out. */
const WINDOW = 100
const FACTOR = 37
const WORD = 0x1_0000_0000
/** FACTOR to the power of WINDOW, modulo 2^64, as two halves. */
const [LEAVING_HIGH, LEAVING_LOW] = powerHalves()

/**
 * The hash of every line of a file (the first one is line 1's), as `hash:occurrence`. It is the one that GitHub's code
 * scanning keeps as `primaryLocationLineHash` (github/codeql-action, src/fingerprints.ts): a rolling hash over the next 100
 * characters, blanks and tabs dropped, line ends made one. So it stays when lines move, and counts alike ones.
 */
export function lineHashes(text: string): readonly string[] {
  const found: string[] = []
  const counts = new Map<string, number>()
  const ring = new Uint16Array(WINDOW)
  const starts = new Int32Array(WINDOW)
  let [high, low, at, line] = [0, 0, 0, 0]

  const leave = (): void => {
    const number = starts[at] ?? 0
    if (number === 0) return
    const hash = toHex(high, low)
    const count = (counts.get(hash) ?? 0) + 1
    counts.set(hash, count)
    found[number - 1] = `${hash}:${count}`
    starts[at] = 0
  }
  const enter = (unit: number): void => {
    const gone = ring[at] ?? 0
    ring[at] = unit
    const product = low * FACTOR + unit
    const lost = LEAVING_LOW * gone
    let nextLow = (product % WORD) - (lost % WORD)
    let carry = Math.floor(product / WORD) - Math.floor(lost / WORD)
    if (nextLow < 0) {
      nextLow += WORD
      carry--
    }
    high = (((high * FACTOR + carry - ((LEAVING_HIGH * gone) % WORD)) % WORD) + WORD) % WORD
    low = nextLow
    at = (at + 1) % WINDOW
  }

  let isStart = true
  let afterReturn = false
  for (let i = 0; i <= text.length; i++) {
    const unit = i === text.length ? 0xffff : text.charCodeAt(i)
    const isSkipped = unit === 0x20 || unit === 0x09 || (afterReturn && unit === 0x0a)
    afterReturn = unit === 0x0d
    if (isSkipped) continue
    leave()
    if (isStart) starts[at] = ++line
    isStart = unit === 0x0a || unit === 0x0d
    enter(unit === 0x0d ? 0x0a : unit)
  }
  for (let i = 0; i < WINDOW; i++) {
    leave()
    enter(0)
  }
  return found
}

function toHex(high: number, low: number): string {
  return high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, '0')
}

function powerHalves(): readonly [number, number] {
  let power = 1n
  for (let i = 0; i < WINDOW; i++) power = (power * BigInt(FACTOR)) & 0xffff_ffff_ffff_ffffn
  return [Number(power >> 32n), Number(power & 0xffff_ffffn)]
}
