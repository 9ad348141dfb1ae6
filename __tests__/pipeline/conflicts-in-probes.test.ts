import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import {expectStaged, gate, ran, testGate, verdictOf, type Ran} from '../support/pipeline-run.js'
import {TempRepo, lines, type Files} from '../support/temp-repo.js'

let repo: TempRepo
beforeEach(() => {
  repo = TempRepo.with({'f.txt': lines(20), 'tests/base.t': 'true\n'})
  repo.branch('good', {'good.txt': lines(5)})
})
afterEach(() => {
  repo.remove()
})

const NO_BAD = gate('! ls | grep -q bad')
const BAD: Files = {'bad.txt': 'x\n', 'tests/bad.t': 'false\n'}

function reasonOf({record}: Ran, name: string): string | undefined {
  return record.candidates.find(candidate => candidate.name === name)?.reason
}

/** Compositions that were probed, each once. */
function probed({record}: Ran): readonly string[] {
  return [...new Set(record.probes.map(({candidates}) => candidates.join('+')))]
}

test('two that conflict only with each other hide no culprit: one waits for the other, and the rest is published', async () => {
  repo.branch('left', {'f.txt': lines(20, {3: 'left'})})
  repo.branch('right', {'f.txt': lines(20, {3: 'right'}), 'right.txt': 'r\n'})
  repo.branch('bad', BAD)
  const branches = ['left', 'right', 'bad', 'good']
  const run = await ran({repo, branches, config: {gates: [testGate()], order: 'listed'}})
  expect(verdictOf(run)).toEqual({
    status: 'conditional',
    exitCode: 0,
    merged: ['left', 'good'],
    out: {right: 'conflict', bad: 'culprit'},
    culprits: [['bad']]
  })
  expect(reasonOf(run, 'right')).toBe('conflicts in f.txt')
  expectStaged(run, repo, ['left', 'good'])
})

describe('where one merges only after another', () => {
  const branches = ['undo', 'needs', 'bad', 'good']

  /** The base moved on; `undo` takes that back, and `needs`, which was made before, fits only then. */
  function moveOn(undo: Files, needs: Files): void {
    repo.git('branch', 'before')
    repo.commit('moves on', {'f.txt': lines(20, {3: 'moved'})})
    repo.branch('undo', {'f.txt': lines(20), ...undo})
    repo.branch('needs', {'f.txt': lines(20, {3: 'needs'}), ...needs}, 'before')
  }

  test.each([
    ['with named tests', testGate()],
    ['with pass or fail', NO_BAD]
  ])('a culprit beside them is named, and both land (%s)', async (_, how) => {
    moveOn({}, {})
    repo.branch('bad', BAD)
    const run = await ran({repo, branches, config: {gates: [how], order: 'listed'}})
    expect(verdictOf(run)).toMatchObject({
      merged: ['undo', 'needs', 'good'],
      out: {bad: 'culprit'},
      culprits: [['bad']]
    })
    expect(probed(run).filter(tried => tried.includes('needs') && !tried.includes('undo'))).toEqual([])
    expectStaged(run, repo, ['undo', 'needs', 'good'])
  })

  test('what is red only with both is blamed on nobody, as one of them cannot be tried alone', async () => {
    moveOn({}, BAD)
    const run = await ran({repo, branches: ['undo', 'needs', 'good'], config: {gates: [testGate()], order: 'listed'}})
    expect(verdictOf(run)).toMatchObject({merged: ['undo', 'good'], out: {needs: 'inconclusive'}, culprits: []})
    expectStaged(run, repo, ['undo', 'good'])
  })

  test.each([
    ['with named tests', testGate()],
    ['with pass or fail', NO_BAD]
  ])('and the first is a culprit, the other is held out for its conflict with the base (%s)', async (_, how) => {
    moveOn(BAD, {})
    const run = await ran({repo, branches: ['undo', 'needs', 'good'], config: {gates: [how], order: 'listed'}})
    expect(verdictOf(run)).toMatchObject({
      merged: ['good'],
      out: {undo: 'culprit', needs: 'conflict'},
      culprits: [['undo']]
    })
    expect(reasonOf(run, 'needs')).toBe('conflicts in f.txt')
    expectStaged(run, repo, ['good'])
  })
})

describe('a branch that goes in only in part', () => {
  const FIRST = {'f.txt': lines(20, {3: 'first'})}
  const CLASH = {'f.txt': lines(20, {3: 'part'})}
  const PICK = {gates: [testGate()], order: 'listed', strategy: 'cherry-pick'} as const

  function part(...commits: readonly Files[]): void {
    repo.git('checkout', '--quiet', '-b', 'part', 'main')
    for (const [i, files] of commits.entries()) repo.commit(`part ${i + 1}`, files)
    repo.git('checkout', '--quiet', 'main')
  }

  /** Files at the root of what was published. */
  function published({runner}: Ran): readonly string[] {
    return repo.git('ls-tree', '--name-only', `refs/heads/integration/${runner.runId}`).split('\n')
  }

  test.each<[string, readonly Files[], object, readonly string[]]>([
    [
      'is named when what goes in breaks a test',
      [CLASH, BAD],
      {merged: ['first', 'good'], out: {part: 'culprit'}, culprits: [['part']]},
      ['f.txt', 'good.txt', 'tests']
    ],
    [
      'is not blamed for what does not go in, though it is red alone',
      [{...CLASH, ...BAD}, {'part.txt': 'p\n'}],
      {merged: ['first', 'good'], out: {part: 'partial'}, culprits: []},
      ['f.txt', 'good.txt', 'part.txt', 'tests']
    ],
    [
      'is named together with the one that keeps its fix out',
      [
        {...CLASH, 'fix.txt': 'x\n'},
        {'half.txt': 'x\n', 'tests/half.t': '[ ! -e half.txt -o -e fix.txt ]\n'}
      ],
      {merged: ['first', 'good'], out: {part: 'culprit'}, culprits: [['first', 'part']]},
      ['f.txt', 'good.txt', 'tests']
    ]
  ])('%s', async (_, commits, verdict, files) => {
    repo.branch('first', FIRST)
    part(...commits)
    const run = await ran({repo, branches: ['first', 'part', 'good'], config: PICK})
    expect(verdictOf(run)).toMatchObject(verdict)
    expect(published(run)).toEqual(files)
  })

  test('and breaks a test once it goes in whole does not land, though that test was green with it before', async () => {
    repo.branch('first', {...FIRST, 'tests/first.t': 'false\n'})
    part({...CLASH, ...BAD}, {'part.txt': 'p\n'})
    const run = await ran({repo, branches: ['first', 'part', 'good'], config: PICK})
    expect(verdictOf(run)).toMatchObject({
      merged: ['good'],
      out: {first: 'culprit', part: 'inconclusive'},
      culprits: [['first']]
    })
    expect(published(run)).toEqual(['f.txt', 'good.txt', 'tests'])
  })
})
