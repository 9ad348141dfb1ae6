import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import type {Composition, RegeneratedPath} from '../../src/domain/composition.js'
import type {Regeneration} from '../../src/domain/regeneration.js'
import {NO_RULINGS, type RegenerateRuling} from '../../src/domain/rulings.js'
import {diskFiles} from '../../src/adapters/disk-files.js'
import {processShell} from '../../src/adapters/process-shell.js'
import {audit} from '../../src/integrate/audit.js'
import {composeByRules, type ComposeRules} from '../../src/integrate/compose.js'
import {openRegenerator} from '../../src/probe/regenerator.js'
import {openedGit, type OpenedGit} from '../support/opened-git.js'
import {recordingRunner} from '../support/quiet-ports.js'
import {collected} from '../support/scenario.js'
import {TempRepo} from '../support/temp-repo.js'

let repo: TempRepo
beforeEach(() => {
  repo = TempRepo.with({'a.lock': '0\n', 'b.lock': '0\n'})
  for (const name of ['a', 'b', 'c']) repo.branch(name, {'a.lock': `${name}\n`, [`deps/${name}`]: `${name}\n`})
})
afterEach(() => {
  repo.remove()
})

const {signal} = new AbortController()
const WRITE = 'cat deps/* > a.lock'

function ruling(path: string, command: string): RegenerateRuling {
  return {path, type: 'contents', generator: {command, timeoutSeconds: 60}, authority: {id: path, by: null}}
}

/** Rules with real commands, and every run of them. */
function rulesFor(
  git: OpenedGit,
  ...regenerations: readonly RegenerateRuling[]
): {readonly rules: ComposeRules; readonly ran: readonly Regeneration[]} {
  const ran: Regeneration[] = []
  const setup = {environment: [], reportDir: `${git.workDir}/reports`, onRun: (one: Regeneration) => ran.push(one)}
  const real = {shell: processShell(signal), files: diskFiles(), runner: recordingRunner(), environment: process.env}
  const regenerate = openRegenerator(setup, {git, signal, workDir: git.workDir, ...real})
  return {ran, rules: {strategy: 'merge', rulings: {...NO_RULINGS, regenerations}, regenerate}}
}

async function composed(git: OpenedGit, names: readonly string[], rules: ComposeRules): Promise<Composition> {
  const collection = await collected(git, names)
  const composition = await composeByRules(collection.base, collection.candidates, rules, {git, signal})
  await audit(composition, collection, {git, signal})
  return composition
}

describe('composing again', () => {
  test('gives the same commit, within a run without running a command again, and in the next run', async () => {
    const commits: string[] = []
    for (let i = 0; i < 2; i++) {
      await using git = await openedGit(repo.dir)
      const {rules, ran} = rulesFor(git, ruling('a.lock', WRITE))
      commits.push((await composed(git, ['a', 'b', 'c'], rules)).commit)
      expect(ran.map(({candidate}) => candidate)).toEqual(['b', 'c'])
      commits.push((await composed(git, ['a', 'b', 'c'], rules)).commit)
      await composed(git, ['a', 'b'], rules)
      expect(ran.map(({candidate}) => candidate)).toEqual(['b', 'c'])
    }
    expect(new Set(commits).size).toBe(1)
  })

  test('gives one tree within a run even by a command that never writes the same twice', async () => {
    await using git = await openedGit(repo.dir)
    const {rules} = rulesFor(git, ruling('a.lock', 'date +%N > a.lock; echo $RANDOM$RANDOM >> a.lock'))
    const first = await composed(git, ['a', 'b'], rules)
    expect(await composed(git, ['a', 'b'], rules)).toEqual(first)
  })

  test('does not try again what failed', async () => {
    await using git = await openedGit(repo.dir)
    const {rules, ran} = rulesFor(git, ruling('a.lock', 'exit 1'))
    const first = await composed(git, ['a', 'b'], rules)
    expect(first.steps[1]).toMatchObject({outcome: 'conflict', unsettled: 'exit 1 failed with exit code 1'})
    expect(await composed(git, ['a', 'b'], rules)).toEqual(first)
    expect(ran).toHaveLength(1)
  })
})

test('commands run one after the other, each on what the one before wrote', async () => {
  for (const name of ['a', 'b']) {
    repo.git('checkout', '--quiet', name)
    repo.commit('more', {'b.lock': `${name}\n`})
  }
  repo.git('checkout', '--quiet', 'main')
  await using git = await openedGit(repo.dir)
  const {rules, ran} = rulesFor(git, ruling('a.lock', WRITE), ruling('b.lock', 'cp a.lock b.lock'))
  const {commit} = await composed(git, ['a', 'b'], rules)
  expect(await git.composer.exactText(commit, 'b.lock')).toBe('a\nb\n')
  expect(ran.map(({paths}) => paths)).toEqual([['a.lock'], ['b.lock']])
})

test.each<readonly [string, string]>([
  ['true', 'left a.lock as the composition had it'],
  ['rm a.lock', 'left no regular file at a.lock'],
  ['ln -sf /etc/passwd a.lock', 'left no regular file at a.lock'],
  ['rm a.lock; mkdir a.lock', 'left no regular file at a.lock'],
  [String.raw`printf '<<<<<<< ours\na\n=======\nb\n>>>>>>> theirs\n' > a.lock`, 'left conflict markers in a.lock'],
  ['echo x > a.lock; kill -9 $$', 'was ended by SIGKILL']
])('the conflict stays after %s', async (command, reason) => {
  await using git = await openedGit(repo.dir)
  const {rules, ran} = rulesFor(git, ruling('a.lock', command))
  const {steps} = await composed(git, ['a', 'b'], rules)
  expect(steps[1]).toMatchObject({outcome: 'conflict', unsettled: `${command} ${reason}`})
  expect(ran.map(({outcome, files}) => [outcome, files])).toEqual([['failed', []]])
})

test('without a hand that runs commands the file stays in conflict', async () => {
  await using git = await openedGit(repo.dir)
  const {rulings} = rulesFor(git, ruling('a.lock', WRITE)).rules
  const {steps} = await composed(git, ['a', 'b'], {strategy: 'merge', rulings})
  expect(steps.map(({outcome}) => outcome)).toEqual(['merged', 'conflict'])
})

test('the audit refuses a file that is not what the command wrote, and one that no command was about', async () => {
  await using git = await openedGit(repo.dir)
  const {rules} = rulesFor(git, ruling('a.lock', WRITE))
  const collection = await collected(git, ['a', 'b'])
  const right = await composeByRules(collection.base, collection.candidates, rules, {git, signal})
  const [first, second] = right.steps
  const [written] = second!.settled as readonly [RegeneratedPath]
  const claiming = (settled: RegeneratedPath): Composition => ({
    ...right,
    steps: [first!, {...second!, settled: [settled]}]
  })
  const other = (await git.composer.file(right.base, 'a.lock'))!
  await expect(audit(claiming({...written, object: other}), collection, {git, signal})).rejects.toThrow(
    /a\.lock is not what the command of regeneration-1 wrote/
  )
  await expect(audit(claiming({...written, path: 'b.lock'}), collection, {git, signal})).rejects.toThrow(
    /a\.lock is in conflict/
  )
})
