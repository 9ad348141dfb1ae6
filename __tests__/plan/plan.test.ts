import {describe, expect, test} from '@jest/globals'
import type {Candidate} from '../../src/domain/candidate.js'
import type {PairVerdict} from '../../src/domain/conflict.js'
import type {OrderTrial} from '../../src/domain/order-trial.js'
import type {Plan} from '../../src/domain/plan.js'
import {planMerges} from '../../src/plan/plan.js'
import {aCandidate, aChange, aCommit, oid} from '../support/candidate-builder.js'

const RISK = {order: 'risk', strategy: 'merge'} as const
const BASE = {name: 'main', commit: oid('00'), tree: oid('ee')}

function sized(name: string, pair: string, lines: number): Candidate {
  return aCandidate(name, oid(pair), {changes: [aChange(name, {added: lines, removed: 0})]})
}

function conflict(...branches: [string, string]): PairVerdict {
  return {branches, verdict: 'conflict'}
}

function clean(...branches: [string, string]): PairVerdict {
  return {branches, verdict: 'clean'}
}

/** Merging as the pairs say: whoever conflicts with somebody who is in stays out. */
function world(pairs: readonly PairVerdict[], limit = Infinity) {
  let orders = 0
  return {
    merges: () => orders,
    differing: () => Promise.resolve(['tree.txt']),
    tryOrders: (asked: readonly (readonly string[])[]) => {
      return Promise.resolve(asked.map(order => (++orders > limit ? null : merged(order, pairs))))
    }
  }
}

function merged(order: readonly string[], pairs: readonly PairVerdict[]): OrderTrial {
  const isIn = new Set<string>()
  const steps = order.map(candidate => {
    const rivals = pairs.filter(({branches, verdict}) => verdict === 'conflict' && branches.includes(candidate))
    const met = rivals.filter(({branches}) => branches.some(other => other !== candidate && isIn.has(other)))
    if (met.length === 0) isIn.add(candidate)
    const outcome = met.length === 0 ? ('in' as const) : ('out' as const)
    return {candidate, outcome, paths: met.map(({branches}) => branches.join('-')), before: oid('00')}
  })
  return {steps, commit: oid('cc'), tree: oid(isIn.size.toString(16).padStart(2, '0'))}
}

async function plan(candidates: readonly Candidate[], pairs: readonly PairVerdict[] = [], asked = {}): Promise<Plan> {
  const analysis = {pairs, overlaps: [], conflicts: []}
  return await planMerges({base: BASE, candidates}, analysis, {...RISK, ...asked}, world(pairs))
}

async function order(candidates: readonly Candidate[], pairs: readonly PairVerdict[] = []): Promise<readonly string[]> {
  return (await plan(candidates, pairs)).steps.map(step => step.candidate)
}

describe('by risk', () => {
  test('the smallest goes first', async () => {
    expect(await order([sized('large', 'aa', 90), sized('small', 'bb', 2), sized('middle', 'cc', 30)])).toEqual([
      'small',
      'middle',
      'large'
    ])
  })

  test('a candidate in no conflict goes before a smaller one in a conflict', async () => {
    const candidates = [sized('small', 'aa', 1), sized('other', 'bb', 5), sized('free', 'cc', 80)]
    const found = await plan(candidates, [conflict('small', 'other')])
    expect(found.steps.map(step => step.candidate)).toEqual(['free', 'small', 'other'])
    expect(found.cost).toEqual({heldOut: 1, paths: 1, lines: 5})
  })

  test('of equals, the one listed first goes first', async () => {
    expect(await order([sized('b', 'bb', 3), sized('a', 'aa', 3)])).toEqual(['b', 'a'])
  })

  test('the parent of a stack goes before what is built on it, however large', async () => {
    const parent = sized('parent', 'aa', 500)
    const child = aCandidate('child', oid('bb'), {commits: [aCommit(oid('aa')), aCommit(oid('bb'))]})
    const grandchild = aCandidate('grandchild', oid('cc'), {
      commits: [aCommit(oid('aa')), aCommit(oid('bb')), aCommit(oid('cc'))],
      changes: []
    })
    const found = await plan(
      [grandchild, child, parent],
      [clean('grandchild', 'child'), clean('grandchild', 'parent'), clean('child', 'parent')]
    )
    expect(found.steps.map(step => [step.candidate, step.parent])).toEqual([
      ['parent', null],
      ['child', 'parent'],
      ['grandchild', 'child']
    ])
    expect(found.commutes.kind).toBe('not-checked')
  })

  test('every place has its reason', async () => {
    const parent = sized('parent', 'aa', 1)
    const child = aCandidate('child', oid('bb'), {commits: [aCommit(oid('aa')), aCommit(oid('bb'))]})
    const other = sized('other', 'cc', 40)
    const {steps} = await plan([parent, child, other], [clean('parent', 'child'), conflict('child', 'other')])
    expect(steps.map(step => step.reason)).toEqual([
      'conflicts with no other candidate; 1 changed line',
      'built on parent, which goes before it; conflicts with 1 other; 2 changed lines',
      'conflicts with 1 other; 40 changed lines; stays out at this place: conflicts in child-other'
    ])
  })
})

describe('the search', () => {
  test('lets in as many as can be in together, where the fewest conflicts first lets in fewer', async () => {
    // In a row of five, every second one fits: both ends and the middle.
    const pairs = [conflict('p', 'q'), conflict('q', 'r'), conflict('r', 's'), conflict('s', 't')]
    const candidates = ['q', 's', 'p', 'r', 't'].map((name, i) => sized(name, `a${i}`, name === 'r' ? 90 : 10 + i))
    const found = await plan(candidates, pairs)
    expect([found.cost.heldOut, found.listedCost.heldOut]).toEqual([2, 3])
  })

  test('keeps the listed order when asked to, looks for no other, and measures what it costs', async () => {
    const candidates = [sized('hub', 'aa', 9), sized('x', 'bb', 1), sized('y', 'cc', 2)]
    const found = await plan(candidates, [conflict('hub', 'x'), conflict('hub', 'y')], {order: 'listed'})
    expect(found).toEqual({
      order: 'listed',
      strategy: 'merge',
      steps: [
        {candidate: 'hub', position: 1, reason: 'listed as number 1', parent: null},
        {
          candidate: 'x',
          position: 2,
          reason: 'listed as number 2; stays out at this place: conflicts in hub-x',
          parent: null
        },
        {
          candidate: 'y',
          position: 3,
          reason: 'listed as number 3; stays out at this place: conflicts in hub-y',
          parent: null
        }
      ],
      cost: {heldOut: 2, paths: 2, lines: 3},
      listedCost: {heldOut: 2, paths: 2, lines: 3},
      search: {orders: 1, merges: 1, untried: 0},
      commutes: {kind: 'not-checked', reason: 'fewer than two branches go in'}
    })
  })

  test('says how many orders were left untried when merges run out', async () => {
    const pairs = [conflict('hub', 'x'), conflict('hub', 'y')]
    const candidates = [sized('hub', 'aa', 1), sized('x', 'bb', 5), sized('y', 'cc', 6)]
    const analysis = {pairs, overlaps: [], conflicts: []}
    const found = await planMerges({base: BASE, candidates}, analysis, RISK, world(pairs, 3))
    expect([found.search.orders, found.search.untried > 0]).toEqual([1, true])
  })
})

describe('whether the order matters', () => {
  const three = [sized('a', 'aa', 1), sized('b', 'bb', 2), sized('c', 'cc', 3)]

  test('is settled without a merge where no two meet', async () => {
    expect((await plan(three)).commutes).toEqual({kind: 'independent'})
  })

  test('is tried in other orders where they do', async () => {
    expect((await plan(three, [clean('a', 'b'), clean('b', 'c')])).commutes).toEqual({kind: 'same', orders: 6})
  })

  test('is tried in some orders of many', async () => {
    const six = ['a', 'b', 'c', 'd', 'e', 'f'].map((name, i) => sized(name, `${name}${i}`, i + 1))
    const pairs = six.slice(1).map(({name}) => clean('a', name))
    expect((await plan(six, pairs)).commutes).toEqual({kind: 'same', orders: 4})
  })

  test('is told with the paths where another order gives another tree', async () => {
    const pairs = [clean('a', 'b')]
    const tools = {
      ...world(pairs),
      tryOrders: (asked: readonly (readonly string[])[]) =>
        Promise.resolve(asked.map(one => ({...merged(one, pairs), tree: oid(one[0] === 'a' ? 'aa' : 'bb')})))
    }
    const {commutes} = await planMerges(
      {base: BASE, candidates: three},
      {pairs, overlaps: [], conflicts: []},
      RISK,
      tools
    )
    expect(commutes).toEqual({
      kind: 'differs',
      orders: 2,
      paths: ['tree.txt'],
      pairs: [{branches: ['a', 'b'], paths: ['tree.txt']}]
    })
  })

  const many = Array.from({length: 9}, (_, i) => sized(`c${i}`, `a${i}`, i + 1))
  const pairs = many.slice(1).map(({name}) => clean('c0', name))

  /** The tree tells which of these pairs went in turned around. */
  async function turned(order: ReadonlyArray<readonly [string, string]>, limit = Infinity): Promise<Plan> {
    const tools = world(pairs, limit)
    const tryOrders: typeof tools.tryOrders = async asked => {
      const trials = await tools.tryOrders(asked)
      return trials.map((trial, at) => {
        const place = (name: string): number => asked[at]?.indexOf(name) ?? -1
        const digits = order.map(([first, second]) => (place(first) < place(second) ? 'a' : 'b')).join('')
        return trial === null ? null : {...trial, tree: oid(digits.padStart(2, '0'))}
      })
    }
    const analysis = {pairs, overlaps: [], conflicts: []}
    return await planMerges({base: BASE, candidates: many}, analysis, RISK, {...tools, tryOrders})
  }

  test('is told with the pair that makes the difference, wherever the two stand among many', async () => {
    for (const pair of [
      ['c1', 'c2'],
      ['c0', 'c8'],
      ['c3', 'c6']
    ] as const) {
      const {commutes} = await turned([pair])
      expect(commutes).toMatchObject({kind: 'differs', pairs: [{branches: pair, paths: ['tree.txt']}]})
    }
  })

  test('is told with each of several pairs that some order turned around', async () => {
    const {commutes} = await turned([
      ['c0', 'c8'],
      ['c4', 'c5']
    ])
    const named = commutes.kind === 'differs' ? commutes.pairs.map(({branches}) => branches.join(' ')) : []
    expect(named.sort()).toEqual(['c0 c8', 'c4 c5'])
  })

  test('is told without a pair where merges run out before it is found', async () => {
    const {commutes} = await turned([['c3', 'c6']], 7)
    expect(commutes).toEqual({kind: 'differs', orders: 4, paths: ['tree.txt'], pairs: []})
  })
})
