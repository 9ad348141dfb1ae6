/**
 * What stands in parsed JSON under these names, one inside the other; undefined where there is nothing. Only own fields
 * answer, so that `__proto__` and inherited names never do.
 */
export function fieldOf(value: unknown, ...path: readonly string[]): unknown {
  let found = value
  for (const name of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, name)) return undefined
    found = (found as Readonly<Record<string, unknown>>)[name]
  }
  return found
}
