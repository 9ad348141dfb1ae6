import {describe, expect, test} from '@jest/globals'
import {lineOf, pathOf, type SourceFinding} from '../../../src/compare/security/scan.js'
import {read, sarif} from './findings.js'

/** The findings of a log with one run, of which some fields are given. */
function findings(run: object, results: readonly object[]): readonly SourceFinding[] {
  const log = {version: '2.1.0', runs: [{tool: {driver: {name: 'Lint'}}, ...run, results}]}
  const report = read(JSON.stringify(log))
  expect(report.defects).toEqual([])
  return report.scans.flatMap(scan => scan.findings.filter(finding => finding.kind === 'source'))
}

function place(artifactLocation: object, startLine = 3): object {
  return {ruleId: 'r', message: {text: 'm'}, locations: [{physicalLocation: {artifactLocation, region: {startLine}}}]}
}

describe('the file of a result', () => {
  const BASES = {
    SRCROOT: {uri: 'file:///home/runner/work/shop/shop/'},
    WEB: {uri: 'web/', uriBaseId: 'SRCROOT'},
    NOWHERE: {},
    ROUND: {uri: 'a/', uriBaseId: 'ROUND'},
    __proto__: {uri: 'evil/'}
  }
  const ARTIFACTS = [{location: {uri: 'src/listed.ts', uriBaseId: 'SRCROOT'}}, {location: {uri: 'src/%C3%A4.ts'}}]

  test.each<[string, object, string | null]>([
    ['relative', {uri: 'src/a.ts'}, 'src/a.ts'],
    ['percent-encoded', {uri: 'src/a%20b%23.ts'}, 'src/a b#.ts'],
    ['with a lone percent sign', {uri: 'src/100%.ts'}, 'src/100%.ts'],
    ['absolute in the tree', {uri: 'file:///home/runner/work/shop/shop/src/a.ts'}, 'src/a.ts'],
    ['absolute without a scheme', {uri: '/home/runner/work/shop/shop/src/a.ts'}, 'src/a.ts'],
    ['absolute elsewhere', {uri: 'file:///usr/lib/b.ts'}, '/usr/lib/b.ts'],
    ['absolute on Windows', {uri: 'file:///D:/a/shop/src/a.ts'}, 'D:/a/shop/src/a.ts'],
    ['with a base', {uri: 'src/a.ts', uriBaseId: 'SRCROOT'}, 'src/a.ts'],
    ['with a base on a base', {uri: 'a.ts', uriBaseId: 'WEB'}, 'web/a.ts'],
    ['with a base without an address', {uri: 'src/a.ts', uriBaseId: 'NOWHERE'}, 'src/a.ts'],
    ['with a base that is not told', {uri: 'src/a.ts', uriBaseId: '%SRCROOT%'}, 'src/a.ts'],
    ['with a base by a name of every object', {uri: 'src/a.ts', uriBaseId: 'constructor'}, 'src/a.ts'],
    ['with a base that stands on itself', {uri: 'x.ts', uriBaseId: 'ROUND'}, `${'a/'.repeat(10)}x.ts`],
    ['by its number', {index: 0}, 'src/listed.ts'],
    ['by its number, percent-encoded', {index: 1}, 'src/ä.ts'],
    ['by a number that nothing has', {index: 7}, null],
    ['with dots', {uri: './src/../lib/./a.ts'}, 'lib/a.ts'],
    ['with dots that lead out', {uri: '../other/a.ts'}, '../other/a.ts'],
    ['in another world', {uri: 'https://example.org/a.ts'}, 'https://example.org/a.ts'],
    ['without an address', {}, null]
  ])('%s', (_, location, expected) => {
    const [finding] = findings({originalUriBaseIds: BASES, artifacts: ARTIFACTS}, [place(location)])
    expect(finding === undefined ? 'none' : pathOf(finding)).toBe(expected)
    expect(finding === undefined ? 'none' : lineOf(finding)).toBe(3)
  })

  test('is the one that was being looked at where no place is told', () => {
    const [finding] = findings({}, [{ruleId: 'r', message: {text: 'm'}, analysisTarget: {uri: 'src/a.ts'}}])
    expect(finding?.places).toEqual([{path: 'src/a.ts', region: null, name: null}])
  })
})

describe('the rule, level and words of a result', () => {
  const DRIVER = {
    tool: {
      driver: {
        name: 'Lint',
        rules: [
          {id: 'A1', defaultConfiguration: {level: 'note'}, messageStrings: {long: {text: '{0} is not {1}, {0}!'}}},
          {id: 'A2', properties: {'security-severity': '9.8'}, deprecatedIds: ['OLD2']},
          {id: 'A3', properties: {'security-severity': 5}}
        ]
      },
      extensions: [{name: 'more', rules: [{id: 'E1', defaultConfiguration: {level: 'error'}}]}]
    }
  }

  test.each<[string, object, Partial<SourceFinding>]>([
    ['by its id', {ruleId: 'A1'}, {rule: 'A1', level: 'low'}],
    ['by its number', {ruleIndex: 1}, {rule: 'A2', level: 'critical', formerRules: ['OLD2']}],
    ['by a reference', {rule: {index: 2}}, {rule: 'A3', level: 'medium'}],
    ['of an extension', {rule: {index: 0, toolComponent: {index: 0}}}, {rule: 'E1', level: 'high'}],
    ['by a finer name', {ruleId: 'A1/sub'}, {rule: 'A1/sub', level: 'low'}],
    ['with a level of its own', {ruleId: 'A1', level: 'error'}, {level: 'high'}],
    ['where the score counts more than the level', {ruleId: 'A3', level: 'error'}, {level: 'medium'}],
    ['with a score of its own', {ruleId: 'A3', properties: {'security-severity': '8.1'}}, {level: 'high'}],
    ['by an id that nothing lists', {ruleId: 'Z'}, {rule: 'Z', level: 'medium'}],
    ['with an empty id and a number', {ruleId: '', ruleIndex: 0}, {rule: 'A1'}],
    ['with neither', {}, {rule: 'unnamed', level: 'medium'}],
    ['by a number out of range', {ruleIndex: -1}, {rule: 'unnamed'}],
    [
      'with words that the rule keeps',
      {ruleId: 'A1', message: {id: 'long', arguments: ['a', 'b']}},
      {message: 'a is not b, a!'}
    ],
    ['with arguments that are not there', {message: {text: '{0} and {7}', arguments: ['x']}}, {message: 'x and {7}'}],
    ['with words of a name of every object', {ruleId: 'A1', message: {id: 'toString'}}, {message: ''}],
    ['with marked words alone', {message: {markdown: '*x*'}}, {message: '*x*'}],
    ['that somebody silenced', {suppressions: [{kind: 'inSource'}]}, {standing: 'accepted'}],
    ['that somebody has still to look at', {suppressions: [{status: 'underReview'}]}, {standing: 'open'}],
    ['of which silence was refused', {suppressions: [{}, {status: 'rejected'}]}, {standing: 'open'}],
    ['that is good', {kind: 'pass'}, {standing: 'no problem'}],
    ['that does not apply, in another case', {kind: 'notApplicable'}, {standing: 'no problem'}],
    ['that has to be looked at', {kind: 'review'}, {standing: 'open'}]
  ])('%s', (_, result, expected) => {
    const [finding] = findings(DRIVER, [{message: {text: 'm'}, ...result}])
    expect(finding).toMatchObject(expected)
  })

  test('of a rule that the tool puts its own folder in front of are those of the rule', () => {
    const inFolder = 'home.runner.work.shop.shop.rules.eval'
    const [finding, other] = findings({}, [
      {ruleId: inFolder, message: {text: ''}},
      {ruleId: 'java.lang.eval', message: {}}
    ])
    expect([finding?.rule, other?.rule]).toEqual(['rules.eval', 'java.lang.eval'])
  })
})

describe('a log', () => {
  const RUN = {tool: {driver: {name: 'Lint'}}}

  test.each<[string, unknown, string]>([
    ['of an earlier version', {version: '1.0.0', runs: [{}]}, 'it is SARIF of version "1.0.0"; 2.1.0 is read'],
    ['of no version', {runs: [{}]}, 'it is SARIF of version "unknown"; 2.1.0 is read'],
    ['without a run', {version: '2.1.0', runs: []}, 'it holds no run: nothing was scanned'],
    ['without a tool', {version: '2.1.0', runs: [{results: []}]}, 'a run names no tool'],
    ['without results', {version: '2.1.0', runs: [RUN]}, 'the run of Lint has no results: it did not scan'],
    [
      'with results that are null',
      {version: '2.1.0', runs: [{...RUN, results: null}]},
      'the run of Lint has no results: it did not scan'
    ],
    [
      'with results elsewhere',
      {version: '2.1.0', runs: [{...RUN, externalPropertyFileReferences: {results: [{}]}}]},
      'the run of Lint keeps its results in other files, which are not read'
    ],
    [
      'of a run that failed',
      {version: '2.1.0', runs: [{...RUN, results: [], invocations: [{executionSuccessful: false, exitCode: 2}]}]},
      'Lint says that it did not succeed (exit code 2)'
    ],
    [
      'of a run that tells why it failed',
      {
        version: '2.1.0',
        runs: [
          {
            ...RUN,
            results: [],
            invocations: [
              {executionSuccessful: true},
              {
                executionSuccessful: false,
                toolConfigurationNotifications: [{level: 'error', message: {text: 'no rules'}}]
              }
            ]
          }
        ]
      },
      'Lint says that it did not succeed: no rules'
    ]
  ])('%s is a defect', (_, log, defect) => {
    expect(read(JSON.stringify(log)).defects).toEqual([`report: ${defect}`])
  })

  test('of no version whose runs are of the present form is read', () => {
    expect(read(JSON.stringify({runs: [{...RUN, results: []}]}))).toMatchObject({defects: [], scans: [{findings: []}]})
  })

  test('of several runs, one of which failed, keeps what the others found', () => {
    const runs = [
      {results: [['r', 'a.ts', 1, 'm'] as const]},
      {tool: 'Other', results: [], invocations: [{executionSuccessful: false}]}
    ]
    const {scans, defects} = read(sarif(...runs))
    expect(scans.map(({tool, findings}) => [tool, findings.length])).toEqual([
      ['Lint', 1],
      ['Other', 0]
    ])
    expect(defects).toEqual(['report: Other says that it did not succeed'])
  })

  test('leaves out what it says is absent', () => {
    expect(
      findings({}, [
        {ruleId: 'r', baselineState: 'absent'},
        {ruleId: 'r', baselineState: 'new'}
      ])
    ).toHaveLength(1)
  })

  test('knows all rules of the tool only where it lists some that found nothing', () => {
    const rulesOf = (rules: readonly unknown[]): unknown =>
      read(sarif({rules, results: [['a', 'a.ts', 1, 'm']]})).scans[0]?.rules
    expect(rulesOf([{id: 'a'}, {id: 'b', deprecatedIds: ['c']}])).toEqual(new Set(['a', 'b', 'c']))
    expect(rulesOf([{id: 'a'}])).toBeNull()
    expect(rulesOf([])).toBeNull()
  })
})
