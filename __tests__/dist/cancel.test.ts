import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {leftIn, recordIn, runAction, runPost} from '../support/bundle.js'
import {aShop} from '../support/shop.js'
import type {TempRepo} from '../support/temp-repo.js'

let repo: TempRepo

/** Two branches that conflict; the gate passes on the base and then hangs, after it told its process id. */
beforeAll(() => {
  repo = aShop()
  repo.branch('one', {'door.txt': 'green\n'})
  repo.branch('two', {'door.txt': 'blue\n'})
})
afterAll(() => {
  repo.remove()
})

function hanging(how = 'sleep 311'): string {
  return `hangs: grep -q closed door.txt || { echo $$ >'${pids()}'; sleep 310 & echo it hangs; ${how}; }`
}

function pids(): string {
  return join(repo.dir, '.git/pids')
}

/** Empty for a process that is gone in the meantime. */
function statOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
  } catch {
    return ''
  }
}

/** The processes of the gate that hang: those of the group that its shell leads. */
function survivors(): readonly string[] {
  const group = readFileSync(pids(), 'utf8').trim()
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .map(statOf)
    .map(stat => stat.slice(stat.lastIndexOf(')') + 2).split(' '))
    .filter(([state, , own]) => own === group && state !== 'Z')
    .map(([state]) => state ?? '')
}

const untilItHangs = (output: string): boolean => output.includes('it hangs')

describe('a job that is cancelled in the middle of a gate', () => {
  test.each([
    ['that ends when asked', 'sleep 311'],
    ['that does not end when asked', `trap "" INT TERM; sleep 312; sleep 313`]
  ])('%s: ends in time, keeps what it learned, and leaves nothing running', async (_, how) => {
    const refs = repo.git('for-each-ref')
    const inputs = {branches: 'one\ntwo', order: 'listed', gates: hanging(how)}
    using run = await runAction(repo, inputs, {cancelWhen: untilItHangs})
    expect({exitCode: run.exitCode, signal: run.signal, stderr: run.stderr, survivors: survivors()}).toEqual({
      exitCode: 130,
      signal: null,
      stderr: '',
      survivors: []
    })
    expect(run.outputs).toMatchObject({status: 'blocked', 'merge-ready': 'false', 'staging-ref': '', conflicts: '1'})
    expect(leftIn(run.temp)).toEqual([])
    expect(repo.git('for-each-ref')).toBe(refs)
    expect(repo.git('status', '--porcelain')).toBe('')

    const reportDir = run.outputs['report-dir']!
    const record = recordIn(reportDir)
    expect(record).toMatchObject({
      status: 'blocked',
      failure: {kind: 'cancelled', signal: 'SIGINT', stage: 'integrate'},
      plan: {steps: [{candidate: 'one'}, {candidate: 'two'}]},
      conflicts: [{path: 'door.txt', branches: ['one', 'two']}]
    })
    expect(record.probes.map(({purpose, outcome}) => [purpose, outcome])).toEqual([['baseline', 'pass']])
    expect(readFileSync(join(reportDir, 'INTEGRATION_REPORT.md'), 'utf8')).toMatch(/cancelled/i)
    expect(readdirSync(reportDir)).toEqual(
      expect.arrayContaining(['INTEGRATION_PLAN.md', 'CONFLICT_ANALYSIS.md', 'logs'])
    )
    expect(run.summary).toMatch(/^## Integration: blocked/)

    const post = await runPost(repo, run)
    expect(post).toMatchObject({exitCode: 0, stderr: '', outputs: {}})
    expect(readdirSync(reportDir)).toContain('integration.json')
  })
})

test('a job whose main step is killed outright: the post step removes what it left, and the gate with it', async () => {
  using run = await runAction(repo, {branches: 'one', gates: hanging()}, {killWhen: untilItHangs})
  expect(run).toMatchObject({exitCode: null, signal: 'SIGKILL', outputs: {status: 'blocked', 'merge-ready': 'false'}})
  expect(leftIn(run.temp)).toEqual([expect.stringMatching(/^integration-orchestrator-/)])
  expect(survivors().length).toBeGreaterThan(0)

  const post = await runPost(repo, run)
  expect(post).toMatchObject({exitCode: 0, stderr: '', outputs: {}, annotations: []})
  expect(leftIn(run.temp)).toEqual([])
  expect(survivors()).toEqual([])
  expect(post.log.join('\n')).toContain('integration-report')
})

test('the post step removes no folder that is not ours, whatever the state says', async () => {
  using run = await runAction(repo, {branches: 'one', gates: 'ok: true'})
  const mine = join(run.temp, 'mine')
  mkdirSync(mine)
  writeFileSync(join(mine, 'precious'), '')
  const state = {...run.state, 'work-dir': mine, uploaded: ''}
  const post = await runPost(repo, {...run, state})
  expect({exitCode: post.exitCode, left: leftIn(run.temp)}).toEqual({exitCode: 0, left: ['mine']})
})

test('a post step without a main step that got anywhere does nothing', async () => {
  using run = await runAction(repo, {branches: ''})
  expect(run.state).toEqual({})
  const post = await runPost(repo, run)
  expect(post).toMatchObject({exitCode: 0, stderr: '', outputs: {}, log: [], annotations: []})
})
