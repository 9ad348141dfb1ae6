/**
 * Reads a command file (`GITHUB_OUTPUT`, `GITHUB_STATE`, `GITHUB_ENV`) by the runner's grammar: `name=value`, or
 * `name<<delimiter` and lines up to the delimiter. A later value of a name replaces an earlier one. Throws where the
 * runner fails the step.
 */
export function parseCommandFile(text: string): Readonly<Record<string, string>> {
  const values: Record<string, string> = {}
  const lines = text.split(/\r?\n/)
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!
    if (line === '') continue
    const equals = line.indexOf('=')
    const heredoc = line.indexOf('<<')
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      if (equals === 0) throw new Error(`name must not be empty: ${line}`)
      values[line.slice(0, equals)] = line.slice(equals + 1)
      continue
    }
    if (heredoc <= 0 || heredoc + 2 === line.length) throw new Error(`invalid format: ${line}`)
    const end = lines.indexOf(line.slice(heredoc + 2), at + 1)
    if (end < 0) throw new Error(`matching delimiter not found: ${line}`)
    values[line.slice(0, heredoc)] = lines.slice(at + 1, end).join('\n')
    at = end
  }
  return values
}
