import {readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import type {Config, Gate} from '../../src/domain/config.js'
import {CancelledError, ToolError} from '../../src/domain/errors.js'
import type {Oid} from '../../src/domain/ids.js'
import type {Incident} from '../../src/domain/incident.js'
import {expectStaged, gate, ran, testGate, verdictOf, type Ran, type Run} from '../support/pipeline-run.js'
import {lines, TempRepo, tempFolder} from '../support/temp-repo.js'

let repo: TempRepo
/** Stands outside every tree: gates write down there that they ran. */
let outside: string
beforeEach(() => {
  repo = TempRepo.with({'a.txt': lines(9), 'tests/a.t': '! grep -q BAD a.txt\n', 'tests/b.t': '[ ! -e b.txt ]\n'})
  outside = tempFolder('outside')
})
afterEach(() => {
  repo.remove()
  rmSync(outside, {recursive: true, force: true})
})

/** Commits that change nothing of importance. */
function age(count: number): void {
  for (let i = 0; i < count; i++)
    repo.commit(`more of ${i}`, {[`more-${repo.git('rev-list', '--count', 'HEAD')}`]: 'x\n'})
}

async function investigated(config: Partial<Config> = {}, more: Partial<Run> = {}): Promise<Ran> {
  if (repo.git('branch', '--list', 'good') === '') repo.branch('good', {'good.txt': 'g\n'})
  return await ran({repo, branches: ['good'], ...more, config: {gates: [testGate()], incident: true, ...config}})
}

function ofIncident({record}: Ran): Incident {
  if (record.incident === null) throw new Error('there is no incident')
  return record.incident
}

/** The causes in short. */
function causes(run: Ran): readonly (readonly [Oid, readonly string[], string, string])[] {
  return ofIncident(run).causes.map(({commit, tests, recommendation, revert}) => [
    commit.sha,
    tests,
    recommendation,
    revert.outcome
  ])
}

/** The tree that git makes of reverting these commits on main. */
function revertedTree(...commits: readonly string[]): string {
  repo.git('checkout', '--quiet', '--detach', 'main')
  for (const commit of commits) repo.git('revert', '--no-edit', ...commit.split(' '))
  const tree = repo.git('rev-parse', 'HEAD^{tree}')
  repo.git('checkout', '--quiet', 'main')
  return tree
}

const A = 'tests/a.t › all › works'
const B = 'tests/b.t › all › works'

describe('a base that is red', () => {
  test('by two commits for two tests has both named, reverted and proved, and no branch is blamed', async () => {
    age(2)
    const green = repo.head()
    const first = repo.commit('Break a', {'a.txt': lines(9, {2: 'BAD'})})
    age(3)
    const second = repo.commit('Break b', {'b.txt': 'x\n'})
    age(2)
    const run = await investigated()
    expect(verdictOf(run)).toEqual({status: 'conditional', exitCode: 0, merged: ['good'], out: {}, culprits: []})
    expect(causes(run)).toEqual([
      [first, [A], 'revert', 'heals'],
      [second, [B], 'revert', 'heals']
    ])
    const {lastGreen, together, ranges, flaky} = ofIncident(run)
    expect([lastGreen?.commit.sha, ranges, flaky]).toEqual([green, [], []])
    expect(together).toMatchObject({outcome: 'heals', tree: revertedTree(second, first)})
    expect(run.record.probes.find(({id}) => id === together?.probes[0])).toMatchObject({
      purpose: 'revert',
      outcome: 'pass'
    })
    expect(run.record.reasons[0]).toBe(
      `The base itself does not pass its gates, without any candidate: ${A}, ${B}. Broken by ${first.slice(0, 10)} (Break a), ${second.slice(0, 10)} (Break b).`
    )
    expectStaged(run, repo, ['good'])
    expect(repo.git('for-each-ref', '--format=%(refname:short)', 'refs/heads').split('\n')).toEqual([
      'good',
      'integration/run-1',
      'main'
    ])
    const report = run.text('INTEGRATION_INCIDENT.md')
    expect(report).toContain(`git revert --no-edit ${second}\ngit revert --no-edit ${first}\n`)
    expect(run.text('INTEGRATION_REPORT.md').split('\n')[2]).toMatch(
      /^\*\*Conditional\.\*\* `main` itself is red, without any branch\./
    )
  })

  test('has its cause found by probes side by side where there are slots, in clones of their own', async () => {
    age(2)
    const bad = repo.commit('Break b', {'b.txt': 'x\n'})
    age(1)
    // Each waits for another one: alone it would wait in vain.
    const pair = `echo $$ >> '${outside}/at'; [ "$(wc -l < '${outside}/at')" -lt 3 ] || for i in 1 2 3 4 5 6 7 8 9; do [ "$(wc -l < '${outside}/at')" -gt 3 ] && break; sleep 0.2; done; [ "$(wc -l < '${outside}/at')" -ne 3 ]`
    const run = await investigated({gates: [testGate(pair)], jobs: 3})
    expect(causes(run)).toEqual([[bad, [B], 'revert', 'heals']])
    expect(run.record.probes.map(({id}) => Number(id.slice(6)))).toEqual(
      run.record.probes.map(({id}) => Number(id.slice(6))).sort((a, b) => a - b)
    )
  })

  test('by a merge of a branch has the merge reverted to its first parent, by commands that make the tree that was proved', async () => {
    repo.branch('feature', {'b.txt': 'x\n'})
    age(1)
    repo.git('merge', '--quiet', '--no-ff', '--message', 'Take feature', 'feature')
    const merge = repo.head()
    age(1)
    const run = await investigated()
    expect(causes(run)).toEqual([[merge, [B], 'revert', 'heals']])
    const tree = ofIncident(run).causes[0]?.revert.tree
    expect(tree).toBe(revertedTree(`-m 1 ${merge}`))
    const [, commands = ''] = /```sh\n(git switch --create[\s\S]*?)```/.exec(run.text('INTEGRATION_INCIDENT.md')) ?? []
    for (const command of commands.trim().split('\n').slice(0, 2)) repo.git(...command.split(' ').slice(1))
    expect(repo.git('rev-parse', 'HEAD^{tree}')).toBe(tree)
  })

  test('by a commit that later ones build on is to be fixed: its revert conflicts', async () => {
    const bad = repo.commit('Break a', {'a.txt': lines(9, {2: 'BAD'})})
    const later = repo.commit('Build on it', {'a.txt': lines(9, {2: 'BAD and more'})})
    const run = await investigated()
    expect(causes(run)).toEqual([[bad, [A], 'fix', 'conflicts']])
    expect(ofIncident(run).causes[0]).toMatchObject({
      reason: 'reverting conflicts in a.txt; 1 later commit changes the same files: Build on it',
      later: [{sha: later, subject: 'Build on it'}]
    })
  })

  test('by a commit whose revert breaks what came later is to be fixed: its revert does not heal', async () => {
    const bad = repo.commit('Break b, bring c', {'b.txt': 'x\n', 'c.txt': 'c\n'})
    repo.commit('Need c', {'tests/c.t': '[ -e c.txt ]\n'})
    const run = await investigated()
    expect(causes(run)).toEqual([[bad, [B], 'fix', 'does-not-heal']])
    expect(ofIncident(run).causes[0]?.revert).toMatchObject({
      reason: 'with the revert, red and not on the base: tests/c.t › all › works',
      probes: [expect.any(String), expect.any(String)]
    })
  })

  test('by a broken build has what that hid told, and not held against its revert', async () => {
    repo.commit('Break a', {'a.txt': lines(9, {2: 'BAD'})})
    const breaker = repo.commit('Break the build', {'broken.txt': 'x\n'})
    age(1)
    const run = await investigated({gates: [testGate('[ ! -e broken.txt ]')]})
    expect(causes(run)).toEqual([[breaker, ['gate test'], 'revert', 'heals']])
    expect(ofIncident(run).causes[0]?.reason).toMatch(
      /; 1 other thing stays red, among it what was hidden: tests\/a\.t › all › works$/
    )
  })

  test('since before its first commit is said to have no green one', async () => {
    repo = TempRepo.with({'tests/a.t': 'false\n'})
    age(3)
    const run = await investigated()
    const {causes: none, ranges, lastGreen} = ofIncident(run)
    expect([none, lastGreen]).toEqual([[], null])
    expect(ranges).toMatchObject([
      {
        tests: [A],
        red: {subject: 'first'},
        green: null,
        reason: 'no commit that was probed is known to be green of it, back to the first commit'
      }
    ])
  })

  test('as a flaky test shows it blames no commit', async () => {
    age(3)
    // Fails at its first run, the one on the base, and never again.
    const flaky = gate(`echo run >> '${outside}/runs'\n[ "$(wc -l < '${outside}/runs')" -ne 1 ]`)
    const run = await investigated({gates: [flaky]})
    expect(ofIncident(run)).toMatchObject({
      causes: [],
      ranges: [],
      flaky: [{signal: 'gate:test', failed: 1, probes: 2}]
    })
    expect(run.text('INTEGRATION_INCIDENT.md')).toContain(
      'not the same each time on one and the same tree (failed in 1 of 2 probes)'
    )
  })

  test('and cannot be judged at all says so, and is not searched', async () => {
    age(3)
    const run = await investigated({gates: [gate('kill -9 $$')]})
    expect(run.record.probes.map(({purpose}) => purpose)).toEqual(['baseline'])
    expect(ofIncident(run).ranges).toMatchObject([
      {tests: ['gate test'], reason: 'its gate did not come to an end of its own, which says nothing of a commit'}
    ])
  })

  test('is not looked into when that is not wanted', async () => {
    repo.commit('Break b', {'b.txt': 'x\n'})
    const run = await investigated({incident: false})
    expect([run.record.incident, run.files.includes('INTEGRATION_INCIDENT.md')]).toEqual([null, false])
    expect(run.record.reasons[0]).toBe(`The base itself does not pass its gates, without any candidate: ${B}.`)
  })

  test('which the branches mend is red all the same, and landing them is the way out', async () => {
    repo.commit('Break b', {'b.txt': 'x\n'})
    repo.branch('mend', {'b.txt': null})
    const run = await investigated({}, {branches: ['mend']})
    expect(verdictOf(run)).toMatchObject({status: 'ready', merged: ['mend']})
    expect(run.text('INTEGRATION_INCIDENT.md')).toContain(
      'With `mend` in, `test` passes, which the base fails: landing that mends it.'
    )
    expect(run.text('INTEGRATION_REPORT.md').split('\n')[2]).toMatch(
      /^\*\*Ready\.\*\* `main` itself is red; with what is in, it is green\./
    )
  })
})

describe('a search that is cut short', () => {
  test('by the clock says between which commits it broke', async () => {
    age(3)
    repo.commit('Break b', {'b.txt': 'x\n'})
    age(4)
    let hours = 0
    const isSearching = (text: string) => text.startsWith('4 commits before')
    const run = await investigated(
      {},
      {
        ports: ({clock, runner}) => ({
          clock: {...clock, seconds: () => clock.seconds() + hours * 3600},
          // The clock jumps with the step to the commit that is red and four away.
          runner: {
            ...runner,
            progress: event => {
              if (event.kind === 'step' && isSearching(event.text)) hours = 2
              runner.progress(event)
            }
          }
        })
      }
    )
    expect(ofIncident(run).causes).toEqual([])
    expect(ofIncident(run).ranges).toMatchObject([
      {tests: [B], red: {subject: 'Break b'}, green: null, reason: 'the search ended after 60 minutes'}
    ])
  })

  test('by a cancel keeps what it found', async () => {
    age(1)
    repo.commit('Break b', {'b.txt': 'x\n'})
    age(1)
    const controller = new AbortController()
    const run = await investigated(
      {},
      {
        signal: controller.signal,
        ports: ({runner}) => ({
          runner: {
            ...runner,
            progress: event => {
              if (event.kind === 'step' && event.text.startsWith('2 commits'))
                controller.abort(new CancelledError('SIGINT'))
              runner.progress(event)
            }
          }
        })
      }
    )
    expect(run.record.failure).toMatchObject({stage: 'incident', kind: 'cancelled'})
    expect(ofIncident(run).ranges).toMatchObject([
      {red: {subject: 'Break b'}, reason: 'the run ended before the search did'}
    ])
    expect(run.files).toContain('INTEGRATION_INCIDENT.md')
  })
})

describe('what is known already', () => {
  const counted = (one: Gate): Gate => ({...one, command: `echo run >> '${outside}/runs'\n${one.command}`})
  const runs = (): number => {
    const text = readFileSync(join(outside, 'runs'), 'utf8')
    rmSync(join(outside, 'runs'))
    return text.trimEnd().split('\n').length
  }

  test('bounds the search: a commit that an earlier run found green is not probed again', async () => {
    const config = {memo: true, gates: [counted(testGate())]}
    const memo = join(outside, 'memo')
    age(9)
    const green = repo.head()
    await investigated(config, {memo})
    runs()
    const bad = repo.commit('Break b', {'b.txt': 'x\n'})
    age(3)
    const run = await investigated(config, {memo})
    expect(causes(run)).toEqual([[bad, [B], 'revert', 'heals']])
    expect(ofIncident(run).lastGreen?.commit.sha).toBe(green)
    const recalled = run.record.probes.filter(
      ({purpose, gates}) => purpose === 'history' && gates[0]?.earlier !== undefined
    )
    expect(recalled.map(({commit}) => commit)).toEqual([green])
    // Nothing older than the green commit is probed.
    const older = new Set(repo.git('rev-list', `${green}^`).split('\n'))
    expect(run.record.probes.filter(({commit}) => older.has(commit))).toEqual([])
    runs()
    await investigated(config, {memo})
    expect(() => runs()).toThrow('ENOENT')
  })

  test('is kept when the search breaks off: a run that fails in it still holds what it found', async () => {
    repo.commit('Break b', {'b.txt': 'x\n'})
    age(1)
    const run = await investigated(
      {},
      {
        ports: ({git}) => ({
          git: {
            ...git,
            composer: {...git.composer, mergeOn: () => Promise.reject(new ToolError('no more room', 'Make some'))}
          }
        })
      }
    )
    expect(run.record.failure).toMatchObject({stage: 'incident', kind: 'tool'})
    expect(run.record.staging).toBeNull()
    expect(causes(run)).toMatchObject([[expect.any(String), [B], 'fix', 'not-tried']])
  })
})
