import {execFileSync} from 'node:child_process'
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import {openDiskMemo} from '../../src/adapters/memo/disk-memo.js'
import {KNOWLEDGE_PATH} from '../../src/domain/knowledge.js'
import type {Strategy} from '../../src/domain/config.js'
import {expectNothingStaged, gate, ran, verdictOf, type Ran, type Run} from '../support/pipeline-run.js'
import {TempRepo, type Files} from '../support/temp-repo.js'

/** A lock file of a tool of our own: how many files there are in a folder, and what they say. */
const LOCK = 'all.lock'
const WRITE = `{ echo "$(ls deps | wc -l) in all"; cat deps/*; } > ${LOCK}`

function locked(...deps: readonly string[]): Files {
  const files = Object.fromEntries(deps.map(name => [`deps/${name}`, `${name}\n`]))
  const all = ['0', ...deps].sort()
  return {...files, [LOCK]: `${all.length} in all\n${all.map(name => `${name}\n`).join('')}`}
}

let repo: TempRepo
beforeEach(() => {
  repo = TempRepo.with({'deps/0': '0\n', ...locked()})
})
afterEach(() => {
  repo.remove()
})

/** A gate that fails where the lock file is not what its tool writes. */
const CHECK = gate(`cp ${LOCK} before; ${WRITE}; cmp before ${LOCK}`)

async function run(
  branches: readonly string[],
  config: Run['config'] = {},
  ports: Run['ports'] = () => ({})
): Promise<Ran> {
  return await ran({repo, branches, config: {gates: [CHECK], order: 'listed', ...config}, ports})
}

function know(command: string, more = ''): void {
  const entry = `  - paths: '*.lock'\n    handling:\n      regenerate: ${JSON.stringify(command)}\n${more}`
  repo.commit('knowledge', {[KNOWLEDGE_PATH]: `entries:\n${entry}`})
}

function staged({record}: Ran, path = LOCK): string {
  return `${repo.git('show', `${record.staging?.sha ?? 'no such ref'}:${path}`)}\n`
}

const runs = ({record}: Ran): unknown => record.regenerations.map(({candidate, outcome}) => [candidate, outcome])

describe('a generated file in conflict', () => {
  test.each<readonly [Strategy, readonly string[]]>([
    ['merge', ['a', 'b', 'c']],
    ['merge', ['c', 'b', 'a']],
    ['hybrid', ['a', 'b', 'c']],
    ['cherry-pick', ['b', 'a', 'c']]
  ])('is written anew from everything else: %s of %j', async (strategy, names) => {
    know(WRITE, '    rationale: a tool writes it\n')
    for (const name of ['a', 'b', 'c']) repo.branch(name, locked(name))
    const done = await run(names, {strategy})
    expect(verdictOf(done)).toMatchObject({status: 'ready', merged: names})
    expect(staged(done)).toBe(locked('a', 'b', 'c')[LOCK])
    expect(runs(done)).toEqual([
      [names[1], 'written'],
      [names[2], 'written']
    ])
    expect(done.record.regenerations[0]).toMatchObject({
      id: 'regeneration-1',
      command: WRITE,
      paths: [LOCK],
      onto: ['main', names[0]],
      reason: 'written',
      files: [{path: LOCK, added: 2, removed: 1}],
      untaken: {count: 0, paths: []},
      log: 'logs/regeneration-1.log'
    })
    expect(done.files).toContain('logs/regeneration-2.log')
    expect(done.files).not.toContain('CONFLICT_RESOLUTION_NEEDED.md')
    expect(new Set(done.record.conflicts.map(({resolution}) => resolution))).toEqual(
      new Set([`written anew by ${WRITE}, as ${KNOWLEDGE_PATH} says of *.lock (a tool writes it)`])
    )
    expect(repo.git('log', '-1', '--format=%B', done.record.staging!.sha)).toContain(
      `\nIntegration-Regenerated: ${LOCK}`
    )
    expect(done.text('INTEGRATION_REPORT.md')).toMatch(
      /## Files written anew[^]*regeneration-1[^]*2 lines added, 1 removed/
    )
  })

  test('is written anew once for each merge, whoever is to blame', async () => {
    know(WRITE)
    for (const name of ['a', 'b', 'c']) repo.branch(name, {...locked(name), ...(name === 'b' ? {bad: 'x'} : {})})
    const done = await run(['a', 'b', 'c'], {gates: [gate('test ! -e bad')]})
    expect(verdictOf(done)).toMatchObject({merged: ['a', 'c'], out: {b: 'culprit'}, culprits: [['b']]})
    expect(staged(done)).toBe(locked('a', 'c')[LOCK])
    const {regenerations} = done.record
    const merges = regenerations.map(({tree, paths}) => JSON.stringify([tree, paths]))
    expect(new Set(merges).size).toBe(regenerations.length)
    expect(regenerations.map(({candidate, onto}) => [...onto, candidate].join(' '))).toContain('main a c')
  })

  test('is written anew where it collides with the base alone', async () => {
    repo.branch('a', locked('a'))
    repo.commit('main goes on', locked('m'))
    know(WRITE)
    const done = await run(['a'])
    expect(verdictOf(done)).toMatchObject({status: 'ready'})
    expect(staged(done)).toBe(locked('a', 'm')[LOCK])
  })

  test('is one of several that one command writes at once', async () => {
    know(`${WRITE}; cp ${LOCK} other.lock`)
    const both = (name: string): Files => ({...locked(name), 'other.lock': locked(name)[LOCK]!})
    repo.commit('two', {'other.lock': locked()[LOCK]!})
    for (const name of ['a', 'b']) repo.branch(name, both(name))
    const done = await run(['a', 'b'])
    expect(verdictOf(done)).toMatchObject({status: 'ready'})
    expect([staged(done), staged(done, 'other.lock')]).toEqual(Array(2).fill(locked('a', 'b')[LOCK]))
    expect(done.record.regenerations.map(({paths}) => paths)).toEqual([[LOCK, 'other.lock']])
  })

  test('may be no text', async () => {
    const bytes = (text: string): Buffer => Buffer.from([0, 255, ...Buffer.from(text)])
    repo.commit('bytes', {'b.lock': bytes('0')})
    know(String.raw`printf '\0\377ab' > b.lock`)
    for (const name of ['a', 'b']) repo.branch(name, {'b.lock': bytes(name)})
    const done = await run(['a', 'b'])
    expect(repo.gitBytes('show', `${done.record.staging!.sha}:b.lock`)).toEqual(bytes('ab'))
  })

  test('is all that is taken: the rest is noted', async () => {
    repo.commit('ignored', {'.gitignore': 'junk\n', 'x.txt': 'x\n', 'y.txt': 'y\n'})
    know(`${WRITE}; echo changed > x.txt; rm y.txt; mkdir made; touch made/file junk`)
    for (const name of ['a', 'b']) repo.branch(name, locked(name))
    const done = await run(['a', 'b'])
    expect(verdictOf(done)).toMatchObject({status: 'ready'})
    expect(repo.git('ls-tree', '-r', '--name-only', done.record.staging!.sha).split('\n')).toEqual(
      [KNOWLEDGE_PATH, '.gitignore', LOCK, ...['0', 'a', 'b'].map(name => `deps/${name}`), 'x.txt', 'y.txt'].sort()
    )
    expect(staged(done, 'x.txt')).toBe('x\n')
    expect(done.record.notes.join()).toMatch(/also changed 3 other paths, which was not taken: made\/, x.txt, y.txt$/)
  })

  test('that a command leaves as it was is believed where it comes to the same from either side', async () => {
    know(`echo generated > ${LOCK}`)
    repo.branch('a', {[LOCK]: 'generated\n'})
    repo.branch('b', {[LOCK]: 'by hand\n'})
    const done = await run(['a', 'b'], {gates: [gate('true')]})
    expect(verdictOf(done)).toMatchObject({status: 'ready'})
    expect(staged(done)).toBe('generated\n')
    expect(done.record.regenerations[0]?.reason).toBe(`written; ${LOCK} comes out the same from either side`)
  })
})

describe('a conflict stays where the command', () => {
  test.each<readonly [string, string, string, RegExp]>([
    ['fails', 'echo no registry >&2; exit 3', '', /failed with exit code 3: no registry$/],
    ['takes too long', 'sleep 60', '      timeout-minutes: 0.01\n', /was stopped after 0.6 seconds, its time limit$/]
  ])('%s', async (_what, command, more, reason) => {
    know(command, more)
    for (const name of ['a', 'b']) repo.branch(name, locked(name))
    const done = await run(['a', 'b'])
    expect(verdictOf(done)).toMatchObject({merged: ['a'], out: {b: 'conflict'}})
    expect(runs(done)).toEqual([['b', 'failed']])
    expect(done.record.regenerations[0]?.reason).toMatch(reason)
    expect(done.record.candidates[1]?.reason).toBe(
      `conflicts in ${LOCK}; ${done.record.regenerations[0]?.reason ?? ''}`
    )
    const [conflict] = done.record.conflicts
    expect(conflict).toMatchObject({resolution: null, autoResolvable: false})
    expect(conflict?.options.map(({title}) => title)).toContain(`Write ${LOCK} anew`)
    expect(conflict?.recommendation).toMatch(/^Option 1, “a first, then b”: it is the planned order/)
    expect(done.text('CONFLICT_RESOLUTION_NEEDED.md')).toContain('It was to be written anew (`regeneration-1`')
  })

  test.each<Strategy>(['cherry-pick', 'hybrid'])('fails, and the clean commits go in: %s', async strategy => {
    know('exit 1')
    repo.branch('a', locked('a'))
    repo.branch('b', locked('b'))
    repo.git('checkout', '--quiet', 'b')
    repo.commit('clean', {'clean.txt': 'x\n'})
    repo.git('checkout', '--quiet', 'main')
    const done = await run(['a', 'b'], {strategy, gates: [gate('true')]})
    expect(verdictOf(done)).toMatchObject({merged: ['a'], out: {b: 'partial'}})
    expect(done.record.candidates[1]?.reason).toMatch(/1 of 2 commits taken; .*; exit 1 failed with exit code 1$/)
    expect(runs(done)).toEqual([['b', 'failed']])
  })

  test('would not settle all: it is not even run', async () => {
    know(WRITE)
    for (const name of ['a', 'b']) repo.branch(name, {...locked(name), 'other.txt': name})
    repo.branch('gone', {[LOCK]: null})
    const done = await run(['a', 'b', 'gone'])
    expect(verdictOf(done)).toMatchObject({merged: ['a'], out: {b: 'conflict', gone: 'conflict'}})
    expect(done.record.regenerations).toEqual([])
  })

  test('writes a file that attributes change on its way to the work tree', async () => {
    repo.commit('attributes', {'.gitattributes': `${LOCK} eol=crlf\n`})
    know(WRITE)
    for (const name of ['a', 'b']) repo.branch(name, locked(name))
    const done = await run(['a', 'b'])
    expect(done.record.candidates[1]?.reason).toMatch(/git attributes change all.lock when it is checked out/)
  })
})

describe('commands', () => {
  test('are not run by an analysis, which names them', async () => {
    know(WRITE)
    for (const name of ['a', 'b']) repo.branch(name, locked(name))
    const looked = await run(['a', 'b'], {mode: 'analyze'})
    expect(looked.record).toMatchObject({status: 'conditional', regenerations: []})
    expect(looked.record.conflicts[0]).toMatchObject({autoResolvable: true, resolution: null})
    expect(looked.text('CONFLICT_ANALYSIS.md')).toContain('Nobody has to move: would be written anew by `{ echo')
    expect(looked.record.plan).toMatchObject({
      cost: {heldOut: 0},
      commutes: {kind: 'not-checked', reason: `commands write ${LOCK} anew, and none is run to try an order`}
    })
  })

  test('come from the base: what a candidate claims to know is ignored, and said to be', async () => {
    const evil = `entries: [{paths: '**', handling: 'regenerate: echo evil > ${LOCK}'}]\n`
    for (const name of ['a', 'b'])
      repo.branch(name, {...locked(name), ...(name === 'a' ? {[KNOWLEDGE_PATH]: evil} : {})})
    const done = await run(['a', 'b'])
    expect(verdictOf(done)).toMatchObject({merged: ['a'], out: {b: 'conflict'}})
    expect(done.record.regenerations).toEqual([])
    expect(done.record.notes).toContain(
      `a changes ${KNOWLEDGE_PATH}: without effect on this run, which reads that from main`
    )
  })

  test('see what gates see: no token, a home of their own, a clone without a remote', async () => {
    know(`{ env; git remote; pwd; } | sort > ${LOCK}`)
    for (const name of ['a', 'b']) repo.branch(name, locked(name))
    const secrets = {GITHUB_TOKEN: 'hush', INPUT_TOKEN: 'hush', NPM_TOKEN: 'hush', ACTIONS_RUNTIME_TOKEN: 'hush'}
    const done = await run(['a', 'b'], {gates: [gate('true')]}, () => ({environment: {...process.env, ...secrets}}))
    const seen = staged(done)
    expect(seen).not.toContain('hush')
    expect(seen).toMatch(/^CI=true$/m)
    expect(seen).toMatch(/^HOME=.*\/regenerate\/regeneration-1-home$/m)
    expect(seen).not.toContain(repo.dir)
    expect(seen).not.toMatch(/^origin$/m)
  })

  test('that reach the files of the runner end the run', async () => {
    know(WRITE)
    for (const name of ['a', 'b']) repo.branch(name, locked(name))
    const done = await run(['a', 'b'], {}, ({runner}) => ({runner: {...runner, tampered: () => ['GITHUB_ENV']}}))
    expect(done.record.failure?.message).toMatch(
      /a command of regeneration-1 \(main \+ a \+ b\) wrote to the runner's own/
    )
    expectNothingStaged(done, repo)
  })
})

test('a lock file that collides is proposed to be written by its usual command', async () => {
  repo.commit('go', {'go.sum': '0\n', 'sub dir/go.sum': '0\n'})
  for (const name of ['a', 'b']) repo.branch(name, {'go.sum': `${name}\n`, 'sub dir/go.sum': `${name}\n`})
  const done = await run(['a', 'b'], {mode: 'analyze'})
  expect(done.text('CONFLICT_ANALYSIS.md')).toContain(
    'handling:\n      regenerate: "cd \'sub dir\' && go mod tidy"\n    rationale:'
  )
  expect(done.record.conflicts.map(({recommendation}) => recommendation)).toEqual([
    expect.stringMatching(/“Write go.sum anew”: a command writes this file, and nobody puts it together by hand/),
    expect.stringMatching(/“Write sub dir\/go.sum anew”/)
  ])
})

test('npm writes package-lock.json for two branches that each add a dependency, without a registry', async () => {
  const npm = 'npm install --package-lock-only --ignore-scripts --offline --no-audit --no-fund'
  const manifest = (dependencies: readonly string[], devDependencies: readonly string[]): string => {
    const linked = (names: readonly string[]): object => Object.fromEntries(names.map(one => [one, `file:libs/${one}`]))
    const scripts = {build: 'true', lint: 'true', test: 'true'}
    const shop = {name: 'shop', dependencies: linked(dependencies), scripts, devDependencies: linked(devDependencies)}
    return `${JSON.stringify(shop, null, 2)}\n`
  }
  const lock = (message: string, files: Files): void => {
    repo.write(files)
    execFileSync('bash', ['-c', npm], {cwd: repo.dir, stdio: 'pipe'})
    repo.commit(message)
  }
  const libs = ['w', 'x', 'y', 'z'].map(name => [`libs/${name}/package.json`, JSON.stringify({name, version: '1.0.0'})])
  lock('shop', {...Object.fromEntries(libs), 'package.json': manifest(['w'], ['x'])} as Files)
  repo.commit('knowledge', {
    [KNOWLEDGE_PATH]: `entries: [{paths: package-lock.json, handling: 'regenerate: ${npm}'}]\n`
  })
  for (const [name, files] of [
    ['a', manifest(['w', 'y'], ['x'])],
    ['b', manifest(['w'], ['x', 'z'])]
  ] as const) {
    repo.git('checkout', '--quiet', '-b', name, 'main')
    lock(name, {'package.json': files})
  }
  repo.git('checkout', '--quiet', 'main')
  const done = await run(['a', 'b'], {
    gates: [gate('npm ci --ignore-scripts --offline --no-audit --no-fund && ls -d node_modules/{w,x,y,z}')]
  })
  expect(verdictOf(done)).toMatchObject({status: 'ready', merged: ['a', 'b']})
  expect(runs(done)).toEqual([['b', 'written']])
  expect(Object.keys((JSON.parse(staged(done, 'package-lock.json')) as {packages: object}).packages)).toEqual(
    expect.arrayContaining(['libs/y', 'libs/z'])
  )
})

test('where other jobs make the probes no command is run: the record says so, and leaves the conflict to people', async () => {
  know(WRITE)
  for (const name of ['a', 'b']) repo.branch(name, locked(name))
  const results = {of: () => Promise.resolve(null), known: () => openDiskMemo({folder: null, warn: () => undefined})}
  const {record} = await run(['a', 'b'], {mode: 'plan'}, () => ({results}))
  expect(record.regenerations).toEqual([])
  expect(record.notes.filter(note => note.includes('was not run'))).toEqual([
    expect.stringMatching(/ was not run to write all\.lock anew for b: .* left to people; .*\(mode run\)/)
  ])
  expect(record.conflicts).toMatchObject([{path: LOCK, autoResolvable: false, resolution: null}])
})
