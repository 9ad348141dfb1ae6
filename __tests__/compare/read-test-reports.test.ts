import {describe, expect, test} from '@jest/globals'
import {readTestReports} from '../../src/compare/tests/read-test-reports.js'
import {fixture, outline, readFixtures} from './reports.js'

function shard(...tests: readonly string[]): string {
  return `<testsuite>${tests.join('')}</testsuite>`
}

const passed = (name: string): string => `<testcase name="${name}"/>`
const failed = (name: string): string => `<testcase name="${name}"><failure message="no"/></testcase>`
const skipped = (name: string): string => `<testcase name="${name}"><skipped/></testcase>`

describe('several files', () => {
  test('are united; a test that differs between two is flaky and keeps the worse state', () => {
    const report = readTestReports(
      [
        {path: 'b.xml', text: shard(failed('both'), skipped('elsewhere'), passed('same'))},
        {path: 'a.xml', text: shard(passed('both'), passed('only a'), passed('elsewhere'), passed('same'))}
      ],
      ''
    )
    expect(outline(report)).toEqual([
      'failed, flaky | - | both',
      'passed | - | only a',
      'passed | - | elsewhere',
      'passed | - | same'
    ])
    expect(report.cases[0]?.message).toBe('no')
  })

  test('duplicates inside one file stay tests of their own', () => {
    const files = [
      {path: 'a.xml', text: shard(passed('x'), failed('x'))},
      {path: 'b.xml', text: shard(passed('x'), failed('x'), passed('x'))}
    ]
    expect(outline(readTestReports(files, ''))).toEqual(['passed | - | x', 'failed | - | x', 'passed | - | x'])
  })

  test('of several formats give the format mixed, and a broken one takes nothing from the others', () => {
    const report = readFixtures('jest/ordinary.json', 'pytest/cut-off.xml', 'node/ordinary.tap')
    expect(report.format).toBe('mixed')
    expect(report.cases).toHaveLength(7 + 3 + 6)
    expect(report.defects).toHaveLength(1)
  })

  test('that name the same unloadable file name it once', () => {
    const report = readFixtures('vitest/import-error.json', 'vitest/import-error-junit.xml')
    expect(report.loadErrors.map(({file}) => file)).toEqual(['tests/broken.check.js'])
  })

  test('give the same report in any order', () => {
    const files = ['jest/hook.json', 'vitest/hook.json', 'node/hook.tap'].map(fixture)
    expect(readTestReports([...files].reverse(), '/repo')).toEqual(readTestReports(files, '/repo'))
  })
})

describe('paths', () => {
  test.each([
    ['/repo/test/a.js', '/repo', 'test/a.js'],
    ['/repo/test/a.js', '/repo/', 'test/a.js'],
    ['file:///repo/test/a.js', '/repo', 'test/a.js'],
    ['./test/a.js', '/repo', 'test/a.js'],
    ['C:\\repo\\test\\a.js', 'C:\\repo', 'test/a.js'],
    ['/repository/a.js', '/repo', '/repository/a.js'],
    ['/elsewhere/a.js', '/repo', '/elsewhere/a.js'],
    ['/repo/a.js', '', '/repo/a.js'],
    ['/repo.x/(1)/a.js', '/repo.x/(1)', 'a.js']
  ])('the file %s on a tree at %s is %s', (file, root, expected) => {
    const text = `<testsuite><testcase name="x" file="${file}"/></testsuite>`
    expect(readTestReports([{path: 'r', text}], root).cases[0]?.file).toBe(expected)
  })

  test('of the tree are stripped from names and messages, other paths that hold the same text are not', () => {
    const text = `<testsuite><testcase name="loads /repo/a.js and /x/repo/b.js"><failure message="at file:///repo/a.js:3"/></testcase></testsuite>`
    expect(readTestReports([{path: 'r', text}], '/repo').cases[0]).toMatchObject({
      name: 'loads a.js and /x/repo/b.js',
      message: 'at a.js:3'
    })
  })
})
