/** One place of a merged file that git has put markers around. */
export interface MarkedBlock {
  readonly ours: readonly string[]
  readonly theirs: readonly string[]
  /** Where it stands in the merged file: the lines of its first marker and of its last, counted from 0. */
  readonly from: number
  readonly to: number
}

/**
 * Finds the conflicts in a merged file. The markers carry the ids of the two tips, so that markers which a file holds
 * anyway are never taken for git's. Git writes `<<<<<<< tip`, perhaps with `:path` behind it; how many signs is for
 * attributes to say.
 */
export function markedBlocks(merged: string, [ours, theirs]: readonly [string, string]): readonly MarkedBlock[] {
  const blocks: MarkedBlock[] = []
  let open: {size: number; sides: [string[], string[]]; at: 0 | 1; from: number} | null = null
  for (const [at, line] of merged.split('\n').entries()) {
    const {sign = '', tip = ''} =
      /^(?<sign><{3,}|>{3,}|={3,}) ?(?<tip>[0-9a-f]{40,64})?(?::.*)?\r?$/.exec(line)?.groups ?? {}
    if (sign.startsWith('<') && tip === ours) open = {size: sign.length, sides: [[], []], at: 0, from: at}
    else if (open === null) continue
    else if (sign.startsWith('=') && sign.length === open.size && open.at === 0) open.at = 1
    else if (sign.startsWith('>') && tip === theirs && sign.length === open.size) {
      blocks.push({ours: open.sides[0], theirs: open.sides[1], from: open.from, to: at})
      open = null
    } else open.sides[open.at].push(line)
  }
  return blocks
}

/** Puts one text in the place of each block, an empty one for nothing; null when their numbers differ. */
export function settleBlocks(merged: string, tips: readonly [string, string], texts: readonly string[]): string | null {
  const blocks = markedBlocks(merged, tips)
  if (blocks.length !== texts.length) return null
  const lines = merged.split('\n')
  const settled: string[] = []
  let next = 0
  for (const [i, {from, to}] of blocks.entries()) {
    const text = texts[i] ?? ''
    settled.push(...lines.slice(next, from), ...(text === '' ? [] : text.split('\n')))
    next = to + 1
  }
  return [...settled, ...lines.slice(next)].join('\n')
}
