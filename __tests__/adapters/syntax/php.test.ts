import {describe, expect, test} from '@jest/globals'
import {outlineOf, type Outline} from '../../support/syntax-outline.js'

const ROWS: readonly (readonly [name: string, source: string, outline: Outline])[] = [
  [
    'what a file holds stands in its namespace, and a class has the parameters of its constructor',
    'namespace App\\Shop;\nclass Cart extends Base implements I {\n  use T;\n  public function __construct(private Db $db, ?int $n = null) {}\n  private function a(&$x, int|string ...$rest) {}\n  abstract function b();\n}\nfunction f($a = 1, $b) { return func_get_args(); }',
    {
      definitions: [
        '1 module App\\Shop',
        '2-7 class App\\Shop.Cart (db: Db, n?: ?int)',
        '4 method App\\Shop.Cart.__construct (db: Db, n?: ?int)',
        '5 method App\\Shop.Cart.a (x, rest?: int|string, …) hidden',
        '6 method App\\Shop.Cart.b () declared',
        '8 function App\\Shop.f (a, b, …)'
      ],
      uses: [
        '2 App\\Shop.Cart: reference Base',
        '2 App\\Shop.Cart: reference I',
        '3 App\\Shop.Cart: reference T',
        '4 App\\Shop.Cart.__construct: reference Db',
        '8 App\\Shop.f: call func_get_args(0)'
      ]
    }
  ],
  [
    'a namespace in braces holds what is in them, and the next one does not',
    'namespace A { function f() {} }\nnamespace B { const K = 1; }',
    {definitions: ['1 module A', '1 function A.f ()', '2 module B', '2 variable B.K']}
  ],
  [
    'each form of use and inclusion',
    "use A\\B as C, D;\nuse E\\{F, G as H};\nuse function I\\f;\nuse const I\\K;\nrequire_once __DIR__ . '/a.php';\ninclude 'b.php';\nrequire(dirname(__DIR__) . '/c.php');\nrequire $x . '/d.php';",
    {
      imports: [
        '1 from A\\B: B as C',
        '1 from D: D',
        '2 from E\\F: F',
        '2 from E\\G: G as H',
        '3 from I: f',
        '4 from I: K',
        '5 from /a.php: *',
        '6 from b.php: *',
        '7 from /../c.php: *'
      ]
    }
  ],
  [
    'calls tell their receivers and what they pass; variables are no names',
    'f(1, \'a\', n: 2);\n\\A\\g(...$x);\n$a->b("c")?->d($e);\nC::h();\nself::i();\nnew J\\K(1);\n$fn(2);\nf(...);\nC::class;\n$a->p = C::$q . C::R . S;',
    {
      uses: [
        "1 call f(3 _ 'a' n=)",
        '2 call \\A.g(1 …)',
        '3 call $a->b("c").d(1)',
        "3 call $a.b(1 'c')",
        '4 call C.h(0)',
        '4 reference C',
        '5 call self.i(0)',
        '6 call J.K(1)',
        '8 reference f',
        '9 reference C',
        '10 reference $a.p',
        '10 reference C.q',
        '10 reference C',
        '10 reference C.R',
        '10 reference C',
        '10 reference S'
      ]
    }
  ],
  [
    'enums have members, arrays with a name entries',
    "enum Suit: int { case A = 1; case B = 2; const C = self::A; function f() {} }\nclass K { const M = ['a' => 1, 'b' => ['c' => 2]]; private $p = ['d' => 3]; }\n$s = ['e' => 4];\nsend(['f' => 5]);\nreturn ['g' => 6, 7];",
    {
      definitions: [
        '1 enum Suit',
        '1 field Suit.A',
        '1 field Suit.B',
        '1 field Suit.C',
        '1 method Suit.f ()',
        '2 class K',
        '2 field K.M',
        '2 field K.p hidden'
      ],
      uses: ['1 Suit.C: reference self.A', '4 call send(1)'],
      entries: [
        '1 Suit: A = 1 (member)',
        '1 Suit: B = 2 (member)',
        '2 K.M: a = 1',
        "2 K.M: b = ['c' => 2]",
        '2 K.M.b: c = 2',
        '2 K.p: d = 3',
        '3 $s: e = 4',
        '5 return: g = 6'
      ]
    }
  ],
  [
    'what is defined under a condition, has attributes, or answers for missing methods is modified',
    "if (!function_exists('f')) { function f() {} }\n#[A(1)]\nfunction g() {}\n#[Override]\nfunction h() {}\nclass C { function __call($n, $a) {} }\ndefine('K', 1);",
    {
      definitions: [
        '1 function f () modified',
        '2-3 function g () modified',
        '4-5 function h ()',
        '6 class C modified',
        '6 method C.__call (n, a)',
        '7 variable K'
      ],
      uses: ["1 call function_exists(1 'f')", '2 g: call A(1)', '4 h: call Override(0)', "7 K: call define(2 'K' _)"]
    }
  ],
  [
    'a class without a name defines nothing',
    'function f() { return new class(1) extends B { public $p; const K = 1; function m() { n(); } }; }',
    {definitions: ['1 function f ()'], uses: ['1 f: reference B', '1 f: call n(0)']}
  ],
  [
    'groups of routes stand around what is in them',
    "Route::get('/a', 'b');\nRoute::prefix('c')->group(function () { Route::get('/a', 'd'); });",
    {
      uses: [
        "1 call Route.get(2 '/a' 'b')",
        '1 reference Route',
        "2 call Route::prefix('c').group(1)",
        "2 call Route.prefix(1 'c')",
        '2 reference Route',
        "2 Route::prefix('c')->group(: call Route.get(2 '/a' 'd')",
        "2 Route::prefix('c')->group(: reference Route"
      ]
    }
  ],
  ['comments, strings and heredocs are no uses', "// f(1)\n$a = 'f(1)' . <<<T\n  f(1)\n  T;", {}]
]

describe('PHP', () => {
  test.each(ROWS)('%s', async (_name, source, outline) => {
    expect(await outlineOf('a.php', `<?php ${source}`)).toEqual(outline)
  })
})
