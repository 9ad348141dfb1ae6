import {describe, expect, test} from '@jest/globals'
import type {LineRange} from '../../src/domain/candidate.js'
import {enclosingDefinition} from '../../src/domain/enclosing-definition.js'
import type {Block, Definition, DefinitionKind} from '../../src/domain/syntax.js'

function a(kind: DefinitionKind, path: string, first: number, last: number): Definition {
  const within = path.split('.')
  const name = within.pop() ?? ''
  const lines = {start: first, count: last - first + 1}
  return {kind, name, within, lines, parameters: null, isVisible: true, isDeclaration: false, isModified: false}
}

function block(title: string, first: number, last: number): Block {
  return {title, lines: {start: first, count: last - first + 1}}
}

const FILE = [
  a('class', 'Cart', 3, 20),
  a('field', 'Cart.size', 4, 4),
  a('method', 'Cart.add', 6, 12),
  a('function', 'Cart.add.each', 8, 10),
  a('method', 'Cart.remove', 14, 18),
  a('function', 'main', 24, 30),
  a('method', 'Shop.open', 33, 35),
  a('variable', 'ROUTES', 40, 50),
  a('method', 'ROUTES.cart.show', 42, 44)
]

/** The first and the last line; for none, the line they would stand behind. */
const ROWS: readonly (readonly [name: string, lines: LineRange | readonly [number, number], said: string | null])[] = [
  ['the innermost definition is named with those around it', [9, 9], 'class Cart › method add › function each'],
  ['a whole definition is named', [6, 12], 'class Cart › method add'],
  ['so it is with its comment and the blank line behind it', [5, 13], 'class Cart › method add'],
  ['a field of one line is one', [4, 4], 'class Cart › field size'],
  ['two definitions stand in the one around them', [6, 18], 'class Cart'],
  ['so do the end of one and the start of the next', [11, 15], 'class Cart'],
  ['what goes from one definition into the next is named by both', [18, 24], 'class Cart and function main'],
  ['so are two whole definitions at top level', [24, 35], 'function main and Shop › method open'],
  ['of more than two, the first are named', [1, 50], 'class Cart, function main and 2 more'],
  ['a definition among many other lines does not name them', [21, 32], 'function main'],
  ['nor does a short one in a long text', [36, 39], null],
  ['between two definitions of one class', {start: 12, count: 0}, 'class Cart'],
  ['within a definition', {start: 8, count: 0}, 'class Cart › method add › function each'],
  ['between two definitions at top level', {start: 22, count: 0}, null],
  ['before the first line of a definition', {start: 23, count: 0}, null],
  ['behind the last line of a definition', {start: 30, count: 0}, null],
  ['before the first line of a file', {start: 0, count: 0}, null],
  ['what is no definition but stands around one has no kind', [43, 43], 'variable ROUTES › cart › method show'],
  ['so has the type that a method of Go belongs to', [34, 34], 'Shop › method open']
]

describe('the definition around lines', () => {
  test.each(ROWS)('%s', (_name, lines, said) => {
    const range = 'start' in lines ? lines : {start: lines[0], count: lines[1] - lines[0] + 1}
    expect(enclosingDefinition({definitions: FILE, blocks: [], comments: []}, range)).toBe(said)
  })

  test('is none in a file without definitions', () => {
    expect(enclosingDefinition({definitions: [], blocks: [], comments: []}, {start: 1, count: 4})).toBeNull()
  })

  test('has names that can be read', () => {
    const definitions = [a('function', 'x'.repeat(100_000), 1, 9)]
    const said = enclosingDefinition({definitions, blocks: [], comments: []}, {start: 2, count: 1})
    expect(said).toBe(`function ${'x'.repeat(59)}…`)
  })
})

const TESTS = {
  definitions: [a('function', 'helper', 8, 10), a('function', 'main', 43, 44), a('class', 'Shop', 50, 60)],
  blocks: [
    block('imports', 1, 3),
    block('describe("Cart")', 5, 40),
    block('describe("add")', 12, 30),
    block(`it("${'adds '.repeat(50)}")`, 14, 20)
  ],
  comments: [
    {start: 11, count: 1},
    {start: 41, count: 2},
    {start: 46, count: 3}
  ]
}

const BLOCK_ROWS: readonly (readonly [name: string, first: number, last: number, said: string | null])[] = [
  ['among the imports', 2, 2, 'imports'],
  ['in a block within a block', 25, 26, 'describe("Cart") › describe("add")'],
  [
    'in a block with a long title',
    15,
    15,
    'describe("Cart") › describe("add") › it("adds adds adds adds adds adds adds adds adds adds adds …'
  ],
  ['in a definition within a block', 9, 9, 'describe("Cart") › function helper'],
  ['in the comment above a block', 11, 11, 'describe("Cart") › describe("add")'],
  ['in the comment above a definition', 41, 41, 'function main'],
  ['in a comment that stands alone', 47, 47, null],
  ['over the end of the imports and the start of a block', 3, 6, 'imports and describe("Cart")']
]

describe('blocks and comments', () => {
  test.each(BLOCK_ROWS)('name lines %s', (_name, first, last, said) => {
    expect(enclosingDefinition(TESTS, {start: first, count: last - first + 1})).toBe(said)
  })

  test('stand in as many others as can be read', () => {
    const blocks = Array.from({length: 100}, (_, i) => block(`it("${i}")`, i + 1, 300 - i))
    const said = enclosingDefinition({definitions: [], blocks, comments: []}, {start: 150, count: 1})
    expect(said).toBe('it("0") › it("1") › it("2") › … › it("97") › it("98") › it("99")')
  })
})
