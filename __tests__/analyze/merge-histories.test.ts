import {execFileSync} from 'node:child_process'
import {describe, expect, test} from '@jest/globals'
import {analyze} from '../../src/analyze/analyze.js'
import {openedGit} from '../support/opened-git.js'
import {quietPorts} from '../support/quiet-ports.js'
import {collected} from '../support/scenario.js'
import {lines, TempRepo, tempFolder} from '../support/temp-repo.js'

interface History {
  readonly name: string
  readonly branches: readonly [string, string]
  readonly build: (repo: TempRepo) => void
  readonly finds: readonly string[]
  /** The pair's verdict; none where one of the two takes no part. */
  readonly verdict: 'disjoint' | 'clean' | 'conflict' | 'unknown' | null
  readonly excluded?: readonly string[]
}

const edit = (line: number, word: string): {readonly f: string} => ({f: lines(20, {[line]: word})})

/** Runs git on a branch, and goes back to main. */
function on(repo: TempRepo, branch: string, work: () => void): void {
  repo.git('checkout', '--quiet', branch)
  work()
  repo.git('checkout', '--quiet', 'main')
}

function merge(repo: TempRepo, ...others: string[]): void {
  repo.git('merge', '--quiet', '--no-edit', '--no-ff', ...others)
}

/** Merges what cannot be merged without a person, who writes this. */
function mergeByHand(repo: TempRepo, other: string, files: Parameters<TempRepo['write']>[0]): void {
  expect(() => repo.git('merge', '--no-edit', other)).toThrow()
  repo.commit(`merge ${other}`, files)
}

/** `a` and `b` each take in what the other was, then change `f` in these lines. */
function crissCross(repo: TempRepo, a: [number, string], b: [number, string]): void {
  const oldA = repo.branch('a', {'a.txt': 'a\n'})
  const oldB = repo.branch('b', {'b.txt': 'b\n'})
  on(repo, 'a', () => {
    merge(repo, oldB)
    repo.commit('a again', edit(...a))
  })
  on(repo, 'b', () => {
    merge(repo, oldA)
    repo.commit('b again', edit(...b))
  })
}

const HISTORIES: readonly History[] = [
  {
    name: 'two merge bases, and changes apart',
    branches: ['a', 'b'],
    build: repo => {
      crissCross(repo, [1, 'A'], [20, 'B'])
      expect(repo.git('merge-base', '--all', 'a', 'b').split('\n')).toHaveLength(2)
    },
    finds: [],
    verdict: 'clean'
  },
  {
    name: 'two merge bases, and changes of one line',
    branches: ['a', 'b'],
    build: repo => {
      crissCross(repo, [5, 'A'], [5, 'B'])
    },
    finds: ['contents f'],
    verdict: 'conflict'
  },
  {
    name: 'merge bases that conflict with each other',
    branches: ['a', 'b'],
    build: repo => {
      const [oldA, oldB] = [repo.branch('a', edit(5, 'old A')), repo.branch('b', edit(5, 'old B'))]
      on(repo, 'a', () => {
        mergeByHand(repo, oldB, edit(5, 'A'))
      })
      on(repo, 'b', () => {
        mergeByHand(repo, oldA, edit(5, 'B'))
      })
    },
    finds: ['contents f'],
    verdict: 'conflict'
  },
  {
    name: 'merge bases of which one side has not changed the file since the first',
    branches: ['a', 'b'],
    build: repo => {
      crissCross(repo, [5, 'A'], [5, 'old B'])
      const [oldA, oldB] = [repo.head('a'), repo.head('b')]
      on(repo, 'a', () => {
        mergeByHand(repo, oldB, edit(5, 'A'))
      })
      on(repo, 'b', () => {
        mergeByHand(repo, oldA, edit(5, 'B'))
      })
    },
    finds: ['contents f'],
    verdict: 'conflict'
  },
  {
    name: 'an executable bit set and taken away in merge bases that differ',
    branches: ['a', 'b'],
    build: repo => {
      const oldA = repo.branch('a', {f: {script: lines(20)}})
      const oldB = repo.branch('b', {'b.txt': 'b\n'})
      on(repo, 'a', () => {
        merge(repo, oldB)
        repo.commit('a again', {'a.txt': 'a\n'})
      })
      on(repo, 'b', () => {
        merge(repo, oldA)
        repo.commit('b again', {f: lines(20)})
      })
    },
    finds: [],
    verdict: 'clean'
  },
  {
    name: 'a merge of three in one branch',
    branches: ['a', 'b'],
    build: repo => {
      for (const name of ['o1', 'o2', 'o3']) repo.branch(name, {[`${name}.txt`]: name})
      repo.branch('a', edit(1, 'A'))
      on(repo, 'a', () => {
        merge(repo, 'o1', 'o2', 'o3')
        repo.commit('after', {'after.txt': 'x\n'})
      })
      repo.branch('b', edit(20, 'B'))
    },
    finds: [],
    verdict: 'clean'
  },
  {
    name: 'no history in common',
    branches: ['a', 'b'],
    build: repo => {
      repo.git('checkout', '--quiet', '--orphan', 'a')
      repo.commit('another project', edit(5, 'A'))
      repo.git('checkout', '--quiet', 'main')
      repo.branch('b', edit(5, 'B'))
    },
    finds: [],
    verdict: null,
    excluded: ['a unrelated']
  },
  {
    name: 'commits that change nothing',
    branches: ['a', 'b'],
    build: repo => {
      repo.branch('a', {})
      repo.branch('b', edit(5, 'B'))
    },
    finds: [],
    verdict: 'disjoint'
  },
  {
    name: 'a branch that is the base, and one that the base contains',
    branches: ['a', 'b'],
    build: repo => {
      repo.branch('b', edit(5, 'B'))
      merge(repo, 'b')
      repo.git('branch', 'a')
    },
    finds: [],
    verdict: null,
    excluded: ['a contained', 'b contained']
  },
  {
    name: 'a branch merged, then reverted on the base, and gone on',
    branches: ['a', 'b'],
    build: repo => {
      repo.branch('a', edit(5, 'A'))
      merge(repo, 'a')
      repo.git('revert', '--no-edit', '--mainline', '1', 'HEAD')
      on(repo, 'a', () => {
        repo.commit('goes on', {'more.txt': 'x\n'})
      })
      repo.branch('b', edit(5, 'B'))
    },
    finds: [],
    verdict: 'disjoint'
  },
  {
    name: 'the same commit picked into both',
    branches: ['a', 'b'],
    build: repo => {
      const picked = repo.branch('picked', edit(5, 'fix'))
      repo.branch('a', {'a.txt': 'a\n'})
      repo.branch('b', {'b.txt': 'b\n'})
      for (const name of ['a', 'b']) {
        on(repo, name, () => {
          repo.git('cherry-pick', picked)
        })
      }
    },
    finds: [],
    verdict: 'clean'
  },
  {
    name: 'a merge commit that changes more than it merges',
    branches: ['a', 'b'],
    build: repo => {
      repo.branch('other', {'other.txt': 'x\n'})
      repo.branch('a', {'a.txt': 'a\n'})
      on(repo, 'a', () => {
        repo.git('merge', '--no-commit', '--no-ff', '--quiet', 'other')
        repo.commit('merge other', edit(5, 'on the quiet'))
      })
      repo.branch('b', edit(5, 'B'))
    },
    finds: ['contents f'],
    verdict: 'conflict'
  },
  {
    name: 'an author without a readable name, a commit before 1970 and a message of a megabyte',
    branches: ['a', 'b'],
    build: repo => {
      repo.branch('b', edit(5, 'B'))
      repo.branch('odd', edit(5, 'A'))
      const tree = repo.git('rev-parse', 'odd^{tree}')
      const who = Buffer.concat([
        Buffer.from('author J'),
        Buffer.of(0xff),
        Buffer.from('rg <j@example.com> -86400 +0000\n')
      ])
      const head = Buffer.from(`tree ${tree}\nparent ${repo.head()}\n`)
      const rest = Buffer.from(`committer C <c@example.com> 99999999999 +0000\n\n${'long '.repeat(200_000)}\n`)
      repo.write({'commit.bin': Buffer.concat([head, who, rest])})
      const odd = repo.git('hash-object', '-t', 'commit', '-w', '--literally', 'commit.bin')
      repo.git('branch', 'a', odd)
    },
    finds: ['contents f'],
    verdict: 'conflict'
  },
  {
    name: 'a submodule moved on one side only',
    branches: ['a', 'b'],
    build: repo => {
      const link = (digit: string): void => {
        repo.git('update-index', '--add', '--cacheinfo', `160000,${digit.repeat(40)},sub`)
      }
      link('1')
      repo.git('commit', '--quiet', '--message', 'a submodule')
      repo.git('checkout', '--quiet', '-b', 'a')
      link('2')
      repo.git('commit', '--quiet', '--message', 'moved on')
      repo.git('checkout', '--quiet', 'main')
      repo.git('checkout', '--quiet', '-b', 'b')
      repo.write(edit(5, 'B'))
      repo.git('commit', '--quiet', '--all', '--message', 'b')
      repo.git('checkout', '--quiet', 'main')
    },
    finds: [],
    verdict: 'disjoint'
  },
  {
    name: 'refs in one file, a tag of a branch’s name, nothing checked out',
    branches: ['a', 'b'],
    build: repo => {
      repo.branch('a', edit(5, 'A'))
      repo.branch('b', edit(5, 'B'))
      repo.git('tag', 'a', 'main')
      repo.git('pack-refs', '--all')
      repo.git('checkout', '--quiet', '--detach')
    },
    finds: ['contents f'],
    verdict: 'conflict'
  }
]

describe.each(HISTORIES)('$name', ({build, branches, finds, verdict, excluded = []}) => {
  test('in both directions', async () => {
    using repo = TempRepo.with({...edit(0, ''), 'base.txt': 'base\n'})
    build(repo)
    await using git = await openedGit(repo.dir)
    for (const names of [branches, branches.toReversed()]) {
      const collection = await collected(git, names, {base: 'main'})
      const analysis = await analyze(collection, quietPorts(git))
      expect({
        finds: analysis.conflicts.map(({type, path}) => `${type} ${path}`),
        verdicts: analysis.pairs.map(pair => pair.verdict),
        excluded: collection.excluded.map(({name, outcome}) => `${name} ${outcome}`).sort()
      }).toEqual({finds, verdicts: verdict === null ? [] : [verdict], excluded})
      const unquoted = analysis.conflicts.filter(({kind, sides}) => kind === 'line' && sides.length === 0)
      expect(unquoted).toEqual([])
    }
  })
})

test('object ids of 64 digits change nothing', async () => {
  const dir = tempFolder('sha256')
  execFileSync('git', ['init', '--quiet', '--object-format=sha256', '--initial-branch=main', dir], {stdio: 'pipe'})
  using repo = new TempRepo(dir)
  repo.commit('first', edit(0, ''))
  repo.branch('a', {...edit(5, 'A'), d: 'file\n'})
  repo.branch('b', {...edit(5, 'B'), 'd/x': 'inside\n'})
  await using git = await openedGit(repo.dir)
  const {conflicts} = await analyze(await collected(git, ['a', 'b']), quietPorts(git))
  expect(conflicts.map(({type, path}) => `${type} ${path}`)).toEqual(['file/directory d', 'contents f'])
  expect(conflicts.flatMap(({parties}) => parties.map(({commits}) => commits.length))).toEqual([1, 1, 1, 1])
})
