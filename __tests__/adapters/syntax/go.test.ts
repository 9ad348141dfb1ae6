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
    name: 'a method stands in the type of its receiver',
    path: 'a.go',
    source: `package a
type Cart[T any] struct {
	Items []Item
	a, b int
}
func (c *Cart[T]) Add(item Item, more ...T) (n int, err error) {
	c.Items = nil
	return count(item), nil
}`,
    outline: {
      definitions: [
        '2-5 class Cart',
        '3 field Cart.Items',
        '4 field Cart.a',
        '4 field Cart.b',
        '6-9 method Cart.Add (item: Item, more?: ...T, …)'
      ],
      uses: [
        '2 Cart: reference any',
        '3 Cart: reference Item',
        '4 Cart: reference int',
        '6 Cart.Add: reference Cart',
        '6 Cart.Add: reference Item',
        '6 Cart.Add: reference int',
        '6 Cart.Add: reference error',
        '7 Cart.Add: reference c.Items',
        '8 Cart.Add: call count(1)'
      ]
    }
  },
  {
    name: 'an interface declares its methods',
    path: 'a.go',
    source: `package a
type Store interface {
	Get(id, key string) (Item, error)
}
type Alias = Store`,
    outline: {
      definitions: ['2-4 interface Store', '3 method Store.Get (id: string, key: string) declared', '5 type Alias'],
      uses: [
        '3 Store.Get: reference string',
        '3 Store.Get: reference Item',
        '3 Store.Get: reference error',
        '5 Alias: reference Store'
      ]
    }
  },
  {
    name: 'locals are bound in their blocks',
    path: 'a.go',
    source: `package a
func f(a int) {
	if b, ok := a.Get(); ok { b() }
	for i, x := range list() { i.x(x) }
	g := func(q int) { q.x(a) }
	g(1)
	b()
}`,
    outline: {
      definitions: ['2-8 function f (a: int)'],
      uses: [
        '2 f: reference int',
        '3 f: call a.Get(0)',
        '4 f: call list(0)',
        '4 f: call i.x(1)',
        '5 f: reference int',
        '5 f: call q.x(1)',
        '7 f: call b(0)'
      ]
    }
  },
  {
    name: 'each form of import',
    path: 'a.go',
    source: `package a
import "fmt"
import (
	y "gopkg.in/yaml.v3"
	. "x/z"
	_ "side"
	"github.com/a/cli/v2"
)`,
    outline: {
      imports: [
        '2 from fmt: * as fmt',
        '4 from gopkg.in/yaml.v3: * as y',
        '5 from x/z: *',
        '6 from side',
        '7 from github.com/a/cli/v2: * as cli'
      ]
    }
  },
  {
    name: 'constants of a named type are its members, maps have entries, structs none',
    path: 'a.go',
    source: `package a
type Color int
const (
	Red Color = iota
	Green
	_
	Other = "x"
)
var routes = map[string]Route{"/a": list, key: {Name: "b"}}
var one = Route{Name: "c", Next: &two}`,
    outline: {
      definitions: [
        '2 type Color',
        '4 variable Red',
        '5 variable Green',
        '7 variable Other',
        '9 variable routes',
        '10 variable one'
      ],
      uses: [
        '2 Color: reference int',
        '4 Red: reference Color',
        '9 routes: reference string',
        '9 routes: reference Route',
        '9 routes./a: reference list',
        '9 routes.key: reference key',
        '10 one: reference Route',
        '10 one: reference two'
      ],
      entries: [
        '4 Color: Red = iota (member)',
        '5 Color: Green (member)',
        '9 routes: /a = list',
        '9 routes: key = {Name: "b"}'
      ]
    }
  },
  {
    name: 'calls, and what they pass',
    path: 'a.go',
    source: `package a
func f() {
	mux.HandleFunc("/x", g(h()))
	p(a...)
	q(r())
}`,
    outline: {
      definitions: ['2-6 function f ()'],
      uses: [
        "3 f: call mux.HandleFunc(2 '/x' _)",
        '3 f: reference mux',
        '3 f: call g(1 …)',
        '3 f: call h(0)',
        '4 f: call p(1 …)',
        '4 f: reference a',
        '5 f: call q(1 …)',
        '5 f: call r(0)'
      ]
    }
  }
]

describe('Go', () => {
  test.each(ROWS)('$name', async ({path, source, outline}) => {
    expect(await outlineOf(path, source)).toEqual(outline)
  })
})
