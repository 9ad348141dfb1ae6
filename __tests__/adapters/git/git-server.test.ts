import {execFile} from 'node:child_process'
import {promisify} from 'node:util'
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {accessByToken, protectLikeGithub, startGitServer, type GitServer} from '../../support/git-server.js'
import {TempOrigin} from '../../support/opened-git.js'
import {TempRepo} from '../../support/temp-repo.js'

const repo = TempRepo.with({'a.txt': 'a\n'})
const origin = new TempOrigin(repo)
let server: GitServer

beforeAll(async () => {
  protectLikeGithub(origin.dir, ['main'])
  server = await startGitServer(origin.dir, accessByToken({'write-token': 'write', 'read-token': 'read'}))
})

afterAll(async () => {
  await server[Symbol.asyncDispose]()
  origin[Symbol.dispose]()
  repo.remove()
})

/** Runs git against the server; resolves to its exit code and what it said. */
async function git(token: string | null, ...args: string[]): Promise<{code: number; said: string}> {
  const header =
    token === null ? [] : [`http.extraHeader=Authorization: Basic ${Buffer.from(`x:${token}`).toString('base64')}`]
  try {
    const {stdout, stderr} = await promisify(execFile)('git', [...header.flatMap(h => ['-c', h]), ...args], {
      cwd: repo.dir
    })
    return {code: 0, said: stdout + stderr}
  } catch (error) {
    const {code, stderr} = error as {code: number; stderr: string}
    return {code, said: stderr}
  }
}

describe('the git server double', () => {
  test('serves fetches to a token and refuses everyone else', async () => {
    expect(await git('read-token', 'ls-remote', server.repositoryUrl, 'refs/heads/main')).toEqual({
      code: 0,
      said: `${repo.head()}\trefs/heads/main\n`
    })
    for (const token of [null, 'wrong']) {
      expect((await git(token, 'ls-remote', server.repositoryUrl)).code).toBe(128)
    }
  })

  test('lets the write token make and advance a branch', async () => {
    const first = repo.head()
    expect((await git('write-token', 'push', server.repositoryUrl, `${first}:refs/heads/staging`)).code).toBe(0)
    const second = repo.commit('second', {'a.txt': 'b\n'})
    expect((await git('write-token', 'push', server.repositoryUrl, `${second}:refs/heads/staging`)).code).toBe(0)
    expect((await git('read-token', 'ls-remote', server.repositoryUrl, 'refs/heads/staging')).said).toContain(second)
  })

  test.each([
    ['a read-only token', 'read-token', 'HEAD:refs/heads/x', 'The requested URL returned error: 403'],
    ['a push that is no fast-forward', 'write-token', '+HEAD~1:refs/heads/staging', 'denying non-fast-forward'],
    ['the deletion of a branch', 'write-token', ':refs/heads/staging', 'deletion prohibited'],
    [
      'a protected branch',
      'write-token',
      'HEAD:refs/heads/main',
      'GH006: Protected branch update failed for refs/heads/main'
    ]
  ])('refuses %s', async (_, token, refspec, words) => {
    const {code, said} = await git(token, 'push', server.repositoryUrl, refspec)
    expect({refused: code !== 0, said}).toEqual({refused: true, said: expect.stringContaining(words) as unknown})
  })

  test('logs every request with its rights', () => {
    expect(server.requests).toContainEqual({
      method: 'GET',
      path: '/origin.git/info/refs?service=git-receive-pack',
      authorization: `Basic ${Buffer.from('x:read-token').toString('base64')}`,
      access: 'read',
      status: 403
    })
  })
})
