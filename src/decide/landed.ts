import type {CandidateRecord} from '../domain/record.js'
import type {Findings} from './decide.js'

/** The candidates that brought commits of their own into the integration. */
export function landed({candidates}: Pick<Findings, 'candidates'>): readonly CandidateRecord[] {
  return candidates.filter(candidate => candidate.landed !== undefined)
}
