/** The action's inputs as the runner passed them. */
export interface RawInputs {
  /** By name as in `action.yml`; inputs that are empty after trimming are absent. */
  readonly inputs: Readonly<Record<string, string>>
  /** Names that were given and are not among the known ones, sorted. */
  readonly unknown: readonly string[]
}

const PREFIX = 'INPUT_'

/**
 * Reads every `INPUT_…` variable. The runner upper-cases an input's name and replaces its spaces by `_`; dashes stay. Only
 * ASCII white space is trimmed, so that a branch name that ends in another kind keeps it.
 */
export function readInputs(
  environment: Readonly<Record<string, string | undefined>>,
  known: readonly string[]
): RawInputs {
  const names = new Map(known.map(name => [name.toUpperCase().replaceAll(' ', '_'), name]))
  const inputs: Record<string, string> = {}
  const unknown: string[] = []
  for (const [variable, value] of Object.entries(environment)) {
    if (!variable.startsWith(PREFIX) || value === undefined) continue
    const suffix = variable.slice(PREFIX.length)
    const name = names.get(suffix)
    const text = trimAscii(value)
    if (name === undefined) unknown.push(suffix.toLowerCase())
    else if (text !== '') inputs[name] = text
  }
  return {inputs, unknown: unknown.sort()}
}

function trimAscii(text: string): string {
  return text.replace(/^[ \t\r\n\f\v]+/, '').replace(/[ \t\r\n\f\v]+$/, '')
}
