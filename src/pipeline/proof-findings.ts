import type {Findings} from '../decide/decide.js'
import type {Collection} from '../domain/candidate.js'
import type {Conflict} from '../domain/conflict.js'
import {candidateRecords, type Fates} from './candidate-records.js'
import {culpritRecord} from './culprit-record.js'
import {semanticConflicts} from './semantic-conflicts.js'
import {settleConflicts} from './settled-conflicts.js'

/** What a proof adds to the record, whether it came to its end or not. */
export function proofFindings(
  collection: Collection,
  conflicts: readonly Conflict[],
  fates: Fates
): Pick<Findings, 'candidates' | 'culprits' | 'conflicts'> {
  const candidates = candidateRecords(collection, fates)
  const culprits = fates.heldOut.culprits.map(culpritRecord)
  return {
    candidates,
    culprits,
    conflicts: [...settleConflicts(conflicts, candidates), ...semanticConflicts(culprits, candidates, conflicts)]
  }
}
