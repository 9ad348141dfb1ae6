import type {Draft} from '../plant.js'
import {C_BASE} from './base.js'

const ROUND =
  '/* Rounds down to five cents. */\nmoney discount_round(money amount)\n{\n\treturn amount - amount % 5;\n}\n\n'

/** Merges in C that git takes and the compiler, the linker or the start of the program does not. */
export const C_CONFLICTS: readonly Draft[] = [
  {
    name: 'one side renames a function and its prototype, the other calls the old name',
    expect: 'removed-definition',
    base: C_BASE,
    left: {
      'src/cart.h': [['void cart_clear(struct cart *cart);', 'void cart_empty(struct cart *cart);']],
      'src/cart.c': [['void cart_clear(struct cart *cart)', 'void cart_empty(struct cart *cart)']]
    },
    right: {
      'src/discount.c': [
        [
          '',
          '\n/* Empties a cart and says what it cost. */\nmoney discount_checkout(struct cart *cart, const char *code)\n{\n\tmoney due = discount_apply(cart, code);\n\n\tcart_clear(cart);\n\treturn due;\n}\n'
        ]
      ],
      'src/discount.h': [
        [
          'money discount_apply(',
          'money discount_checkout(struct cart *cart, const char *code);\nmoney discount_apply('
        ]
      ]
    }
  },
  {
    name: 'one side removes a function nobody called, the other starts to call it',
    expect: 'removed-definition',
    base: C_BASE,
    left: {
      'src/store.h': [['size_t store_size(const struct store *store);\n', '']],
      'src/store.c': [['\nsize_t store_size(const struct store *store)\n{\n\treturn store->used;\n}\n', '']]
    },
    right: {
      'src/main.c': [
        [
          '\tputs(error_text(ERR_NO_STOCK));',
          '\tprintf("%zu carts\\n", store_size(&store));\n\tputs(error_text(ERR_NO_STOCK));'
        ]
      ]
    }
  },
  {
    name: 'one side renames a struct, the other writes a function over the old one',
    expect: 'removed-definition',
    base: C_BASE,
    left: {
      'src/cart.h': [
        ['struct line {', 'struct item {'],
        ['\tstruct line lines[', '\tstruct item lines[']
      ],
      'src/cart.c': [['\tstruct line *line;', '\tstruct item *line;']]
    },
    right: {
      'src/store.c': [
        [
          '',
          '\nstatic int is_free(const struct line *line)\n{\n\treturn line->price == 0;\n}\n\nint store_has_free(const struct store *store)\n{\n\treturn store->used > 0 && is_free(&store->carts[0].lines[0]);\n}\n'
        ]
      ],
      'src/store.h': [['size_t store_size', 'int store_has_free(const struct store *store);\nsize_t store_size']]
    }
  },
  {
    name: 'one side renames a macro that stands for a number, the other reads the old one',
    expect: 'removed-definition',
    base: C_BASE,
    left: {
      'src/cart.h': [
        ['#define CART_MAX_LINES 50', '#define CART_LINE_LIMIT 50'],
        ['lines[CART_MAX_LINES]', 'lines[CART_LINE_LIMIT]']
      ],
      'src/cart.c': [['== CART_MAX_LINES', '== CART_LINE_LIMIT']]
    },
    right: {
      'src/main.c': [
        [
          '\tputs(error_text(ERR_NO_STOCK));',
          '\tprintf("at most %d lines\\n", CART_MAX_LINES);\n\tputs(error_text(ERR_NO_STOCK));'
        ]
      ]
    }
  },
  {
    name: 'one side removes an enumerator, the other uses it',
    expect: 'removed-definition',
    base: C_BASE,
    left: {'src/cart.h': [['\tSHIPPING_PARCEL,\n\tSHIPPING_FREIGHT,\n', '\tSHIPPING_PARCEL,\n']]},
    right: {
      'src/store.c': [
        [
          '',
          '\nenum shipping store_shipping(const struct store *store)\n{\n\treturn store_size(store) > 9 ? SHIPPING_FREIGHT : SHIPPING_PARCEL;\n}\n'
        ]
      ],
      'src/store.h': [
        ['size_t store_size', 'enum shipping store_shipping(const struct store *store);\nsize_t store_size']
      ]
    }
  },
  {
    name: 'one side renames a static function, the other calls it in the same file',
    expect: 'removed-definition',
    base: C_BASE,
    left: {
      'src/routes.c': [
        ['static void show(void)', 'static void show_cart(void)'],
        [
          'const struct route public_routes[] = {\n\t{"GET", "/cart", show},\n\t{"POST", "/cart", show},\n\t{"GET", "/lines", show},',
          'const struct route public_routes[] = {\n\t{"GET", "/cart", show_cart},\n\t{"POST", "/cart", show_cart},\n\t{"GET", "/lines", show_cart},'
        ],
        [
          'const struct route admin_routes[] = {\n\t{"GET", "/cart", show},',
          'const struct route admin_routes[] = {\n\t{"GET", "/cart", show_cart},'
        ]
      ]
    },
    right: {'src/routes.c': [['', '\nvoid routes_demo(void)\n{\n\tshow();\n\thealth();\n}\n']]}
  },
  {
    name: 'one side moves a declaration to another header, the other calls the function through the old one',
    expect: 'moved-definition',
    base: {
      ...C_BASE,
      'src/money.h': '#ifndef SHOP_MONEY_H\n#define SHOP_MONEY_H\n\n#define MONEY_CENTS 100\n\n#endif\n'
    },
    left: {
      'src/discount.h': [['money discount_round(money amount);\n', '']],
      'src/discount.c': [
        [ROUND, ''],
        ['#include "discount.h"\n', '#include "discount.h"\n#include "money.h"\n']
      ],
      'src/money.h':
        '#ifndef SHOP_MONEY_H\n#define SHOP_MONEY_H\n\n#define MONEY_CENTS 100\n\nlong discount_round(long amount);\n\n#endif\n',
      'src/money.c':
        '#include "money.h"\n\n/* Rounds down to five cents. */\nlong discount_round(long amount)\n{\n\treturn amount - amount % 5;\n}\n'
    },
    right: {
      'src/main.c': [
        [
          '\tputs(error_text(ERR_NO_STOCK));',
          '\tprintf("%ld cents\\n", discount_round(123));\n\tputs(error_text(ERR_NO_STOCK));'
        ]
      ]
    }
  },
  {
    name: 'one side moves a struct to a new header, the other uses it through the old one',
    expect: 'moved-definition',
    base: {
      ...C_BASE,
      'src/store.h': C_BASE['src/store.h'].replace(
        'struct cart *store_load',
        '/* Where a listing stands. */\nstruct page {\n\tsize_t number;\n\tsize_t size;\n};\n\nstruct cart *store_load'
      )
    },
    left: {
      'src/store.h': [['/* Where a listing stands. */\nstruct page {\n\tsize_t number;\n\tsize_t size;\n};\n\n', '']],
      'src/page.h':
        '#ifndef SHOP_PAGE_H\n#define SHOP_PAGE_H\n\n#include <stddef.h>\n\n/* Where a listing stands. */\nstruct page {\n\tsize_t number;\n\tsize_t size;\n};\n\n#endif\n'
    },
    right: {
      'src/main.c': [
        [
          '\tputs(error_text(ERR_NO_STOCK));',
          '\tstruct page page = {1, 20};\n\tprintf("%zu carts on page %zu\\n", page.size, page.number);\n\tputs(error_text(ERR_NO_STOCK));'
        ]
      ]
    }
  },
  {
    name: 'one side adds a parameter to a function, the other calls it the old way',
    expect: 'changed-parameters',
    base: C_BASE,
    left: {
      'src/discount.h': [
        [
          'money discount_apply(const struct cart *cart, const char *code);',
          'money discount_apply(const struct cart *cart, const char *code, int cap);'
        ]
      ],
      'src/discount.c': [
        [
          'money discount_apply(const struct cart *cart, const char *code)',
          'money discount_apply(const struct cart *cart, const char *code, int cap)'
        ],
        ['total * discount_percent(code) / 100', 'total * CART_CLAMP(discount_percent(code), 0, cap) / 100']
      ],
      'src/main.c': [['discount_apply(cart, "STAFF")', 'discount_apply(cart, "STAFF", 50)']]
    },
    right: {
      'src/store.c': [
        ['#include "store.h"\n', '#include "store.h"\n#include "discount.h"\n'],
        ['', '\nmoney store_worth(struct store *store)\n{\n\treturn discount_apply(&store->carts[0], "LOYAL");\n}\n']
      ],
      'src/store.h': [['size_t store_size', 'money store_worth(struct store *store);\nsize_t store_size']]
    }
  },
  {
    name: 'one side drops a parameter, the other still passes it',
    expect: 'changed-parameters',
    base: C_BASE,
    left: {
      'src/cart.h': [
        [
          'int cart_remove(struct cart *cart, const char *sku, int count);',
          'int cart_remove(struct cart *cart, const char *sku);'
        ]
      ],
      'src/cart.c': [
        [
          'int cart_remove(struct cart *cart, const char *sku, int count)',
          'int cart_remove(struct cart *cart, const char *sku)'
        ],
        ['.count -= count;', '.count = 0;']
      ]
    },
    right: {
      'src/discount.c': [
        [
          '',
          '\nmoney discount_without_gift(struct cart *cart)\n{\n\tcart_remove(cart, "GIFT", 1);\n\treturn cart_total(cart);\n}\n'
        ]
      ],
      'src/discount.h': [
        ['money discount_apply(', 'money discount_without_gift(struct cart *cart);\nmoney discount_apply(']
      ]
    }
  },
  {
    name: 'one side adds a parameter to a macro, the other uses it the old way',
    expect: 'changed-parameters',
    base: {
      ...C_BASE,
      'src/cart.h': C_BASE['src/cart.h'].replace(
        'typedef long money;',
        '#define CART_SHARE(cart, parts) ((cart)->used / (parts))\n\ntypedef long money;'
      )
    },
    left: {
      'src/cart.h': [
        [
          '#define CART_SHARE(cart, parts) ((cart)->used / (parts))',
          '#define CART_SHARE(cart, parts, rest) ((cart)->used / (parts) + (rest))'
        ]
      ]
    },
    right: {
      'src/main.c': [
        [
          '\tputs(error_text(ERR_NO_STOCK));',
          '\tprintf("%zu each\\n", CART_SHARE(cart, 2));\n\tputs(error_text(ERR_NO_STOCK));'
        ]
      ]
    }
  },
  {
    name: 'both sides add a function of one name to two files that are linked together',
    expect: 'duplicate-definition',
    base: C_BASE,
    left: {
      'src/cart.c': [
        [
          'void cart_clear(',
          'int cart_is_empty(const struct cart *cart)\n{\n\treturn cart->used == 0;\n}\n\nvoid cart_clear('
        ]
      ],
      'src/cart.h': [['void cart_clear(', 'int cart_is_empty(const struct cart *cart);\nvoid cart_clear(']]
    },
    right: {
      'src/discount.c': [['', '\nint cart_is_empty(const struct cart *cart)\n{\n\treturn cart_total(cart) == 0;\n}\n']],
      'src/discount.h': [
        ['money discount_apply(', 'int cart_is_empty(const struct cart *cart);\nmoney discount_apply(']
      ]
    }
  },
  {
    name: 'both sides add a static function of one name to one file',
    expect: 'duplicate-definition',
    base: C_BASE,
    left: {
      'src/routes.c': [
        ['static void show(void)', 'static void version(void)\n{\n\tputs("1");\n}\n\nstatic void show(void)'],
        ['\t{"GET", "/lines", show},\n', '\t{"GET", "/lines", show},\n\t{"GET", "/version", version},\n']
      ]
    },
    right: {
      'src/routes.c': [
        [
          'size_t routes_check(',
          'static void version(void)\n{\n\tputs("shop");\n}\n\nvoid routes_version(void)\n{\n\tversion();\n}\n\nsize_t routes_check('
        ]
      ]
    }
  },
  {
    name: 'both sides add a struct of one name to one header',
    expect: 'duplicate-definition',
    base: C_BASE,
    left: {
      'src/cart.h': [
        ['/* What a customer', 'struct page {\n\tsize_t number;\n\tsize_t size;\n};\n\n/* What a customer']
      ]
    },
    right: {'src/cart.h': [['void cart_init(', 'struct page {\n\tconst char *title;\n};\n\nvoid cart_init(']]}
  },
  {
    name: 'one side moves a header, the other includes it at its old place',
    expect: 'removed-file',
    base: C_BASE,
    left: {
      'src/audit.h': null,
      'src/log/audit.h': C_BASE['src/audit.h'],
      'src/main.c': [['#include "audit.h"', '#include "log/audit.h"']]
    },
    right: {
      'src/store.c': [
        ['#include "store.h"\n', '#include "store.h"\n#include "audit.h"\n'],
        ['\tcart_init(cart, id);\n', '\tcart_init(cart, id);\n\taudit_record(stderr, id);\n']
      ]
    }
  },
  {
    name: 'one side deletes a header nobody includes, the other includes it',
    expect: 'removed-file',
    base: {
      ...C_BASE,
      'src/tax.h': '#ifndef SHOP_TAX_H\n#define SHOP_TAX_H\n\n#define TAX(amount) ((amount) * 19 / 119)\n\n#endif\n'
    },
    left: {'src/tax.h': null},
    right: {
      'src/discount.c': [
        ['#include "discount.h"\n', '#include "discount.h"\n#include "tax.h"\n'],
        ['\treturn amount - amount % 5;', '\treturn amount - TAX(amount) % 5;']
      ]
    }
  },
  {
    name: 'both sides add the same route to one table',
    expect: 'duplicate-registration',
    base: C_BASE,
    left: {
      'src/routes.c': [['\t{"GET", "/lines", show},\n', '\t{"GET", "/lines", show},\n\t{"GET", "/status", show},\n']]
    },
    right: {
      'src/routes.c': [
        ['\t{"GET", "/ready", health},\n', '\t{"GET", "/ready", health},\n\t{"GET", "/status", health},\n']
      ]
    }
  },
  {
    name: 'both sides give a new error the same number',
    expect: 'duplicate-registration',
    base: C_BASE,
    left: {
      'src/errors.h': [['\tERR_NO_CART = 1001,\n', '\tERR_NO_CART = 1001,\n\tERR_LOCKED = 3001,\n']],
      'src/errors.c': [
        ['\tcase ERR_CART_FULL:', '\tcase ERR_LOCKED:\n\t\treturn "the cart is locked";\n\tcase ERR_CART_FULL:']
      ]
    },
    right: {
      'src/errors.h': [['\tERR_REFUSED = 2002,\n', '\tERR_REFUSED = 2002,\n\tERR_STOLEN = 3001,\n']],
      'src/errors.c': [
        ['\tcase ERR_EXPIRED:', '\tcase ERR_STOLEN:\n\t\treturn "the card was stolen";\n\tcase ERR_EXPIRED:']
      ]
    }
  },
  {
    name: 'both sides add an enumerator of one name',
    expect: 'duplicate-registration',
    base: C_BASE,
    left: {'src/errors.h': [['\tERR_NO_CART = 1001,\n', '\tERR_NO_CART = 1001,\n\tERR_LOCKED = 1004,\n']]},
    right: {'src/errors.h': [['\tERR_REFUSED = 2002,\n', '\tERR_REFUSED = 2002,\n\tERR_LOCKED = 2004,\n']]}
  },
  {
    name: 'both sides fill the same slot of one table',
    expect: 'duplicate-registration',
    base: C_BASE,
    left: {'src/main.c': [['\t[0] = "sunday",\n', '\t[0] = "sunday",\n\t[6] = "saturday",\n']]},
    right: {'src/main.c': [['\t[5] = "friday",\n', '\t[5] = "friday",\n\t[6] = "weekend",\n']]}
  },
  {
    name: 'both sides add a case of the same number to one switch',
    expect: 'duplicate-registration',
    base: {
      ...C_BASE,
      'src/steps.c':
        'const char *step_text(int step);\n\nconst char *step_text(int step)\n{\n\tswitch (step) {\n\tcase 1:\n\t\treturn "opened";\n\tcase 2:\n\t\treturn "filled";\n\n\tcase 10:\n\t\treturn "packed";\n\tcase 11:\n\t\treturn "sent";\n\tdefault:\n\t\treturn "unknown";\n\t}\n}\n'
    },
    left: {'src/steps.c': [['\tcase 2:', '\tcase 12:\n\t\treturn "lost";\n\tcase 2:']]},
    right: {'src/steps.c': [['\tdefault:', '\tcase 12:\n\t\treturn "returned";\n\tdefault:']]}
  }
]
