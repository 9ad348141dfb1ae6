import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import {expectStaged, gate, ran, testGate, verdictOf, type Ran} from '../support/pipeline-run.js'
import {TempRepo, lines} from '../support/temp-repo.js'

let repo: TempRepo
beforeEach(() => {
  repo = TempRepo.with({'f.txt': lines(9), 'tests/base.t': 'true\n'})
})
afterEach(() => {
  repo.remove()
})

const NO_BAD = gate('! ls | grep -q bad')
const NOT_BOTH = gate('! [ -e a.txt -a -e b.txt ]')

function reasonsOf({record}: Ran): Readonly<Record<string, string>> {
  const out = record.candidates.filter(({status}) => status === 'held-out')
  return Object.fromEntries(out.map(({name, reason}) => [name, reason]))
}

describe('who is to blame', () => {
  test('a pair that only fails together is named as a pair, and the later one waits', async () => {
    repo.branch('a', {'a.txt': 'a\n'})
    repo.branch('b', {'b.txt': lines(3)})
    repo.branch('c', {'c.txt': lines(5)})
    const run = await ran({repo, branches: ['a', 'b', 'c'], config: {gates: [NOT_BOTH]}})
    expect(verdictOf(run)).toEqual({
      status: 'conditional',
      exitCode: 0,
      merged: ['a', 'c'],
      out: {b: 'culprit'},
      culprits: [['a', 'b']]
    })
    expect(reasonsOf(run)).toEqual({b: 'breaks the gates together with a'})
    expect(run.record.conflicts).toMatchObject([
      {
        id: expect.stringMatching(/^INT-\d{6}$/),
        kind: 'semantic',
        type: 'interaction',
        branches: ['a', 'b'],
        resolution: null
      }
    ])
    expect(run.record.redFlags).toMatchObject([{id: 'semantic-conflict', evidence: run.record.conflicts[0]?.id}])
    const evidence = run.record.culprits[0]?.evidence.map(({candidates, outcome}) => [candidates.join('+'), outcome])
    expect(evidence).toEqual(
      expect.arrayContaining([
        ['a+b', 'red'],
        ['a', 'green'],
        ['b', 'green']
      ])
    )
    expectStaged(run, repo, ['a', 'c'])
  })

  test.each([
    ['risk', {a: 'culprit'}, 'without it the fewest others are lost: 0 branches are built on it, and 1 on b'],
    ['listed', {b: 'culprit', 'b-more': 'depends'}, 'it comes last of them in the order that was asked for']
  ] as const)(
    'of a pair, in the order %s, one gives way and the record says why, and where they meet',
    async (order, out, because) => {
      repo.branch('a', {'a.txt': 'a\n', 'f.txt': lines(9, {2: 'a'})})
      repo.branch('b', {'b.txt': 'b\n', 'f.txt': lines(9, {8: 'b'})})
      repo.branch('b-more', {'more.txt': 'm\n'}, 'b')
      const run = await ran({repo, branches: ['a', 'b', 'b-more'], config: {gates: [NOT_BOTH], order}})
      expect(verdictOf(run)).toMatchObject({status: 'conditional', out, culprits: [['a', 'b']]})
      const [held = ''] = Object.keys(out)
      expect(run.record.culprits[0]).toMatchObject({heldOut: held, because, meeting: {files: ['f.txt']}})
      const [conflict] = run.record.conflicts
      expect(conflict?.explanation).toContain('More than one of them changes f.txt')
      expect(conflict?.recommendation).toContain(`${held} gives way because ${because}`)
    }
  )

  test('two branches that each break something are both named', async () => {
    repo.branch('bad1', {'bad1.txt': 'x\n'})
    repo.branch('good', {'good.txt': lines(3)})
    repo.branch('bad2', {'bad2.txt': lines(5)})
    const run = await ran({repo, branches: ['bad1', 'good', 'bad2'], config: {gates: [NO_BAD]}})
    expect(verdictOf(run)).toEqual({
      status: 'conditional',
      exitCode: 0,
      merged: ['good'],
      out: {bad1: 'culprit', bad2: 'culprit'},
      culprits: [['bad1'], ['bad2']]
    })
    expect(new Set(Object.values(reasonsOf(run)))).toEqual(new Set(['breaks the gates on its own']))
    expectStaged(run, repo, ['good'])
  })

  test('who conflicted with a branch that has to leave is tried again, and fits', async () => {
    repo.branch('bad', {'bad.txt': 'x\n', 'f.txt': lines(9, {3: 'BAD'})})
    repo.branch('late', {'f.txt': lines(9, {3: 'late', 4: 'late'}), 'late.txt': lines(20)})
    repo.branch('good', {'good.txt': 'g\n'})
    const run = await ran({repo, branches: ['bad', 'late', 'good'], config: {gates: [NO_BAD]}})
    expect(verdictOf(run)).toEqual({
      status: 'conditional',
      exitCode: 0,
      merged: ['late', 'good'],
      out: {bad: 'culprit'},
      culprits: [['bad']]
    })
    expectStaged(run, repo, ['good', 'late'])
  })

  test('a branch that breaks the build, so that no report is written, is named', async () => {
    repo.branch('broken', {'build.sh': 'exit 1\n'})
    repo.branch('good', {'good.txt': lines(5)})
    const build = testGate('[ ! -e build.sh ] || bash build.sh')
    const run = await ran({
      repo,
      branches: ['broken', 'good'],
      config: {gates: [{...build, command: `set -e\n${build.command}`}]}
    })
    expect(verdictOf(run)).toEqual({
      status: 'conditional',
      exitCode: 0,
      merged: ['good'],
      out: {broken: 'culprit'},
      culprits: [['broken']]
    })
    expect(run.record.culprits[0]?.signals).toEqual(['gate:test'])
    expectStaged(run, repo, ['good'])
  })

  test('the evidence shows the gate that accuses, not one that fails on the base as well', async () => {
    repo.branch('bad', {'bad.txt': 'x\n'})
    const lint = gate('echo lint is never happy; exit 1', {name: 'lint'})
    const run = await ran({repo, branches: ['bad'], config: {gates: [lint, {...NO_BAD, command: '! ls | grep bad'}]}})
    expect(verdictOf(run)).toMatchObject({status: 'blocked', out: {bad: 'culprit'}, culprits: [['bad']]})
    const red = run.record.culprits[0]?.evidence.filter(({outcome}) => outcome === 'red') ?? []
    expect(red.length).toBeGreaterThan(0)
    for (const {log, excerpt} of red) {
      expect(log).toMatch(/\/test\.log$/)
      expect(excerpt).toContain('bad.txt')
      expect(run.text(log ?? '')).toContain('bad.txt')
    }
  })
})

describe('a stack', () => {
  beforeEach(() => {
    repo.branch('bottom', {'bottom.txt': 'b\n'})
    repo.branch('middle', {'bad.txt': 'm\n'}, 'bottom')
    repo.branch('top', {'top.txt': 't\n'}, 'middle')
    repo.branch('other', {'other.txt': lines(20)})
  })
  const STACK = ['bottom', 'middle', 'top', 'other']

  test.each(['bisect', 'each'] as const)(
    'whose middle branch is bad loses what is built on it, without a probe of that (%s)',
    async isolation => {
      const run = await ran({repo, branches: STACK, config: {gates: [NO_BAD], isolation}})
      expect(verdictOf(run)).toEqual({
        status: 'conditional',
        exitCode: 0,
        merged: ['bottom', 'other'],
        out: {middle: 'culprit', top: 'depends'},
        culprits: [['middle']]
      })
      expect(reasonsOf(run)).toEqual({
        middle: 'breaks the gates on its own',
        top: 'is built on middle, which is held out'
      })
      // Once everybody was seen together, nothing with the top in it is run again.
      const withTop = run.record.probes.filter(({candidates}) => candidates.includes('top'))
      expect(withTop.every(({candidates}) => candidates.length === 4)).toBe(true)
      expectStaged(run, repo, ['bottom', 'other'])
    }
  )

  test('is tried again as far as it holds when its parts are asked for child first', async () => {
    const branches = ['top', 'bottom']
    const run = await ran({repo, branches, config: {gates: [NO_BAD], order: 'listed'}})
    expect(verdictOf(run)).toEqual({
      status: 'conditional',
      exitCode: 0,
      merged: ['bottom'],
      out: {top: 'culprit'},
      culprits: [['top']]
    })
    expectStaged(run, repo, ['bottom'])
  })
})
