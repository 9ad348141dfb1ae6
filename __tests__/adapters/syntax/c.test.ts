import {describe, expect, test} from '@jest/globals'
import {outlineOf, type Outline} from '../../support/syntax-outline.js'

const ROWS: readonly (readonly [name: string, source: string, path: string, outline: Outline])[] = [
  [
    'prototypes are declarations, what is static is hidden, void is nothing',
    'int f(void);\nint g(struct cart *cart, const char *id, ...);\nstatic int h(int a) { return g(a); }\nextern int x;\nstatic const int y = 1;',
    'a.c',
    {
      definitions: [
        '1 function f () declared',
        '2 function g (cart: struct cart *, id: const char *, …) declared',
        '3 function h (a: int) hidden',
        '4 variable x declared',
        '5 variable y hidden'
      ],
      uses: ['3 h: call g(1)']
    }
  ],
  [
    'a header shows what only a guard makes known',
    '#ifndef A_H\n#define A_H\n#define MAX 3\n#define ADD(a, b) ((a) + (b))\nstruct cart { int id; };\ntypedef struct { int x; } point;\ntypedef int (*handler)(int);\nstruct later;\n#endif',
    'a.h',
    {
      definitions: [
        '3 variable MAX',
        '4 function ADD (a, b)',
        '5 class cart',
        '5 field cart.id',
        '6 class point',
        '6 field point.x',
        '7 type handler'
      ]
    }
  ],
  [
    'members of an enum are names of the scope around it',
    'enum code { A = 1, B };\nint f(enum code c) { return c == A; }',
    'a.c',
    {
      definitions: ['1 variable A hidden', '1 variable B hidden', '1 enum code hidden', '2 function f (c: enum code)'],
      uses: ['2 f: reference code', '2 f: reference A'],
      entries: ['1 code: A = 1 (member)', '1 code: B (member)']
    }
  ],
  [
    'rows, slots and cases are keys',
    'static const struct route t[] = {\n  {"GET", "/x", show},\n  {"a", 1},\n  [3] = {"b"},\n};\nint f(int c) {\n  switch (c) {\n  case 1: return 2;\n  case A: return 3;\n  }\n}',
    'a.c',
    {
      definitions: ['1-5 variable t hidden', '6-11 function f (c: int)'],
      uses: ['1 t: reference route', '2 t: reference show', '9 f: reference A'],
      entries: [
        '2 t: GET /x = show',
        '3 t: a = 1',
        '4 t: 3 = {"b"}',
        '8 f.switch (c): 1 = return 2;',
        '9 f.switch (c): A = return 3;'
      ]
    }
  ],
  [
    'both kinds of include',
    '#include "a/b.h"\n#include <ctype.h>\n',
    'a.c',
    {imports: ['1 from a/b.h: *', '2 from <ctype.h>: *']}
  ],
  [
    'what stands in a conditional may stand beside another; what is switched off is not read',
    '#ifdef X\nint f(void) { return 1; }\n#else\nint f(void) { return g(); }\n#endif\n#if 0\nint h(void) { return k(); }\n#endif',
    'a.c',
    {definitions: ['2 function f () modified', '4 function f () modified'], uses: ['4 f: call g(0)']}
  ],
  [
    'locals and parameters are no uses, members are',
    'int f(struct s *s, int (*cb)(int n)) {\n  int a = cb(1), *b;\n  for (int i = 0; i < LIMIT; i++) a += s->rows[i].count;\n  return *b + n;\n}',
    'a.c',
    {
      definitions: ['1-5 function f (s: struct s *, cb: int (*)(int n))'],
      uses: ['3 f: reference LIMIT', '3 f: reference s->rows[i].count', '3 f: reference s.rows', '4 f: reference n']
    }
  ]
]

describe('C', () => {
  test.each(ROWS)('%s', async (_name, source, path, outline) => {
    expect(await outlineOf(path, source)).toEqual(outline)
  })
})
