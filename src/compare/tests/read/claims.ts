import type {LoadError, TestCase} from '../../../domain/tests.js'
import {countFailing} from './part.js'

/** Totals that a report claims of itself; null where it claims none. */
export interface Claims {
  readonly tests: number | null
  readonly failed: number | null
}

/** Says what a report claims to hold and does not; only the direction that hides something counts. */
export function shortfalls(
  {tests, failed}: Claims,
  cases: readonly TestCase[],
  loadErrors: readonly LoadError[] = []
): readonly string[] {
  const failing = countFailing(cases) + loadErrors.length
  return [
    ...(tests !== null && tests > cases.length ? [`it claims ${tests} tests and holds ${cases.length}`] : []),
    ...(failed !== null && failed > failing ? [`it claims ${failed} failed tests and shows ${failing}`] : [])
  ]
}
