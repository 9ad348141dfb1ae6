import {rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import {gitIn, type GitContext, type RunGit} from '../../../src/adapters/git/git-process.js'
import {redactor} from '../../../src/adapters/git/redact.js'
import {ToolError} from '../../../src/domain/errors.js'
import {tempFolder} from '../../support/temp-repo.js'

let folder: string

beforeEach(() => {
  folder = tempFolder('process')
})
afterEach(() => {
  rmSync(folder, {recursive: true, force: true})
})

/** A runner that finds this script under the name of git. */
function scripted(script: string, context: Partial<GitContext> = {}): RunGit {
  writeFileSync(join(folder, 'git'), `#!/bin/sh\n${script}\n`, {mode: 0o755})
  return gitIn({
    directory: folder,
    leading: ['-c', 'a=b'],
    environment: {PATH: `${folder}:${process.env.PATH ?? ''}`, GIVEN: 'yes'},
    signal: new AbortController().signal,
    redact: redactor(['s3cret']),
    slot: task => task(),
    ...context
  })
}

describe('a run of git', () => {
  test('gets its arguments as they are, its input, and only the environment it is given', async () => {
    const run = scripted('printf "[%s]" "$@"; cat; echo "$GIVEN $MORE $HOME$NODE_ENV"')
    const answer = await run({args: ['x', '$(y) "z'], input: 'in', environment: {MORE: 'more'}})
    expect(answer).toEqual({code: 0, stdout: Buffer.from('[-c][a=b][x][$(y) "z]inyes more \n'), stderr: ''})
  })

  test('answers with the exit codes that are answers', async () => {
    const run = scripted('echo out; echo "told s3cret" >&2; exit 3')
    expect(await run({args: ['x'], answers: [0, 3]})).toMatchObject({code: 3, stderr: 'told ***'})
    expect(await run({args: ['x'], answers: 'any'})).toMatchObject({code: 3})
    await expect(run({args: ['x']})).rejects.toThrow(new ToolError('git x failed with exit code 3: told ***', ''))
  })

  test.each<[string, string, Parameters<RunGit>[0], RegExp]>([
    ['a death by signal is no answer', 'kill -ABRT $$', {args: ['x'], answers: 'any'}, /ended by SIGABRT/],
    ['too much output is cut', 'yes', {args: ['x'], maxOutput: 1000}, /wrote more than 1000 bytes/],
    ['too long a wait is ended', 'exec sleep 60', {args: ['x'], timeoutSeconds: 0.1}, /gave no answer/]
  ])('%s', async (_, script, call, message) => {
    await expect(scripted(script)(call)).rejects.toThrow(ToolError)
    await expect(scripted(script)(call)).rejects.toThrow(message)
  })

  test('ends when the run is cancelled, even where git will not leave', async () => {
    const controller = new AbortController()
    const run = scripted('trap "" TERM; echo started; while :; do sleep 0.1; done', {signal: controller.signal})
    const running = run({
      args: ['x'],
      onOutput: () => {
        controller.abort(new Error('cancelled'))
      }
    })
    await expect(running).rejects.toThrow('cancelled')
  })

  test('is not held up by what git leaves behind', async () => {
    const run = scripted('echo out; sleep 60 & echo $! > pid; exit 0', {mayLinger: true})
    expect((await run({args: ['x']})).stdout.toString()).toBe('out\n')
    process.kill(Number((await scripted('cat pid')({args: ['x']})).stdout.toString()))
  })

  test('git that reads no input does no harm', async () => {
    expect(await scripted('exit 0')({args: ['x'], input: 'x'.repeat(1 << 20)})).toMatchObject({code: 0})
  })
})
