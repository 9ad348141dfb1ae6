import {describe, expect, test} from '@jest/globals'
import {outlineOf, type Outline} from '../../support/syntax-outline.js'

const ROWS: readonly (readonly [name: string, source: string, path: string, outline: Outline])[] = [
  [
    'members defined outside of a class stand within it',
    'namespace a::b {\nclass C : public B {\npublic:\n  explicit C(int x = 1);\n  int f(const T& t) const;\n  static int n_;\n};\nC::C(int x) {}\n}\nint a::b::C::f(const T& t) const { return t.g(1); }',
    'a.cpp',
    {
      definitions: [
        '1-9 module a.b declared',
        '2-7 class a.b.C (x?: int) hidden',
        '4 method a.b.C.C (x?: int) declared',
        '5 method a.b.C.f (t: const T&) declared',
        '6 field a.b.C.n_',
        '8 method a.b.C.C (x: int)',
        '10 method a.b.C.f (t: const T&)'
      ],
      uses: [
        '2 a.b.C: reference B',
        '5 a.b.C.f: reference T',
        '8 a.b.C.C: reference C',
        '10 a.b.C.f: reference a',
        '10 a.b.C.f: reference b',
        '10 a.b.C.f: reference C',
        '10 a.b.C.f: reference T',
        '10 a.b.C.f: call t.g(1)'
      ]
    }
  ],
  [
    'templates bind their types, and a special case is marked',
    'template <typename T, int N>\nT f(T a, T b = N) { return g<T>(a); }\ntemplate <>\nint f<int>(int a, int b) { return a; }\ntemplate <class... Ts>\nvoid h(Ts... ts);',
    'a.cpp',
    {
      definitions: [
        '1-2 function f (a: T, b?: T)',
        '3-4 function f<int> (a: int, b: int) modified',
        '5-6 function h (ts?: Ts..., …) declared'
      ],
      uses: ['2 f: call g(1)']
    }
  ],
  [
    'objects are made by calls',
    'void f(X x) {\n  C a(1, x);\n  C b{1};\n  auto c = new n::C(2);\n  auto d = [&](int q) { return q + p; };\n  d(3);\n}',
    'a.cpp',
    {
      definitions: ['1-7 function f (x: X)'],
      uses: [
        '1 f: reference X',
        '2 f: call C(2)',
        '3 f: call C(1 …)',
        '4 f: reference n',
        '4 f: call n.C(1)',
        '5 f: reference p'
      ]
    }
  ],
  [
    'usings are imports, aliases are definitions',
    'using namespace std;\nusing a::B;\nusing V = std::vector<int>;\nnamespace { int hidden() { return 1; } }',
    'a.cpp',
    {
      definitions: ['3 type V hidden', '4 function hidden () hidden'],
      uses: ['3 V: reference std', '3 V: reference std.vector'],
      imports: ['1 from std: *', '2 from a: B']
    }
  ],
  [
    'the members of an enum class stand within it',
    '#pragma once\nenum class E { A, B = 2 };\nenum F { G };\nint f() { return E::A + G; }',
    'a.h',
    {
      definitions: ['2 enum E', '2 field E.A', '2 field E.B', '3 variable G', '3 enum F', '4 function f ()'],
      uses: ['4 f: reference E', '4 f: reference E.A', '4 f: reference G'],
      entries: ['2 E: A (member)', '2 E: B = 2 (member)', '3 F: G (member)']
    }
  ],
  [
    'a table that a map is filled with has keys',
    'const std::map<std::string, int> m{{"a", 1}, {"b", 2}};',
    'a.cpp',
    {
      definitions: ['1 variable m hidden'],
      uses: ['1 m: reference std', '1 m: reference std.map', '1 m: reference std', '1 m: reference std.string'],
      entries: ['1 m: a = 1', '1 m: b = 2']
    }
  ],
  ['macros that look like functions define none', 'TEST(Cart, Adds) { add(1); }', 'a.cpp', {uses: ['1 call add(1)']}],
  [
    'a constructor is no macro',
    'class C { public: C(int a); ~C(); };\nC::C(int a) { use(a); }',
    'a.cpp',
    {
      definitions: [
        '1 class C (a: int) hidden',
        '1 method C.C (a: int) declared',
        '1 method C.~C () declared',
        '2 method C.C (a: int)'
      ],
      uses: ['2 C.C: reference C', '2 C.C: call use(1)']
    }
  ]
]

describe('C++', () => {
  test.each(ROWS)('%s', async (_name, source, path, outline) => {
    expect(await outlineOf(path, source)).toEqual(outline)
  })
})
