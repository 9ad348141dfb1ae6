/** Blocks that terminals draw two columns wide: Hangul, CJK, kana, fullwidth forms, emoji (Unicode TR11, coarsely). */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u

const ZERO_WIDTH = /\p{Mn}/u

/** Cuts text to the columns of a terminal line, ending in `…` when something is missing. */
export function fitColumns(text: string, columns: number): string {
  let used = 0
  let kept = ''
  let keptWithMark = ''
  for (const character of text) {
    used += columnsOf(character)
    if (used > columns) return `${keptWithMark}…`
    kept += character
    if (used < columns) keptWithMark = kept
  }
  return kept
}

function columnsOf(character: string): number {
  if (ZERO_WIDTH.test(character)) return 0
  return WIDE.test(character) ? 2 : 1
}
