import {describe, expect, test} from '@jest/globals'
import {outlineOf, type Outline} from '../../support/syntax-outline.js'

const ROWS: readonly (readonly [name: string, source: string, outline: Outline])[] = [
  [
    'an impl for some arguments of a type only may stand beside another; lifetimes are no such arguments',
    "impl<T> P<'_, T> { fn a(&self) {} }\nimpl P<u8> { fn b(&self) {} }\n#[cfg(unix)]\nimpl Q { fn c(&self) {} }",
    {
      definitions: ['1 method P.a () hidden', '2 method P.b () modified hidden', '4 method Q.c () modified hidden'],
      uses: ['1 reference P', '2 reference P', '4 reference Q']
    }
  ],
  [
    'what stands in an impl stands within its type, and of a trait within that impl too',
    'struct Cart { id: u8 }\nimpl Cart {\n    pub fn new(id: u8) -> Self { Cart { id: id } }\n    fn add(&mut self, line: &Line) { self.id.set(line) }\n}\nimpl Add<Line> for Cart {\n    fn add(self, other: Line) {}\n}',
    {
      definitions: [
        '1 class Cart hidden',
        '1 field Cart.id hidden',
        '3 method Cart.new (id: u8)',
        '4 method Cart.add (line: &Line) hidden',
        '7 method Cart.impl Add<Line>.add (other: Line)'
      ],
      uses: [
        '2 reference Cart',
        '3 Cart.new: reference Cart.id',
        '3 Cart.new: reference Cart',
        '4 Cart.add: reference Line',
        '4 Cart.add: call self.id.set(1)',
        '4 Cart.add: reference self.id',
        '6 reference Add',
        '6 reference Line',
        '6 reference Cart',
        '7 Cart.impl Add<Line>.add: reference Line'
      ]
    }
  ],
  [
    'each leaf of a use tree is brought in, and a module without body is a file',
    'use crate::cart::{self, discount::*, Line as Item};\npub use super::a::b;\nuse serde;\nmod store;\n#[cfg(test)]\nmod tests {\n    fn works() {}\n}',
    {
      definitions: [
        '4 module store declared hidden',
        '5-8 module tests modified hidden',
        '7 function tests.works () hidden'
      ],
      imports: [
        '1 from crate: cart',
        '1 from crate::cart::discount: *',
        '1 from crate::cart: Line as Item',
        '2 from super::a: b',
        '3 from serde: * as serde',
        '4 from self::store: * as store'
      ]
    }
  ],
  [
    'locals, patterns and closures bind names; what has a capital in a pattern is used',
    'fn f<T>(a: T, (b, c): P) -> R {\n    let Some(d) = a else { return };\n    if let Kind::One { e, x: f } = b { e(f) }\n    for g in c { h(g, d) }\n    k(|l| l)\n}',
    {
      definitions: ['1-6 function f (a: T, (b, c): P) hidden'],
      uses: [
        '1 f: reference P',
        '1 f: reference R',
        '2 f: reference Some',
        '3 f: reference Kind.One',
        '3 f: reference Kind',
        '4 f: call h(2)',
        '5 f: call k(1)'
      ]
    }
  ],
  [
    'an enum has members, a match its literals, a constant table its rows',
    'pub enum Code { A = 1, B(u8) }\nstatic T: &[(&str, u8)] = &[("a", 1), ("b", 2)];\nfn f(c: &str) -> u8 {\n    match c {\n        "x" | "y" => 1,\n        "z" if c.len() > 1 => 2,\n        _ => 0,\n    }\n}',
    {
      definitions: [
        '1 enum Code',
        '1 field Code.A',
        '1 field Code.B (0: u8)',
        '2 variable T hidden',
        '3-9 function f (c: &str) hidden'
      ],
      uses: ['6 f: call c.len(0)'],
      entries: [
        '1 Code: A = 1 (member)',
        '1 Code: B (member)',
        '2 T: a = 1',
        '2 T: b = 2',
        '5 f.match c: x = 1',
        '5 f.match c: y = 1'
      ]
    }
  ],
  [
    'attributes belong to the lines of an item, and some may change it',
    '#[derive(Debug)]\n#[inline]\npub fn f() {}\n#[cfg(unix)]\nfn g() {}\n#[get("/x")]\nfn h() {}',
    {
      definitions: ['1-3 function f ()', '4-5 function g () modified hidden', '6-7 function h () modified hidden'],
      uses: ['1 reference Debug', "6 call get(1 '/x' …)"]
    }
  ],
  [
    'calls in the arguments of a macro are told, its bare names are not',
    'fn f() { println!("{}", total(x, g(1, 2)).sum + A::b(c)); }\nmacro_rules! m { ($a:expr) => { call($a) } }\ncfg! { pub fn h(a: u8) {} }',
    {
      definitions: ['1 function f () hidden', '2 function m modified', '3 function h modified'],
      uses: [
        '1 f: reference println',
        '1 f: call total(2)',
        '1 f: reference .sum',
        '1 f: reference A',
        '1 f: call A.b(1)',
        '1 f: call g(2)',
        '3 reference cfg'
      ]
    }
  ],
  [
    'a generic call, a path and a field are what they are without their types',
    'trait T { fn s(&self); fn d(&self) {} }\nfn f(a: A) { a.b::<u8>(1); crate::m::n(a.c); X::Y }',
    {
      definitions: [
        '1 interface T hidden',
        '1 method T.s () declared',
        '1 method T.d ()',
        '2 function f (a: A) hidden'
      ],
      uses: [
        '2 f: reference A',
        '2 f: call a.b(1)',
        '2 f: call crate::m.n(1)',
        '2 f: reference crate.m',
        '2 f: reference a.c',
        '2 f: reference X.Y',
        '2 f: reference X'
      ]
    }
  ]
]

describe('Rust', () => {
  test.each(ROWS)('%s', async (_name, source, outline) => {
    expect(await outlineOf('a.rs', source)).toEqual(outline)
  })
})
