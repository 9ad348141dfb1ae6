import type {Draft} from '../plant.js'
import {C_BASE} from './base.js'

const ROUND =
  '/* Rounds down to five cents. */\nmoney discount_round(money amount)\n{\n\treturn amount - amount % 5;\n}\n\n'

/** Merges in C of the same shapes that build and start. */
export const C_HARMLESS: readonly Draft[] = [
  {
    name: 'one side renames a function and leaves a macro of the old name, the other calls that',
    expect: 'harmless',
    base: C_BASE,
    left: {
      'src/cart.h': [
        [
          'void cart_clear(struct cart *cart);',
          'void cart_empty(struct cart *cart);\n#define cart_clear(cart) cart_empty(cart)'
        ]
      ],
      'src/cart.c': [['void cart_clear(struct cart *cart)', 'void cart_empty(struct cart *cart)']]
    },
    right: {
      'src/main.c': [['\tputs(error_text(ERR_NO_STOCK));', '\tcart_clear(cart);\n\tputs(error_text(ERR_NO_STOCK));']]
    }
  },
  {
    name: 'one side renames a function and leaves one that forwards, the other calls that',
    expect: 'harmless',
    base: C_BASE,
    left: {
      'src/cart.h': [
        [
          'void cart_clear(struct cart *cart);',
          'void cart_clear(struct cart *cart);\nvoid cart_empty(struct cart *cart);'
        ]
      ],
      'src/cart.c': [
        [
          'void cart_clear(struct cart *cart)\n{',
          'void cart_clear(struct cart *cart)\n{\n\tcart_empty(cart);\n}\n\nvoid cart_empty(struct cart *cart)\n{'
        ]
      ]
    },
    right: {
      'src/main.c': [['\tputs(error_text(ERR_NO_STOCK));', '\tcart_clear(cart);\n\tputs(error_text(ERR_NO_STOCK));']]
    }
  },
  {
    name: 'one side moves a function to another file and leaves its prototype, the other calls it',
    expect: 'harmless',
    base: C_BASE,
    left: {'src/discount.c': [[ROUND, '']], 'src/round.c': `#include "discount.h"\n\n${ROUND.trimEnd()}\n`},
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
    name: 'one side removes a static function, the other calls one of that name in another file',
    expect: 'harmless',
    base: {
      ...C_BASE,
      'src/store.c': C_BASE['src/store.c'].replace(
        'struct cart *store_load',
        'static void copy(char *to, const char *from)\n{\n\tstrncpy(to, from, 8);\n}\n\nvoid store_label(char *label)\n{\n\tcopy(label, "store");\n}\n\nstruct cart *store_load'
      )
    },
    left: {
      'src/store.c': [
        [
          'static void copy(char *to, const char *from)\n{\n\tstrncpy(to, from, 8);\n}\n\nvoid store_label(char *label)\n{\n\tcopy(label, "store");\n}\n\n',
          ''
        ]
      ]
    },
    right: {
      'src/cart.c': [
        ['', '\nvoid cart_rename(struct cart *cart, const char *id)\n{\n\tcopy(cart->id, sizeof(cart->id), id);\n}\n']
      ]
    }
  },
  {
    name: 'one side renames a function, the other calls a function pointer of the old name',
    expect: 'harmless',
    base: C_BASE,
    left: {
      'src/discount.h': [['money discount_round(money amount);', 'money discount_floor(money amount);']],
      'src/discount.c': [
        ['money discount_round(money amount)', 'money discount_floor(money amount)'],
        ['return discount_round(total', 'return discount_floor(total']
      ]
    },
    right: {
      'src/cart.c': [
        [
          '',
          '\nmoney cart_total_with(const struct cart *cart, money (*discount_round)(money))\n{\n\treturn discount_round(cart_total(cart));\n}\n'
        ]
      ],
      'src/cart.h': [
        [
          'money cart_total(',
          'money cart_total_with(const struct cart *cart, money (*discount_round)(money));\nmoney cart_total('
        ]
      ]
    }
  },
  {
    name: 'one side renames a macro, the other has a local of the old name',
    expect: 'harmless',
    base: C_BASE,
    left: {
      'src/store.h': [
        ['#define STORE_ROOM 64', '#define STORE_SLOTS 64'],
        ['carts[STORE_ROOM]', 'carts[STORE_SLOTS]']
      ],
      'src/store.c': [['== STORE_ROOM', '== STORE_SLOTS']]
    },
    right: {
      'src/cart.c': [
        [
          '',
          '\nsize_t cart_room(const struct cart *cart)\n{\n\tsize_t STORE_ROOM = CART_MAX_LINES;\n\n\treturn STORE_ROOM - cart->used;\n}\n'
        ]
      ]
    }
  },
  {
    name: 'one side adds variable arguments, the other calls without them',
    expect: 'harmless',
    base: C_BASE,
    left: {
      'src/audit.h': [
        [
          'static inline void audit_record(FILE *out, const char *what)',
          'static inline void audit_record(FILE *out, const char *what, ...)'
        ]
      ]
    },
    right: {
      'src/store.c': [
        ['#include "store.h"\n', '#include "store.h"\n#include "audit.h"\n'],
        ['\tcart_init(cart, id);\n', '\tcart_init(cart, id);\n\taudit_record(stderr, id);\n']
      ]
    }
  },
  {
    name: 'one side renames a field, the other uses a field of the old name in another struct',
    expect: 'harmless',
    base: C_BASE,
    left: {
      'src/store.h': [['\tsize_t used;\n', '\tsize_t taken;\n']],
      'src/store.c': [
        ['i < store->used; i++', 'i < store->taken; i++'],
        ['store->used == STORE_ROOM', 'store->taken == STORE_ROOM'],
        ['carts[store->used++]', 'carts[store->taken++]'],
        ['return store->used;', 'return store->taken;']
      ]
    },
    right: {
      'src/cart.c': [['', '\nsize_t cart_room(const struct cart *cart)\n{\n\treturn CART_MAX_LINES - cart->used;\n}\n']]
    }
  },
  {
    name: 'both sides add a static function of one name, each to a file of its own',
    expect: 'harmless',
    base: C_BASE,
    left: {
      'src/cart.c': [
        [
          'void cart_clear(',
          'static int is_full(const struct cart *cart)\n{\n\treturn cart->used == CART_MAX_LINES;\n}\n\nint cart_room(const struct cart *cart)\n{\n\treturn !is_full(cart);\n}\n\nvoid cart_clear('
        ]
      ]
    },
    right: {
      'src/store.c': [
        [
          '',
          '\nstatic int is_full(const struct store *store)\n{\n\treturn store->used == STORE_ROOM;\n}\n\nint store_room(const struct store *store)\n{\n\treturn !is_full(store);\n}\n'
        ]
      ]
    }
  },
  {
    name: 'both sides add a function of one name in branches of the preprocessor that exclude each other',
    expect: 'harmless',
    base: {
      ...C_BASE,
      'src/path.c':
        'const char *data_path(void);\nconst char *temp_path(void);\n\n#ifdef __unix__\nconst char *temp_path(void)\n{\n\treturn "/tmp";\n}\n#else\nconst char *temp_path(void)\n{\n\treturn "temp";\n}\n#endif\n'
    },
    left: {
      'src/path.c': [
        ['#ifdef __unix__\n', '#ifdef __unix__\nconst char *data_path(void)\n{\n\treturn "/var/lib/shop";\n}\n\n']
      ]
    },
    right: {
      'src/path.c': [
        ['\treturn "temp";\n}\n', '\treturn "temp";\n}\n\nconst char *data_path(void)\n{\n\treturn "data";\n}\n']
      ]
    }
  },
  {
    name: 'both sides add a prototype of one function, in two headers',
    expect: 'harmless',
    base: {
      ...C_BASE,
      'src/cart.c': C_BASE['src/cart.c'].replace(
        'money cart_total',
        'int cart_is_empty(const struct cart *cart)\n{\n\treturn cart->used == 0;\n}\n\nmoney cart_total'
      )
    },
    left: {'src/cart.h': [['money cart_total(', 'int cart_is_empty(const struct cart *cart);\nmoney cart_total(']]},
    right: {
      'src/discount.h': [
        ['money discount_apply(', 'int cart_is_empty(const struct cart *cart);\nmoney discount_apply(']
      ]
    }
  },
  {
    name: 'one side adds a prototype and the other the function, ignorant of each other',
    expect: 'harmless',
    base: C_BASE,
    left: {'src/cart.h': [['money cart_total(', 'int cart_is_empty(const struct cart *cart);\nmoney cart_total(']]},
    right: {'src/cart.c': [['', '\nint cart_is_empty(const struct cart *cart)\n{\n\treturn cart->used == 0;\n}\n']]}
  },
  {
    name: 'both sides add a struct of one name, each to a file of its own',
    expect: 'harmless',
    base: C_BASE,
    left: {'src/cart.c': [['static void copy', 'struct page {\n\tsize_t number;\n};\n\nstatic void copy']]},
    right: {
      'src/store.c': [['struct cart *store_load', 'struct page {\n\tconst char *title;\n};\n\nstruct cart *store_load']]
    }
  },
  {
    name: 'both sides add the same function with the same words',
    expect: 'harmless',
    base: C_BASE,
    left: {
      'src/cart.c': [
        [
          'void cart_clear(',
          'size_t cart_size(const struct cart *cart)\n{\n\treturn cart->used;\n}\n\nvoid cart_clear('
        ]
      ]
    },
    right: {
      'src/cart.c': [
        [
          'void cart_clear(',
          'size_t cart_size(const struct cart *cart)\n{\n\treturn cart->used;\n}\n\nvoid cart_clear('
        ],
        ['CART_CLAMP(count, 1, 99)', 'CART_CLAMP(count, 1, 999)']
      ]
    }
  },
  {
    name: 'one side removes a function, the other names it in comments, a text and unused code',
    expect: 'harmless',
    base: C_BASE,
    left: {
      'src/store.h': [['size_t store_size(const struct store *store);\n', '']],
      'src/store.c': [['\nsize_t store_size(const struct store *store)\n{\n\treturn store->used;\n}\n', '']]
    },
    right: {
      'src/main.c': [
        [
          '\tputs(error_text(ERR_NO_STOCK));',
          '\t/* Was store_size(&store). */\n#if 0\n\tprintf("%zu", store_size(&store));\n#endif\n\tputs("see store_size(&store)"); // store_size(&store)\n\tputs(error_text(ERR_NO_STOCK));'
        ]
      ]
    }
  },
  {
    name: 'one side moves a header and leaves one that includes it, the other includes the old place',
    expect: 'harmless',
    base: C_BASE,
    left: {'src/audit.h': '#include "log/audit.h"\n', 'src/log/audit.h': C_BASE['src/audit.h']},
    right: {
      'src/store.c': [
        ['#include "store.h"\n', '#include "store.h"\n#include "audit.h"\n'],
        ['\tcart_init(cart, id);\n', '\tcart_init(cart, id);\n\taudit_record(stderr, id);\n']
      ]
    }
  },
  {
    name: 'one side deletes a header, the other includes the system header of that name',
    expect: 'harmless',
    base: {...C_BASE, 'src/ctype.h': '#define SHOP_CTYPE 1\n'},
    left: {'src/ctype.h': null},
    right: {'src/cart.c': [['#include <string.h>\n', '#include <ctype.h>\n#include <string.h>\n']]}
  },
  {
    name: 'both sides add one path under different verbs to one table',
    expect: 'harmless',
    base: C_BASE,
    left: {
      'src/routes.c': [['\t{"GET", "/lines", show},\n', '\t{"GET", "/lines", show},\n\t{"GET", "/status", show},\n']]
    },
    right: {
      'src/routes.c': [
        ['\t{"GET", "/ready", health},\n', '\t{"GET", "/ready", health},\n\t{"PUT", "/status", health},\n']
      ]
    }
  },
  {
    name: 'both sides add one route, each to a table of its own',
    expect: 'harmless',
    base: C_BASE,
    left: {
      'src/routes.c': [['\t{"GET", "/lines", show},\n', '\t{"GET", "/lines", show},\n\t{"GET", "/status", show},\n']]
    },
    right: {
      'src/routes.c': [
        [
          'const struct route admin_routes[] = {\n',
          'const struct route admin_routes[] = {\n\t{"GET", "/status", health},\n'
        ]
      ]
    }
  },
  {
    name: 'both sides add a case of one number, each to a switch of its own',
    expect: 'harmless',
    base: {
      ...C_BASE,
      'src/steps.c':
        'const char *step_text(int step);\nint step_days(int step);\n\nconst char *step_text(int step)\n{\n\tswitch (step) {\n\tcase 1:\n\t\treturn "opened";\n\tcase 2:\n\t\treturn "filled";\n\tdefault:\n\t\treturn "unknown";\n\t}\n}\n\nint step_days(int step)\n{\n\tswitch (step) {\n\tcase 1:\n\t\treturn 3;\n\tcase 2:\n\t\treturn 5;\n\tdefault:\n\t\treturn 0;\n\t}\n}\n'
    },
    left: {
      'src/steps.c': [
        ['\tdefault:\n\t\treturn "unknown";', '\tcase 12:\n\t\treturn "lost";\n\tdefault:\n\t\treturn "unknown";']
      ]
    },
    right: {'src/steps.c': [['\tdefault:\n\t\treturn 0;', '\tcase 12:\n\t\treturn 30;\n\tdefault:\n\t\treturn 0;']]}
  },
  {
    name: 'both sides fill one slot, each of a table of its own',
    expect: 'harmless',
    base: {
      ...C_BASE,
      'src/main.c': C_BASE['src/main.c']
        .replace(
          'static struct store store;',
          'static const int rates[] = {\n\t[0] = 0,\n\t[1] = 7,\n};\n\nstatic struct store store;'
        )
        .replace('audit_record(stdout, weekdays[1]);', 'audit_record(stdout, weekdays[rates[0]]);')
    },
    left: {'src/main.c': [['\t[0] = "sunday",\n', '\t[0] = "sunday",\n\t[6] = "saturday",\n']]},
    right: {'src/main.c': [['\t[1] = 7,\n', '\t[1] = 7,\n\t[6] = 19,\n']]}
  }
]
