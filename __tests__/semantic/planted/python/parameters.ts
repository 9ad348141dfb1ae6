import {edited} from '../overlay.js'
import type {PlantedCase} from '../planted-case.js'
import {SHOP} from './shop.js'

/** Parameters change on one side, and a call of the old form comes on the other, in Python. */
export const PARAMETERS: readonly PlantedCase[] = [
  {
    name: 'one side removes a parameter, the other passes it',
    expect: 'changed-parameters',
    base: SHOP,
    left: edited(
      SHOP,
      'shop/money.py',
      ['currency, places=2):', 'currency):'],
      ['10**places', '100'],
      [':.{places}f}', ':.2f}']
    ),
    right: {
      'shop/fuel.py':
        'from shop.money import format_price\n\n\ndef per_litre(tenths):\n    return format_price(tenths, "EUR", 3)\n'
    }
  },
  {
    name: 'one side adds a required parameter, the other calls as before',
    expect: 'changed-parameters',
    base: SHOP,
    left: {
      ...edited(
        SHOP,
        'shop/tax.py',
        ['def tax_of(cents, country):', 'def tax_of(cents, country, year):'],
        ['RATES[country] // 100', '(RATES[country] - (year == 2020) * 3) // 100']
      ),
      ...edited(SHOP, 'shop/shipping.py', ['tax_of(net, self.country)', 'tax_of(net, self.country, 2024)'])
    },
    right: edited(
      SHOP,
      'shop/reports.py',
      ['from shop.cart import Cart\n', 'from shop.cart import Cart\nfrom shop.tax import tax_of\n'],
      [
        '    return "\\n".join(rows)',
        '    rows.append(str(tax_of(cart.subtotal(), "DE")))\n    return "\\n".join(rows)'
      ]
    )
  },
  {
    name: 'one side makes an optional parameter of a method required, the other leaves it out on self',
    expect: 'changed-parameters',
    base: SHOP,
    left: edited(
      SHOP,
      'shop/cart.py',
      ['cents, quantity=1):', 'cents, quantity):'],
      ['cart.add(sku, cents)', 'cart.add(sku, cents, 1)']
    ),
    right: edited(SHOP, 'shop/cart.py', [
      '    def describe(self):',
      '    def add_gift_wrap(self):\n        return self.add("gift-wrap", 250)\n\n    def describe(self):'
    ])
  },
  {
    name: 'one side renames a keyword, the other passes it under its old name',
    expect: 'changed-parameters',
    base: SHOP,
    left: edited(
      SHOP,
      'shop/text.py',
      ['def shorten(text, width):', 'def shorten(text, limit):'],
      ['<= width else', '<= limit else'],
      ['text[: width - 1]', 'text[: limit - 1]']
    ),
    right: {
      'shop/search.py': 'from shop.text import shorten\n\n\ndef teaser(text):\n    return shorten(text, width=20)\n'
    }
  },
  {
    name: 'one side gives a constructor a required parameter, the other constructs as before',
    expect: 'changed-parameters',
    base: SHOP,
    left: edited(
      SHOP,
      'shop/shipping.py',
      ['grams, country):', 'grams, country, insured):'],
      ['        self.country = country\n', '        self.country = country\n        self.insured = insured\n']
    ),
    right: {
      'shop/returns.py':
        'from shop.shipping import Parcel\n\n\ndef return_label(grams):\n    return Parcel(grams, "DE").cost()\n'
    }
  },
  {
    name: 'one side puts a required field into a dataclass, the other constructs it as before',
    expect: 'changed-parameters',
    base: SHOP,
    left: edited(
      SHOP,
      'shop/cart.py',
      ['    cents: int\n', '    cents: int\n    weight: int\n'],
      ['Line(sku, cents, quantity)', 'Line(sku, cents, 0, quantity)']
    ),
    right: {
      'shop/samples.py': 'from shop.cart import Line\n\n\ndef sample():\n    return Line("SAMPLE", 0)\n'
    }
  },
  {
    name: 'one side makes the rest of the parameters keyword-only, the other passes them in order',
    expect: 'changed-parameters',
    base: SHOP,
    left: edited(SHOP, 'shop/money.py', ['def split_evenly(cents, parts):', 'def split_evenly(cents, *, parts):']),
    right: {
      'shop/shares.py': 'from shop import money\n\n\ndef thirds(cents):\n    return money.split_evenly(cents, 3)\n'
    }
  }
]
