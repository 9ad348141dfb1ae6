import type {Draft} from '../plant.js'
import {RUST_BASE} from './base.js'

const ROUND =
  '/// Rounds down to five cents.\npub fn round(amount: Money) -> Money {\n    Money(amount.0 - amount.0 % 5)\n}\n\n'

/** Merges in Rust that git takes and the compiler, or the start of the program, does not. */
export const RUST_CONFLICTS: readonly Draft[] = [
  {
    name: 'one side renames a function, the other imports and calls the old one',
    expect: 'removed-definition',
    base: RUST_BASE,
    left: {'src/money.rs': [['pub fn parse_units(', 'pub fn units_from(']]},
    right: {
      'src/web.rs': [
        ['use crate::money::Money;', 'use crate::money::{parse_units, Money};'],
        [
          '.unwrap_or_default()',
          '.or_else(|_| parse_units(text).map(|price| price.to_string()).ok_or(())).unwrap_or_default()'
        ]
      ]
    }
  },
  {
    name: 'one side removes a function nobody called, the other calls it by its path',
    expect: 'removed-definition',
    base: RUST_BASE,
    left: {
      'src/money.rs': [
        [
          '/// Reads whole units.\npub fn parse_units(text: &str) -> Option<Money> {\n    text.parse().ok().map(|units| Money::new(units, 0))\n}\n\n',
          ''
        ]
      ]
    },
    right: {
      'src/store.rs': [
        [
          '    pub fn clear(&mut self)',
          '    pub fn worth(&self, text: &str) -> bool {\n        crate::money::parse_units(text).is_some()\n    }\n\n    pub fn clear(&mut self)'
        ]
      ]
    }
  },
  {
    name: 'one side renames an associated function, the other calls it on the type',
    expect: 'removed-definition',
    base: RUST_BASE,
    left: {
      'src/cart/mod.rs': [['    pub fn new(id: &str) -> Self {', '    pub fn open(id: &str) -> Self {']],
      'src/web.rs': [
        ['    Cart::new(id).total()', '    Cart::open(id).total()'],
        ['let cart = Cart::new(id);', 'let cart = Cart::open(id);']
      ]
    },
    right: {
      'src/store.rs': [
        [
          '    pub fn clear(&mut self)',
          '    pub fn fresh(&mut self, id: &str) -> &mut Cart {\n        self.carts.entry(id.to_owned()).or_insert_with(|| Cart::new(id))\n    }\n\n    pub fn clear(&mut self)'
        ]
      ]
    }
  },
  {
    name: 'one side renames a method, the other calls it on a parameter of that type',
    expect: 'removed-definition',
    base: RUST_BASE,
    left: {'src/cart/mod.rs': [['    pub fn clear(&mut self)', '    pub fn empty(&mut self)']]},
    right: {
      'src/cart/discount.rs': [
        [
          '',
          '\n/// Empties a cart and says what it cost.\npub fn checkout(cart: &mut Cart, code: &str) -> Money {\n    let due = apply(cart, code);\n    cart.clear();\n    due\n}\n'
        ]
      ]
    }
  },
  {
    name: 'one side renames a struct, the other imports the old name',
    expect: 'removed-definition',
    base: RUST_BASE,
    left: {
      'src/cart/mod.rs': [
        ['pub struct Line {', 'pub struct Item {'],
        ['impl Line {', 'impl Item {'],
        ['Vec<Line>,', 'Vec<Item>,'],
        ['line: Line)', 'line: Item)']
      ]
    },
    right: {
      'src/cart/discount.rs': [
        ['use super::Cart;\n', 'use super::{Cart, Line};\n'],
        ['', '\npub fn is_free(line: &Line) -> bool {\n    line.price == Money(0)\n}\n']
      ]
    }
  },
  {
    name: 'one side renames a constant, the other reads it by its path',
    expect: 'removed-definition',
    base: RUST_BASE,
    left: {
      'src/cart/mod.rs': [
        ['pub const MAX_LINES', 'pub const LINE_LIMIT'],
        ['< MAX_LINES', '< LINE_LIMIT']
      ]
    },
    right: {
      'src/web.rs': [['    "ok".to_owned()', '    format!("ok").replace("ok", &crate::cart::MAX_LINES.to_string())']]
    }
  },
  {
    name: 'one side removes a variant, the other uses it',
    expect: 'removed-definition',
    base: RUST_BASE,
    left: {'src/cart/mod.rs': [['    Parcel,\n    Freight,\n', '    Parcel,\n']]},
    right: {
      'src/store.rs': [
        ['use crate::cart::Cart;', 'use crate::cart::{Cart, Shipping};'],
        [
          '    pub fn clear(&mut self)',
          '    pub fn shipping(&self) -> Shipping {\n        if self.carts.len() > 9 { Shipping::Freight } else { Shipping::Parcel }\n    }\n\n    pub fn clear(&mut self)'
        ]
      ]
    }
  },
  {
    name: 'one side moves a function to another module, the other calls it at its old place',
    expect: 'moved-definition',
    base: RUST_BASE,
    left: {
      'src/cart/discount.rs': [
        [ROUND, ''],
        ['    round(cart', '    crate::money::round(cart']
      ],
      'src/money.rs': [['impl FromStr for', `${ROUND}impl FromStr for`]]
    },
    right: {
      'src/web.rs': [
        ['use crate::cart::Cart;', 'use crate::cart::{discount, Cart};'],
        ['    Cart::new(id).total().to_string()', '    discount::round(Cart::new(id).total()).to_string()']
      ]
    }
  },
  {
    name: 'one side moves an enum to a module of its own, the other imports it from the old one',
    expect: 'moved-definition',
    base: RUST_BASE,
    left: {
      'src/cart/mod.rs': [
        [
          '/// How a cart is sent.\n#[derive(Clone, Copy, Debug, PartialEq, Eq)]\npub enum Shipping {\n    Letter,\n    Parcel,\n    Freight,\n}\n\n',
          ''
        ],
        ['pub mod discount;\n', 'pub mod discount;\npub mod shipping;\n']
      ],
      'src/cart/shipping.rs':
        '/// How a cart is sent.\n#[derive(Clone, Copy, Debug, PartialEq, Eq)]\npub enum Shipping {\n    Letter,\n    Parcel,\n    Freight,\n}\n'
    },
    right: {
      'src/store.rs': [
        ['use crate::cart::Cart;', 'use crate::cart::{Cart, Shipping};'],
        [
          '    pub fn clear(&mut self)',
          '    pub fn shipping(&self) -> Shipping {\n        if self.carts.len() > 9 { Shipping::Freight } else { Shipping::Parcel }\n    }\n\n    pub fn clear(&mut self)'
        ]
      ]
    }
  },
  {
    name: 'one side adds a parameter to a function, the other calls it the old way',
    expect: 'changed-parameters',
    base: RUST_BASE,
    left: {
      'src/cart/discount.rs': [
        [
          'pub fn apply(cart: &Cart, code: &str) -> Money {',
          'pub fn apply(cart: &Cart, code: &str, cap: u8) -> Money {'
        ],
        ['100 - percent(code)', '100 - percent(code).min(cap)']
      ]
    },
    right: {
      'src/web.rs': [
        ['use crate::cart::Cart;', 'use crate::cart::discount::apply;\nuse crate::cart::Cart;'],
        ['    Cart::new(id).total().to_string()', '    apply(&Cart::new(id), "STAFF").to_string()']
      ]
    }
  },
  {
    name: 'one side adds a parameter to an associated function, the other calls it the old way',
    expect: 'changed-parameters',
    base: RUST_BASE,
    left: {
      'src/cart/mod.rs': [
        ['    pub fn new(id: &str) -> Self {', '    pub fn new(id: &str, room: usize) -> Self {'],
        ['lines: Vec::new() }', 'lines: Vec::with_capacity(room) }']
      ],
      'src/web.rs': [
        ['    Cart::new(id).total()', '    Cart::new(id, 4).total()'],
        ['let cart = Cart::new(id);', 'let cart = Cart::new(id, 4);']
      ]
    },
    right: {
      'src/store.rs': [
        [
          '    pub fn clear(&mut self)',
          '    pub fn fresh(&mut self, id: &str) -> &mut Cart {\n        self.carts.entry(id.to_owned()).or_insert_with(|| Cart::new(id))\n    }\n\n    pub fn clear(&mut self)'
        ]
      ]
    }
  },
  {
    name: 'one side drops a parameter of a method, the other still passes it',
    expect: 'changed-parameters',
    base: RUST_BASE,
    left: {
      'src/cart/mod.rs': [
        [
          '    /// Takes up to `count` lines of an article out.\n    pub fn remove(&mut self, sku: &str, count: usize) {\n        let mut left = count;\n',
          '    /// Takes an article out.\n    pub fn remove(&mut self, sku: &str) {\n'
        ],
        [
          'let out = left > 0 && line.sku == sku;\n            left -= usize::from(out);\n            !out',
          'line.sku != sku'
        ]
      ]
    },
    right: {
      'src/cart/discount.rs': [
        ['', '\npub fn without_gift(cart: &mut Cart) -> Money {\n    cart.remove("GIFT", 1);\n    cart.total()\n}\n']
      ]
    }
  },
  {
    name: 'both sides add a function of one name to one module',
    expect: 'duplicate-definition',
    base: RUST_BASE,
    left: {
      'src/cart/discount.rs': [
        [
          '/// How much a code takes off',
          'pub fn is_known(code: &str) -> bool {\n    percent(code) > 0\n}\n\n/// How much a code takes off'
        ]
      ]
    },
    right: {'src/cart/discount.rs': [['', '\npub fn is_known(code: &str) -> bool {\n    limit(code) > 1\n}\n']]}
  },
  {
    name: 'both sides add a method of one name to one type, in two impl blocks of two files',
    expect: 'duplicate-definition',
    base: RUST_BASE,
    left: {
      'src/cart/mod.rs': [
        [
          '    pub fn clear(&mut self)',
          '    pub fn is_empty(&self) -> bool {\n        self.lines.is_empty()\n    }\n\n    pub fn clear(&mut self)'
        ]
      ]
    },
    right: {
      'src/cart/discount.rs': [
        ['', '\nimpl Cart {\n    pub fn is_empty(&self) -> bool {\n        self.total() == Money(0)\n    }\n}\n']
      ]
    }
  },
  {
    name: 'both sides add a struct of one name to one module',
    expect: 'duplicate-definition',
    base: RUST_BASE,
    left: {
      'src/store.rs': [
        [
          '/// A store that forgets',
          'pub struct Page {\n    pub number: usize,\n    pub size: usize,\n}\n\n/// A store that forgets'
        ]
      ]
    },
    right: {'src/store.rs': [['', '\n#[derive(Debug)]\npub struct Page(pub String);\n']]}
  },
  {
    name: 'both sides add a constant of one name to one module',
    expect: 'duplicate-definition',
    base: RUST_BASE,
    left: {
      'src/web.rs': [
        ['fn show(', 'const LIMIT: usize = 100;\n\nfn show('],
        ['    "ok".to_owned()', '    "ok".chars().take(LIMIT).collect()']
      ]
    },
    right: {
      'src/web.rs': [
        ['', '\nconst LIMIT: i64 = 64;\n\npub fn is_large(price: Money) -> bool {\n    price.0 > LIMIT\n}\n']
      ]
    }
  },
  {
    name: 'one side moves a module with its file, the other imports it at its old path',
    expect: 'removed-file',
    base: RUST_BASE,
    left: {
      'src/audit.rs': null,
      'src/log/trail.rs': RUST_BASE['src/audit.rs'],
      'src/log/mod.rs': 'pub mod trail;\n',
      'src/main.rs': [
        ['mod audit;\nmod cart;\nmod errors;\nmod flags;\n', 'mod cart;\nmod errors;\nmod flags;\nmod log;\n'],
        ['use crate::audit::Trail;', 'use crate::log::trail::Trail;']
      ]
    },
    right: {
      'src/store.rs': [
        ['use crate::cart::Cart;', 'use crate::audit::Trail;\nuse crate::cart::Cart;'],
        [
          '    pub fn clear(&mut self)',
          '    pub fn report<W: std::io::Write>(&self, trail: &mut Trail<W>) {\n        trail.record(&self.carts.len().to_string());\n    }\n\n    pub fn clear(&mut self)'
        ]
      ]
    }
  },
  {
    name: 'one side deletes a file that was no module yet, the other declares it as one',
    expect: 'removed-file',
    base: {
      ...RUST_BASE,
      'src/tax.rs': '//! Not in use yet.\n\npub fn tax(cents: i64) -> i64 {\n    cents * 19 / 119\n}\n'
    },
    left: {'src/tax.rs': null},
    right: {
      'src/main.rs': [
        ['mod store;\n', 'mod store;\nmod tax;\n'],
        [
          '    trail.record(&format!("{} flags"',
          '    trail.record(&format!("{} of 119", tax::tax(119)));\n    trail.record(&format!("{} flags"'
        ]
      ]
    }
  },
  {
    name: 'both sides register the same route on one router',
    expect: 'duplicate-registration',
    base: RUST_BASE,
    left: {
      'src/web.rs': [
        [
          '        .route("/prices", get(price))\n',
          '        .route("/status", get(health))\n        .route("/prices", get(price))\n'
        ]
      ]
    },
    right: {
      'src/web.rs': [
        [
          '        .route("/ready", get(health))\n        .route("/health", get(health))\n}\n\n/// What only',
          '        .route("/ready", get(health))\n        .route("/health", get(health))\n        .route("/status", get(status))\n}\n\nfn status(_: &str) -> String {\n    "serving".to_owned()\n}\n\n/// What only'
        ]
      ]
    }
  },
  {
    name: 'both sides add an arm of the same literal to one match',
    expect: 'duplicate-registration',
    base: RUST_BASE,
    left: {
      'src/cart/discount.rs': [['        "SPRING" => 10,\n', '        "WINTER" => 12,\n        "SPRING" => 10,\n']]
    },
    right: {
      'src/cart/discount.rs': [
        [
          '        "LOYAL" => 25,\n        "STAFF" => 40,\n',
          '        "LOYAL" => 25,\n        "STAFF" => 40,\n        "WINTER" => 30,\n'
        ]
      ]
    }
  },
  {
    name: 'both sides give a new error the same number',
    expect: 'duplicate-registration',
    base: RUST_BASE,
    left: {'src/errors.rs': [['    NoCart = 1001,\n', '    NoCart = 1001,\n    CartLocked = 3001,\n']]},
    right: {'src/errors.rs': [['    PaymentRefused = 2002,\n', '    PaymentRefused = 2002,\n    CardStolen = 3001,\n']]}
  },
  {
    name: 'both sides add a variant of one name',
    expect: 'duplicate-registration',
    base: RUST_BASE,
    left: {'src/errors.rs': [['    NoCart = 1001,\n', '    NoCart = 1001,\n    Locked = 1004,\n']]},
    right: {'src/errors.rs': [['    PaymentRefused = 2002,\n', '    PaymentRefused = 2002,\n    Locked = 2004,\n']]}
  },
  {
    name: 'both sides register the same feature flag',
    expect: 'duplicate-registration',
    base: RUST_BASE,
    left: {
      'src/flags.rs': [
        [
          '    flag(&mut table, "gift-cards", true);\n',
          '    flag(&mut table, "gift-cards", true);\n    flag(&mut table, "one-click", false);\n'
        ]
      ]
    },
    right: {
      'src/flags.rs': [
        [
          '    flag(&mut table, "dark-mode", true);\n',
          '    flag(&mut table, "dark-mode", true);\n    flag(&mut table, "one-click", true);\n'
        ]
      ]
    }
  }
]
