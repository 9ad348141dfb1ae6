import type {Signal} from '../../domain/probe.js'
import type {TestReport} from '../../domain/tests.js'
import {normaliseTestName} from './identity.js'
import {normaliseName} from './normalise-name.js'
import {isFailing} from './read/part.js'
import {formatFileId, formatTestId} from '../../domain/test-id.js'

/**
 * Names what is wrong in a gate's tests, sorted: `test:<gate>:<id>` for each test that failed, `load:<gate>:<file>` for
 * each file that could not be loaded. Ids are normalised, so that the same failure on another tree has the same signal;
 * the second failing test of one id ends in ` ›#2`, so that one more failure is one more signal. A gate that is broken
 * only because files did not load still carries its `load:` signals, and the change that made them unloadable can be
 * blamed.
 */
export function testSignals(gate: string, tests: TestReport): readonly Signal[] {
  const seen = new Map<string, number>()
  const failing = tests.cases.flatMap(test => {
    if (!isFailing(test.state)) return []
    const name = normaliseTestName(test)
    const key = formatTestId(name)
    const ordinal = (seen.get(key) ?? 0) + 1
    seen.set(key, ordinal)
    return [`test:${gate}:${formatTestId(name, ordinal)}`]
  })
  const unloaded = tests.loadErrors.map(({file}) => `load:${gate}:${formatFileId(normaliseName(file))}`)
  return [...new Set([...failing, ...unloaded])].sort()
}
