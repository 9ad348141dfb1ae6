import type {TestChange} from '../../domain/comparison.js'
import type {TestCase} from '../../domain/tests.js'
import {isFailing} from './read/part.js'

/** Kinds of change, most serious first. */
export const CHANGES: readonly TestChange[] = [
  'regression',
  'new-failure',
  'not-run',
  'flaky',
  'still-failing',
  'failing-removed',
  'failing-skipped',
  'removed',
  'newly-skipped',
  'fixed',
  'un-skipped',
  'moved',
  'slower',
  'new-skipped',
  'new-passing',
  'same'
]

type Column = 'passed' | 'failing' | 'skipped'

/**
 * The state table for tests that are in both runs: rows baseline, columns integration. A failing assertion and an error
 * around it are one column.
 */
const BOTH: Readonly<Record<Column, Readonly<Record<Column, TestChange>>>> = {
  passed: {passed: 'same', failing: 'regression', skipped: 'newly-skipped'},
  failing: {passed: 'fixed', failing: 'still-failing', skipped: 'failing-skipped'},
  skipped: {passed: 'un-skipped', failing: 'new-failure', skipped: 'same'}
}

const NEW: Readonly<Record<Column, TestChange>> = {
  passed: 'new-passing',
  failing: 'new-failure',
  skipped: 'new-skipped'
}

/**
 * Tells how a test of both runs, or of the integration alone, changed. A test that came out both ways on the integrated
 * tree is flaky, whatever it was before.
 */
export function changeOf(baseline: TestCase | null, integration: TestCase): TestChange {
  const after = columnOf(integration)
  if (integration.flaky && after !== 'skipped') return 'flaky'
  return baseline === null ? NEW[after] : BOTH[columnOf(baseline)][after]
}

/** Tells how a test that is gone changed; one that could not run is never called removed. */
export function changeOfAbsent(baseline: TestCase, couldNotRun: boolean): TestChange {
  if (couldNotRun) return 'not-run'
  return isFailing(baseline.state) ? 'failing-removed' : 'removed'
}

function columnOf(test: TestCase): Column {
  if (test.state === 'skipped') return 'skipped'
  return test.state === 'passed' ? 'passed' : 'failing'
}
