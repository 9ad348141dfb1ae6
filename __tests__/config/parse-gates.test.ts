import {describe, expect, test} from '@jest/globals'
import {splitLines} from '../../src/config/lines.js'
import {parseGateLines} from '../../src/config/parse-gates.js'
import {parseReportLines} from '../../src/config/parse-reports.js'
import {listening} from '../support/config-problems.js'

function gates(text: string): ReturnType<typeof listening<ReturnType<typeof parseGateLines>>> {
  return listening(complain => parseGateLines(splitLines({text, where: '--gates'}), complain))
}

function reports(text: string): ReturnType<typeof listening<ReturnType<typeof parseReportLines>>> {
  return listening(complain => parseReportLines(splitLines({text, where: '--reports'}), complain))
}

describe('gate lines', () => {
  test('a name, a colon, a command', () => {
    expect(gates('lint: npx eslint .\n  unit tests:\tnpm test -- --grep "a: b"  \n')).toEqual({
      value: [
        {name: 'lint', command: 'npx eslint .', timeoutSeconds: 1800, reports: []},
        {name: 'unit tests', command: 'npm test -- --grep "a: b"', timeoutSeconds: 1800, reports: []}
      ],
      problems: []
    })
  })

  test.each([
    ['lint:', "the command of gate 'lint' is empty"],
    ['lint:   ', "the command of gate 'lint' is empty"],
    ['npm test', "'npm test' has no name in front of a colon and a space"],
    ['lint:npx eslint .', "'lint:npx eslint .' has no name in front of a colon and a space"],
    [': npm test', 'the gate has no name'],
    ['test:unit: npm test', "'test:unit' cannot be a gate's name"],
    ['../x: npm test', "'../x' cannot be a gate's name"],
    ['a/b: npm test', "'a/b' cannot be a gate's name"],
    ['::error:: x: true', "'::error:' cannot be a gate's name"],
    [`${'x'.repeat(65)}: true`, `'${'x'.repeat(65)}' cannot be a gate's name`]
  ])('%j is a problem', (line, what) => {
    expect(gates(line)).toEqual({value: [], problems: [{where: '--gates', what, fix: expect.any(String)}]})
  })

  test('a name and a command that are both missing are two problems', () => {
    expect(gates(':').problems.map(problem => problem.what)).toEqual([
      'the gate has no name',
      "the command of gate '' is empty"
    ])
  })

  test('two gates of one name are a problem, also when only case differs', () => {
    expect(gates('Test: a\nlint: b\ntest: c').problems).toEqual([
      {where: '--gates line 3', what: "there are two gates named 'test'", fix: 'Rename one of them'}
    ])
  })
})

describe('report lines', () => {
  test('a kind, a colon, a pattern', () => {
    expect(reports('tests: ./reports/**/*.xml\ncoverage: coverage/lcov.info\ntests: out/{1..3}.xml')).toEqual({
      value: [
        {kind: 'tests', glob: 'reports/**/*.xml'},
        {kind: 'coverage', glob: 'coverage/lcov.info'},
        {kind: 'tests', glob: 'out/{1..3}.xml'}
      ],
      problems: []
    })
  })

  test.each([
    ['tests: /etc/passwd', "'/etc/passwd' is an absolute path"],
    ['tests: ~/x.xml', "'~/x.xml' is an absolute path"],
    ['tests: C:/x.xml', "'C:/x.xml' is an absolute path"],
    ['tests: a\\b.xml', "'a\\b.xml' has a backslash; paths are written with /"],
    ['tests: ../x.xml', "'../x.xml' leaves the tree by .."],
    ['tests: a/../../x.xml', "'a/../../x.xml' leaves the tree by .."],
    ['tests: {..,a}/x.xml', "'{..,a}/x.xml' leaves the tree by .."],
    ['tests: .git/config', "'.git/config' reaches into .git"],
    ['tests: !x.xml', "'!x.xml' would match everything but one path"],
    ['tests: x[', "'x[' is a broken pattern: a bracket has no closing ']'"],
    ['tests: ./', "'./' is an empty pattern"],
    ['tests:', "'' is an empty pattern"],
    ['reports/x.xml', "'reports/x.xml' has no kind in front of a colon and a space"]
  ])('%j is a problem', (line, what) => {
    expect(reports(line)).toEqual({value: [], problems: [{where: '--reports', what, fix: expect.any(String)}]})
  })

  test('an unknown kind gets the nearest one', () => {
    expect(reports('test: x.xml').problems).toEqual([
      {
        where: '--reports',
        what: "'test' is no kind of report",
        fix: "Use tests, coverage, performance, security, cycles or api. Did you mean 'tests'?"
      }
    ])
  })
})
