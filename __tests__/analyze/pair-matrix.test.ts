import {afterAll, beforeAll, expect, test} from '@jest/globals'
import {pairMatrix} from '../../src/analyze/pair-matrix.js'
import type {Candidate} from '../../src/domain/candidate.js'
import {CancelledError} from '../../src/domain/errors.js'
import type {Oid} from '../../src/domain/ids.js'
import type {MergeResult} from '../../src/ports/git.js'
import {openedGit, type OpenedGit} from '../support/opened-git.js'
import {quietPorts} from '../support/quiet-ports.js'
import {importChains, type Chain} from '../support/random-chains.js'
import {collected} from '../support/scenario.js'
import {TempRepo} from '../support/temp-repo.js'

const CHAINS = 10

let repo: TempRepo
let chains: readonly Chain[]

beforeAll(() => {
  repo = TempRepo.with({f: 'f'})
  chains = importChains(repo, CHAINS, 77)
})
afterAll(() => {
  repo.remove()
})

/** One merge at a time, of commits with both parents. */
async function slowly(git: OpenedGit, base: Oid, candidates: readonly Candidate[]): Promise<Map<string, MergeResult>> {
  const {composer} = git
  const merges = new Map<string, MergeResult>()
  const onBase = new Map<Candidate, Oid>()
  for (const candidate of candidates) {
    const merge = await composer.merge(base, candidate.head)
    if (!merge.clean) continue
    const {author, head} = candidate
    const stamp = {message: 'm', author, authorDate: '1600001000 +0000', date: '1600001000 +0000'}
    onBase.set(candidate, await composer.commit({tree: merge.tree, parents: [base, head], ...stamp}))
  }
  for (const [i, a] of candidates.entries()) {
    for (const b of candidates.slice(i + 1)) {
      const [ours, theirs] = [onBase.get(a), onBase.get(b)]
      if (ours === undefined || theirs === undefined) continue
      merges.set(`${a.name} ${b.name}`, await composer.merge(ours, theirs))
    }
  }
  return merges
}

test('verdicts of random branches are those of merging every pair by itself, and what is called disjoint is clean', async () => {
  const seen = new Set<string>()
  for (const [n, {base, heads}] of chains.entries()) {
    repo.git('update-ref', 'refs/heads/base', base)
    const names = [...new Set(heads)].map((head, i) => {
      repo.git('update-ref', `refs/heads/chain-${n}/${i}`, head)
      return `chain-${n}/${i}`
    })
    await using git = await openedGit(repo.dir)
    const collection = await collected(git, names, {base: 'base'})
    const {candidates} = collection
    const {pairs, clashes} = await pairMatrix(collection, quietPorts(git))
    const merges = await slowly(git, base, candidates)
    expect(pairs).toHaveLength((candidates.length * (candidates.length - 1)) / 2)
    for (const {branches, verdict} of pairs) {
      const [a, b] = branches.map(name => candidates.find(candidate => candidate.name === name)!) as [
        Candidate,
        Candidate
      ]
      const isStacked = [a, b].some((one, i) => one.commits.some(({oid}) => oid === [b, a][i]!.head))
      const merge = merges.get(branches.join(' '))
      const expected = merge === undefined ? 'unknown' : merge.clean || isStacked ? 'clean' : 'conflict'
      expect([n, ...branches, verdict === 'disjoint' ? 'clean' : verdict]).toEqual([n, ...branches, expected])
      seen.add(verdict)
      const clash = clashes.find(({first, second}) => first.name === branches[0] && second.name === branches[1])
      expect(clash?.merge.conflicted.map(withoutLabel)).toEqual(
        verdict === 'conflict' ? merge?.conflicted.map(withoutLabel) : undefined
      )
    }
  }
  expect([...seen].sort()).toEqual(['clean', 'conflict', 'disjoint', 'unknown'])
})

/** Git names a file that has to make way after the commit it is from. */
function withoutLabel(path: string): string {
  return path.replace(/~.*/, '~')
}

test('a cancelled run merges nothing more', async () => {
  const controller = new AbortController()
  await using git = await openedGit(repo.dir, {signal: controller.signal})
  const collection = await collected(git, ['chain-0/0', 'chain-0/1'], {base: 'base'})
  controller.abort(new CancelledError('SIGINT'))
  await expect(pairMatrix(collection, quietPorts(git, controller.signal))).rejects.toThrow(CancelledError)
})
