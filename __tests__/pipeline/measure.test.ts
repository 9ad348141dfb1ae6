import {readdirSync, readFileSync} from 'node:fs'
import {afterEach, describe, expect, test} from '@jest/globals'
import type {PerformanceGate} from '../../src/domain/config.js'
import {CancelledError} from '../../src/domain/errors.js'
import {parseOid} from '../../src/domain/ids.js'
import type {PerformanceComparison} from '../../src/domain/performance.js'
import {measure} from '../../src/pipeline/measure.js'
import type {Ports} from '../../src/ports/index.js'
import {aProbe} from '../compare/reports.js'
import {aConfig} from '../support/config-builder.js'
import {gate, ran, type Ran} from '../support/pipeline-run.js'
import {TempRepo} from '../support/temp-repo.js'

const repos: TempRepo[] = []
afterEach(() => {
  for (const repo of repos.splice(0)) repo.remove()
})

/** A repository whose benchmark says that one scenario takes as long as a file says. */
function aBenchedRepo(): TempRepo {
  const repo = TempRepo.with({'sort.txt': '100\n', 'join.txt': '500\n', 'start.txt': 'fine\n'})
  repos.push(repo)
  return repo
}

const WRITE = `
test -s start.txt || { echo cannot start >&2; exit 3; }
scenario() { printf '"%s": {"latency": {"value": %s}}' "$1" "$(cat "$1.txt")"; }
printf '{%s, %s}' "$(scenario sort)" "$(scenario join)" > bench.json
`

function bench(partial: Partial<PerformanceGate> = {}): PerformanceGate {
  return {
    name: 'bench',
    command: WRITE,
    prepare: null,
    rounds: null,
    timeoutSeconds: 60,
    reports: [{kind: 'performance', glob: 'bench.json'}],
    ...partial
  }
}

function performanceOf({record}: Ran): PerformanceComparison {
  const performance = record.comparison?.performance
  if (performance == null) throw new Error('nothing was measured')
  return performance
}

function isSleeping(id: string): boolean {
  try {
    return /^\d+$/.test(id) && readFileSync(`/proc/${id}/cmdline`, 'utf8').includes('1234.5')
  } catch {
    // It ended in the meantime.
    return false
  }
}

/** What ran on which tree, in order: `a` the base, `b` the integration. */
function turns({measurements}: PerformanceComparison): readonly string[] {
  const batches = new Map<string, string>()
  for (const {batch, side} of measurements[0]?.runs ?? [])
    batches.set(batch, `${batches.get(batch) ?? ''}${side === 'baseline' ? 'a' : 'b'}`)
  return [...batches].map(([batch, sides]) => `${batch} ${sides}`)
}

describe('a gate of kind performance', () => {
  test('is run in turns on both trees once these are proved, and what stays the same is said so', async () => {
    const repo = aBenchedRepo()
    repo.branch('feature/docs', {'docs.md': 'more\n'})
    const run = await ran({
      repo,
      branches: ['feature/docs'],
      config: {gates: [gate('test -s sort.txt')], performanceGates: [bench()]}
    })
    const performance = performanceOf(run)
    expect(performance).toMatchObject({method: 'interleaved', rows: [], defects: [], counts: {same: 2}})
    expect(turns(performance)).toEqual(['warm-up ab', 'first abbaabbaabbaabba'])
    expect(performance.measurements).toMatchObject([
      {gate: 'bench', prepare: null, rounds: {first: 8, second: 0}, needed: 8, stopped: null}
    ])
    // It has no part in what the probes say of a tree.
    expect(run.record.probes.flatMap(({gates}) => gates.map(one => one.gate))).toEqual(['test', 'test'])
    expect(run.record.timings.map(({stage}) => stage)).toContain('measure')
    expect(run.record.status).toBe('ready')
  })

  test('that is far slower is measured again before it is called a regression', async () => {
    const repo = aBenchedRepo()
    repo.branch('feature/slow', {'sort.txt': '130\n'})
    const run = await ran({
      repo,
      branches: ['feature/slow'],
      config: {gates: [gate('test -s sort.txt')], performanceGates: [bench()]}
    })
    const performance = performanceOf(run)
    expect(turns(performance)).toEqual(['warm-up ab', 'first abbaabbaabbaabba', 'second baabbaabbaabbaab'])
    expect(performance.rows).toEqual([
      {
        gate: 'bench',
        method: 'interleaved',
        scenario: 'sort',
        measure: 'latency',
        unit: 'ns',
        better: 'lower',
        verdict: 'regression',
        baseline: 100,
        integration: 130,
        effect: {
          estimate: expect.closeTo(0.3, 9),
          low: expect.closeTo(0.3, 9),
          high: expect.closeTo(0.3, 9)
        },
        p: 2 * 2 ** -8,
        rounds: 16,
        noise: 0,
        reason: '30 % worse in 8 rounds, and 30 % worse in a second batch of 8'
      }
    ])
    expect(performance.measurements[0]?.rounds).toEqual({first: 8, second: 8})
    const numbers = JSON.parse(run.text(performance.measurements[0]?.numbers ?? '')) as readonly object[]
    expect(numbers).toHaveLength(34)
    expect(run.files).toContain('logs/measure-bench/second-08-baseline.log')
  })

  test('that cannot run on the integration fails there, and is not run on for nothing', async () => {
    const repo = aBenchedRepo()
    repo.branch('feature/broken', {'start.txt': ''})
    const run = await ran({
      repo,
      branches: ['feature/broken'],
      config: {gates: [gate('test -s sort.txt')], performanceGates: [bench()]}
    })
    const performance = performanceOf(run)
    expect(performance.counts).toMatchObject({failed: 2, same: 0})
    expect(performance.rows[0]).toMatchObject({
      verdict: 'failed',
      reason: 'it failed in 2 of 2 rounds of the integration: exit code 3'
    })
    expect(performance.defects).toEqual([
      'gate bench: it failed 2 times on the integration, and was not run on',
      'gate bench: integration: 2 of 2 runs failed: exit code 3'
    ])
    expect(turns(performance)).toEqual(['warm-up ab', 'first ab'])
  })

  test('is prepared once on each tree', async () => {
    const repo = aBenchedRepo()
    repo.branch('feature/docs', {'docs.md': 'more\n'})
    const performanceGates = [
      bench({prepare: 'echo x >> prepared.txt', command: `test "$(cat prepared.txt)" = x\n${WRITE}`})
    ]
    const run = await ran({repo, branches: ['feature/docs'], config: {gates: [gate('true')], performanceGates}})
    expect(performanceOf(run)).toMatchObject({counts: {same: 2}, defects: []})
    expect(turns(performanceOf(run))[0]).toBe('prepare ab')
  })

  test('whose preparation fails measures nothing, and says so', async () => {
    const repo = aBenchedRepo()
    repo.branch('feature/broken', {'start.txt': ''})
    const performanceGates = [bench({prepare: 'test -s start.txt'})]
    const run = await ran({repo, branches: ['feature/broken'], config: {gates: [gate('true')], performanceGates}})
    expect(performanceOf(run)).toMatchObject({
      method: 'interleaved',
      rows: [],
      defects: [
        'gate bench: prepare failed on the integration: exit code 1',
        'gate bench: integration: 1 of 1 run failed: exit code 1'
      ]
    })
  })

  test('that runs out of time is inconclusive', async () => {
    const repo = aBenchedRepo()
    repo.branch('feature/docs', {'docs.md': 'more\n'})
    const performanceGates = [bench({command: `sleep 0.4\n${WRITE}`, timeoutSeconds: 3})]
    const run = await ran({repo, branches: ['feature/docs'], config: {gates: [gate('true')], performanceGates}})
    const performance = performanceOf(run)
    expect(performance.counts.inconclusive).toBe(2)
    expect(performance.rows[0]?.reason).toMatch(/^\d rounds? that both trees came through: 8 are needed$/)
    expect(performance.defects).toEqual([
      expect.stringMatching(/^gate bench: its time of 3 seconds was up after \d of 8 rounds of the first batch$/)
    ])
  })

  test('that never ends on the integration fails there, and is ended', async () => {
    const repo = aBenchedRepo()
    repo.branch('feature/hangs', {'start.txt': ''})
    const command = `test -s start.txt || { sleep 1234.5 & wait; }\n${WRITE}`
    const performanceGates = [bench({command, timeoutSeconds: 2})]
    const run = await ran({repo, branches: ['feature/hangs'], config: {gates: [gate('true')], performanceGates}})
    expect(performanceOf(run)).toMatchObject({
      counts: {failed: 2},
      measurements: [{stopped: 'its time of 2 seconds was up after 0 of 8 rounds of the first batch'}]
    })
    expect(performanceOf(run).rows[0]?.reason).toBe(
      'it failed in 1 of 1 round of the integration: the command was still running when the time of the gate was up'
    )
    expect(readdirSync('/proc').filter(id => isSleeping(id))).toEqual([])
  })

  test('whose report came with a branch is not taken in', async () => {
    const repo = aBenchedRepo()
    repo.branch('feature/cheat', {'bench.json': '{"sort": {"latency": {"value": 1}}}'})
    const performanceGates = [bench({command: 'true'})]
    const run = await ran({repo, branches: ['feature/cheat'], config: {gates: [gate('true')], performanceGates}})
    expect(performanceOf(run).rows).toEqual([])
    expect(performanceOf(run).defects).toContain(
      'gate bench: integration: 2 of 2 runs failed: no report matches bench.json'
    )
  })

  test('alone proves nothing', async () => {
    const repo = aBenchedRepo()
    repo.branch('feature/docs', {'docs.md': 'more\n'})
    const run = await ran({repo, branches: ['feature/docs'], config: {performanceGates: [bench()]}})
    expect(run.record).toMatchObject({status: 'blocked', comparison: null})
  })

  test('is not measured where the integration was refused', async () => {
    const repo = aBenchedRepo()
    repo.branch('feature/broken', {'sort.txt': ''})
    const run = await ran({
      repo,
      branches: ['feature/broken'],
      config: {gates: [gate('test -s sort.txt')], performanceGates: [bench()]}
    })
    expect(performanceOf(run)).toMatchObject({
      rows: [],
      measurements: [],
      defects: ['gate bench: performance was not measured: the integration is the base as it is']
    })
  })

  test('is not run in a job that takes over what other jobs found, and says so', async () => {
    const probed = {...aProbe([]), tree: parseOid('3'.repeat(40))}
    const composition = {base: probed.commit, candidates: ['a'], steps: [], commit: probed.commit, tree: probed.tree}
    const config = aConfig(['a'], {performanceGates: [bench()]})
    const request = {config, baseline: aProbe([]), integration: probed, composition}
    const none: Pick<Ports, 'results'> = {
      results: {
        of: () => Promise.resolve(null),
        known: () => {
          throw new Error('nothing is written down')
        }
      }
    }
    expect(await measure(request, none as Ports)).toEqual({
      measurements: [],
      unmeasured: [
        'gate bench: performance was not measured: over several jobs no command of the project runs in the job that goes on and publishes'
      ],
      declared: new Map()
    })
  })

  test('that is cancelled on the way ends the run as cancelled', async () => {
    const repo = aBenchedRepo()
    repo.branch('feature/docs', {'docs.md': 'more\n'})
    const controller = new AbortController()
    let runs = 0
    const run = await ran({
      repo,
      branches: ['feature/docs'],
      config: {gates: [gate('true')], performanceGates: [bench({command: `${WRITE}\nsleep 0.2`})]},
      signal: controller.signal,
      ports: real => ({
        shell: {
          run: async command => {
            if (++runs === 6)
              setTimeout(() => {
                controller.abort(new CancelledError('SIGTERM'))
              }, 50)
            return await real.shell.run(command)
          }
        }
      })
    })
    expect(run.record.failure).toMatchObject({kind: 'cancelled', stage: 'measure'})
    expect(run.record).toMatchObject({mergeReady: false, staging: null})
    expect(run.exitCode).toBe(143)
  })
})

test('performance reports of a gate that decides are compared as the files that they are', async () => {
  const repo = aBenchedRepo()
  repo.branch('feature/slow', {'sort.txt': '130\n'})
  const reports = [{kind: 'performance' as const, glob: 'bench.json'}]
  const run = await ran({repo, branches: ['feature/slow'], config: {gates: [gate(WRITE, {reports})]}})
  expect(performanceOf(run)).toMatchObject({
    method: 'files',
    measurements: [],
    rows: [
      {scenario: 'sort', verdict: 'inconclusive', reason: '30 % worse by 1 and 1 numbers, of which 7 are needed'},
      {scenario: 'join', verdict: 'inconclusive'}
    ]
  })
})
