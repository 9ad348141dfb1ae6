/** Some of many, the first few by name and the rest by count: `a, b, c and 4 more`. */
export function fewOf(names: readonly string[], limit = 3): string {
  const shown = names.slice(0, limit).join(', ')
  return names.length > limit ? `${shown} and ${names.length - limit} more` : shown
}
