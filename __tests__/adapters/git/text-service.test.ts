import {execFileSync} from 'node:child_process'
import {existsSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import type {GitContext} from '../../../src/adapters/git/git-process.js'
import {objectAnswers, type ObjectAnswer} from '../../../src/adapters/git/object-answers.js'
import {redactor} from '../../../src/adapters/git/redact.js'
import {textService} from '../../../src/adapters/git/text-service.js'
import {CancelledError} from '../../../src/domain/errors.js'
import {lines, TempRepo, tempFolder} from '../../support/temp-repo.js'

const OID = 'a'.repeat(40)
const GIT = execFileSync('which', ['git'], {encoding: 'utf8'}).trim()

let repo: TempRepo
let folder: string

beforeEach(() => {
  folder = tempFolder('texts')
  repo = TempRepo.with({
    f: 'f\n',
    empty: '',
    'a b\nc missing\n': 'blank',
    bin: Buffer.from('a\0b'),
    big: lines(60_000),
    'ünï"\\x41': 'odd'
  })
})
afterEach(() => {
  repo.remove()
  rmSync(folder, {recursive: true, force: true})
})

/** The repository, with this script in the place of git; `$GIT` is the real one. Each start adds a line to `starts`. */
function context(script = 'exec "$GIT" "$@"', signal = new AbortController().signal): GitContext {
  const body = `#!/bin/sh\nGIT=${GIT}\necho "$$ $*" >> ${join(folder, 'starts')}\n${script}\n`
  writeFileSync(join(folder, 'git'), body, {mode: 0o755})
  return {
    directory: repo.dir,
    leading: [],
    environment: {PATH: `${folder}:${process.env.PATH ?? ''}`, GIT_CONFIG_GLOBAL: '/dev/null', COUNT: folder},
    signal,
    redact: redactor([]),
    slot: task => task()
  }
}

function starts(): readonly {readonly pid: number; readonly stays: boolean}[] {
  const text = execFileSync('cat', [join(folder, 'starts')], {encoding: 'utf8'})
  return text
    .split('\n')
    .filter(Boolean)
    .map(line => ({pid: parseInt(line), stays: line.includes('--batch-command')}))
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

const PATHS = [
  'f',
  'none',
  'a b\nc missing\n',
  'empty',
  'no\nsuch missing\n',
  'bin',
  'big',
  '../f',
  'ünï"\\x5cx41',
  'f'
]
const TEXTS = ['f\n', null, 'blank', '', null, null, lines(60_000), null, 'odd', 'f\n']

describe('files', () => {
  test('are read by one process, which is gone at the end', async () => {
    const texts = textService(context())
    const read = async (path: string) => await texts.read(repo.head(), path)
    expect(await Promise.all(PATHS.map(read))).toEqual(TEXTS)
    const one: (string | null)[] = []
    for (const path of PATHS) one.push(await read(path))
    expect(one).toEqual(TEXTS)
    const later = repo.commit('later', {g: 'written later\n'})
    expect(await texts.read(later, 'g')).toBe('written later\n')
    expect(await texts.read(OID as typeof later, 'g')).toBeNull()
    const [{pid, stays}, ...others] = starts() as [{pid: number; stays: boolean}]
    expect({stays, others, alive: isAlive(pid)}).toEqual({stays: true, others: [], alive: true})
    await texts.close()
    expect(isAlive(pid)).toBe(false)
  })

  test.each([
    ['dies', 'exec "$GIT" version'],
    ['dies in the middle of an answer', 'printf "%s blob 9\\nabc" ' + OID],
    ['says what makes no sense', 'echo nonsense; exec sleep 60'],
    ['is not there for long', 'kill -KILL $$']
  ])('are read all the same when the process %s', async (_, fault) => {
    const texts = textService(context(`case "$*" in *--batch-command*) ${fault};; *) exec "$GIT" "$@";; esac`))
    const read = async (path: string) => await texts.read(repo.head(), path)
    expect(await Promise.all(PATHS.map(read))).toEqual(TEXTS)
    for (const path of PATHS) await read(path)
    await texts.close()
    const stayed = starts().filter(({stays}) => stays)
    expect(stayed).toHaveLength(3)
    expect(stayed.filter(({pid}) => isAlive(pid))).toEqual([])
  })

  test('are read on by another process after a death', async () => {
    const texts = textService(context())
    expect(await texts.read(repo.head(), 'f')).toBe('f\n')
    process.kill(starts()[0]?.pid ?? 0, 'SIGKILL')
    expect(await texts.read(repo.head(), 'f')).toBe('f\n')
    expect(await texts.read(repo.head(), 'big')).toBe(lines(60_000))
    await texts.close()
    expect(starts().filter(({pid}) => isAlive(pid))).toEqual([])
  })

  test('are not read once the run is cancelled, and nothing is left of it', async () => {
    const controller = new AbortController()
    const texts = textService(context('trap "" TERM; while read -r line; do sleep 0.1; done', controller.signal))
    const reading = texts.read(repo.head(), 'f')
    while (!existsSync(join(folder, 'starts'))) await new Promise(resolve => setTimeout(resolve, 10))
    controller.abort(new CancelledError('SIGINT'))
    await expect(reading).rejects.toThrow('cancelled by SIGINT')
    await texts.close()
    expect(starts().filter(({pid}) => isAlive(pid))).toEqual([])
  })
})

test.each([1, 7, 50, 10_000])('answers are told apart in pieces of %d bytes', size => {
  const stream = Buffer.from(`${OID} blob 4\n${OID} blob 5\na\n b\n\nx\ny missing\n missing\n${OID} tree 0\n`)
  const found = {kind: 'found', oid: OID, type: 'blob', contents: Buffer.alloc(0)}
  const got: ObjectAnswer[] = []
  const answers = objectAnswers()
  const name = Buffer.from('x\ny missing\n')
  for (const wantsContents of [false, true, false, false])
    answers.expect({name, wantsContents}, answer => void got.push(answer))
  for (let at = 0; at < stream.length; at += size) expect(answers.push(stream.subarray(at, at + size))).toBe(true)
  expect(got).toEqual([
    {...found, size: 4},
    {...found, size: 5, contents: Buffer.from('a\n b\n')},
    {kind: 'missing'},
    {...found, type: 'tree', size: 0}
  ])
  expect(answers.push(Buffer.from('more'))).toBe(false)
})
