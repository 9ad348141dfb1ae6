import {createServer} from 'node:net'
import type {AddressInfo} from 'node:net'
import {afterEach, describe, expect, test} from '@jest/globals'
import {createOctokitForge} from '../../../src/adapters/github/octokit-forge.js'
import type {PullRequest} from '../../../src/ports/forge.js'
import {
  startGithub,
  type FakePullRequest,
  type GithubDouble,
  type GithubDoubleOptions
} from '../../support/github-double.js'

const token = 'ghs_secretsecretsecret'
let github: GithubDouble | null = null

afterEach(async () => {
  await github?.close()
  github = null
})

interface Asked {
  readonly answer: PullRequest | null
  readonly warnings: readonly string[]
}

async function ask(
  number: number,
  more: Partial<GithubDoubleOptions> & {url?: string; with?: string} = {}
): Promise<Asked> {
  github = await startGithub({token, repository: 'acme/shop', pullRequests: [], ...more})
  const warnings: string[] = []
  const forge = createOctokitForge({
    token: more.with ?? token,
    repository: 'acme/shop',
    apiUrl: more.url ?? github.url,
    warn: text => warnings.push(text),
    signal: new AbortController().signal,
    // Only where there is nothing to wait for may the time run out.
    timeoutSeconds: more.fault === 'hang' ? 0.2 : 20
  })
  return {answer: await forge.pullRequest(number), warnings}
}

describe('the forge over octokit', () => {
  const usual = {
    number: 12,
    state: 'open',
    title: 'A change',
    author: 'ada',
    base: 'main',
    headBranch: 'topic',
    fork: false
  } as const
  const pulls: readonly [string, FakePullRequest, PullRequest][] = [
    ['of the same repository', {number: 12}, usual],
    ['that was merged', {number: 12, state: 'closed', merged: true}, {...usual, state: 'merged'}],
    ['that was closed', {number: 12, state: 'closed'}, {...usual, state: 'closed'}],
    ['from a fork', {number: 12, from: 'fork'}, {...usual, fork: true}],
    ['from a fork that is gone', {number: 12, from: 'gone'}, {...usual, fork: true}],
    [
      'onto another branch',
      {number: 12, base: 'v1', head: 'x/y', title: '`$(x)`'},
      {...usual, base: 'v1', headBranch: 'x/y', title: '`$(x)`'}
    ]
  ]
  test.each(pulls)('tells of a pull request %s', async (_, pull, answer) => {
    expect(await ask(12, {pullRequests: [pull]})).toEqual({answer, warnings: []})
    expect(github!.invalid).toEqual([])
    expect(github!.requests).toEqual([
      {method: 'GET', path: '/repos/acme/shop/pulls/12', authorization: `token ${token}`}
    ])
  })

  test('calls an author whose account is gone a ghost', async () => {
    expect((await ask(12, {pullRequests: [{number: 12, author: null}]})).answer?.author).toBe('ghost')
  })

  const failures: readonly [string, Partial<GithubDoubleOptions> & {with?: string}, string][] = [
    ['an unknown number', {}, 'GitHub knows no such pull request, or the token may not see it'],
    ['a refused token', {with: 'ghs_other'}, 'GitHub refuses the token'],
    [
      'a missing permission',
      {fault: 403},
      'GitHub refuses to answer: the token lacks the permission, or its rate limit is used up'
    ],
    [
      'a used-up rate limit',
      {fault: 429},
      'GitHub refuses to answer: the token lacks the permission, or its rate limit is used up'
    ],
    ['an error of the server', {fault: 502}, 'GitHub answered with status 502'],
    ['an answer that never comes', {fault: 'hang'}, 'GitHub could not be reached in time'],
    ['a connection that breaks', {fault: 'reset'}, 'GitHub could not be reached in time'],
    ['an answer that is no JSON', {fault: 'not-json'}, "GitHub's answer has no number in number"],
    ['an answer of another shape', {fault: 'another-shape'}, "GitHub's answer has no number in number"]
  ]
  test.each(failures)('answers null and one warning for %s', async (_, options, reason) => {
    expect(await ask(12, options)).toEqual({
      answer: null,
      warnings: [`Pull request #12: ${reason}. It is judged by what git alone tells.`]
    })
  })

  test('answers null when nobody listens', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await new Promise(resolve => server.once('listening', resolve))
    const {port} = server.address() as AddressInfo
    await new Promise(resolve => server.close(resolve))
    const {answer, warnings} = await ask(12, {url: `http://127.0.0.1:${port}`})
    expect({answer, warnings: warnings.length}).toEqual({answer: null, warnings: 1})
  })

  test('stops asking when the run is cancelled', async () => {
    github = await startGithub({token, repository: 'acme/shop', pullRequests: [], fault: 'hang'})
    const cancel = new AbortController()
    const forge = createOctokitForge({
      token,
      repository: 'acme/shop',
      apiUrl: github.url,
      warn: () => undefined,
      signal: cancel.signal
    })
    const answer = forge.pullRequest(12)
    cancel.abort()
    expect(await answer).toBeNull()
  })
})

describe('the GitHub double', () => {
  // GitHub answers with null for the repository of a fork that was deleted; its description does not say so.
  const answers = [
    ['same', []],
    ['fork', []],
    ['gone', ['/head/repo must be object']]
  ] as const
  test.each(answers)("gives no answer that GitHub's own description forbids: head %s", async (from, problems) => {
    await ask(12, {pullRequests: [{number: 12, from}], judgeAnswers: true})
    expect(github!.answers).toEqual([{operation: 'pulls/get', problems}])
  })

  test("gives no answer that GitHub's own description forbids: none found", async () => {
    await ask(99, {judgeAnswers: true})
    expect(github!.answers).toEqual([{operation: 'pulls/get', problems: []}])
  })

  test('notices a request that the description forbids', async () => {
    github = await startGithub({token, repository: 'acme/shop', pullRequests: []})
    const response = await fetch(`${github.url}/repos/acme/shop/pulls/twelve`, {
      headers: {authorization: `token ${token}`}
    })
    expect({status: response.status, invalid: github.invalid.length}).toEqual({status: 422, invalid: 1})
  })
})
