import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import {originSettings} from '../../../src/adapters/git/origin-settings.js'
import {startGitServer, type Access, type GitServer} from '../../support/git-server.js'
import {openedGit, TempOrigin} from '../../support/opened-git.js'
import {TempRepo} from '../../support/temp-repo.js'

const TOKEN = 'ghs_0123456789abcdef'
const REF = 'refs/heads/staging'

function header(token: string): string {
  return `basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`
}

let source: TempRepo
let origin: TempOrigin
let repo: TempRepo

beforeEach(() => {
  source = TempRepo.with({f: 'f\n'})
  origin = new TempOrigin(source)
  repo = origin.clone()
})
afterEach(() => {
  source.remove()
  repo.remove()
  origin[Symbol.dispose]()
})

async function serverFor(rights: Readonly<Record<string, Access>>): Promise<GitServer> {
  const server = await startGitServer(origin.dir, authorization => rights[authorization ?? ''] ?? 'none')
  repo.git('remote', 'set-url', 'origin', server.repositoryUrl)
  return server
}

describe('an origin that asks who comes', () => {
  test('gets the token, by itself, in place of the one that the checkout left', async () => {
    await using server = await serverFor({[header(TOKEN)]: 'write', [header('checkout')]: 'read'})
    repo.git('config', `http.${server.serverUrl}/.extraheader`, `AUTHORIZATION: ${header('checkout')}`)
    await using git = await openedGit(repo.dir, {token: TOKEN, serverUrl: server.serverUrl})
    expect(await git.refs.advance('origin', REF, repo.head(), null)).toMatchObject({kind: 'updated'})
    expect(new Set(server.requests.map(({authorization}) => authorization))).toEqual(new Set([header(TOKEN)]))
    expect(readFileSync(join(repo.dir, '.git', 'config'), 'utf8')).not.toContain(header(TOKEN))
  })

  test('gets what the checkout left, where no token is given', async () => {
    await using server = await serverFor({[header('checkout')]: 'write'})
    // As the newer versions of actions/checkout leave it: in a file of its own, for this repository alone.
    repo.write({
      '.git/credentials.config': `[http "${server.serverUrl}/"]\n\textraheader = AUTHORIZATION: ${header('checkout')}\n`
    })
    repo.git('config', `includeIf.gitdir:${repo.dir}/.git.path`, join(repo.dir, '.git', 'credentials.config'))
    await using git = await openedGit(repo.dir)
    expect(await git.refs.read('origin', 'refs/heads/main')).toBe(repo.head())
    expect(await git.refs.advance('origin', REF, repo.head(), null)).toMatchObject({kind: 'updated'})
  })

  test('asks a credential helper of the user', async () => {
    await using server = await serverFor({[`B${header('helper').slice(1)}`]: 'read'})
    const helper = join(repo.dir, '.git', 'helper')
    repo.write({'.git/helper': {script: '#!/bin/sh\necho username=x-access-token\necho password=helper\n'}})
    repo.git('config', 'credential.helper', helper)
    await using git = await openedGit(repo.dir)
    expect(await git.refs.read('origin', 'refs/heads/main')).toBe(repo.head())
    expect(server.requests.at(-1)?.authorization).toBe(`B${header('helper').slice(1)}`)
  })

  test('never gets a token that is meant for another server', async () => {
    await using server = await serverFor({'': 'read'})
    await using git = await openedGit(repo.dir, {token: TOKEN, serverUrl: 'https://github.example'})
    expect(await git.refs.read('origin', 'refs/heads/main')).toBe(repo.head())
    expect(new Set(server.requests.map(({authorization}) => authorization))).toEqual(new Set([undefined]))
  })

  test('that only lets read says so, and nothing shows the token', async () => {
    await using server = await serverFor({[header(TOKEN)]: 'read'})
    await using git = await openedGit(repo.dir, {token: TOKEN, serverUrl: server.serverUrl})
    const update = await git.refs.advance('origin', REF, repo.head(), null)
    expect(update).toEqual({
      kind: 'rejected',
      ref: REF,
      reason: expect.stringMatching(/^origin gave no permission to write it, .*contents: write.* \(.*403/)
    })
    expect(JSON.stringify(update)).not.toMatch(new RegExp(`${TOKEN}|${header(TOKEN).slice(6)}`))
  })

  test('that lets nobody in is offline for facts and a failure for a push', async () => {
    await using server = await serverFor({})
    repo.git('remote', 'set-url', 'origin', server.repositoryUrl.replace('//', '//me:pa55word@'))
    await using git = await openedGit(repo.dir, {token: TOKEN, serverUrl: server.serverUrl})
    const {notes} = await git.history.facts()
    expect(notes).toHaveLength(1)
    const update = await git.refs.advance('origin', REF, repo.head(), null)
    expect(update).toMatchObject({kind: 'rejected', reason: expect.stringMatching(/^origin gave no permission/)})
    expect(JSON.stringify([notes, update])).not.toMatch(/pa55word|ghs_/)
  })

  test('that falls silent after it took a push has taken it', async () => {
    await using server = await serverFor({'': 'write'})
    server.cutAfterPush()
    await using git = await openedGit(repo.dir)
    expect(await git.refs.advance('origin', REF, repo.head(), null)).toEqual({
      kind: 'updated',
      ref: REF,
      oid: repo.head()
    })
    expect(origin.git('rev-parse', REF)).toBe(repo.head())
  })
})

test("of the user's settings only those that lead to origin are taken along", () => {
  const settings = [
    {key: 'user.name', value: 'A'},
    {key: 'core.hookspath', value: '/evil'},
    {key: 'url.ssh://git@host/.insteadof', value: 'https://host/'},
    {key: 'http.proxy', value: 'http://proxy'},
    {key: 'http.extraheader', value: 'X-Trace: 1'},
    {key: 'http.https://host/.extraheader', value: 'AUTHORIZATION: basic old'},
    {key: 'http.https://other/.extraheader', value: 'AUTHORIZATION: basic other'},
    {key: 'remote.origin.url', value: 'https://host/o/r'},
    {key: 'remote.origin.fetch', value: '+refs/heads/*:refs/remotes/origin/*'},
    {key: 'remote.other.url', value: 'https://other'},
    {key: 'filter.lfs.smudge', value: 'git-lfs smudge'}
  ]
  const keys = (credential: Parameters<typeof originSettings>[1]) =>
    originSettings(settings, credential).map(({key, value}) => `${key}=${value}`)
  const always = [
    'url.ssh://git@host/.insteadof=https://host/',
    'http.proxy=http://proxy',
    'http.extraheader=X-Trace: 1'
  ]
  expect(keys(null)).toEqual([
    ...always,
    'http.https://host/.extraheader=AUTHORIZATION: basic old',
    'http.https://other/.extraheader=AUTHORIZATION: basic other',
    'remote.origin.url=https://host/o/r'
  ])
  expect(keys({token: 't', serverUrl: 'https://host'})).toEqual([
    ...always,
    'http.https://other/.extraheader=AUTHORIZATION: basic other',
    'remote.origin.url=https://host/o/r',
    `http.https://host/.extraheader=AUTHORIZATION: ${header('t')}`
  ])
  expect(keys({token: 't', serverUrl: 'file:///host'})).toEqual(keys(null))
})
