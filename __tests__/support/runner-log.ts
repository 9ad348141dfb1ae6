/** What the Actions runner makes of a step's standard output: its two command parsers, written anew from their behaviour. */
export interface RunnerLog {
  /** Takes one line, as the runner reads it. */
  take(line: string): void
  /** What a person sees: every line that was no command, group titles included, masked. */
  readonly lines: string[]
  readonly annotations: LoggedAnnotation[]
  readonly masks: string[]
  readonly groups: string[]
  /** Every other command that was carried out, such as `add-matcher` or the old `set-output`. */
  readonly others: {readonly name: string; readonly data: string}[]
  /** True while `stop-commands` is in force. */
  stopped(): boolean
}

export interface LoggedAnnotation {
  readonly level: string
  readonly title: string | null
  readonly file: string | null
  readonly line: string | null
  readonly message: string
}

interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

const COMMANDS = [
  ...['add-mask', 'add-matcher', 'add-path', 'debug', 'echo', 'endgroup', 'error', 'group', 'internal-set-repo-path'],
  ...['notice', 'remove-matcher', 'save-state', 'set-env', 'set-output', 'stop-commands', 'warning']
]

/** The line ends that the runner's reader honours: a lone carriage return is one. */
export function splitLikeRunner(text: string): readonly string[] {
  const lines = text.split(/\r\n|\n|\r/)
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines
}

export function createRunnerLog(): RunnerLog {
  const log = {lines: [] as string[], annotations: [] as LoggedAnnotation[], masks: [] as string[]}
  const groups: string[] = []
  const others: {name: string; data: string}[] = []
  let token: string | null = null
  const show = (line: string): void => {
    log.lines.push(log.masks.reduce((text, mask) => text.replaceAll(mask, '***'), line))
  }
  const carryOut = (command: Command): void => {
    const {name, data, properties} = command
    if (name === 'stop-commands') token = data.toLowerCase()
    else if (name === 'add-mask') log.masks.push(data)
    else if (name === 'group') {
      groups.push(data)
      show(data)
    } else if (['error', 'warning', 'notice'].includes(name)) {
      const {title = null, file = null, line = null} = properties
      log.annotations.push({level: name, title, file, line, message: data})
      show(data)
    } else if (name !== 'endgroup' && name !== 'debug') others.push({name, data})
  }
  return {
    ...log,
    groups,
    others,
    stopped: () => token !== null,
    take(line) {
      const known = token === null ? COMMANDS : [...COMMANDS, token]
      const command = parseNewStyle(line, known) ?? parseOldStyle(line, known)
      if (command === null) show(line)
      else if (token === null) carryOut(command)
      else if (command.name === token) token = null
      else show(line)
    }
  }
}

/** `::name key=value,…::data`, at the start of a line after white space. */
function parseNewStyle(line: string, known: readonly string[]): Command | null {
  const text = line.trimStart()
  if (!text.startsWith('::')) return null
  const end = text.indexOf('::', 2)
  if (end < 0) return null
  return toCommand(known, text.slice(2, end), ',', unescapeNewStyle(text.slice(end + 2)))
}

/** `##[name key=value;…]data`, anywhere in a line. */
function parseOldStyle(line: string, known: readonly string[]): Command | null {
  const start = line.indexOf('##[')
  const end = start < 0 ? -1 : line.indexOf(']', start)
  if (end < 0) return null
  return toCommand(known, line.slice(start + 3, end), ';', line.slice(end + 1))
}

function toCommand(known: readonly string[], info: string, separator: string, data: string): Command | null {
  const space = info.indexOf(' ')
  const name = (space < 0 ? info : info.slice(0, space)).toLowerCase()
  if (!known.includes(name)) return null
  const pairs =
    space < 0
      ? []
      : info
          .slice(space + 1)
          .trim()
          .split(separator)
  const properties = pairs
    .filter(pair => pair.includes('='))
    .map(pair => [pair.slice(0, pair.indexOf('=')), unescapeNewStyle(pair.slice(pair.indexOf('=') + 1))] as const)
  return {name, properties: Object.fromEntries(properties), data}
}

function unescapeNewStyle(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%')
}
