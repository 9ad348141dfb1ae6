import type {Draft} from '../plant.js'
import {RUST_BASE} from './base.js'

const ROUND =
  '/// Rounds down to five cents.\npub fn round(amount: Money) -> Money {\n    Money(amount.0 - amount.0 % 5)\n}\n\n'
const SHIPPING =
  '/// How a cart is sent.\n#[derive(Clone, Copy, Debug, PartialEq, Eq)]\npub enum Shipping {\n    Letter,\n    Parcel,\n    Freight,\n}\n'
const USE_SHIPPING: Draft['right'] = {
  'src/store.rs': [
    ['use crate::cart::Cart;', 'use crate::cart::{Cart, Shipping};'],
    [
      '    pub fn clear(&mut self)',
      '    pub fn shipping(&self) -> Shipping {\n        if self.carts.len() > 9 { Shipping::Freight } else { Shipping::Parcel }\n    }\n\n    pub fn clear(&mut self)'
    ]
  ]
}

/** Merges in Rust of the same shapes that build and start. */
export const RUST_HARMLESS: readonly Draft[] = [
  {
    name: 'one side moves an enum to a module of its own and re-exports it, the other imports it from the old one',
    expect: 'harmless',
    base: RUST_BASE,
    left: {
      'src/cart/mod.rs': [
        [`${SHIPPING}\n`, ''],
        ['pub mod discount;\n', 'pub mod discount;\nmod shipping;\n\npub use self::shipping::Shipping;\n']
      ],
      'src/cart/shipping.rs': SHIPPING
    },
    right: USE_SHIPPING
  },
  {
    name: 'one side renames a struct and leaves a type alias, the other imports the old name',
    expect: 'harmless',
    base: RUST_BASE,
    left: {
      'src/cart/mod.rs': [
        ['pub struct Line {', 'pub struct Item {'],
        ['impl Line {', '/// The old name.\npub type Line = Item;\n\nimpl Item {'],
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
    name: 'one side renames a function and imports it under its old name for all, the other calls the old name',
    expect: 'harmless',
    base: RUST_BASE,
    left: {
      'src/money.rs': [
        [
          '/// Reads whole units.\npub fn parse_units(',
          'pub use self::units_from as parse_units;\n\n/// Reads whole units.\npub fn units_from('
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
    name: 'one side moves a function and leaves one that forwards, the other calls the old place',
    expect: 'harmless',
    base: RUST_BASE,
    left: {
      'src/cart/discount.rs': [
        [
          ROUND,
          '/// See \\`money::round\\`.\n#[deprecated]\npub fn round(amount: Money) -> Money {\n    crate::money::round(amount)\n}\n\n'
        ],
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
    name: 'one side removes a function, the other calls one of that name in another module',
    expect: 'harmless',
    base: {
      ...RUST_BASE,
      'src/money.rs': RUST_BASE['src/money.rs'].replace(
        '/// Reads whole',
        '/// The most that a code takes off.\npub fn limit(amount: Money) -> Money {\n    amount.percent(50)\n}\n\n/// Reads whole'
      )
    },
    left: {
      'src/money.rs': [
        [
          '/// The most that a code takes off.\npub fn limit(amount: Money) -> Money {\n    amount.percent(50)\n}\n\n',
          ''
        ]
      ]
    },
    right: {
      'src/web.rs': [
        ['use crate::cart::Cart;', 'use crate::cart::discount::limit;\nuse crate::cart::Cart;'],
        ['    "ok".to_owned()', '    limit("STAFF").to_string()']
      ]
    }
  },
  {
    name: 'one side renames a function, the other calls a closure and takes a parameter of the old name',
    expect: 'harmless',
    base: RUST_BASE,
    left: {
      'src/cart/discount.rs': [
        ['pub fn percent(', 'pub fn percent_of('],
        ['100 - percent(code)', '100 - percent_of(code)']
      ]
    },
    right: {
      'src/cart/mod.rs': [
        [
          '    pub fn clear(&mut self)',
          '    pub fn scaled(&self, percent: impl Fn(&Line) -> u8) -> Money {\n        self.lines.iter().fold(ZERO, |sum, line| sum + line.sum().percent(percent(line)))\n    }\n\n    pub fn clear(&mut self)'
        ]
      ]
    }
  },
  {
    name: 'one side renames a method, the other calls a method of that name on another type',
    expect: 'harmless',
    base: RUST_BASE,
    left: {'src/cart/mod.rs': [['    pub fn clear(&mut self)', '    pub fn empty(&mut self)']]},
    right: {
      'src/main.rs': [
        ['    let memory = Memory::default();', '    let mut memory = Memory::default();\n    memory.clear();']
      ]
    }
  },
  {
    name: 'one side changes the parameters of a method, the other calls one of that name on a map',
    expect: 'harmless',
    base: RUST_BASE,
    left: {
      'src/cart/mod.rs': [
        ['remove(&mut self, sku: &str, count: usize)', 'remove(&mut self, sku: &str, count: usize, step: usize)'],
        ['left > 0 &&', 'left > step &&']
      ]
    },
    right: {
      'src/store.rs': [
        [
          '    pub fn clear(&mut self)',
          '    pub fn forget(&mut self, id: &str) -> bool {\n        self.carts.remove(id).is_some()\n    }\n\n    pub fn clear(&mut self)'
        ]
      ]
    }
  },
  {
    name: 'one side makes a parameter generic, the other calls with as many arguments as before',
    expect: 'harmless',
    base: RUST_BASE,
    left: {
      'src/cart/mod.rs': [
        [
          '    pub fn new(id: &str) -> Self {\n        Cart { id: id.to_owned(),',
          '    pub fn new(id: impl Into<String>) -> Self {\n        Cart { id: id.into(),'
        ]
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
    name: 'one side replaces a method by a trait that provides it, the other calls it',
    expect: 'harmless',
    base: RUST_BASE,
    left: {
      'src/money.rs': [
        [
          '    pub fn percent(self, percent: u8) -> Self {\n        Money(self.0 * i64::from(percent) / 100)\n    }\n}\n',
          '}\n\nimpl Percent for Money {\n    fn cents(self) -> i64 {\n        self.0\n    }\n}\n'
        ],
        [
          '    pub fn times(self, count: u32) -> Self {\n        Money(self.0 * i64::from(count))\n    }\n\n',
          '    pub fn times(self, count: u32) -> Self {\n        Money(self.0 * i64::from(count))\n    }\n'
        ],
        [
          '/// No money',
          'pub trait Percent: Copy {\n    fn cents(self) -> i64;\n\n    fn percent(self, percent: u8) -> Money {\n        Money(self.cents() * i64::from(percent) / 100)\n    }\n}\n\n/// No money'
        ]
      ],
      'src/cart/discount.rs': [['use crate::money::Money;', 'use crate::money::{Money, Percent as _};']]
    },
    right: {'src/cart/discount.rs': [['', '\npub fn half(cart: &Cart) -> Money {\n    cart.total().percent(50)\n}\n']]}
  },
  {
    name: 'both sides add a method of one name, each to a type of its own in one file',
    expect: 'harmless',
    base: RUST_BASE,
    left: {
      'src/cart/mod.rs': [
        ['impl Line {\n', 'impl Line {\n    pub fn is_free(&self) -> bool {\n        self.price == ZERO\n    }\n\n']
      ]
    },
    right: {
      'src/cart/mod.rs': [
        [
          '    pub fn clear(&mut self)',
          '    pub fn is_free(&self) -> bool {\n        self.total() == ZERO\n    }\n\n    pub fn clear(&mut self)'
        ]
      ]
    }
  },
  {
    name: 'both sides implement a trait method of one name for one type, each of a trait of its own',
    expect: 'harmless',
    base: RUST_BASE,
    left: {
      'src/money.rs': [
        [
          'impl Add for Money',
          "impl fmt::LowerHex for Money {\n    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {\n        fmt::LowerHex::fmt(&self.0, f)\n    }\n}\n\nimpl Add for Money"
        ]
      ]
    },
    right: {
      'src/money.rs': [
        [
          '',
          "\nimpl fmt::UpperHex for Money {\n    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {\n        fmt::UpperHex::fmt(&self.0, f)\n    }\n}\n"
        ]
      ]
    }
  },
  {
    name: 'both sides add a function of one name under conditions that exclude each other',
    expect: 'harmless',
    base: RUST_BASE,
    left: {
      'src/store.rs': [
        [
          '/// A store that forgets',
          '#[cfg(unix)]\npub fn data_path() -> &\'static str {\n    "/var/lib/shop"\n}\n\n/// A store that forgets'
        ]
      ]
    },
    right: {'src/store.rs': [['', '\n#[cfg(not(unix))]\npub fn data_path() -> &\'static str {\n    "shop-data"\n}\n']]}
  },
  {
    name: 'both sides add a function of one name, one to a module within the file',
    expect: 'harmless',
    base: RUST_BASE,
    left: {
      'src/cart/discount.rs': [
        [
          '/// How much a code takes off',
          'pub fn is_known(code: &str) -> bool {\n    percent(code) > 0\n}\n\n/// How much a code takes off'
        ]
      ]
    },
    right: {
      'src/cart/discount.rs': [
        [
          '',
          '\n#[cfg(test)]\nmod tests {\n    use super::limit;\n\n    fn is_known(code: &str) -> bool {\n        limit(code) > 1\n    }\n\n    #[test]\n    fn knows_staff() {\n        assert!(is_known("STAFF"));\n    }\n}\n'
        ]
      ]
    }
  },
  {
    name: 'both sides add a module of tests of one name, each to a file of its own',
    expect: 'harmless',
    base: RUST_BASE,
    left: {
      'src/cart/discount.rs': [
        [
          '',
          '\n#[cfg(test)]\nmod tests {\n    #[test]\n    fn works() {\n        assert_eq!(super::normalize(" a"), "A");\n    }\n}\n'
        ]
      ]
    },
    right: {
      'src/money.rs': [
        [
          '',
          '\n#[cfg(test)]\nmod tests {\n    #[test]\n    fn works() {\n        assert_eq!(super::ZERO.0, 0);\n    }\n}\n'
        ]
      ]
    }
  },
  {
    name: 'both sides add the same method with the same words',
    expect: 'harmless',
    base: RUST_BASE,
    left: {
      'src/cart/mod.rs': [
        [
          '    pub fn clear(&mut self)',
          '    pub fn len(&self) -> usize {\n        self.lines.len()\n    }\n\n    pub fn clear(&mut self)'
        ]
      ]
    },
    right: {
      'src/cart/mod.rs': [
        [
          '    pub fn clear(&mut self)',
          '    pub fn len(&self) -> usize {\n        self.lines.len()\n    }\n\n    pub fn clear(&mut self)'
        ],
        ['usize = 50', 'usize = 60']
      ]
    }
  },
  {
    name: 'one side removes a function, the other names it in comments and texts',
    expect: 'harmless',
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
      'src/web.rs': [
        [
          '    "ok".to_owned()',
          '    // Once this was money::parse_units("1").\n    /* parse_units("2") */\n    r#"parse_units("3") and {parse_units(x)}"#.to_owned()'
        ]
      ]
    }
  },
  {
    name: 'one side turns a module file into a folder, the other imports the module',
    expect: 'harmless',
    base: RUST_BASE,
    left: {'src/audit.rs': null, 'src/audit/mod.rs': RUST_BASE['src/audit.rs']},
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
    name: 'one side moves a module and re-exports it at its old path, the other imports that',
    expect: 'harmless',
    base: RUST_BASE,
    left: {
      'src/audit.rs': null,
      'src/log/trail.rs': RUST_BASE['src/audit.rs'],
      'src/log/mod.rs': 'pub mod trail;\n',
      'src/main.rs': [
        ['mod audit;\nmod cart;\nmod errors;\nmod flags;\n', 'mod cart;\nmod errors;\nmod flags;\nmod log;\n'],
        ['use crate::audit::Trail;', 'pub use crate::log::trail as audit;\nuse crate::audit::Trail;']
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
    name: 'both sides register one path under different verbs',
    expect: 'harmless',
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
          '        .route("/ready", get(health))\n',
          '        .route("/ready", get(health))\n        .route("/status", post(health))\n'
        ]
      ]
    }
  },
  {
    name: 'both sides register one route, each on a router of its own',
    expect: 'harmless',
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
          'pub fn admin() -> Router {\n    Router::new()\n',
          'pub fn admin() -> Router {\n    Router::new()\n        .route("/status", get(health))\n'
        ]
      ]
    }
  },
  {
    name: 'both sides add an arm of one literal, each to a match of its own',
    expect: 'harmless',
    base: RUST_BASE,
    left: {'src/cart/discount.rs': [['        "LOYAL" => 25,\n', '        "WINTER" => 12,\n        "LOYAL" => 25,\n']]},
    right: {
      'src/cart/discount.rs': [['        "STAFF" => 100,\n', '        "STAFF" => 100,\n        "WINTER" => 3,\n']]
    }
  },
  {
    name: 'both sides add a variant of one name, each to an enum of its own',
    expect: 'harmless',
    base: RUST_BASE,
    left: {'src/cart/mod.rs': [['    Letter,\n', '    Letter,\n    Pickup,\n']]},
    right: {'src/errors.rs': [['    NoStock = 1003,\n', '    NoStock = 1003,\n    Pickup = 1004,\n']]}
  }
]
