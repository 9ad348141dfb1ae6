import type {TestChange, TestRow} from '../../domain/comparison.js'
import type {LoadError} from '../../domain/tests.js'
import {messagesDiffer} from './messages-differ.js'
import {formatFileId} from '../../domain/test-id.js'
import {placesOf} from './table/places-of.js'
import type {TestRun} from './table/test-run.js'
import type {TestPlace} from './table/test-store.js'
import {casesOf} from './table/test-table.js'
import {subjectsOf} from './unloaded.js'

/**
 * A row for every file that could not be loaded on one of the trees: a regression when it loaded in the baseline, a new
 * failure when it was not there, fixed when it loads now. One of the baseline is not run where the integration has no
 * whole report.
 */
export function compareLoadErrors(
  gate: string,
  baseline: TestRun | null,
  integration: TestRun | null
): readonly TestRow[] {
  const before = byFile(baseline)
  const after = byFile(integration)
  if (before.size + after.size === 0) return []
  const loadedBefore = loadedSubjects(baseline)
  const loadedAfter = loadedSubjects(integration)
  const isWhole = integration !== null && integration.defects.length === 0
  const files = new Set([...after.keys(), ...before.keys()])
  return [...files].map(file => {
    const old = before.get(file) ?? null
    const now = after.get(file) ?? null
    return {
      gate,
      test: `${file} (the file itself)`,
      id: formatFileId(file),
      change: changeOfFile({old, now, wasLoaded: loadedBefore.has(file), isLoaded: loadedAfter.has(file), isWhole}),
      baseline: describeLoad(old, loadedBefore.has(file)),
      integration: describeLoad(now, loadedAfter.has(file)),
      message: now?.message ?? null,
      messageChanged: old !== null && now !== null && messagesDiffer(old.message, now.message)
    }
  })
}

interface FileStates {
  readonly old: LoadError | null
  readonly now: LoadError | null
  readonly wasLoaded: boolean
  readonly isLoaded: boolean
  readonly isWhole: boolean
}

function changeOfFile({old, now, wasLoaded, isLoaded, isWhole}: FileStates): TestChange {
  if (now !== null) {
    if (old !== null) return 'still-failing'
    return wasLoaded ? 'regression' : 'new-failure'
  }
  if (isLoaded) return 'fixed'
  return isWhole ? 'failing-removed' : 'not-run'
}

function describeLoad(error: LoadError | null, isLoaded: boolean): string | null {
  if (error !== null) return 'not loaded'
  return isLoaded ? 'loaded' : null
}

function byFile(report: TestRun | null): ReadonlyMap<string, LoadError> {
  return new Map((report?.loadErrors ?? []).map(error => [error.file, error]))
}

/** Suites and files of everything that was run; names too where files are not known, since a test may stand for its file. */
function loadedSubjects(run: TestRun | null): ReadonlySet<string> {
  if (run === null) return new Set()
  const isNamed = placesOf(run.table).some(({file}) => file === null)
  return new Set(isNamed ? casesOf(run.table).flatMap(subjectsOf) : placesOf(run.table).flatMap(placeSubjects))
}

function placeSubjects(place: TestPlace): readonly string[] {
  return subjectsOf({...place, name: ''})
}
