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
    name: 'a class has the parameters of its only constructor; annotations count as calls',
    path: 'A.java',
    source: `package a;
@Controller("/root")
public class Cart<T> extends Base implements Shape {
  private static final int LIMIT = 3, MAX = Other.MAX;
  Cart(Db db, int... rest) { this.db = db; }
  @GetMapping(path = "/x") @Override
  public T add(final Item item) { return item.price(LIMIT, "t"); }
}`,
    outline: {
      definitions: [
        '2-8 class Cart (db: Db, rest?: int..., …) modified',
        '4 field Cart.LIMIT hidden',
        '4 field Cart.MAX hidden',
        '5 method Cart.Cart (db: Db, rest?: int..., …)',
        '6-7 method Cart.add (item: Item) modified'
      ],
      uses: [
        "2 Cart: call Controller(1 '/root')",
        '3 Cart: reference Base',
        '3 Cart: reference Shape',
        '4 Cart.MAX: reference Other.MAX',
        '4 Cart.MAX: reference Other',
        '5 Cart.Cart: reference Db',
        '5 Cart.Cart: reference this.db',
        "6 Cart.add: call GetMapping(1 '/x' path=)",
        '6 Cart.add: reference Override',
        '7 Cart.add: reference Item',
        "7 Cart.add: call item.price(2 _ 't')",
        '7 Cart.add: reference LIMIT'
      ]
    }
  },
  {
    name: 'locals, patterns and labels are no uses',
    path: 'A.java',
    source: `class A {
  void f(List<B> a) {
    var b = a;
    for (B c : a) { c.x(); }
    if (b instanceof C d && d.ok()) { d.y(); }
    try (var e = open()) { e.z(); } catch (E g) { throw g; }
    a.map(h -> h).map((i, j) -> i).map(A::make);
    label: while (true) break label;
  }
}`,
    outline: {
      definitions: ['1-10 class A', '2-9 method A.f (a: List<B>)'],
      uses: [
        '2 A.f: reference List',
        '2 A.f: reference B',
        '4 A.f: reference B',
        '4 A.f: call c.x(0)',
        '5 A.f: reference C',
        '5 A.f: call d.ok(0)',
        '5 A.f: call d.y(0)',
        '6 A.f: call open(0)',
        '6 A.f: call e.z(0)',
        '6 A.f: reference E',
        '7 A.f: call a.map(h -> h).map((i, j) -> i).map(1)',
        '7 A.f: call a.map(h -> h).map(1)',
        '7 A.f: call a.map(1)',
        '7 A.f: reference A.make',
        '7 A.f: reference A'
      ]
    }
  },
  {
    name: 'enums, records, interfaces and annotations',
    path: 'A.java',
    source: `enum Color { RED(1), GREEN { void x() {} }; Color(int n) {} }
record Pair(int a, String b) {}
interface Shape { int AREA = 1; double area(int n); default void f() {} }
@interface Mark { String value(); }`,
    outline: {
      definitions: [
        '1 enum Color',
        '1 field Color.RED',
        '1 field Color.GREEN',
        '1 method Color.GREEN.x ()',
        '1 method Color.Color (n: int)',
        '2 class Pair (a: int, b: String)',
        '3 interface Shape',
        '3 field Shape.AREA',
        '3 method Shape.area (n: int) declared',
        '3 method Shape.f ()',
        '4 interface Mark',
        '4 method Mark.value () declared'
      ],
      uses: ['2 Pair: reference String', '4 Mark.value: reference String'],
      entries: ['1 Color: RED = (1) (member)', '1 Color: GREEN (member)']
    }
  },
  {
    name: 'members of an anonymous class are nobody’s',
    path: 'A.java',
    source: `class A {
  void f() {
    new Thread(new Runnable() { int n; public void run() { g(n); } });
  }
}`,
    outline: {
      definitions: ['1-5 class A', '2-4 method A.f ()'],
      uses: ['3 A.f: call Thread(1)', '3 A.f: call Runnable(0)', '3 A.f: call g(1)']
    }
  },
  {
    name: 'each form of import',
    path: 'A.java',
    source: `import java.util.List;
import static a.b.C.d;
import x.y.*;
import static p.Q.*;`,
    outline: {imports: ['1 from java.util.List: List', '2 from a.b.C: d', '3 from x.y: *', '4 from p.Q: *']}
  }
]

describe('Java', () => {
  test.each(ROWS)('$name', async ({path, source, outline}) => {
    expect(await outlineOf(path, source)).toEqual(outline)
  })
})
