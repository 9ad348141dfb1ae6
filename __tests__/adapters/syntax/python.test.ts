import {describe, expect, test} from '@jest/globals'
import {outlineOf, type Outline} from '../../support/syntax-outline.js'

const ROWS: readonly (readonly [name: string, source: string, outline: Outline])[] = [
  [
    'a method is called without its receiver',
    'class Cart(Base):\n    def add(self, item: Item, n=1):\n        return store(item, n)',
    {
      definitions: ['1-3 class Cart', '2-3 method Cart.add (item: Item, n?)'],
      uses: ['1 Cart: reference Base', '2 Cart.add: reference Item', '3 Cart.add: call store(2)']
    }
  ],
  [
    'a class has the parameters of its constructor',
    'class Cart:\n    def __init__(self, db, *rest): pass',
    {definitions: ['1-2 class Cart (db, rest?, …)', '2 method Cart.__init__ (db, rest?, …)']}
  ],
  [
    'locals, targets of loops and caught errors are no uses',
    'def f(a):\n    b = a\n    for c in b: c\n    with o() as d: d\n    try: pass\n    except E as e: e',
    {definitions: ['1-6 function f (a)'], uses: ['4 f: call o(0)', '6 f: reference E']}
  ],
  [
    'each form of import',
    'import a.b, c as d\nfrom .e import f, g as h\nfrom i import *',
    {imports: ['1 from a.b: * as a', '1 from c: * as d', '2 from .e: f, g as h', '3 from i: *']}
  ],
  [
    'an enum has members, a named dictionary entries, one passed to a call none',
    'class Color(Enum):\n    RED = 1\nROUTES = {"a": f, "b": {"c": 2}}\nsend({"d": 3})',
    {
      definitions: ['1-2 enum Color', '2 field Color.RED', '3 variable ROUTES'],
      uses: ['1 Color: reference Enum', '3 ROUTES.a: reference f', '4 call send(1)'],
      entries: ['2 Color: RED = 1 (member)', '3 ROUTES: a = f', '3 ROUTES: b = {"c": 2}', '3 ROUTES.b: c = 2']
    }
  ],
  [
    'what decorates a function belongs to its lines and may change it',
    '@app.route("/x")\ndef f(): pass',
    {
      definitions: ['1-2 function f () modified'],
      uses: ["1 call app.route(1 '/x')", '1 reference app']
    }
  ]
]

describe('Python', () => {
  test.each(ROWS)('%s', async (_name, source, outline) => {
    expect(await outlineOf('a.py', source)).toEqual(outline)
  })
})
