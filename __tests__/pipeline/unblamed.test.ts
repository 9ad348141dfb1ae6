import {readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import type {Gate} from '../../src/domain/config.js'
import {expectStaged, gate, ran, testGate, verdictOf} from '../support/pipeline-run.js'
import {TempRepo, lines, tempFolder} from '../support/temp-repo.js'

let repo: TempRepo
/** Stands outside every tree: gates write down there what they were run on. */
let outside: string
beforeEach(() => {
  repo = TempRepo.with({'f.txt': lines(9), 'tests/base.t': 'true\n'})
  outside = tempFolder('outside')
})
afterEach(() => {
  repo.remove()
  rmSync(outside, {recursive: true, force: true})
})

const NO_BAD = gate('! ls | grep -q bad')

/** A gate that also writes down the files it was run on. */
function counting(inner: Gate): Gate {
  return {...inner, command: `echo $(ls *.txt) >> '${outside}/runs'\n${inner.command}`}
}

function runs(): readonly string[] {
  return readFileSync(join(outside, 'runs'), 'utf8').trimEnd().split('\n')
}

describe('nobody is blamed', () => {
  test('for a gate that fails once and then passes; but it is said', async () => {
    repo.branch('a', {'a.txt': 'a\n'})
    repo.branch('b', {'b.txt': 'b\n'})
    // Passes on the base, fails at the second run, passes ever after.
    const flaky = counting(gate(`[ "$(wc -l < '${outside}/runs')" -ne 2 ]`))
    const run = await ran({repo, branches: ['a', 'b'], config: {gates: [flaky], isolation: 'bisect'}})
    expect(verdictOf(run)).toEqual({
      status: 'conditional',
      exitCode: 0,
      merged: ['a', 'b'],
      out: {},
      culprits: []
    })
    expect(run.record.reasons).toEqual([
      'Not the same each time on one and the same tree: gate test (red in 1 of 2 probes).'
    ])
    expect(run.record.probes.map(({purpose, outcome}) => [purpose, outcome])).toEqual([
      ['baseline', 'pass'],
      ['integration', 'fail'],
      ['repeat', 'pass']
    ])
    expect(run.record.comparison?.gates.map(({change}) => change)).toEqual(['held'])
    expectStaged(run, repo, ['a', 'b'])
  })

  test('for a gate over its time: such a branch is inconclusive, and the others land', async () => {
    repo.branch('slow', {'slow.txt': 's\n'})
    repo.branch('good', {'good.txt': lines(5)})
    const slow = gate('[ ! -e slow.txt ] || sleep 60', {timeoutSeconds: 2})
    const run = await ran({repo, branches: ['slow', 'good'], config: {gates: [slow]}})
    expect(verdictOf(run)).toEqual({
      status: 'conditional',
      exitCode: 0,
      merged: ['good'],
      out: {slow: 'inconclusive'},
      culprits: []
    })
    expectStaged(run, repo, ['good'])
  })

  test('for a gate over its time while another fails as it does on the base', async () => {
    repo.commit('a red test', {'tests/old.t': 'false\n'})
    repo.branch('slow', {'slow.txt': 's\n'})
    const slow = gate('[ ! -e slow.txt ] || sleep 60', {name: 'slow', timeoutSeconds: 2})
    const run = await ran({repo, branches: ['slow'], config: {gates: [testGate(), slow]}})
    expect(verdictOf(run)).toEqual({
      status: 'blocked',
      exitCode: 1,
      merged: [],
      out: {slow: 'inconclusive'},
      culprits: []
    })
  })

  test('when isolation is not to look for anybody', async () => {
    repo.branch('bad', {'bad.txt': 'x\n'})
    repo.branch('good', {'good.txt': lines(5)})
    const run = await ran({repo, branches: ['bad', 'good'], config: {gates: [NO_BAD], isolation: 'final'}})
    expect(verdictOf(run)).toEqual({
      status: 'blocked',
      exitCode: 1,
      merged: [],
      out: {bad: 'inconclusive', good: 'inconclusive'},
      culprits: []
    })
    expect(run.record.reasons.slice(0, 2)).toEqual([
      'Gate test passes on the base and fails on the integration.',
      'No candidate could be taken in.'
    ])
    expect(run.record.staging).toBeNull()
  })
})

describe('one tree is probed once', () => {
  test('when another composition has it, unless a repeat is asked for', async () => {
    repo.branch('empty', {})
    repo.branch('bad', {'bad.txt': 'x\n'})
    const run = await ran({repo, branches: ['empty', 'bad'], config: {gates: [counting(NO_BAD)], isolation: 'bisect'}})
    expect(verdictOf(run)).toMatchObject({merged: ['empty'], out: {bad: 'culprit'}, culprits: [['bad']]})
    // The base, and the red tree twice: `empty` alone has the tree of the base, and `bad` alone that of both.
    expect(runs()).toEqual(['f.txt', 'bad.txt f.txt', 'bad.txt f.txt'])
    const trials = run.record.culprits[0]?.evidence.map(({probe, candidates}) => [candidates.join('+'), probe])
    expect(trials).toEqual([
      ['empty+bad', 'probe-2'],
      ['empty+bad', 'probe-3'],
      ['empty', 'probe-1'],
      ['bad', 'probe-2'],
      ['bad', 'probe-3']
    ])
    expect(run.record.metrics).toMatchObject({probes: 3, gateRuns: 3})
  })

  test('when it is the same with a red base', async () => {
    repo.commit('a red test', {'tests/old.t': 'false\n'})
    repo.branch('a', {})
    const run = await ran({repo, branches: ['a'], config: {gates: [counting(testGate())]}})
    expect(verdictOf(run)).toMatchObject({status: 'conditional', merged: ['a']})
    expect(runs()).toEqual(['f.txt'])
  })
})
