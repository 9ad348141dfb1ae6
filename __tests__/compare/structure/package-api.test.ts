import {describe, expect, test} from '@jest/globals'
import {compare, outline, type Texts} from './outline-api.js'

import type {ApiComparison} from '../../../src/domain/structure.js'

const PACKAGE = {'package.json': '{"name": "shop", "main": "src/index.ts"}'}

describe('what an npm package offers', () => {
  /** What stands in the entry itself. */
  async function ofEntry(before: string, after: string): Promise<readonly string[]> {
    return await outline({...PACKAGE, 'src/index.ts': before}, {...PACKAGE, 'src/index.ts': after})
  }

  test.each([
    ['a function that is gone', 'export function total() {}', 'export const x = 1', ['removed! shop.total']],
    [
      'one that is no longer exported',
      'export function total() {}',
      'function total() {}\nexport {}',
      ['removed! shop.total']
    ],
    [
      'another name for the same',
      'export function total(a: string) { return a.length + 1 }',
      'export function sum(a: string) { return a.length + 1 }',
      ['renamed! shop.total']
    ],
    ['an alias for who still uses the old name', 'export const a = () => 1', 'const b = () => 1\nexport {b as a}', []],
    [
      'another required parameter',
      'export function f(a: string) {}',
      'export function f(a: string, b: string) {}',
      ['signature! shop.f']
    ],
    [
      'another optional parameter',
      'export function f(a: string) {}',
      'export function f(a: string, b?: string) {}',
      ['signature shop.f']
    ],
    [
      'a parameter that is gone',
      'export function f(a: string, b?: string) {}',
      'export function f(a: string) {}',
      ['signature! shop.f']
    ],
    [
      'a parameter of another type',
      'export function f(a: string) {}',
      'export function f(a: number) {}',
      ['signature! shop.f']
    ],
    [
      'a parameter that takes more',
      'export function f(a: string) {}',
      'export function f(a: string | number) {}',
      ['signature shop.f']
    ],
    ['a parameter of another name', 'export function f(a: string) {}', 'export function f(b: string) {}', []],
    [
      'parameters in another order',
      'export function f(a: A, b: A) {}',
      'export function f(b: A, a: A) {}',
      ['signature! shop.f']
    ],
    [
      'an overload that is added',
      'export function f(a: string): void\nexport function f(a: any) {}',
      'export function f(a: string): void\nexport function f(a: number): void\nexport function f(a: any) {}',
      []
    ],
    [
      'an overload that is gone',
      'export function f(a: string): void\nexport function f(a: number): void\nexport function f(a: any) {}',
      'export function f(a: string): void\nexport function f(a: any) {}',
      ['signature! shop.f']
    ],
    ['a method', 'export class A { f() {} g() {} }', 'export class A { g() {} }', ['removed! shop.A.f']],
    ['a private method', 'export class A { private f() {} #g() {} _h() {} protected i() {} }', 'export class A {}', []],
    [
      'what a class is made with',
      'export class A { constructor(a: string) {} }',
      'export class A { constructor(a: string, b: string) {} }',
      ['signature! shop.A']
    ],
    ['a class with its methods', 'export class A { f() {} }', 'export const x = 1', ['removed! shop.A']],
    [
      'a method that a base has now',
      'class B {}\nexport class A extends B { f() {} }',
      'class B { f() {} }\nexport class A extends B {}',
      []
    ],
    [
      'a field of a type',
      'export interface A { x: string; y: string }',
      'export interface A { x: string }',
      ['removed! shop.A.y']
    ],
    ['what is marked as internal', '/** @internal */\nexport function f() {}', 'export const x = 1', []],
    ['a method that is made by a call', 'export class A {\n  static f() {}\n}', 'export class A {}\nA.f = make()', []],
    [
      'a class that has something internal',
      'export class A {\n  f() {}\n}',
      'export class A {\n  /** @internal */\n  x = 1\n  f() {}\n}',
      []
    ],
    ['the default', 'export default function f(a: string) {}', 'export default function f() {}', ['signature! shop']]
  ])('%s', async (_, before, after, expected) => {
    expect(await ofEntry(before, after)).toEqual(expected)
  })

  test('what the entry does not pass on is nobody else’s matter', async () => {
    const entry = {...PACKAGE, 'src/index.ts': "export {a} from './a'"}
    const before = {...entry, 'src/a.ts': 'export const a = () => 1\nexport const b = 1'}
    expect(await outline(before, {...entry, 'src/a.ts': 'export const a = () => 1'})).toEqual([])
    expect(
      await outline(before, {...entry, 'src/a.ts': 'export const a = (x: string) => 1\nexport const b = 1'})
    ).toEqual(['signature! shop.a'])
  })

  test('what stands in another file now, and is passed on still, is moved', async () => {
    const entry = {
      ...PACKAGE,
      'src/index.ts': "export * from './a'\nexport * from './b'",
      'src/b.ts': 'export const b = 1'
    }
    const before = {...entry, 'src/a.ts': 'export function f() { return 1 }'}
    const after = {
      ...entry,
      'src/a.ts': 'export {}',
      'src/b.ts': 'export const b = 1\nexport function f() { return 1 }'
    }
    expect(await outline(before, after)).toEqual(['moved shop.f'])
  })

  test.each<[string, Texts, Texts, readonly string[]]>([
    [
      'tables of CommonJS',
      {
        'index.js': "module.exports = require('./lib')",
        'lib/index.js': "module.exports = {get Cart() { return require('./cart') }, x: {y: require('./y')}}"
      },
      {
        'index.js': "module.exports = require('./lib')",
        'lib/index.js': "module.exports = {get Cart() { return require('./cart') }, x: {}}"
      },
      ['removed! shop.x.y']
    ],
    [
      'methods of an object that is the whole',
      {
        'index.js':
          'var app = exports = module.exports = {}\napp.use = function use(fn) {}\napp.get = function get(a) {}'
      },
      {'index.js': 'var app = exports = module.exports = {}\napp.use = function use(fn, more) {}'},
      ['removed! shop.get', 'signature shop.use']
    ],
    [
      'a parameter more in JavaScript',
      {'index.js': 'exports.f = function (a) {}'},
      {'index.js': 'exports.f = function (a, b) {}'},
      ['signature shop.f']
    ],
    ['no entry in the tree', {'src/a.ts': 'export const a = 1'}, {'src/a.ts': ''}, []]
  ])('%s', async (_, before, after, expected) => {
    const manifest = {'package.json': '{"name": "shop"}'}
    expect(await outline({...manifest, ...before}, {...manifest, ...after})).toEqual(expected)
  })

  test('ways into a package are read from its exports, and what is built from where it is built from', async () => {
    const manifest = {
      'package.json':
        '{"name": "shop", "exports": {".": {"types": "./dist/index.d.ts", "import": "./dist/index.js"}, "./cart": "./dist/cart.js"}}'
    }
    const before = {
      ...manifest,
      'src/index.ts': 'export const a = 1',
      'src/cart.ts': 'export class Cart { add() {} }',
      'src/b.ts': 'export const b = 1'
    }
    const after = {
      ...manifest,
      'src/index.ts': 'export const c = 1',
      'src/cart.ts': 'export class Cart {}',
      'src/b.ts': ''
    }
    expect(await outline(before, after)).toEqual(['removed! shop/cart.Cart.add', 'removed! shop.a'])
  })

  test('an application offers nothing, and a package without its entry says so', async () => {
    const change: [Texts, Texts] = [{'src/index.ts': 'export const a = 1'}, {'src/index.ts': ''}]
    const withManifest = async (text: string): Promise<ApiComparison | null> =>
      await compare({'package.json': text, ...change[0]}, {'package.json': text, ...change[1]})
    expect(await withManifest('{"name": "app", "private": true}')).toBeNull()
    expect(await compare(...change)).toBeNull()
    const lost = {'package.json': '{"name": "x", "main": "out/y.js"}', 'lib/z.ts': 'export const a = 1'}
    expect((await compare(lost, {...lost, 'lib/z.ts': ''}))?.notes).toEqual([
      'What x offers was not compared: the entry of its package.json leads to no source file of the tree.'
    ])
  })
})
