import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import {execFileSync} from 'node:child_process'
import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync
} from 'node:fs'
import {dirname, join} from 'node:path'
import {diskFiles} from '../../../src/adapters/disk-files.js'
import {systemClock} from '../../../src/adapters/system-clock.js'
import {ConfigurationError, ToolError} from '../../../src/domain/errors.js'
import {tempFolder} from '../../support/temp-repo.js'

const files = diskFiles()
let folder = ''
let root = ''

beforeEach(() => {
  folder = tempFolder('files')
  root = join(folder, 'tree')
  mkdirSync(root)
})

afterEach(() => {
  rmSync(folder, {recursive: true, force: true})
})

function put(path: string, text = path): string {
  const full = join(root, path)
  mkdirSync(dirname(full), {recursive: true})
  writeFileSync(full, text)
  return full
}

async function found(glob: string): Promise<readonly string[]> {
  return (await files.find(root, glob)).map(file => file.path)
}

describe('find', () => {
  test.each([
    ['a/b/c.xml', ['a/b/c.xml']],
    ['./a/b/c.xml', ['a/b/c.xml']],
    ['*.xml', ['.x.xml', 'r.xml']],
    ['**/*.xml', ['.x.xml', 'a/.d/e.xml', 'a/b/c.xml', 'r.xml']],
    ['a/**', ['a/.d/e.xml', 'a/b/c.json', 'a/b/c.xml']],
    ['a/b/c.{json,xml}', ['a/b/c.json', 'a/b/c.xml']],
    ['a/?/c.[jx]*', ['a/b/c.json', 'a/b/c.xml']],
    ['a/b', []],
    ['none/*.xml', []],
    ['/a/b/c.xml', []],
    ['../tree/r.xml', []],
    ['a/../r.xml', []],
    ['!r.xml', []],
    ['.git/*', []],
    ['**/config', []]
  ])('with %s gives %j', async (glob, expected) => {
    for (const path of ['r.xml', '.x.xml', 'a/b/c.xml', 'a/b/c.json', 'a/.d/e.xml', '.git/config', 's/.git/config'])
      put(path)
    expect(await found(glob)).toEqual(expected)
  })

  test('tells the size, and a stamp that changes with the file', async () => {
    put('r.xml', 'one')
    const [before] = await files.find(root, '*')
    put('r.xml', 'three')
    const [after] = await files.find(root, '*')
    expect(before).toEqual({path: 'r.xml', bytes: 3, stamp: expect.any(String)})
    expect(after?.stamp).not.toBe(before?.stamp)
    expect(await files.find(root, '*')).toEqual([after])
  })

  test('returns regular files alone: no link, FIFO or folder, nothing behind a link to a folder', async () => {
    writeFileSync(join(folder, 'secret.xml'), 'secret')
    put('real.xml')
    put('deep/in.xml')
    mkdirSync(join(root, 'folder.xml'))
    symlinkSync(join(folder, 'secret.xml'), join(root, 'link.xml'))
    symlinkSync('real.xml', join(root, 'inner.xml'))
    symlinkSync(folder, join(root, 'out'))
    symlinkSync('deep', join(root, 'alias'))
    execFileSync('mkfifo', [join(root, 'fifo.xml')])
    expect(await found('**/*.xml')).toEqual(['deep/in.xml', 'real.xml'])
    expect(await found('out/*.xml')).toEqual([])
    expect(await found('out/secret.xml')).toEqual([])
    expect(await found('alias/*.xml')).toEqual([])
  })

  test('finds a hard link to a file elsewhere: it is a regular file like others', async () => {
    writeFileSync(join(folder, 'elsewhere'), '')
    linkSync(join(folder, 'elsewhere'), join(root, 'hard.xml'))
    expect(await found('*.xml')).toEqual(['hard.xml'])
  })

  test('finds nothing below a root that is missing or a link', async () => {
    put('a.xml')
    symlinkSync(root, join(folder, 'alias'))
    expect(await files.find(join(folder, 'gone'), '**')).toEqual([])
    expect(await files.find(join(folder, 'alias'), '**')).toEqual([])
  })

  test('refuses a pattern that is too long to be meant', async () => {
    await expect(files.find(root, '{a,b}'.repeat(300))).rejects.toThrow(ConfigurationError)
  })
})

describe('look', () => {
  test('gives the regular file at a path, and nothing that is reached by a link', async () => {
    put('a/r[1].xml')
    put('b/r.xml')
    symlinkSync('r[1].xml', join(root, 'a/link.xml'))
    symlinkSync('b', join(root, 'c'))
    const paths = ['a/r[1].xml', 'b/r.xml', 'a/link.xml', 'c/r.xml', 'a', 'none', 'none/r.xml', '../tree/b/r.xml']
    const looked = await Promise.all(paths.map(async path => await files.look(root, path)))
    expect(looked.slice(0, 2)).toEqual(await files.find(root, '**/r*.xml'))
    expect(looked.slice(2)).toEqual(Array(6).fill(null))
  })
})

describe('clear', () => {
  test('deletes files, links and FIFOs that match, and nothing else', async () => {
    writeFileSync(join(folder, 'secret.xml'), 'secret')
    put('a/old.xml')
    put('a/keep.txt')
    symlinkSync(join(folder, 'secret.xml'), join(root, 'a/link.xml'))
    symlinkSync(folder, join(root, 'out'))
    execFileSync('mkfifo', [join(root, 'a/fifo.xml')])
    mkdirSync(join(root, 'a/folder.xml'))
    await files.clear(root, '**/*.xml')
    expect(readdirSync(join(root, 'a'))).toEqual(['folder.xml', 'keep.txt'])
    expect(readFileSync(join(folder, 'secret.xml'), 'utf8')).toBe('secret')
  })
})

describe('copy', () => {
  const to = (): string => join(folder, 'copies', 'deep', '001.xml')

  test('takes a file out, bytes as they are, over an older copy too', async () => {
    const bytes = Buffer.from(Array.from({length: 3_000_000}, (_, i) => i % 251))
    writeFileSync(put('r.xml'), bytes)
    const [file] = await files.find(root, '*.xml')
    await files.copy(root, file!, to())
    await files.copy(root, file!, to())
    expect(readFileSync(to()).equals(bytes)).toBe(true)
  })

  test('takes an empty file', async () => {
    put('r.xml', '')
    const [file] = await files.find(root, '*.xml')
    await files.copy(root, file!, to())
    expect(readFileSync(to(), 'utf8')).toBe('')
  })

  test.each<readonly [string, () => void]>([
    [
      'was deleted',
      () => {
        rmSync(join(root, 'a/r.xml'))
      }
    ],
    ['was written again', () => put('a/r.xml', 'other')],
    [
      'was replaced by one of the same size',
      () => {
        renameSync(put('a/new', 'a/r.xml'), join(root, 'a/r.xml'))
      }
    ],
    [
      'became a link',
      () => {
        rmSync(join(root, 'a/r.xml'))
        symlinkSync(join(folder, 'secret.xml'), join(root, 'a/r.xml'))
      }
    ],
    [
      'became a FIFO',
      () => {
        rmSync(join(root, 'a/r.xml'))
        execFileSync('mkfifo', [join(root, 'a/r.xml')])
      }
    ],
    [
      'became a folder',
      () => {
        rmSync(join(root, 'a/r.xml'))
        mkdirSync(join(root, 'a/r.xml'))
      }
    ],
    [
      'lies in a folder that became a link',
      () => {
        rmSync(join(root, 'a'), {recursive: true})
        mkdirSync(join(folder, 'b'))
        writeFileSync(join(folder, 'b/r.xml'), 'a/r.xml')
        symlinkSync(join(folder, 'b'), join(root, 'a'))
      }
    ]
  ])('refuses a file that %s since it was found', async (_, swap) => {
    writeFileSync(join(folder, 'secret.xml'), 'secret')
    put('a/r.xml')
    const [file] = await files.find(root, 'a/*')
    swap()
    await expect(files.copy(root, file!, to())).rejects.toThrow(ToolError)
    expect(existsSync(to())).toBe(false)
  })

  test('refuses a file over 256 MiB', async () => {
    truncateSync(put('r.xml'), 256 * 1024 * 1024 + 1)
    const [file] = await files.find(root, '*.xml')
    await expect(files.copy(root, file!, to())).rejects.toThrow(/it is larger than 268435456 bytes/)
  })
})

describe('read', () => {
  test.each([
    ['text', Buffer.from('é\n'), 'é\n'],
    ['text after a byte order mark', Buffer.from([0xef, 0xbb, 0xbf, 0x7b]), '{'],
    ['bytes that are no UTF-8', Buffer.from([0x61, 0xff]), 'a\ufffd']
  ])('gives %s', async (_, bytes, text) => {
    const path = put('r')
    writeFileSync(path, bytes)
    expect(await files.read(path)).toBe(text)
  })

  test.each<readonly [string, () => void, RegExp]>([
    ['missing', () => undefined, /^cannot read .*ENOENT/],
    [
      'a folder',
      () => {
        mkdirSync(join(root, 'r'))
      },
      /not a regular file/
    ],
    ['a FIFO', () => execFileSync('mkfifo', [join(root, 'r')]), /not a regular file/],
    [
      'too large',
      () => {
        truncateSync(put('r'), 128 * 1024 * 1024 + 1)
      },
      /larger than 134217728 bytes/
    ]
  ])('says that a file is %s', async (_, make, message) => {
    make()
    const reading = files.read(join(root, 'r'))
    await expect(reading).rejects.toThrow(ToolError)
    await expect(reading).rejects.toThrow(message)
  })
})

describe('write', () => {
  test('makes the folder, replaces what was there, leaves nothing beside', async () => {
    await files.write(join(root, 'a/b.md'), 'one')
    await files.write(join(root, 'a/b.md'), 'two')
    expect(readdirSync(join(root, 'a'))).toEqual(['b.md'])
    expect(readFileSync(join(root, 'a/b.md'), 'utf8')).toBe('two')
  })

  test('leaves nothing beside when it fails', async () => {
    mkdirSync(join(root, 'b.md'))
    await expect(files.write(join(root, 'b.md'), 'one')).rejects.toThrow(ToolError)
    expect(readdirSync(root)).toEqual(['b.md'])
  })
})

describe('folders', () => {
  test('are made with those above, and told from files', async () => {
    await files.makeFolder(join(root, 'a/b'))
    await files.makeFolder(join(root, 'a/b'))
    expect(await files.isFolder(join(root, 'a/b'))).toBe(true)
    expect(await files.isFolder(put('file'))).toBe(false)
    expect(await files.isFolder(join(root, 'gone'))).toBe(false)
    await expect(files.makeFolder(join(root, 'file/b'))).rejects.toThrow(ToolError)
  })
})

test('the clock tells wall time as ISO 8601 and seconds that only grow', () => {
  const clock = systemClock()
  const [first, second] = [clock.seconds(), clock.seconds()]
  expect(second).toBeGreaterThanOrEqual(first)
  const now = clock.now()
  expect(new Date(now).toISOString()).toBe(now)
})
