import type {Findings} from '../decide/decide.js'
import type {Collection} from '../domain/candidate.js'
import type {Conflict} from '../domain/conflict.js'
import type {Ruled} from '../rule/rule.js'
import {decisionRecords, resolveByRulings} from '../rule/settled-decisions.js'
import {candidateRecords, type Fates} from './candidate-records.js'
import {culpritRecord} from './culprit-record.js'
import {refusedByCommands, type Unwritten} from './regenerating.js'
import {semanticConflicts} from './semantic-conflicts.js'
import {settleConflicts} from './settled-conflicts.js'

/** What a proof adds to the record, whether it came to its end or not. */
export function proofFindings(
  collection: Collection,
  conflicts: readonly Conflict[],
  ruled: Ruled,
  {regenerations = [], ...fates}: Fates & {readonly regenerations?: readonly Unwritten[]}
): Pick<Findings, 'candidates' | 'culprits' | 'conflicts' | 'decisions'> {
  const candidates = candidateRecords(collection, fates)
  const culprits = fates.heldOut.culprits.map(culpritRecord)
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
