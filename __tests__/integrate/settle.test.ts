import {execFileSync} from 'node:child_process'
import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import type {Composition} from '../../src/domain/composition.js'
import type {Collection} from '../../src/domain/candidate.js'
import type {Strategy} from '../../src/domain/config.js'
import {parseOid} from '../../src/domain/ids.js'
import {NO_RULINGS, type Rulings, type TextRuling} from '../../src/domain/rulings.js'
import {audit} from '../../src/integrate/audit.js'
import {composeByRules} from '../../src/integrate/compose.js'
import {openedGit, type OpenedGit} from '../support/opened-git.js'
import {collected} from '../support/scenario.js'
import {lines, TempRepo, tempFolder} from '../support/temp-repo.js'

let repo: TempRepo
beforeEach(() => {
  repo = TempRepo.with({'f.txt': lines(20), 'g.txt': lines(20)})
})
afterEach(() => {
  repo.remove()
})

const signal = new AbortController().signal

/** What a text was decided for, in one place. */
function made(base: string, a: string, b: string, text: string): Pick<TextRuling, 'disputed' | 'blocks'> {
  return {disputed: [{base, sides: [a, b]}], blocks: [{sides: [a, b], text}]}
}

const COMBINE: TextRuling = {
  path: 'f.txt',
  branches: ['a', 'b'],
  ...made('line 3\n', 'A\n', 'B\n', 'A and B'),
  authority: {id: 'INT-000001', by: 'Jane Doe'}
}

interface Composed {
  readonly collection: Collection
  readonly composition: Composition
}

async function composed(
  git: OpenedGit,
  names: readonly string[],
  rulings: Partial<Rulings>,
  strategy: Strategy = 'merge'
): Promise<Composed> {
  const collection = await collected(git, names)
  const rules = {strategy, rulings: {...NO_RULINGS, ...rulings}}
  const composition = await composeByRules(collection.base, collection.candidates, rules, {git, signal})
  await audit(composition, collection, {git, signal})
  return {collection, composition}
}

const outcomes = ({steps}: Composition): unknown => steps.map(({candidate, outcome}) => [candidate, outcome])

describe('a decided text', () => {
  test.each<readonly [readonly [string, string], Strategy]>([
    [['a', 'b'], 'merge'],
    [['b', 'a'], 'merge'],
    [['a', 'b'], 'hybrid'],
    [['a', 'b'], 'cherry-pick']
  ])('takes the place of the hunk, and both heads become parents: %j by %s', async (order, strategy) => {
    repo.branch('a', {'f.txt': lines(20, {3: 'A', 12: 'only a'})})
    repo.branch('b', {'f.txt': lines(20, {3: 'B', 18: 'only b'}), 'g.txt': lines(20, {2: 'G'})})
    await using git = await openedGit(repo.dir)
    const {composition} = await composed(git, order, {texts: [COMBINE]}, strategy)
    const at = (path: string) => git.composer.exactText(composition.commit, path)
    expect(await at('f.txt')).toBe(lines(20, {3: 'A and B', 12: 'only a', 18: 'only b'}))
    expect(await at('g.txt')).toBe(lines(20, {2: 'G'}))
    const {parents} = await git.history.commit(composition.commit)
    expect(parents[1]).toBe(repo.head(order[1]))
    expect(composition.steps[1]).toMatchObject({
      outcome: 'merged',
      strategy: 'merge',
      settled: [{path: 'f.txt', how: 'decision', authorities: [COMBINE.authority]}],
      reason: "merged; settled by Jane Doe's decision on INT-000001"
    })
    expect(await git.history.message(composition.commit)).toContain('\nIntegration-Decision: INT-000001 by Jane Doe\n')
  })

  test.each<readonly [string, TextRuling]>([
    ['the base reads differently', {...COMBINE, ...made('x\n', 'A\n', 'B\n', 'A and B')}],
    ['one side does', {...COMBINE, ...made('line 3\n', 'A\n', 'B2\n', 'A and B')}],
    ['the sides are exchanged', {...COMBINE, ...made('line 3\n', 'B\n', 'A\n', 'A and B')}],
    ['it is about others', {...COMBINE, branches: ['a', 'c']}],
    ['it is about another file', {...COMBINE, path: 'g.txt'}]
  ])('does not fit where %s, and the candidate conflicts as before', async (_why, ruling) => {
    repo.branch('a', {'f.txt': lines(20, {3: 'A'})})
    repo.branch('b', {'f.txt': lines(20, {3: 'B'})})
    await using git = await openedGit(repo.dir)
    const {composition} = await composed(git, ['a', 'b'], {texts: [ruling]})
    expect(outcomes(composition)).toEqual([
      ['a', 'merged'],
      ['b', 'conflict']
    ])
  })

  test.each<readonly [string, Readonly<Record<string, string | null>>, Readonly<Record<string, string | null>>]>([
    ['another hunk of the file', {'f.txt': lines(20, {3: 'A', 15: 'A'})}, {'f.txt': lines(20, {3: 'B', 15: 'B'})}],
    [
      'another file',
      {'f.txt': lines(20, {3: 'A'}), 'g.txt': lines(20, {3: 'A'})},
      {'f.txt': lines(20, {3: 'B'}), 'g.txt': lines(20, {3: 'B'})}
    ],
    [
      'a file that one side deletes',
      {'f.txt': lines(20, {3: 'A'}), 'g.txt': lines(20, {3: 'A'})},
      {'f.txt': lines(20, {3: 'B'}), 'g.txt': null}
    ]
  ])('settles nothing while there is a conflict in %s', async (_where, a, b) => {
    repo.branch('a', a)
    repo.branch('b', b)
    await using git = await openedGit(repo.dir)
    const {composition} = await composed(git, ['a', 'b'], {texts: [COMBINE]})
    expect(outcomes(composition)).toEqual([
      ['a', 'merged'],
      ['b', 'conflict']
    ])
  })

  test('settles a conflict with the base', async () => {
    repo.branch('a', {'f.txt': lines(20, {3: 'A'})})
    repo.commit('main goes on', {'f.txt': lines(20, {3: 'M'})})
    await using git = await openedGit(repo.dir)
    const place = made('line 3\n', 'M\n', 'A\n', 'M, A')
    const {composition} = await composed(git, ['a'], {texts: [{...COMBINE, branches: ['main', 'a'], ...place}]})
    expect(await git.composer.exactText(composition.commit, 'f.txt')).toBe(lines(20, {3: 'M, A'}))
  })

  test('stands block by block, also where two of them read alike', async () => {
    repo.branch('a', {'f.txt': lines(20, {3: 'A', 15: 'A'})})
    repo.branch('b', {'f.txt': lines(20, {3: 'B', 15: 'B'})})
    await using git = await openedGit(repo.dir)
    const disputed = [3, 15].map(line => ({base: `line ${line}\n`, sides: ['A\n', 'B\n'] as const}))
    const blocks = ['one', 'two'].map(text => ({sides: ['A\n', 'B\n'] as const, text}))
    const {composition} = await composed(git, ['a', 'b'], {texts: [{...COMBINE, disputed, blocks}]})
    expect(await git.composer.exactText(composition.commit, 'f.txt')).toBe(lines(20, {3: 'one', 15: 'two'}))
    const alone = {...COMBINE, disputed, blocks: blocks.slice(0, 1)}
    expect(outcomes((await composed(git, ['a', 'b'], {texts: [alone]})).composition)).toContainEqual(['b', 'conflict'])
  })

  test('does not stand where more is in dispute than its blocks show', async () => {
    repo.branch('a', {'f.txt': lines(20, {3: 'A', 4: 'both'})})
    repo.branch('b', {'f.txt': lines(20, {3: 'B', 4: 'both'})})
    await using git = await openedGit(repo.dir)
    expect(outcomes((await composed(git, ['a', 'b'], {texts: [COMBINE]})).composition)).toContainEqual([
      'b',
      'conflict'
    ])
    const disputed = [{base: 'line 3\nline 4\n', sides: ['A\nboth\n', 'B\nboth\n'] as const}]
    const {composition} = await composed(git, ['a', 'b'], {texts: [{...COMBINE, disputed}]})
    expect(await git.composer.exactText(composition.commit, 'f.txt')).toBe(lines(20, {3: 'A and B', 4: 'both'}))
  })

  test('keeps the line ends of the file, and a last line without one', async () => {
    repo.commit('odd ends', {'f.txt': 'one\r\ntwo\r\nthree', 'g.txt': 'x\ny'})
    repo.branch('a', {'f.txt': 'one\r\nA\r\nthree', 'g.txt': 'x\nA'})
    repo.branch('b', {'f.txt': 'one\r\nB\r\nthree', 'g.txt': 'x\nB'})
    await using git = await openedGit(repo.dir)
    const texts: readonly TextRuling[] = [
      {...COMBINE, ...made('two\r\n', 'A\r\n', 'B\r\n', 'A\nB')},
      {...COMBINE, path: 'g.txt', ...made('y\n', 'A\n', 'B\n', 'A\nB')}
    ]
    const {composition} = await composed(git, ['a', 'b'], {texts})
    const at = (path: string) => git.composer.exactText(composition.commit, path)
    expect([await at('f.txt'), await at('g.txt')]).toEqual(['one\r\nA\r\nB\r\nthree', 'x\nA\nB'])
  })

  test('can be none: the lines go', async () => {
    repo.branch('a', {'f.txt': lines(20, {3: 'A'})})
    repo.branch('b', {'f.txt': lines(20, {3: 'B'})})
    await using git = await openedGit(repo.dir)
    const place = made('line 3\n', 'A\n', 'B\n', '')
    const {composition} = await composed(git, ['a', 'b'], {texts: [{...COMBINE, ...place}]})
    expect(await git.composer.exactText(composition.commit, 'f.txt')).toBe(lines(20).replace('line 3\n', ''))
  })

  test('is never put into a file that is no UTF-8 or holds lines like markers', async () => {
    repo.commit('odd files', {'f.txt': Buffer.from('one\ntwo\nth\xfcee\n', 'latin1'), 'g.txt': 'one\ntwo\nthree\n'})
    repo.branch('a', {'f.txt': Buffer.from('one\nA\nth\xfcee\n', 'latin1'), 'g.txt': 'one\nA\n=======\nthree\n'})
    repo.branch('b', {'f.txt': Buffer.from('one\nB\nth\xfcee\n', 'latin1'), 'g.txt': 'one\ntwo\nthree\n'})
    repo.branch('c', {'g.txt': 'one\nC\nthree\n'})
    await using git = await openedGit(repo.dir)
    const place = made('two\n', 'A\n', 'B\n', 'AB')
    const g = {...COMBINE, path: 'g.txt', branches: ['a', 'c']} as const
    const texts = [{...COMBINE, ...place}, {...g, ...made('two\n', 'A\n=======\n', 'C\n', 'AC')} as const]
    expect(outcomes((await composed(git, ['a', 'b', 'c'], {texts})).composition)).toEqual([
      ['a', 'merged'],
      ['b', 'conflict'],
      ['c', 'conflict']
    ])
  })

  test('keeps the mode of the file, whatever its name', async () => {
    const path = "d'ir/né\n\tme.sh"
    repo.commit('a script', {[path]: {script: 'one\ntwo\n'}})
    repo.branch('a', {[path]: {script: 'one\nA\n'}})
    repo.branch('b', {[path]: {script: 'one\nB\n'}})
    await using git = await openedGit(repo.dir)
    const place = made('two\n', 'A\n', 'B\n', 'AB')
    const {composition} = await composed(git, ['a', 'b'], {texts: [{...COMBINE, path, ...place}]})
    expect(await git.composer.exactText(composition.commit, path)).toBe('one\nAB\n')
    await git.composer.checkout(composition.commit, join(git.workDir, 'look'))
    const listed = execFileSync('git', ['-C', join(git.workDir, 'look'), 'ls-tree', '-r', 'HEAD', '--', "d'ir"])
    expect(listed.toString()).toMatch(/^100755 /)
  })
})

describe('a union', () => {
  const UNION = {path: 'f.txt', authority: {id: '*.txt', by: null}}

  /** What git's own union driver makes of three texts. */
  function unionOf(base: string, ours: string, theirs: string): string {
    const dir = tempFolder('union')
    mkdirSync(dir, {recursive: true})
    for (const [name, text] of Object.entries({base, ours, theirs})) writeFileSync(join(dir, name), text)
    const args = ['merge-file', '--union', '-p', 'ours', 'base', 'theirs']
    return execFileSync('git', args, {cwd: dir, encoding: 'utf8'})
  }

  const LOG = '# Log\n\n## Next\n\n- old\n'
  test.each<readonly [string, string, string, string]>([
    ['two additions', LOG, LOG.replace('- old', '- one\n- old'), LOG.replace('- old', '- two\n- old')],
    [
      'additions that share a line',
      LOG,
      LOG.replace('- old', '- x\n- one\n- old'),
      LOG.replace('- old', '- x\n- two\n- old')
    ],
    ['changes of one line', lines(9), lines(9, {4: 'A'}), lines(9, {4: 'B'})],
    ['several places', lines(30), lines(30, {4: 'A', 20: 'C'}), lines(30, {4: 'B', 20: 'D', 28: 'E'})],
    ['a last line without an end', 'a\nb', 'a\nA', 'a\nB'],
    ['windows line ends', 'a\r\nb\r\n', 'a\r\nA\r\nb\r\n', 'a\r\nB\r\nb\r\n']
  ])('keeps the lines of both as git does: %s', async (_what, base, a, b) => {
    repo.commit('a log', {'f.txt': base})
    repo.branch('a', {'f.txt': a})
    repo.branch('b', {'f.txt': b})
    await using git = await openedGit(repo.dir)
    const {composition} = await composed(git, ['a', 'b'], {unions: [UNION]})
    expect(await git.composer.exactText(composition.commit, 'f.txt')).toBe(unionOf(base, a, b))
    expect(composition.steps[1]).toMatchObject({
      outcome: 'merged',
      settled: [{path: 'f.txt', how: 'union', authorities: [UNION.authority]}],
      reason: 'merged; the lines of both sides are kept in f.txt'
    })
    expect(await git.history.message(composition.commit)).toContain('\nIntegration-Kept-Both: f.txt\n')
  })

  test('is no way out of a deletion, nor of a conflict elsewhere', async () => {
    repo.branch('a', {'f.txt': lines(20, {3: 'A'}), 'g.txt': lines(20, {3: 'A'})})
    repo.branch('b', {'f.txt': null})
    repo.branch('c', {'f.txt': lines(20, {3: 'C'}), 'g.txt': lines(20, {3: 'C'})})
    await using git = await openedGit(repo.dir)
    const {composition} = await composed(git, ['a', 'b', 'c'], {unions: [UNION]})
    expect(outcomes(composition)).toEqual([
      ['a', 'merged'],
      ['b', 'conflict'],
      ['c', 'conflict']
    ])
  })
})

describe('a split', () => {
  function stacked(): readonly [string, string, string] {
    repo.git('checkout', '--quiet', '-b', 's')
    const oids = [
      repo.commit('one', {'1.txt': '1'}),
      repo.commit('two', {'2.txt': '2'}),
      repo.commit('three', {'3.txt': '3'})
    ] as const
    repo.git('checkout', '--quiet', 'main')
    return oids
  }

  test('takes exactly these commits, and says who left the others', async () => {
    const [one, two, three] = stacked().map(parseOid)
    await using git = await openedGit(repo.dir)
    const splits = [{candidate: 's', take: [one!, three!], authority: {id: 'INT-000002', by: 'Jane'}}]
    const {composition} = await composed(git, ['s'], {splits})
    expect(composition.steps[0]).toMatchObject({
      outcome: 'partial',
      strategy: 'cherry-pick',
      picked: [one, three],
      skipped: [{oid: two, subject: 'two', paths: [], reason: 'decided'}],
      reason: "2 of 3 commits taken; the others are left by Jane's decision on INT-000002"
    })
    expect(await git.history.text(composition.commit, '2.txt')).toBeNull()
  })
})

describe('the audit refuses', () => {
  test.each<readonly [string, Readonly<Record<string, string>>, string]>([
    ['an edit outside of the settled places', {'f.txt': lines(20, {3: 'A and B', 9: 'lost'})}, 'f.txt differs'],
    ['another file', {'f.txt': lines(20, {3: 'A and B'}), 'b.txt': 'other'}, 'b.txt'],
    ['a file cut short', {'f.txt': 'line 1\nline 2\nA and B\n'}, 'f.txt differs']
  ])('%s', async (_what, files, said) => {
    repo.branch('a', {'f.txt': lines(20, {3: 'A'})})
    repo.branch('b', {'f.txt': lines(20, {3: 'B'}), 'b.txt': 'b'})
    repo.git('checkout', '--quiet', '--detach', 'b')
    repo.commit('by hand', files)
    const tree = parseOid(repo.git('rev-parse', 'HEAD^{tree}'))
    repo.git('checkout', '--quiet', 'main')
    await using git = await openedGit(repo.dir)
    const {collection, composition} = await composed(git, ['a', 'b'], {texts: [COMBINE]})
    const [first, second] = composition.steps
    const {author} = collection.candidates[1]!
    const parents = [first!.commit, second!.head]
    const date = '0 +0000'
    const commit = await git.composer.commit({tree, parents, message: 'x', author, authorDate: date, date})
    const steps = [first!, {...second!, commit}]
    const bad = {...composition, steps, commit, tree}
    await expect(audit(bad, collection, {git, signal})).rejects.toThrow(said)
  })
})
