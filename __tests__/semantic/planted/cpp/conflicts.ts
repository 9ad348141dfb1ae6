import type {Draft} from '../plant.js'
import {CPP_BASE} from './base.js'

const ROUND =
  '// Rounds down to five cents.\nMoney round(Money amount) {\n    return Money(amount.cents() - amount.cents() % 5);\n}\n\n'
const LAST = '    std::cout << shop::text(shop::ErrorCode::NoStock) << std::endl;\n'

/** Merges in C++ that git takes and the compiler, the linker or the start of the program does not. */
export const CPP_CONFLICTS: readonly Draft[] = [
  {
    name: 'one side renames a static member function, the other calls the old one',
    expect: 'removed-definition',
    base: CPP_BASE,
    left: {
      'src/money.h': [['static Money parse(', 'static Money from_text(']],
      'src/money.cpp': [['Money Money::parse(', 'Money Money::from_text(']]
    },
    right: {'src/main.cpp': [[LAST, `    std::cout << shop::Money::parse("1.50").text() << std::endl;\n${LAST}`]]}
  },
  {
    name: 'one side renames a member function, the other calls it on a parameter of that class',
    expect: 'removed-definition',
    base: CPP_BASE,
    left: {
      'src/cart.h': [['    void clear();', '    void empty();']],
      'src/cart.cpp': [['void Cart::clear() {', 'void Cart::empty() {']]
    },
    right: {
      'src/discount.cpp': [
        [
          'Money apply(',
          'Money checkout(Cart& cart, const std::string& code) {\n    const Money due = cart.total().percent(100 - percent(code));\n    cart.clear();\n    return due;\n}\n\nMoney apply('
        ]
      ]
    }
  },
  {
    name: 'one side removes a function of a namespace, the other calls it with the whole name',
    expect: 'removed-definition',
    base: CPP_BASE,
    left: {
      'src/discount.h': [['int limit(const std::string& code);\n', '']],
      'src/discount.cpp': [['int limit(const std::string& code) {\n    return limits.at_or(code, 1);\n}\n\n', '']]
    },
    right: {'src/main.cpp': [[LAST, `    std::cout << shop::discount::limit("STAFF") << std::endl;\n${LAST}`]]}
  },
  {
    name: 'one side renames a struct, the other writes a function over the old one',
    expect: 'removed-definition',
    base: CPP_BASE,
    left: {
      'src/cart.h': [
        ['struct Line {', 'struct Item {'],
        ['bool add(const Line& line)', 'bool add(const Item& line)'],
        ['std::vector<Line>', 'std::vector<Item>']
      ],
      'src/cart.cpp': [['add(const Line& line)', 'add(const Item& line)']],
      'src/main.cpp': [['shop::Line{', 'shop::Item{']]
    },
    right: {
      'src/discount.cpp': [
        ['Money apply(', 'bool is_free(const Line& line) {\n    return line.price == Money(0);\n}\n\nMoney apply(']
      ]
    }
  },
  {
    name: 'one side renames a constant, the other reads the old one',
    expect: 'removed-definition',
    base: CPP_BASE,
    left: {'src/cart.h': [['kMaxLines = 50', 'kLineLimit = 50']], 'src/cart.cpp': [['>= kMaxLines', '>= kLineLimit']]},
    right: {
      'src/main.cpp': [[LAST, `    std::cout << "at most " << shop::kMaxLines << " lines" << std::endl;\n${LAST}`]]
    }
  },
  {
    name: 'one side removes an enumerator, the other uses it',
    expect: 'removed-definition',
    base: CPP_BASE,
    left: {'src/cart.h': [['    Parcel,\n    Freight,\n', '    Parcel,\n']]},
    right: {
      'src/store.h': [
        [
          '    void clear()',
          '    Shipping shipping() const { return carts_.size() > 9 ? Shipping::Freight : Shipping::Parcel; }\n\n    void clear()'
        ]
      ]
    }
  },
  {
    name: 'one side moves a function to another namespace and header, the other calls it at its old place',
    expect: 'moved-definition',
    base: CPP_BASE,
    left: {
      'src/discount.h': [['Money round(Money amount);\n', '']],
      'src/discount.cpp': [[ROUND, '']],
      'src/money.h': [['constexpr bool operator==', 'Money round(Money amount);\n\nconstexpr bool operator==']],
      'src/money.cpp': [['std::string Money::text()', `${ROUND}std::string Money::text()`]]
    },
    right: {
      'src/main.cpp': [[LAST, `    std::cout << shop::discount::round(shop::Money(123)).text() << std::endl;\n${LAST}`]]
    }
  },
  {
    name: 'one side moves an enum into a class, the other names its old place',
    expect: 'moved-definition',
    base: CPP_BASE,
    left: {
      'src/cart.h': [
        ['enum class Shipping {\n    Letter,\n    Parcel,\n    Freight,\n};\n\n', ''],
        [
          '    explicit Cart(std::string id);\n',
          '    enum class Shipping {\n        Letter,\n        Parcel,\n        Freight,\n    };\n\n    explicit Cart(std::string id);\n'
        ]
      ]
    },
    right: {
      'src/store.h': [
        [
          '    void clear()',
          '    Shipping shipping() const { return carts_.size() > 9 ? Shipping::Freight : Shipping::Parcel; }\n\n    void clear()'
        ]
      ]
    }
  },
  {
    name: 'one side adds a parameter to a function, the other calls it the old way',
    expect: 'changed-parameters',
    base: CPP_BASE,
    left: {
      'src/discount.h': [
        [
          'Money apply(const Cart& cart, const std::string& code);',
          'Money apply(const Cart& cart, const std::string& code, int cap);'
        ]
      ],
      'src/discount.cpp': [
        [
          'Money apply(const Cart& cart, const std::string& code) {',
          'Money apply(const Cart& cart, const std::string& code, int cap) {'
        ],
        ['100 - percent(code)', '100 - (percent(code) < cap ? percent(code) : cap)']
      ],
      'src/main.cpp': [['shop::discount::apply(cart, "STAFF")', 'shop::discount::apply(cart, "STAFF", 50)']]
    },
    right: {
      'src/main.cpp': [
        [
          'std::string health() {',
          'std::string quote() {\n    return shop::discount::apply(shop::Cart("quote"), "LOYAL").text();\n}\n\nstd::string health() {'
        ],
        ['    router.get("/lines", show);\n', '    router.get("/lines", show);\n    router.get("/quote", quote);\n']
      ]
    }
  },
  {
    name: 'one side adds a parameter to a constructor, the other makes an object the old way',
    expect: 'changed-parameters',
    base: CPP_BASE,
    left: {
      'src/cart.h': [['explicit Cart(std::string id);', 'Cart(std::string id, std::size_t room);']],
      'src/cart.cpp': [
        [
          'Cart::Cart(std::string id) : id_(std::move(id)) {}',
          'Cart::Cart(std::string id, std::size_t room) : id_(std::move(id)) {\n    lines_.reserve(room);\n}'
        ]
      ],
      'src/store.h': [['carts_.try_emplace(id, id)', 'carts_.try_emplace(id, id, 4)']],
      'src/main.cpp': [['shop::Cart("show")', 'shop::Cart("show", 4)']]
    },
    right: {
      'src/discount.cpp': [
        [
          'Money apply(',
          'Money cheapest(const std::string& code) {\n    Cart cart("cheapest");\n    cart.add(Line{"TEA", 1, Money(450)});\n    return round(cart.total().percent(100 - percent(code)));\n}\n\nMoney apply('
        ],
        ['#include "discount.h"\n', '#include "discount.h"\n\n#include "cart.h"\n']
      ]
    }
  },
  {
    name: 'one side drops a parameter of a member function, the other still passes it',
    expect: 'changed-parameters',
    base: CPP_BASE,
    left: {
      'src/cart.h': [['bool remove(const std::string& sku, int count);', 'bool remove(const std::string& sku);']],
      'src/cart.cpp': [
        ['bool Cart::remove(const std::string& sku, int count) {', 'bool Cart::remove(const std::string& sku) {'],
        ['line.count -= count;', 'line.count = 0;']
      ]
    },
    right: {
      'src/discount.cpp': [
        [
          'Money apply(',
          'Money without_gift(Cart& cart) {\n    cart.remove("GIFT", 1);\n    return cart.total();\n}\n\nMoney apply('
        ]
      ]
    }
  },
  {
    name: 'one side takes the default of a parameter away, the other calls without it',
    expect: 'changed-parameters',
    base: {
      ...CPP_BASE,
      'src/discount.h': CPP_BASE['src/discount.h'].replace(
        'int limit(const std::string& code);',
        'int limit(const std::string& code);\ninline int share(int percent, int parts = 2) { return percent / parts; }'
      )
    },
    left: {'src/discount.h': [['int parts = 2)', 'int parts)']]},
    right: {'src/main.cpp': [[LAST, `    std::cout << shop::discount::share(40) << std::endl;\n${LAST}`]]}
  },
  {
    name: 'both sides add a function of one signature to one namespace, in two files',
    expect: 'duplicate-definition',
    base: CPP_BASE,
    left: {
      'src/cart.cpp': [
        [
          'void Cart::clear()',
          'bool is_free(const Line& line) {\n    return line.price == Money(0);\n}\n\nvoid Cart::clear()'
        ]
      ]
    },
    right: {
      'src/money.cpp': [
        ['#include "money.h"\n', '#include "money.h"\n\n#include "cart.h"\n'],
        [
          'std::string Money::text()',
          'bool is_free(const Line& line) {\n    return line.sum() == Money(0);\n}\n\nstd::string Money::text()'
        ]
      ]
    }
  },
  {
    name: 'both sides add a member function of one signature to one class',
    expect: 'duplicate-definition',
    base: CPP_BASE,
    left: {
      'src/cart.h': [
        [
          '    bool add(const Line& line);',
          '    bool is_empty() const { return lines_.empty(); }\n\n    bool add(const Line& line);'
        ]
      ]
    },
    right: {
      'src/cart.h': [
        [
          '    Money total() const;\n',
          '    Money total() const;\n    bool is_empty() const { return total() == Money(0); }\n'
        ]
      ]
    }
  },
  {
    name: 'both sides add a class of one name to one namespace in one header',
    expect: 'duplicate-definition',
    base: CPP_BASE,
    left: {
      'src/cart.h': [
        [
          'enum class Shipping {',
          'struct Page {\n    std::size_t number;\n    std::size_t size;\n};\n\nenum class Shipping {'
        ]
      ]
    },
    right: {
      'src/cart.h': [
        [
          '    std::vector<Line> lines_;\n};\n',
          '    std::vector<Line> lines_;\n};\n\nclass Page {\npublic:\n    std::string title;\n};\n'
        ]
      ]
    }
  },
  {
    name: 'one side moves a header, the other includes it at its old place',
    expect: 'removed-file',
    base: CPP_BASE,
    left: {
      'src/audit.h': null,
      'src/log/audit.h': CPP_BASE['src/audit.h'],
      'src/main.cpp': [['#include "audit.h"', '#include "log/audit.h"']]
    },
    right: {
      'src/cart.cpp': [
        ['#include <utility>\n', '#include <utility>\n\n#include "audit.h"\n'],
        ['    lines_.clear();', '    audit("cleared " + id_);\n    lines_.clear();']
      ]
    }
  },
  {
    name: 'one side deletes a header nobody includes, the other includes it',
    expect: 'removed-file',
    base: {
      ...CPP_BASE,
      'src/tax.hpp':
        '#pragma once\n\nnamespace shop {\n\ninline long tax(long cents) { return cents * 19 / 119; }\n\n}  // namespace shop\n'
    },
    left: {'src/tax.hpp': null},
    right: {
      'src/store.h': [
        ['#include "cart.h"\n', '#include "cart.h"\n#include "tax.hpp"\n'],
        [
          '    void clear()',
          '    long taxes() const { return tax(100) * static_cast<long>(carts_.size()); }\n\n    void clear()'
        ]
      ]
    }
  },
  {
    name: 'both sides register the same route on one router',
    expect: 'duplicate-registration',
    base: CPP_BASE,
    left: {
      'src/main.cpp': [
        ['    router.get("/lines", show);\n', '    router.get("/lines", show);\n    router.get("/status", show);\n']
      ]
    },
    right: {
      'src/main.cpp': [
        [
          '    router.get("/ready", health);\n',
          '    router.get("/ready", health);\n    router.get("/status", health);\n'
        ]
      ]
    }
  },
  {
    name: 'both sides add the same key to one table',
    expect: 'duplicate-registration',
    base: CPP_BASE,
    left: {'src/discount.cpp': [['    {"SPRING", 10},\n', '    {"WINTER", 12},\n    {"SPRING", 10},\n']]},
    right: {'src/discount.cpp': [['    {"STAFF", 40},\n', '    {"STAFF", 40},\n    {"WINTER", 30},\n']]}
  },
  {
    name: 'both sides add an enumerator of one name',
    expect: 'duplicate-registration',
    base: CPP_BASE,
    left: {'src/errors.h': [['    NoCart = 1001,\n', '    NoCart = 1001,\n    Locked = 1004,\n']]},
    right: {'src/errors.h': [['    PaymentRefused = 2002,\n', '    PaymentRefused = 2002,\n    Locked = 2004,\n']]}
  },
  {
    name: 'both sides give a new error the same number',
    expect: 'duplicate-registration',
    base: CPP_BASE,
    left: {
      'src/errors.h': [
        ['    NoCart = 1001,\n', '    NoCart = 1001,\n    CartLocked = 3001,\n'],
        [
          '        case ErrorCode::CartFull:',
          '        case ErrorCode::CartLocked:\n            return "the cart is locked";\n        case ErrorCode::CartFull:'
        ]
      ]
    },
    right: {
      'src/errors.h': [
        ['    PaymentRefused = 2002,\n', '    PaymentRefused = 2002,\n    CardStolen = 3001,\n'],
        [
          '        case ErrorCode::CardExpired:',
          '        case ErrorCode::CardStolen:\n            return "the card was stolen";\n        case ErrorCode::CardExpired:'
        ]
      ]
    }
  }
]
