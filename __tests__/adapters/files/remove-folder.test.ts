import {execFileSync} from 'node:child_process'
import {chmodSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import {diskFiles} from '../../../src/adapters/disk-files.js'
import {isPlainlyAbsolute} from '../../../src/adapters/files/remove-folder.js'
import {makeScratchFolder, tryRemoveScratchFolder} from '../../../src/adapters/files/scratch-folder.js'
import {tempFolder} from '../../support/temp-repo.js'
import {transpile} from '../shell/transpiled.js'

const IS_ROOT = process.getuid?.() === 0
const SOMEBODY = 65534

const files = diskFiles()
let folder = ''
let root = ''

beforeEach(() => {
  folder = tempFolder('folders')
  root = join(folder, 'tree')
  mkdirSync(root)
})

afterEach(() => {
  rmSync(folder, {recursive: true, force: true})
})

describe('folders', () => {
  test('are removed with all in them, but not what their links lead to', async () => {
    put('a/b')
    symlinkSync(root, join(root, 'a/up'))
    await files.removeFolder(join(root, 'a'))
    await files.removeFolder(join(root, 'a'))
    expect(readdirSync(root)).toEqual([])
  })

  test.each([
    ['/a', true],
    ['/a/b.c', true],
    ...['', '.', 'a', '/', '//', '../a', '/a/../b', '/a/.', '/..', '/a//b'].map(path => [path, false] as const)
  ])('with the name %j may be removed: %s', (path, expected) => {
    expect(isPlainlyAbsolute(path)).toBe(expected)
  })

  test('are not removed by a relative name', async () => {
    await expect(files.removeFolder('integration-no-such-folder')).rejects.toThrow(/refusing to remove/)
  })

  test('are removed by someone who may not write in them', () => {
    put('a/b/c/d')
    for (const path of ['a/b/c', 'a/b', 'a']) chmodSync(join(root, path), 0o500)
    give(folder, SOMEBODY)
    asSomebody('remove-folder.js', 'removeFolder', join(root, 'a'))
    expect(readdirSync(root)).toEqual([])
  })
})

describe('scratch folders', () => {
  test('bear our name and go with all in them', async () => {
    const path = await makeScratchFolder(`${root}/`)
    expect([dirname(path), basename(path)]).toEqual([root, expect.stringMatching(/^integration-orchestrator-\w+$/)])
    expect([await tryRemoveScratchFolder(path), readdirSync(root)]).toEqual([true, []])
  })

  test.each(['', '/', 'integration-orchestrator-x', '/tmp'])('of the name %j are none of ours', async path => {
    expect(await tryRemoveScratchFolder(path)).toBe(false)
  })

  test('that hold files of another user go as far as they can, and nothing is thrown', () => {
    const scratch = join(root, 'integration-orchestrator-x')
    for (const path of ['ours/a', 'theirs/b']) put(`integration-orchestrator-x/${path}`)
    if (!IS_ROOT) return // nobody else is here to own a file
    give(folder, SOMEBODY)
    give(join(scratch, 'theirs'), 0)
    expect(asSomebody('scratch-folder.js', 'tryRemoveScratchFolder', scratch)).toBe('false')
    expect(readdirSync(scratch)).toEqual(['theirs'])
  })
})

function give(path: string, user: number): void {
  if (IS_ROOT) execFileSync('chown', ['-R', String(user), path])
}

/** Calls a function of `src/adapters/files` with a path in a process that is not root's, as root may do anything. */
function asSomebody(module: string, name: string, path: string): string {
  const sources = ['adapters/files/remove-folder.ts', 'adapters/files/scratch-folder.ts', 'domain/errors.ts']
  transpile(
    join(folder, 'code'),
    sources.map(source => `src/${source}`)
  )
  const url = JSON.stringify(join(folder, 'code/src/adapters/files', module))
  const script = `import {${name}} from ${url}; process.stdout.write(String(await ${name}(process.argv[1])))`
  const who = IS_ROOT ? {uid: SOMEBODY, gid: SOMEBODY} : {}
  const options = {...who, cwd: folder, env: {}, encoding: 'utf8'} as const
  return execFileSync(process.execPath, ['--input-type=module', '--eval', script, path], options)
}

function put(path: string): void {
  mkdirSync(dirname(join(root, path)), {recursive: true})
  writeFileSync(join(root, path), 'x')
}
