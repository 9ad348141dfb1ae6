import {describe, expect, test} from '@jest/globals'
import {compareProbes} from '../../src/compare/compare-probes.js'
import type {GateChange} from '../../src/domain/comparison.js'
import type {GateRun} from '../../src/domain/gate.js'
import type {TestReport} from '../../src/domain/tests.js'
import {aCase, aGateRun, aProbe, aReport} from './reports.js'

function run(outcome: GateRun['outcome'], code: number, tests: TestReport | null = null): GateRun {
  return aGateRun({outcome, end: {kind: 'exited', code}, reason: `${outcome} it is`, tests})
}

const PASS = run('pass', 0)
const FAIL = run('fail', 1)
const KILLED = aGateRun({outcome: 'broken', end: {kind: 'signalled', signal: 'SIGKILL'}, reason: 'killed'})
const NOT_RUN = aGateRun({outcome: 'not-run', end: {kind: 'not-started', why: 'an earlier gate failed'}})
const failing = (...names: string[]): TestReport => aReport([aCase('ok'), ...names.map(name => aCase(name, 'failed'))])
const UNLOADED = run('broken', 1, aReport([aCase('ok')], {loadErrors: [{file: 'b.js', message: 'no'}]}))

describe('a gate', () => {
  test.each<[string, GateRun | null, GateRun | null, GateChange, string]>([
    ['passing in both', PASS, PASS, 'held', 'pass it is'],
    ['failing now', PASS, FAIL, 'regressed', 'fail it is'],
    ['passing now', FAIL, PASS, 'fixed', 'pass it is'],
    [
      'failing in both, nothing named',
      FAIL,
      FAIL,
      'unknown',
      'it fails on the baseline too, and names no test: what fails beside that cannot be told'
    ],
    [
      'failing in both with the same tests',
      run('fail', 1, failing('a')),
      run('fail', 1, failing('a')),
      'failing-before',
      'it fails on the baseline too: fail it is'
    ],
    [
      'failing in both with other tests',
      run('fail', 1, failing('a')),
      run('fail', 1, failing('a', 'b')),
      'regressed',
      'it fails on the baseline too, but not with these: a.test.js › b'
    ],
    ['broken now', PASS, KILLED, 'broken', 'killed'],
    ['broken in both', KILLED, KILLED, 'broken', 'killed'],
    ['killed in the baseline, passing now', KILLED, PASS, 'unknown', 'the baseline could not be judged: killed'],
    ['killed in the baseline, failing now', KILLED, FAIL, 'unknown', 'the baseline could not be judged: killed'],
    [
      'not loading in the baseline, passing now',
      UNLOADED,
      run('pass', 0, aReport([aCase('ok')])),
      'fixed',
      'pass it is; the baseline could not be judged: broken it is'
    ],
    [
      'not loading in the baseline, failing now',
      UNLOADED,
      run('fail', 1, failing('x')),
      'regressed',
      'a.test.js › x; the baseline could not be judged: broken it is'
    ],
    ['absent from the baseline', null, PASS, 'unknown', 'it was not run on the baseline'],
    ['absent from the integration', PASS, null, 'unknown', 'it was not run on the integration'],
    ['not run on either', NOT_RUN, NOT_RUN, 'unknown', 'it was not run on the baseline and the integration'],
    [
      'that seems to hold with fewer tests',
      run('pass', 0, aReport([aCase('a'), aCase('b'), aCase('c')])),
      run('pass', 0, aReport([aCase('a')])),
      'broken',
      '1 tests ran in the integration, 3 in the baseline: some did not run at all'
    ],
    [
      'that fails as before with one test fewer',
      run('fail', 1, aReport([...failing('x').cases, ...Array.from({length: 30}, (_, i) => aCase(`t${i}`))])),
      run('fail', 1, aReport([...failing('x').cases, ...Array.from({length: 29}, (_, i) => aCase(`t${i}`))])),
      'broken',
      '31 tests ran in the integration, 32 in the baseline: some did not run at all'
    ],
    [
      'that regressed with fewer tests',
      run('pass', 0, aReport([aCase('a'), aCase('b'), aCase('c')])),
      run('fail', 1, failing('a')),
      'regressed',
      'fail it is'
    ]
  ])('%s', (_, ...[before, after, change, reason]) => {
    const comparison = compareProbes(aProbe(before === null ? [] : [before]), aProbe(after === null ? [] : [after]))
    expect(comparison.gates).toEqual([
      {gate: 'unit', change, baseline: before?.outcome ?? null, integration: after?.outcome ?? null, reason}
    ])
  })

  test('is unknown without a baseline, and its failing tests are new failures', () => {
    const {gates, tests} = compareProbes(null, aProbe([run('fail', 1, failing('a'))]))
    expect(gates.map(({change}) => change)).toEqual(['unknown'])
    expect(tests?.counts).toMatchObject({'new-failure': 1, 'new-passing': 1})
    expect(tests?.defects).toEqual(['gate unit: no test report in the baseline'])
  })
})

describe('several gates', () => {
  const lint = aGateRun({gate: 'lint'})

  test('are paired by name, and their tests put together', () => {
    const e2e = aGateRun({gate: 'e2e', tests: aReport([aCase('x')])})
    const before = aProbe([lint, run('pass', 0, failing()), e2e])
    const after = aProbe([e2e, lint, run('fail', 1, failing('a'))])
    const comparison = compareProbes(before, after)
    expect(comparison.gates.map(({gate, change}) => `${gate} ${change}`)).toEqual([
      'e2e held',
      'lint held',
      'unit regressed'
    ])
    expect(comparison.tests?.counts).toMatchObject({same: 2, 'new-failure': 1})
    expect(comparison.tests?.rows.map(({gate, id}) => `${gate}: ${id}`)).toEqual(['unit: a.test.js › a'])
  })

  test('without test reports give no comparison of tests', () => {
    expect(compareProbes(aProbe([lint]), aProbe([lint]))).toEqual({
      gates: [{gate: 'lint', change: 'held', baseline: 'pass', integration: 'pass', reason: 'as it is'}],
      tests: null,
      coverage: null,
      performance: null,
      security: null,
      cycles: null,
      api: null
    })
  })

  test('one that lost its report leaves its tests not run', () => {
    const {tests} = compareProbes(aProbe([run('pass', 0, failing())]), aProbe([KILLED]))
    expect(tests?.rows.map(({id, change}) => [id, change])).toEqual([['a.test.js › ok', 'not-run']])
  })
})
