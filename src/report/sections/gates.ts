import type {GateComparison} from '../../domain/comparison.js'
import {describeEarlier} from '../../domain/earlier-run.js'
import type {GateOutcome} from '../../domain/gate.js'
import {shortOid} from '../../domain/ids.js'
import {isWarm} from '../../domain/probe.js'
import type {GateRecord, IntegrationRecord, ProbeRecord} from '../../domain/record.js'
import {describeSignal} from '../../domain/signal.js'
import {codeBlock} from '../escape/markdown-code.js'
import {baselineProbe, failingGates, integrationProbe} from '../facts/probes.js'
import {sentence} from '../facts/verdict.js'
import {details, section, stack, table, type Block} from '../markdown.js'
import {joined, name, names, say, toCell, toMarkdown, type Phrase} from '../phrase.js'
import {lastLines} from './excerpt.js'

const OUTCOMES: Readonly<Record<GateOutcome, string>> = {
  pass: '✅ pass',
  fail: '❌ fail',
  broken: '❔ broken',
  'not-run': '➖ not run'
}

const CHANGES: Readonly<Record<GateComparison['change'], string>> = {
  held: 'held',
  regressed: '**regressed**',
  fixed: 'fixed',
  'failing-before': 'fails as before',
  broken: '**could not be judged**',
  unknown: '**not comparable**'
}

/** Every gate, baseline beside integration; without a comparison, whatever ran. */
export function gateTable(record: IntegrationRecord): Block {
  const gates = record.comparison?.gates ?? []
  if (gates.length === 0) return probedGates(record)
  const integrated = integrationProbe(record)
  const logs = [baselineProbe(record), integrated]
  return table(
    ['Gate', 'Base', 'Integration', 'Change', 'Why', 'Logs'],
    gates.map(({gate, baseline, integration, change, reason}) => [
      toCell(name(gate)),
      baseline === null ? '➖ none' : OUTCOMES[baseline],
      integration === null ? '➖ none' : OUTCOMES[integration],
      CHANGES[change],
      toCell(joined([say`${reason}`, ...provedEarlier(integrated?.gates.find(run => run.gate === gate))], '; ')),
      toCell(names(logs.flatMap(probe => probe?.gates.find(run => run.gate === gate)?.log ?? [])))
    ])
  )
}

function probedGates(record: IntegrationRecord): Block {
  const probe = baselineProbe(record)
  if (probe === null) return null
  return table(
    ['Gate', 'Base', 'Why', 'Log'],
    probe.gates.map(run => [
      toCell(name(run.gate)),
      OUTCOMES[run.outcome],
      toCell(joined([say`${run.reason}`, ...besideKept(run), ...provedEarlier(run)], '; ')),
      toCell(name(run.log))
    ])
  )
}

function provedEarlier(run: GateRecord | undefined): readonly Phrase[] {
  return run?.earlier === undefined ? [] : [say`${describeEarlier(run.earlier)}`]
}

function besideKept(run: GateRecord | undefined): readonly Phrase[] {
  return run?.warm === undefined ? [] : [say`beside ${names(run.warm, 4)}, left by an earlier probe`]
}

/** One row per probe: what was tested, how it ended, what it found. */
export function probeTable(probes: readonly ProbeRecord[]): Block {
  return table(
    ['Probe', 'Purpose', 'Branches on the base', 'Outcome', 'Failing', 'Tree', 'Seconds'],
    probes.map(probe => [
      toCell(name(probe.id)),
      probe.purpose,
      toCell(subject(probe)),
      OUTCOMES[probe.outcome] + (isWarm(probe) ? ', beside kept folders' : '') + takenOver(probe),
      probe.signals.length === 0 ? '' : toCell(names(probe.signals.map(describeSignal), 4)),
      toCell(name(shortOid(probe.tree))),
      probe.seconds.toFixed(1)
    ])
  )
}

function subject({purpose, candidates, commit}: ProbeRecord): Phrase {
  switch (purpose) {
    case 'history':
      return say`none, ${name(shortOid(commit))} of the base`
    case 'revert':
      return say`none, a revert on it`
    case 'own':
      return say`${names(candidates)} as it is`
    case 'baseline':
    case 'integration':
    case 'isolation':
    case 'repeat':
      return candidates.length === 0 ? say`none` : names(candidates, 20)
  }
}

/** Which of its gates did not run for this probe. */
function takenOver({gates}: ProbeRecord): string {
  const earlier = gates.filter(run => run.earlier !== undefined)
  if (earlier.length === 0) return ''
  return earlier.length === gates.length
    ? ', proved earlier'
    : `, ${toCell(names(earlier.map(({gate}) => gate)))} proved earlier`
}

/** What the gates of one probe that did not pass had to say. */
export function failingLogs(probe: ProbeRecord): Block {
  const failing = failingGates(probe)
  return failing.length === 0 ? null : stack(failing.map(run => gateLog(probe, run)))
}

function gateLog(probe: ProbeRecord, run: GateRecord): Block {
  return section(
    toMarkdown(say`${name(run.gate)} in ${name(probe.id)}`),
    [
      toMarkdown(say`${name(run.command)}: `) +
        sentence(toMarkdown(say`${run.reason}`)) +
        toMarkdown(say` Log: ${name(run.log)}.`),
      run.tail.trim() === '' ? null : details('The end of its log', codeBlock(lastLines(run.tail, 60)))
    ],
    3
  )
}
