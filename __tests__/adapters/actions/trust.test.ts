import {describe, expect, test} from '@jest/globals'
import {readTrust, type TrustSource} from '../../../src/adapters/actions/trust.js'
import type {Selector} from '../../../src/domain/config.js'
import {oid} from '../../support/candidate-builder.js'
import type {Forge, PullRequest} from '../../../src/ports/forge.js'

const ONE = oid('11')
const TWO = oid('22')
const BRANCH: Selector = {kind: 'glob', raw: 'feature/*', glob: 'feature/*'}
const PLAN: Selector = {kind: 'plan', raw: 'plan:a.json', file: 'a.json'}
const PULL: Selector = {kind: 'pull-request', raw: '#12', number: 12}
const HEADS = [
  {name: 'main', ref: 'refs/heads/main', oid: ONE},
  {name: 'main', ref: 'refs/remotes/origin/main', oid: ONE},
  {name: 'feature/a', ref: 'refs/remotes/origin/feature/a', oid: TWO}
]

function forgeWith(fork: boolean | null): Forge {
  const pull = {number: 12, state: 'open', title: '', author: '', base: 'main', headBranch: 'x'} as const
  const answer: PullRequest | null = fork === null ? null : {...pull, fork}
  return {pullRequest: () => Promise.resolve(answer)}
}

async function trustOf(more: Partial<TrustSource>): Promise<string> {
  const event = {name: 'push', ownPullRequest: false}
  return await readTrust({event, selectors: [BRANCH], pins: null, facts: {heads: HEADS}, forge: null, ...more})
}

describe('the code of a job', () => {
  test.each([
    ['push', false, 'own'],
    ['schedule', false, 'own'],
    ['workflow_dispatch', false, 'own'],
    ['repository_dispatch', false, 'own'],
    ['pull_request', true, 'own'],
    ['pull_request', false, 'foreign'],
    ['pull_request_target', true, 'foreign'],
    ['workflow_run', true, 'foreign'],
    ['issue_comment', false, 'foreign'],
    ['merge_group', false, 'foreign'],
    ['something-new', true, 'foreign'],
    [null, true, 'foreign']
  ])('of the event %s, its pull request being an own one: %s, is %s', async (name, ownPullRequest, trust) => {
    expect(await trustOf({event: {name, ownPullRequest}})).toBe(trust)
  })

  test.each([
    ['from the repository itself', forgeWith(false), 'own'],
    ['from a fork', forgeWith(true), 'foreign'],
    ['of which nothing is known', forgeWith(null), 'foreign'],
    ['of which nobody can be asked', null, 'foreign']
  ])('with a pull request %s', async (_, forge, trust) => {
    expect(await trustOf({selectors: [BRANCH, PULL], forge})).toBe(trust)
  })

  test.each([
    ['at tips of branches', [{sha: TWO}, {sha: ONE}, {sha: null}], 'own'],
    ["at a commit that is no tip of a branch, such as a fork's", [{sha: TWO}, {sha: oid('44')}], 'foreign']
  ] as const)('with a plan that pinned heads %s', async (_, found, trust) => {
    const heads = found.map(({sha}) => ({name: 'x', source: null, reason: '', sha}))
    expect(await trustOf({selectors: [PLAN], pins: {heads}})).toBe(trust)
    expect(await trustOf({selectors: [PLAN], pins: null})).toBe('foreign')
  })

  test('is foreign where a local branch is not one of origin', async () => {
    const fetched = {name: 'feature/b', ref: 'refs/heads/feature/b', oid: oid('33')}
    expect(await trustOf({facts: {heads: [...HEADS, fetched]}})).toBe('foreign')
    expect(await trustOf({facts: {heads: HEADS.slice(0, 1)}})).toBe('foreign')
  })

  test('is not told by what an earlier run left here, unless that is asked for', async () => {
    const name = 'integration/1-1'
    const heads = [...HEADS, {name, ref: `refs/heads/${name}`, oid: oid('44')}]
    expect(await trustOf({facts: {heads}})).toBe('own')
    expect(await trustOf({facts: {heads}, selectors: [{kind: 'name', raw: name, name}]})).toBe('foreign')
  })
})
