import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {delimiter, join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {COMMAND_NAMES} from '../../src/commands/command.js'
import {parseRecord, runCommand} from '../support/bundle.js'
import {addHarmless, aShop, SHOP_GATE} from '../support/shop.js'
import {tempFolder, TempRepo} from '../support/temp-repo.js'

const REPORTS = join(import.meta.dirname, '../fixtures/reports')
const GATE = ['--gates', SHOP_GATE.gates, '--reports', SHOP_GATE.reports]

let repo: TempRepo
let folder: string

beforeAll(() => {
  repo = aShop()
  addHarmless(repo)
  folder = tempFolder('here')
})
afterAll(() => {
  repo.remove()
  rmSync(folder, {recursive: true})
})

describe('run', () => {
  test('with --json prints exactly the document that stands in the report folder', async () => {
    const run = await runCommand(['run', '--branches', 'feature/*', ...GATE, '--json'], {in: repo.dir})
    expect({code: run.code, stderr: run.stderr, left: run.left}).toEqual({code: 0, stderr: '', left: []})
    expect(run.stdout).toBe(readFileSync(join(repo.dir, 'integration-report/integration.json'), 'utf8'))
    const {status, staging} = parseRecord(run.stdout)
    expect({status, where: staging!.where, sha: staging!.sha}).toEqual({
      status: 'ready',
      where: 'local',
      sha: repo.head(staging!.ref)
    })
    expect(repo.git('status', '--porcelain')).toBe('')
  })

  test('tells the progress on standard error and the result on standard output; --quiet leaves the result', async () => {
    const args = ['run', '--branches', 'feature/*', ...GATE]
    const [loud, quiet] = await Promise.all([
      runCommand([...args, '--out', join(folder, 'loud')], {in: repo.dir}),
      runCommand([...args, '--out', join(folder, 'quiet'), '--quiet'], {in: repo.dir})
    ])
    expect(loud.stdout).toMatch(/^READY {2}Both branches are merged/)
    expect(loud.stderr).toMatch(/^\[0 s\] collect\n/)
    expect(quiet.stderr).toBe('')
    expect(quiet.stdout).toBe(loud.stdout.replaceAll('loud', 'quiet'))
    // eslint-disable-next-line no-control-regex
    expect(loud.stdout + loud.stderr).not.toMatch(/\x1b/)
  })

  test('writes where it was told, as seen from where it was called, whatever repository it looks at', async () => {
    const {code} = await runCommand(
      ['run', '--repo', repo.dir, '--branches', 'feature/blue', ...GATE, '--out', 'mine/report'],
      {in: folder}
    )
    expect({code, files: readdirSync(join(folder, 'mine/report'))}).toEqual({
      code: 0,
      files: expect.arrayContaining(['integration.json', 'INTEGRATION_REPORT.md', '.gitignore', 'logs']) as unknown
    })
  })

  test("leaves other people's files in the report folder, and their settings, alone", async () => {
    repo.write({'docs/.gitignore': '*.tmp\n', 'docs/guide.md': '# Guide\n', 'docs/logs/mine.log': 'mine\n'})
    const {code} = await runCommand(['analyze', '--branches', 'feature/*', '--out', 'docs'], {in: repo.dir})
    expect(code).toBe(0)
    expect(
      ['docs/.gitignore', 'docs/guide.md', 'docs/logs/mine.log'].map(path => readFileSync(join(repo.dir, path), 'utf8'))
    ).toEqual(['*.tmp\n', '# Guide\n', 'mine\n'])
    rmSync(join(repo.dir, 'docs'), {recursive: true})
  })

  test('stops at Ctrl-C in the middle of a gate, with exit code 130 and what it learned', async () => {
    const sign = join(folder, 'hangs')
    const gate = `hangs: test ! -e feature-blue.txt || { touch '${sign}'; sleep 314; }`
    const run = await runCommand(['run', '--branches', 'feature/*', '--gates', gate, '--json'], {
      in: repo.dir,
      interruptWhen: () => existsSync(sign)
    })
    expect({code: run.code, stderr: run.stderr, left: run.left}).toEqual({code: 130, stderr: '', left: []})
    expect(parseRecord(run.stdout)).toMatchObject({
      status: 'blocked',
      failure: {kind: 'cancelled', signal: 'SIGINT'},
      probes: [{purpose: 'baseline', outcome: 'pass'}]
    })
  })
})

describe('analyze', () => {
  test.each([
    ['disjoint branches', ['feature/blue', 'feature/green'], 0, 'conditional'],
    ['branches that conflict', ['one', 'two'], 1, 'blocked']
  ])('of %s', async (_, branches, code, status) => {
    using own = aShop()
    addHarmless(own)
    own.branch('one', {'door.txt': 'green\n'})
    own.branch('two', {'door.txt': 'blue\n'})
    const flags = branches.flatMap(name => ['--branches', name])
    const run = await runCommand(['analyze', ...flags, '--json'], {in: own.dir})
    expect({code: run.code, left: run.left}).toEqual({code, left: []})
    expect(parseRecord(run.stdout)).toMatchObject({status, probes: [], staging: null, mergeReady: false})
    expect(own.git('for-each-ref', 'refs/heads/integration')).toBe('')
    const lax = await runCommand(['analyze', ...flags, '--fail-on', 'never', '--quiet'], {in: own.dir})
    expect(lax.code).toBe(0)
  })
})

describe('compare', () => {
  test.each([
    ['the same report', ['jest/ordinary-junit.xml', 'jest/ordinary-junit.xml'], 0, 'SAME'],
    ['a report with new failures', ['jest/ordinary.json', 'jest/hook.json'], 1, 'REGRESSED'],
    ['a report that is cut off', ['pytest/ordinary-xunit1.xml', 'pytest/cut-off.xml'], 1, 'BROKEN']
  ])('%s', async (_, paths, code, word) => {
    const args = ['compare', ...paths.map(path => join(REPORTS, path))]
    const run = await runCommand(args, {in: folder})
    expect({code: run.code, stderr: run.stderr, word: run.stdout.split(':')[0]}).toEqual({code, stderr: '', word})
  })

  test('two folders, into a file as well', async () => {
    const surefire = join(REPORTS, 'surefire')
    const run = await runCommand(['compare', surefire, surefire, '--json', '--out', 'compared'], {in: folder})
    expect({code: run.code, stderr: run.stderr}).toEqual({code: 1, stderr: ''})
    expect(JSON.parse(run.stdout)).toMatchObject({verdict: 'broken', comparison: {gates: [{change: 'broken'}]}})
    expect(readFileSync(join(folder, 'compared/comparison.json'), 'utf8')).toBe(run.stdout)
  })

  test('names both when neither is there, and a folder without a report', async () => {
    mkdirSync(join(folder, 'empty'))
    expect(await runCommand(['compare', 'gone.xml', 'empty'], {in: folder})).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'gone.xml: there is no such file or folder. Name a report file, or a folder of them\n' +
        'empty: there is no report in this folder (.xml, .json, .jsonl, .ndjson, .trx, .tap, .txt, .info, .lcov, .out, .sarif). Name the folder a test run wrote to\n',
      left: []
    })
  })
})

describe('init, then doctor', () => {
  test.each([
    ['an npm repository', {'package.json': '{"name": "shop", "scripts": {"test": "node --test"}}\n'}, 'npm'],
    ['a Python repository', {'pyproject.toml': '[tool.pytest.ini_options]\n', 'tests/test_a.py': ''}, 'pytest']
  ])('%s', async (_, files, tool) => {
    using fresh = TempRepo.with(files)
    fresh.branch('feature/a', {'a.txt': 'a\n'})
    const first = await runCommand(['init'], {in: fresh.dir})
    expect(first).toMatchObject({code: 0, stderr: '', left: []})
    expect(first.stdout).toMatch(/^wrote \.github\/integration\.yml: .*\nwrote \.github\/workflows\/integration\.yml: /)
    const written = ['.github/integration.yml', '.github/workflows/integration.yml'].map(path =>
      readFileSync(join(fresh.dir, path), 'utf8')
    )
    expect(written[0]).toContain(tool)

    const second = await runCommand(['init', '--json'], {in: fresh.dir})
    const steps = JSON.parse(second.stdout) as readonly {readonly kind: string; readonly path: string}[]
    expect(steps.map(({kind, path}) => [kind, readFileSync(join(fresh.dir, path), 'utf8')])).toEqual(
      written.map(text => ['keep', text])
    )

    fresh.commit('init')
    const doctor = await runCommand(['doctor', '--json'], {in: fresh.dir})
    const findings = JSON.parse(doctor.stdout) as readonly {readonly ok: boolean | 'warning'; readonly text: string}[]
    expect({code: doctor.code, left: doctor.left, wrong: findings.filter(({ok}) => ok === false)}).toEqual({
      code: 0,
      left: [],
      wrong: []
    })
    expect(findings.map(({text}) => text)).toEqual(
      expect.arrayContaining(['configuration .github/integration.yml', '1 gate'])
    )
    // What it wrote is enough for a run, which takes the branches from it.
    const analysis = await runCommand(['analyze', '--json'], {in: fresh.dir})
    expect(parseRecord(analysis.stdout).candidates.map(({name}) => name)).toEqual(['feature/a'])
  })

  test('doctor says what is wrong with a configuration, and where', async () => {
    using fresh = TempRepo.with({'.github/integration.yml': 'gates:\n  - name: test\n    rum: npm test\n'})
    const {code, stdout} = await runCommand(['doctor'], {in: fresh.dir})
    expect(code).toBe(1)
    expect(stdout).toMatch(/✘ .*\.github\/integration\.yml:3:5.*'rum'/)
  })

  test('doctor and init outside of a repository fail with what to do', async () => {
    const [doctor, init] = await Promise.all([
      runCommand(['doctor'], {in: folder}),
      runCommand(['init'], {in: folder})
    ])
    expect(doctor).toMatchObject({code: 1, stdout: expect.stringContaining('this is not a git repository')})
    expect(init).toMatchObject({code: 2, stdout: '', stderr: expect.stringContaining('not the top folder')})
    expect(existsSync(join(folder, '.github'))).toBe(false)
  })
})

describe('help', () => {
  test.each([...COMMAND_NAMES])('of %s stands on one screen and says how to begin', async name => {
    const [topic, flag] = await Promise.all([
      runCommand(['help', name], {in: folder}),
      runCommand([name, '--help'], {in: folder})
    ])
    expect(topic).toEqual(flag)
    expect(topic).toMatchObject({code: 0, stderr: '', left: []})
    expect(topic.stdout).toContain(`Usage: integration-orchestrator ${name}`)
    expect(topic.stdout).toMatch(/\nExample: integration-orchestrator /)
    const lines = topic.stdout.split('\n')
    expect(lines.length).toBeLessThanOrEqual(40)
    expect(lines.filter(line => line.length > 100)).toEqual([])
  })

  test.each([
    [['run', '--brnaches', 'a'], "--brnaches: there is no such flag here. Did you mean '--branches'?\n"],
    [['anlyze'], "command line: there is no command 'anlyze'. Did you mean 'analyze'?\n"],
    [['--branches', 'a'], expect.stringContaining("'--branches' stands before any command. Put the command first")],
    [['run', '--token', 'abc'], expect.stringMatching(/^--token: .*Set GITHUB_TOKEN in the environment/)]
  ])('is offered for %j', async (args, stderr) => {
    expect(await runCommand(args, {in: folder})).toEqual({code: 2, stdout: '', stderr, left: []})
  })
})

describe('the demo', () => {
  test('leaves one folder each time, with the reports in it, and is a success', async () => {
    const temp = tempFolder('demo')
    const [one, two] = await Promise.all([
      runCommand(['demo'], {in: folder, temp}),
      runCommand(['demo', '--json'], {in: folder, temp})
    ])
    const names = readdirSync(temp)
    expect([one.code, two.code, names]).toEqual([0, 0, Array(2).fill(expect.stringMatching(/^integration-demo-/))])
    for (const name of names) expect(readdirSync(join(temp, name, 'integration-report'))).toContain('integration.json')
    expect(one.stdout).toMatch(/^CONDITIONAL {2}2 of 3 branches/)
    expect(one.stdout).toContain(`  less ${join(temp, '')}`)
    const {culprits, conflicts} = parseRecord(two.stdout)
    expect(culprits.map(({branches}) => branches)).toEqual([['feature/notifications', 'feature/auth']])
    expect(conflicts.map(({branches}) => branches)).toContainEqual(['feature/auth', 'feature/api'])
    rmSync(temp, {recursive: true})
  })

  const old = nodeOf(20)
  const onOld = old === null ? test.skip : test
  onOld('runs on Node 20 as well (skipped where the PATH has no other Node, or a newer one)', async () => {
    const temp = tempFolder('demo')
    const run = await runCommand(['demo', '--json'], {in: folder, temp, node: old!})
    expect({code: run.code, stderr: run.stderr}).toEqual({code: 0, stderr: ''})
    expect(parseRecord(run.stdout)).toMatchObject({status: 'conditional', environment: {node: expect.stringMatching(/^20\./)}})
    rmSync(temp, {recursive: true})
  })
})

/** The first `node` on the PATH that no package brought, when it is of this major version. */
function nodeOf(major: number): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(path => !path.includes('node_modules'))
  const node = folders.map(path => join(path, 'node')).find(path => existsSync(path))
  if (node === undefined) return null
  const version = execFileSync(node, ['--version'], {encoding: 'utf8'})
  return version.startsWith(`v${major}.`) ? node : null
}
