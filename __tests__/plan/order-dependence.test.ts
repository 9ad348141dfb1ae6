import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {NO_RULINGS} from '../../src/domain/rulings.js'
import {orderTrials} from '../../src/integrate/order-trials.js'
import type {OrderTrial} from '../../src/domain/order-trial.js'
import type {Commutativity} from '../../src/domain/plan.js'
import {openedGit} from '../support/opened-git.js'
import {ran} from '../support/pipeline-run.js'
import {quietPorts} from '../support/quiet-ports.js'
import {collected} from '../support/scenario.js'
import {lines, tempFolder, TempRepo} from '../support/temp-repo.js'

/** Five branches, and what is to be said about the order in which they go in. */
interface World {
  readonly name: string
  readonly build: (repo: TempRepo) => void
  readonly branches: readonly string[]
  /** The trees that all orders end in; an order that leaves somebody out counts as one of its own. */
  readonly trees: number
  /** The two whose order matters, and where. */
  readonly pair: {readonly branches: readonly [string, string]; readonly paths: readonly string[]} | null
}

const edit = (line: number, word: string): string => lines(60, {[line]: word})

/** Three that share files with everybody and get on with everybody. */
function bystanders(repo: TempRepo): void {
  repo.branch('left', {shared: edit(10, 'left'), 'left.txt': 'x\n'})
  repo.branch('right', {shared: edit(30, 'right'), 'right.txt': 'x\n'})
}

const WORLDS: readonly World[] = [
  {
    name: 'edits apart, a rename, a mode, a deletion and a new file',
    branches: ['left', 'right', 'moves', 'runs', 'edits'],
    build: repo => {
      bystanders(repo)
      repo.branch('moves', {old: null, new: edit(1, 'moves'), shared: edit(50, 'moves')})
      repo.branch('runs', {old: {script: edit(60, 'runs')}, gone: null})
      repo.branch('edits', {old: edit(20, 'edits'), shared: edit(20, 'edits')})
    },
    trees: 1,
    pair: null
  },
  {
    name: 'the same change in all of them, and one more in each',
    branches: ['v', 'w', 'x', 'y', 'z'],
    build: repo => {
      for (const [i, branch] of ['v', 'w', 'x', 'y', 'z'].entries()) {
        repo.branch(branch, {shared: lines(60, {5: 'all', [10 + i * 10]: branch})})
      }
    },
    trees: 1,
    pair: null
  },
  {
    name: 'one takes back what another makes anew: two trees, both merged cleanly',
    branches: ['first', 'takes-back', 'makes-anew', 'left', 'right'],
    build: repo => {
      bystanders(repo)
      repo.branch('first', {flag: edit(5, 'on')})
      repo.branch('takes-back', {flag: edit(5, 'line 5'), 'why.txt': 'x\n'}, 'first')
      repo.branch('makes-anew', {flag: edit(5, 'on'), 'again.txt': 'x\n'})
    },
    trees: 2,
    pair: {branches: ['makes-anew', 'takes-back'], paths: ['flag']}
  },
  {
    name: 'a renamed file that one rewrites is no longer found by another that edits it',
    branches: ['renames', 'rewrites', 'edits', 'left', 'right'],
    build: repo => {
      bystanders(repo)
      repo.branch('renames', {old: null, new: lines(60)})
      const rewritten = Object.fromEntries(Array.from({length: 35}, (_, i) => [i + 20, `rewritten ${i}`]))
      repo.branch('rewrites', {old: lines(60, rewritten)})
      repo.branch('edits', {old: edit(3, 'edits')})
    },
    trees: 2,
    pair: {branches: ['edits', 'rewrites'], paths: ['old']}
  }
]

function permutations(names: readonly string[]): readonly (readonly string[])[] {
  if (names.length < 2) return [names]
  return names.flatMap(first => permutations(names.filter(name => name !== first)).map(rest => [first, ...rest]))
}

/** The tree that git makes in a worktree, branch after branch; a branch that conflicts is left out. */
function mergedByGit(repo: TempRepo, order: readonly string[]): string {
  const dir = tempFolder('worktree')
  repo.git('worktree', 'add', '--quiet', '--detach', '--force', dir, 'main')
  try {
    for (const branch of order) {
      try {
        repo.git('-C', dir, 'merge', '--quiet', '--no-edit', '--no-ff', branch)
      } catch {
        repo.git('-C', dir, 'merge', '--abort')
      }
    }
    return repo.git('-C', dir, 'rev-parse', 'HEAD^{tree}')
  } finally {
    repo.git('worktree', 'remove', '--force', dir)
  }
}

function outcomeOf({tree, steps}: OrderTrial): string {
  const out = steps.filter(({outcome}) => outcome === 'out').map(({candidate}) => candidate)
  return [tree, ...out].join(' ')
}

describe.each(WORLDS)('$name', ({build, branches, trees, pair}) => {
  let repo: TempRepo
  beforeAll(() => {
    repo = TempRepo.with({shared: lines(60), old: lines(60), gone: 'x\n', flag: lines(60)})
    build(repo)
  })
  afterAll(() => {
    repo.remove()
  })

  test('all 120 orders come to what git makes of them', async () => {
    await using git = await openedGit(repo.dir)
    const collection = await collected(git, branches, {base: 'main'})
    const rules = {strategy: 'merge', rulings: NO_RULINGS} as const
    const orders = permutations(branches)
    const tried = await orderTrials(collection, rules, quietPorts(git)).tryOrders(1000)(orders)
    const trials = tried.filter(trial => trial !== null)
    expect(trials).toHaveLength(120)
    expect(new Set(trials.map(outcomeOf)).size).toBe(trees)
    for (const at of [0, 58, 119]) expect(trials[at]?.tree).toBe(mergedByGit(repo, orders[at] ?? []))
  })

  test.each(['as listed', 'listed the other way round'])(
    'is said in the record and to people (%s)',
    async direction => {
      const asked = direction === 'as listed' ? branches : branches.toReversed()
      const {record, text} = await ran({repo, branches: asked, config: {mode: 'analyze', order: 'risk'}})
      const commutes: Commutativity | undefined = record.plan?.commutes
      const report = text('INTEGRATION_PLAN.md')
      if (pair === null) {
        expect(commutes).toEqual({kind: 'same', orders: 120})
        expect(report).toContain('the same tree in all 120 orders tried')
        return
      }
      if (commutes?.kind !== 'differs') throw new Error(`the order matters, and is said to be ${commutes?.kind}`)
      expect(commutes.pairs.map(({branches: two, paths}) => ({branches: [...two].sort(), paths}))).toEqual([pair])
      const [first = '', second = ''] = commutes.pairs[0]?.branches ?? []
      expect(report).toContain(`\`${first}\` before \`${second}\` is not the same as the other way round`)
    }
  )
})
