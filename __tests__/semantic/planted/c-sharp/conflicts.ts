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

const ROUND =
  '        /// <summary>Rounds down to five cents.</summary>\n        public static Money Round(Money amount)\n        {\n            return new Money(amount.Cents - amount.Cents % 5);\n        }\n\n'
const SHIPPING =
  '    /// <summary>How a cart is sent.</summary>\n    public enum Shipping\n    {\n        Letter,\n        Parcel,\n        Freight\n    }\n\n'

/** Merges in C# that git takes and the compiler, or the start of the program, does not. */
export const C_SHARP_CONFLICTS: readonly Draft[] = [
  {
    name: 'one side renames a static method, the other calls the old one from another namespace',
    expect: 'removed-definition',
    base: C_SHARP_BASE,
    left: {[MONEY]: [['public static Money Parse(', 'public static Money FromText(']]},
    right: {
      [WEB]: [
        ['Add(string id, string sku)', 'Add(string id, string sku, string price)'],
        ['new Money(999)', 'Money.Parse(price)']
      ]
    }
  },
  {
    name: 'one side removes a method, the other calls it on a parameter of that class',
    expect: 'removed-definition',
    base: C_SHARP_BASE,
    left: {[CART]: [['        public void Clear()\n        {\n            lines.Clear();\n        }\n\n', '']]},
    right: {
      [DISCOUNTS]: [
        [
          '        public static int Count()',
          '        public static Money Checkout(Cart cart, string code)\n        {\n            var due = Apply(cart, code);\n            cart.Clear();\n            return due;\n        }\n\n        public static int Count()'
        ]
      ]
    }
  },
  {
    name: 'one side renames a class, the other writes a method over the old one',
    expect: 'removed-definition',
    base: C_SHARP_BASE,
    left: {
      [CART]: [
        ['public class Line\n', 'public class Item\n'],
        ['public Line(string sku', 'public Item(string sku'],
        [
          'private readonly List<Line> lines = new List<Line>();',
          'private readonly List<Item> lines = new List<Item>();'
        ],
        ['void Add(Line line)', 'void Add(Item line)']
      ],
      [WEB]: [['new Line(', 'new Item(']]
    },
    right: {
      [DISCOUNTS]: [
        [
          '        public static int Count()',
          '        public static bool IsFree(Line line)\n        {\n            return line.Price.Equals(Money.Zero);\n        }\n\n        public static int Count()'
        ]
      ]
    }
  },
  {
    name: 'one side renames a constant, the other reads it from another namespace',
    expect: 'removed-definition',
    base: C_SHARP_BASE,
    left: {
      [CART]: [
        ['const int MaxLines = 50', 'const int LineLimit = 50'],
        ['>= MaxLines', '>= LineLimit']
      ]
    },
    right: {[STORE]: [['            return carts.Count;', '            return carts.Count * Cart.MaxLines;']]}
  },
  {
    name: 'one side removes an enum member, the other uses it',
    expect: 'removed-definition',
    base: C_SHARP_BASE,
    left: {[CART]: [['        Parcel,\n        Freight\n', '        Parcel\n']]},
    right: {
      [STORE]: [
        [
          '        public int Size()',
          '        public Shipping Heaviest()\n        {\n            return carts.Count > 9 ? Shipping.Freight : Shipping.Parcel;\n        }\n\n        public int Size()'
        ]
      ]
    }
  },
  {
    name: 'one side renames a property, the other reads it on a parameter of that class',
    expect: 'removed-definition',
    base: C_SHARP_BASE,
    left: {
      [CART]: [
        ['            Sku = sku;', '            Article = sku;'],
        ['public string Sku { get; }', 'public string Article { get; }'],
        ['each.Sku == sku', 'each.Article == sku']
      ]
    },
    right: {
      [DISCOUNTS]: [
        [
          '        public static int Count()',
          '        public static bool IsGift(Line line)\n        {\n            return line.Sku == "GIFT";\n        }\n\n        public static int Count()'
        ]
      ]
    }
  },
  {
    name: 'one side moves a static method to another class, the other calls it at its old place',
    expect: 'moved-definition',
    base: C_SHARP_BASE,
    left: {
      [DISCOUNTS]: [
        [ROUND, ''],
        ['return Round(cart', 'return Money.Round(cart']
      ],
      [MONEY]: [['        public bool Equals(', `${ROUND}        public bool Equals(`]]
    },
    right: {[WEB]: [['store.Load(id).Total().ToString()', 'Discounts.Round(store.Load(id).Total()).ToString()']]}
  },
  {
    name: 'one side moves an enum to another namespace and file, the other uses it from the old one',
    expect: 'moved-definition',
    base: C_SHARP_BASE,
    left: {
      [CART]: [[SHIPPING, '']],
      'src/Delivery/Shipping.cs': `namespace Shop.Delivery\n{\n${SHIPPING.trimEnd()}\n}\n`
    },
    right: {
      [STORE]: [
        [
          '        public int Size()',
          '        public Shipping Heaviest()\n        {\n            return carts.Count > 9 ? Shipping.Freight : Shipping.Parcel;\n        }\n\n        public int Size()'
        ]
      ]
    }
  },
  {
    name: 'one side adds a parameter to a static method, the other calls it the old way',
    expect: 'changed-parameters',
    base: C_SHARP_BASE,
    left: {
      [DISCOUNTS]: [
        ['Apply(Cart cart, string code)', 'Apply(Cart cart, string code, int cap)'],
        ['Percent(100 - percent)', 'Percent(100 - System.Math.Min(cap, percent))']
      ],
      [WEB]: [['Discounts.Apply(store.Load(id), code)', 'Discounts.Apply(store.Load(id), code, 50)']]
    },
    right: {
      [STORE]: [
        [
          '        public int Size()',
          '        public string StaffPrice(Cart cart)\n        {\n            return Discounts.Apply(cart, "STAFF").ToString();\n        }\n\n        public int Size()'
        ]
      ]
    }
  },
  {
    name: 'one side adds a parameter to a constructor, the other makes an object the old way',
    expect: 'changed-parameters',
    base: C_SHARP_BASE,
    left: {
      [CART]: [
        [
          '        public Cart(string id)\n        {\n',
          '        public Cart(string id, string currency)\n        {\n            Currency = currency;\n'
        ],
        [
          '        public string Id { get; }\n',
          '        public string Id { get; }\n\n        public string Currency { get; }\n'
        ]
      ],
      [WEB]: [['new Cart(id)', 'new Cart(id, "EUR")']]
    },
    right: {
      [STORE]: [
        [
          '        public int Size()',
          '        public Cart LoadOrOpen(string id)\n        {\n            return Load(id) ?? new Cart(id);\n        }\n\n        public int Size()'
        ]
      ]
    }
  },
  {
    name: 'one side drops a parameter of a method, the other still passes it',
    expect: 'changed-parameters',
    base: C_SHARP_BASE,
    left: {
      [CART]: [
        ['        public bool Remove(string sku, int count)', '        public bool Remove(string sku)'],
        ['Math.Max(0, line.Count - count)', '0']
      ]
    },
    right: {
      [DISCOUNTS]: [
        [
          '        public static int Count()',
          '        public static Money WithoutGift(Cart cart)\n        {\n            cart.Remove("GIFT", 1);\n            return cart.Total();\n        }\n\n        public static int Count()'
        ]
      ]
    }
  },
  {
    name: 'one side renames a parameter, the other passes it by its old name',
    expect: 'changed-parameters',
    base: C_SHARP_BASE,
    left: {
      [CART]: [
        ['        public bool Remove(string sku, int count)', '        public bool Remove(string sku, int pieces)'],
        ['line.Count - count)', 'line.Count - pieces)']
      ]
    },
    right: {
      [DISCOUNTS]: [
        [
          '        public static int Count()',
          '        public static Money WithoutGift(Cart cart)\n        {\n            cart.Remove("GIFT", count: 1);\n            return cart.Total();\n        }\n\n        public static int Count()'
        ]
      ]
    }
  },
  {
    name: 'one side makes an optional parameter required, the other leaves it out',
    expect: 'changed-parameters',
    base: {
      ...C_SHARP_BASE,
      [AUDIT]: C_SHARP_BASE[AUDIT].replace('Record(string what)', 'Record(string what, int level = 0)')
    },
    left: {[AUDIT]: [['int level = 0)', 'int level)']]},
    right: {
      [STORE]: [
        [
          '        public int Size()',
          '        public void Report(Shop.Audit.Trail trail)\n        {\n            trail.Record("carts: " + carts.Count);\n        }\n\n        public int Size()'
        ]
      ]
    }
  },
  {
    name: 'both sides add a method of one signature to one class',
    expect: 'duplicate-definition',
    base: C_SHARP_BASE,
    left: {
      [CART]: [
        [
          '        public void Add(Line line)',
          '        public bool IsEmpty()\n        {\n            return lines.Count == 0;\n        }\n\n        public void Add(Line line)'
        ]
      ]
    },
    right: {
      [CART]: [
        [
          '        public Money Total()',
          '        public bool IsEmpty()\n        {\n            return Total().Equals(Money.Zero);\n        }\n\n        public Money Total()'
        ]
      ]
    }
  },
  {
    name: 'both sides add a method of one signature to two parts of one class',
    expect: 'duplicate-definition',
    base: C_SHARP_BASE,
    left: {
      [CART]: [
        [
          '        public void Clear()',
          '        public string Label()\n        {\n            return Id + " with " + lines.Count;\n        }\n\n        public void Clear()'
        ]
      ]
    },
    right: {
      [TEXT]: [
        [
          '        public override string ToString()',
          '        public string Label()\n        {\n            return "cart " + Id;\n        }\n\n        public override string ToString()'
        ]
      ]
    }
  },
  {
    name: 'both sides add a class of one name to one namespace, in two files',
    expect: 'duplicate-definition',
    base: C_SHARP_BASE,
    left: {
      'src/Carts/Page.cs':
        'namespace Shop.Carts\n{\n    public class Page\n    {\n        public int Number { get; set; }\n    }\n}\n'
    },
    right: {
      [DISCOUNTS]: [
        [
          '    /// <summary>What discount codes give.</summary>',
          '    internal class Page\n    {\n        public string Title { get; set; }\n    }\n\n    /// <summary>What discount codes give.</summary>'
        ]
      ]
    }
  },
  {
    name: 'both sides add a constant of one name to one class',
    expect: 'duplicate-definition',
    base: C_SHARP_BASE,
    left: {
      [STORE]: [
        [
          '        private readonly Dictionary<string, Cart> carts',
          '        public const int Limit = 1000;\n\n        private readonly Dictionary<string, Cart> carts'
        ]
      ]
    },
    right: {
      [STORE]: [
        [
          '        public int Size()',
          '        public const long Limit = 64;\n\n        public bool IsLarge()\n        {\n            return carts.Count > Limit;\n        }\n\n        public int Size()'
        ]
      ]
    }
  },
  {
    name: 'one side moves the only file of a namespace to another, the other uses the old namespace',
    expect: 'removed-file',
    base: C_SHARP_BASE,
    left: {
      [AUDIT]: null,
      'src/Logging/Trail.cs': C_SHARP_BASE[AUDIT].replace('namespace Shop.Audit', 'namespace Shop.Logging')
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
    name: 'one side deletes the only file of a namespace, the other starts to use it',
    expect: 'removed-file',
    base: {
      ...C_SHARP_BASE,
      'src/Taxes/Tax.cs':
        'using Shop.Pricing;\n\nnamespace Shop.Taxes\n{\n    public static class Tax\n    {\n        public static Money Of(Money amount)\n        {\n            return amount.Percent(19);\n        }\n    }\n}\n'
    },
    left: {'src/Taxes/Tax.cs': null},
    right: {
      [WEB]: [
        ['using Shop.Storage;\n', 'using Shop.Storage;\nusing Shop.Taxes;\n'],
        ['store.Load(id).Total().ToString()', 'Tax.Of(store.Load(id).Total()).ToString()']
      ]
    }
  },
  {
    name: 'both sides map the same route in one controller',
    expect: 'duplicate-registration',
    base: C_SHARP_BASE,
    left: {
      [WEB]: [
        [
          '        [HttpPost("{id}")]\n',
          '        [HttpGet("{id}/summary")]\n        public string Summary(string id)\n        {\n            return "cart " + id;\n        }\n\n        [HttpPost("{id}")]\n'
        ]
      ]
    },
    right: {
      [WEB]: [
        [
          '        [HttpGet("{id}/discounts")]\n',
          '        [HttpGet("{id}/summary")]\n        public string Overview(string id)\n        {\n            return store.Load(id).ToString();\n        }\n\n        [HttpGet("{id}/discounts")]\n'
        ]
      ]
    }
  },
  {
    name: 'both sides add the same key to one dictionary',
    expect: 'duplicate-registration',
    base: C_SHARP_BASE,
    left: {
      [DISCOUNTS]: [
        ['            { "SPRING", 10 },\n', '            { "WINTER", 12 },\n            { "SPRING", 10 },\n']
      ]
    },
    right: {
      [DISCOUNTS]: [['            { "STAFF", 40 },\n', '            { "STAFF", 40 },\n            { "WINTER", 30 },\n']]
    }
  },
  {
    name: 'both sides add an enum member of one name',
    expect: 'duplicate-registration',
    base: C_SHARP_BASE,
    left: {[CODES]: [['        NoCart = 1001,\n', '        NoCart = 1001,\n        Locked = 1004,\n']]},
    right: {[CODES]: [['        PaymentRefused = 2002,\n', '        PaymentRefused = 2002,\n        Locked = 2004,\n']]}
  },
  {
    name: 'both sides give a new error the same number',
    expect: 'duplicate-registration',
    base: C_SHARP_BASE,
    left: {
      [CODES]: [
        ['        NoCart = 1001,\n', '        NoCart = 1001,\n        CartLocked = 3001,\n'],
        [
          '                case ErrorCode.CartFull:',
          '                case ErrorCode.CartLocked:\n                    return "the cart is locked";\n                case ErrorCode.CartFull:'
        ]
      ]
    },
    right: {
      [CODES]: [
        ['        PaymentRefused = 2002,\n', '        PaymentRefused = 2002,\n        CardStolen = 3001,\n'],
        [
          '                case ErrorCode.CardExpired:',
          '                case ErrorCode.CardStolen:\n                    return "the card was stolen";\n                case ErrorCode.CardExpired:'
        ]
      ]
    }
  },
  {
    name: 'both sides map one whole route, in two controllers',
    expect: 'duplicate-registration',
    base: C_SHARP_BASE,
    left: {
      [STATUS]: [
        [
          '        [HttpGet("ready")]\n',
          '        [HttpGet("version")]\n        public string Version()\n        {\n            return "1";\n        }\n\n        [HttpGet("ready")]\n'
        ]
      ]
    },
    right: {
      'src/Web/VersionController.cs':
        'using Microsoft.AspNetCore.Mvc;\n\nnamespace Shop.Web\n{\n    [ApiController]\n    [Route("status")]\n    public class VersionController : ControllerBase\n    {\n        [HttpGet("version")]\n        public string Show()\n        {\n            return "2";\n        }\n    }\n}\n'
    }
  }
]
