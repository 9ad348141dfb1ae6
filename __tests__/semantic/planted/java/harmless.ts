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

/** Merges in Java of the same shapes that build and start. */
export const JAVA_HARMLESS: readonly Draft[] = [
  {
    name: 'one side adds a parameter in an overload, the other calls the method it had',
    expect: 'harmless',
    base: JAVA_BASE,
    left: {
      [DISCOUNTS]: [
        [
          '    public static int limit(',
          '    /** The total after a code, with a cap. */\n    public static Money apply(Cart cart, String code, Money cap) {\n        Money off = apply(cart, code);\n        return off.cents() > cap.cents() ? cap : off;\n    }\n\n    public static int limit('
        ]
      ]
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
    name: 'one side adds a parameter and keeps a constructor that fills it in, the other makes an object the old way',
    expect: 'harmless',
    base: JAVA_BASE,
    left: {
      [CART]: [
        ['    private final String id;\n', '    private final String id;\n    private final String currency;\n'],
        [
          '    public Cart(String id) {\n',
          '    public Cart(String id) {\n        this(id, "EUR");\n    }\n\n    public Cart(String id, String currency) {\n        this.currency = currency;\n'
        ],
        [
          '    public void clear()',
          '    public String currency() {\n        return currency;\n    }\n\n    public void clear()'
        ]
      ]
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
    name: 'one side adds a variable-arity parameter, the other calls without it',
    expect: 'harmless',
    base: JAVA_BASE,
    left: {
      [DISCOUNTS]: [
        ['apply(Cart cart, String code) {', 'apply(Cart cart, String code, String... more) {'],
        [
          '        return round(cart',
          '        for (String other : more) {\n            percent = Math.max(percent, PERCENTS.getOrDefault(normalize(other), 0));\n        }\n        return round(cart'
        ]
      ]
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
    name: 'one side removes a method, the other calls a method of that name on another type',
    expect: 'harmless',
    base: JAVA_BASE,
    left: {[CART]: [['    public void clear() {\n        lines.clear();\n    }\n\n', '']]},
    right: {
      [WEB]: [['    String describe(', '    void forget() {\n        store.clear();\n    }\n\n    String describe(']]
    }
  },
  {
    name: 'one side renames a constant, the other has a parameter and a local of the old name',
    expect: 'harmless',
    base: JAVA_BASE,
    left: {
      [CART]: [
        ['int MAX_LINES = 50', 'int LINE_LIMIT = 50'],
        ['>= MAX_LINES', '>= LINE_LIMIT']
      ]
    },
    right: {
      [STORE]: [
        [
          '    public int size() {',
          '    public boolean fits(int MAX_LINES) {\n        int spare = MAX_LINES - carts.size();\n        return spare > 0;\n    }\n\n    public int size() {'
        ]
      ]
    }
  },
  {
    name: 'one side renames a constant, the other defines one of the old name in another class',
    expect: 'harmless',
    base: JAVA_BASE,
    left: {
      [CART]: [
        ['int MAX_LINES = 50', 'int LINE_LIMIT = 50'],
        ['>= MAX_LINES', '>= LINE_LIMIT']
      ]
    },
    right: {
      [STORE]: [
        [
          '    private final Map<String, Cart> carts',
          '    private static final int MAX_LINES = 10_000;\n\n    private final Map<String, Cart> carts'
        ],
        ['        return carts.size();', '        return Math.min(carts.size(), MAX_LINES);']
      ]
    }
  },
  {
    name: 'one side removes a static method, the other statically imports one of that name from elsewhere',
    expect: 'harmless',
    base: {
      ...JAVA_BASE,
      [MONEY]: JAVA_BASE[MONEY].replace(
        '    @Override\n    public boolean equals',
        '    public static Money max(Money one, Money other) {\n        return one.cents > other.cents ? one : other;\n    }\n\n    @Override\n    public boolean equals'
      )
    },
    left: {
      [MONEY]: [
        [
          '    public static Money max(Money one, Money other) {\n        return one.cents > other.cents ? one : other;\n    }\n\n',
          ''
        ]
      ]
    },
    right: {
      [WEB]: [
        [
          'import org.springframework.web.bind.annotation.GetMapping;',
          'import static java.lang.Math.max;\n\nimport org.springframework.web.bind.annotation.GetMapping;'
        ],
        ['        switch (step) {', '        switch (max(step, 1)) {']
      ]
    }
  },
  {
    name: 'one side removes an override, the other calls it, and the superclass has it',
    expect: 'harmless',
    base: {
      ...JAVA_BASE,
      'src/shop/cart/GiftCart.java':
        'package shop.cart;\n\nimport shop.money.Money;\n\n/** A cart that somebody else gets. */\npublic class GiftCart extends Cart {\n    private final String receiver;\n\n    public GiftCart(String id, String receiver) {\n        super(id);\n        this.receiver = receiver;\n    }\n\n    @Override\n    public Money total() {\n        return super.total().plus(new Money(200));\n    }\n\n    public String label() {\n        return "for " + receiver;\n    }\n}\n'
    },
    left: {
      'src/shop/cart/GiftCart.java': [
        [
          '    @Override\n    public Money total() {\n        return super.total().plus(new Money(200));\n    }\n\n',
          ''
        ],
        ['import shop.money.Money;\n\n', '']
      ]
    },
    right: {
      [DISCOUNTS]: [
        [
          '    public static int count()',
          '    static Money giftPrice(GiftCart gift) {\n        return round(gift.total());\n    }\n\n    public static int count()'
        ]
      ]
    }
  },
  {
    name: 'both sides add overloads of one name to one class',
    expect: 'harmless',
    base: JAVA_BASE,
    left: {
      [CART]: [
        [
          '    public void add(Line line) {',
          '    public boolean contains(Line line) {\n        return lines.contains(line);\n    }\n\n    public void add(Line line) {'
        ]
      ]
    },
    right: {
      [CART]: [
        [
          '    /** How a cart is sent. */',
          '    public boolean contains(String sku) {\n        return lines.stream().anyMatch(line -> line.sku().equals(sku));\n    }\n\n    /** How a cart is sent. */'
        ]
      ]
    }
  },
  {
    name: 'both sides add a method of one signature, each to a class of its own in one file',
    expect: 'harmless',
    base: JAVA_BASE,
    left: {
      [CART]: [
        [
          '    public void add(Line line) {',
          '    public String label() {\n        return "cart " + id;\n    }\n\n    public void add(Line line) {'
        ]
      ]
    },
    right: {
      [CART]: [
        [
          '        PARCEL,\n        FREIGHT\n',
          '        PARCEL,\n        FREIGHT;\n\n        public String label() {\n            return name().toLowerCase();\n        }\n'
        ]
      ]
    }
  },
  {
    name: 'both sides add a class of one name, each to a package of its own',
    expect: 'harmless',
    base: JAVA_BASE,
    left: {
      'src/shop/cart/Page.java': 'package shop.cart;\n\n/** Lines to show. */\nrecord Page(int number, int size) {}\n'
    },
    right: {'src/shop/store/Page.java': 'package shop.store;\n\n/** Carts to show. */\nrecord Page(String after) {}\n'}
  },
  {
    name: 'both sides add the same method with the same words',
    expect: 'harmless',
    base: JAVA_BASE,
    left: {
      [CART]: [
        [
          '    public void clear()',
          '    public int size() {\n        return lines.size();\n    }\n\n    public void clear()'
        ]
      ]
    },
    right: {
      [CART]: [
        [
          '    public void clear()',
          '    public int size() {\n        return lines.size();\n    }\n\n    public void clear()'
        ],
        ['MAX_LINES = 50', 'MAX_LINES = 60']
      ]
    }
  },
  {
    name: 'one side removes a method, the other names it in a comment, a link and a text block',
    expect: 'harmless',
    base: JAVA_BASE,
    left: {
      [MONEY]: [
        [
          '    /** Reads text such as 12.50. */\n    public static Money parse(String text) {\n        return new Money(new BigDecimal(text).movePointRight(2).longValueExact());\n    }\n\n',
          ''
        ],
        ['import java.math.BigDecimal;\n', '']
      ]
    },
    right: {
      [WEB]: [
        [
          '    String describe(',
          '    // Money.parse(text) did this once.\n    String help() {\n        return """\n                Write the price as Money.parse("12.50") would have read it.\n                """;\n    }\n\n    String describe('
        ]
      ]
    }
  },
  {
    name: 'one side moves a class and leaves a subclass at its old place, the other imports that',
    expect: 'harmless',
    base: JAVA_BASE,
    left: {
      [AUDIT]:
        'package shop.audit;\n\nimport java.io.PrintStream;\n\n/** The old place of {@link shop.log.AuditTrail}. */\n@Deprecated\npublic class AuditTrail extends shop.log.AuditTrail {\n    public AuditTrail(PrintStream out) {\n        super(out);\n    }\n}\n',
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
    name: 'one side renames a static method and leaves one that forwards, the other calls the old name',
    expect: 'harmless',
    base: JAVA_BASE,
    left: {
      [MONEY]: [
        [
          '    public static Money parse(String text) {\n',
          '    public static Money parse(String text) {\n        return fromText(text);\n    }\n\n    public static Money fromText(String text) {\n'
        ]
      ]
    },
    right: {
      [WEB]: [
        ['String id, String sku) {', 'String id, String sku, String price) {'],
        ['new Money(999)', 'Money.parse(price)']
      ]
    }
  },
  {
    name: 'one side changes the parameters of a method, the other calls one of that name on a collection',
    expect: 'harmless',
    base: JAVA_BASE,
    left: {
      [CART]: [
        ['public int remove(String sku, int count) {', 'public int remove(String sku, int count, boolean last) {'],
        ['removed < count', '(last || removed < count)']
      ]
    },
    right: {
      [STORE]: [
        [
          '    public int size()',
          '    public boolean forget(Cart cart) {\n        return carts.remove(cart.id(), cart);\n    }\n\n    public int size()'
        ]
      ]
    }
  },
  {
    name: 'both sides map one path under different verbs',
    expect: 'harmless',
    base: JAVA_BASE,
    left: {
      [WEB]: [
        [
          '    @PostMapping("/{id}")\n',
          '    @GetMapping("/{id}/coupon")\n    public String coupon(@PathVariable("id") String id) {\n        return "cart " + id;\n    }\n\n    @PostMapping("/{id}")\n'
        ]
      ]
    },
    right: {
      [WEB]: [
        [
          '    String describe(',
          '    @PostMapping("/{id}/coupon")\n    public String redeem(@PathVariable("id") String id) {\n        return describe(1) + id;\n    }\n\n    String describe('
        ]
      ]
    }
  },
  {
    name: 'both sides map one path below different prefixes',
    expect: 'harmless',
    base: JAVA_BASE,
    left: {
      [WEB]: [
        [
          '    @PostMapping("/{id}")\n',
          '    @GetMapping("/version")\n    public String version() {\n        return "1";\n    }\n\n    @PostMapping("/{id}")\n'
        ]
      ]
    },
    right: {
      [STATUS]: [
        [
          '    @GetMapping("/ready")\n',
          '    @GetMapping("/version")\n    public String version() {\n        return "2";\n    }\n\n    @GetMapping("/ready")\n'
        ]
      ]
    }
  },
  {
    name: 'both sides add one key, each to a map of its own in one class',
    expect: 'harmless',
    base: JAVA_BASE,
    left: {[DISCOUNTS]: [['"SPRING", 10,\n', '"SPRING", 10,\n            "WINTER", 12,\n']]},
    right: {[DISCOUNTS]: [['            "STAFF", 100);', '            "STAFF", 100,\n            "WINTER", 3);']]}
  },
  {
    name: 'both sides add an enum constant of one name, each to an enum of its own',
    expect: 'harmless',
    base: JAVA_BASE,
    left: {[CODES]: [['    NO_CART(1001),\n', '    NO_CART(1001),\n    PICKUP(1004),\n']]},
    right: {[CART]: [['        LETTER,\n', '        LETTER,\n        PICKUP,\n']]}
  },
  {
    name: 'one side moves a method within its class, the other calls it',
    expect: 'harmless',
    base: JAVA_BASE,
    left: {
      [MONEY]: [
        ['    public Money times(int count) {\n        return new Money(cents * count);\n    }\n\n', ''],
        [
          '    @Override\n    public String toString',
          '    public Money times(int count) {\n        return new Money(cents * count);\n    }\n\n    @Override\n    public String toString'
        ]
      ]
    },
    right: {
      [LINE]: [
        [
          '        return price.times(count);\n    }\n',
          '        return price.times(count);\n    }\n\n    public Money dozen() {\n        return price.times(12);\n    }\n'
        ]
      ]
    }
  }
]
