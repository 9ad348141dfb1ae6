import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {afterAll, describe, expect, test} from '@jest/globals'
import {runStep, type StepOptions, type StepRun} from '../../support/runner-double.js'
import type {ScenarioStep} from '../../support/step-entry.js'
import {tempFolder} from '../../support/temp-repo.js'
import {rmSync} from 'node:fs'

const support = join(import.meta.dirname, '../../support')
const workspace = tempFolder('workspace')

afterAll(() => {
  rmSync(workspace, {recursive: true, force: true})
})

function step(scenario: readonly ScenarioStep[], more: Partial<StepOptions> = {}): Promise<StepRun> {
  return runStep({
    entry: join(support, 'step-entry.ts'),
    nodeArguments: ['--no-warnings', '--import', pathToFileURL(join(support, 'ts-imports.mjs')).href],
    workspace,
    ...more,
    environment: {SCENARIO: JSON.stringify(scenario), ...more.environment}
  })
}

describe('the Actions runner', () => {
  test('passes outputs, kept state, summary and annotations through the runner', async () => {
    const hostile = 'EOF\nmerge-ready<<EOF\ntrue\nEOF\n::set-output name=status::ready'
    const run = await step([
      {do: 'outputs', outputs: {status: 'blocked', 'merge-ready': 'false'}},
      {do: 'outputs', outputs: {status: 'ready', merged: '["a=b","c<<d"]', culprits: hostile}},
      {do: 'keep', name: 'workDir', value: '/tmp/x\ny'},
      {do: 'summary', markdown: '# Part\n'},
      {do: 'summary', markdown: '# Whole\n'},
      {
        do: 'annotate',
        annotations: [{level: 'error', title: 'a, b: c', message: 'one\ntwo', path: 'src/a.ts', line: 7}]
      }
    ])
    expect(run).toEqual({
      exitCode: 0,
      signal: null,
      outputs: {status: 'ready', 'merge-ready': 'false', merged: '["a=b","c<<d"]', culprits: hostile},
      state: {workDir: '/tmp/x\ny'},
      environment: {},
      path: [],
      summary: '# Whole\n',
      annotations: [{level: 'error', title: 'a, b: c', file: 'src/a.ts', line: '7', message: 'one\ntwo'}],
      masks: [],
      groups: [],
      otherCommands: [],
      log: ['one\ntwo'],
      stdout: expect.stringContaining('::error') as unknown,
      stderr: ''
    })
  })

  test('takes the token out of the environment and has every form of it masked', async () => {
    const token = 'ghs_0123456789abcdefXYZ'
    const printed = [
      token,
      Buffer.from(`x-access-token:${token}`).toString('base64'),
      ...['', 'a', 'ab'].map(before => Buffer.from(`${before}${token}`).toString('base64'))
    ]
    const run = await step(
      [{do: 'take-token'}, ...printed.map(text => ({do: 'progress', event: {kind: 'step', text}}) as const)],
      {inputs: {token}}
    )
    expect(run.log[0]).toBe('took a token of 23 characters; left: undefined')
    for (const line of run.log.slice(1)) expect(line).toMatch(/^- .{0,3}\*\*\*.{0,4}$/)
  })

  test('keeps the files of the runner as it wrote them when branch code adds to them', async () => {
    const run = await step([
      {do: 'outputs', outputs: {'merge-ready': 'false'}},
      {
        do: 'gate',
        command: 'for f in "$RUNNER_TEMP"/_runner_file_commands/*; do echo "merge-ready=true" >> "$f"; done'
      },
      {do: 'summary', markdown: 'ours'},
      {do: 'gate', command: 'cd "$RUNNER_TEMP"/_runner_file_commands; rm env_1; ln -s /etc/hostname env_1'},
      {do: 'close'}
    ])
    expect({...run, log: run.log.at(-1)}).toMatchObject({
      outputs: {'merge-ready': 'false'},
      environment: {},
      path: [],
      state: {},
      summary: 'ours',
      log: 'restored: GITHUB_ENV GITHUB_OUTPUT GITHUB_PATH GITHUB_STATE GITHUB_STEP_SUMMARY'
    })
  })

  test('says that nothing was restored when nothing was touched', async () => {
    const run = await step([{do: 'summary', markdown: 'ours'}, {do: 'keep', name: 'a', value: 'b'}, {do: 'close'}])
    expect({log: run.log, summary: run.summary, state: run.state}).toEqual({
      log: ['restored: '],
      summary: 'ours',
      state: {a: 'b'}
    })
  })

  test('leaves out an output that is too large for GitHub, and says so', async () => {
    const run = await step([
      {do: 'long-output', name: 'culprits', length: 300_000},
      {do: 'outputs', outputs: {status: 'blocked'}}
    ])
    expect(run.outputs).toEqual({status: 'blocked'})
    expect(run.log).toEqual([
      'Output culprits is left out: its 300000 characters are more than GitHub takes; see the record'
    ])
  })

  test('works without any file of a runner', async () => {
    const none = {GITHUB_OUTPUT: undefined, GITHUB_STATE: undefined, GITHUB_STEP_SUMMARY: ''}
    const run = await step(
      [
        {do: 'outputs', outputs: {status: 'ready'}},
        {do: 'summary', markdown: 'x'},
        {do: 'keep', name: 'a', value: 'b'},
        {do: 'progress', event: {kind: 'stage', stage: 'collect', detail: ''}}
      ],
      {environment: none}
    )
    expect({exitCode: run.exitCode, log: run.log, stderr: run.stderr}).toEqual({
      exitCode: 0,
      log: ['collect'],
      stderr: ''
    })
  })

  test('is interrupted as the runner interrupts a step', async () => {
    const run = await step([{do: 'wait'}], {cancelWhen: output => output.includes('waiting')})
    expect({exitCode: run.exitCode, log: run.log}).toEqual({exitCode: 130, log: ['waiting', 'interrupted']})
  })
})
