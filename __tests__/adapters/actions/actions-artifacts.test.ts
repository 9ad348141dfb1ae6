import {execFileSync} from 'node:child_process'
import {mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {join, relative} from 'node:path'
import {afterAll, describe, expect, test} from '@jest/globals'
import {createActionsArtifacts} from '../../../src/adapters/actions/actions-artifacts.js'
import {stageFolder} from '../../../src/adapters/actions/stage-folder.js'
import {tempFolder} from '../../support/temp-repo.js'

const dir = tempFolder('artifacts')
const workDir = join(dir, 'work')

afterAll(() => {
  rmSync(dir, {recursive: true, force: true})
})

describe('artifacts of a job', () => {
  const service = {ACTIONS_RUNTIME_TOKEN: 't', ACTIONS_RESULTS_URL: 'http://127.0.0.1:9/'}

  test.each([
    ['no service', {}, 'no artifact service here (ACTIONS_RUNTIME_TOKEN and ACTIONS_RESULTS_URL not set)'],
    [
      'no address',
      {ACTIONS_RUNTIME_TOKEN: 't', ACTIONS_RESULTS_URL: ''},
      'no artifact service here (ACTIONS_RESULTS_URL not set)'
    ],
    [
      'an enterprise server',
      {...service, GITHUB_SERVER_URL: 'https://github.acme.example'},
      'GitHub Enterprise Server has no artifact service of this version'
    ],
    [
      'a server that is no address',
      {...service, GITHUB_SERVER_URL: 'nowhere'},
      'GitHub Enterprise Server has no artifact service of this version'
    ]
  ])('are skipped where there is %s', async (_, environment, reason) => {
    const warnings: string[] = []
    const artifacts = createActionsArtifacts({
      environment,
      workDir,
      warn: text => warnings.push(text),
      signal: new AbortController().signal
    })
    expect(await artifacts.upload('report', dir)).toEqual({kind: 'skipped', reason})
    expect(warnings).toEqual([])
  })

  test('fail as a value when the folder is not there or the run is cancelled', async () => {
    const warn = (): void => undefined
    const gone = createActionsArtifacts({environment: service, workDir, warn, signal: new AbortController().signal})
    expect(await gone.upload('report', join(dir, 'absent'))).toEqual({
      kind: 'failed',
      reason: expect.stringContaining('ENOENT') as unknown
    })
    const cancelled = createActionsArtifacts({environment: service, workDir, warn, signal: AbortSignal.abort()})
    expect(await cancelled.upload('report', dir)).toEqual({kind: 'failed', reason: 'cancelled'})
  })
})

describe('staging a folder', () => {
  test('copies regular files only, and names what it refused', async () => {
    const source = join(dir, 'source')
    mkdirSync(join(source, 'logs/empty'), {recursive: true})
    writeFileSync(join(dir, 'secret'), 'outside')
    writeFileSync(join(source, 'report.md'), '# report')
    writeFileSync(join(source, '.hidden'), 'x')
    writeFileSync(join(source, 'logs/a:b?.log'), 'one')
    writeFileSync(join(source, 'logs/a%3Ab?.log'), 'two')
    symlinkSync(join(dir, 'secret'), join(source, 'link'))
    symlinkSync(dir, join(source, 'logs/folder'))
    execFileSync('mkfifo', [join(source, 'pipe')])
    const staged = await stageFolder(source, workDir)
    const content = staged.files.map(file => [relative(staged.root, file), readFileSync(file, 'utf8')])
    rmSync(staged.root, {recursive: true})
    expect({content, refused: staged.refused}).toEqual({
      content: [
        ['.hidden', 'x'],
        ['logs/a%253Ab%3F.log', 'two'],
        ['logs/a%3Ab%3F.log', 'one'],
        ['report.md', '# report']
      ],
      refused: ['link', 'logs/folder', 'pipe']
    })
  })

  test('leaves nothing behind when the folder is not there', async () => {
    await expect(stageFolder(join(dir, 'absent'), workDir)).rejects.toThrow('ENOENT')
    expect(readdirSync(workDir)).toEqual([])
  })
})
