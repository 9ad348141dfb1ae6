import {afterEach, beforeEach, expect, test} from '@jest/globals'
import {compose} from '../../src/integrate/compose.js'
import {NO_RULINGS} from '../../src/domain/rulings.js'
import {orderTrials} from '../../src/integrate/order-trials.js'
import {openedGit} from '../support/opened-git.js'
import {quietPorts} from '../support/quiet-ports.js'
import {collected} from '../support/scenario.js'
import {lines, TempRepo} from '../support/temp-repo.js'

let repo: TempRepo
beforeEach(() => {
  repo = TempRepo.with({'f.txt': lines(20), 'g.txt': lines(20)})
  repo.branch('a', {'f.txt': lines(20, {3: 'A'})})
  repo.branch('b', {'f.txt': lines(20, {3: 'B'}), 'b.txt': 'b\n'})
  repo.branch('c', {'g.txt': lines(20, {3: 'C'})})
  repo.branch('above', {'f.txt': lines(20, {3: 'A and B'})}, 'a')
  repo.git('checkout', '--quiet', '-b', 'two', 'main')
  repo.commit('clean', {'two.txt': '2\n'})
  repo.commit('clash', {'g.txt': lines(20, {3: 'two'})})
  repo.git('checkout', '--quiet', 'main')
})
afterEach(() => {
  repo.remove()
})

const NAMES = ['a', 'b', 'c', 'above', 'two']
const ORDERS = [NAMES, NAMES.toReversed(), ['b', 'above', 'a', 'two', 'c'], ['c', 'a', 'b']]

test.each(['merge', 'hybrid', 'cherry-pick'] as const)(
  'a trial comes to the tree that composing comes to: %s',
  async strategy => {
    await using git = await openedGit(repo.dir)
    const ports = quietPorts(git)
    const collection = await collected(git, NAMES)
    const tried = await orderTrials(collection, {strategy, rulings: NO_RULINGS}, ports).tryOrders(1000)(ORDERS)
    for (const [i, order] of ORDERS.entries()) {
      const candidates = order.flatMap(name => collection.candidates.filter(candidate => candidate.name === name))
      const composed = await compose(collection.base, candidates, strategy, ports)
      expect(tried[i]?.tree).toBe(composed.tree)
      const words = {merged: 'in', partial: 'part', conflict: 'out', 'nothing-to-add': 'contained'}
      expect(tried[i]?.steps.map(({outcome}) => outcome)).toEqual(composed.steps.map(({outcome}) => words[outcome]))
    }
  }
)

test('what orders have in common is merged once, and orders beyond the limit are not tried', async () => {
  await using git = await openedGit(repo.dir)
  const trials = orderTrials(await collected(git, NAMES), {strategy: 'merge', rulings: NO_RULINGS}, quietPorts(git))
  await trials.tryOrders(100)([
    ['c', 'a', 'b'],
    ['a', 'c', 'b']
  ])
  // Four turns before the two meet in one tree, and one that both take after it.
  expect(trials.merges()).toBe(5)
  const [known, beyond] = await trials.tryOrders(5)([
    ['c', 'a', 'b'],
    ['two', 'c']
  ])
  expect([known?.steps.length, beyond]).toEqual([3, null])
  expect(trials.merges()).toBe(5)
})
