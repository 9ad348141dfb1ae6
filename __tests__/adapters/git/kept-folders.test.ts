import {execFileSync} from 'node:child_process'
import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import type {Oid} from '../../../src/domain/ids.js'
import {openedGit, type OpenedGit} from '../../support/opened-git.js'
import {TempRepo} from '../../support/temp-repo.js'

let repo: TempRepo
let git: OpenedGit
let one: Oid
let two: Oid
let dir: string

beforeEach(async () => {
  repo = TempRepo.with({
    f: 'one\n',
    same: 'same\n',
    'd/x': 'x\n',
    'd/y': 'y\n',
    'pkg/a/src': 'a\n',
    '.gitignore': 'target\nnode_modules\n'
  })
  one = repo.head()
  two = repo.branch('two', {f: 'two\n', 'd/x': null})
  git = await openedGit(repo.dir)
  dir = join(git.workDir, 'trees', 'clone')
})
afterEach(async () => {
  await git[Symbol.asyncDispose]()
  repo.remove()
})

const FOLDERS = ['target', 'pkg/*/node_modules', 'out/cache', 'd', 'd/x']

async function warm(commit: Oid, folders: readonly string[] = FOLDERS): Promise<readonly string[]> {
  return await git.composer.checkout(commit, dir, {folders, isWarm: true})
}

async function cold(commit: Oid, folders: readonly string[] = FOLDERS): Promise<readonly string[]> {
  return await git.composer.checkout(commit, dir, {folders, isWarm: false})
}

function inClone(...args: string[]): string {
  return execFileSync('git', args, {cwd: dir, encoding: 'utf8', stdio: 'pipe'}).trim()
}

function write(path: string, text = 'left\n'): void {
  mkdirSync(join(dir, path, '..'), {recursive: true})
  writeFileSync(join(dir, path), text)
}

function read(path: string): string {
  return readFileSync(join(dir, path), 'utf8')
}

function timeOf(path: string): bigint {
  return lstatSync(join(dir, path), {bigint: true}).mtimeNs
}

describe('folders that are kept', () => {
  test('stay, and nothing else that was not committed does', async () => {
    expect(await cold(one)).toEqual([])
    for (const path of ['target/a', 'pkg/a/node_modules/m/i.js', 'out/cache/c', 'out/other', 'left', 'target2/x'])
      write(path)
    expect(await warm(two)).toEqual(['out/cache', 'pkg/a/node_modules', 'target'])
    expect([read('target/a'), read('pkg/a/node_modules/m/i.js'), read('out/cache/c')]).toEqual([
      'left\n',
      'left\n',
      'left\n'
    ])
    expect(readdirSync(dir).sort()).toEqual(['.git', '.gitignore', 'd', 'f', 'out', 'pkg', 'same', 'target'])
    expect(readdirSync(join(dir, 'out'))).toEqual(['cache'])
    expect(inClone('rev-parse', 'HEAD')).toBe(two)
    expect(inClone('status', '--porcelain')).toBe('?? out/')
    expect(readdirSync(join(dir, '..'))).toEqual(['clone'])
  })

  test('go when a checkout is to begin with none, or the last one was discarded', async () => {
    await cold(one)
    write('target/a')
    expect([await cold(one), existsSync(join(dir, 'target'))]).toEqual([[], false])
    write('target/a')
    await git.composer.discard(dir)
    expect(existsSync(dir)).toBe(false)
    expect([await warm(one), existsSync(join(dir, 'target'))]).toEqual([[], false])
    await git.composer.checkout(one, dir)
    write('target/a')
    expect(await warm(one)).toEqual([])
  })

  test('are none that a commit before or now has files in, and none below a folder that is gone', async () => {
    const gone = repo.branch('gone', {'pkg/a/src': null, 'pkg/b/src': 'b\n'})
    await cold(one)
    for (const path of ['d/left', 'pkg/a/node_modules/m']) write(path)
    expect(await warm(gone)).toEqual([])
    expect([readdirSync(join(dir, 'd')).sort(), readdirSync(join(dir, 'pkg'))]).toEqual([['x', 'y'], ['b']])
    const tracks = repo.branch('tracks', {'out/cache/mine': 'mine\n', '.gitignore': ''})
    await cold(tracks)
    write('out/cache/left')
    expect(await warm(one)).toEqual([])
    write('out/cache/left')
    expect(await warm(tracks)).toEqual([])
    expect(readdirSync(join(dir, 'out/cache'))).toEqual(['mine'])
  })

  test('are real ones, on real ways in both trees', async () => {
    const outside = join(git.workDir, 'outside')
    mkdirSync(join(outside, 'cache'), {recursive: true})
    await cold(one)
    symlinkSync(outside, join(dir, 'target'))
    symlinkSync(outside, join(dir, 'out'))
    renameSync(join(dir, 'pkg'), join(outside, 'pkg'))
    mkdirSync(join(outside, 'pkg/a/node_modules'))
    symlinkSync(join(outside, 'pkg'), join(dir, 'pkg'))
    expect(await warm(two)).toEqual([])
    expect([readdirSync(outside).sort(), existsSync(join(dir, 'out'))]).toEqual([['cache', 'pkg'], false])
    expect(readdirSync(join(outside, 'pkg/a'))).toEqual(['node_modules', 'src'])
    const linked = repo.branch('linked', {out: {link: '../../outside'}})
    await cold(one)
    write('out/cache/left')
    expect(await warm(linked)).toEqual([])
    expect([lstatSync(join(dir, 'out')).isSymbolicLink(), readdirSync(join(outside, 'cache'))]).toEqual([true, []])
  })

  test('are no door for what was done to the clone beside them', async () => {
    await cold(one)
    write('target/a')
    write('target/.git/HEAD')
    write('.git/hooks/post-checkout', '#!/bin/sh\ntouch canary\n')
    chmodSync(join(dir, '.git/hooks/post-checkout'), 0o755)
    write('.git/info/exclude', '*\n')
    write('.git/info/attributes', '* text eol=crlf\n')
    write('.git/objects/info/alternates', '/nowhere\n')
    for (const setting of ['core.fsmonitor', 'core.hooksPath']) inClone('config', setting, 'touch canary')
    inClone('config', 'extensions.worktreeConfig', 'true')
    write('.git/config.worktree', '[core]\n\tsparseCheckout = true\n')
    inClone('update-index', '--assume-unchanged', 'same')
    inClone('update-index', '--skip-worktree', 'd/y')
    write('same', 'mine\n')
    write('d/y', 'mine\n')
    write('.git/HEAD', 'ref: refs/heads/mine\n')
    write('nested/.git/HEAD', 'ref: refs/heads/main\n')
    write('nested/.git/config', '[core]\n\tbare = false\n')
    mkdirSync(join(dir, 'locked/deep'), {recursive: true})
    chmodSync(join(dir, 'locked/deep'), 0o000)
    execFileSync('mkfifo', [join(dir, 'fifo')])
    execFileSync('perl', ['-e', 'for (1..3000) { mkdir "d"; chdir "d" }'], {cwd: dir})
    expect(await warm(two)).toEqual(['target'])
    expect(readdirSync(dir).sort()).toEqual(['.git', '.gitignore', 'd', 'f', 'pkg', 'same', 'target'])
    expect([read('same'), read('d/y'), read('f')]).toEqual(['same\n', 'y\n', 'two\n'])
    expect(inClone('status', '--porcelain')).toBe('')
    expect(inClone('rev-parse', 'HEAD')).toBe(two)
    expect(readdirSync(join(dir, '.git')).sort()).toEqual(['HEAD', 'config', 'index', 'logs', 'objects', 'refs'])
    expect(read('.git/config')).not.toMatch(/canary|worktree/i)
    expect(readdirSync(join(dir, '..'))).toEqual(['clone'])
  })
})

describe('the times of files beside kept folders', () => {
  test('stay where content and file stayed, so that what was built from them is newer', async () => {
    await cold(one)
    const before = timeOf('same')
    write('target/a')
    await warm(two)
    expect([timeOf('same'), timeOf('f') > timeOf('target/a')]).toEqual([before, true])
    expect(inClone('diff-files', '--name-only')).toBe('')
    await warm(one)
    expect([timeOf('same'), timeOf('f') > timeOf('target/a')]).toEqual([before, true])
    await cold(one)
    expect(timeOf('same')).toBeGreaterThan(before)
  })

  test.each<readonly [string, (path: string) => void]>([
    [
      'was written to and set back',
      path => {
        const {atime, mtime} = lstatSync(path)
        writeFileSync(path, 'evil\n')
        utimesSync(path, atime, mtime)
      }
    ],
    [
      'was replaced by the same',
      path => {
        rmSync(path)
        writeFileSync(path, 'same\n')
      }
    ],
    [
      'has another mode',
      path => {
        chmodSync(path, 0o755)
      }
    ],
    [
      'is named a second time',
      path => {
        linkSync(path, `${path}-2`)
      }
    ],
    [
      'is gone',
      path => {
        rmSync(path)
      }
    ]
  ])('are new for a file that %s', async (_, touch) => {
    await cold(one)
    write('target/a')
    const before = timeOf('same')
    touch(join(dir, 'same'))
    await warm(two)
    expect([read('same'), timeOf('same') > before, timeOf('same') > timeOf('target/a')]).toEqual(['same\n', true, true])
  })
})
