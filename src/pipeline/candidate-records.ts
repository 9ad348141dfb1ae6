import type {Candidate, Collection, Excluded} from '../domain/candidate.js'
import type {Composition, StepOutcome} from '../domain/composition.js'
import type {CandidateRecord} from '../domain/record.js'
import type {Oid} from '../domain/ids.js'
import type {HeldOut} from './held-out.js'

/** What came of the candidates so far: who had to leave, and the others' composition; null until there is one. */
export interface Fates {
  readonly heldOut: HeldOut
  readonly composition: Composition | null
}

type Fate = Pick<CandidateRecord, 'status' | 'outcome' | 'reason' | 'skippedCommits' | 'landed'>

/**
 * All candidates and how each fared: merged, in part, or held out, and why. Those that no stage has decided on are not
 * reached.
 */
export function candidateRecords(collection: Collection, fates: Fates): readonly CandidateRecord[] {
  return withTwins([
    ...collection.candidates.map(candidate => ({...facts(candidate), ...fateOf(candidate.name, fates)})),
    ...collection.excluded.map(excludedRecord)
  ])
}

function fateOf(name: string, {heldOut, composition}: Fates): Fate {
  return heldOutFate(name, heldOut) ?? (composition === null ? NOT_REACHED : composedFate(name, composition))
}

const NOT_REACHED: Fate = {
  status: 'held-out',
  outcome: 'not-reached',
  reason: 'not integrated: the run ended before its turn',
  skippedCommits: []
}

/** Why a decision or the gates keep a candidate out; null when they do not. */
function heldOutFate(name: string, {decided, culprits, inconclusive, dependents}: HeldOut): Fate | null {
  const out = {status: 'held-out', skippedCommits: []} as const
  const decision = decided.find(({candidate}) => candidate === name)
  if (decision !== undefined) return {...out, outcome: 'decided', reason: decision.reason}
  const culprit = culprits.find(({heldOut}) => heldOut === name)
  if (culprit !== undefined) {
    const others = culprit.branches.filter(branch => branch !== name)
    const company = others.length === 0 ? 'on its own' : `together with ${others.join(' and ')}`
    return {...out, outcome: 'culprit', reason: `breaks the gates ${company}`}
  }
  const open = inconclusive.find(({candidate}) => candidate === name)
  if (open !== undefined) return {...out, outcome: 'inconclusive', reason: open.reason}
  const dependent = dependents.find(({candidate}) => candidate === name)
  if (dependent === undefined) return null
  return {...out, outcome: 'depends', reason: `is built on ${dependent.parent}, which is held out`}
}

function composedFate(name: string, {steps, base}: Composition): Fate {
  const at = steps.findIndex(({candidate}) => candidate === name)
  const step = steps[at]
  return step === undefined ? NOT_REACHED : stepFate(step, steps[at - 1]?.commit ?? base)
}

function stepFate({outcome, reason, skipped, strategy, commit}: StepOutcome, before: Oid): Fate {
  switch (outcome) {
    case 'nothing-to-add':
      return {status: 'merged', outcome: 'merged', reason, skippedCommits: skipped}
    case 'conflict':
      return {status: 'held-out', outcome, reason, skippedCommits: skipped}
    case 'merged':
    case 'partial': {
      const landed = {strategy: strategy === 'merge' ? 'merge' : 'cherry-pick', before, commit} as const
      return {status: outcome, outcome, reason, skippedCommits: skipped, landed}
    }
  }
}

function facts(candidate: Candidate): Omit<CandidateRecord, keyof Fate> {
  return {
    name: candidate.name,
    sha: candidate.head,
    author: candidate.author.name,
    source: candidate.source,
    commits: candidate.commits.length,
    files: candidate.changes.map(({path, status, added, removed}) => ({path, status, added, removed}))
  }
}

function excludedRecord({name, head, outcome, reason, twin}: Excluded): CandidateRecord & {readonly twin?: string} {
  const status = outcome === 'contained' ? 'merged' : 'held-out'
  const nothing = {author: null, source: null, commits: 0, skippedCommits: [], files: []}
  return {name, sha: head, status, outcome, reason, ...nothing, ...(twin === undefined ? {} : {twin})}
}

/** A duplicate fares as the candidate it is a second name of. */
function withTwins(records: readonly (CandidateRecord & {readonly twin?: string})[]): readonly CandidateRecord[] {
  return records.map(({twin, ...record}) => {
    const other = records.find(({name}) => name === twin)
    return other === undefined ? record : {...record, status: other.status}
  })
}
