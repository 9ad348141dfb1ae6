import {describe, expect, test} from '@jest/globals'
import {outline, type Texts} from './outline-api.js'

const RUST = {'Cargo.toml': '', 'src/lib.rs': 'pub mod cart;\nmod inner;\npub use inner::Kept;\n'}
const GEM = {'shop.gemspec': ''}

/** What lies around the file and the file's path; its text before and after. */
type Row = readonly [string, readonly [Texts, string], readonly [string, string], readonly string[]]

describe('what other languages offer', () => {
  test.each<Row>([
    [
      'Go: a function',
      [{}, 'cart/cart.go'],
      ['package cart\nfunc Total() {}', 'package cart'],
      ['removed! cart.Total']
    ],
    ['Go: one in lower case', [{}, 'cart/cart.go'], ['package cart\nfunc total() {}', 'package cart'], []],
    ['Go: a program', [{}, 'cart/cart.go'], ['package main\nfunc Total() {}', 'package main'], []],
    ['Go: an internal package', [{}, 'internal/cart/cart.go'], ['package cart\nfunc Total() {}', 'package cart'], []],
    [
      'Go: another parameter',
      [{}, 'cart/cart.go'],
      ['package cart\nfunc (c *Cart) Add(a string) {}', 'package cart\nfunc (c *Cart) Add(a string, n int) {}'],
      ['signature! cart.Cart.Add']
    ],
    [
      'Go: the same type by another name of its package',
      [{}, 'cart/cart.go'],
      ['package cart\nfunc F(a v1.Pod) {}', 'package cart\nfunc F(a corev1.Pod) {}'],
      []
    ],
    [
      'Go: what another file of the package has',
      [{'cart/more.go': 'package cart\nfunc Total() {}'}, 'cart/cart.go'],
      ['package cart\nfunc Total() {}', 'package cart'],
      []
    ],
    [
      'Rust: a function of a public module',
      [RUST, 'src/cart.rs'],
      ['pub fn total() {}', ''],
      ['removed! crate::cart::total']
    ],
    ['Rust: one for the crate alone', [RUST, 'src/cart.rs'], ['pub(crate) fn total() {}', ''], []],
    ['Rust: one of a private module', [RUST, 'src/inner.rs'], ['pub fn total() {}', ''], []],
    [
      'Rust: what a private module gives and its parent passes on',
      [RUST, 'src/inner.rs'],
      ['pub struct Kept;\nimpl Kept { pub fn f(&self) {} }', 'pub struct Kept;'],
      ['removed! crate::Kept::f']
    ],
    [
      'Rust: what a macro holds',
      [RUST, 'src/cart.rs'],
      ['pub fn total() {}', 'cfg_x! { impl X { pub fn total() {} } }'],
      []
    ],
    [
      'Java: a method',
      [{}, 'src/main/java/a/C.java'],
      ['package a;\npublic class C { public void f() {} void g() {} }', 'package a;\npublic class C {}'],
      ['removed! a.C.f']
    ],
    [
      'Java: what an enum keeps to itself',
      [{}, 'src/main/java/a/E.java'],
      [
        'package a;\npublic enum E {\n  A,\n  B;\n  private int x;\n  E() {}\n}',
        'package a;\npublic enum E {\n  A;\n}'
      ],
      ['removed! a.E.B']
    ],
    [
      'Go: another name for a type that its package keeps to itself',
      [{}, 'cart/cart.go'],
      ['package cart\nfunc F(a store, b string) {}', 'package cart\nfunc F(a shelf, b string) {}'],
      []
    ],
    [
      'Java: an overload',
      [{}, 'src/main/java/a/C.java'],
      [
        'package a;\npublic class C { public void f(int a) {} public void f(long a) {} }',
        'package a;\npublic class C { public void f(long a) {} }'
      ],
      ['signature! a.C.f']
    ],
    [
      'Java: a class for its package alone',
      [{}, 'src/main/java/a/C.java'],
      ['package a;\nclass C { public void f() {} }', 'package a;'],
      []
    ],
    [
      'C#: a method',
      [{}, 'A/C.cs'],
      [
        'namespace A.B { public class C { public void F() {} internal void G() {} } }',
        'namespace A.B { public class C {} }'
      ],
      ['removed! A.B.C.F']
    ],
    [
      'C#: another optional parameter',
      [{}, 'A/C.cs'],
      [
        'namespace A { public class C { public void F(int a) {} } }',
        'namespace A { public class C { public void F(int a, int b = 1) {} } }'
      ],
      ['signature A.C.F']
    ],
    [
      'Ruby: a method of a gem',
      [GEM, 'lib/shop.rb'],
      ['class Shop\n  def total(a); end\nend', 'class Shop\n  def total(b); end\nend'],
      []
    ],
    [
      'Ruby: a keyword of another name',
      [GEM, 'lib/shop.rb'],
      ['class Shop\n  def total(a:); end\nend', 'class Shop\n  def total(b:); end\nend'],
      ['signature! Shop::total']
    ],
    ['Ruby: no gem', [{}, 'lib/shop.rb'], ['class Shop\n  def total(a); end\nend', 'class Shop\nend'], []],
    [
      'PHP: a method of a package',
      [{'composer.json': '{"name": "a/b"}'}, 'src/C.php'],
      [
        '<?php\nnamespace A;\nclass C { public function f() {} private function g() {} }',
        '<?php\nnamespace A;\nclass C {}'
      ],
      ['removed! A\\C\\f']
    ],
    [
      'PHP: an application',
      [{'composer.json': '{"name": "a/b", "type": "project"}'}, 'src/C.php'],
      ['<?php\nclass C { public function f() {} }', '<?php\nclass C {}'],
      []
    ],
    [
      'C: a function of a header for others',
      [{}, 'include/a.h'],
      ['int f(int a);', 'int f(int a, int b);'],
      ['signature! f']
    ],
    ['C: a header of its own', [{}, 'src/a.h'], ['int f(int a);', ''], []]
  ])('%s', async (_, [around, path], [before, after], expected) => {
    expect(await outline({...around, [path]: before}, {...around, [path]: after})).toEqual(expected)
  })
})
