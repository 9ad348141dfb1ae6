import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import {filesBelow, formsOf, leftIn, parseRecord, recordIn, runAction, runCommand, runPost, type ActionRun, type Inputs} from '../support/bundle.js'
import {accessByToken, protectLikeGithub, startGitServer, type Access, type GitServer} from '../support/git-server.js'
import {TempOrigin} from '../support/opened-git.js'
import {addHarmless, aShop, SHOP_GATE} from '../support/shop.js'
import type {TempRepo} from '../support/temp-repo.js'

const WRITER = 'ghs_WriterWriterWriter0123456789abcdef'
const READER = 'ghs_ReaderReaderReader0123456789abcdef'
const BASIC = Buffer.from(`x-access-token:${WRITER}`).toString('base64')

let source: TempRepo
let origin: TempOrigin
let repo: TempRepo
let server: GitServer

beforeEach(async () => {
  source = aShop()
  addHarmless(source)
  origin = new TempOrigin(source)
  protectLikeGithub(origin.dir, ['release'])
  server = await startGitServer(origin.dir, accessByToken({[WRITER]: 'write', [READER]: 'read'}))
  repo = origin.clone()
  repo.git('remote', 'set-url', 'origin', server.repositoryUrl)
})
afterEach(async () => {
  await server[Symbol.asyncDispose]()
  source.remove()
  repo.remove()
  origin[Symbol.dispose]()
})

function integrate(inputs: Inputs, attempt = '1'): Promise<ActionRun> {
  const environment = {GITHUB_SERVER_URL: server.serverUrl, GITHUB_RUN_ATTEMPT: attempt}
  return runAction(repo, {branches: 'feature/*', ...SHOP_GATE, push: 'true', ...inputs}, {environment})
}

/** Where any of these secrets shows, in whatever form: in what the step said, in its files, or in the repository. */
function leaks(run: ActionRun, secrets: readonly string[]): readonly string[] {
  const forms = secrets.flatMap(formsOf)
  const said = run.stdout.split('\n').filter(line => !line.startsWith('::add-mask::'))
  const places = [
    ...filesBelow(run.temp),
    ...filesBelow(repo.dir).filter(({path}) => path !== join(repo.dir, '.git/config')),
    {path: 'log', text: said.join('\n')},
    {path: 'stderr', text: run.stderr},
    {path: 'outputs', text: JSON.stringify([run.outputs, run.state, run.environment, run.summary, run.annotations])}
  ]
  return places.filter(({text}) => forms.some(form => text.includes(form))).map(({path}) => path)
}

/** What the server saw: rights of those who asked to write. */
function writers(): readonly Access[] {
  return server.requests.filter(({path}) => path.includes('receive-pack')).map(({access}) => access)
}

test('a token publishes a new staging ref on origin, and nothing else changes there or here', async () => {
  const refs = {there: origin.git('for-each-ref'), here: repo.git('for-each-ref')}
  using run = await integrate({token: WRITER})
  const ref = 'refs/heads/integration/4711-1'
  expect(run).toMatchObject({
    exitCode: 0,
    stderr: '',
    outputs: {status: 'ready', 'staging-ref': ref, 'staging-sha': origin.git('rev-parse', ref)}
  })
  origin.git('update-ref', '-d', ref)
  expect({there: origin.git('for-each-ref'), here: repo.git('for-each-ref')}).toEqual(refs)
  expect(run.masks).toEqual(expect.arrayContaining([WRITER, BASIC]))
  expect(leaks(run, [WRITER])).toEqual([])
  expect(leftIn(run.temp)).toEqual([])

  const post = await runPost(repo, run, {environment: {INPUT_TOKEN: WRITER}})
  expect({exitCode: post.exitCode, leaks: leaks(post, [WRITER])}).toEqual({exitCode: 0, leaks: []})
})

test('what the checkout left in the repository publishes as well', async () => {
  repo.git('config', `http.${server.serverUrl}/.extraheader`, `AUTHORIZATION: basic ${BASIC}`)
  using run = await integrate({})
  expect(run).toMatchObject({exitCode: 0, stderr: '', outputs: {status: 'ready'}})
  expect(origin.git('rev-parse', run.outputs['staging-ref']!)).toBe(run.outputs['staging-sha'])
  expect(leaks(run, [WRITER])).toEqual([])
})

test('a fixed staging ref moves forward only: each run adds a snapshot of the old tip and the clean candidate', async () => {
  const ref = 'refs/heads/integration/nightly'
  using first = await integrate({token: WRITER, 'staging-ref': 'integration/nightly'})
  const one = origin.git('rev-parse', ref)
  expect(first.outputs).toMatchObject({'staging-ref': ref, 'staging-sha': one, 'merge-ready': 'true'})
  expect(recordIn(first.outputs['report-dir']!).staging).toMatchObject({sha: one, candidate: one, where: 'origin'})

  source.commit('main goes on', {'door.txt': 'open\n'})
  source.git('push', '--quiet', origin.dir, 'main')
  repo.git('pull', '--quiet', origin.dir, 'main')
  using second = await integrate({token: WRITER, 'staging-ref': 'integration/nightly'}, '2')
  const two = origin.git('rev-parse', ref)
  const {staging, base} = recordIn(second.outputs['report-dir']!)
  expect(second.outputs).toMatchObject({'staging-ref': ref, 'staging-sha': two, 'merge-ready': 'true'})
  expect(base!.sha).toBe(source.head())
  expect(origin.git('show', '--no-patch', '--format=%P', two)).toBe(`${one} ${staging!.candidate}`)
  expect(origin.git('rev-parse', `${two}^{tree}`)).toBe(origin.git('rev-parse', `${staging!.candidate}^{tree}`))
  // What lands descends from the base alone, and never from what was staged before.
  expect(origin.git('rev-list', staging!.candidate).split('\n')).not.toContain(one)
})

test('a token that may only read: blocked, with the permission that is missing, and nothing published', async () => {
  using run = await integrate({token: READER})
  expect(run).toMatchObject({
    exitCode: 1,
    stderr: '',
    outputs: {status: 'blocked', 'merge-ready': 'false', 'staging-ref': '', 'staging-sha': ''}
  })
  const errors = run.annotations.filter(({level}) => level === 'error').map(({message}) => message)
  expect(errors).toEqual([
    expect.stringMatching(/refs\/heads\/integration\/4711-1 could not be published: .*permission.*contents: write/)
  ])
  expect(run.summary).toContain('contents: write')
  expect(writers()).not.toContain('write')
  expect(origin.git('for-each-ref', 'refs/heads/integration')).toBe('')
  expect(recordIn(run.outputs['report-dir']!).staging).toMatchObject({state: 'rejected', where: 'origin'})
  expect(leaks(run, [READER])).toEqual([])
})

test('a protected branch: blocked, in the words of the server', async () => {
  using run = await integrate({token: WRITER, 'staging-ref': 'release'})
  expect(run).toMatchObject({
    exitCode: 1,
    stderr: '',
    outputs: {status: 'blocked', 'merge-ready': 'false', 'staging-ref': '', 'staging-sha': ''}
  })
  expect(run.annotations.at(-1)!.message).toMatch(
    /refs\/heads\/release could not be published: .*GH006: Protected branch update failed for refs\/heads\/release/
  )
  expect(origin.git('for-each-ref', 'refs/heads/release')).toBe('')
  expect(leaks(run, [WRITER])).toEqual([])
})

test('a clone of depth 1 that has the base alone publishes what the others have, with all of its history', async () => {
  repo.remove()
  repo = origin.clone('--depth=1')
  repo.git('remote', 'set-url', 'origin', server.repositoryUrl)
  const base = source.head()
  source.commit('main goes on', {'door.txt': 'open\n'})
  source.git('push', '--quiet', origin.dir, 'main')
  using run = await integrate({token: WRITER, base, 'staging-ref': 'integration/nightly'})
  expect(run).toMatchObject({exitCode: 0, stderr: '', outputs: {status: 'ready', 'base-sha': base}})
  expect(origin.git('rev-list', '--count', run.outputs['staging-sha']!)).toBe('5')
  expect(repo.git('rev-parse', '--is-shallow-repository')).toBe('true')
})

test('a base that is behind origin is taken as it stands here, and that is told', async () => {
  source.commit('main goes on', {'door.txt': 'open\n'})
  source.git('push', '--quiet', origin.dir, 'main')
  using run = await integrate({token: WRITER})
  const {base, notes} = recordIn(run.outputs['report-dir']!)
  expect({sha: base!.sha, notes}).toEqual({
    sha: repo.head('main'),
    notes: ['main differs between here and origin: the local one is the base.']
  })
})

test('the command line takes the token from the environment, where the machine has no way of its own', async () => {
  const environment = {GITHUB_TOKEN: WRITER, GITHUB_SERVER_URL: server.serverUrl}
  const flags = ['--branches=feature/*', `--gates=${SHOP_GATE.gates}`, `--reports=${SHOP_GATE.reports}`, '--push']
  const run = await runCommand(['run', '--json', ...flags], {in: repo.dir, environment})
  expect({code: run.code, stderr: run.stderr}).toEqual({code: 0, stderr: ''})
  const {staging} = parseRecord(run.stdout)
  expect(staging).toMatchObject({state: 'published', where: 'origin', sha: origin.git('rev-parse', staging!.ref)})
  const said = [...filesBelow(join(repo.dir, 'integration-report')), {path: 'stdout', text: run.stdout}]
  expect(said.filter(({text}) => formsOf(WRITER).some(form => text.includes(form)))).toEqual([])
})

describe('a server that is not there', () => {
  test('fails the machinery, keeps what was learned, and says whose move it is', async () => {
    repo.git('remote', 'set-url', 'origin', server.repositoryUrl.replace(/:\d+\//, ':9/'))
    using run = await integrate({token: WRITER, branches: 'feature/*'})
    expect(run).toMatchObject({exitCode: 3, stderr: '', outputs: {status: 'blocked', 'merge-ready': 'false'}})
    const record = recordIn(run.outputs['report-dir']!)
    expect(record).toMatchObject({failure: {kind: 'tool', stage: 'publish'}, status: 'blocked'})
    expect(record.probes.map(({outcome}) => outcome)).toEqual(['pass', 'pass'])
    expect(leaks(run, [WRITER])).toEqual([])
  })

  test('is not asked where nothing is pushed: the branches are as they were last fetched', async () => {
    repo.git('remote', 'set-url', 'origin', server.repositoryUrl.replace(/:\d+\//, ':9/'))
    using run = await integrate({push: 'false'})
    expect(run).toMatchObject({exitCode: 0, outputs: {status: 'ready', 'staging-ref': 'refs/heads/integration/4711-1'}})
    expect(recordIn(run.outputs['report-dir']!).notes.join(' ')).toContain('origin could not be asked')
  })
})
