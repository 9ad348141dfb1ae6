/** Longer words are no slip of the finger, and comparing them would cost time. */
const LONGEST = 60

/**
 * Finds the word that was probably meant: the one with the fewest edits, when that is at most a third of its letters.
 * Case, `_` and `-` are no difference.
 */
export function nearest(word: string, words: readonly string[]): string | null {
  if (word.length > LONGEST) return null
  let best: {readonly word: string; readonly edits: number} | null = null
  for (const known of words) {
    const edits = editDistance(plain(word), plain(known))
    if (edits <= Math.max(1, Math.floor(known.length / 3)) && edits < (best?.edits ?? Infinity))
      best = {word: known, edits}
  }
  return best?.word ?? null
}

/** Writes the way out for an unknown word: the nearest known one, or all of them. */
export function suggest(word: string, words: readonly string[]): string {
  const meant = nearest(word, words)
  return meant === null ? `Known: ${words.join(', ')}` : `Did you mean '${meant}'?`
}

function plain(word: string): string {
  return word.toLowerCase().replaceAll('_', '-')
}

/** Counts insertions, deletions, replacements and swaps of neighbours (optimal string alignment distance). */
export function editDistance(from: string, to: string): number {
  let beforeLast: readonly number[] = []
  let last: readonly number[] = Array.from({length: to.length + 1}, (_, j) => j)
  for (let i = 1; i <= from.length; i++) {
    const row = [i]
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1]
      const plainEdit = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1))
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]
      row.push(swapped ? Math.min(plainEdit, at(beforeLast, j - 2) + 1) : plainEdit)
    }
    beforeLast = last
    last = row
  }
  return at(last, to.length)
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity
}
