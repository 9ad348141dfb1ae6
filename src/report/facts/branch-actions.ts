import type {Conflict} from '../../domain/conflict.js'
import {DECISIONS_PATH} from '../../domain/decision.js'
import {shortOid} from '../../domain/ids.js'
import {plural} from '../../domain/plural.js'
import {recommendedOption} from '../../domain/recommended-option.js'
import type {CandidateRecord, CulpritRecord, IntegrationRecord} from '../../domain/record.js'
import {joined, name, names, NOTHING, say, type Phrase} from '../phrase.js'
import type {Action} from './actions.js'
import {inMergeOrder} from './candidates.js'
import {mergeBranches, reproduce} from './commands.js'
import {conflictIdOf, isUndecided, keptOut, movers, needsPerson, textualConflicts} from './findings.js'
import {authors, person} from './people.js'

/** What the authors of single branches have to do. */
export function branchActions(record: IntegrationRecord): readonly Action[] {
  const clashes = openConflicts(record)
  const told = new Set(clashes.map(({mover}) => mover))
  return [
    ...clashes.map(clash => conflictAction(record, clash)),
    ...culpritActions(record),
    ...predictionActions(record),
    ...decisionActions(record),
    ...inMergeOrder(record).flatMap(candidate => candidateActions(record, candidate, told))
  ]
}

/** Conflicts of the same two parties, which one merge brings up and one person settles. */
interface Clash {
  readonly mover: string
  readonly others: readonly string[]
  readonly conflicts: readonly Conflict[]
}

/** The conflicts in the way today: those that kept a branch out, or all of them before anything was merged. */
function openConflicts(record: IntegrationRecord): readonly Clash[] {
  const groups = new Map<string, Clash>()
  for (const conflict of textualConflicts(record)) {
    if (!needsPerson(conflict) || !isInTheWay(record, conflict)) continue
    const [mover, ...more] = movers(record, conflict)
    if (mover === undefined) continue
    const others = conflict.branches.filter(branch => branch !== mover)
    const key = JSON.stringify([mover, more.length, ...others])
    const known = groups.get(key)?.conflicts ?? []
    groups.set(key, {mover, others, conflicts: [...known, conflict]})
  }
  return [...groups.values()]
}

function isInTheWay(record: IntegrationRecord, conflict: Conflict): boolean {
  if (conflict.foundBy === 'prediction') return false
  return isUndecided(record, conflict) || keptOut(record, conflict).length > 0
}

/** What a detector expects holds nobody out; somebody says whether it is right. */
function predictionActions(record: IntegrationRecord): readonly Action[] {
  const open = record.conflicts.filter(conflict => conflict.foundBy === 'prediction' && needsPerson(conflict))
  return open.map(conflict => ({
    who: authors(record, movers(record, conflict)),
    what: say`Check a predicted conflict (${conflict.type}) of ${names(conflict.branches)} in ${name(conflict.path)}. ${conflict.recommendation ?? conflict.meaning}`,
    commands: [],
    evidence: name(conflict.id)
  }))
}

/** A decision that no longer fits is not applied; only who made it can say what holds now. */
function decisionActions({decisions}: IntegrationRecord): readonly Action[] {
  const stale = decisions.filter(({state}) => state === 'no-longer-fits')
  return stale.map(({id, by, option, why}) => ({
    who: say`${by}`,
    what: say`Decide ${name(id)} again, as "${option}" no longer fits: ${why}`,
    commands: [`integration-orchestrator resolve ${id}`],
    evidence: name(DECISIONS_PATH)
  }))
}

function conflictAction(record: IntegrationRecord, {mover, others, conflicts}: Clash): Action {
  const evidence = conflictIds(conflicts)
  const paths = names([...new Set(conflicts.map(({path}) => path))])
  const first = conflicts[0]
  const undecided = first !== undefined && isUndecided(record, first) && movers(record, first).length > 1
  if (undecided) {
    const advice = first.recommendation === null ? NOTHING : say` ${first.recommendation}`
    return {
      who: authors(record, first.branches),
      what: say`Settle who goes first, as ${names(first.branches)} collide in ${paths}.${advice}`,
      commands: recommendedOption(first)?.option.commands ?? [],
      evidence
    }
  }
  const other = others[0] ?? ''
  return {
    who: person(record, mover),
    what: say`Merge ${names(others)} into ${name(mover)}, settle ${paths}, push; the next run takes it in.`,
    commands: mergeBranches(record, mover, other),
    evidence
  }
}

function conflictIds(conflicts: readonly Conflict[]): Phrase {
  return names(conflicts.map(({id}) => id))
}

function culpritActions(record: IntegrationRecord): readonly Action[] {
  return record.culprits.map(culprit => {
    const others = culprit.branches.filter(branch => branch !== culprit.heldOut)
    const fails = culprit.tests.length > 0 ? names(culprit.tests, 3) : names(culprit.signals, 3)
    const company = others.length > 0 ? say` together with ${names(others)}` : NOTHING
    const id = conflictIdOf(record, culprit)
    const probes = probesOf(culprit)
    const talk = others.length > 0 ? say` (${authors(record, others)} knows the other side)` : NOTHING
    return {
      who: person(record, culprit.heldOut),
      what: say`Fix ${name(culprit.heldOut)}, which breaks ${fails}${company}${talk}.${look(culprit)}`,
      commands: reproduce(record, culprit),
      evidence: joined([...(id === null ? [] : [name(id)]), names(probes)], ', ')
    }
  })
}

function look({branches, meeting: {files, definitions}}: CulpritRecord): Phrase {
  if (files.length === 0) return NOTHING
  const inside = definitions.length === 0 ? NOTHING : say`, in ${names(definitions, 3)}`
  return say` Look at what ${branches.length === 2 ? 'both' : 'several of them'} change: ${names(files, 3)}${inside}.`
}

/** The probes that prove a culprit; a trial that could not be composed has none. */
export function probesOf({evidence}: CulpritRecord): readonly string[] {
  return evidence.filter(({tree}) => tree !== null).map(({probe}) => probe)
}

/** What somebody has to do that no command does for them. */
function act(who: Phrase, what: Phrase): Action {
  return {who, what, commands: [], evidence: NOTHING}
}

/** `told` are the candidates whose conflicts have an action already. */
function candidateActions(
  record: IntegrationRecord,
  candidate: CandidateRecord,
  told: ReadonlySet<string>
): readonly Action[] {
  const {outcome, skippedCommits, reason} = candidate
  const branch = name(candidate.name)
  switch (outcome) {
    case 'missing':
      return [act(say`Whoever asked for ${branch}`, say`Correct the name, or take it out of the list: ${reason}`)]
    case 'moved':
      return [act(say`Whoever runs this`, say`Run again, and ${branch} takes part as it stands then: ${reason}`)]
    case 'unrelated':
      return [act(person(record, candidate.name), say`Rebuild ${branch} on the base: it shares no history with it.`)]
    case 'inconclusive':
      return [act(person(record, candidate.name), say`Nothing was proved against ${branch}, nor for it: ${reason}`)]
    case 'depends':
    case 'decided':
      return [
        act(
          person(record, candidate.name),
          outcome === 'decided' ? say`Wait with ${branch}: ${reason}` : say`Wait with ${branch}: it ${reason}`
        )
      ]
    case 'partial':
      return told.has(candidate.name) ? [] : [partialAction(record, candidate, skippedCommits.length)]
    case 'conflict':
      return told.has(candidate.name) ? [] : [unexplained(record, candidate)]
    case 'merged':
    case 'contained':
    case 'duplicate':
    case 'culprit':
    case 'not-reached':
      return []
  }
}

function partialAction(record: IntegrationRecord, candidate: CandidateRecord, skipped: number): Action {
  return {
    who: person(record, candidate.name),
    what: say`Bring the ${plural(skipped, 'commit')} of ${name(candidate.name)} that stayed out up to date with the base.`,
    commands: [],
    evidence: names(candidate.skippedCommits.map(({oid}) => shortOid(oid)))
  }
}

/** A conflict that shows only in company: no pair of branches has it, but this candidate met it in the end. */
function unexplained(record: IntegrationRecord, candidate: CandidateRecord): Action {
  return {
    who: person(record, candidate.name),
    what: say`Bring ${name(candidate.name)} up to date once the others have landed: ${candidate.reason}`,
    commands: [],
    evidence: NOTHING
  }
}
