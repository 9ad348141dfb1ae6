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
    name: 'members of types are declared, type parameters are bound',
    path: 'a.ts',
    source: `export interface Shape<K> extends Base { area(n?: number): K; readonly name: string }
type Pair<T> = {left: T; right: Other}
type M = {[K in keyof Shape<any>]: K}`,
    outline: {
      definitions: [
        '1 interface Shape',
        '1 method Shape.area (n?: number) declared',
        '1 field Shape.name declared',
        '2 type Pair hidden',
        '2 field Pair.left declared',
        '2 field Pair.right declared',
        '3 type M hidden'
      ],
      uses: ['1 Shape: reference Base', '2 Pair.right: reference Other', '3 M: reference Shape']
    }
  },
  {
    name: 'a class with decorators, a constructor and each kind of member',
    path: 'a.ts',
    source: `@Entity('cart')
export class Cart<T> extends Base<T> {
  private size = 1
  constructor(private db: Db, n?: number) { super() }
  @Get('/x')
  async add(this: Cart, item: Item, ...rest: string[]): Promise<T> { return this.db.put(item, rest) }
  get total(): number { return this.size }
  abstract go(): void
}`,
    outline: {
      definitions: [
        '1-9 class Cart (db: Db, n?: number) modified',
        '3 field Cart.size hidden',
        '4 method Cart.constructor (db: Db, n?: number)',
        '5-6 method Cart.add (item: Item, rest?: string[], …) modified',
        '7 field Cart.total',
        '8 method Cart.go () declared'
      ],
      uses: [
        "1 call Entity(1 'cart')",
        '2 Cart: reference Base',
        '4 Cart.constructor: reference Db',
        "5 Cart: call Get(1 '/x')",
        '6 Cart.add: reference Cart',
        '6 Cart.add: reference Item',
        '6 Cart.add: reference Promise',
        '6 Cart.add: call this.db.put(2)',
        '6 Cart.add: reference this.db',
        '7 Cart.total: reference this.size'
      ]
    }
  },
  {
    name: 'overloads are declarations of one function',
    path: 'a.ts',
    source: `export function f(a: string): void
export function f(a: number): void
export function f(a: unknown) { g<Foo>(a as Bar) }`,
    outline: {
      definitions: [
        '1 function f (a: string) declared',
        '2 function f (a: number) declared',
        '3 function f (a: unknown)'
      ],
      uses: ['3 f: call g(1)', '3 f: reference Foo', '3 f: reference Bar']
    }
  },
  {
    name: 'enums have members, namespaces definitions of their own',
    path: 'a.ts',
    source: `export enum Color { Red, Green = 'g' }
namespace NS { export const a = 1 }
declare module 'x' { function y(): void }`,
    outline: {
      definitions: [
        '1 enum Color',
        '1 field Color.Red',
        '1 field Color.Green',
        '2 module NS hidden',
        '2 variable NS.a',
        '3 module x',
        '3 function x.y () declared hidden'
      ],
      entries: ['1 Color: Red (member)', "1 Color: Green = 'g' (member)"]
    }
  },
  {
    name: 'each form of import',
    path: 'a.ts',
    source: `import type {A} from './a'
import B, * as C from "b"
import D = require('d')
export * from './e'
export * as F from './f'
export {g as h} from './g'
import './side'`,
    outline: {
      imports: [
        '1 from ./a: A',
        '2 from b: default as B, * as C',
        '3 from d: * as D',
        '4 from ./e: *',
        '5 from ./f: * as F',
        '6 from ./g: g as h',
        '7 from ./side'
      ]
    }
  }
]

describe('TypeScript', () => {
  test.each(ROWS)('$name', async ({path, source, outline}) => {
    expect(await outlineOf(path, source)).toEqual(outline)
  })
})
