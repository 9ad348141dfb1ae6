import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {gunzipSync} from 'node:zlib'
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import type {Config, Gate} from '../../src/domain/config.js'
import {CancelledError} from '../../src/domain/errors.js'
import type {IntegrationRecord} from '../../src/domain/record.js'
import {gate, ran, testGate, verdictOf, type Ran, type Run} from '../support/pipeline-run.js'
import {tempFolder, TempRepo} from '../support/temp-repo.js'

const folder = tempFolder('memo')
const memo = join(folder, 'kept/memo')
let repo: TempRepo

beforeEach(() => {
  mkdirSync(folder, {recursive: true})
  repo = TempRepo.with({'a.txt': 'a\n', 'tests/base.t': 'true\n'})
})
afterEach(() => {
  repo.remove()
  rmSync(folder, {recursive: true, force: true})
})

/** A gate that leaves a line in a file outside the tree whenever it really runs. */
function counted(one: Gate): Gate {
  return {...one, command: `echo ${one.name} >> ${join(folder, 'runs')}\n${one.command}`}
}

/** The names of the gates that really ran since the last time this was asked. */
function reallyRan(): readonly string[] {
  const file = join(folder, 'runs')
  const names = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : []
  rmSync(file, {force: true})
  return names
}

async function again(branches: readonly string[], config: Partial<Config>, more: Partial<Run> = {}): Promise<Ran> {
  return await ran({repo, branches, memo, ...more, config: {memo: true, ...config}})
}

/** The record without what tells one run from another, nor that anything was taken over. */
function essence({record}: Ran): unknown {
  const told = new Set(['timings', 'gateRuns', 'earlier'])
  const probes = record.probes.map(probe => ({...probe, seconds: 0}))
  const all = {...record, run: null, staging: record.staging?.tree, probes}
  return JSON.parse(JSON.stringify(all, (key, value: unknown) => (told.has(key) ? undefined : value)))
}

function earlierOf({record}: {readonly record: IntegrationRecord}): readonly (readonly [string, string, string])[] {
  return record.probes.flatMap(({id, gates}) =>
    gates.flatMap(({gate: name, earlier}) => (earlier === undefined ? [] : [[id, name, earlier.on] as const]))
  )
}

const TESTS = counted(testGate())
const lint = (): Gate => counted(gate('true', {name: 'lint'}))

describe('what was proved before', () => {
  test('is not proved again: no gate runs, and the record is the same but for times', async () => {
    repo.branch('one', {'tests/one.t': 'true\n'})
    repo.branch('two', {'two.txt': 'two\n'})
    const gates = [lint(), counted(testGate('echo some output'))]
    const first = await again(['one', 'two'], {gates})
    expect(reallyRan()).toEqual(['lint', 'test', 'lint', 'test'])
    const second = await again(['one', 'two'], {gates})
    expect(reallyRan()).toEqual([])
    expect(essence(second)).toEqual(essence(first))
    expect(verdictOf(second)).toMatchObject({status: 'ready', merged: ['one', 'two']})
    expect([first.record.metrics.gateRuns, second.record.metrics.gateRuns]).toEqual([4, 0])
    expect(earlierOf(first)).toEqual([])
    expect(second.record.probes[1]?.gates[1]?.earlier).toEqual({
      on: 'same-tree',
      tree: first.record.probes[1]?.tree,
      run: 'run-1',
      probe: 'probe-2',
      when: expect.stringMatching(/^\d{4}-\d\d-\d\dT/)
    })
    // Logs and reports are there as if the gates had run.
    expect(second.files.filter(file => file.startsWith('logs'))).toEqual(
      first.files.filter(file => file.startsWith('logs'))
    )
    expect(second.text('logs/probe-2/test.log')).toBe(first.text('logs/probe-2/test.log'))
    expect(second.text('logs/probe-2/test.log')).toContain('some output')
    const day = second.record.probes[0]?.gates[0]?.earlier?.when.slice(0, 10) ?? ''
    expect(second.text('INTEGRATION_VALIDATION_REPORT.md')).toContain(`proved earlier, on ${day}, in run-1 (probe-2)`)
    expect(first.text('INTEGRATION_VALIDATION_REPORT.md')).not.toContain('proved earlier')
    expect(second.runner.events).toContainEqual({
      kind: 'step',
      text: `gate test on the base (probe-1): pass, proved earlier, on ${day}, in run-1 (probe-1): 1 test, none failed`
    })
  })

  test('still blames who was red twice, by the two probes that showed it', async () => {
    repo.branch('bad', {'tests/bad.t': 'false\n'})
    repo.branch('good', {'good.txt': 'good\n'})
    const first = await again(['bad', 'good'], {gates: [TESTS]})
    expect(verdictOf(first)).toMatchObject({merged: ['good'], culprits: [['bad']]})
    expect(reallyRan().length).toBeGreaterThan(4)
    const second = await again(['bad', 'good'], {gates: [TESTS]})
    expect(reallyRan()).toEqual([])
    expect(essence(second)).toEqual(essence(first))
    const reds = second.record.culprits[0]?.evidence.filter(({outcome}) => outcome === 'red') ?? []
    const sources = reds.map(({probe}) => second.record.probes.find(({id}) => id === probe)?.gates[0]?.earlier?.probe)
    expect(new Set(sources).size).toBe(reds.length)
    expect(reds.length).toBeGreaterThan(1)
  })

  test('does not stand for the repeat of a red that was seen once only', async () => {
    repo.branch('bad', {'tests/bad.t': 'false\n'})
    const first = await again(['bad'], {gates: [TESTS]})
    reallyRan()
    const entries = readdirSync(memo)
    const repeat = first.record.probes.findIndex(({purpose}) => purpose === 'repeat')
    // The entries are told apart only by what they hold: all but one of the red tree are forgotten.
    expect(repeat).toBe(2)
    for (const name of entries) if (sourceOf(name) === 'probe-3') rmSync(join(memo, name))
    expect(readdirSync(memo)).toHaveLength(entries.length - 1)
    const second = await again(['bad'], {gates: [TESTS]})
    expect(reallyRan()).toEqual(['test'])
    expect(verdictOf(second)).toEqual(verdictOf(first))
    const others = second.record.probes.map(({id}) => id).filter(id => id !== 'probe-3')
    expect(earlierOf(second).map(([probe]) => probe)).toEqual(others)
  })

  test('of a tree that came out both ways is told both ways', async () => {
    repo.branch('flaky', {'flaky.txt': 'x\n'})
    const once = `[ ! -e flaky.txt ] || [ -e ${join(folder, 'seen')} ] || { touch ${join(folder, 'seen')}; false; }`
    const gates = [counted(gate(once))]
    const first = await again(['flaky'], {gates})
    expect(reallyRan()).toHaveLength(3)
    const second = await again(['flaky'], {gates})
    expect(reallyRan()).toEqual([])
    expect(verdictOf(first)).toMatchObject({status: 'conditional', merged: ['flaky']})
    expect(essence(second)).toEqual(essence(first))
  })

  test('does not count when the memo is not wanted, and is not replaced then', async () => {
    repo.branch('one', {'one.txt': 'one\n'})
    const gates = [TESTS]
    await again(['one'], {gates})
    const before = readdirSync(memo).sort()
    reallyRan()
    const run = await again(['one'], {gates, memo: false})
    expect(reallyRan()).toEqual(['test', 'test'])
    expect(earlierOf(run)).toEqual([])
    expect(readdirSync(memo).sort()).toEqual(before)
  })
})

/** In which probe the evidence of an entry was found; entries hold compressed JSON after two lines. */
function sourceOf(name: string): string | undefined {
  const bytes = readFileSync(join(memo, name))
  const content = gunzipSync(bytes.subarray(bytes.indexOf('\n', bytes.indexOf('\n') + 1) + 1)).toString('utf8')
  return /\\"probe\\":\\"(probe-\d+)\\"/.exec(content)?.[1]
}

describe('what makes a proof another one', () => {
  test('the command', async () => {
    repo.branch('one', {'one.txt': 'one\n'})
    await again(['one'], {gates: [counted(gate('true'))]})
    reallyRan()
    const run = await again(['one'], {gates: [counted(gate('true; true'))]})
    expect(reallyRan()).toHaveLength(2)
    expect(earlierOf(run)).toEqual([])
  })

  test('a new commit on a branch: only what it touches is proved again', async () => {
    repo.branch('one', {'one.txt': 'one\n'})
    await again(['one'], {gates: [TESTS]})
    reallyRan()
    repo.git('checkout', '--quiet', 'one')
    repo.commit('more', {'more.txt': 'more\n'})
    repo.git('checkout', '--quiet', 'main')
    const run = await again(['one'], {gates: [TESTS]})
    expect(reallyRan()).toEqual(['test'])
    expect(earlierOf(run)).toEqual([['probe-1', 'test', 'same-tree']])
  })

  test('the value of a variable that gates see, which is written down nowhere', async () => {
    repo.branch('one', {'one.txt': 'one\n'})
    const config = {gates: [TESTS], environment: ['COLOUR']}
    const withColour = (value: string): Partial<Run> => ({
      ports: real => ({environment: {...real.environment, COLOUR: value}})
    })
    await again(['one'], config, withColour('a-very-red-secret'))
    expect(reallyRan()).toHaveLength(2)
    await again(['one'], config, withColour('blue'))
    expect(reallyRan()).toHaveLength(2)
    await again(['one'], config, withColour('a-very-red-secret'))
    expect(reallyRan()).toEqual([])
    for (const name of readdirSync(memo)) {
      const bytes = readFileSync(join(memo, name))
      const packed = bytes.subarray(bytes.indexOf('\n', bytes.indexOf('\n') + 1) + 1)
      expect(gunzipSync(packed).includes('a-very-red-secret')).toBe(false)
    }
  })

  test('another tool on the PATH', async () => {
    repo.branch('one', {'one.txt': 'one\n'})
    const tools = join(folder, 'bin')
    const config = {gates: [TESTS]}
    const withTools: Partial<Run> = {
      ports: real => ({environment: {...real.environment, PATH: `${tools}:${real.environment['PATH'] ?? ''}`}})
    }
    await again(['one'], config, withTools)
    expect(reallyRan()).toHaveLength(2)
    mkdirSync(tools)
    writeFileSync(join(tools, 'cargo'), '#!/bin/sh\n', {mode: 0o755})
    await again(['one'], config, withTools)
    expect(reallyRan()).toHaveLength(2)
    await again(['one'], config, withTools)
    expect(reallyRan()).toEqual([])
  })
})

describe('what is never kept', () => {
  test.each([
    ['a gate that was killed', 'kill -9 $$', 'broken'],
    ['a gate that moved HEAD', 'git checkout -q --orphan x', 'broken']
  ])('%s', async (_, command, outcome) => {
    repo.branch('odd', {'odd.txt': 'x\n'})
    const gates = [lint(), counted(gate(`[ ! -e odd.txt ] || { ${command}; }`))]
    const first = await again(['odd'], {gates, isolation: 'final'})
    expect(first.record.probes.at(-1)?.gates[1]?.outcome).toBe(outcome)
    const runs = reallyRan().length
    await again(['odd'], {gates, isolation: 'final'})
    // Only the base is known; the gate before the odd one has to run too, for what it leaves.
    expect(reallyRan()).toHaveLength(runs - 2)
  })

  test('a gate of a run that was cancelled', async () => {
    repo.branch('one', {'one.txt': 'one\n'})
    const abort = new AbortController()
    const gates = [lint(), counted(gate('[ ! -e one.txt ] || sleep 30', {name: 'slow'}))]
    const ports: Run['ports'] = real => ({
      shell: {
        run: async command => {
          if (command.command.includes('sleep') && command.logFile.includes('probe-2')) {
            setTimeout(() => {
              abort.abort(new CancelledError('SIGINT'))
            }, 300)
          }
          return await real.shell.run(command)
        }
      }
    })
    const run = await again(['one'], {gates}, {signal: abort.signal, ports})
    expect(run.record.failure?.kind).toBe('cancelled')
    expect(readdirSync(memo).map(sourceOf)).toEqual(['probe-1', 'probe-1'])
  })

  test('a gate of a probe that was refused because the runner was tampered with', async () => {
    repo.branch('one', {'one.txt': 'one\n'})
    const ports: Run['ports'] = ({runner}) => ({runner: {...runner, tampered: () => ['GITHUB_ENV']}})
    const run = await again(['one'], {gates: [TESTS]}, {ports})
    expect(run.record.failure?.kind).toBe('tool')
    expect(existsSync(memo)).toBe(false)
  })

  test('a probe in which no gate wrote a report that one of them has to', async () => {
    repo.branch('one', {'one.txt': 'one\n'})
    const config = {gates: [lint()], reports: [{kind: 'api', glob: 'api.json'} as const]}
    await again(['one'], config)
    expect(existsSync(memo)).toBe(false)
  })
})

describe('a shared report', () => {
  test('is known with the gate that wrote it', async () => {
    repo.branch('one', {'one.txt': 'one\n'})
    const write = counted(gate('echo "<testsuites><testcase name=\'x\'/></testsuites>" > r.xml'))
    const config = {gates: [lint(), write], reports: [{kind: 'tests', glob: '*.xml'} as const]}
    const first = await again(['one'], config)
    expect(verdictOf(first)).toMatchObject({status: 'ready'})
    reallyRan()
    const second = await again(['one'], config)
    expect(reallyRan()).toEqual([])
    expect(essence(second)).toEqual(essence(first))
  })
})
