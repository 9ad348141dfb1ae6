import {shortOid} from '../../domain/ids.js'
import {plural} from '../../domain/plural.js'
import type {IntegrationRecord, ProbeRecord} from '../../domain/record.js'
import {name, names, NOTHING, say, type Phrase} from '../phrase.js'
import {branchActions} from './branch-actions.js'
import {landed} from './candidates.js'
import {land, runCommand} from './commands.js'
import {incidentActions, keeper} from './incident-actions.js'
import {isAnalysisOnly, regressedGates, regressedTests, unjudgedGates} from './findings.js'
import {measureActions} from './measure-actions.js'
import {baselineProbe, failingGates, integrationProbe} from './probes.js'
import {baseName} from './verdict.js'

/** One thing that somebody has to do, and where the proof of it stands. */
export interface Action {
  readonly who: Phrase
  readonly what: Phrase
  readonly commands: readonly string[]
  /** Ids and logs; empty where the action speaks for itself. */
  readonly evidence: Phrase
}

const RUNNER = say`Whoever runs the integration`

/** Everything that is to be done next, the most urgent first. Every report takes its next steps from here. */
export function nextActions(record: IntegrationRecord): readonly Action[] {
  return [
    ...failureActions(record),
    ...waveActions(record),
    ...baselineActions(record),
    ...landActions(record),
    ...gateActions(record),
    ...regressionActions(record),
    ...stagingActions(record),
    ...branchActions(record),
    ...measureActions(record),
    ...analysisActions(record)
  ]
}

function failureActions({failure}: IntegrationRecord): readonly Action[] {
  if (failure === null) return []
  const what = failure.fix === null ? say`Correct what is named above, and run it again.` : say`${failure.fix}`
  return [{who: RUNNER, what, commands: [], evidence: NOTHING}]
}

/** The folders are whoever's job it is to know. */
function waveActions({wanted}: IntegrationRecord): readonly Action[] {
  const [first] = wanted
  if (first === undefined) return []
  const what = say`Make ${names(wanted.map(({id}) => id))}, side by side if you can; then plan the next wave with their results.`
  const commands = [
    `integration-orchestrator probe ${first.id} --plan DIR --out RESULTS/${first.id}`,
    'integration-orchestrator plan --branches plan:DIR/integration.json --results RESULTS …'
  ]
  return [{who: RUNNER, what, commands, evidence: NOTHING}]
}

function landActions(record: IntegrationRecord): readonly Action[] {
  const {staging, status} = record
  if (status === 'blocked' || staging?.state !== 'published') return []
  const what = landed(record).map(candidate => candidate.name)
  const commands = land(record, staging)
  if (what.length === 0 || commands.length === 0) return []
  const proof = integrationProbe(record)
  return [
    {
      who: say`Whoever may push to ${baseName(record)}`,
      what: say`Land ${names(what)}${landCondition(record)}.`,
      commands,
      evidence: proof === null ? NOTHING : proofOf(record, proof)
    }
  ]
}

/** What whoever lands a conditional integration takes upon them. */
function landCondition(record: IntegrationRecord): Phrase {
  if (record.status === 'ready') return NOTHING
  const isWhole = record.candidates.every(({status}) => status === 'merged')
  return isWhole
    ? say`, if what stands under the reasons is acceptable`
    : say` now, unless they should wait for the rest`
}

function proofOf(record: IntegrationRecord, {id, tree, outcome}: ProbeRecord): Phrase {
  const found = outcome === 'pass' ? say`passed` : say`fails only what ${baseName(record)} fails`
  return say`${name(id)} ${found}, on tree ${name(shortOid(tree))}`
}

function analysisActions(record: IntegrationRecord): readonly Action[] {
  if (!isAnalysisOnly(record) || record.failure !== null || record.plan === null) return []
  const what = say`Integrate the branches and run the gates on the result.`
  return [{who: RUNNER, what, commands: runCommand(record), evidence: NOTHING}]
}

function baselineActions(record: IntegrationRecord): readonly Action[] {
  const baseline = baselineProbe(record)
  if (baseline === null || baseline.outcome === 'pass') return []
  const causes = incidentActions(record)
  if (causes.length > 0) return causes
  const gates = failingGates(baseline)
  const broken = baseline.outcome === 'broken'
  const what = broken
    ? say`Make the gates work on the base: until then there is no control to blame a branch by.`
    : say`Fix ${baseName(record)}: it fails ${names(gates.map(({gate}) => gate))} without any branch.`
  const logs = names(gates.map(({log}) => log))
  const commands = record.base === null ? [] : [`git switch --detach ${record.base.sha}`]
  return [
    {
      who: keeper(record),
      what,
      commands: [...commands, ...gates.map(({command}) => command)],
      evidence: gates.length > 0 ? say`${name(baseline.id)}, log ${logs}` : name(baseline.id)
    }
  ]
}

function gateActions(record: IntegrationRecord): readonly Action[] {
  if (record.failure !== null || isAnalysisOnly(record) || record.wanted.length > 0) return []
  if (record.probes.length === 0 && record.candidates.length > 0) {
    const what = say`Name the command that tests this project; without one nothing can be proved.`
    return [
      {who: RUNNER, what, commands: [`integration-orchestrator run --gates 'test: npm test' …`], evidence: NOTHING}
    ]
  }
  if (baselineProbe(record)?.outcome === 'broken') return []
  const logs = new Map(integrationProbe(record)?.gates.map(({gate, log}) => [gate, log]))
  return unjudgedGates(record).map(({gate, reason}) => {
    const log = logs.get(gate)
    return {
      who: RUNNER,
      what: say`Make gate ${name(gate)} judgeable: ${reason}`,
      commands: [],
      evidence: log === undefined ? NOTHING : say`log ${name(log)}`
    }
  })
}

function regressionActions(record: IntegrationRecord): readonly Action[] {
  const tests = regressedTests(record)
  const gates = regressedGates(record)
  if (tests.length + gates.length === 0) return []
  const found = tests.length > 0 ? plural(tests.length, 'regressed test') : plural(gates.length, 'regressed gate')
  const probe = integrationProbe(record)
  const failing = probe === null ? [] : failingGates(probe)
  return [
    {
      who: say`The authors of what is in`,
      what: say`Find the cause of ${found} in the integration; no branch was proved to be it.`,
      commands:
        record.staging?.state === 'published'
          ? [`git switch --detach ${record.staging.candidate}`, ...failing.map(({command}) => command)]
          : [],
      evidence: probe === null ? NOTHING : say`${name(probe.id)}, log ${names(failing.map(({log}) => log))}`
    }
  ]
}

function stagingActions({staging}: IntegrationRecord): readonly Action[] {
  if (staging?.state !== 'rejected') return []
  const what = say`Make room for ${name(staging.ref)}, which could not be published: ${staging.detail}`
  return [{who: RUNNER, what, commands: [], evidence: say`commit ${name(staging.candidate)}`}]
}
