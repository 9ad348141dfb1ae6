import {describe, expect, test} from '@jest/globals'
import {syntaxOf} from '../../support/syntax-outline.js'

/** `name = local from source`, what is the same or absent left out. */
async function exportsOf(path: string, text: string): Promise<readonly string[]> {
  const {exports} = await syntaxOf(path, text)
  return exports.map(({name, local, source}) => {
    const shown = local === name ? name : `${name} = ${local}`
    return source === null ? shown : `${shown} from ${source}`
  })
}

describe('what a file says that it offers', () => {
  test.each([
    ['a declaration', 'export function f() {}\nexport const a = 1, [b] = [2]', ['f', 'a', 'b']],
    ['types', 'export interface I {}\nexport type T = 1\nexport enum E {}', ['I', 'T', 'E']],
    ['a default with a name', 'export default class Cart {}', ['default = Cart']],
    ['a default without one', 'export default function () {}', ['default = null']],
    ['a list', 'const a = 1\nexport {a, a as b, a as default}', ['a', 'b = a', 'default = a']],
    [
      'another module',
      "export {a as b} from './x'\nexport * from './y'\nexport * as z from './z'",
      ['b = a from ./x', '* = null from ./y', 'z = = from ./z']
    ],
    ['a whole in the old way', 'class A {}\nexport = A', ['= = A']]
  ])('%s in TypeScript', async (_, text, expected) => {
    expect(await exportsOf('a.ts', text)).toEqual(expected)
  })

  test.each([
    [
      'one after the other',
      "exports.a = a\nmodule.exports.b = require('./b')\nexports.c = 1",
      ['a', 'b = = from ./b', 'c']
    ],
    ['a function as the whole', 'exports = module.exports = make', ['= = make']],
    ['an object with a name', 'const app = exports = module.exports = {}', ['= = app', '= = null']],
    [
      'a table',
      "module.exports = {a, b: c, d: require('./d'), get e() { return require('./e').x }, f() {}, ...require('./g')}",
      ['a', 'b = c', 'd = = from ./d', 'e = x from ./e', 'f = null', '* = null from ./g', '= = null']
    ],
    [
      'a table within a table, and in a call',
      "module.exports = merge(fn, {x: {get y() { return require('./y') }}})",
      ['x.y = = from ./y', '= = null']
    ],
    ['another module as the whole', "module.exports = require('./lib/express')", ['= from ./lib/express']]
  ])('%s in JavaScript', async (_, text, expected) => {
    expect(await exportsOf('a.js', text)).toEqual(expected)
  })

  test.each([
    ['a.py', '__all__ = ["a", "b"]\n__all__ += ["c"]', ['a', 'b', 'c']],
    [
      'a.rs',
      'pub use x::{b, c as d};\npub use e::*;\npub(crate) use q::r;',
      ['b from x', 'd = c from x', '* = null from e']
    ],
    ['a.go', 'package a\nfunc F() {}', []]
  ])('in %s', async (path, text, expected) => {
    expect(await exportsOf(path, text)).toEqual(expected)
  })
})

describe('when an import is carried out', () => {
  async function whenOf(path: string, text: string): Promise<readonly string[]> {
    const {imports} = await syntaxOf(path, text)
    return imports.map(({source, when}) => `${source} ${when ?? 'loading'}`)
  }

  test('TypeScript takes out what only serves types', async () => {
    const text = `import type {A} from './a'
import {type B} from './b'
import {C, type D} from './c'
import {E} from './e'
import * as F from './f'
import {G} from './g'
import './h'
import {I} from './i'
export type {J} from './j'
function f(x: E, y: F.Z, z: typeof G): C { return new C() }
export {I}`
    expect(await whenOf('a.ts', text)).toEqual([
      './a never',
      './b never',
      './c loading',
      './e never',
      './f never',
      './g never',
      './h loading',
      './i loading',
      './j never'
    ])
  })

  test('a function or accessor imports when it is called, and so does import()', async () => {
    const text = `const a = require('./a')
const b = () => require('./b')
module.exports = {get c() { return require('./c') }}
const d = import('./d')
if (a) require('./e')`
    expect(await whenOf('a.js', text)).toEqual(['./a loading', './b called', './c called', './d called', './e loading'])
  })

  test('Python knows functions and TYPE_CHECKING', async () => {
    const text = `import a
def f():
    import b
if t.TYPE_CHECKING:
    from c import C
try:
    import d
except ImportError:
    pass
`
    expect(await whenOf('a.py', text)).toEqual(['a loading', 'b called', 'c never', 'd loading'])
  })
})
