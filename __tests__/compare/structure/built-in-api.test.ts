import {describe, expect, test} from '@jest/globals'
import {compareApi} from '../../../src/compare/api/compare-api.js'
import type {ApiComparison} from '../../../src/domain/structure.js'
import {textTrees, type Texts} from '../../support/text-trees.js'

type Options = Parameters<typeof textTrees>[2]

async function compare(before: Texts, after: Texts, options: Options = {}): Promise<ApiComparison | null> {
  const {change, trees} = textTrees(before, after, options)
  return await compareApi([], change, trees)
}

/** `removed! shop.total`, with `!` for what breaks, and where a note names it. */
async function outline(before: Texts, after: Texts, options: Options = {}): Promise<readonly string[]> {
  const comparison = await compare(before, after, options)
  return (comparison?.changes ?? []).map(({kind, isBreaking, symbol, note}) => {
    const noted = note === null ? '' : ` (${note})`
    return `${kind}${isBreaking ? '!' : ''} ${symbol}${noted}`
  })
}

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

describe('what other languages offer', () => {
  const PYTHON = {'pyproject.toml': '[project]\nname = "shop"\n', 'shop/__init__.py': ''}
  const RUST = {'Cargo.toml': '', 'src/lib.rs': 'pub mod cart;\nmod inner;\npub use inner::Kept;\n'}
  const GEM = {'shop.gemspec': ''}

  test.each<[string, Texts, string, string, string, readonly string[]]>([
    ['Python: a function', PYTHON, 'shop/cart.py', 'def total(cart):\n    pass\n', '', ['removed! shop.cart.total']],
    ['Python: one with an underscore', PYTHON, 'shop/cart.py', 'def _total(cart):\n    pass\n', '', []],
    ['Python: a private module', PYTHON, 'shop/_cart.py', 'def total(cart):\n    pass\n', '', []],
    [
      'Python: a private module that the package passes on',
      {...PYTHON, 'shop/__init__.py': 'from ._cart import total\n'},
      'shop/_cart.py',
      'def total(cart):\n    pass\n',
      'def total(cart, rate):\n    pass\n',
      ['signature! shop.total']
    ],
    [
      'Python: what __all__ leaves out',
      PYTHON,
      'shop/cart.py',
      '__all__ = ["a"]\na = 1\ndef b(): pass\n',
      '__all__ = ["a"]\na = 1\n',
      []
    ],
    [
      'Python: another optional parameter',
      PYTHON,
      'shop/cart.py',
      'def f(a): pass\n',
      'def f(a, b=1): pass\n',
      ['signature shop.cart.f']
    ],
    [
      'Python: another required one',
      PYTHON,
      'shop/cart.py',
      'class C:\n    def f(self, a): pass\n',
      'class C:\n    def f(self, a, b): pass\n',
      ['signature! shop.cart.C.f']
    ],
    [
      'Python: another name for one',
      PYTHON,
      'shop/cart.py',
      'def f(a): pass\n',
      'def f(b): pass\n',
      ['signature! shop.cart.f']
    ],
    [
      'Python: keywords in another order',
      PYTHON,
      'shop/cart.py',
      'def f(a, *, b=1, c=2): pass\n',
      'def f(a, *, c=2, b=1): pass\n',
      []
    ],
    [
      'Python: one between others',
      PYTHON,
      'shop/cart.py',
      'def f(a, b=1): pass\n',
      'def f(a, c=2, b=1): pass\n',
      ['signature! shop.cart.f']
    ],
    [
      'Python: what is imported from its new place',
      PYTHON,
      'shop/cart.py',
      'def f(a): pass\n',
      'from .new import f\n',
      ['moved shop.cart.f']
    ],
    [
      'Python: an override',
      PYTHON,
      'shop/cart.py',
      'class C(Base):\n    def f(self):\n        return super().f()\n',
      'class C(Base):\n    pass\n',
      []
    ],
    ['Python: a script', {}, 'tool.py', 'def total(cart): pass\n', '', []],
    ['Python: an application', {...PYTHON, 'manage.py': ''}, 'shop/cart.py', 'def total(cart): pass\n', '', []],
    ['Go: a function', {}, 'cart/cart.go', 'package cart\nfunc Total() {}', 'package cart', ['removed! cart.Total']],
    ['Go: one in lower case', {}, 'cart/cart.go', 'package cart\nfunc total() {}', 'package cart', []],
    ['Go: a program', {}, 'cart/cart.go', 'package main\nfunc Total() {}', 'package main', []],
    ['Go: an internal package', {}, 'internal/cart/cart.go', 'package cart\nfunc Total() {}', 'package cart', []],
    [
      'Go: another parameter',
      {},
      'cart/cart.go',
      'package cart\nfunc (c *Cart) Add(a string) {}',
      'package cart\nfunc (c *Cart) Add(a string, n int) {}',
      ['signature! cart.Cart.Add']
    ],
    [
      'Go: the same type by another name of its package',
      {},
      'cart/cart.go',
      'package cart\nfunc F(a v1.Pod) {}',
      'package cart\nfunc F(a corev1.Pod) {}',
      []
    ],
    [
      'Go: what another file of the package has',
      {'cart/more.go': 'package cart\nfunc Total() {}'},
      'cart/cart.go',
      'package cart\nfunc Total() {}',
      'package cart',
      []
    ],
    [
      'Rust: a function of a public module',
      RUST,
      'src/cart.rs',
      'pub fn total() {}',
      '',
      ['removed! crate::cart::total']
    ],
    ['Rust: one for the crate alone', RUST, 'src/cart.rs', 'pub(crate) fn total() {}', '', []],
    ['Rust: one of a private module', RUST, 'src/inner.rs', 'pub fn total() {}', '', []],
    [
      'Rust: what a private module gives and its parent passes on',
      RUST,
      'src/inner.rs',
      'pub struct Kept;\nimpl Kept { pub fn f(&self) {} }',
      'pub struct Kept;',
      ['removed! crate::Kept::f']
    ],
    [
      'Rust: what a macro holds',
      RUST,
      'src/cart.rs',
      'pub fn total() {}',
      'cfg_x! { impl X { pub fn total() {} } }',
      []
    ],
    [
      'Java: a method',
      {},
      'src/main/java/a/C.java',
      'package a;\npublic class C { public void f() {} void g() {} }',
      'package a;\npublic class C {}',
      ['removed! a.C.f']
    ],
    [
      'Java: an overload',
      {},
      'src/main/java/a/C.java',
      'package a;\npublic class C { public void f(int a) {} public void f(long a) {} }',
      'package a;\npublic class C { public void f(long a) {} }',
      ['signature! a.C.f']
    ],
    [
      'Java: a class for its package alone',
      {},
      'src/main/java/a/C.java',
      'package a;\nclass C { public void f() {} }',
      'package a;',
      []
    ],
    [
      'C#: a method',
      {},
      'A/C.cs',
      'namespace A { public class C { public void F() {} internal void G() {} } }',
      'namespace A { public class C {} }',
      ['removed! A.C.F']
    ],
    [
      'C#: another optional parameter',
      {},
      'A/C.cs',
      'namespace A { public class C { public void F(int a) {} } }',
      'namespace A { public class C { public void F(int a, int b = 1) {} } }',
      ['signature A.C.F']
    ],
    [
      'Ruby: a method of a gem',
      GEM,
      'lib/shop.rb',
      'class Shop\n  def total(a); end\nend',
      'class Shop\n  def total(b); end\nend',
      []
    ],
    [
      'Ruby: a keyword of another name',
      GEM,
      'lib/shop.rb',
      'class Shop\n  def total(a:); end\nend',
      'class Shop\n  def total(b:); end\nend',
      ['signature! Shop::total']
    ],
    ['Ruby: no gem', {}, 'lib/shop.rb', 'class Shop\n  def total(a); end\nend', 'class Shop\nend', []],
    [
      'PHP: a method of a package',
      {'composer.json': '{"name": "a/b"}'},
      'src/C.php',
      '<?php\nnamespace A;\nclass C { public function f() {} private function g() {} }',
      '<?php\nnamespace A;\nclass C {}',
      ['removed! A\\C\\f']
    ],
    [
      'PHP: an application',
      {'composer.json': '{"name": "a/b", "type": "project"}'},
      'src/C.php',
      '<?php\nclass C { public function f() {} }',
      '<?php\nclass C {}',
      []
    ],
    [
      'C: a function of a header for others',
      {},
      'include/a.h',
      'int f(int a);',
      'int f(int a, int b);',
      ['signature! f']
    ],
    ['C: a header of its own', {}, 'src/a.h', 'int f(int a);', '', []],
    ['tests', PYTHON, 'shop/tests/test_cart.py', 'def total(cart): pass\n', '', []]
  ])('%s', async (_, around, path, before, after, expected) => {
    expect(await outline({...around, [path]: before}, {...around, [path]: after})).toEqual(expected)
  })

  test('a renamed module is told once, with what it holds', async () => {
    const text =
      'def a(x):\n    return x\n\ndef b(x):\n    return x\n\ndef c(x):\n    return x\n\ndef d(x):\n    return x\n'
    const before = {...PYTHON, 'shop/old.py': text}
    const after = {...PYTHON, 'shop/new.py': text}
    const comparison = await compare(before, after, {renamed: {'shop/new.py': 'shop/old.py'}})
    expect(comparison?.changes).toMatchObject([
      {kind: 'moved', isBreaking: true, symbol: 'shop.old', after: 'shop/new.py', path: 'shop/new.py', line: null}
    ])
  })
})

describe('who and where', () => {
  const before = {
    ...PACKAGE,
    'src/index.ts': 'export function a() {}\nexport function b(x: string) {}\n',
    'CHANGELOG.md': '# 1\n'
  }
  const after = {
    ...PACKAGE,
    'src/index.ts': 'export function b(x: string, y: string) {}\n',
    'CHANGELOG.md': '# 2\n\n`a` is gone.\n\n# 1\n'
  }

  test('a change names its place, its branch, both texts and the note that announces it', async () => {
    const comparison = await compare(before, after, {branches: {'src/index.ts': 'feature/b'}})
    expect(comparison).toEqual({
      changes: [
        {
          kind: 'signature',
          isBreaking: true,
          symbol: 'shop.b',
          before: 'export function b(x: string)',
          after: 'export function b(x: string, y: string)',
          path: 'src/index.ts',
          line: 1,
          branch: 'feature/b',
          note: null
        },
        {
          kind: 'removed',
          isBreaking: true,
          symbol: 'shop.a',
          before: 'export function a()',
          after: null,
          path: 'src/index.ts',
          line: 1,
          branch: 'feature/b',
          note: 'CHANGELOG.md:3'
        }
      ],
      source: 'built-in',
      defects: [],
      notes: []
    })
  })

  test.each([
    ['CHANGELOG.md', 'newTotal was added, oldTotal is gone', 'removed! shop.oldTotal (CHANGELOG.md:1)'],
    ['docs/migration/v2.md', 'Use x in place of oldTotal.', 'removed! shop.oldTotal (docs/migration/v2.md:1)'],
    ['CHANGELOG.md', 'oldTotals are gone', 'removed! shop.oldTotal'],
    ['README.md', 'oldTotal is gone', 'removed! shop.oldTotal']
  ])('%s saying "%s"', async (path, text, expected) => {
    const old = {...PACKAGE, 'src/index.ts': 'export function oldTotal() {}'}
    expect(await outline(old, {...PACKAGE, 'src/index.ts': 'export {}', [path]: text})).toEqual([expected])
  })

  test('a word of everyday speech has to be written as code', async () => {
    const old = {...PACKAGE, 'src/index.ts': 'export function add() {}'}
    const now = {...PACKAGE, 'src/index.ts': 'export {}'}
    expect(await outline(old, {...now, 'CHANGELOG.md': 'We add things.'})).toEqual(['removed! shop.add'])
    expect(await outline(old, {...now, 'CHANGELOG.md': 'There is no add() any more.'})).toEqual([
      'removed! shop.add (CHANGELOG.md:1)'
    ])
  })

  test('what the other branches did not write is no note', async () => {
    const old = {...PACKAGE, 'src/index.ts': 'export function oldTotal() {}', 'CHANGELOG.md': 'oldTotal is gone\n'}
    expect(
      await outline(old, {...PACKAGE, 'src/index.ts': 'export {}', 'CHANGELOG.md': 'oldTotal is gone\nMore.\n'})
    ).toEqual(['removed! shop.oldTotal'])
  })
})

test('a file that cannot be read says nothing, least of all that everything is gone', async () => {
  const project = {'pyproject.toml': '[project]\n', 'shop/__init__.py': '', 'shop/a.py': 'def f(): pass\n'}
  const {change, trees} = textTrees(project, {...project, 'shop/a.py': 'def g(): pass\n'})
  const broken = {
    ...trees,
    integration: {
      ...trees.integration,
      files: async (paths: readonly string[]) => await Promise.resolve(paths.map(() => null))
    }
  }
  expect(await compareApi([], change, broken)).toMatchObject({
    changes: [],
    notes: ['What shop/a.py offers was not read: too large, or too hard to parse.']
  })
})
