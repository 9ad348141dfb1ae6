import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {recordIn, runAction} from '../support/bundle.js'
import {aShop, SHOP_GATE} from '../support/shop.js'
import type {TempRepo} from '../support/temp-repo.js'

let repo: TempRepo

/** `first` and the second commit of `second` paint the same door; the other commits of `second` are its own. */
beforeAll(() => {
  repo = aShop()
  repo.branch('first', {'door.txt': 'green\n'})
  repo.branch('second', {'window.txt': 'open\n'})
  repo.git('checkout', '--quiet', 'second')
  repo.commit('paint the door', {'door.txt': 'blue\n'})
  repo.commit('add a bell', {'bell.txt': 'silent\n'})
  repo.git('checkout', '--quiet', 'main')
})
afterAll(() => {
  repo.remove()
})

function staged(sha: string): unknown {
  const paths = repo.git('ls-tree', '-r', '--name-only', sha).split('\n')
  return {
    door: repo.git('show', `${sha}:door.txt`),
    extras: paths.filter(path => ['window.txt', 'bell.txt'].includes(path)),
    merges: repo.git('rev-list', '--count', '--merges', `main..${sha}`),
    commits: repo.git('log', '--reverse', '--format=%s', '--no-merges', `main..${sha}`).split('\n')
  }
}

describe.each([
  // As a merge, all of a branch is in or nothing of it.
  ['merge', {merged: '["first"]', door: 'green', extras: [], merges: '1', commits: ['first']}],
  [
    'hybrid',
    {
      merged: '["first"]',
      door: 'green',
      extras: ['bell.txt', 'window.txt'],
      merges: '1',
      commits: ['first', 'second', 'add a bell']
    }
  ],
  [
    'cherry-pick',
    {
      merged: '["first"]',
      door: 'green',
      extras: ['bell.txt', 'window.txt'],
      merges: '0',
      commits: ['first', 'second', 'add a bell']
    }
  ]
])('by %s', (strategy, {merged, ...tree}) => {
  test('takes of two branches that conflict what fits, and says what stayed out', async () => {
    using run = await runAction(repo, {branches: 'first\nsecond', order: 'listed', strategy, ...SHOP_GATE})
    expect(run).toMatchObject({
      exitCode: 0,
      stderr: '',
      outputs: {status: 'conditional', 'merge-ready': 'false', merged, 'held-out': '["second"]', conflicts: '1'}
    })
    expect(staged(run.outputs['staging-sha']!)).toEqual(tree)
    const second = recordIn(run.outputs['report-dir']!).candidates.find(({name}) => name === 'second')!
    expect({status: second.status, skipped: second.skippedCommits.map(({subject, paths}) => ({subject, paths}))}).toEqual(
      strategy === 'merge'
        ? {status: 'held-out', skipped: []}
        : {status: 'partial', skipped: [{subject: 'paint the door', paths: ['door.txt']}]}
    )
    if (strategy !== 'merge') {
      expect(run.annotations.map(({level, title}) => [level, title])).toContainEqual([
        'warning',
        'second is in only in part'
      ])
    }
    // A tip becomes a parent only when all of its changes are in.
    expect(repo.git('rev-list', run.outputs['staging-sha']!).split('\n')).not.toContain(repo.head('second'))
    expect(repo.git('status', '--porcelain')).toBe('')
  })
})
