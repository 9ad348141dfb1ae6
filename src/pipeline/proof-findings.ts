import type {Findings} from '../decide/decide.js'
import type {Collection} from '../domain/candidate.js'
import type {Ruled} from '../rule/rule.js'
import {decisionRecords, resolveByRulings} from '../rule/settled-decisions.js'
import {candidateRecords, type Fates} from './candidate-records.js'
import {culpritRecord} from './culprit-record.js'
import type {Acquaintance} from './giving-way.js'
import {refusedByCommands, type Unwritten} from './regenerating.js'
import {semanticConflicts} from './semantic-conflicts.js'
import {settleConflicts} from './settled-conflicts.js'
import {stackOf} from './stack.js'

/** What was known before anything was proved. */
export interface Known extends Pick<Acquaintance, 'order' | 'overlaps' | 'conflicts'> {
  readonly collection: Collection
}

/** What a proof adds to the record, whether it came to its end or not. */
export function proofFindings(
  {collection, conflicts, overlaps, order}: Known,
  ruled: Ruled,
  {regenerations = [], ...fates}: Fates & {readonly regenerations?: readonly Unwritten[]}
): Pick<Findings, 'candidates' | 'culprits' | 'conflicts' | 'decisions'> {
  const candidates = candidateRecords(collection, fates)
  const names = collection.candidates.map(({name}) => name)
  const isBuiltOn = stackOf(collection.candidates)
  const known = {order, candidates: names, isBuiltOn, overlaps, conflicts}
  const culprits = fates.heldOut.culprits.map(culprit => culpritRecord(culprit, known))
  const decisions = decisionRecords(ruled.decisions, fates.composition)
  const settled = settleConflicts(conflicts, candidates)
  const resolved = resolveByRulings(settled, decisions, ruled.rulings, fates.composition)
  return {
    candidates,
    culprits,
    decisions,
    conflicts: [...refusedByCommands(resolved, regenerations), ...semanticConflicts(culprits, candidates, conflicts)]
  }
}
