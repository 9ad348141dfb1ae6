import type {Draft} from '../plant.js'
import {CPP_BASE} from './base.js'

const ROUND =
  '// Rounds down to five cents.\nMoney round(Money amount) {\n    return Money(amount.cents() - amount.cents() % 5);\n}\n\n'
const LAST = '    std::cout << shop::text(shop::ErrorCode::NoStock) << std::endl;\n'
const QUOTE: Draft['right'] = {
  'src/main.cpp': [
    [
      'std::string health() {',
      'std::string quote() {\n    return shop::discount::apply(shop::Cart("quote"), "LOYAL").text();\n}\n\nstd::string health() {'
    ],
    ['    router.get("/lines", show);\n', '    router.get("/lines", show);\n    router.get("/quote", quote);\n']
  ]
}

/** Merges in C++ of the same shapes that build and start. */
export const CPP_HARMLESS: readonly Draft[] = [
  {
    name: 'one side adds a parameter with a default, the other calls without it',
    expect: 'harmless',
    base: CPP_BASE,
    left: {
      'src/discount.h': [
        [
          'Money apply(const Cart& cart, const std::string& code);',
          'Money apply(const Cart& cart, const std::string& code, int cap = 100);'
        ]
      ],
      'src/discount.cpp': [
        [
          'Money apply(const Cart& cart, const std::string& code) {',
          'Money apply(const Cart& cart, const std::string& code, int cap) {'
        ],
        ['100 - percent(code)', '100 - (percent(code) < cap ? percent(code) : cap)']
      ]
    },
    right: QUOTE
  },
  {
    name: 'one side adds an overload with one parameter more, the other calls the old one',
    expect: 'harmless',
    base: CPP_BASE,
    left: {
      'src/discount.h': [
        [
          'Money apply(const Cart& cart, const std::string& code);',
          'Money apply(const Cart& cart, const std::string& code);\nMoney apply(const Cart& cart, const std::string& code, int cap);'
        ]
      ],
      'src/discount.cpp': [
        [
          'Money apply(const Cart& cart, const std::string& code) {',
          'Money apply(const Cart& cart, const std::string& code, int cap) {\n    return round(cart.total().percent(100 - (percent(code) < cap ? percent(code) : cap)));\n}\n\nMoney apply(const Cart& cart, const std::string& code) {'
        ]
      ]
    },
    right: QUOTE
  },
  {
    name: 'one side moves a function to another namespace and leaves a using declaration, the other calls the old place',
    expect: 'harmless',
    base: CPP_BASE,
    left: {
      'src/discount.h': [['Money round(Money amount);\n', 'using shop::round;\n']],
      'src/discount.cpp': [[ROUND, '']],
      'src/money.h': [['constexpr bool operator==', 'Money round(Money amount);\n\nconstexpr bool operator==']],
      'src/money.cpp': [['std::string Money::text()', `${ROUND}std::string Money::text()`]]
    },
    right: {
      'src/main.cpp': [[LAST, `    std::cout << shop::discount::round(shop::Money(123)).text() << std::endl;\n${LAST}`]]
    }
  },
  {
    name: 'one side renames a struct and leaves an alias, the other uses the old name',
    expect: 'harmless',
    base: CPP_BASE,
    left: {
      'src/cart.h': [
        ['struct Line {', 'struct Item {'],
        ['enum class Shipping {', '// The old name.\nusing Line = Item;\n\nenum class Shipping {']
      ]
    },
    right: {
      'src/discount.cpp': [
        ['Money apply(', 'bool is_free(const Line& line) {\n    return line.price == Money(0);\n}\n\nMoney apply(']
      ]
    }
  },
  {
    name: 'one side removes a function of a namespace, the other calls one of that name in the standard library',
    expect: 'harmless',
    base: {
      ...CPP_BASE,
      'src/discount.h': CPP_BASE['src/discount.h'].replace(
        'int limit(',
        'inline int max(int one, int other) { return one > other ? one : other; }\nint limit('
      )
    },
    left: {'src/discount.h': [['inline int max(int one, int other) { return one > other ? one : other; }\n', '']]},
    right: {
      'src/cart.cpp': [
        ['#include <utility>\n', '#include <algorithm>\n#include <utility>\n'],
        ['            line.count -= count;', '            line.count = std::max(0, line.count - count);']
      ]
    }
  },
  {
    name: 'one side renames a member function, the other calls one of that name on another class',
    expect: 'harmless',
    base: CPP_BASE,
    left: {
      'src/cart.h': [['    void clear();', '    void empty();']],
      'src/cart.cpp': [['void Cart::clear() {', 'void Cart::empty() {']]
    },
    right: {'src/main.cpp': [[LAST, `    store.clear();\n${LAST}`]]}
  },
  {
    name: 'one side renames a function, the other calls a lambda of the old name',
    expect: 'harmless',
    base: CPP_BASE,
    left: {
      'src/discount.h': [['int limit(', 'int limit_of(']],
      'src/discount.cpp': [['int limit(const', 'int limit_of(const']]
    },
    right: {
      'src/cart.cpp': [
        [
          '    for (const auto& line : lines_) sum = sum + line.sum();',
          '    const auto limit = [](const Line& line) { return line.count < 99 ? line.sum() : line.price.times(99); };\n    for (const auto& line : lines_) sum = sum + limit(line);'
        ]
      ]
    }
  },
  {
    name: 'one side renames a constant, the other takes a parameter of the old name',
    expect: 'harmless',
    base: CPP_BASE,
    left: {'src/cart.h': [['kMaxLines = 50', 'kLineLimit = 50']], 'src/cart.cpp': [['>= kMaxLines', '>= kLineLimit']]},
    right: {
      'src/store.h': [
        [
          '    void clear()',
          '    bool fits(std::size_t kMaxLines) const { return carts_.size() < kMaxLines; }\n\n    void clear()'
        ]
      ]
    }
  },
  {
    name: 'one side removes an override, the other calls it, and the base class has it',
    expect: 'harmless',
    base: {
      ...CPP_BASE,
      'src/gift.h':
        '#pragma once\n\n#include "cart.h"\n\nnamespace shop {\n\n// A cart that somebody else gets.\nclass Gift : public Cart {\npublic:\n    using Cart::Cart;\n\n    Money total() const { return Cart::total() + Money(200); }\n\n    std::string label() const { return "for " + id(); }\n};\n\n}  // namespace shop\n'
    },
    left: {'src/gift.h': [['    Money total() const { return Cart::total() + Money(200); }\n\n', '']]},
    right: {
      'src/main.cpp': [
        ['#include "errors.h"\n', '#include "errors.h"\n#include "gift.h"\n'],
        [LAST, `    shop::Gift gift("aunt");\n    std::cout << gift.total().text() << std::endl;\n${LAST}`]
      ]
    }
  },
  {
    name: 'both sides add overloads of one name to one class',
    expect: 'harmless',
    base: CPP_BASE,
    left: {
      'src/cart.h': [
        [
          '    bool add(const Line& line);',
          '    bool contains(const std::string& sku) const {\n        for (const auto& line : lines_) {\n            if (line.sku == sku) return true;\n        }\n        return false;\n    }\n\n    bool add(const Line& line);'
        ]
      ]
    },
    right: {
      'src/cart.h': [
        [
          '    Money total() const;\n',
          '    Money total() const;\n    bool contains(Money price) const { return total() == price; }\n'
        ]
      ]
    }
  },
  {
    name: 'both sides add a function of one name and signature, each to an unnamed namespace of its own file',
    expect: 'harmless',
    base: CPP_BASE,
    left: {
      'src/cart.cpp': [
        [
          'Cart::Cart(',
          'namespace {\n\nbool is_free(const Line& line) {\n    return line.price == Money(0);\n}\n\n}  // namespace\n\nCart::Cart('
        ],
        ['    return true;\n}\n\nbool Cart::remove', '    return !is_free(line);\n}\n\nbool Cart::remove']
      ]
    },
    right: {
      'src/money.cpp': [
        ['#include "money.h"\n', '#include "money.h"\n\n#include "cart.h"\n'],
        [
          'std::string Money::text()',
          'namespace {\n\nbool is_free(const Line& line) {\n    return line.sum() == Money(0);\n}\n\n}  // namespace\n\nbool all_free(const Line& one, const Line& other) {\n    return is_free(one) && is_free(other);\n}\n\nstd::string Money::text()'
        ]
      ]
    }
  },
  {
    name: 'both sides add a function of one name and signature, each to a namespace of its own',
    expect: 'harmless',
    base: CPP_BASE,
    left: {
      'src/cart.cpp': [
        [
          'void Cart::clear()',
          'int rank(const std::string& code) {\n    return static_cast<int>(code.size());\n}\n\nvoid Cart::clear()'
        ]
      ]
    },
    right: {
      'src/discount.cpp': [
        [
          'Money apply(',
          'int rank(const std::string& code) {\n    return percent(code) * limit(code);\n}\n\nMoney apply('
        ]
      ]
    }
  },
  {
    name: 'both sides add a member function of one name, each to a class of its own in one header',
    expect: 'harmless',
    base: CPP_BASE,
    left: {
      'src/cart.h': [
        ['    Money sum() const {', '    bool is_free() const { return price == Money(0); }\n    Money sum() const {']
      ]
    },
    right: {
      'src/cart.h': [
        [
          '    Money total() const;\n',
          '    Money total() const;\n    bool is_free() const { return total() == Money(0); }\n'
        ]
      ]
    }
  },
  {
    name: 'one side adds a member function, the other defines a declared one of that name in another class',
    expect: 'harmless',
    base: {
      ...CPP_BASE,
      'src/cart.h': CPP_BASE['src/cart.h'].replace('    void clear();', '    void clear();\n    bool is_empty() const;')
    },
    left: {
      'src/store.h': [['    void clear()', '    bool is_empty() const { return carts_.empty(); }\n\n    void clear()']]
    },
    right: {
      'src/cart.cpp': [
        ['Money Cart::total()', 'bool Cart::is_empty() const {\n    return lines_.empty();\n}\n\nMoney Cart::total()']
      ]
    }
  },
  {
    name: 'both sides add a function of one name in branches of the preprocessor that exclude each other',
    expect: 'harmless',
    base: {
      ...CPP_BASE,
      'src/path.cpp':
        '#include <string>\n\nnamespace shop {\n\n#ifdef __unix__\nstd::string temp_path() {\n    return "/tmp";\n}\n#else\nstd::string temp_path() {\n    return "temp";\n}\n#endif\n\n}  // namespace shop\n'
    },
    left: {
      'src/path.cpp': [
        ['#ifdef __unix__\n', '#ifdef __unix__\nstd::string data_path() {\n    return "/var/lib/shop";\n}\n\n']
      ]
    },
    right: {
      'src/path.cpp': [
        ['    return "temp";\n}\n', '    return "temp";\n}\n\nstd::string data_path() {\n    return "data";\n}\n']
      ]
    }
  },
  {
    name: 'both sides specialise one template for types of their own',
    expect: 'harmless',
    base: {
      ...CPP_BASE,
      'src/name.h':
        '#pragma once\n\n#include "cart.h"\n\nnamespace shop {\n\ntemplate <typename T>\nconst char* name_of() {\n    return "thing";\n}\n\ntemplate <>\ninline const char* name_of<Cart>() {\n    return "cart";\n}\n\n// End of names.\n\n}  // namespace shop\n'
    },
    left: {
      'src/name.h': [
        [
          'template <>\ninline const char* name_of<Cart>() {',
          'template <>\ninline const char* name_of<Line>() {\n    return "line";\n}\n\ntemplate <>\ninline const char* name_of<Cart>() {'
        ]
      ]
    },
    right: {
      'src/name.h': [
        [
          '// End of names.\n',
          'template <>\ninline const char* name_of<Money>() {\n    return "money";\n}\n\n// End of names.\n'
        ]
      ]
    }
  },
  {
    name: 'both sides add the same member function with the same words',
    expect: 'harmless',
    base: CPP_BASE,
    left: {
      'src/cart.h': [
        [
          '    bool add(const Line& line);',
          '    std::size_t size() const { return lines_.size(); }\n\n    bool add(const Line& line);'
        ]
      ]
    },
    right: {
      'src/cart.h': [
        [
          '    bool add(const Line& line);',
          '    std::size_t size() const { return lines_.size(); }\n\n    bool add(const Line& line);'
        ],
        ['kMaxLines = 50', 'kMaxLines = 60']
      ]
    }
  },
  {
    name: 'one side removes a function, the other names it in comments and texts',
    expect: 'harmless',
    base: CPP_BASE,
    left: {
      'src/discount.h': [['int limit(const std::string& code);\n', '']],
      'src/discount.cpp': [['int limit(const std::string& code) {\n    return limits.at_or(code, 1);\n}\n\n', '']]
    },
    right: {
      'src/main.cpp': [
        [
          LAST,
          `    // Once: discount::limit("STAFF").\n    /* limit("STAFF") */\n    std::cout << "limit(code)" << R"(discount::limit("STAFF"))" << std::endl;\n${LAST}`
        ]
      ]
    }
  },
  {
    name: 'one side moves a header and leaves one that includes it, the other includes the old place',
    expect: 'harmless',
    base: CPP_BASE,
    left: {'src/audit.h': '#pragma once\n\n#include "log/audit.h"\n', 'src/log/audit.h': CPP_BASE['src/audit.h']},
    right: {
      'src/cart.cpp': [
        ['#include <utility>\n', '#include <utility>\n\n#include "audit.h"\n'],
        ['    lines_.clear();', '    audit("cleared " + id_);\n    lines_.clear();']
      ]
    }
  },
  {
    name: 'both sides register one path under different verbs',
    expect: 'harmless',
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
          '    router.get("/ready", health);\n    router.post("/status", health);\n'
        ]
      ]
    }
  },
  {
    name: 'both sides register one route, each on a router of its own',
    expect: 'harmless',
    base: CPP_BASE,
    left: {
      'src/main.cpp': [
        ['    router.get("/lines", show);\n', '    router.get("/lines", show);\n    router.get("/status", show);\n']
      ]
    },
    right: {
      'src/main.cpp': [
        [
          'shop::Router admin_routes() {\n    shop::Router router;\n',
          'shop::Router admin_routes() {\n    shop::Router router;\n    router.get("/status", health);\n'
        ]
      ]
    }
  },
  {
    name: 'both sides add one key, each to a table of its own',
    expect: 'harmless',
    base: CPP_BASE,
    left: {'src/discount.cpp': [['    {"SPRING", 10},\n', '    {"WINTER", 12},\n    {"SPRING", 10},\n']]},
    right: {'src/discount.cpp': [['    {"STAFF", 100},\n', '    {"STAFF", 100},\n    {"WINTER", 3},\n']]}
  },
  {
    name: 'both sides add an enumerator of one name, each to an enum of its own',
    expect: 'harmless',
    base: CPP_BASE,
    left: {'src/cart.h': [['    Letter,\n', '    Letter,\n    Pickup,\n']]},
    right: {'src/errors.h': [['    NoStock = 1003,\n', '    NoStock = 1003,\n    Pickup = 1004,\n']]}
  }
]
