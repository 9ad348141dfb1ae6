import type {Draft} from '../plant.js'
import {JAVA_BASE} from './base.js'

const [MONEY, CART, LINE, DISCOUNTS] = [
  'src/shop/money/Money.java',
  'src/shop/cart/Cart.java',
  'src/shop/cart/Line.java',
  'src/shop/cart/Discounts.java'
] as const
const [STORE, AUDIT, CODES, WEB, STATUS] = [
  'src/shop/store/MemoryStore.java',
  'src/shop/audit/AuditTrail.java',
  'src/shop/web/ErrorCode.java',
  'src/shop/web/CartController.java',
  'src/shop/web/StatusController.java'
] as const

const ROUND = `    /** Rounds down to five cents. */
    public static Money round(Money amount) {
        return new Money(amount.cents() - amount.cents() % 5);
    }

`

/** Merges in Java that git takes and the compiler, or the start of the program, does not. */
export const JAVA_CONFLICTS: readonly Draft[] = [
  {
    name: 'one side renames a static method, the other calls the old one from another package',
    expect: 'removed-definition',
    base: JAVA_BASE,
    left: {[MONEY]: [['public static Money parse(', 'public static Money fromText(']]},
    right: {
      [WEB]: [
        ['String id, String sku) {', 'String id, String sku, String price) {'],
        ['new Money(999)', 'Money.parse(price)']
      ]
    }
  },
  {
    name: 'one side removes a method, the other calls it on a parameter of that type',
    expect: 'removed-definition',
    base: JAVA_BASE,
    left: {[CART]: [['    public void clear() {\n        lines.clear();\n    }\n\n', '']]},
    right: {
      [STORE]: [
        [
          '    public int size()',
          '    public void empty(Cart cart) {\n        cart.clear();\n        save(cart);\n    }\n\n    public int size()'
        ]
      ]
    }
  },
  {
    name: 'one side renames a record with its file, the other uses it in its package without an import',
    expect: 'removed-definition',
    base: JAVA_BASE,
    left: {
      [LINE]: null,
      'src/shop/cart/Item.java': JAVA_BASE[LINE].replace('record Line', 'record Item'),
      [CART]: [
        ['List<Line> lines', 'List<Item> lines'],
        ['add(Line line)', 'add(Item line)'],
        ['for (Line line', 'for (Item line']
      ],
      [WEB]: [
        ['import shop.cart.Line;', 'import shop.cart.Item;'],
        ['new Line(', 'new Item(']
      ]
    },
    right: {
      [DISCOUNTS]: [
        [
          '    public static int count()',
          '    static boolean isFree(Line line) {\n        return line.price().equals(Money.ZERO);\n    }\n\n    public static int count()'
        ]
      ]
    }
  },
  {
    name: 'one side renames a constant, the other reads it from another package',
    expect: 'removed-definition',
    base: JAVA_BASE,
    left: {
      [CART]: [
        ['int MAX_LINES = 50', 'int LINE_LIMIT = 50'],
        ['>= MAX_LINES', '>= LINE_LIMIT']
      ]
    },
    right: {[STORE]: [['        return carts.size();', '        return carts.size() * Cart.MAX_LINES;']]}
  },
  {
    name: 'one side removes an enum constant, the other uses it',
    expect: 'removed-definition',
    base: JAVA_BASE,
    left: {[CART]: [['        PARCEL,\n        FREIGHT\n', '        PARCEL\n']]},
    right: {
      [DISCOUNTS]: [
        [
          '',
          '\n/** Where a cart leaves from. */\nclass Dock {\n    Cart.Shipping heaviest() {\n        return Cart.Shipping.FREIGHT;\n    }\n}\n'
        ]
      ]
    }
  },
  {
    name: 'one side moves a static method to another class, the other calls it at its old place',
    expect: 'moved-definition',
    base: JAVA_BASE,
    left: {
      [DISCOUNTS]: [
        [ROUND, ''],
        ['return round(cart', 'return Money.round(cart']
      ],
      [MONEY]: [['    @Override\n    public boolean equals', `${ROUND}    @Override\n    public boolean equals`]]
    },
    right: {[WEB]: [['cart.total().toString()', 'Discounts.round(cart.total()).toString()']]}
  },
  {
    name: 'one side moves a nested enum to the top, the other names it within its class',
    expect: 'moved-definition',
    base: JAVA_BASE,
    left: {
      [CART]: [
        [
          '\n    /** How a cart is sent. */\n    public enum Shipping {\n        LETTER,\n        PARCEL,\n        FREIGHT\n    }\n',
          ''
        ]
      ],
      'src/shop/cart/Shipping.java':
        'package shop.cart;\n\n/** How a cart is sent. */\npublic enum Shipping {\n    LETTER,\n    PARCEL,\n    FREIGHT\n}\n'
    },
    right: {
      [STORE]: [
        [
          '    public int size()',
          '    public Cart.Shipping shipping() {\n        return carts.size() > 9 ? Cart.Shipping.FREIGHT : Cart.Shipping.PARCEL;\n    }\n\n    public int size()'
        ]
      ]
    }
  },
  {
    name: 'one side adds a parameter to a static method, the other calls it the old way',
    expect: 'changed-parameters',
    base: JAVA_BASE,
    left: {
      [DISCOUNTS]: [
        [
          'public static Money apply(Cart cart, String code) {',
          'public static Money apply(Cart cart, String code, int cap) {'
        ],
        ['percent(100 - percent)', 'percent(100 - Math.min(cap, percent))']
      ],
      [WEB]: [['Discounts.apply(cart, code)', 'Discounts.apply(cart, code, 50)']]
    },
    right: {
      [STORE]: [
        ['import shop.cart.Cart;\n', 'import shop.cart.Cart;\nimport shop.cart.Discounts;\nimport shop.money.Money;\n'],
        [
          '    public int size()',
          '    public Money staffPrice(Cart cart) {\n        return Discounts.apply(cart, "STAFF");\n    }\n\n    public int size()'
        ]
      ]
    }
  },
  {
    name: 'one side adds a parameter to a constructor, the other makes an object the old way',
    expect: 'changed-parameters',
    base: JAVA_BASE,
    left: {
      [CART]: [
        ['    private final String id;\n', '    private final String id;\n    private final String currency;\n'],
        [
          '    public Cart(String id) {\n',
          '    public Cart(String id, String currency) {\n        this.currency = currency;\n'
        ],
        [
          '    public void clear()',
          '    public String currency() {\n        return currency;\n    }\n\n    public void clear()'
        ]
      ],
      [WEB]: [['new Cart(id)', 'new Cart(id, "EUR")']]
    },
    right: {
      [STORE]: [
        [
          '        return Optional.ofNullable(carts.get(id));',
          '        return Optional.of(carts.computeIfAbsent(id, key -> new Cart(key)));'
        ]
      ]
    }
  },
  {
    name: 'one side adds a component to a record, the other makes one with the old components',
    expect: 'changed-parameters',
    base: JAVA_BASE,
    left: {
      [LINE]: [
        ['record Line(String sku, int count, Money price)', 'record Line(String sku, int count, Money price, int tax)']
      ],
      [WEB]: [['new Line(sku, 1, new Money(999))', 'new Line(sku, 1, new Money(999), 19)']]
    },
    right: {
      [STORE]: [
        ['import shop.cart.Cart;\n', 'import shop.cart.Cart;\nimport shop.cart.Line;\nimport shop.money.Money;\n'],
        [
          '        carts.put(cart.id(), cart);',
          '        cart.add(new Line("GIFT", 1, Money.ZERO));\n        carts.put(cart.id(), cart);'
        ]
      ]
    }
  },
  {
    name: 'one side drops a parameter of a method, the other still passes it',
    expect: 'changed-parameters',
    base: JAVA_BASE,
    left: {
      [CART]: [
        [
          '    /** Takes lines of an article out, at most count. */\n    public int remove(String sku, int count) {',
          '    /** Takes the lines of an article out. */\n    public int remove(String sku) {'
        ],
        ['i >= 0 && removed < count', 'i >= 0']
      ]
    },
    right: {
      [DISCOUNTS]: [
        [
          '    public static int count()',
          '    static boolean swap(Cart cart, String old, Line line) {\n        boolean had = cart.remove(old, 1) > 0;\n        cart.add(line);\n        return had;\n    }\n\n    public static int count()'
        ]
      ]
    }
  },
  {
    name: 'both sides add a method with the same signature to one class',
    expect: 'duplicate-definition',
    base: JAVA_BASE,
    left: {
      [CART]: [
        [
          '    public void add(Line line) {',
          '    public boolean isEmpty() {\n        return lines.isEmpty();\n    }\n\n    public void add(Line line) {'
        ]
      ]
    },
    right: {
      [CART]: [
        [
          '    /** How a cart is sent. */',
          '    /** Says whether there is nothing to pay. */\n    public boolean isEmpty() {\n        return total().equals(Money.ZERO);\n    }\n\n    /** How a cart is sent. */'
        ]
      ]
    }
  },
  {
    name: 'both sides add a package-private class of one name to one package, in two files',
    expect: 'duplicate-definition',
    base: JAVA_BASE,
    left: {
      [CART]: [
        [
          '',
          '\nclass Page {\n    final int number;\n\n    Page(int number) {\n        this.number = number;\n    }\n}\n'
        ]
      ]
    },
    right: {
      [DISCOUNTS]: [
        [
          '',
          '\nclass Page {\n    final String title;\n\n    Page(String title) {\n        this.title = title;\n    }\n}\n'
        ]
      ]
    }
  },
  {
    name: 'both sides add a field of one name to one class',
    expect: 'duplicate-definition',
    base: JAVA_BASE,
    left: {
      [STORE]: [
        [
          '    private final Map<String, Cart> carts',
          '    private static final int LIMIT = 1_000;\n\n    private final Map<String, Cart> carts'
        ],
        [
          '        carts.put(cart.id(), cart);',
          '        if (carts.size() < LIMIT) {\n            carts.put(cart.id(), cart);\n        }'
        ]
      ]
    },
    right: {
      [STORE]: [
        [
          '    public int size() {\n        return carts.size();\n    }\n',
          '    public int size() {\n        return carts.size();\n    }\n\n    private static final long LIMIT = 64L;\n\n    public boolean isLarge() {\n        return size() > LIMIT;\n    }\n'
        ]
      ]
    }
  },
  {
    name: 'one side moves a class to another package, the other imports it at its old place',
    expect: 'removed-file',
    base: JAVA_BASE,
    left: {
      [AUDIT]: null,
      'src/shop/log/AuditTrail.java': JAVA_BASE[AUDIT].replace('package shop.audit', 'package shop.log')
    },
    right: {
      [STORE]: [
        ['import java.util.Optional;\n', 'import java.util.Optional;\nimport shop.audit.AuditTrail;\n'],
        [
          '    public int size()',
          '    public void report(AuditTrail trail) {\n        trail.record("carts: " + carts.size());\n    }\n\n    public int size()'
        ]
      ]
    }
  },
  {
    name: 'one side deletes a class nobody uses, the other imports it',
    expect: 'removed-file',
    base: {
      ...JAVA_BASE,
      'src/shop/money/Tax.java':
        'package shop.money;\n\n/** Value added tax. */\npublic final class Tax {\n    private Tax() {}\n\n    public static Money of(Money amount) {\n        return amount.percent(19);\n    }\n}\n'
    },
    left: {'src/shop/money/Tax.java': null},
    right: {
      [WEB]: [
        ['import shop.money.Money;\n', 'import shop.money.Money;\nimport shop.money.Tax;\n'],
        ['cart.total().toString()', 'Tax.of(cart.total()).toString()']
      ]
    }
  },
  {
    name: 'both sides map the same route in one controller',
    expect: 'duplicate-registration',
    base: JAVA_BASE,
    left: {
      [WEB]: [
        [
          '    @PostMapping("/{id}")\n',
          '    @GetMapping("/{id}/summary")\n    public String summary(@PathVariable("id") String id) {\n        return "cart " + id;\n    }\n\n    @PostMapping("/{id}")\n'
        ]
      ]
    },
    right: {
      [WEB]: [
        [
          '    String describe(',
          '    @GetMapping("/{id}/summary")\n    public String overview(@PathVariable("id") String id) {\n        return describe(1) + id;\n    }\n\n    String describe('
        ]
      ]
    }
  },
  {
    name: 'both sides add the same key to one map',
    expect: 'duplicate-registration',
    base: JAVA_BASE,
    left: {
      [DISCOUNTS]: [
        ['Map.of(\n            "SPRING", 10,\n', 'Map.of(\n            "WINTER", 12,\n            "SPRING", 10,\n']
      ]
    },
    right: {[DISCOUNTS]: [['            "STAFF", 40);', '            "STAFF", 40,\n            "WINTER", 30);']]}
  },
  {
    name: 'both sides add an enum constant of one name',
    expect: 'duplicate-registration',
    base: JAVA_BASE,
    left: {[CODES]: [['    NO_CART(1001),\n', '    NO_CART(1001),\n    LOCKED(1004),\n']]},
    right: {[CODES]: [['    PAYMENT_REFUSED(2002),\n', '    PAYMENT_REFUSED(2002),\n    LOCKED(2004),\n']]}
  },
  {
    name: 'both sides give a new error the same number',
    expect: 'duplicate-registration',
    base: JAVA_BASE,
    left: {[CODES]: [['    NO_CART(1001),\n', '    NO_CART(1001),\n    CART_LOCKED(3001),\n']]},
    right: {[CODES]: [['    PAYMENT_REFUSED(2002),\n', '    PAYMENT_REFUSED(2002),\n    CARD_STOLEN(3001),\n']]}
  },
  {
    name: 'both sides map one whole route, in two controllers',
    expect: 'duplicate-registration',
    base: JAVA_BASE,
    left: {
      [STATUS]: [
        [
          '    @GetMapping("/ready")\n',
          '    @GetMapping("/version")\n    public String version() {\n        return "1";\n    }\n\n    @GetMapping("/ready")\n'
        ]
      ]
    },
    right: {
      'src/shop/web/VersionController.java':
        'package shop.web;\n\nimport org.springframework.web.bind.annotation.GetMapping;\nimport org.springframework.web.bind.annotation.RequestMapping;\nimport org.springframework.web.bind.annotation.RestController;\n\n@RestController\n@RequestMapping("/status")\npublic class VersionController {\n    @GetMapping("/version")\n    public String show() {\n        return "2";\n    }\n}\n'
    }
  }
]
