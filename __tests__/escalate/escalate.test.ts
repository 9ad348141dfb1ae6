import {execFileSync} from 'node:child_process'
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import type {Conflict} from '../../src/domain/conflict.js'
import {escalated, optionsOf} from '../support/escalated.js'
import {lines, TempRepo} from '../support/temp-repo.js'

let repo: TempRepo
beforeEach(() => {
  repo = TempRepo.with({'f.txt': lines(20), 'g.txt': lines(20), 'other.txt': lines(5)})
})
afterEach(() => {
  repo.remove()
})

const titles = (conflict: Conflict | undefined): readonly string[] => conflict?.options.map(({title}) => title) ?? []

describe('the ways out of two branches that change the same line', () => {
  beforeEach(() => {
    repo.branch('a', {'f.txt': lines(20, {5: 'from A'})})
    repo.branch('b', {'f.txt': lines(20, {5: 'from B', 6: 'and more'}), 'b.txt': 'b\n'})
  })

  test('are at least three, each with its effort, risk and what is in afterwards', async () => {
    const [conflict] = (await escalated(repo, ['a', 'b'])).conflicts
    expect(titles(conflict)).toEqual([
      'a first, then b',
      'b first, then a',
      'Take a’s text here',
      'Take b’s text here',
      'Leave b out',
      'Leave a out'
    ])
    expect(conflict?.options[0]).toEqual({
      title: 'a first, then b',
      effect: 'After it b still conflicts in f.txt (1 place, 4 lines); Ada Writer settles that.',
      effort: {lines: 4, files: 1},
      risk: 'low',
      riskReason: '1 place to put together by hand, 4 lines',
      completeness: 'a whole now; b whole (5 changed lines) once its author has settled it.',
      commands: [
        'git switch b',
        'git merge a',
        '# settle the conflict, git add the files, then:',
        'git commit --no-edit'
      ],
      action: {kind: 'sequence', first: 'a', then: 'b'}
    })
    expect(conflict?.recommendation).toMatch(/^Option 1, “a first, then b”: it is the planned order/)
  })

  test('are recommended in the planned order, whichever that is', async () => {
    const {plan, conflicts} = await escalated(repo, ['b', 'a'], {order: 'listed'})
    expect(plan.steps.map(({candidate}) => candidate)).toEqual(['b', 'a'])
    expect(conflicts[0]?.recommendation).toMatch(/^Option 1, “b first, then a”/)
  })
})

test('what still conflicts is found by merging the planned order, with others in between', async () => {
  repo.branch('a', {'f.txt': lines(20, {5: 'from A'})})
  repo.branch('between', {'g.txt': lines(20, {5: 'between'})})
  repo.branch('b', {'f.txt': lines(20, {5: 'from B'}), 'g.txt': lines(20, {5: 'b too', 9: 'x'})})
  const {conflicts} = await escalated(repo, ['a', 'between', 'b'], {order: 'listed'})
  const [first] = optionsOf(
    conflicts.find(({branches}) => branches.includes('a')),
    'sequence'
  )
  expect(first?.effect).toBe(
    'After it b still conflicts in f.txt and g.txt (2 places, 4 lines); Ada Writer settles that. ' +
      '1 of these paths is in conflict because of others that go before.'
  )
})

test('leaving one out tells who then comes in', async () => {
  repo.branch('hub', {'f.txt': lines(20, {5: 'hub', 15: 'hub'})})
  repo.branch('x', {'f.txt': lines(20, {5: 'x'})})
  repo.branch('y', {'f.txt': lines(20, {15: 'y'})})
  const {plan, conflicts} = await escalated(repo, ['hub', 'x', 'y'], {order: 'listed'})
  expect(plan.cost.heldOut).toBe(2)
  const conflict = conflicts.find(({branches}) => branches.includes('x'))
  const out = optionsOf(conflict, 'hold-out').find(({title}) => title === 'Leave hub out')
  expect(out).toMatchObject({
    effect: 'Without hub, x and y then come in as well.',
    commands: ['integration-orchestrator run --branches x --branches y --base main']
  })
  expect(conflict?.recommendation).toMatch(/^Option 2, “x first, then hub”: 1 more branch then come in/)
})

describe('a branch of several commits', () => {
  beforeEach(() => {
    repo.branch('a', {'f.txt': lines(20, {5: 'from A'})})
    repo.git('checkout', '--quiet', '-b', 'b', 'main')
    repo.commit('add one', {'one.txt': '1\n'})
    repo.commit('change the line', {'f.txt': lines(20, {5: 'from B'})})
    repo.commit('add two', {'two.txt': '2\n'})
    repo.git('checkout', '--quiet', 'main')
  })

  test('is split into the commits that carry the conflict and those that are clean', async () => {
    const {conflicts} = await escalated(repo, ['a', 'b'])
    const [one, line, two] = repo.git('log', '--reverse', '--format=%H', 'main..b').split('\n')
    const [split] = optionsOf(conflicts[0], 'split')
    expect(split).toMatchObject({
      title: 'Split b: take 2 of its 3 commits now',
      effect: `2 commits go in cleanly; 1 commit carries the conflict, in f.txt: ${line?.slice(0, 10)} change the line.`,
      risk: 'low',
      action: {kind: 'split', branch: 'b', take: [one, two], leave: [line]}
    })
    expect(conflicts[0]?.recommendation).toMatch(/Split b/)
    expect(runIn(repo, split?.commands ?? [])).toBe(0)
    expect(repo.git('ls-tree', '--name-only', 'b-part')).toBe('f.txt\ng.txt\none.txt\nother.txt\ntwo.txt')
  })

  test('is not split where every commit conflicts, nor where there is one', async () => {
    repo.branch('c', {'f.txt': lines(20, {5: 'from C'})})
    const {conflicts} = await escalated(repo, ['a', 'c'])
    expect(optionsOf(conflicts[0], 'split')).toEqual([])
  })
})

describe('a text is proposed', () => {
  test.each<[string, readonly [string, string, string], readonly string[]]>([
    [
      'of both additions at one place, in both orders',
      ['top\nend\n', 'top\nx()\nend\n', 'top\ny()\nend\n'],
      ['x()\ny()', 'y()\nx()']
    ],
    ['of the side that holds the other', ['top\nend\n', 'top\none\nend\n', 'top\none\ntwo\nend\n'], ['two']],
    ['without the white space', ['a = f( x )\n', 'a = f(x)\n', 'a = f( x, y )\n'], ['a = f( x, y )']],
    ['of all imports', ['import a\n', 'import a\nimport b\n', 'import a\nimport c\n'], ['import b\nimport c']],
    [
      'of words that do not touch',
      ['f(alpha, 1, beta)\n', 'f(alpha, 2, beta)\n', 'g(alpha, 1, beta)\n'],
      ['g(alpha, 2, beta)']
    ],
    ['of entries of a list', ['l = [\n]\n', 'l = [\n  1,\n]\n', 'l = [\n  2,\n]\n'], ['  1,\n  2,']]
  ])('%s', async (_name, [base, ours, theirs], texts) => {
    repo.commit('start', {'code.js': base})
    repo.branch('a', {'code.js': ours})
    repo.branch('b', {'code.js': theirs})
    const {conflicts} = await escalated(repo, ['a', 'b'], {order: 'listed'})
    const combined = optionsOf(conflicts[0], 'combine').filter(({title}) => title.startsWith('Combine'))
    expect(combined.map(({action}) => (action.kind === 'combine' ? action.texts : []))).toEqual(
      texts.map(text => [text])
    )
  })

  test.each<[string, string, string, string]>([
    ['one side renames what the other uses', 'total(cart, 1)\n', 'sum(cart, 1)\n', 'total(cart, total(2))\n'],
    ['both change the same word', 'f(1)\n', 'f(2)\n', 'f(3)\n'],
    ['one side deletes what the other changes', 'top\nmid\nend\n', 'top\nend\n', 'top\nmiddle\nend\n']
  ])('for nothing where %s', async (_name, base, ours, theirs) => {
    repo.commit('start', {'code.js': base})
    repo.branch('a', {'code.js': ours})
    repo.branch('b', {'code.js': theirs})
    const {conflicts} = await escalated(repo, ['a', 'b'])
    expect(conflicts).toHaveLength(1)
    expect(titles(conflicts[0]).filter(title => title.startsWith('Combine'))).toEqual([])
    expect(conflicts[0]?.options.length).toBeGreaterThanOrEqual(3)
  })

  test('never for a file that a tool writes: it is written anew, or one side is taken whole', async () => {
    repo.commit('start', {'yarn.lock': 'a\n'})
    repo.branch('a', {'yarn.lock': 'a\nx\n'})
    repo.branch('b', {'yarn.lock': 'a\ny\n'})
    const {conflicts} = await escalated(repo, ['a', 'b'], {order: 'listed'})
    expect(titles(conflicts[0])).toEqual([
      'a first, then b',
      'b first, then a',
      'Write yarn.lock anew',
      'Take yarn.lock as a has it',
      'Take yarn.lock as b has it',
      'Leave b out',
      'Leave a out'
    ])
  })
})

describe('a conflict with the base', () => {
  test('has at least three ways out, and its author brings it up to date', async () => {
    repo.branch('a', {'f.txt': lines(20, {5: 'from A'})})
    repo.commit('main goes on', {'f.txt': lines(20, {5: 'from main'})})
    const {conflicts} = await escalated(repo, ['a'])
    expect(titles(conflicts[0])).toEqual([
      'Bring a up to date with main',
      'Take main’s text here',
      'Take a’s text here',
      'Leave a out'
    ])
    expect(conflicts[0]?.recommendation).toMatch(/^Option 1, /)
  })

  test.each<[string, Parameters<TempRepo['write']>[0], Parameters<TempRepo['write']>[0]]>([
    ['modify/delete', {'f.txt': lines(20, {5: 'A'})}, {'f.txt': null}],
    ['delete/modify', {'f.txt': null}, {'f.txt': lines(20, {5: 'M'})}],
    ['rename/rename', {'f.txt': null, 'a.txt': lines(20)}, {'f.txt': null, 'm.txt': lines(20)}],
    ['binary', {bin: Buffer.from([0, 1])}, {bin: Buffer.from([0, 2])}]
  ])('over a whole file (%s) is settled by the commands as printed, either way', async (_name, own, base) => {
    repo.branch('a', own)
    repo.commit('main goes on', base)
    const [conflict] = (await escalated(repo, ['a'])).conflicts
    const settling = (conflict?.options ?? []).filter(({title}) => /^(?:Take|Delete) /.test(title))
    expect(settling).toHaveLength(2)
    for (const {commands} of settling) {
      const before = repo.head('a')
      expect(runIn(repo, commands)).toBe(0)
      expect(repo.git('status', '--porcelain')).toBe('')
      expect(repo.git('rev-list', '--parents', '--max-count=1', 'a').split(' ')).toHaveLength(3)
      repo.git('update-ref', 'refs/heads/a', before)
      repo.git('checkout', '--quiet', '--force', 'main')
    }
  })
})

test('two of one name: the later gives way, and the commands as printed merge then', async () => {
  repo.branch('a', {new: 'a file\n'})
  repo.branch('b', {'new/inside.txt': 'in a folder\n'})
  const {conflicts, plan} = await escalated(repo, ['b', 'a'], {order: 'listed'})
  expect(plan.steps.map(({candidate}) => candidate)).toEqual(['b', 'a'])
  const option = conflicts[0]?.options.find(({title}) => title.startsWith('Give '))
  expect(runIn(repo, option?.commands ?? ['false'])).toBe(0)
  expect(repo.git('ls-tree', '-r', '--name-only', 'a').split('\n')).toContain('new-a')
})

test('the commands of a sequence, as printed, meet exactly the conflict that was told', async () => {
  const odd = "feature/$(touch${IFS}owned);'x"
  repo.branch('a', {'f.txt': lines(20, {5: 'from A'})})
  repo.branch(odd, {'f.txt': lines(20, {5: 'from B'})})
  const {conflicts} = await escalated(repo, ['a', odd], {order: 'listed'})
  const {commands = []} = optionsOf(conflicts[0], 'sequence')[0] ?? {}
  const at = commands.findIndex(command => command.startsWith('#'))
  expect(runIn(repo, commands.slice(0, at))).toBe(1)
  expect(repo.git('diff', '--name-only', '--diff-filter=U')).toBe('f.txt')
  repo.write({'f.txt': lines(20, {5: 'both'})})
  repo.git('add', 'f.txt')
  expect(runIn(repo, commands.slice(at))).toBe(0)
  expect(repo.git('ls-files')).not.toContain('owned')
})

test('the recommended way out really is one: after the commands, nothing is in conflict any more', async () => {
  repo.branch('small', {'f.txt': lines(20, {5: 'small'})})
  repo.branch('large', {'f.txt': lines(20, {5: 'large', 9: 'l', 15: 'l'})})
  const [conflict] = (await escalated(repo, ['large', 'small'])).conflicts
  expect(conflict?.recommendation).toMatch(/^Option 1, “small first, then large”/)
  const [onto, merge] = conflict?.options[0]?.commands ?? []
  expect(runIn(repo, [onto ?? '', merge ?? ''])).toBe(1)
  repo.commit('resolve', {'f.txt': lines(20, {5: 'both', 9: 'l', 15: 'l'})})
  repo.git('checkout', '--quiet', 'main')
  expect((await escalated(repo, ['large', 'small'])).conflicts).toEqual([])
})

test('a predicted conflict says what to change where, and may be accepted', async () => {
  repo.commit('start', {'db/migrate/1_a.sql': 'a\n', 'db/migration/V1__a.sql': 'a\n'})
  repo.branch('a', {'db/migration/V2__x.sql': 'x\n'})
  repo.branch('b', {'db/migration/V2__y.sql': 'y\n'})
  repo.branch('c', {'db/migration/V3__z.sql': 'z\n'})
  const {conflicts} = await escalated(repo, ['a', 'b', 'c'], {order: 'listed'})
  expect(titles(conflicts[0])).toEqual([
    'a first, then adapt b',
    'b first, then adapt a',
    'Land both as they are',
    'Leave b out',
    'Leave a out'
  ])
  expect(conflicts[0]?.options[0]?.effect).toBe(
    'Ada Writer merges a into b and renumbers its migration there. ' +
      'b renames db/migration/V2__y.sql to db/migration/V4__y.sql, the next number that is free there.'
  )
  expect(conflicts[0]?.recommendation).toMatch(/^Option 1, “a first, then adapt b”/)
})

test('nothing is recommended where another branch has settled it in its history', async () => {
  repo.branch('a', {'f.txt': lines(20, {5: 'from A'})})
  repo.commit('main goes on', {'f.txt': lines(20, {5: 'from main'})})
  repo.git('checkout', '--quiet', '-b', 'settled', 'a')
  expect(() => repo.git('merge', 'main')).toThrow()
  repo.commit('settle', {'f.txt': lines(20, {5: 'both'})})
  repo.git('checkout', '--quiet', 'main')
  const {plan, conflicts} = await escalated(repo, ['a', 'settled'])
  expect(plan.cost.heldOut).toBe(0)
  expect(conflicts.map(({branches, recommendation}) => [branches, recommendation])).toEqual([
    [['main', 'a'], 'Nothing is to be done: by the plan both come in with a branch in whose history this is settled.']
  ])
})

test('owners of the path are those that the base names', async () => {
  repo.commit('owners', {'.github/CODEOWNERS': '* @all\n/f.txt @files @more\n'})
  repo.branch('a', {'f.txt': lines(20, {5: 'from A'}), '.github/CODEOWNERS': '* @mine\n'})
  repo.branch('b', {'f.txt': lines(20, {5: 'from B'})})
  const {conflicts} = await escalated(repo, ['a', 'b'])
  expect(conflicts[0]?.owners).toEqual(['@files', '@more'])
})

/** Runs commands as a person would paste them; the exit code of the first that fails. */
function runIn({dir}: TempRepo, commands: readonly string[]): number {
  const identity = {name: 'Ada Writer', email: 'ada@example.com'}
  const environment = {
    GIT_AUTHOR_NAME: identity.name,
    GIT_AUTHOR_EMAIL: identity.email,
    GIT_COMMITTER_NAME: identity.name,
    GIT_COMMITTER_EMAIL: identity.email
  }
  // A merge that stops for a person is no failure of the lines that settle it.
  const script = commands.map((command, i) =>
    /^git merge /.test(command) && i < commands.length - 1 ? `${command} || true` : command
  )
  try {
    execFileSync('bash', ['-e', '-c', script.join('\n')], {
      cwd: dir,
      stdio: 'pipe',
      env: {...process.env, ...environment}
    })
    return 0
  } catch (error) {
    return (error as {status: number}).status
  }
}
