import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {CancelledError, ToolError} from '../../src/domain/errors.js'
import type {IntegrationRecord} from '../../src/domain/record.js'
import type {Git} from '../../src/ports/git.js'
import type {Ports} from '../../src/ports/index.js'
import type {Progress, Runner} from '../../src/ports/runner.js'
import {gate, ran, verdictOf, type Ran} from '../support/pipeline-run.js'
import {TempRepo, lines} from '../support/temp-repo.js'

let repo: TempRepo
beforeEach(() => {
  repo = TempRepo.with({'f.txt': lines(9)})
  repo.branch('a', {'a.txt': 'a\n'})
  repo.branch('b', {'b.txt': lines(3), 'f.txt': lines(9, {8: 'B'})})
  repo.commit('main goes on', {'g.txt': 'g\n'})
})
afterEach(() => {
  repo.remove()
})

const GREEN = gate('test -s f.txt')
const BRANCHES = ['a', 'b']
const NOT_REACHED = {status: 'blocked', merged: [], out: {a: 'not-reached', b: 'not-reached'}, culprits: []}

/** Does something at each event of the run. */
function watching(real: Runner, on: (event: Progress) => void): Runner {
  return {
    ...real,
    progress(event) {
      real.progress(event)
      on(event)
    }
  }
}

/** How far a run came, by what its record holds. */
function learned({base, candidates, pairs, plan, probes, comparison, staging}: IntegrationRecord): readonly string[] {
  const all = {base, candidates, pairs, plan, probes, comparison, staging}
  return Object.entries(all).flatMap(([name, value]) =>
    value === null || (Array.isArray(value) && value.length === 0) ? [] : [name]
  )
}

/** Whatever happened, the reports tell of it and the outputs say no. */
function expectTold({files, text, runner}: Ran, message: string): void {
  expect(files).toEqual(expect.arrayContaining(['INTEGRATION_REPORT.md', 'integration.json']))
  expect(text('integration.json')).toContain(message)
  expect(runner.set).toMatchObject({status: 'blocked', 'merge-ready': 'false', 'staging-ref': ''})
  expect(runner.summaries).toHaveLength(1)
}

describe('a tool that fails', () => {
  /** Fails every call of `method` that is made while `stage` runs. */
  function failing(
    stage: string,
    area: 'history' | 'composer' | 'refs',
    method: string
  ): (real: Ports) => Partial<Ports> {
    return real => {
      let current = ''
      const runner = watching(real.runner, event => {
        if (event.kind === 'stage') current = event.stage
      })
      const broken = {
        ...real.git[area],
        [method]: (...args: readonly unknown[]) => {
          if (current === stage) return Promise.reject(new ToolError('git went away', 'Look at the disk'))
          const call = (real.git[area] as unknown as Record<string, (...args: readonly unknown[]) => unknown>)[method]
          return call?.(...args)
        }
      }
      return {runner, git: {...real.git, [area]: broken}}
    }
  }

  const COLLECTED = ['base', 'candidates']
  const ANALYZED = [...COLLECTED, 'pairs', 'plan']
  const PROBED = [...ANALYZED, 'probes', 'comparison']

  test.each<[string, 'history' | 'composer' | 'refs', string, readonly string[]]>([
    ['collect', 'history', 'worktrees', []],
    ['analyze', 'composer', 'verdictMany', COLLECTED],
    ['integrate', 'composer', 'checkout', ANALYZED],
    ['audit', 'history', 'mergeBases', PROBED],
    ['publish', 'refs', 'advance', PROBED]
  ])('in %s ends the run there, with everything that was learned before', async (stage, area, method, known) => {
    const run = await ran({repo, branches: BRANCHES, config: {gates: [GREEN]}, ports: failing(stage, area, method)})
    expect(run.record.failure).toEqual({
      stage,
      kind: 'tool',
      message: 'git went away',
      fix: 'Look at the disk',
      signal: null
    })
    expect([run.record.status, run.exitCode]).toEqual(['blocked', 3])
    expect(run.record.reasons).toEqual([`The run stopped in ${stage}: git went away`])
    expect(learned(run.record)).toEqual(known)
    expect(run.record.timings.at(-1)?.stage).toBe(stage)
    expect(repo.git('for-each-ref', 'refs/heads/integration')).toBe('')
    expectTold(run, 'git went away')
  })

  test('is told from a fault of ours, which keeps its stack', async () => {
    const ports = (real: Ports): Partial<Ports> => ({
      git: {
        ...real.git,
        composer: {...real.git.composer, checkout: () => Promise.reject(new TypeError('no such thing'))}
      }
    })
    const run = await ran({repo, branches: BRANCHES, config: {gates: [GREEN]}, ports})
    expect(verdictOf(run)).toEqual({...NOT_REACHED, exitCode: 3})
    expect(run.record.failure).toMatchObject({stage: 'integrate', kind: 'internal'})
    expect(run.record.failure?.message).toContain('failures.test.ts')
    expectTold(run, 'no such thing')
  })

  test('keeps what was proved of a branch before', async () => {
    repo.branch('bad', {'bad.txt': 'x\n', 'f.txt': lines(9, {8: 'BAD'})})
    const NO_BAD = gate('[ ! -e bad.txt ]')
    // Conflicts with `bad`, so that its turn comes only when that one has left.
    const ports = (real: Ports): Partial<Ports> => ({
      shell: {
        run: async command => {
          const result = await real.shell.run(command)
          const isFirst = command.logFile.includes('/probe-1/') || existsSync(join(command.directory, 'bad.txt'))
          if (!isFirst) throw new ToolError('the disk is full', 'Make room')
          return result
        }
      }
    })
    const run = await ran({repo, branches: ['bad', 'b'], config: {gates: [NO_BAD], order: 'listed'}, ports})
    expect(verdictOf(run)).toEqual({
      status: 'blocked',
      exitCode: 3,
      merged: [],
      out: {bad: 'culprit', b: 'not-reached'},
      culprits: [['bad']]
    })
    const [base, ...others] = run.record.probes.map(({candidates}) => candidates.join('+'))
    expect([base, new Set(others)]).toEqual(['', new Set(['bad'])])
    expectTold(run, 'the disk is full')
  })
})

describe('a run that is cancelled', () => {
  /** Cancels as soon as an event of the run asks for it. */
  function cancelled(
    when: (event: Progress) => boolean,
    signal: 'SIGINT' | 'SIGTERM'
  ): {readonly signal: AbortSignal; readonly ports: (real: Ports) => Partial<Ports>} {
    const controller = new AbortController()
    const ports = (real: Ports): Partial<Ports> => ({
      runner: watching(real.runner, event => {
        if (when(event)) controller.abort(new CancelledError(signal))
      })
    })
    return {signal: controller.signal, ports}
  }

  test('between two stages keeps what the first of them found', async () => {
    // The last thing that collect does is to tell of the last branch.
    const cancel = cancelled(event => event.kind === 'step' && event.text.startsWith('b: '), 'SIGTERM')
    const run = await ran({repo, branches: BRANCHES, config: {gates: [GREEN]}, ...cancel})
    expect(verdictOf(run)).toEqual({...NOT_REACHED, exitCode: 143})
    expect(run.record.failure).toEqual({
      stage: 'collect',
      kind: 'cancelled',
      message: 'cancelled by SIGTERM',
      fix: 'Run it again',
      signal: 'SIGTERM'
    })
    expect(learned(run.record)).toEqual(['base', 'candidates'])
    expectTold(run, 'cancelled by SIGTERM')
  })

  test('within a gate ends the gate, and keeps the probes before it', async () => {
    const hanging = gate('[ ! -e a.txt ] || sleep 60')
    const cancel = cancelled(event => event.kind === 'gate-started' && event.title.includes('a + b'), 'SIGINT')
    const run = await ran({repo, branches: BRANCHES, config: {gates: [hanging]}, ...cancel})
    expect(verdictOf(run)).toEqual({...NOT_REACHED, exitCode: 130})
    expect(run.record.failure).toMatchObject({stage: 'integrate', kind: 'cancelled', signal: 'SIGINT'})
    expect(run.record.probes.map(({purpose}) => purpose)).toEqual(['baseline'])
    expectTold(run, 'cancelled by SIGINT')
  })

  test('after the proof publishes no ref', async () => {
    const cancel = cancelled(event => event.kind === 'stage' && event.stage === 'audit', 'SIGTERM')
    const run = await ran({repo, branches: BRANCHES, config: {gates: [GREEN]}, ...cancel})
    expect(verdictOf(run)).toEqual({status: 'blocked', exitCode: 143, merged: ['a', 'b'], out: {}, culprits: []})
    expect(run.record.failure).toMatchObject({stage: 'audit', kind: 'cancelled'})
    expect(repo.git('for-each-ref', 'refs/heads/integration')).toBe('')
    expectTold(run, 'cancelled by SIGTERM')
  })
})

describe('what the user has to change', () => {
  test('is told with exit code 2: a base that does not exist', async () => {
    const run = await ran({repo, branches: BRANCHES, config: {gates: [GREEN], base: 'mian'}})
    expect(verdictOf(run)).toEqual({status: 'blocked', exitCode: 2, merged: [], out: {}, culprits: []})
    expect(run.record.failure).toMatchObject({stage: 'collect', kind: 'configuration'})
    expectTold(run, 'mian')
  })

  test.each([
    ['the base', 'main'],
    ['to be integrated', 'a']
  ])('is told with exit code 2: a staging ref that is itself %s', async (role, name) => {
    const heads = repo.git('for-each-ref', 'refs/heads')
    const run = await ran({repo, branches: BRANCHES, config: {gates: [GREEN], stagingRef: `refs/heads/${name}`}})
    expect(verdictOf(run)).toEqual({status: 'blocked', exitCode: 2, merged: [], out: {}, culprits: []})
    expect(run.record.failure?.message).toContain(`refs/heads/${name} is itself ${role}`)
    expect(repo.git('for-each-ref', 'refs/heads')).toBe(heads)
  })
})

test('an upload that fails is a warning, and the verdict stands', async () => {
  const ports = (): Partial<Ports> => ({
    artifacts: {upload: () => Promise.resolve({kind: 'failed', reason: 'the service is down'})}
  })
  const run = await ran({repo, branches: BRANCHES, config: {gates: [GREEN]}, ports})
  expect(verdictOf(run)).toEqual({status: 'ready', exitCode: 0, merged: ['a', 'b'], out: {}, culprits: []})
  expect(run.runner.set).toMatchObject({status: 'ready', 'merge-ready': 'true'})
  const warnings = run.runner.events.flatMap(event => (event.kind === 'warning' ? [event.text] : []))
  expect(warnings).toEqual([expect.stringContaining('the service is down')])
})

test('a staging ref that somebody else was faster with blocks, and says so', async () => {
  const ports = (real: Ports): Partial<Ports> => {
    const advance: Git['refs']['advance'] = (_where, ref) =>
      Promise.resolve({kind: 'rejected', ref, reason: 'it moved in the meantime'})
    return {git: {...real.git, refs: {...real.git.refs, advance}}}
  }
  const run = await ran({repo, branches: BRANCHES, config: {gates: [GREEN], stagingRef: 'refs/heads/staging'}, ports})
  expect(verdictOf(run)).toEqual({status: 'blocked', exitCode: 1, merged: ['a', 'b'], out: {}, culprits: []})
  expect(run.record.reasons).toEqual([
    'The integration is proved, but refs/heads/staging could not be published: it moved in the meantime'
  ])
  expect(run.runner.set).toMatchObject({'merge-ready': 'false', 'staging-ref': ''})
})
