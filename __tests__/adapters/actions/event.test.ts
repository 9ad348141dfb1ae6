import {rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {afterAll, describe, expect, test} from '@jest/globals'
import {readEvent} from '../../../src/adapters/actions/event.js'
import {tempFolder} from '../../support/temp-repo.js'

interface Example {
  readonly name: string
  readonly examples: readonly {
    readonly repository?: {readonly full_name: string; readonly default_branch: string}
    readonly pull_request?: {
      readonly base?: {readonly ref: string; readonly repo?: {readonly id: number}}
      readonly head?: {readonly repo?: {readonly id: number} | null}
    }
  }[]
}

const kinds = createRequire(import.meta.url)('@octokit/webhooks-examples') as readonly Example[]
const dir = tempFolder('event')
const path = join(dir, 'event.json')

afterAll(() => {
  rmSync(dir, {recursive: true, force: true})
})

describe('reading the event', () => {
  test("reads every example of GitHub's own payloads", () => {
    expect(kinds.length).toBeGreaterThan(50)
    for (const {name, examples} of kinds) {
      for (const payload of examples) {
        writeFileSync(path, JSON.stringify(payload))
        const head = payload.pull_request?.head?.repo?.id
        expect(readEvent({GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path})).toEqual({
          name,
          repository: payload.repository?.full_name ?? null,
          defaultBranch: payload.repository?.default_branch ?? null,
          baseRef: payload.pull_request?.base?.ref ?? null,
          ownPullRequest: typeof head === 'number' && head === payload.pull_request?.base?.repo?.id,
          apiUrl: 'https://api.github.com'
        })
      }
    }
  })

  const nothing = {
    name: null,
    repository: null,
    defaultBranch: null,
    baseRef: null,
    ownPullRequest: false,
    apiUrl: 'https://api.github.com'
  }
  test.each([
    ['no variables', {}, null, nothing],
    ['no payload file', {GITHUB_EVENT_PATH: join(dir, 'absent')}, null, nothing],
    ['a payload cut off', {GITHUB_EVENT_PATH: path}, '{"repository": {', nothing],
    ['a payload of another shape', {GITHUB_EVENT_PATH: path}, '{"repository": ["x"], "pull_request": null}', nothing],
    [
      "the runner's word before the payload's",
      {
        GITHUB_EVENT_PATH: path,
        GITHUB_REPOSITORY: 'a/b',
        GITHUB_BASE_REF: 'release',
        GITHUB_API_URL: 'https://ghe.example/api/v3'
      },
      '{"repository": {"full_name": "c/d"}, "pull_request": {"base": {"ref": "main"}}}',
      {...nothing, repository: 'a/b', baseRef: 'release', apiUrl: 'https://ghe.example/api/v3'}
    ],
    [
      'a pull request from a fork that is gone',
      {GITHUB_EVENT_PATH: path},
      '{"pull_request": {"head": {"repo": null}, "base": {"repo": {"id": 1}}}}',
      nothing
    ],
    [
      'a pull request from the repository itself',
      {GITHUB_EVENT_PATH: path},
      '{"pull_request": {"head": {"repo": {"id": 1}}, "base": {"repo": {"id": 1}}}}',
      {...nothing, ownPullRequest: true}
    ],
    ['a repository that is none', {GITHUB_REPOSITORY: 'a/b/../c'}, null, nothing]
  ])('copes with %s', (_, environment, payload, facts) => {
    if (payload !== null) writeFileSync(path, payload)
    expect(readEvent(environment)).toEqual(facts)
  })
})
