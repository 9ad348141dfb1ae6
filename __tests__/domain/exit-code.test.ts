import {expect, test} from '@jest/globals'
import type {FailOn} from '../../src/domain/config.js'
import {exitCode, failureCode} from '../../src/domain/exit-code.js'
import {CancelledError, ConfigurationError, explainError, ToolError} from '../../src/domain/errors.js'
import type {Status} from '../../src/domain/verdict.js'

const A_RUN = {id: 'run-1', started: '2026-03-01T10:15:00Z', mode: 'run', tool: 'integration-orchestrator 0.1.0'}

test.each<[Status, FailOn, number]>([
  ['ready', 'blocked', 0],
  ['ready', 'conditional', 0],
  ['ready', 'never', 0],
  ['conditional', 'blocked', 0],
  ['conditional', 'conditional', 1],
  ['conditional', 'never', 0],
  ['blocked', 'blocked', 1],
  ['blocked', 'conditional', 1],
  ['blocked', 'never', 0]
])('%s, failing on %s, ends with %i', (status, failOn, code) => {
  expect(exitCode({status, failure: null, run: A_RUN}, failOn)).toBe(code)
})

test('a plan that could be made is no failure, whatever it says', () => {
  expect(exitCode({status: 'blocked', failure: null, run: {...A_RUN, mode: 'plan'}}, 'conditional')).toBe(0)
})

const PROBLEM = {where: '--base', what: 'there is no such branch', fix: 'Name another'}

test.each([
  ['a configuration error', new ConfigurationError([PROBLEM]), 2],
  ['a tool that failed', new ToolError('git died', 'Look at the disk'), 3],
  ['a fault of ours', new TypeError('x is not a function'), 3],
  ['something that is no error at all', 'a string', 3],
  ['SIGINT', new CancelledError('SIGINT'), 130],
  ['SIGTERM', new CancelledError('SIGTERM'), 143]
])('%s ends with its own exit code, even when nothing should fail the job', (_, error, code) => {
  const failure = explainError(error)
  expect(failureCode(failure)).toBe(code)
  expect(exitCode({status: 'blocked', failure: {...failure, stage: 'collect'}, run: A_RUN}, 'never')).toBe(code)
})

test('a problem says where it is, what is wrong and what to do', () => {
  expect(explainError(new ConfigurationError([PROBLEM, PROBLEM])).message).toBe(
    '--base: there is no such branch. Name another\n--base: there is no such branch. Name another'
  )
})

test('a fault of ours keeps its stack', () => {
  expect(explainError(new TypeError('x is not a function')).message).toContain('exit-code.test.ts')
})
