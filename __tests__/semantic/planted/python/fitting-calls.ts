import {edited} from '../overlay.js'
import type {PlantedCase} from '../planted-case.js'
import {SHOP} from './shop.js'

/** Parameters change on one side, and a call on the other fits them all the same, in Python. */
export const FITTING_CALLS: readonly PlantedCase[] = [
  {
    name: 'a parameter with a default is added, and calls of the old form still fit',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'shop/tax.py', [
      'def tax_of(cents, country):',
      'def tax_of(cents, country="DE", *, year=2024):'
    ]),
    right: {
      'shop/duty.py':
        'from shop.tax import tax_of\n\n\ndef french(cents):\n    return tax_of(cents, "FR") + tax_of(cents, country="FR")\n'
    }
  },
  {
    name: 'parameters are gathered in *args and **kwargs, and calls of the old form still fit',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'shop/text.py', [
      'def shorten(text, width):\n',
      'def shorten(text, *args, **options):\n    width = args[0] if args else options["width"]\n'
    ]),
    right: {
      'shop/search.py':
        'from shop.text import shorten\n\n\ndef teaser(text):\n    return shorten(text, 9) + shorten(text, width=8)\n'
    }
  },
  {
    name: 'a keyword is dropped and any other keyword accepted in its stead',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'shop/money.py', [
      'currency, places=2):\n',
      'currency, **options):\n    places = options.pop("places", 2)\n'
    ]),
    right: {
      'shop/fuel.py':
        'from shop.money import format_price\n\n\ndef per_litre(tenths):\n    return format_price(tenths, "EUR", places=3)\n'
    }
  },
  {
    name: 'a function gains overload signatures of fewer and more parameters, and a call fits what stands behind them',
    expect: 'harmless',
    base: SHOP,
    left: edited(
      SHOP,
      'shop/money.py',
      ['"""Amounts are whole cents."""\n', '"""Amounts are whole cents."""\n\nfrom typing import overload\n'],
      [
        'def split_evenly(cents, parts):\n',
        '@overload\ndef split_evenly(cents: int) -> int: ...\n@overload\ndef split_evenly(cents: int, parts: int) -> list[int]: ...\ndef split_evenly(cents, parts=None):\n    if parts is None:\n        return cents\n'
      ]
    ),
    right: {
      'shop/shares.py': 'from shop import money\n\n\ndef thirds(cents):\n    return money.split_evenly(cents, 3)\n'
    }
  },
  {
    name: 'a method gains a required parameter, and the method of that name on another class is called as ever',
    expect: 'harmless',
    base: SHOP,
    left: edited(
      SHOP,
      'shop/cart.py',
      ['cents, quantity=1):', 'cents, quantity):'],
      ['cart.add(sku, cents)', 'cart.add(sku, cents, 1)']
    ),
    right: {
      'shop/moving.py':
        'from shop.cart import Wishlist\n\n\ndef wished(skus):\n    wishes = Wishlist()\n    for sku in skus:\n        wishes.add(sku)\n    return len(wishes), {1, 2}.add(3)\n'
    }
  },
  {
    name: 'a required parameter is added, and the added call unpacks what may hold it',
    expect: 'harmless',
    base: SHOP,
    left: edited(
      SHOP,
      'shop/shipping.py',
      ['def cheapest(parcels):', 'def cheapest(parcels, default):'],
      ['parcel.cost())', 'parcel.cost(), default=default)']
    ),
    right: {
      'shop/quotes.py':
        'import inspect\n\nfrom shop.shipping import Parcel, cheapest\n\n\ndef quote():\n    options = ([Parcel(1, "DE")], None)\n    count = len(inspect.signature(cheapest).parameters)\n    return cheapest(*options[:count]).cost()\n'
    }
  }
]
