/** A piece of work that is told in which slot it runs: 1 and up. No two run in one slot at the same time. */
export type SlotTask<T> = (slot: number) => Promise<T>

/**
 * Runs tasks in as many slots, in the order they came; the results stand in that order too. Once one has failed no other
 * is begun, and what it threw is thrown when those that run have ended: nothing goes on behind the caller's back.
 */
export async function sideBySide<T>(tasks: readonly SlotTask<T>[], slots: number): Promise<readonly T[]> {
  const results: T[] = []
  const errors: unknown[] = []
  let next = 0
  const work = async (slot: number): Promise<void> => {
    for (let i = next++; i < tasks.length && errors.length === 0; i = next++) {
      const task = tasks[i]
      try {
        if (task !== undefined) results[i] = await task(slot)
      } catch (error) {
        errors.push(error)
      }
    }
  }
  await Promise.all(Array.from({length: Math.min(slots, tasks.length)}, (_, i) => work(i + 1)))
  if (errors.length > 0) throw errors[0]
  return results
}
