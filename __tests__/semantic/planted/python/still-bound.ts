import {edited, renamed} from '../overlay.js'
import type {PlantedCase} from '../planted-case.js'
import {SHOP} from './shop.js'

const WITHOUT_SLUGIFY = edited(SHOP, 'shop/text.py', [
  'def slugify(text):\n    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")\n\n\n',
  ''
])

const WITHOUT_DEDENT = edited(SHOP, 'shop/text.py', [
  '\n\ndef dedent(text):\n    return "\\n".join(line.lstrip() for line in text.splitlines())\n',
  ''
])

const USES_PRICES = {
  'shop/invoice.py':
    'from shop.money import format_price\n\n\ndef invoice_total(cents):\n    return format_price(cents, currency="EUR")\n'
}

const NAMES: readonly PlantedCase[] = [
  {
    name: 'the added use imports a library function of the removed name',
    expect: 'harmless',
    base: SHOP,
    left: WITHOUT_DEDENT,
    right: {
      'shop/mail.py':
        'from textwrap import dedent\n\n\ndef body(name):\n    return dedent(f"""\\\n        Dear {name},\n          thank you.\n    """)\n'
    }
  },
  {
    name: 'the added use imports its own function of the removed name from another module of the project',
    expect: 'harmless',
    base: {...SHOP, 'shop/urls.py': 'def slugify(title):\n    return title.replace(" ", "_")\n'},
    left: WITHOUT_SLUGIFY,
    right: {
      'shop/pages.py': 'from shop.urls import slugify\n\n\ndef page(title):\n    return slugify(title)\n'
    }
  },
  {
    name: 'the added use is of a parameter that has the removed name',
    expect: 'harmless',
    base: SHOP,
    left: WITHOUT_SLUGIFY,
    right: edited(SHOP, 'shop/text.py', [
      '\n\ndef dedent(text):',
      '\n\ndef anchor(text, slugify=str.lower):\n    return "#" + slugify(text)\n\n\ndef dedent(text):'
    ])
  },
  {
    name: 'the added use is of a local function that has the removed name',
    expect: 'harmless',
    base: SHOP,
    left: WITHOUT_DEDENT,
    right: edited(SHOP, 'shop/text.py', [
      'import re\n\n\n',
      'import re\n\n\ndef quote(text):\n    def dedent(line):\n        return line.strip()\n\n    return "\\n".join("> " + dedent(line) for line in text.splitlines())\n\n\n'
    ])
  },
  {
    name: 'the added uses are of names bound by unpacking, a loop, a comprehension and a with statement',
    expect: 'harmless',
    base: SHOP,
    left: {
      ...WITHOUT_SLUGIFY,
      ...edited(SHOP, 'shop/shipping.py', ['def cheapest(parcels):', 'def lowest(parcels):']),
      ...edited(SHOP, 'shop/money.py', ['MAX_AMOUNT = 10_000_000\n', ''])
    },
    right: {
      'shop/batch.py':
        'from contextlib import nullcontext\n\n\ndef run(jobs):\n    slugify, *rest = jobs\n    done = [cheapest() for cheapest in rest]\n    with nullcontext(3) as MAX_AMOUNT:\n        return slugify(), done, MAX_AMOUNT\n'
    }
  },
  {
    name: 'a method is removed, and the method of that name on another class is called',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'shop/cart.py', ['    def clear(self):\n        self.lines = []\n\n', '']),
    right: {
      'shop/moving.py':
        'from shop.cart import Wishlist\n\n\ndef emptied():\n    wishes = Wishlist()\n    wishes.add("A")\n    wishes.clear()\n    return len(wishes)\n'
    }
  },
  {
    name: 'a method is removed, and the method of that name of a built-in list is called',
    expect: 'harmless',
    base: SHOP,
    left: edited(
      SHOP,
      'shop/cart.py',
      ['    def clear(self):\n        self.lines = []\n\n', ''],
      ['    def clear(self):\n        self.skus = []\n\n', '']
    ),
    right: edited(SHOP, 'shop/reports.py', ['    rows = [', '    rows = ["?"]\n    rows.clear()\n    rows = ['])
  },
  {
    name: 'a method moves up into a base class, and is called on an instance of the subclass',
    expect: 'harmless',
    base: SHOP,
    left: {
      ...edited(
        SHOP,
        'shop/cart.py',
        ['class Cart:', 'class Cart(Described):'],
        ['\n    def describe(self):\n        return format_price(self.subtotal(), self.currency)\n', ''],
        ['import DEFAULT_CURRENCY, format_price\n', 'import DEFAULT_CURRENCY\nfrom shop.described import Described\n']
      ),
      'shop/described.py':
        'from shop.money import format_price\n\n\nclass Described:\n    def describe(self):\n        return format_price(self.subtotal(), self.currency)\n'
    },
    right: {
      'shop/banner.py':
        'from shop.cart import Cart\n\n\ndef banner():\n    cart = Cart()\n    return cart.add("A", 100).describe() + cart.describe()\n'
    }
  },
  {
    name: 'the removed name stands only in a docstring, a comment and strings of the added code',
    expect: 'harmless',
    base: SHOP,
    left: WITHOUT_SLUGIFY,
    right: {
      'shop/notes.py':
        '"""Unlike slugify(text), this keeps capitals.\n\n>>> slugify("A b")\n"""\n\n\ndef keep(text):\n    # slugify(text) would lower it\n    return f"slugify({text!r})" + " not slugify()"\n'
    }
  },
  {
    name: 'a function is removed, and one of that name is called in an added file of another language',
    expect: 'harmless',
    base: SHOP,
    left: WITHOUT_SLUGIFY,
    right: {
      'static/slug.js': 'export function slugify(text) {\n  return text.toLowerCase().replaceAll(" ", "-")\n}\n',
      'static/search.js':
        'import {slugify} from "./slug.js"\n\nexport const target = query => "/search/" + slugify(query)\n'
    }
  }
]

const ALIASES: readonly PlantedCase[] = [
  {
    name: 'a renamed function leaves its old name as an alias',
    expect: 'harmless',
    base: SHOP,
    left: edited(
      SHOP,
      'shop/money.py',
      ['def format_price(', 'def price_text('],
      ['\n\ndef parse_price', '\n\nformat_price = price_text\n\n\ndef parse_price']
    ),
    right: USES_PRICES
  },
  {
    name: 'a function becomes the wrapped form of a private one',
    expect: 'harmless',
    base: SHOP,
    left: edited(
      SHOP,
      'shop/money.py',
      ['def format_price(', 'def _format_price('],
      ['"""Amounts are whole cents."""\n', '"""Amounts are whole cents."""\n\nfrom functools import lru_cache\n'],
      ['\n\ndef parse_price', '\n\nformat_price = lru_cache(maxsize=256)(_format_price)\n\n\ndef parse_price']
    ),
    right: USES_PRICES
  },
  {
    name: 'a function moves to another module and is imported back into its old one',
    expect: 'harmless',
    base: SHOP,
    left: {
      ...edited(
        SHOP,
        'shop/money.py',
        [
          '"""Amounts are whole cents."""\n',
          '"""Amounts are whole cents."""\n\nfrom shop.rounding import round_cents\n\n__all__ = ["format_price", "parse_price", "round_cents", "split_evenly"]\n'
        ],
        ['\n\ndef round_cents(amount):\n    """Rounds half up."""\n    return int(amount + 0.5)\n', '']
      ),
      'shop/rounding.py': 'def round_cents(amount):\n    """Rounds half up."""\n    return int(amount + 0.5)\n'
    },
    right: {
      'shop/interest.py':
        'from shop.money import round_cents\n\n\ndef interest(cents):\n    return round_cents(cents * 0.05)\n'
    }
  },
  {
    name: 'a removed function is still served by the __getattr__ of its module',
    expect: 'harmless',
    base: SHOP,
    left: edited(
      SHOP,
      'shop/money.py',
      ['def format_price(', 'def price_text('],
      [
        '\n\ndef parse_price',
        '\n\ndef __getattr__(name):\n    if name == "format_price":\n        return price_text\n    raise AttributeError(name)\n\n\ndef parse_price'
      ]
    ),
    right: USES_PRICES
  },
  {
    name: 'a moved module leaves a module at its old path that passes everything on',
    expect: 'harmless',
    base: SHOP,
    left: {
      'shop/tax.py': '"""Moved to shop.taxes."""\n\nfrom shop.taxes import *  # noqa: F403\n',
      'shop/taxes.py': SHOP['shop/tax.py'] ?? ''
    },
    right: {
      'shop/duty.py':
        'from shop.tax import RATES, tax_of\n\n\ndef dearest():\n    return max(RATES, key=lambda country: tax_of(100, country))\n'
    }
  },
  {
    name: 'a module becomes a package of its name, and is imported under it',
    expect: 'harmless',
    base: SHOP,
    left: renamed(SHOP, 'shop/tax.py', 'shop/tax/__init__.py'),
    right: {
      'shop/duty.py':
        'from shop import tax\nfrom shop.tax import tax_of\n\n\ndef german(cents):\n    return tax_of(cents, "DE") if "DE" in tax.RATES else 0\n'
    }
  },
  {
    name: 'a module is deleted, and a module of that name in another package is imported',
    expect: 'harmless',
    base: {...SHOP, 'tools/__init__.py': '', 'tools/text.py': 'def slugify(title):\n    return title.lower()\n'},
    left: {'shop/text.py': null},
    right: {
      'tools/site.py': 'from .text import slugify\n\n\ndef path(title):\n    return slugify(title)\n'
    }
  }
]

/** A name goes on one side, and what the other uses is another or still there, in Python. */
export const STILL_BOUND: readonly PlantedCase[] = [...NAMES, ...ALIASES]
