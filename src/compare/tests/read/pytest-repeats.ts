import type {TestCase} from '../../../domain/tests.js'
import {isFailing, worseState} from './part.js'

/**
 * Makes one case of the several that pytest's JUnit XML may hold for a test, whose names are unique in a run: a failing
 * call and its failing teardown, or the attempts of a rerun plugin, which leaves earlier ones looking passed. The worst
 * one wins; several attempts that all look passed are one flaky pass.
 */
export function mergePytestRepeats(cases: readonly TestCase[]): readonly TestCase[] {
  const merged = new Map<string, TestCase>()
  for (const test of cases) {
    const key = JSON.stringify([test.file, test.suite, test.name])
    const earlier = merged.get(key)
    merged.set(key, earlier ? mergeTwo(earlier, test) : test)
  }
  return merged.size === cases.length ? cases : [...merged.values()]
}

function mergeTwo(a: TestCase, b: TestCase): TestCase {
  const state = worseState(a.state, b.state)
  const messages = [a, b].filter(test => isFailing(test.state) && test.message !== null).map(test => test.message)
  return {
    ...a,
    state,
    milliseconds: a.milliseconds === null || b.milliseconds === null ? null : a.milliseconds + b.milliseconds,
    message: messages.length > 0 ? messages.join('\n') : (a.message ?? b.message),
    flaky: state === 'passed'
  }
}
