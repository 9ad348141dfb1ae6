import {describe, expect, test} from '@jest/globals'
import {openReader} from '../../../src/adapters/syntax/read-source.js'
import {ToolError} from '../../../src/domain/errors.js'
import {installedWasm} from '../../support/installed-wasm.js'
import {outlineOf} from '../../support/syntax-outline.js'

describe('a text that is hard to read', () => {
  test('with NUL and surrogates that stand alone still has its definitions', async () => {
    const outline = await outlineOf('a.ts', 'export const a = "\0\ud800"\nexport const b = "\ufffd"')
    expect(outline).toMatchObject({definitions: ['1 variable a', '2 variable b']})
  })

  test('that is broken in one place still has what is around it', async () => {
    const outline = await outlineOf('a.py', 'def f(): pass\n<<<<<<< ours\ndef g(): pass\n')
    expect(outline).toMatchObject({definitions: ['1 function f ()', '3 function g ()'], hasErrors: true})
  })

  test('that has Windows line ends has the same lines', async () => {
    expect(await outlineOf('a.go', 'package a\r\n\r\nfunc f() {\r\n}\r\n')).toEqual({
      definitions: ['3-4 function f ()']
    })
  })

  test('that is empty has nothing', async () => {
    expect(await outlineOf('a.java', '')).toEqual({})
  })
})

test('a grammar that cannot be loaded is a failure of ours', async () => {
  const read = await openReader(async name => {
    if (name === 'tree-sitter-go') throw new Error('ENOENT')
    return await installedWasm(name)
  })
  await expect(read('a.go', 'package a')).rejects.toThrow(ToolError)
  expect(await read('a.py', 'x = 1')).toMatchObject({hasErrors: false})
})

test('a file of no known language is not read', async () => {
  const read = await openReader(installedWasm)
  expect(await read('a.txt', 'x')).toBeNull()
})
