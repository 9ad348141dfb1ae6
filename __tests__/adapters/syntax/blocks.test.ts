import {describe, expect, test} from '@jest/globals'
import type {LineRange} from '../../../src/domain/candidate.js'
import {syntaxOf} from '../../support/syntax-outline.js'

interface Row {
  readonly name: string
  readonly path: string
  readonly source: readonly string[]
  readonly blocks: readonly string[]
  readonly definitions?: readonly string[]
}

function shown({start, count}: LineRange): string {
  return `${start}-${start + count - 1}`
}

const ROWS: readonly Row[] = [
  {
    name: 'groups, tests and hooks of a JavaScript test',
    path: 'a.test.js',
    source: [
      "describe('Cart', () => {",
      '  beforeEach(() => {',
      '    open()',
      '  })',
      '  it("adds", function () {',
      '    add()',
      '  })',
      '  test.each([1])(`takes %s`, async () => {',
      '    take()',
      '  })',
      '})',
      "describe.skip('Shop', () => {",
      '})',
      "it.each`a${1}`('shows', () => {",
      '})',
      "t.test('is open', t => {",
      '})'
    ],
    blocks: [
      '1-11 describe("Cart")',
      '2-4 beforeEach',
      '5-7 it("adds")',
      '8-10 test("takes %s")',
      '12-13 describe("Shop")',
      '14-15 it("shows")',
      '16-17 test("is open")'
    ]
  },
  {
    name: 'no title that is computed, no call without a callback, and nothing that fits on a line',
    path: 'a.test.js',
    source: ['function f() {', "  it('a ' + name, () => {", '  })', "  it('b', {", '  })', "  it('c', () => {})", '}'],
    blocks: [],
    definitions: ['f']
  },
  {
    name: 'the same in TypeScript, with functions that are defined within',
    path: 'a.test.ts',
    source: [
      "describe('Cart', () => {",
      '  function open(): void {}',
      "  it('adds', () => {",
      '    open()',
      '  })',
      '})'
    ],
    blocks: ['1-6 describe("Cart")', '3-5 it("adds")'],
    definitions: ['open']
  },
  {
    name: 'imports that stand together, types in comments and variables of one line included',
    path: 'a.js',
    source: [
      "import a from 'a'",
      '// the rest',
      'import {',
      '  b',
      "} from 'b'",
      'var slice = Array.prototype.slice',
      "const c = require('c').c",
      '',
      '/** @typedef {import("./d")} D */',
      '',
      'a(b, c)',
      "const late = require('late')"
    ],
    blocks: ['1-9 imports', '12-12 imports'],
    definitions: ['slice', 'c']
  },
  {
    name: 'no import within a function',
    path: 'a.js',
    source: ['function f() {', "  const a = require('a')", '}'],
    blocks: [],
    definitions: ['f']
  },
  {
    name: 'what a module exports and calls at top level',
    path: 'a.js',
    source: ['module.exports = {', '  a: 1', '}', 'app.use(', '  b', ')', 'f(() => {', '  g(', '  )', '})'],
    blocks: ['1-3 module.exports', '4-6 app.use(…)', '7-10 f(…)'],
    definitions: ['a']
  },
  {
    name: 'the default export that has no name',
    path: 'a.ts',
    source: ['export default {', '  a: 1', '}', 'export default class A {}'],
    blocks: ['1-3 export default'],
    definitions: ['A']
  },
  {
    name: 'the setup of Python',
    path: 'setup.py',
    source: ['import a', '', 'from b import (', '  c', ')', 'setup(', '  name="x"', ')', 'def f():', '  g(', '  )'],
    blocks: ['1-5 imports', '6-8 setup(…)'],
    definitions: ['f']
  },
  {
    name: 'groups, examples and hooks of RSpec',
    path: 'a_spec.rb',
    source: [
      "require 'cart'",
      'RSpec.describe Shop::Cart do',
      '  before do',
      '    open',
      '  end',
      "  it 'adds' do",
      '    add',
      '  end',
      '  context "with #{x}" do',
      '  end',
      '  list.it "is no example" do',
      '  end',
      'end'
    ],
    blocks: ['1-1 imports', '2-13 describe(Shop::Cart)', '3-5 before', '6-8 it("adds")']
  },
  {
    name: 'a call with a block at the top level of Ruby',
    path: 'a.gemspec.rb',
    source: ['Gem::Specification.new do |s|', '  s.name = "a"', '  s.add(', '    "b"', '  )', 'end'],
    blocks: ['1-6 Gem::Specification.new(…)']
  },
  {
    name: 'groups, tests and hooks of Pest',
    path: 'a.php',
    source: [
      '<?php',
      'use A\\B;',
      'use A\\C;',
      "describe('Cart', function () {",
      "  it('adds', fn () => add());",
      '  beforeEach(function () {',
      '  });',
      '});',
      "it('is no test');"
    ],
    blocks: ['2-3 imports', '4-8 describe("Cart")', '5-5 it("adds")', '6-7 beforeEach']
  },
  {
    name: 'a test that a macro defines in C++',
    path: 'a.cpp',
    source: ['#include "a.h"', '#include <b>', 'TEST_F(Cart, Adds) {', '  add();', '}'],
    blocks: ['1-2 imports', '3-5 TEST_F(Cart, Adds)']
  },
  {
    name: 'the imports of Go',
    path: 'a.go',
    source: ['package a', 'import (', '  "a"', '', '  // b', '  "b"', ')'],
    blocks: ['3-6 imports']
  },
  {name: 'the imports of Java', path: 'A.java', source: ['import a.B;', '', 'import a.C;'], blocks: ['1-3 imports']},
  {name: 'the imports of Rust', path: 'a.rs', source: ['use a::b;', 'use a::{', '  c', '};'], blocks: ['1-4 imports']},
  {name: 'the imports of C#', path: 'a.cs', source: ['using A;', 'using B;'], blocks: ['1-2 imports']}
]

describe('blocks are', () => {
  test.each(ROWS)('$name', async ({path, source, blocks, definitions = []}) => {
    const read = await syntaxOf(path, source.join('\n'))
    expect(read.blocks.map(({title, lines}) => `${shown(lines)} ${title}`)).toEqual(blocks)
    expect(read.definitions.map(({name}) => name)).toEqual(definitions)
  })
})

describe('comments are told by their lines', () => {
  test.each([
    ['a.js', ['/**', ' * a', ' */', '// b', '', 'c() // d', '  // e'], ['1-4', '7-7']],
    ['a.py', ['# a', '# b', 'c()  # d'], ['1-2']],
    ['A.java', ['/** a */', '// b', 'class A {}'], ['1-2']],
    ['a.rs', ['/// a', '/// b', 'fn f() {}', '/* c', '*/'], ['1-2', '4-5']],
    ['a.rb', ['# a', 'b # c'], ['1-1']]
  ])('in %s', async (path, source, comments) => {
    expect((await syntaxOf(path, source.join('\n'))).comments.map(shown)).toEqual(comments)
  })
})
