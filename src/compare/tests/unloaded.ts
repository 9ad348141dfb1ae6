import type {TestCase} from '../../domain/tests.js'
import {WHOLE_RUN} from './read/test-case.js'
import {placesOf} from './table/places-of.js'
import type {TestRun} from './table/test-run.js'

/** Tells of a baseline test that is absent from the integration whether it may be called removed. */
export type CouldNotRun = (test: TestCase) => boolean

/**
 * A test that is absent could not run when there is no whole report, when the run as a whole or its own file did not load,
 * or when some file did not and nothing at all of the test's file was run (pytest stops the whole run at one such file).
 */
export function absenceJudge(integration: TestRun | null): CouldNotRun {
  if (integration === null || integration.defects.length > 0) return () => true
  const broken = new Set(integration.loadErrors.map(error => error.file))
  if (broken.size === 0) return () => false
  if (broken.has(WHOLE_RUN)) return () => true
  const seen = new Set(placesOf(integration.table).map(containerOf))
  return test => {
    if (subjectsOf(test).some(subject => broken.has(subject))) return true
    const container = containerOf(test)
    return container === null || !seen.has(container)
  }
}

/** The names under which a report may say that the test's file did not load: its file, or its suites and its own name. */
export function subjectsOf(test: Pick<TestCase, 'file' | 'suite' | 'name'>): readonly string[] {
  return test.file === null ? [...test.suite, test.name] : [test.file, ...test.suite]
}

/** What a tool loads as a whole: the file, or the outermost suite where files are not known. */
function containerOf({file, suite}: Pick<TestCase, 'file' | 'suite'>): string | null {
  return file ?? suite[0] ?? null
}
