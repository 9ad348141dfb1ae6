import {plural} from '../../domain/plural.js'
import {isDiagnosis} from '../../domain/probe.js'
import type {FailureRecord, IntegrationRecord} from '../../domain/record.js'
import type {Status} from '../../domain/verdict.js'
import {joined, name, names, NOTHING, say, type Phrase} from '../phrase.js'
import {heldOut, landed, mergedIn, partlyIn} from './candidates.js'
import {isAnalysisOnly, regressedTests, unjudgedGates} from './findings.js'
import {baseState} from './incident.js'

const LABELS: Readonly<Record<Status, string>> = {ready: 'Ready', conditional: 'Conditional', blocked: 'Blocked'}

/** The status as a word that can begin a sentence. */
export function statusLabel(record: IntegrationRecord): string {
  return LABELS[record.status]
}

/** The one or two sentences that every report opens with: what came of the run. */
export function verdictSentence(record: IntegrationRecord): Phrase {
  if (record.failure !== null) return failureSentence(record.failure)
  if (isAnalysisOnly(record)) return analysisSentence(record)
  if (record.wanted.length > 0) return waveSentence(record)
  const said = [baseSentence(record), integrationSentence(record), gateSentence(record)]
  return joined(
    said.filter(phrase => phrase.length > 0),
    ' '
  )
}

/** A red base comes first: nothing that follows can be understood without it. */
function baseSentence(record: IntegrationRecord): Phrase {
  switch (baseState(record)) {
    case 'good':
      return NOTHING
    case 'mended':
      return say`${baseName(record)} itself is red; with what is in, it is green.`
    case 'no-control':
      return say`${baseName(record)} itself could not be judged, so there is no control.`
    case 'red':
      return say`${baseName(record)} itself is red, without any branch.`
  }
}

function failureSentence(failure: FailureRecord): Phrase {
  switch (failure.kind) {
    case 'cancelled':
      return say`The run was cancelled in stage ${name(failure.stage)}, before there was a verdict.`
    case 'configuration':
      return say`The run could not go on: something in its setup has to be changed first.`
    case 'tool':
    case 'internal':
      return say`The run failed in stage ${name(failure.stage)}. This says nothing about the branches.`
  }
}

function analysisSentence(record: IntegrationRecord): Phrase {
  const looked = say`${plural(record.candidates.length, 'branch', 'branches')} analysed on ${baseName(record)}: `
  const found = record.conflicts.length
  const conflicts = found === 0 ? say`no conflict.` : say`${plural(found, 'conflict')}.`
  return say`${looked}${conflicts} Nothing was merged or tested.`
}

function waveSentence({wanted, probes, candidates}: IntegrationRecord): Phrase {
  const known =
    probes.length === 0
      ? NOTHING
      : say`, after ${plural(probes.length, 'probe')} that ${probes.length === 1 ? 'is' : 'are'} known`
  const what = say`${plural(candidates.length, 'branch', 'branches')} planned: ${plural(wanted.length, 'probe')} to be made next${known}.`
  if (wanted.every(isDiagnosis)) return say`${what} They only tell why something is red: what may land is known.`
  return say`${what} Nothing is proved yet.`
}

function integrationSentence(record: IntegrationRecord): Phrase {
  const all = record.candidates.length
  const merged = mergedIn(record).length
  if (all === 0) return say`No branch was found, so nothing was integrated.`
  const out = heldOut(record)
  const part = partlyIn(record)
  const how =
    all === 1
      ? say`The branch is`
      : merged === all
        ? say`${all === 2 ? 'Both' : `All ${all}`} branches are`
        : someAre(merged, all)
  const rest = [
    part.length > 0 ? say`in part: ${names(part.map(candidate => candidate.name))}` : NOTHING,
    out.length > 0 ? say`held out: ${names(out.map(candidate => candidate.name))}` : NOTHING
  ].filter(phrase => phrase.length > 0)
  if (all === 1 && merged === 0) return say`The only branch is not wholly in: ${joined(rest, '; ')}.`
  return say`${how} merged on top of ${baseName(record)}${rest.length > 0 ? say`; ${joined(rest, '; ')}` : NOTHING}.`
}

function someAre(merged: number, all: number): Phrase {
  if (merged === 0) return say`None of the ${all} branches is wholly`
  return say`${merged} of ${all} branches ${merged === 1 ? 'is' : 'are'}`
}

function gateSentence(record: IntegrationRecord): Phrase {
  if (record.probes.length === 0 && landed(record).length === 0) return NOTHING
  if (record.probes.length === 0) return say`No gate ran, so nothing shows that the result works.`
  if (baseState(record) === 'no-control') return NOTHING
  if (landed(record).length === 0) return NOTHING
  const gates = record.comparison?.gates ?? []
  if (gates.length === 0) return say`The result was not compared with the base.`
  const regressed = gates.filter(({change}) => change === 'regressed').map(({gate}) => gate)
  const tests = regressedTests(record).length
  if (tests > 0)
    return say`${plural(tests, 'test')} that did not fail on the base ${tests === 1 ? 'fails' : 'fail'} on the result.`
  if (regressed.length > 0) return say`The result fails ${names(regressed)}, which the base passes.`
  const unjudged = unjudgedGates(record).map(({gate}) => gate)
  if (unjudged.length > 0) return say`${names(unjudged)} could not be judged on the result.`
  const before = gates.filter(({change}) => change === 'failing-before').map(({gate}) => gate)
  if (before.length > 0) return say`The result fails ${names(before)} as the base does, and adds no failure of its own.`
  return gates.length === 1
    ? say`The gate passes on the result.`
    : say`${gates.length === 2 ? 'Both' : `All ${gates.length}`} gates pass on the result.`
}

/** The base's name, or words for it when it was never found. */
export function baseName(record: IntegrationRecord): Phrase {
  return record.base === null ? say`the base` : name(record.base.name)
}

/** The verdict's reasons, without those that only repeat why one candidate is not in, or why the run stopped. */
export function generalReasons(record: IntegrationRecord): readonly string[] {
  const {failure} = record
  return record.reasons.filter(
    reason =>
      !record.candidates.some(c => reason.startsWith(`${c.name} is `) && reason.endsWith(c.reason)) &&
      !(failure !== null && reason.endsWith(failure.message))
  )
}

/** What happened, and what to do about it, as one text. */
export function failureMessage({message, fix}: FailureRecord): string {
  return fix === null ? message.trim() : `${sentence(message)} ${sentence(fix)}`
}

/** Ends a sentence that comes from elsewhere. */
export function sentence(text: string): string {
  const said = text.trim()
  return /[.!?…:]$/.test(said) ? said : `${said}.`
}
