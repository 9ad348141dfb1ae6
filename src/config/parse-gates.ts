import type {Gate} from '../domain/config.js'
import {asciiTrim} from './lines.js'
import type {Complain, Placed} from './placed.js'
import {quote} from './quote.js'

/** For a gate that names no limit of its own. */
export const DEFAULT_TIMEOUT_MINUTES = 30
/** As long as a self-hosted job may take. */
export const LONGEST_TIMEOUT_MINUTES = 7200
/** What a gate may be called: it names log files and stands in reports. */
const GATE_NAME = /^[A-Za-z0-9](?:[A-Za-z0-9 ._-]{0,62}[A-Za-z0-9])?$/

const FORM = "Write 'name: command', such as 'test: npm test'"

/** Reads gate lines, `name: command` each; the first colon before a space ends the name. */
export function parseGateLines(lines: readonly Placed[], complain: Complain): readonly Gate[] {
  const gates = lines.flatMap(line => parseGateLine(line, complain) ?? [])
  complainOfTwins(
    gates.map(({line, gate}) => ({text: gate.name, where: line.where})),
    complain
  )
  return gates.map(({gate}) => gate)
}

/** Checks a gate's name. */
export function isGateName(name: Placed, complain: Complain): boolean {
  if (GATE_NAME.test(name.text)) return true
  const what = name.text === '' ? 'the gate has no name' : `${quote(name.text)} cannot be a gate's name`
  const fix = 'Use up to 64 letters, digits, spaces and . _ -, with a letter or digit at both ends'
  complain({where: name.where, what, fix})
  return false
}

/** Checks a gate's command. What it does is bash's matter. */
export function isGateCommand(command: Placed, gate: string, complain: Complain): boolean {
  const {text, where} = command

  const fault = asciiTrim(text) === '' ? 'is empty' : /\0/.test(text) ? 'has a NUL character' : null
  if (fault === null) return true
  complain({where, what: `the command of gate ${quote(gate)} ${fault}`, fix: FORM})
  return false
}

/** Reports every gate whose name an earlier one has. Case is no difference, as log files may stand on such a disk. */
export function complainOfTwins(names: readonly Placed[], complain: Complain): void {
  const seen = new Set<string>()
  for (const {text, where} of names) {
    const key = text.toLowerCase()
    if (seen.has(key)) complain({where, what: `there are two gates named ${quote(text)}`, fix: 'Rename one of them'})
    seen.add(key)
  }
}

interface GateLine {
  readonly line: Placed
  readonly gate: Gate
}

function parseGateLine(line: Placed, complain: Complain): GateLine | undefined {
  const match = /^(.*?):(?:[ \t](.*))?$/s.exec(line.text)
  if (match === null) {
    complain({where: line.where, what: `${quote(line.text)} has no name in front of a colon and a space`, fix: FORM})
    return undefined
  }
  const name = asciiTrim(match[1] ?? '')
  const command = asciiTrim(match[2] ?? '')
  const named = isGateName({text: name, where: line.where}, complain)
  if (!isGateCommand({text: command, where: line.where}, name, complain) || !named) return undefined
  return {line, gate: {name, command, timeoutSeconds: DEFAULT_TIMEOUT_MINUTES * 60, reports: []}}
}
