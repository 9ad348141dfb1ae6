import {describe, expect, test} from '@jest/globals'
import {outlineOf, type Outline} from '../../support/syntax-outline.js'

const ROWS: readonly (readonly [name: string, source: string, outline: Outline])[] = [
  [
    'a namespace for the whole file holds what follows',
    'namespace Shop.Carts;\npublic class Cart : Base\n{\n    public Cart(string id, int n = 1) { }\n    private int a, b;\n    internal void Add(params int[] rest) { a = rest.Length; }\n}',
    {
      definitions: [
        '1-7 module Shop.Carts declared',
        '2-7 class Shop.Carts.Cart (id: string, n?: int)',
        '4 method Shop.Carts.Cart.Cart (id: string, n?: int)',
        '5 field Shop.Carts.Cart.a hidden',
        '5 field Shop.Carts.Cart.b hidden',
        '6 method Shop.Carts.Cart.Add (rest?: params int[], …)'
      ],
      uses: [
        '2 Shop.Carts.Cart: reference Base',
        '6 Shop.Carts.Cart.Add: reference a',
        '6 Shop.Carts.Cart.Add: reference rest.Length'
      ]
    }
  ],
  [
    'usings bring in a namespace, a static class or one name',
    'using System;\nusing static System.Math;\nusing L = Shop.Carts.Line;\nnamespace A { class B { } }',
    {
      definitions: ['4 module A declared', '4 class A.B'],
      imports: ['1 from System: *', '2 from System.Math: *', '3 from Shop.Carts: Line as L']
    }
  ],
  [
    'parts of a class may stand beside each other, and see what is private',
    'public partial class P\n{\n    int x;\n    void M() { }\n}',
    {definitions: ['1-5 class P modified', '3 field P.x', '4 method P.M ()']}
  ],
  [
    'arguments may be named, and an extension method may be called both ways',
    'static class E\n{\n    public static int Twice(this int x, int y) => x;\n    static int F(Cart c) { c.Remove("a", count: 1); return c?.Lines.Twice<int>(2); }\n}',
    {
      definitions: ['1-5 class E', '3 method E.Twice (x: this int, y?: int)', '4 method E.F (c: Cart) hidden'],
      uses: [
        '4 E.F: reference Cart',
        "4 E.F: call c.Remove(2 'a' count=)",
        '4 E.F: call c?.Lines.Twice(1)',
        '4 E.F: reference .Lines'
      ]
    }
  ],
  [
    'attributes are calls',
    'public class C\n{\n    [HttpGet("x/{id}")]\n    public string Show([FromBody] int id) => nameof(Show);\n    [Obsolete]\n    public int Id { get; set; }\n}',
    {
      definitions: ['1-7 class C', '3-4 method C.Show (id: int) modified', '5-6 field C.Id'],
      uses: [
        "3 C.Show: call HttpGet(1 'x/{id}')",
        '4 C.Show: reference FromBody',
        '4 C.Show: reference Show',
        '5 C.Id: reference Obsolete'
      ]
    }
  ],
  [
    'enums, dictionaries and switches have keys',
    'enum K { A = 1, B }\nclass C\n{\n    static readonly Map D = new Map { { "a", 1 }, ["b"] = 2 };\n    int F(string s)\n    {\n        switch (s) { case "x": return 1; }\n        return s switch { "y" => 2, _ => 3 };\n    }\n}',
    {
      definitions: [
        '1 enum K',
        '1 field K.A',
        '1 field K.B',
        '2-10 class C',
        '4 field C.D hidden',
        '5-9 method C.F (s: string) hidden'
      ],
      uses: ['4 C: reference Map', '4 C.D: call Map(0)'],
      entries: [
        '1 K: A = 1 (member)',
        '1 K: B (member)',
        '4 C.D: a = 1',
        '4 C.D: b = 2',
        '7 C.F.switch (s): x = return 1;',
        '8 C.F.switch (s): y = 2'
      ]
    }
  ],
  [
    'locals, patterns and lambdas bind names',
    'class C\n{\n    void M(object o)\n    {\n        if (o is Foo f && f.Ok) { f.Run(); }\n        foreach (var a in List(o)) { Send(x => x + a, out var r); Use(r); }\n        int Local(int z) => z;\n        Local(1);\n        new Line(2) { Sku = "q" };\n    }\n}',
    {
      definitions: ['1-11 class C', '3-10 method C.M (o: object) hidden'],
      uses: [
        '5 C.M: reference Foo',
        '5 C.M: reference f.Ok',
        '5 C.M: call f.Run(0)',
        '6 C.M: call List(1)',
        '6 C.M: call Send(2)',
        '6 C.M: call Use(1)',
        '9 C.M: call Line(1)',
        '9 C.M: reference Line.Sku'
      ]
    }
  ],
  [
    'records and interfaces',
    'public record R(string A, int B = 2);\npublic interface I { void M(int a); }\n#if DEBUG\nclass Z { }\n#endif',
    {
      definitions: [
        '1 class R (A: string, B?: int)',
        '2 interface I',
        '2 method I.M (a: int) declared',
        '4 class Z modified'
      ]
    }
  ]
]

describe('C#', () => {
  test.each(ROWS)('%s', async (_name, source, outline) => {
    expect(await outlineOf('a.cs', source)).toEqual(outline)
  })
})
