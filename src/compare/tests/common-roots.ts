/**
 * Guesses where the trees of two runs stood, from the absolute files that each reports. Files of one name vote: what is
 * left of their paths before the part that they share is a pair of roots, and the pair with the most votes wins, so that
 * `/a/old/src/x.test.js` and `/b/new/src/x.test.js` give `/a/old` and `/b/new`. Without a pair both roots are empty.
 */
export function commonRoots(baseline: readonly string[], integration: readonly string[]): readonly [string, string] {
  const byName = new Map(baseline.map(file => [nameOf(file), file]))
  const votes = new Map<string, {readonly roots: readonly [string, string]; count: number}>()
  for (const file of new Set(integration)) {
    const other = byName.get(nameOf(file))
    if (other === undefined) continue
    const roots = beforeSharedEnd(other, file)
    const vote = votes.get(roots.join('\0')) ?? {roots, count: 0}
    vote.count++
    votes.set(roots.join('\0'), vote)
  }
  const [winner] = [...votes.values()].sort((a, b) => b.count - a.count)
  return winner?.roots ?? ['', '']
}

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1)
}

function beforeSharedEnd(a: string, b: string): readonly [string, string] {
  const [partsA, partsB] = [a.split('/'), b.split('/')]
  let shared = 0
  while (shared < Math.min(partsA.length, partsB.length) && partsA.at(-1 - shared) === partsB.at(-1 - shared)) shared++
  return [partsA.slice(0, partsA.length - shared).join('/'), partsB.slice(0, partsB.length - shared).join('/')]
}
