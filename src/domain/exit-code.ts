import {assertNever} from './assert-never.js'
import type {FailOn} from './config.js'
import type {Failure} from './errors.js'
import type {IntegrationRecord} from './record.js'

/** The exit code of a run: 0 as ready as asked, 1 not, 2 the user must change something, 3 machinery, 130/143 cancelled. */
export function exitCode(record: Pick<IntegrationRecord, 'status' | 'failure' | 'run'>, failOn: FailOn): number {
  if (record.failure !== null) return failureCode(record.failure)
  // A plan is good when it could be made; what comes of it is said by the job that publishes.
  if (record.run.mode === 'plan') return 0
  switch (failOn) {
    case 'never':
      return 0
    case 'blocked':
      return record.status === 'blocked' ? 1 : 0
    case 'conditional':
      return record.status === 'ready' ? 0 : 1
    default:
      return assertNever(failOn)
  }
}

/** The exit code of a run that could not go on. */
export function failureCode(failure: Pick<Failure, 'kind' | 'signal'>): number {
  switch (failure.kind) {
    case 'configuration':
      return 2
    case 'tool':
    case 'internal':
      return 3
    case 'cancelled':
      return failure.signal === 'SIGTERM' ? 143 : 130
    default:
      return assertNever(failure.kind)
  }
}
