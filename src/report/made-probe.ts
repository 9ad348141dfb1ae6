import type {Probe} from '../domain/probe.js'
import {terminalText} from '../domain/terminal-text.js'
import {describeSignal} from '../domain/signal.js'
import {plural} from '../domain/plural.js'
import {name, names, say, toCell, toMarkdown, toTerminal, type Phrase} from './phrase.js'
import {section, stack, table} from './markdown.js'

const SIGNALS = 20

/** Says what came of one probe, as plain lines for a terminal or a log. */
export function renderMadeProbe(probe: Probe, reportDir: string): string {
  const gates = probe.gates.map(({gate, outcome, reason}) => `  ${gate}: ${outcome}: ${reason}`)
  const lines = [toTerminal(headline(probe)), ...gates.map(terminalText), `Result  ${terminalText(reportDir)}`]
  return `${lines.join('\n')}\n`
}

/** The same for the job's summary. */
export function renderMadeProbeSummary(probe: Probe): string {
  const rows = probe.gates.map(({gate, outcome, reason}) => [toCell(name(gate)), outcome, toCell(say`${reason}`)])
  const failing = probe.signals.slice(0, SIGNALS).map(signal => `- ${toMarkdown(say`${describeSignal(signal)}`)}`)
  const rest = probe.signals.length - failing.length
  const list = [...failing, ...(rest > 0 ? [`- and ${plural(rest, 'more')}`] : [])].join('\n')
  const wrong = failing.length === 0 ? null : section('What is wrong', [list])
  const note = 'This says nothing yet of who is to blame: the job that publishes compares it with the base.'
  return stack([`## ${toMarkdown(headline(probe))}`, table(['Gate', 'Outcome', 'Why'], rows), wrong, note])
}

function headline({id, outcome, candidates}: Probe): Phrase {
  return candidates.length === 0 ? say`${id}: ${outcome}, on the base` : say`${id}: ${outcome}, on ${names(candidates)}`
}
