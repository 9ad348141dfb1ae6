import {describe, expect, test} from '@jest/globals'
import {compare, outline, type Texts} from './outline-api.js'

const PYTHON = {'pyproject.toml': '[project]\nname = "shop"\n', 'shop/__init__.py': ''}

/** What lies around the file and the file's path; its text before and after. */
type Row = readonly [string, readonly [Texts, string], readonly [string, string], readonly string[]]

describe('what a package of Python offers', () => {
  test.each<Row>([
    ['a function', [PYTHON, 'shop/cart.py'], ['def total(cart):\n    pass\n', ''], ['removed! shop.cart.total']],
    ['one with an underscore', [PYTHON, 'shop/cart.py'], ['def _total(cart):\n    pass\n', ''], []],
    ['a private module', [PYTHON, 'shop/_cart.py'], ['def total(cart):\n    pass\n', ''], []],
    [
      'a private module that the package passes on',
      [{...PYTHON, 'shop/__init__.py': 'from ._cart import total\n'}, 'shop/_cart.py'],
      ['def total(cart):\n    pass\n', 'def total(cart, rate):\n    pass\n'],
      ['signature! shop.total']
    ],
    [
      'what __all__ leaves out',
      [PYTHON, 'shop/cart.py'],
      ['__all__ = ["a"]\na = 1\ndef b(): pass\n', '__all__ = ["a"]\na = 1\n'],
      []
    ],
    [
      'another optional parameter',
      [PYTHON, 'shop/cart.py'],
      ['def f(a): pass\n', 'def f(a, b=1): pass\n'],
      ['signature shop.cart.f']
    ],
    [
      'another required one',
      [PYTHON, 'shop/cart.py'],
      ['class C:\n    def f(self, a): pass\n', 'class C:\n    def f(self, a, b): pass\n'],
      ['signature! shop.cart.C.f']
    ],
    [
      'another name for one',
      [PYTHON, 'shop/cart.py'],
      ['def f(a): pass\n', 'def f(b): pass\n'],
      ['signature! shop.cart.f']
    ],
    [
      'keywords in another order',
      [PYTHON, 'shop/cart.py'],
      ['def f(a, *, b=1, c=2): pass\n', 'def f(a, *, c=2, b=1): pass\n'],
      []
    ],
    [
      'one between others',
      [PYTHON, 'shop/cart.py'],
      ['def f(a, b=1): pass\n', 'def f(a, c=2, b=1): pass\n'],
      ['signature! shop.cart.f']
    ],
    [
      'what is imported from its new place',
      [PYTHON, 'shop/cart.py'],
      ['def f(a): pass\n', 'from .new import f\n'],
      ['moved shop.cart.f']
    ],
    [
      'an override',
      [PYTHON, 'shop/cart.py'],
      ['class C(Base):\n    def f(self):\n        return super().f()\n', 'class C(Base):\n    pass\n'],
      []
    ],
    ['a script', [{}, 'tool.py'], ['def total(cart): pass\n', ''], []],
    ['an application', [{...PYTHON, 'manage.py': ''}, 'shop/cart.py'], ['def total(cart): pass\n', ''], []],
    ['tests', [PYTHON, 'shop/tests/test_cart.py'], ['def total(cart): pass\n', ''], []]
  ])('%s', async (_, [around, path], [before, after], expected) => {
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
