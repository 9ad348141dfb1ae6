import {execFileSync} from 'node:child_process'
import {chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
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
    'd/x': 'x\n',
    tool: {script: '#!/bin/sh\n'},
    link: {link: 'f'},
    '.gitignore': 'out\n'
  })
  repo.git('config', 'http.https://example.com/.extraheader', 'AUTHORIZATION: basic c2VjcmV0')
  one = repo.head()
  two = repo.branch('two', {f: 'two\n', 'd/x': null, y: 'y\n'})
  git = await openedGit(repo.dir, {token: 'ghs_secret'})
  dir = join(git.workDir, 'trees', 'clone')
})
afterEach(async () => {
  await git[Symbol.asyncDispose]()
  repo.remove()
})

function inClone(...args: string[]): string {
  return execFileSync('git', args, {cwd: dir, encoding: 'utf8', stdio: 'pipe'}).trim()
}

describe('a checkout', () => {
  test('holds exactly the files of its commit, in a clone of its own', async () => {
    await git.composer.checkout(one, dir)
    expect(readdirSync(dir).sort()).toEqual(['.git', '.gitignore', 'd', 'f', 'link', 'tool'])
    expect(lstatSync(join(dir, 'link')).isSymbolicLink()).toBe(true)
    expect(lstatSync(join(dir, 'tool')).mode & 0o111).not.toBe(0)
    expect(inClone('rev-parse', 'HEAD')).toBe(one)
    expect(inClone('status', '--porcelain', '--ignored')).toBe('')
    expect([inClone('remote'), inClone('for-each-ref')]).toEqual(['', ''])
    expect(() => inClone('symbolic-ref', 'HEAD')).toThrow()
    expect(readFileSync(join(dir, '.git', 'config'), 'utf8')).not.toMatch(/url|extraheader|credential|worktree/i)
    expect(readdirSync(join(dir, '.git'))).not.toContain('hooks')
  })

  test('of another commit leaves nothing of what a gate did', async () => {
    await git.composer.checkout(one, dir)
    const write = (path: string, text = 'left\n') => {
      mkdirSync(join(dir, path, '..'), {recursive: true})
      writeFileSync(join(dir, path), text)
    }
    write('f', 'changed\n')
    write('out/ignored')
    write('nested/.git/HEAD')
    write('nested/.git/config', '[core]\n\tbare = false\n')
    write('.git/hooks/post-checkout')
    write('.git/info/attributes', '* text eol=crlf\n')
    inClone('update-index', '--assume-unchanged', 'f')
    inClone('config', 'core.fsmonitor', 'touch canary')
    rmSync(join(dir, 'd'), {recursive: true})
    symlinkSync(repo.dir, join(dir, 'd'))
    mkdirSync(join(dir, 'locked', 'deep'), {recursive: true})
    chmodSync(join(dir, 'locked', 'deep'), 0o000)
    chmodSync(join(dir, 'locked'), 0o500)
    chmodSync(join(dir, 'tool'), 0o444)
    await git.composer.checkout(two, dir)
    expect(readdirSync(dir).sort()).toEqual(['.git', '.gitignore', 'f', 'link', 'tool', 'y'])
    expect(readFileSync(join(dir, 'f'), 'utf8')).toBe('two\n')
    expect(inClone('status', '--porcelain', '--ignored')).toBe('')
    expect(readdirSync(join(dir, '..'))).toEqual(['clone'])
    expect(readdirSync(repo.dir)).toContain('f')
  })

  test('takes the place of a link without following it', async () => {
    mkdirSync(join(dir, '..'))
    symlinkSync(repo.dir, dir)
    await git.composer.checkout(two, dir)
    expect(lstatSync(dir).isDirectory()).toBe(true)
    expect(readFileSync(join(repo.dir, 'f'), 'utf8')).toBe('one\n')
  })

  test('of a composed commit reads objects of both repositories', async () => {
    const author = {name: 'A', email: 'a@b'}
    const date = '1700000000 +0000'
    const {tree} = await git.composer.merge(one, two)
    const oid = await git.composer.commit({tree, parents: [one, two], message: 'm', author, authorDate: date, date})
    await git.composer.checkout(oid, dir)
    expect(inClone('log', '--format=%H', '-1')).toBe(oid)
    expect(inClone('rev-list', '--count', 'HEAD')).toBe('3')
  })
})
