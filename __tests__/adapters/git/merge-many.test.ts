import {rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, test} from '@jest/globals'
import {gitIn, type RunGit} from '../../../src/adapters/git/git-process.js'
import {mergeMany} from '../../../src/adapters/git/merge-many.js'
import {mergeStream} from '../../../src/adapters/git/merge-stream.js'
import {redactor} from '../../../src/adapters/git/redact.js'
import {CancelledError, ToolError} from '../../../src/domain/errors.js'
import type {Oid} from '../../../src/domain/ids.js'
import type {MergePair, MergeResult} from '../../../src/ports/git.js'
import {openedGit, type OpenedGit} from '../../support/opened-git.js'
import {lines, TempRepo, tempFolder, type Files} from '../../support/temp-repo.js'

const F = {f: lines(20)}
const NASTY = 'tab\tand\nline "end" \\x41 ü'

/** Both sides of each start at one base, so that any of them can be merged with any other. */
const SIDES: Readonly<Record<string, Files>> = {
  'edits early': {f: lines(20, {1: 'A'})},
  'edits late': {f: lines(20, {20: 'B'})},
  'edits early too': {f: lines(20, {1: 'B'})},
  deletes: {f: null},
  renames: {f: null, g: lines(20)},
  'renames otherwise': {f: null, h: lines(20)},
  'adds a file': {d: 'file\n'},
  'adds a folder': {'d/x': 'inside\n'},
  'adds a link': {d: {link: 'f'}},
  'changes bytes': {bin: Buffer.from('a\0A')},
  'changes bytes otherwise': {bin: Buffer.from('a\0B')},
  'sets a bit': {f: {script: lines(20)}},
  'moves a folder': {'dir/a': null, 'dir/b': null, 'to/a': lines(5), 'to/b': lines(6)},
  'adds to the folder': {'dir/c': 'c\n'},
  'names hostile files': {[NASTY]: '1\n', '0': '0\n', ' ': ' \n', 'Recursive merging': 'r\n'},
  'names them otherwise': {[NASTY]: '2\n', '0': '00\n', ' ': '  \n', 'Recursive merging': 'rr\n'},
  'adds nothing': {}
}

let repo: TempRepo
let git: OpenedGit
let heads: readonly Oid[]

beforeAll(async () => {
  repo = TempRepo.with({...F, bin: Buffer.from('a\0b'), 'dir/a': lines(5), 'dir/b': lines(6)})
  const plain = Object.values(SIDES).map((files, i) => repo.branch(`side-${i}`, files))
  const links = ['1', '2', '3'].map((digit, i) => {
    repo.git('checkout', '--quiet', '-B', `link-${i}`, i === 0 ? 'main' : 'link-0')
    repo.git('update-index', '--add', '--cacheinfo', `160000,${digit.repeat(40)},sub`)
    repo.git('commit', '--quiet', '--message', `link ${i}`)
    return repo.head()
  })
  heads = [...plain, ...links.slice(1)]
  git = await openedGit(repo.dir)
})
afterAll(async () => {
  await git[Symbol.asyncDispose]()
  repo.remove()
})

function allPairs(): readonly MergePair[] {
  return heads.flatMap(ours => heads.map(theirs => ({ours, theirs})))
}

const single = ({ours, theirs}: MergePair): Promise<MergeResult> => git.composer.merge(ours, theirs)

/** Advice after a submodule conflict ends in a line end, or does not, as the version of git has it. */
const withoutAdvice = (results: readonly MergeResult[]): unknown =>
  results.map(result => ({...result, messages: result.messages.filter(({type}) => type !== '')}))

describe('many merges at once', () => {
  test('come out as each of them does alone, whatever the conflict and in both directions', async () => {
    const pairs = allPairs()
    const together = await git.composer.mergeMany(pairs)
    const alone: MergeResult[] = []
    for (const pair of pairs) alone.push(await single(pair))
    expect(withoutAdvice(together)).toEqual(withoutAdvice(alone))
    const types = new Set(together.flatMap(({messages}) => messages.map(({type}) => type)))
    expect([...types].filter(type => type.startsWith('CONFLICT')).sort()).toEqual([
      'CONFLICT (binary)',
      'CONFLICT (contents)',
      'CONFLICT (directory rename suggested)',
      'CONFLICT (distinct modes)',
      'CONFLICT (file/directory)',
      'CONFLICT (modify/delete)',
      'CONFLICT (rename/delete)',
      'CONFLICT (rename/rename)',
      'CONFLICT (submodule not initialized)'
    ])
  })

  test('of nothing are nothing', async () => {
    expect(await git.composer.mergeMany([])).toEqual([])
  })

  test('fail as the one among them that git cannot do', async () => {
    repo.git('checkout', '--quiet', '--orphan', 'orphan')
    const stranger = repo.commit('stranger')
    const [a] = heads as [Oid]
    const pairs = [{ours: a, theirs: a}, {ours: a, theirs: stranger}, ...allPairs().slice(0, 5)]
    await expect(git.composer.mergeMany(pairs)).rejects.toThrow(/unrelated histories/)
  })
})

describe('a process that many merges go through', () => {
  let folder: string
  beforeEach(() => {
    folder = tempFolder('many')
  })
  afterEach(() => {
    rmSync(folder, {recursive: true, force: true})
  })

  /** Runs git behind a script, which finds the real one as `$GIT`. */
  function behind(script: string, signal = new AbortController().signal): RunGit {
    writeFileSync(join(folder, 'git'), `#!/bin/bash\n${script}\n`, {mode: 0o755})
    const path = process.env.PATH ?? ''
    return gitIn({
      directory: repo.dir,
      leading: [],
      environment: {PATH: `${folder}:${path}`, GIT: `env PATH=${path} git`, LC_ALL: 'C', FOLDER: folder},
      signal,
      redact: redactor([]),
      slot: task => task()
    })
  }

  test.each<[string, string]>([
    ['dies at once', 'exit 128'],
    ['does not know the option', 'echo "error: unknown option" >&2; exit 129'],
    ['is killed with an answer half written', '$GIT "$@" | head -c 3000; kill -KILL $$'],
    ['is killed after each answer', 'head -n 1 | $GIT "$@"; kill -KILL $$'],
    ['stops early and says that all is well', 'head -n 3 | $GIT "$@"'],
    ['writes what is no answer', 'echo hello; printf "1\\0nonsense\\0"'],
    ['names no tree in one answer', '$GIT "$@" | sed "s/^0.[0-9a-f]\\{40\\}/0\\x00zzzz/"'],
    [
      'reports a failure of its own',
      `printf '1\\0%040d\\0\\0${['1', 'f', 'ERROR (some day)', 'x'].join('\\0')}\\0\\0' 0`
    ]
  ])('%s: the merges are done all the same', async (_, script) => {
    const pairs = allPairs().slice(0, 40)
    const results = await mergeMany(behind(script), pairs, single)
    const alone = await Promise.all(pairs.map(single))
    expect(withoutAdvice(results)).toEqual(withoutAdvice(alone))
  })

  test('is started for many merges, and not for each', async () => {
    const pairs = allPairs()
    const asked: MergePair[] = []
    const run = behind('echo x >>"$FOLDER/started"; exec $GIT "$@"')
    let processes = 0
    const counting: RunGit = call => {
      processes++
      return run(call)
    }
    await mergeMany(counting, pairs, pair => {
      asked.push(pair)
      return single(pair)
    })
    expect(asked).toEqual([])
    expect(processes).toBeLessThanOrEqual(Math.ceil(pairs.length / 8))
  })

  test('is stopped when the run is cancelled, and nothing is tried again', async () => {
    const controller = new AbortController()
    const asked: MergePair[] = []
    const merges = mergeMany(behind('touch "$FOLDER/here"; exec sleep 60', controller.signal), allPairs(), pair => {
      asked.push(pair)
      return single(pair)
    })
    setTimeout(() => {
      controller.abort(new CancelledError('SIGINT'))
    }, 50)
    await expect(merges).rejects.toThrow(CancelledError)
    expect(asked).toEqual([])
  })

  test('that cannot be asked, for merges that fail too, gives the failure', async () => {
    const failing = (): Promise<MergeResult> => Promise.reject(new ToolError('no', 'none'))
    await expect(mergeMany(behind('exit 1'), allPairs().slice(0, 3), failing)).rejects.toThrow(
      new ToolError('no', 'none')
    )
  })
})

describe('the stream of answers', () => {
  const TREE = 'a'.repeat(40)
  const stream = (...fields: string[]): Buffer => Buffer.from(fields.map(field => `${field}\0`).join(''), 'latin1')
  const conflict = ['1', 'sub', 'CONFLICT (contents)', 'CONFLICT (submodule): Merge conflict in sub\n']
  const clean = ['1', TREE, '', '']

  test.each<[string, readonly string[], number]>([
    ['clean merges', [...clean, ...clean], 2],
    ['advice in place of an end', ['0', TREE, 'sub', '', ...conflict, 'Recursive merging is limited.\n', ...clean], 2],
    ['advice before an end', ['0', TREE, 'sub', '', ...conflict, 'Recursive merging is limited.\n', '', ...clean], 2],
    ['advice as a message', ['0', TREE, 'sub', '', ...conflict, '0', '', 'Recursive merging\n', '', ...clean], 2],
    ['a path that looks like a status', ['0', TREE, '1', '0', '', '2', '1', '', 'T', '0', '', ...clean], 2],
    ['an answer without its end', [...clean, '0', TREE, 'f', '', ...conflict], 1],
    ['a status that is none', [...clean, '7', TREE, '', '', ...clean], 1]
  ])('%s', (_, fields, count) => {
    const bytes = stream(...fields)
    for (const size of [1, 7, bytes.length]) {
      const {push, answers} = mergeStream()
      for (let at = 0; at < bytes.length; at += size) push(bytes.subarray(at, at + size))
      expect(answers).toHaveLength(count)
    }
  })
})
