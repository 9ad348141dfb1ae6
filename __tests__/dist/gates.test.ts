import {existsSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import type {IntegrationRecord} from '../../src/domain/record.js'
import {leftIn, recordIn, runAction, type ActionRun} from '../support/bundle.js'
import {addHarmless, aShop, SHOP_GATE} from '../support/shop.js'
import {tempFolder, type TempRepo} from '../support/temp-repo.js'

let repo: TempRepo

beforeAll(() => {
  repo = aShop()
  addHarmless(repo, ['feature/blue'])
  repo.branch('red', {'tests/red.sh': 'exit 1\n'})
})
afterAll(() => {
  repo.remove()
})

function record(run: ActionRun): IntegrationRecord {
  return recordIn(run.outputs['report-dir']!)
}

const BLOCKED = {status: 'blocked', 'merge-ready': 'false', 'staging-ref': '', 'staging-sha': ''}

/** Each of these is on the base as well as on the integration: nothing can be said of any branch. */
describe.each([
  ['no gate at all', {gates: ''}, 'No gate is configured, so nothing was proved'],
  ['a report that no gate writes', {gates: 'test: true', reports: 'tests: junit.xml'}, 'report junit.xml is missing'],
  [
    'a report that is cut off',
    {gates: `test: echo '<testsuite tests="2"><testcase name="a"/>' >junit.xml`, reports: 'tests: junit.xml'},
    'the test report cannot be trusted'
  ],
  ['a report without a test', {gates: `test: echo '<testsuite/>' >junit.xml`, reports: 'tests: junit.xml'}, 'no test was run'],
  ['a gate that is killed', {gates: 'test: kill -KILL $$'}, 'the command was ended by SIGKILL'],
  ['a gate that is not there', {gates: 'test: no-such-program'}, 'was not found (exit code 127)']
])('with %s', (_, inputs, words) => {
  test('it is blocked, says why, and publishes nothing', async () => {
    using run = await runAction(repo, {branches: 'feature/blue', ...inputs})
    expect(run).toMatchObject({exitCode: 1, stderr: '', outputs: {...BLOCKED, culprits: '[]'}})
    expect(run.annotations.filter(({level}) => level === 'error').map(({message}) => message)).toContainEqual(
      expect.stringContaining(words)
    )
    expect(run.summary).toMatch(/^## Integration: blocked/)
    expect(run.summary).toContain(words.split(' (')[0])
    expect(repo.git('for-each-ref', 'refs/heads/integration')).toBe('')
    expect(leftIn(run.temp)).toEqual([])
    expect(record(run)).toMatchObject({status: 'blocked', failure: null})
  })
})

test('a base that is red already is no fault of a branch: conditional, and nobody is blamed', async () => {
  using red = aShop({'tests/red.sh': 'exit 1\n'})
  addHarmless(red)
  using run = await runAction(red, {branches: 'feature/*', ...SHOP_GATE})
  expect(run).toMatchObject({
    exitCode: 0,
    outputs: {
      status: 'conditional',
      'merge-ready': 'false',
      merged: '["feature/blue","feature/green"]',
      regressions: '0',
      culprits: '[]'
    }
  })
  expect(record(run).redFlags).toMatchObject([{id: 'baseline-red'}])
  expect(record(run).reasons).toEqual([
    'The base itself does not pass its gates, without any candidate: shop › red.',
    'Gate test fails on the base already; the integration adds no failure of its own.'
  ])
})

test('a branch that brings a failing test is named, and the others go on', async () => {
  using run = await runAction(repo, {branches: 'feature/blue\nred', ...SHOP_GATE})
  expect(run).toMatchObject({exitCode: 0, outputs: {status: 'conditional', merged: '["feature/blue"]', 'held-out': '["red"]'}})
  expect(JSON.parse(run.outputs.culprits!)).toMatchObject([{branches: ['red'], tests: ['shop › red']}])
  repo.git('update-ref', '-d', run.outputs['staging-ref']!)
})

test('a report that only one branch cuts off is no success of that branch', async () => {
  using run = await runAction(repo, {
    branches: 'feature/blue',
    gates: "test: ./check.sh; test ! -e feature-blue.txt || echo '<testsuite>' >junit.xml",
    reports: 'tests: junit.xml'
  })
  expect(run.outputs).toMatchObject({'merge-ready': 'false', 'staging-ref': '', merged: '[]'})
})

describe('a gate that hangs', () => {
  test('is ended at the limit that the file of the base sets, with all that it started', async () => {
    using slow = aShop({
      '.github/integration.yml': [
        'gates:',
        '  - name: hangs',
        '    run: |',
        '      sleep 301 & echo $! >"$PIDS"',
        '      test -e feature-blue.txt && sleep 302; true',
        '    timeout-minutes: 0.025',
        'environment: [PIDS]',
        ''
      ].join('\n')
    })
    addHarmless(slow, ['feature/blue'])
    const pids = join(slow.dir, '.git/pids')
    using run = await runAction(slow, {branches: 'feature/*'}, {environment: {PIDS: pids}})
    expect(run).toMatchObject({exitCode: 1, outputs: {...BLOCKED, culprits: '[]', 'held-out': '["feature/blue"]'}})
    expect(record(run).probes.map(({gates}) => gates[0]!.end.kind)).toEqual(['exited', 'timed-out', 'timed-out'])
    expect(isAlive(pids)).toBe(false)
    expect(run.stdout).toContain('after its time limit of 1.5 seconds')
  })
})

describe('a gate that leaves a process behind', () => {
  test.each([
    ['in its session', 'sleep 303 &'],
    ['in a session of its own', 'setsid sleep 304 &'],
    ['in a session of its own, orphaned and deaf', `setsid sh -c 'trap "" TERM HUP; sleep 305; sleep 306' &`]
  ])('passes, and the process %s is dead', async (_, start) => {
    const folder = tempFolder('pids')
    const pids = join(folder, 'pids')
    using run = await runAction(repo, {branches: 'feature/blue', gates: `leaves: ${start} echo $! >'${pids}'`})
    expect({exitCode: run.exitCode, alive: isAlive(pids)}).toEqual({exitCode: 0, alive: false})
    repo.git('update-ref', '-d', run.outputs['staging-ref']!)
    rmSync(folder, {recursive: true})
  })
})

/** Tells whether the process still runs whose id is in the file. */
function isAlive(file: string): boolean {
  const stat = `/proc/${readFileSync(file, 'utf8').trim()}/stat`
  return existsSync(stat) && !/\) Z /.test(readFileSync(stat, 'utf8'))
}

test('configuration comes from the base alone: what a branch says about gates has no say', async () => {
  using owned = aShop({
    '.github/integration.yml': 'gates:\n  - {name: test, run: ./check.sh, reports: {tests: junit.xml}}\nfail-on: conditional\n'
  })
  owned.branch('sly', {
    '.github/integration.yml': 'gates:\n  - {name: test, run: "true"}\nfail-on: never\n',
    'door.txt': null
  })
  using run = await runAction(owned, {branches: 'sly'})
  expect(run).toMatchObject({exitCode: 1, outputs: {'merge-ready': 'false', 'held-out': '["sly"]', 'staging-ref': ''}})
  expect(record(run).probes.every(({gates}) => gates[0]!.command === './check.sh')).toBe(true)
  expect(JSON.parse(run.outputs.culprits!)).toMatchObject([{branches: ['sly'], tests: ['shop › door']}])
})
