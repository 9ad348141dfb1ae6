import {edited, renamed} from '../overlay.js'
import type {PlantedCase} from '../planted-case.js'
import {SHOP} from './shop.js'

const RENAMES_FORMAT_PRICE = {
  ...edited(SHOP, 'shop/money.py', ['def format_price(', 'def price_text(']),
  ...edited(
    SHOP,
    'shop/cart.py',
    ['DEFAULT_CURRENCY, format_price', 'DEFAULT_CURRENCY, price_text'],
    ['return format_price(', 'return price_text(']
  ),
  ...edited(SHOP, 'shop/reports.py', ['money.format_price(', 'money.price_text('])
}

const MOVES_ROUND_CENTS = {
  ...edited(
    SHOP,
    'shop/money.py',
    ['\n\ndef round_cents(amount):\n    """Rounds half up."""\n    return int(amount + 0.5)\n', ''],
    ['"""Amounts are whole cents."""\n', '"""Amounts are whole cents."""\n\nfrom shop import rounding\n'],
    ['return round_cents(', 'return rounding.round_cents(']
  ),
  'shop/rounding.py': 'def round_cents(amount):\n    """Rounds half up."""\n    return int(amount + 0.5)\n'
}

const REMOVED: readonly PlantedCase[] = [
  {
    name: 'one side renames a function, the other imports it by name in a new module',
    expect: 'removed-definition',
    base: SHOP,
    left: RENAMES_FORMAT_PRICE,
    right: {
      'shop/invoice.py':
        'from shop.money import format_price\n\n\ndef invoice_line(sku, cents):\n    return f"{sku}: {format_price(cents, \'EUR\')}"\n'
    }
  },
  {
    name: 'one side renames a function, the other calls it through the module it has long imported',
    expect: 'removed-definition',
    base: SHOP,
    left: RENAMES_FORMAT_PRICE,
    right: edited(SHOP, 'shop/reports.py', [
      'return sum(cart.subtotal() for cart in carts)',
      'total = sum(cart.subtotal() for cart in carts)\n    print(money.format_price(total, money.DEFAULT_CURRENCY))\n    return total'
    ])
  },
  {
    name: 'one side removes a function, the other calls it in the same module',
    expect: 'removed-definition',
    base: SHOP,
    left: edited(SHOP, 'shop/text.py', [
      '\n\ndef dedent(text):\n    return "\\n".join(line.lstrip() for line in text.splitlines())\n',
      ''
    ]),
    right: edited(SHOP, 'shop/text.py', [
      'return re.sub(r"[^a-z0-9]+", "-", text.lower())',
      'return re.sub(r"[^a-z0-9]+", "-", dedent(text).lower())'
    ])
  },
  {
    name: 'one side renames a method, the other calls it on self in a new method of the class',
    expect: 'removed-definition',
    base: SHOP,
    left: {
      ...edited(
        SHOP,
        'shop/cart.py',
        ['def subtotal(self)', 'def net_total(self)'],
        ['self.subtotal()', 'self.net_total()']
      ),
      ...edited(
        SHOP,
        'shop/reports.py',
        ['sum(cart.subtotal()', 'sum(cart.net_total()'],
        ['format_price(cart.subtotal()', 'format_price(cart.net_total()']
      )
    },
    right: edited(SHOP, 'shop/cart.py', [
      '    @classmethod\n    def from_rows',
      '    def is_free(self):\n        return self.subtotal() == 0\n\n    @classmethod\n    def from_rows'
    ])
  },
  {
    name: 'one side removes a method, the other calls it on an instance that it has just made',
    expect: 'removed-definition',
    base: SHOP,
    left: edited(SHOP, 'shop/cart.py', ['    def is_empty(self):\n        return not self.lines\n\n', '']),
    right: {
      'shop/checkout.py':
        'from shop.cart import Cart\n\n\ndef guest_checkout():\n    cart = Cart("USD")\n    return "nothing to buy" if cart.is_empty() else cart.describe()\n'
    }
  },
  {
    name: 'one side renames a class method, the other calls it on the class',
    expect: 'removed-definition',
    base: SHOP,
    left: edited(SHOP, 'shop/cart.py', ['def from_rows(cls', 'def of_rows(cls']),
    right: {
      'shop/importer.py':
        'from shop.cart import Cart\n\n\ndef load(rows):\n    return Cart.from_rows(rows).subtotal()\n'
    }
  },
  {
    name: 'one side renames a class, the other adds a subclass of it',
    expect: 'removed-definition',
    base: SHOP,
    left: edited(SHOP, 'shop/shipping.py', ['class Parcel:', 'class Package:']),
    right: {
      'shop/express.py':
        'from shop.shipping import Parcel\n\n\nclass ExpressParcel(Parcel):\n    def cost(self):\n        return super().cost() + 1000\n'
    }
  },
  {
    name: 'one side removes a constant, the other reads it through a relative import',
    expect: 'removed-definition',
    base: SHOP,
    left: edited(SHOP, 'shop/money.py', ['MAX_AMOUNT = 10_000_000\n', '']),
    right: {
      'shop/limits.py':
        'from .money import MAX_AMOUNT\n\n\ndef is_payable(cents):\n    return 0 < cents <= MAX_AMOUNT\n'
    }
  },
  {
    name: 'one side moves a function to another module, the other imports it from where it was',
    expect: 'moved-definition',
    base: SHOP,
    left: MOVES_ROUND_CENTS,
    right: edited(
      SHOP,
      'shop/tax.py',
      ['RATES = {', 'from shop.money import round_cents\n\nRATES = {'],
      ['cents * RATES[country] // 100', 'round_cents(cents * RATES[country] / 100)']
    )
  },
  {
    name: 'one side moves a class to another module, the other names it through an alias of the old one',
    expect: 'moved-definition',
    base: SHOP,
    left: {
      ...edited(
        SHOP,
        'shop/shipping.py',
        [
          'class Parcel:\n    def __init__(self, grams, country):\n        self.grams = grams\n        self.country = country\n\n    def cost(self):\n        net = 490 if self.grams < 2000 else 990\n        return net + tax_of(net, self.country)\n\n\n',
          ''
        ],
        ['from shop.tax import tax_of\n\n\n', '']
      ),
      'shop/parcel.py':
        'from shop.tax import tax_of\n\n\nclass Parcel:\n    def __init__(self, grams, country):\n        self.grams = grams\n        self.country = country\n\n    def cost(self):\n        net = 490 if self.grams < 2000 else 990\n        return net + tax_of(net, self.country)\n'
    },
    right: {
      'shop/quotes.py':
        'import shop.shipping as freight\n\n\ndef quote(grams):\n    return freight.cheapest([freight.Parcel(grams, "DE"), freight.Parcel(grams, "FR")]).cost()\n'
    }
  }
]

const FILES: readonly PlantedCase[] = [
  {
    name: 'one side deletes a module, the other imports from it',
    expect: 'removed-file',
    base: SHOP,
    left: {'shop/text.py': null},
    right: {
      'shop/pages.py': 'from shop.text import slugify\n\n\ndef page_path(title):\n    return "/" + slugify(title)\n'
    }
  },
  {
    name: 'one side moves a module, the other imports it from the package under its old name',
    expect: 'removed-file',
    base: SHOP,
    left: {
      ...renamed(SHOP, 'shop/tax.py', 'shop/taxes.py'),
      ...edited(SHOP, 'shop/shipping.py', ['from shop.tax import', 'from shop.taxes import'])
    },
    right: {
      'shop/duty.py': 'from shop import tax\n\n\ndef countries():\n    return sorted(tax.RATES)\n'
    }
  },
  {
    name: 'one side moves a module into a package, the other imports it by a relative path',
    expect: 'removed-file',
    base: SHOP,
    left: {
      ...renamed(SHOP, 'shop/text.py', 'shop/strings/text.py'),
      'shop/strings/__init__.py': ''
    },
    right: edited(
      SHOP,
      'shop/reports.py',
      ['from shop.cart import Cart\n', 'from shop.cart import Cart\nfrom .text import shorten\n'],
      ['return "\\n".join(rows)', 'return "\\n".join(shorten(row, 40) for row in rows)']
    )
  }
]

/** A definition or a file goes on one side and is used anew on the other, in Python. */
export const REMOVALS: readonly PlantedCase[] = [...REMOVED, ...FILES]
