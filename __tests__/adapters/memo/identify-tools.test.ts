import {mkdirSync, rmSync, symlinkSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from '@jest/globals'
import {identifyByAge, identifyByContent, type IdentifyFile} from '../../../src/adapters/memo/identify-file.js'
import {identifyTools} from '../../../src/adapters/memo/identify-tools.js'
import {tempFolder} from '../../support/temp-repo.js'

let dir: string
beforeEach(() => {
  dir = tempFolder('tools')
  for (const name of ['first', 'second', 'rustup']) mkdirSync(join(dir, name))
  put('second/node', 'one')
})
afterEach(() => {
  rmSync(dir, {recursive: true, force: true})
})

function put(path: string, text: string): void {
  writeFileSync(join(dir, path), text, {mode: 0o755})
  utimesSync(join(dir, path), 1_700_000_000, 1_700_000_000)
}

async function identify(by: IdentifyFile = identifyByAge): Promise<readonly string[]> {
  return await identifyTools({PATH: `${dir}/first::${dir}/second:${dir}/gone`, RUSTUP_HOME: `${dir}/rustup`}, by)
}

test.each<readonly [string, () => void]>([
  [
    'a newer file',
    () => {
      put('second/node', 'three')
    }
  ],
  [
    'one found earlier on the PATH',
    () => {
      put('first/node', 'one')
    }
  ],
  [
    'another tool',
    () => {
      put('first/cargo', 'cargo')
    }
  ],
  [
    'a toolchain behind a tool',
    () => {
      put('rustup/settings.toml', 'default_toolchain = "stable"')
    }
  ],
  [
    'another file behind a link',
    () => {
      rmSync(join(dir, 'second/node'))
      put('second/node-22', 'one')
      symlinkSync('node-22', join(dir, 'second/node'))
    }
  ]
])('%s makes a difference', async (_, change) => {
  const before = await identify()
  expect(before[0]).toBe(`node ${dir}/second/node 3 1700000000000`)
  expect(await identify()).toEqual(before)
  const content = await identify(identifyByContent)
  change()
  expect(await identify()).not.toEqual(before)
  expect(await identify(identifyByContent)).not.toEqual(content)
})

test('by content, a machine that was set up later in the same way is the same', async () => {
  const large = Buffer.alloc(10 << 20)
  mkdirSync(join(dir, 'rustup/update-hashes'))
  put('rustup/update-hashes/stable', 'abc')
  writeFileSync(join(dir, 'first/cargo'), large)
  const before = await identify(identifyByContent)
  for (const path of ['second/node', 'first/cargo', 'rustup/update-hashes/stable']) {
    utimesSync(join(dir, path), 1_800_000_000, 1_800_000_000)
  }
  expect(await identify(identifyByContent)).toEqual(before)
  large[large.length - 1] = 1
  writeFileSync(join(dir, 'first/cargo'), large)
  const rebuilt = await identify(identifyByContent)
  expect(rebuilt).not.toEqual(before)
  put('rustup/update-hashes/stable', 'abd')
  expect(await identify(identifyByContent)).not.toEqual(rebuilt)
})

test('without a PATH there is none', async () => {
  expect((await identifyTools({}, identifyByAge)).filter(tool => tool.includes(dir))).toEqual([])
})
