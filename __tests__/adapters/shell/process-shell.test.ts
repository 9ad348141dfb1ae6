import {afterAll, describe, expect, test} from '@jest/globals'
import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {processShell} from '../../../src/adapters/process-shell.js'
import {CancelledError, ToolError} from '../../../src/domain/errors.js'
import type {ShellCommand, ShellResult} from '../../../src/ports/shell.js'
import {tempFolder} from '../../support/temp-repo.js'
import {transpile} from './transpiled.js'

const folder = tempFolder('shell')
afterAll(() => {
  rmSync(folder, {recursive: true, force: true})
})

const PATH = process.env['PATH'] ?? ''
const logFile = join(folder, 'logs', 'gate.log')
const NEVER = new AbortController().signal

interface Run extends Omit<ShellResult, 'seconds'> {
  readonly lines: readonly string[]
}

async function run(command: string, more: Partial<ShellCommand> = {}, signal = NEVER): Promise<Run> {
  const lines: string[] = []
  const {end, tail} = await processShell(signal).run({
    command,
    directory: folder,
    environment: {PATH},
    timeoutSeconds: 30,
    logFile,
    onLine: line => lines.push(line),
    ...more
  })
  return {end, tail, lines}
}

/** Waits until a process wrote its id, and tells whether that process lives. */
async function pidIn(name: string): Promise<number> {
  const path = join(folder, name)
  while (!existsSync(path) || readFileSync(path, 'utf8').trim() === '') await sleep(5)
  return Number(readFileSync(path, 'utf8'))
}

function isAlive(pid: number): boolean {
  try {
    return !/^\d+ \(.*\) Z/s.test(readFileSync(`/proc/${pid}/stat`, 'latin1'))
  } catch {
    return false
  }
}

describe('a command', () => {
  test.each([
    ['ends with its exit code', 'exit 3', 3, ''],
    ['prints to both streams in order', 'echo a; echo b >&2; echo c', 0, 'a\nb\nc'],
    ['may open its streams by name', 'echo a >/dev/stdout; echo b >/dev/stderr', 0, 'a\nb'],
    ['stops at the first error', 'false; echo on', 1, ''],
    ['fails when a part of a pipe fails', 'false | cat', 1, ''],
    ['has an empty standard input', 'cat; echo end', 0, 'end'],
    ['may begin with a dash', '-x 2>/dev/null || echo no', 0, 'no'],
    ['may have several lines', 'A=1\nif [ $A = 1 ]; then\n  echo one\nfi', 0, 'one'],
    ['may end without a line end', 'printf "a\\nb"', 0, 'a\nb']
  ])('%s', async (_, command, code, output) => {
    const lines = output === '' ? [] : output.split('\n')
    expect(await run(command)).toEqual({end: {kind: 'exited', code}, tail: output, lines})
    expect(readFileSync(logFile, 'utf8').trimEnd()).toBe(output)
  })

  test('sees the given environment and our marker, nothing else', async () => {
    const {lines} = await run('env', {environment: {PATH, A: 'x y'}})
    // The last three are set by the shell itself.
    expect(lines.map(line => line.replace(/=.*/s, '')).sort()).toEqual(
      ['A', 'PATH', 'INTEGRATION_ORCHESTRATOR_GATE', 'PWD', 'SHLVL', '_'].sort()
    )
    expect(lines).toContain('A=x y')
  })

  test('killed by a signal is told from one that exits', async () => {
    expect((await run('kill -SEGV $$')).end).toEqual({kind: 'signalled', signal: 'SIGSEGV'})
  })

  test('runs under sh where there is no bash', async () => {
    const bin = join(folder, 'bin')
    mkdirSync(bin)
    symlinkSync('/bin/sh', join(bin, 'sh'))
    expect(await run('false; echo on', {environment: {PATH: bin}})).toMatchObject({end: {kind: 'exited', code: 1}})
    expect(await run('echo "${BASH_VERSION:-none}"', {environment: {PATH: bin}})).toMatchObject({tail: 'none'})
  })

  test.each<readonly [string, string, Partial<ShellCommand>, RegExp]>([
    ['in a folder that is not there', 'true', {directory: join(folder, 'gone')}, /^there is no folder /],
    ['in a file', 'true', {directory: process.execPath}, /^there is no folder /],
    ['without any shell', 'true', {environment: {PATH: folder}}, /^sh could not be started: .*ENOENT/],
    ['with a NUL', 'echo a\0b', {}, /^bash could not be started: /],
    ['too long for the system', `true ${'x'.repeat(4_000_000)}`, {}, /^bash could not be started: .*E2BIG/]
  ])('%s is not started', async (_, command, more, why) => {
    const {end, lines} = await run(command, more)
    expect(end).toEqual({kind: 'not-started', why: expect.stringMatching(why)})
    expect(lines).toEqual([])
    expect(readFileSync(logFile, 'utf8')).toMatch(/^\n\[(?:there is no folder|bash|sh)/)
  })

  test('whose log cannot be written fails as ours', async () => {
    writeFileSync(join(folder, 'plain'), '')
    await expect(run('true', {logFile: join(folder, 'plain', 'gate.log')})).rejects.toThrow(ToolError)
  })

  test('whose lines we cannot take is stopped, and the error is passed on', async () => {
    const onLine = (): never => {
      throw new Error('no more lines')
    }
    await expect(run('echo $$ >thrown; echo a; sleep 60', {onLine})).rejects.toThrow('no more lines')
    expect(isAlive(await pidIn('thrown'))).toBe(false)
  })
})

describe('the end of a command is the end of its', () => {
  test.each([
    ['background job', 'sleep 60 & echo $! >NAME'],
    ['background job that cleared its environment', 'set -m; env -i sleep 60 & echo $! >NAME; sleep 0.1'],
    ['background job in a group of its own', 'set -m; sleep 60 & echo $! >NAME'],
    [
      'orphan in another session',
      "setsid bash -c 'echo $$ >NAME; exec sleep 60' & until [ -s NAME ]; do sleep 0.01; done"
    ],
    [
      'daemon that holds its output',
      "(setsid bash -c 'echo $$ >NAME; sleep 60; :' &) ; until [ -s NAME ]; do sleep 0.01; done"
    ]
  ])('%s', async (kind, command) => {
    const name = `left-${kind.replaceAll(' ', '-')}`
    const {end} = await run(command.replaceAll('NAME', name))
    expect(end).toEqual({kind: 'exited', code: 0})
    expect(isAlive(await pidIn(name))).toBe(false)
  })

  test('child in another session that cleared its environment, as long as its parent lives', async () => {
    const {end} = await run("env -i setsid bash -c 'echo $$ >cleared; sleep 60; :' & wait", {timeoutSeconds: 0.5})
    expect(end.kind).toBe('timed-out')
    expect(isAlive(await pidIn('cleared'))).toBe(false)
  })

  test('output, even when a process that escaped us holds it open', async () => {
    const command =
      "(env -i setsid bash -c 'echo $$ >escaped; exec sleep 60' &); until [ -s escaped ]; do :; done; echo on"
    const {end, lines} = await run(command)
    const pid = await pidIn('escaped')
    expect({end, lines, alive: isAlive(pid)}).toEqual({end: {kind: 'exited', code: 0}, lines: ['on'], alive: true})
    process.kill(pid, 'SIGKILL')
  })

  test('children that ignore being asked', async () => {
    const {end} = await run(
      'bash -c \'trap "" TERM; echo $$ >deaf; while :; do sleep 1; done\' & until [ -s deaf ]; do :; done'
    )
    expect(end).toEqual({kind: 'exited', code: 0})
    expect(isAlive(await pidIn('deaf'))).toBe(false)
  })
})

describe('a command over its time limit', () => {
  test('is stopped with all its children, and what it printed is kept', async () => {
    const done = await run('echo $$ >slow; setsid sleep 60 & echo $! >slow-child; echo begun; wait', {
      timeoutSeconds: 0.5
    })
    expect(done).toEqual({end: {kind: 'timed-out', afterSeconds: 0.5}, tail: 'begun', lines: ['begun']})
    expect(isAlive(await pidIn('slow'))).toBe(false)
    expect(isAlive(await pidIn('slow-child'))).toBe(false)
    expect(readFileSync(logFile, 'utf8')).toBe('begun\n\n[stopped at its time limit of 0.5 s]\n')
  })

  test('may clean up when it is asked to end', async () => {
    const {lines} = await run("trap 'echo cleaned; exit 0' TERM; while :; do sleep 0.05; done", {timeoutSeconds: 0.3})
    expect(lines).toContain('cleaned')
  })

  test('is one only after its limit, even when that is longer than a timer can count', async () => {
    expect((await run('sleep 0.1', {timeoutSeconds: 1e9})).end).toEqual({kind: 'exited', code: 0})
  })
})

describe('a cancelled run', () => {
  test('ends the command with all its children and throws the reason', async () => {
    const controller = new AbortController()
    const running = run('echo $$ >cancelled; sleep 60', {}, controller.signal)
    const reason = new CancelledError('SIGINT')
    const pid = await pidIn('cancelled')
    controller.abort(reason)
    await expect(running).rejects.toBe(reason)
    expect(isAlive(pid)).toBe(false)
    expect(readFileSync(logFile, 'utf8')).toBe('\n[stopped before its end]\n')
  })

  test('starts nothing any more', async () => {
    const reason = new CancelledError('SIGTERM')
    await expect(run('touch started', {}, AbortSignal.abort(reason))).rejects.toBe(reason)
    expect(existsSync(join(folder, 'started'))).toBe(false)
  })
})

describe('endless output', () => {
  test.each([
    ['of lines', 'yes "a line of output"', 80],
    ['of one line', 'cat /dev/zero', 200]
  ])('%s leaves memory and log small', (_, endless, megabytes) => {
    const code = join(folder, 'code')
    if (!existsSync(code)) {
      const shell = ['bounded-log', 'gate-output', 'kill-tree', 'line-splitter', 'output-channel', 'process-tree']
      const parts = [...shell, 'start-shell', 'tail'].map(name => `src/adapters/shell/${name}.ts`)
      transpile(code, ['src/adapters/process-shell.ts', 'src/domain/errors.ts', ...parts])
    }
    const log = join(folder, 'endless.log')
    const script = `
      import {processShell} from ${JSON.stringify(join(code, 'src/adapters/process-shell.js'))}
      let characters = 0
      const before = process.resourceUsage().maxRSS
      const result = await processShell(new AbortController().signal).run({
        command: ${JSON.stringify(`${endless} | head -c ${megabytes}M; exit 7`)}, directory: '/', timeoutSeconds: 60,
        environment: {PATH: process.env.PATH}, logFile: ${JSON.stringify(log)}, onLine: line => { characters += line.length }
      })
      const grown = process.resourceUsage().maxRSS - before
      console.log(JSON.stringify({end: result.end, tail: result.tail.length, enough: characters > ${megabytes * 940_000}, grown}))`
    const told = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {encoding: 'utf8'})
    const {grown, ...rest} = JSON.parse(told) as {grown: number}
    expect(rest).toMatchObject({end: {kind: expect.stringMatching(/exited/)}, enough: true})
    expect(grown).toBeLessThan(128 * 1024)
    expect(statSync(log).size).toBeLessThan(10 * 1024 * 1024 + 100)
    expect(readFileSync(log, 'latin1')).toContain(`[${(megabytes - 10) * 2 ** 20} bytes of output are left out here]`)
  })
})
