import type {Draft} from '../plant.js'
import {C_SHARP_BASE} from './base.js'

const [MONEY, CART, TEXT, DISCOUNTS] = [
  'src/Pricing/Money.cs',
  'src/Carts/Cart.cs',
  'src/Carts/CartText.cs',
  'src/Carts/Discounts.cs'
] as const
const [STORE, AUDIT, CODES, WEB, STATUS] = [
  'src/Storage/MemoryStore.cs',
  'src/Audit/Trail.cs',
  'src/Web/ErrorCode.cs',
  'src/Web/CartController.cs',
  'src/Web/StatusController.cs'
] as const

const CLEAR = '        public void Clear()\n        {\n            lines.Clear();\n        }\n\n'
const STAFF_PRICE: Draft['right'] = {
  [STORE]: [
    [
      '        public int Size()',
      '        public string StaffPrice(Cart cart)\n        {\n            return Discounts.Apply(cart, "STAFF").ToString();\n        }\n\n        public int Size()'
    ]
  ]
}

/** Merges in C# of the same shapes that build and start. */
export const C_SHARP_HARMLESS: readonly Draft[] = [
  {
    name: 'one side adds an optional parameter, the other calls without it',
    expect: 'harmless',
    base: C_SHARP_BASE,
    left: {
      [DISCOUNTS]: [
        ['Apply(Cart cart, string code)', 'Apply(Cart cart, string code, int cap = 100)'],
        ['Percent(100 - percent)', 'Percent(100 - System.Math.Min(cap, percent))']
      ]
    },
    right: STAFF_PRICE
  },
  {
    name: 'one side adds a params array, the other calls without it',
    expect: 'harmless',
    base: C_SHARP_BASE,
    left: {
      [DISCOUNTS]: [
        ['Apply(Cart cart, string code)', 'Apply(Cart cart, string code, params int[] others)'],
        ['Percent(100 - percent)', 'Percent(100 - percent - others.Length)']
      ]
    },
    right: STAFF_PRICE
  },
  {
    name: 'one side adds an overload with one parameter more, the other calls the old one',
    expect: 'harmless',
    base: C_SHARP_BASE,
    left: {
      [DISCOUNTS]: [
        [
          '        public static int Limit(',
          '        public static Money Apply(Cart cart, string code, Money cap)\n        {\n            var due = Apply(cart, code);\n            return due.Cents > cap.Cents ? cap : due;\n        }\n\n        public static int Limit('
        ]
      ]
    },
    right: STAFF_PRICE
  },
  {
    name: 'one side removes a method and gives an extension method of that name, the other calls it',
    expect: 'harmless',
    base: C_SHARP_BASE,
    left: {
      [CART]: [
        [
          '        public Money Total()\n        {\n            var sum = Money.Zero;\n            foreach (var line in lines)\n            {\n                sum = sum.Plus(line.Sum());\n            }\n\n            return sum;\n        }\n',
          '        public IEnumerable<Line> Lines()\n        {\n            return lines;\n        }\n'
        ]
      ],
      [TEXT]:
        'using Shop.Pricing;\n\nnamespace Shop.Carts\n{\n    public partial class Cart\n    {\n        public override string ToString()\n        {\n            return "cart " + Id + ": " + this.Total();\n        }\n    }\n\n    public static class CartTotals\n    {\n        public static Money Total(this Cart cart)\n        {\n            var sum = Money.Zero;\n            foreach (var line in cart.Lines())\n            {\n                sum = sum.Plus(line.Sum());\n            }\n\n            return sum;\n        }\n    }\n}\n'
    },
    right: {
      [STORE]: [
        [
          '        public int Size()',
          '        public string Worth(Cart cart)\n        {\n            return cart.Total().ToString();\n        }\n\n        public int Size()'
        ]
      ]
    }
  },
  {
    name: 'one side moves a method to another part of its class, the other calls it',
    expect: 'harmless',
    base: C_SHARP_BASE,
    left: {
      [CART]: [[CLEAR, '']],
      [TEXT]: [['        public override string ToString()', `${CLEAR}        public override string ToString()`]]
    },
    right: {
      [STORE]: [
        [
          '        public int Size()',
          '        public void Empty(Cart cart)\n        {\n            cart.Clear();\n        }\n\n        public int Size()'
        ]
      ]
    }
  },
  {
    name: 'one side moves a class to a file of its own in its namespace, the other uses it',
    expect: 'harmless',
    base: {
      ...C_SHARP_BASE,
      [DISCOUNTS]: C_SHARP_BASE[DISCOUNTS].replace(
        '    /// <summary>What discount',
        '    public class Coupon\n    {\n        public string Code { get; set; }\n    }\n\n    /// <summary>What discount'
      )
    },
    left: {
      [DISCOUNTS]: [['    public class Coupon\n    {\n        public string Code { get; set; }\n    }\n\n', '']],
      'src/Carts/Coupon.cs':
        'namespace Shop.Carts\n{\n    public class Coupon\n    {\n        public string Code { get; set; }\n    }\n}\n'
    },
    right: {
      [STORE]: [
        [
          '        public int Size()',
          '        public bool Knows(Coupon coupon)\n        {\n            return carts.ContainsKey(coupon.Code);\n        }\n\n        public int Size()'
        ]
      ]
    }
  },
  {
    name: 'one side renames a class and leaves a subclass of the old name, the other uses that',
    expect: 'harmless',
    base: C_SHARP_BASE,
    left: {
      [AUDIT]: [
        ['    public class Trail\n', '    public class AuditTrail\n'],
        ['        public Trail(TextWriter output)', '        public AuditTrail(TextWriter output)'],
        [
          '            output.WriteLine(what);\n        }\n    }\n',
          '            output.WriteLine(what);\n        }\n    }\n\n    [System.Obsolete]\n    public class Trail : AuditTrail\n    {\n        public Trail(TextWriter output) : base(output)\n        {\n        }\n    }\n'
        ]
      ]
    },
    right: {
      [STORE]: [
        ['using Shop.Carts;\n', 'using Shop.Audit;\nusing Shop.Carts;\n'],
        [
          '        public int Size()',
          '        public void Report(Trail trail)\n        {\n            trail.Record("carts: " + carts.Count);\n        }\n\n        public int Size()'
        ]
      ]
    }
  },
  {
    name: 'one side removes a method, the other calls a method of that name on another class',
    expect: 'harmless',
    base: C_SHARP_BASE,
    left: {[CART]: [[CLEAR, '']]},
    right: {
      [WEB]: [
        [
          '        [HttpGet("{id}/discounts")]\n',
          '        [HttpPost("forget")]\n        public void Forget()\n        {\n            store.Clear();\n        }\n\n        [HttpGet("{id}/discounts")]\n'
        ]
      ]
    }
  },
  {
    name: 'one side changes the parameters of a method, the other calls one of that name on a dictionary',
    expect: 'harmless',
    base: C_SHARP_BASE,
    left: {
      [CART]: [
        ['Remove(string sku, int count)', 'Remove(string sku, int count, bool force)'],
        ['if (line == null)', 'if (line == null && !force)']
      ]
    },
    right: {
      [STORE]: [
        [
          '        public int Size()',
          '        public bool Forget(string id)\n        {\n            return carts.Remove(id);\n        }\n\n        public int Size()'
        ]
      ]
    }
  },
  {
    name: 'one side renames a constant, the other has a parameter and a local of the old name',
    expect: 'harmless',
    base: C_SHARP_BASE,
    left: {
      [CART]: [
        ['const int MaxLines = 50', 'const int LineLimit = 50'],
        ['>= MaxLines', '>= LineLimit']
      ]
    },
    right: {
      [STORE]: [
        [
          '        public int Size()',
          '        public bool Fits(int MaxLines)\n        {\n            var Spare = MaxLines - carts.Count;\n            return Spare > 0;\n        }\n\n        public int Size()'
        ]
      ]
    }
  },
  {
    name: 'one side removes a static method, the other calls one of that name in the framework',
    expect: 'harmless',
    base: {
      ...C_SHARP_BASE,
      [MONEY]: C_SHARP_BASE[MONEY].replace(
        '        public bool Equals(',
        '        public static Money Max(Money one, Money other)\n        {\n            return one.Cents > other.Cents ? one : other;\n        }\n\n        public bool Equals('
      )
    },
    left: {
      [MONEY]: [
        [
          '        public static Money Max(Money one, Money other)\n        {\n            return one.Cents > other.Cents ? one : other;\n        }\n\n',
          ''
        ]
      ]
    },
    right: {[STORE]: [['            return carts.Count;', '            return System.Math.Max(carts.Count, 1);']]}
  },
  {
    name: 'one side removes an override, the other calls it, and the base class has it',
    expect: 'harmless',
    base: {
      ...C_SHARP_BASE,
      'src/Carts/GiftStore.cs':
        'using Shop.Storage;\n\nnamespace Shop.Carts\n{\n    /// <summary>Keeps gifts.</summary>\n    public class GiftStore : MemoryStore\n    {\n        public new int Size()\n        {\n            return base.Size() + 1;\n        }\n\n        public string Label()\n        {\n            return "gifts";\n        }\n    }\n}\n'
    },
    left: {
      'src/Carts/GiftStore.cs': [
        ['        public new int Size()\n        {\n            return base.Size() + 1;\n        }\n\n', '']
      ]
    },
    right: {
      [DISCOUNTS]: [
        [
          '        public static int Count()',
          '        public static bool AnyGifts(GiftStore gifts)\n        {\n            return gifts.Size() > 0;\n        }\n\n        public static int Count()'
        ]
      ]
    }
  },
  {
    name: 'both sides add overloads of one name to one class',
    expect: 'harmless',
    base: C_SHARP_BASE,
    left: {
      [CART]: [
        [
          '        public void Add(Line line)',
          '        public bool Contains(Line line)\n        {\n            return lines.Contains(line);\n        }\n\n        public void Add(Line line)'
        ]
      ]
    },
    right: {
      [CART]: [
        [
          '        public Money Total()',
          '        public bool Contains(string sku)\n        {\n            return lines.Exists(line => line.Sku == sku);\n        }\n\n        public Money Total()'
        ]
      ]
    }
  },
  {
    name: 'both sides add a method of one signature, each to a class of its own in one file',
    expect: 'harmless',
    base: C_SHARP_BASE,
    left: {
      [CART]: [
        [
          '        public Money Sum()',
          '        public bool IsFree()\n        {\n            return Price.Equals(Money.Zero);\n        }\n\n        public Money Sum()'
        ]
      ]
    },
    right: {
      [CART]: [
        [
          '        public Money Total()',
          '        public bool IsFree()\n        {\n            return Total().Equals(Money.Zero);\n        }\n\n        public Money Total()'
        ]
      ]
    }
  },
  {
    name: 'both sides add a class of one name, each to a namespace of its own',
    expect: 'harmless',
    base: C_SHARP_BASE,
    left: {
      'src/Web/Page.cs':
        'namespace Shop.Web\n{\n    public class Page\n    {\n        public int Number { get; set; }\n    }\n}\n'
    },
    right: {
      'src/Storage/Page.cs':
        'namespace Shop.Storage\n{\n    public class Page\n    {\n        public string After { get; set; }\n    }\n}\n'
    }
  },
  {
    name: 'both sides add a new part of one partial class',
    expect: 'harmless',
    base: C_SHARP_BASE,
    left: {
      'src/Carts/CartWeight.cs':
        'namespace Shop.Carts\n{\n    public partial class Cart\n    {\n        public int Weight()\n        {\n            return lines.Count * 100;\n        }\n    }\n}\n'
    },
    right: {
      'src/Carts/CartOwner.cs':
        'namespace Shop.Carts\n{\n    public partial class Cart\n    {\n        public string Owner { get; set; }\n    }\n}\n'
    }
  },
  {
    name: 'both sides add a method of one name in branches of the preprocessor that exclude each other',
    expect: 'harmless',
    base: {
      ...C_SHARP_BASE,
      'src/Storage/Paths.cs':
        'namespace Shop.Storage\n{\n    public static class Paths\n    {\n#if WINDOWS\n        public static string Temp()\n        {\n            return "temp";\n        }\n#else\n        public static string Temp()\n        {\n            return "/tmp";\n        }\n#endif\n    }\n}\n'
    },
    left: {
      'src/Storage/Paths.cs': [
        [
          '#if WINDOWS\n',
          '#if WINDOWS\n        public static string Data()\n        {\n            return "data";\n        }\n\n'
        ]
      ]
    },
    right: {
      'src/Storage/Paths.cs': [
        [
          '            return "/tmp";\n        }\n',
          '            return "/tmp";\n        }\n\n        public static string Data()\n        {\n            return "/var/lib/shop";\n        }\n'
        ]
      ]
    }
  },
  {
    name: 'both sides add the same method with the same words',
    expect: 'harmless',
    base: C_SHARP_BASE,
    left: {
      [CART]: [
        [
          '        public void Clear()',
          '        public int Size()\n        {\n            return lines.Count;\n        }\n\n        public void Clear()'
        ]
      ]
    },
    right: {
      [CART]: [
        [
          '        public void Clear()',
          '        public int Size()\n        {\n            return lines.Count;\n        }\n\n        public void Clear()'
        ],
        ['MaxLines = 50', 'MaxLines = 60']
      ]
    }
  },
  {
    name: 'one side removes a method, the other names it in comments and texts',
    expect: 'harmless',
    base: C_SHARP_BASE,
    left: {
      [MONEY]: [
        [
          '        /// <summary>Reads text such as 12.50.</summary>\n        public static Money Parse(string text)\n        {\n            return new Money((long)(decimal.Parse(text, CultureInfo.InvariantCulture) * 100));\n        }\n\n',
          ''
        ]
      ]
    },
    right: {
      [WEB]: [
        [
          '            return store.Load(id).Total().ToString();',
          '            // Once: Money.Parse(text).\n            /* Money.Parse(text) */\n            return store.Load(id).Total() + @"Money.Parse(""1"")" + "Money.Parse(text)";'
        ]
      ]
    }
  },
  {
    name: 'one side moves a file and keeps its namespace, the other starts to use that',
    expect: 'harmless',
    base: C_SHARP_BASE,
    left: {[AUDIT]: null, 'src/Logging/Trail.cs': C_SHARP_BASE[AUDIT]},
    right: {
      [STORE]: [
        ['using Shop.Carts;\n', 'using Shop.Audit;\nusing Shop.Carts;\n'],
        [
          '        public int Size()',
          '        public void Report(Trail trail)\n        {\n            trail.Record("carts: " + carts.Count);\n        }\n\n        public int Size()'
        ]
      ]
    }
  },
  {
    name: 'both sides map one path under different verbs',
    expect: 'harmless',
    base: C_SHARP_BASE,
    left: {
      [WEB]: [
        [
          '        [HttpPost("{id}")]\n',
          '        [HttpGet("{id}/coupon")]\n        public string Coupon(string id)\n        {\n            return "cart " + id;\n        }\n\n        [HttpPost("{id}")]\n'
        ]
      ]
    },
    right: {
      [WEB]: [
        [
          '        [HttpGet("{id}/discounts")]\n',
          '        [HttpPost("{id}/coupon")]\n        public string Redeem(string id)\n        {\n            return store.Load(id).ToString();\n        }\n\n        [HttpGet("{id}/discounts")]\n'
        ]
      ]
    }
  },
  {
    name: 'both sides map one path below different prefixes',
    expect: 'harmless',
    base: C_SHARP_BASE,
    left: {
      [WEB]: [
        [
          '        [HttpPost("{id}")]\n',
          '        [HttpGet("version")]\n        public string Version()\n        {\n            return "1";\n        }\n\n        [HttpPost("{id}")]\n'
        ]
      ]
    },
    right: {
      [STATUS]: [
        [
          '        [HttpGet("ready")]\n',
          '        [HttpGet("version")]\n        public string Version()\n        {\n            return "2";\n        }\n\n        [HttpGet("ready")]\n'
        ]
      ]
    }
  },
  {
    name: 'both sides add one key, each to a dictionary of its own in one class',
    expect: 'harmless',
    base: C_SHARP_BASE,
    left: {
      [DISCOUNTS]: [
        ['            { "SPRING", 10 },\n', '            { "WINTER", 12 },\n            { "SPRING", 10 },\n']
      ]
    },
    right: {
      [DISCOUNTS]: [
        ['            { "STAFF", 100 },\n', '            { "STAFF", 100 },\n            { "WINTER", 3 },\n']
      ]
    }
  },
  {
    name: 'both sides add an enum member of one name, each to an enum of its own',
    expect: 'harmless',
    base: C_SHARP_BASE,
    left: {[CART]: [['        Letter,\n', '        Letter,\n        Pickup,\n']]},
    right: {[CODES]: [['        NoStock = 1003,\n', '        NoStock = 1003,\n        Pickup = 1004,\n']]}
  }
]
