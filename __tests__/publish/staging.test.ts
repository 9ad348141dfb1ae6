import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import type {Composition} from '../../src/domain/composition.js'
import {compose} from '../../src/integrate/compose.js'
import type {Git} from '../../src/ports/git.js'
import {publishStaging} from '../../src/publish/staging.js'
import {openedGit, TempOrigin, type OpenedGit} from '../support/opened-git.js'
import {quietPorts, recordingRunner} from '../support/quiet-ports.js'
import {collected} from '../support/scenario.js'
import {TempRepo} from '../support/temp-repo.js'

const FIXED = 'refs/heads/integration/nightly'

let source: TempRepo
let origin: TempOrigin
let repo: TempRepo
let git: OpenedGit

beforeEach(async () => {
  source = TempRepo.with({'f.txt': 'f\n'})
  source.branch('a', {'a.txt': 'a\n'})
  source.branch('b', {'b.txt': 'b\n'})
  origin = new TempOrigin(source)
  repo = origin.clone()
  git = await openedGit(repo.dir)
})
afterEach(async () => {
  await git[Symbol.asyncDispose]()
  for (const used of [source, repo]) used.remove()
  origin[Symbol.dispose]()
})

async function composed(...names: string[]): Promise<Composition> {
  const {base, candidates} = await collected(git, names)
  return await compose(base, candidates, 'merge', quietPorts(git))
}

describe.each(['local', 'origin'] as const)('on %s', where => {
  const at = (...args: string[]): string => (where === 'local' ? repo : origin).git(...args)
  const refs = (): string => at('for-each-ref', '--format=%(refname) %(objectname)')
  const publish = (composition: Composition, stagingRef: string | null, runId = 'run-1', on: Git = git) =>
    publishStaging(composition, {stagingRef, push: where === 'origin'}, {git: on, runner: recordingRunner(runId)})

  /** Somebody else's commit on top of `parent`, or of the base, that the clone does not know. */
  const rival = (parent = 'main'): string => {
    const tree = at('rev-parse', `${parent}^{tree}`)
    const who = ['-c', 'user.name=Eve', '-c', 'user.email=eve@example.com']
    return at(...who, 'commit-tree', tree, '-p', parent, '-m', 'rival')
  }

  test('each run has a new ref, and no other ref moves', async () => {
    const before = refs()
    const [first, second] = [await composed('a'), await composed('a', 'b')]
    expect(await publish(first, null, 'run-1')).toEqual({
      ref: 'refs/heads/integration/run-1',
      sha: first.commit,
      candidate: first.commit,
      tree: first.tree,
      where,
      state: 'published',
      detail: 'new ref'
    })
    await publish(second, null, 'run-2')
    expect(refs().split('\n').sort()).toEqual(
      [
        ...before.split('\n'),
        `refs/heads/integration/run-1 ${first.commit}`,
        `refs/heads/integration/run-2 ${second.commit}`
      ].sort()
    )
  })

  test('a second integration of one run has a ref of its own, the same one again has not', async () => {
    const [first, second] = [await composed('a'), await composed('a', 'b')]
    await publish(first, null)
    expect(await publish(second, null)).toMatchObject({ref: 'refs/heads/integration/run-1-2', state: 'published'})
    expect(await publish(first, null)).toMatchObject({
      ref: 'refs/heads/integration/run-1',
      sha: first.commit,
      state: 'published',
      detail: 'it stands there already'
    })
    expect(at('rev-parse', 'integration/run-1', 'integration/run-1-2')).toBe(`${first.commit}\n${second.commit}`)
  })

  test('who loses the race for a name of this run takes the next', async () => {
    const stranger = rival()
    const composition = await composed('a')
    const racing = afterRead(git, () => {
      at('update-ref', 'refs/heads/integration/run-1', stranger)
    })
    expect(await publish(composition, null, 'run-1', racing)).toMatchObject({
      ref: 'refs/heads/integration/run-1-2',
      sha: composition.commit,
      state: 'published'
    })
    expect(at('rev-parse', 'integration/run-1')).toBe(stranger)
  })

  test('a fixed ref starts at the clean candidate and goes on by snapshots of old tip and new candidate', async () => {
    const [first, second] = [await composed('a'), await composed('b')]
    expect(await publish(first, FIXED)).toMatchObject({sha: first.commit, candidate: first.commit, detail: 'new ref'})
    const staging = await publish(second, FIXED)
    expect(staging).toMatchObject({
      ref: FIXED,
      candidate: second.commit,
      tree: second.tree,
      state: 'published',
      detail: `moved forward from ${first.commit}`
    })
    expect(at('rev-parse', FIXED, `${FIXED}^1`, `${FIXED}^2`, `${FIXED}^{tree}`).split('\n')).toEqual([
      staging.sha,
      first.commit,
      second.commit,
      second.tree
    ])
    // The branch that is no longer integrated is gone from the tree, and still in the history.
    expect(at('ls-tree', '--name-only', FIXED)).toBe('b.txt\nf.txt')
    expect(at('log', '-1', '--format=%(trailers:key=Integration-Clean-Candidate,valueonly)', FIXED).trim()).toBe(
      second.commit
    )
  })

  test('the same integration again leaves a fixed ref where it is', async () => {
    await publish(await composed('a'), FIXED)
    const snapshot = await publish(await composed('b'), FIXED, 'run-2')
    expect(await publish(await composed('b'), FIXED, 'run-3')).toEqual({
      ...snapshot,
      detail: 'it stands there already'
    })
    expect(at('rev-parse', FIXED)).toBe(snapshot.sha)
  })

  test('a fixed ref that somebody else moved is built on, not overwritten', async () => {
    const first = await composed('a')
    await publish(first, FIXED)
    const stranger = rival(FIXED)
    at('update-ref', FIXED, stranger)
    const staging = await publish(await composed('b'), FIXED)
    expect(staging).toMatchObject({state: 'published', detail: `moved forward from ${stranger}`})
    expect(at('rev-parse', `${FIXED}^1`)).toBe(stranger)
  })

  test('who loses the race for a fixed ref is told, and nothing is lost', async () => {
    await publish(await composed('a'), FIXED)
    const stranger = rival(FIXED)
    const racing = afterRead(git, () => {
      at('update-ref', FIXED, stranger)
    })
    expect(await publish(await composed('b'), FIXED, 'run-2', racing)).toMatchObject({
      ref: FIXED,
      state: 'rejected',
      detail: expect.stringMatching(/moved in the meantime|but expected/)
    })
    expect(at('rev-parse', FIXED)).toBe(stranger)
  })
})

test('a ref that is checked out is left alone, and the reason says where', async () => {
  repo.git('checkout', '--quiet', '-b', 'staging', 'origin/a')
  const config = {stagingRef: 'refs/heads/staging', push: false}
  const staging = await publishStaging(await composed('b'), config, {git, runner: recordingRunner()})
  expect(staging).toMatchObject({state: 'rejected', detail: `it is checked out at ${repo.dir}`})
  expect(repo.head('staging')).toBe(repo.head('origin/a'))
})

test('a refusal of origin is told in its own words', async () => {
  const hook = '#!/bin/sh\necho "only the release team may push here" >&2\nexit 1\n'
  writeFileSync(join(origin.dir, 'hooks', 'pre-receive'), hook, {mode: 0o755})
  const runner = recordingRunner()
  const staging = await publishStaging(await composed('a'), {stagingRef: null, push: true}, {git, runner})
  expect(staging).toMatchObject({state: 'rejected', detail: expect.stringContaining('pre-receive hook declined')})
  expect(runner.events).toEqual([{kind: 'step', text: `refs/heads/integration/run-1 on origin: ${staging.detail}`}])
  expect(origin.git('for-each-ref', 'refs/heads/integration')).toBe('')
})

/** Lets something happen between the first look at a ref and whatever comes of it. */
function afterRead(real: Git, happens: () => void): Git {
  let done = false
  return {
    ...real,
    refs: {
      ...real.refs,
      read: async (where, ref) => {
        const found = await real.refs.read(where, ref)
        if (!done) happens()
        done = true
        return found
      }
    }
  }
}
