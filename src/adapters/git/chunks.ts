/**
 * Works on a list in parts of at most `size`, as many at a time as the work itself allows, and puts the results together in
 * order. A failure is thrown once every part has ended, so that nothing runs on behind it.
 */
export async function eachChunk<T, R>(
  items: readonly T[],
  size: number,
  work: (chunk: readonly T[]) => Promise<readonly R[]>
): Promise<readonly R[]> {
  const count = Math.ceil(items.length / size)
  const chunks = Array.from({length: count}, (_, i) => items.slice(i * size, (i + 1) * size))
  const ends = await Promise.allSettled(chunks.map(work))
  return ends.flatMap(end => {
    if (end.status === 'rejected') throw end.reason
    return end.value
  })
}
