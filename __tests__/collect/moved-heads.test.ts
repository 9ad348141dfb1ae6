import {dirname, join} from 'node:path'
import {chmodSync, writeFileSync} from 'node:fs'
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import {collect} from '../../src/collect/collect.js'
import type {Collection} from '../../src/domain/candidate.js'
import {ToolError} from '../../src/domain/errors.js'
import {shortOid, type Oid} from '../../src/domain/ids.js'
import type {Git} from '../../src/ports/git.js'
import {aConfig} from '../support/config-builder.js'
import {openedGit, TempOrigin} from '../support/opened-git.js'
import {ran, verdictOf} from '../support/pipeline-run.js'
import {quietPorts} from '../support/quiet-ports.js'
import {lines, TempRepo, type Files} from '../support/temp-repo.js'

let repo: TempRepo
let origin: TempOrigin
let clone: TempRepo
beforeEach(() => {
  repo = TempRepo.with({f: lines(20)})
  origin = new TempOrigin(repo)
  clone = origin.clone()
})
afterEach(() => {
  for (const one of [repo, clone]) one.remove()
  origin[Symbol.dispose]()
})

/** What a server does about commits that no ref leads to any more. */
interface Server {
  readonly name: string
  readonly byNameOnly: boolean
  readonly forgets: boolean
}

const KEEPS: Server = {name: 'origin keeps what is replaced', byNameOnly: false, forgets: false}
const FORGETS: Server = {name: 'origin throws away what is replaced', byNameOnly: false, forgets: true}
const LOSES: readonly Server[] = [
  FORGETS,
  {name: 'origin gives what its refs lead to', byNameOnly: true, forgets: false}
]

/** Lets origin's part of a connection run through a script of ours. */
function serveBy(script: string): void {
  const file = join(dirname(origin.dir), 'serve')
  writeFileSync(file, `#!/bin/sh\n${script}\nexec git-upload-pack "$@"\n`)
  chmodSync(file, 0o755)
  clone.git('config', 'remote.origin.uploadpack', file)
}

/** Lets the world move on as soon as origin has been asked for its refs. */
function afterListing(git: Git, {forgets}: Server, move: () => void): Git {
  let hasMoved = false
  const facts: Git['history']['facts'] = async () => {
    const listed = await git.history.facts()
    if (hasMoved) return listed
    hasMoved = true
    move()
    if (forgets) origin.git('gc', '--quiet', '--prune=now')
    return listed
  }
  return {...git, history: {...git.history, facts}}
}

interface Race {
  readonly server: Server
  readonly branches: readonly string[]
  readonly base?: string
  /** What happens on origin between the listing and the fetch. */
  readonly move: () => void
}

async function raced({server, branches, base = 'main', move}: Race): Promise<Collection> {
  if (server.byNameOnly) serveBy('unset GIT_PROTOCOL')
  await using git = await openedGit(clone.dir)
  return await collect(aConfig(branches, {base}), quietPorts(afterListing(git, server, move)))
}

/** Makes a branch and has origin know it. */
function pushed(branch: string, files: Files, from = 'main', as = branch): Oid {
  const head = repo.branch(branch, files, from)
  repo.git('push', '--quiet', '--force', origin.dir, `${head}:refs/heads/${as}`)
  return head
}

/** Replaces a branch of origin by another commit on main. */
function replaced(branch: string): Oid {
  return pushed(`${branch}-now`, {[`${branch}-now`]: 'now\n'}, 'main', branch)
}

const heads = ({candidates}: Collection): unknown => candidates.map(({name, head}) => [name, head])
const files = ({candidates}: Collection): unknown =>
  candidates.map(({changes}) => changes.map(({path}) => path).join(' '))

describe('a head that is force-pushed between the listing and the fetch', () => {
  test('takes part as it was listed where origin still has that, and the record says where it stands now', async () => {
    const listed = pushed('topic', {f: lines(20, {5: 'listed'})})
    pushed('other', {f: lines(20, {5: 'other'})})
    let now = listed
    const {record, text} = await ran({
      repo: clone,
      branches: ['topic', 'other'],
      config: {mode: 'analyze'},
      ports: ({git}) => ({git: afterListing(git, KEEPS, () => (now = replaced('topic')))})
    })
    expect(record.candidates[0]).toMatchObject({name: 'topic', sha: listed, files: [{path: 'f'}]})
    expect(record.conflicts.map(({path, branches}) => [path, branches])).toEqual([['f', ['topic', 'other']]])
    const note = `topic was moved on origin to ${shortOid(now)} while it was being read: it is taken as it was listed, at ${shortOid(listed)}.`
    expect(record.notes).toEqual([note])
    expect(text('INTEGRATION_REPORT.md')).toContain(shortOid(now))
  })

  test('is left out by name where origin no longer gives it, and the others go on', async () => {
    const listed = pushed('topic', {f: lines(20, {5: 'listed'})})
    for (const name of ['other', 'third']) pushed(name, {[name]: 'x\n'})
    let now = listed
    const found = await ran({
      repo: clone,
      branches: ['topic', 'other', 'third'],
      ports: ({git}) => ({git: afterListing(git, FORGETS, () => (now = replaced('topic')))})
    })
    expect(found.record.failure).toBeNull()
    expect(verdictOf(found)).toMatchObject({merged: ['other', 'third'], out: {topic: 'moved'}})
    expect(found.record.candidates.find(({name}) => name === 'topic')).toMatchObject({
      sha: listed,
      status: 'held-out',
      reason: `was moved on origin to ${shortOid(now)} while it was being read, and origin no longer has ${shortOid(listed)}, which was listed`
    })
    expect(found.text('INTEGRATION_REPORT.md')).toMatch(/topic.*moved on origin/)
    expect(found.text('INTEGRATION_REPORT.md')).toContain('Run again, and `topic` takes part as it stands then')
  })

  test('is left out by name where origin gives only what its refs lead to', async () => {
    const [server = FORGETS] = LOSES.filter(({byNameOnly}) => byNameOnly)
    pushed('topic', {t: 't\n'})
    const other = pushed('other', {o: 'o\n'})
    const move = (): void => void replaced('topic')
    const found = await raced({server, branches: ['topic', 'other'], move})
    expect([heads(found), files(found)]).toEqual([[['other', other]], ['o']])
    expect(found.excluded).toMatchObject([{name: 'topic', outcome: 'moved'}])
  })

  test.each([KEEPS, ...LOSES])('that only went on is taken as it was listed ($name)', async server => {
    const listed = pushed('topic', {t: 't\n'})
    const move = (): void => void pushed('topic-later', {later: 'later\n'}, 'topic', 'topic')
    const found = await raced({server, branches: ['topic'], move})
    expect([heads(found), files(found)]).toEqual([[['topic', listed]], ['t']])
    expect(found.notes).toEqual([expect.stringMatching(/^topic was moved on origin to .*as it was listed, at/)])
  })

  test('of two, the one that is lost does not take the other with it', async () => {
    pushed('lost', {l: 'l\n'})
    const kept = pushed('kept', {k: 'k\n'})
    pushed('kept-elsewhere', {e: 'e\n'}, 'kept')
    const move = (): void => {
      for (const name of ['lost', 'kept']) replaced(name)
    }
    const found = await raced({server: FORGETS, branches: ['lost', 'kept'], move})
    expect([heads(found), files(found)]).toEqual([[['kept', kept]], ['k']])
    expect(found.excluded).toMatchObject([{name: 'lost', outcome: 'moved'}])
    expect(found.notes).toEqual([expect.stringContaining('kept was moved on origin')])
  })
})

describe('a branch that is deleted between the listing and the fetch', () => {
  const move = (): void => void origin.git('branch', '-D', 'topic')

  test('takes part as it was listed where origin still has that, and a note says so', async () => {
    const listed = pushed('topic', {t: 't\n'})
    const found = await raced({server: KEEPS, branches: ['topic'], move})
    expect([heads(found), files(found)]).toEqual([[['topic', listed]], ['t']])
    expect(found.notes).toEqual([
      `topic was deleted on origin while it was being read: it is taken as it was listed, at ${shortOid(listed)}.`
    ])
  })

  test.each(LOSES)('is left out by name where origin no longer gives it ($name)', async server => {
    const listed = pushed('topic', {t: 't\n'})
    const other = pushed('other', {o: 'o\n'})
    const found = await raced({server, branches: ['topic', 'other'], move})
    expect(heads(found)).toEqual([['other', other]])
    const reason = `was deleted on origin while it was being read, and origin no longer has ${shortOid(listed)}, which was listed`
    expect(found.excluded).toEqual([{name: 'topic', head: listed, outcome: 'moved', reason}])
  })
})

describe('a base that moves between the listing and the fetch', () => {
  test('is taken as it was listed where origin still has that, and a note says so', async () => {
    const listed = pushed('release', {r: 'r\n'})
    pushed('topic', {t: 't\n'})
    const found = await raced({server: KEEPS, branches: ['topic'], base: 'release', move: () => replaced('release')})
    expect(found.base).toMatchObject({name: 'release', commit: listed})
    expect(found.notes).toEqual([expect.stringMatching(/^release was moved on origin to .*as it was listed, at/)])
  })

  test.each(LOSES)('ends the run with a plain message where origin no longer gives it ($name)', async server => {
    const listed = pushed('release', {r: 'r\n'})
    pushed('topic', {t: 't\n'})
    let now = listed
    const move = (): void => void (now = replaced('release'))
    const run = raced({server, branches: ['topic'], base: 'release', move})
    await expect(run).rejects.toThrow(ToolError)
    await expect(run).rejects.toMatchObject({
      message: `the base release was moved on origin to ${shortOid(now)} while it was being read, and origin no longer has ${shortOid(listed)}, which was listed`,
      fix: 'Run again, and the base is as it stands then.'
    })
  })

  test('which is a branch of the clone too, is the one here, whatever origin does', async () => {
    const listed = clone.head('main')
    pushed('topic', {t: 't\n'})
    const move = (): void => void replaced('main')
    const found = await raced({server: FORGETS, branches: ['topic'], move})
    expect([found.base.commit, found.notes]).toEqual([listed, []])
  })
})

test('a pull request that moves between the look and the fetch is taken as it stands then', async () => {
  const first = repo.branch('pull', {p: 'p\n'})
  const second = repo.branch('pull-now', {q: 'q\n'})
  for (const oid of [first, second]) repo.git('push', '--quiet', '--force', origin.dir, `${oid}:refs/pull/7/head`)
  origin.git('update-ref', 'refs/pull/7/head', first)
  // It moves once, after it has been looked up, to a commit by which origin forgets the first.
  const count = join(dirname(origin.dir), 'count')
  const moveOnSecond = `echo x >> ${count}; [ "$(wc -l < ${count})" = 2 ] && git -C ${origin.dir} update-ref refs/pull/7/head ${second}`
  serveBy(`unset GIT_PROTOCOL; ${moveOnSecond}`)
  await using git = await openedGit(clone.dir)
  expect(await git.history.fetchPullRequest(7)).toBe(second)
  expect((await git.history.commit(second)).subject).toBe('pull-now')
})
