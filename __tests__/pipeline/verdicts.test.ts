import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import {expectNothingStaged, expectStaged, gate, ran, testGate, verdictOf} from '../support/pipeline-run.js'
import {TempRepo, lines} from '../support/temp-repo.js'

let repo: TempRepo
beforeEach(() => {
  repo = TempRepo.with({'f.txt': lines(9), 'tests/base.t': 'test -s f.txt\n'})
})
afterEach(() => {
  repo.remove()
})

const GREEN = gate('test -s f.txt')

describe('a run is', () => {
  test('ready when all branches pass together', async () => {
    repo.branch('a', {'a.txt': 'a\n'})
    repo.branch('b', {'b.txt': 'b\n', 'tests/b.t': 'test -s b.txt\n'})
    const run = await ran({repo, branches: ['a', 'b'], config: {gates: [testGate()]}})
    expect(verdictOf(run)).toEqual({status: 'ready', exitCode: 0, merged: ['a', 'b'], out: {}, culprits: []})
    expect(run.record.reasons).toEqual([])
    expect(run.record.redFlags).toEqual([])
    expect(run.record.probes.map(({purpose, candidates, outcome}) => [purpose, candidates, outcome])).toEqual([
      ['baseline', [], 'pass'],
      ['integration', ['a', 'b'], 'pass']
    ])
    expect(run.record.comparison?.tests?.counts).toMatchObject({same: 1, 'new-passing': 1})
    expect(run.runner.set).toMatchObject({status: 'ready', 'merge-ready': 'true', merged: '["a","b"]'})
    expectStaged(run, repo, ['a', 'b'])
  })

  test('conditional when one branch conflicts', async () => {
    repo.branch('a', {'f.txt': lines(9, {3: 'A'})})
    repo.branch('b', {'f.txt': lines(9, {3: 'B'})})
    repo.branch('c', {'c.txt': 'c\n'})
    const run = await ran({repo, branches: ['a', 'b', 'c'], config: {gates: [GREEN]}})
    expect(verdictOf(run)).toEqual({
      status: 'conditional',
      exitCode: 0,
      merged: ['a', 'c'],
      out: {b: 'conflict'},
      culprits: []
    })
    expect(run.record.reasons).toEqual(['b is held out: conflicts in f.txt'])
    expectStaged(run, repo, ['c', 'a'])
  })

  test('blocked when nobody can be taken in, and no gate is run for that', async () => {
    repo.branch('a', {'f.txt': lines(9, {3: 'A'})})
    repo.commit('main goes on', {'f.txt': lines(9, {3: 'M'})})
    const run = await ran({repo, branches: ['a'], config: {gates: [GREEN]}})
    expect(verdictOf(run)).toEqual({status: 'blocked', exitCode: 1, merged: [], out: {a: 'conflict'}, culprits: []})
    expect(run.record.reasons[0]).toBe('No candidate could be taken in.')
    expect(run.record.probes).toEqual([])
    expectNothingStaged(run, repo)
  })

  test('blocked without a gate, although all branches merge', async () => {
    repo.branch('a', {'a.txt': 'a\n'})
    const run = await ran({repo, branches: ['a'], config: {gates: []}})
    expect(verdictOf(run)).toEqual({status: 'blocked', exitCode: 1, merged: ['a'], out: {}, culprits: []})
    expectNothingStaged(run, repo)
  })

  test('blocked when the base itself cannot be judged, and nothing beyond it is probed', async () => {
    repo.branch('a', {'a.txt': 'a\n'})
    const run = await ran({repo, branches: ['a'], config: {gates: [gate('kill -9 $$')]}})
    expect(verdictOf(run)).toEqual({status: 'blocked', exitCode: 1, merged: ['a'], out: {}, culprits: []})
    expect(run.record.reasons[0]).toMatch(/^The base itself could not be judged, so there is nothing to compare with\./)
    expect(run.record.probes.map(({purpose, outcome}) => [purpose, outcome])).toEqual([['baseline', 'broken']])
    expectNothingStaged(run, repo)
  })

  test('an analysis only, when nothing more was asked for', async () => {
    repo.branch('a', {'f.txt': lines(9, {3: 'A'})})
    repo.branch('b', {'f.txt': lines(9, {3: 'B'})})
    const run = await ran({repo, branches: ['a', 'b'], config: {gates: [GREEN], mode: 'analyze'}})
    expect(verdictOf(run)).toEqual({
      status: 'blocked',
      exitCode: 1,
      merged: [],
      out: {a: 'not-reached', b: 'not-reached'},
      culprits: []
    })
    expect(run.record.reasons).toEqual([
      '1 conflict between the candidates, or with the base.',
      'Only analysed: no gate was run, so nothing is proved.'
    ])
    expect(run.record.timings.map(({stage}) => stage)).toEqual(['collect', 'analyze', 'plan', 'escalate'])
    expectNothingStaged(run, repo)
  })

  test('conditional when nothing was found', async () => {
    const config = {gates: [GREEN], selectors: [{kind: 'glob', raw: 'x/*', glob: 'x/*'}] as const}
    const run = await ran({repo, branches: [], config})
    expect(verdictOf(run)).toEqual({status: 'conditional', exitCode: 0, merged: [], out: {}, culprits: []})
    expect(run.record.reasons).toEqual(['No candidate was found, so nothing was integrated.'])
    expect(run.record.probes).toEqual([])
    expectNothingStaged(run, repo)
  })

  test('conditional, and never ready, when everything is in the base already: there is nothing to take', async () => {
    repo.branch('a', {'a.txt': 'a\n'})
    repo.git('merge', '--quiet', '--no-ff', '--no-edit', 'a')
    repo.git('branch', 'same', 'a')
    const run = await ran({repo, branches: ['a', 'same'], config: {gates: [GREEN]}})
    expect(verdictOf(run)).toEqual({status: 'conditional', exitCode: 0, merged: ['a', 'same'], out: {}, culprits: []})
    expect(run.record.candidates.map(({outcome}) => outcome)).toEqual(['contained', 'contained'])
    expect(run.record.reasons).toEqual(['Everything asked for is in the base already, so there is nothing to land.'])
    expectNothingStaged(run, repo)
  })
})

describe('a base that fails', () => {
  const RED = {'tests/old.t': 'false\n'}

  test('with unchanged failures makes the run conditional', async () => {
    repo.commit('a red base', RED)
    repo.branch('a', {'a.txt': 'a\n', 'tests/a.t': 'true\n'})
    const run = await ran({repo, branches: ['a'], config: {gates: [testGate()]}})
    expect(verdictOf(run)).toEqual({status: 'conditional', exitCode: 0, merged: ['a'], out: {}, culprits: []})
    expect(run.record.reasons).toEqual([
      'The base itself does not pass its gates, without any candidate: tests/old.t › all › works.',
      'Gate test fails on the base already; the integration adds no failure of its own.'
    ])
    expect(run.record.redFlags.map(({id}) => id)).toEqual(['baseline-red'])
    expectStaged(run, repo, ['a'])
  })

  test('does not hide who adds a failure', async () => {
    repo.commit('a red base', RED)
    repo.branch('a', {'tests/a.t': 'false\n'})
    repo.branch('b', {'b.txt': 'b\n'})
    const run = await ran({repo, branches: ['a', 'b'], config: {gates: [testGate()]}})
    expect(verdictOf(run)).toEqual({
      status: 'conditional',
      exitCode: 0,
      merged: ['b'],
      out: {a: 'culprit'},
      culprits: [['a']]
    })
    expect(run.record.culprits[0]?.tests).toEqual(['tests/a.t › all › works'])
    expectStaged(run, repo, ['b'])
  })

  test('and is mended by a branch is ready to land', async () => {
    repo.commit('a red base', RED)
    repo.branch('a', {'tests/old.t': 'true\n'})
    const run = await ran({repo, branches: ['a'], config: {gates: [testGate()]}})
    expect(verdictOf(run)).toEqual({status: 'ready', exitCode: 0, merged: ['a'], out: {}, culprits: []})
    expect(run.record.redFlags).toEqual([])
    expectStaged(run, repo, ['a'])
  })

  test('with a test file that loads on neither side is blocked, and nobody is blamed', async () => {
    repo.commit('a broken test', {'tests/old.t': 'if\n'})
    repo.branch('a', {'a.txt': 'a\n'})
    const run = await ran({repo, branches: ['a'], config: {gates: [testGate()]}})
    expect(verdictOf(run)).toEqual({status: 'blocked', exitCode: 1, merged: ['a'], out: {}, culprits: []})
    expect(run.record.reasons).toEqual([
      'The base itself does not pass its gates, without any candidate: tests/old.t does not load.',
      'Gate test could not be judged: tests/old.t could not be loaded, so its tests did not run',
      'gate test: integration: tests/old.t could not be loaded'
    ])
    expectNothingStaged(run, repo)
  })

  test('with a test file that a branch mends can land it, and says that the control was not whole', async () => {
    repo.commit('a broken test', {'tests/old.t': 'if\n'})
    repo.branch('a', {'tests/old.t': 'true\n'})
    const run = await ran({repo, branches: ['a'], config: {gates: [testGate()]}})
    expect(verdictOf(run)).toEqual({status: 'conditional', exitCode: 0, merged: ['a'], out: {}, culprits: []})
    expect(run.record.reasons[0]).toMatch(/^Gate test has no whole control: /)
    expectStaged(run, repo, ['a'])
  })
})

test('fail-on decides what a conditional run ends with', async () => {
  const run = await ran({repo, branches: ['typo'], config: {gates: [GREEN], failOn: 'never'}})
  expect(verdictOf(run)).toEqual({status: 'blocked', exitCode: 0, merged: [], out: {typo: 'missing'}, culprits: []})
})
