import {execFileSync} from 'node:child_process'
import {chmodSync, existsSync, mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {leftIn, recordIn, runAction, runCommand, type Inputs} from '../support/bundle.js'
import {addHarmless, aShop, SHOP_GATE} from '../support/shop.js'
import {tempFolder, TempRepo} from '../support/temp-repo.js'

let repo: TempRepo
let tools: string

beforeAll(() => {
  repo = aShop({'.github/broken.yml': 'gates:\n  - name: test\n    run: ./check.sh\n    timeout-minuts: 3\nisolaton: each\n'})
  addHarmless(repo)
  tools = tempFolder('tools')
  for (const [folder, answer] of [
    ['old', 'echo git version 2.34.1'],
    ['none', '']
  ] as const) {
    mkdirSync(join(tools, folder))
    if (answer === '') continue
    writeFileSync(join(tools, folder, 'git'), `#!/bin/sh\n${answer}\n`)
    chmodSync(join(tools, folder, 'git'), 0o755)
  }
})
afterAll(() => {
  repo.remove()
  rmSync(tools, {recursive: true})
})

interface Case {
  readonly inputs: Inputs
  readonly says: readonly RegExp[]
  readonly environment?: () => Readonly<Record<string, string>>
}

/** What is wrong, and what is said: one entry for each problem, as `where: what. fix`. */
const CASES: Readonly<Record<string, Case>> = {
  'no branches': {inputs: {branches: ''}, says: [/^input 'branches': no branches are named\. Name the branches/]},
  'an unknown input': {
    inputs: {branches: 'main', stratgy: 'merge'},
    says: [/^input 'stratgy': there is no such input\. Did you mean 'strategy'\?/]
  },
  'an unknown value': {
    inputs: {branches: 'main', strategy: 'rebase'},
    says: [/^input 'strategy': 'rebase' is .*merge, cherry-pick or hybrid/]
  },
  'a bad glob': {
    inputs: {branches: 'feature/[a'},
    says: [/^input 'branches': 'feature\/\[a' .*Mend the pattern/]
  },
  'an empty gate command': {
    inputs: {branches: 'feature/*', gates: 'test:'},
    says: [/^input 'gates': the command of gate 'test' is empty\. Write 'name: command'/]
  },
  'a report kind that is none': {
    inputs: {branches: 'feature/*', gates: 'test: true', reports: 'test: junit.xml'},
    says: [/^input 'reports': .*'test'.*tests/]
  },
  'a base that does not exist': {
    inputs: {branches: 'feature/*', base: 'mian'},
    says: [/^input 'base': there is no branch, tag or commit .mian. here or on origin\. .*main/]
  },
  'a file that the base does not have': {
    inputs: {branches: 'feature/*', config: '.github/other.yml'},
    says: [/^input 'config': the base has no file '\.github\/other\.yml'\. Commit the file to the base/]
  },
  'wrong keys in the file': {
    inputs: {branches: 'feature/*', config: '.github/broken.yml'},
    says: [
      /^\.github\/broken\.yml:5:1: .*'isolaton'.*Did you mean 'isolation'\?/,
      /^\.github\/broken\.yml:4:5: .*'timeout-minuts'.*Did you mean 'timeout-minutes'\?/
    ]
  },
  'several things at once': {
    inputs: {branches: 'a b\nHEAD', base: 'mian', gates: 'test', order: 'random', 'staging-ref': 'a..b', nope: 'x'},
    says: [
      /^input 'base': there is no branch/,
      /^input 'nope': there is no such input/,
      /^input 'branches' line 1: 'a b' .*Give each branch a line of its own/,
      /^input 'branches' line 2: HEAD is not a branch\. Name the branch/,
      /^input 'order': 'random'/,
      /^input 'gates': 'test' has no name/,
      /^input 'staging-ref': 'a\.\.b'/
    ]
  },
  'a report folder that is the repository itself': {
    inputs: {branches: 'feature/*', 'report-dir': '.'},
    says: [/^input 'report-dir': '\.' holds the repository itself\. Use a folder of its own/]
  },
  'a report folder in .git': {
    inputs: {branches: 'feature/*', 'report-dir': '.git/report'},
    says: [/^input 'report-dir': '\.git\/report' lies in git's own folder\. Use a folder of its own/]
  },
  'a staging ref that is the base': {
    inputs: {branches: 'feature/*', base: 'main', 'staging-ref': 'main'},
    says: [/^input 'staging-ref': 'main' is the base\. Use a branch of its own/]
  },
  'no git': {
    inputs: {branches: 'feature/*'},
    environment: () => ({PATH: join(tools, 'none')}),
    says: [/^git: no git was found on the PATH\. Install git 2\.38 or newer/]
  },
  'a git that is too old': {
    inputs: {branches: 'feature/*'},
    environment: () => ({PATH: join(tools, 'old')}),
    says: [/^git: version 2\.38 or newer is needed, and `git version` says "git version 2\.34\.1"\. Install git/]
  }
}

describe.each(Object.entries(CASES))('%s', (_, {inputs, environment, says}) => {
  test('fails the step with every problem in one message, and leaves nothing behind', async () => {
    const refs = repo.git('for-each-ref')
    using run = await runAction(repo, {...inputs}, {environment: environment?.() ?? {}})
    expect(run).toMatchObject({exitCode: 2, stderr: '', summary: '', state: {}})
    expect(run.outputs).toEqual({status: 'blocked', 'merge-ready': 'false'})
    expect(run.annotations).toEqual([
      {level: 'error', title: null, file: null, line: null, message: expect.any(String) as unknown}
    ])
    expect(problemsIn(run.annotations[0]!.message)).toEqual(says.map(words => expect.stringMatching(words) as unknown))
    expect(leftIn(run.temp)).toEqual([])
    expect(existsSync(join(repo.dir, 'integration-report'))).toBe(false)
    expect(repo.git('for-each-ref')).toBe(refs)
    expect(repo.git('status', '--porcelain')).toBe('')
  })

  test('is told in the same words by the command line, of flags', async () => {
    const known = Object.entries(inputs).filter(([, value]) => value !== '')
    const args = known.flatMap(([name, value]) => value.split('\n').map(line => `--${name}=${line}`))
    const flags = says.map(words => new RegExp(words.source.replace(/^\^input '([\w-]+)'( line \d)?/, '^--$1'), words.flags))
    const unknown = flags.filter(({source}) => /no such input/.test(source))
    const expected = unknown.length === 0 ? flags : [/^--(?:stratgy|nope): there is no such flag here/]
    const options = {in: repo.dir, ...(environment === undefined ? {} : {environment: environment()})}
    const {code, stdout, stderr, left} = await runCommand(['run', ...args], options)
    expect({code, stdout, left}).toEqual({code: 2, stdout: '', left: []})
    expect(problemsIn(stderr.trimEnd())).toEqual(expected.map(words => expect.stringMatching(words) as unknown))
    expect(existsSync(join(repo.dir, 'integration-report'))).toBe(false)
  })
})

function problemsIn(message: string): readonly string[] {
  return message.split('\n')
}

describe('where there is nothing to integrate', () => {
  test('a folder that is no repository is named, with what to do', async () => {
    const folder = tempFolder('empty')
    const {code, stdout, stderr, left} = await runCommand(['run', '--branches', 'a'], {in: folder})
    expect({code, stdout, left}).toEqual({code: 2, stdout: '', left: []})
    expect(stderr).toBe(
      `repository ${folder}: this is not a git repository. Run in a clone, or name one with --repo; in a workflow, run actions/checkout first\n`
    )
    const other = await runCommand(['run', '--branches', 'a', '--repo', join(folder, 'nowhere')], {in: folder})
    expect(other).toMatchObject({code: 2, stdout: '', stderr: expect.stringContaining('there is no such folder')})
    rmSync(folder, {recursive: true})
  })

  test('a repository without a commit has no base', async () => {
    using empty = new TempRepo()
    const {code, stderr} = await runCommand(['run', '--branches', 'a'], {in: empty.dir})
    expect({code, stderr}).toEqual({
      code: 2,
      stderr: expect.stringMatching(/^--base: .*(?:commit something first|Name the branch to integrate on)/) as unknown
    })
  })

  test('a branch that is not there is an outcome of that branch, and the others go on', async () => {
    using run = await runAction(repo, {branches: 'feature/blue\nfeature/blu', ...SHOP_GATE})
    expect(run).toMatchObject({
      exitCode: 0,
      outputs: {status: 'conditional', merged: '["feature/blue"]', 'held-out': '["feature/blu"]'}
    })
    repo.git('update-ref', '-d', run.outputs['staging-ref']!)
    rmSync(join(repo.dir, 'integration-report'), {recursive: true})
  })

  test('a pattern that matches nothing is never ready', async () => {
    using run = await runAction(repo, {branches: 'nothing/*', ...SHOP_GATE, 'fail-on': 'conditional'})
    expect(run).toMatchObject({exitCode: 1, outputs: {'merge-ready': 'false', 'staging-ref': '', merged: '[]'}})
    rmSync(join(repo.dir, 'integration-report'), {recursive: true})
  })
})

describe('a detached HEAD', () => {
  test('is as good as any other: the default branch is the base, and HEAD stays where it is', async () => {
    using detached = aShop()
    addHarmless(detached)
    detached.git('checkout', '--quiet', '--detach', 'feature/blue')
    using run = await runAction(detached, {branches: 'feature/*', ...SHOP_GATE})
    expect(run).toMatchObject({exitCode: 0, outputs: {status: 'ready', 'base-sha': detached.head('main')}})
    expect(detached.git('rev-parse', '--abbrev-ref', 'HEAD')).toBe('HEAD')
    expect(detached.head()).toBe(detached.head('feature/blue'))
  })

  test('without a default branch asks for the base', async () => {
    using detached = aShop()
    detached.git('branch', '--move', 'main', 'trunk')
    detached.git('branch', 'topic')
    detached.git('checkout', '--quiet', '--detach')
    const {code, stderr} = await runCommand(['run', '--branches', 'topic'], {in: detached.dir})
    expect({code, stderr}).toEqual({
      code: 2,
      stderr: '--base: the default branch of this repository is not known here. Name the branch to integrate on with `base` (or --base)\n'
    })
  })
})

describe('a branch name that', () => {
  test.each([
    ['is a command', Buffer.from('feature/$(touch${IFS}owned)`id`;echo'), 'feature/$(touch${IFS}owned)`id`;echo'],
    ['begins with a dash', Buffer.from('-rf'), '-rf'],
    ['looks like an option', Buffer.from('--upload-pack=touch'), '--upload-pack=touch'],
    ['is not UTF-8', Buffer.from([...Buffer.from('feature/caf'), 0xe9]), 'feature/caf\\xe9'],
    ['is Markdown, HTML and a mention', Buffer.from('##]|`<b>`_#1@all'), '##]|`<b>`_#1@all'],
    ['is wider than it looks', Buffer.from('feature/\u202egpj.exe'), 'feature/\u202egpj.exe']
  ])('%s is integrated under its own name, and does nothing', async (_, bytes, name) => {
    using hostile = aShop()
    const head = hostile.branch('plain', {'plain.txt': 'plain\n'})
    // Past the checks of `git branch`, as a push can make such refs too.
    const line = Buffer.concat([Buffer.from('create refs/heads/'), bytes, Buffer.from(`\0${head}\0`)])
    execFileSync('git', ['update-ref', '--stdin', '-z'], {cwd: hostile.dir, input: line})
    hostile.git('branch', '--quiet', '--delete', '--force', 'plain')
    using run = await runAction(hostile, {branches: '**\n!main', ...SHOP_GATE})
    expect(run).toMatchObject({exitCode: 0, stderr: '', otherCommands: [], annotations: []})
    expect(JSON.parse(run.outputs.merged!)).toEqual([name])
    expect(recordIn(run.outputs['report-dir']!).candidates).toMatchObject([{name, status: 'merged', sha: head}])
    expect(hostile.git('status', '--porcelain')).toBe('')
  })
})
