/** The last lines of a log, as that is where failures stand; what was left out is counted. */
export function lastLines(text: string, limit: number): string {
  const lines = text.replace(/\s+$/, '').split('\n')
  if (lines.length <= limit) return lines.join('\n')
  return [`… ${lines.length - limit} lines before`, ...lines.slice(-limit)].join('\n')
}

/** The first lines of a message; what was left out is counted. */
export function firstLines(text: string, limit: number): string {
  const lines = text.replace(/\s+$/, '').split('\n')
  if (lines.length <= limit) return lines.join('\n')
  return [...lines.slice(0, limit), `… ${lines.length - limit} more lines`].join('\n')
}
