import {expect, test} from '@jest/globals'
import {readTestReports} from '../../src/compare/tests/read-test-reports.js'
import {outline} from './reports.js'

const CASES = ['a', 'b', 'c']

function suite(failing: readonly string[], names: readonly string[] = CASES): string {
  const cases = names.map(name => `<testcase name="${name}">${failing.includes(name) ? '<failure/>' : ''}</testcase>`)
  return `<testsuite>${cases.join('')}</testsuite>`
}

function read(files: Readonly<Record<string, string>>): readonly string[] {
  return outline(
    readTestReports(
      Object.entries(files).map(([path, text]) => ({path, text})),
      ''
    )
  )
}

test.each([
  ['folders', 'out/linux/junit.xml', 'out/windows/junit.xml', 'linux', 'windows'],
  ['names', 'junit-py311.xml', 'junit-py312.xml', 'py311', 'py312'],
  ['versions', 'report.node-20.default.xml', 'report.node-22.default.xml', '20', '22']
])('legs that are told by %s keep their tests apart', (_, one, ...[other, first, second]) => {
  expect(read({[one]: suite([]), [other]: suite(['b'])})).toEqual([
    `passed | - | a | @${first}`,
    `passed | - | b | @${first}`,
    `passed | - | c | @${first}`,
    `passed | - | a | @${second}`,
    `failed | - | b | @${second}`,
    `passed | - | c | @${second}`
  ])
})

test.each([
  ['numbered runs', 'run-1.xml', 'run-2.xml'],
  ['numbers', 'junit.1.xml', 'junit.2.xml'],
  ['dates', 'junit-20240102.xml', 'junit-20240103.xml'],
  ['single letters', 'a.xml', 'b.xml']
])('%s are attempts, in which a test that differs is flaky', (_, one, other) => {
  expect(read({[one]: suite([]), [other]: suite(['b'])})).toEqual([
    'passed | - | a',
    'failed, flaky | - | b',
    'passed | - | c'
  ])
})

test('a second report of what failed is an attempt', () => {
  const names = ['a', 'b', 'c', 'd', 'e']
  expect(read({'first.xml': suite(['b'], names), 'again.xml': suite([], ['b'])})).toContain('failed, flaky | - | b')
})

test('the same report found twice counts once', () => {
  expect(read({'out/junit.xml': suite(['b']), 'copy/junit.xml': suite(['b'])})).toEqual([
    'passed | - | a',
    'failed | - | b',
    'passed | - | c'
  ])
})

test('shards share no test and keep their names', () => {
  expect(read({'north.xml': suite([], ['a', 'b']), 'south.xml': suite([], ['c'])})).toEqual([
    'passed | - | a',
    'passed | - | b',
    'passed | - | c'
  ])
})
