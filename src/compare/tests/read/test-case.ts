import type {LoadError, TestCase, TestState} from '../../../domain/tests.js'
import {boundedMilliseconds, type Cleaner} from '../../text/clean-text.js'

/** A test as a report tells it, nothing cleaned or bounded yet. */
export interface RawCase {
  readonly file?: string | null
  /** Outermost first; empty texts are left out. */
  readonly suite?: readonly string[]
  readonly name: string
  readonly state: TestState
  readonly milliseconds?: number | null
  readonly message?: string | null
  readonly flaky?: boolean
  readonly variant?: string | null
}

/** Makes a test case of what a report says: texts cleaned, a duration that makes no sense left out. */
export function testCase(raw: RawCase, clean: Cleaner): TestCase {
  const {name, state, variant} = raw
  const test = {
    file: clean.file(raw.file ?? null),
    suite: (raw.suite ?? []).filter(one => one !== '').map(one => clean.name(one)),
    name: clean.name(name),
    state,
    milliseconds: boundedMilliseconds(raw.milliseconds ?? NaN),
    message: clean.message(raw.message ?? null),
    flaky: raw.flaky ?? false
  }
  return variant === undefined || variant === null || variant === '' ? test : {...test, variant: clean.name(variant)}
}

/** What did not load where a report names no part of the run. */
export const WHOLE_RUN = 'the whole run'

/** Names what did not load: a file, package or class, or the whole run where the report does not tell. */
export function loadError(subject: string | null, message: string | null, clean: Cleaner): LoadError {
  return {file: clean.file(subject) ?? WHOLE_RUN, message: clean.message(message) ?? 'no message'}
}
