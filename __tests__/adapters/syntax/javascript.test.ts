import {describe, expect, test} from '@jest/globals'
import {outlineOf, type Outline} from '../../support/syntax-outline.js'

interface Row {
  readonly name: string
  readonly path: string
  readonly source: string
  readonly outline: Outline
}

const ROWS: readonly Row[] = [
  {
    name: 'in a module only what is exported can be seen',
    path: 'a.js',
    source: `export function a() {}
export const b = 1, c = x => x
function d() {}
export { d as e }
function hidden() {}
export default class F {}`,
    outline: {
      definitions: [
        '1 function a ()',
        '2 variable b',
        '2 function c (x)',
        '3 function d ()',
        '5 function hidden () hidden',
        '6 class F'
      ]
    }
  },
  {
    name: 'so it is with what CommonJS exports',
    path: 'a.js',
    source: `const {a, b: c = 1} = require('./x')
const all = require('y')
function f() {}
function g() {}
module.exports = { f, other: 1 }
exports.h = function (q) { return q }`,
    outline: {
      definitions: ['3 function f ()', '4 function g () hidden', '6 function h (q)'],
      uses: ['5 module.exports: reference f'],
      imports: ['1 from ./x: a, b as c', '2 from y: * as all'],
      entries: ['5 module.exports: f = f', '5 module.exports: other = 1']
    }
  },
  {
    name: 'in a script everything can be seen',
    path: 'a.js',
    source: `function f() {}
var g = 2`,
    outline: {definitions: ['1 function f ()', '2 variable g']}
  },
  {
    name: 'functions put on an object are methods of it',
    path: 'a.js',
    source: `function Cart() { this.add = function (a) { return a } }
Cart.prototype.remove = function (b, ...c) { b(c) }
app.handle = (d = 1) => d`,
    outline: {
      definitions: [
        '1 function Cart ()',
        '1 method Cart.add (a)',
        '2 method Cart.remove (b, c?, …)',
        '3 method app.handle (d?)'
      ],
      uses: ['2 Cart.remove: reference Cart.prototype', '2 Cart.remove: reference Cart', '3 app.handle: reference app']
    }
  },
  {
    name: 'what is bound in a scope is no use there, and one beyond it',
    path: 'a.js',
    source: `function f({a, b: [c], ...d}, e = outer) {
  for (const g of a) { let h = g; if (h) { var i = 1 } }
  try { c(d, e) } catch (j) { j }
  i; h; g
}`,
    outline: {
      definitions: ['1-5 function f ({a, b: [c], ...d}, e?)'],
      uses: ['1 f: reference outer', '4 f: reference h', '4 f: reference g']
    }
  },
  {
    name: 'a parameter hides an import of the same name',
    path: 'a.js',
    source: `import {x} from './x'
function f(x) { return x() }
x()
const o = {x: 1, [x]: 2, x}
o.x`,
    outline: {
      definitions: ['2 function f (x) hidden', '4 variable o hidden'],
      uses: ['3 call x(0)', '4 o: reference x', '4 o: reference x', '5 reference o.x', '5 reference o'],
      imports: ['1 from ./x: x'],
      entries: ['4 o: x = 1', '4 o: x = x']
    }
  },
  {
    name: 'calls, and what they pass',
    path: 'a.js',
    source: `f(1, 'a', ...b)
new C('t')
a.b.c(\`plain\`, \`not \${x}\`)
f?.()
a?.b('k')
import('./lazy')`,
    outline: {
      uses: [
        "1 call f(3 _ 'a' _ …)",
        '1 reference b',
        "2 call C(1 't')",
        "3 call a.b.c(2 'plain' _)",
        '3 reference a.b',
        '3 reference a',
        '3 reference x',
        '4 call f(0)',
        "5 call a.b(1 'k')",
        '5 reference a'
      ],
      imports: ['6 from ./lazy']
    }
  },
  {
    name: 'elements refer to components',
    path: 'a.jsx',
    source: `const App = () => <Cart id={x}><div/><Shop.Item/></Cart>`,
    outline: {
      definitions: ['1 function App ()'],
      uses: ['1 App: reference Cart', '1 App: reference x', '1 App: reference Shop.Item', '1 App: reference Shop']
    }
  },
  {
    name: 'objects with a name have entries, others none',
    path: 'a.js',
    source: `const ROUTES = Object.freeze({'/a': list, b: {c: 1}, d() {}, e: () => go()})
send({f: 1, g() {}})
export default {h: 1}`,
    outline: {
      definitions: ['1 variable ROUTES', '1 method ROUTES.d ()', '1 method ROUTES.e ()'],
      uses: [
        '1 ROUTES: call Object.freeze(1)',
        '1 ROUTES: reference Object',
        '1 ROUTES./a: reference list',
        '1 ROUTES.e: call go(0)',
        '2 call send(1)'
      ],
      entries: [
        '1 ROUTES: /a = list',
        '1 ROUTES: b = {c: 1}',
        '1 ROUTES.b: c = 1',
        '1 ROUTES: e = () => go()',
        '3 default: h = 1'
      ]
    }
  }
]

describe('JavaScript', () => {
  test.each(ROWS)('$name', async ({path, source, outline}) => {
    expect(await outlineOf(path, source)).toEqual(outline)
  })
})
