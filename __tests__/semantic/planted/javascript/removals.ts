import {edited, renamed} from '../overlay.js'
import type {PlantedCase} from '../planted-case.js'
import {SHOP} from './shop.js'

const ROUND_CENTS = 'export function roundCents(amount) {\n  return Math.floor(amount + 0.5)\n}\n'

const RENAMES_FORMAT_PRICE = {
  ...edited(SHOP, 'src/money.js', ['function formatPrice(', 'function priceText(']),
  ...edited(
    SHOP,
    'src/cart.js',
    ['{DEFAULT_CURRENCY, formatPrice}', '{DEFAULT_CURRENCY, priceText}'],
    ['return formatPrice(', 'return priceText(']
  ),
  ...edited(SHOP, 'src/report.js', ['money.formatPrice(', 'money.priceText('])
}

const REMOVED: readonly PlantedCase[] = [
  {
    name: 'one side renames a function, the other imports it by name in a new module',
    expect: 'removed-definition',
    base: SHOP,
    left: RENAMES_FORMAT_PRICE,
    right: {
      'src/invoice.js':
        "import {formatPrice} from './money.js'\n\nexport const invoiceLine = (sku, cents) => `${sku}: ${formatPrice(cents, 'EUR')}`\n"
    }
  },
  {
    name: 'one side renames a function, the other calls it through the namespace that it has long imported',
    expect: 'removed-definition',
    base: SHOP,
    left: RENAMES_FORMAT_PRICE,
    right: edited(SHOP, 'src/report.js', [
      'export function dailyTotal(carts) {\n',
      "export function dailyReport(carts) {\n  return 'Total: ' + money.formatPrice(dailyTotal(carts), money.DEFAULT_CURRENCY)\n}\n\nexport function dailyTotal(carts) {\n"
    ])
  },
  {
    name: 'one side removes a function, the other calls it in the same module',
    expect: 'removed-definition',
    base: SHOP,
    left: edited(SHOP, 'src/text.js', [
      "\nexport function basename(path) {\n  return path.slice(path.lastIndexOf('/') + 1)\n}\n",
      ''
    ]),
    right: edited(SHOP, 'src/text.js', [
      '  return text\n    .toLowerCase()',
      '  return basename(text)\n    .toLowerCase()'
    ])
  },
  {
    name: 'one side renames a method, the other calls it on this in a new method of the class',
    expect: 'removed-definition',
    base: SHOP,
    left: {
      ...edited(SHOP, 'src/cart.js', ['  subtotal() {', '  netTotal() {'], ['this.subtotal()', 'this.netTotal()']),
      ...edited(
        SHOP,
        'src/report.js',
        ['sum + cart.subtotal()', 'sum + cart.netTotal()'],
        ['formatPrice(cart.subtotal()', 'formatPrice(cart.netTotal()']
      )
    },
    right: edited(SHOP, 'src/cart.js', [
      '  static fromRows',
      '  isFree() {\n    return this.subtotal() === 0\n  }\n\n  static fromRows'
    ])
  },
  {
    name: 'one side removes a method, the other calls it on an instance that it has just made',
    expect: 'removed-definition',
    base: SHOP,
    left: edited(SHOP, 'src/cart.js', ['  isEmpty() {\n    return this.lines.length === 0\n  }\n\n', '']),
    right: {
      'src/checkout.js':
        "import {Cart} from './cart.js'\n\nexport function guestCheckout() {\n  const cart = new Cart('USD')\n  return cart.isEmpty() ? 'nothing to buy' : cart.describe()\n}\n"
    }
  },
  {
    name: 'one side renames a static method, the other calls it on the class',
    expect: 'removed-definition',
    base: SHOP,
    left: edited(SHOP, 'src/cart.js', ['static fromRows(', 'static ofRows(']),
    right: {
      'src/importer.js':
        "import {Cart} from './cart.js'\n\nexport function load(rows) {\n  return Cart.fromRows(rows).subtotal()\n}\n"
    }
  },
  {
    name: 'one side renames a class, the other adds a subclass of it',
    expect: 'removed-definition',
    base: SHOP,
    left: edited(SHOP, 'src/shipping.js', ['class Parcel {', 'class Package {']),
    right: {
      'src/express-parcel.js':
        "import {Parcel} from './shipping.js'\n\nexport class ExpressParcel extends Parcel {\n  cost() {\n    return super.cost() + 1000\n  }\n}\n"
    }
  },
  {
    name: 'one side removes a constant, the other imports it under another name',
    expect: 'removed-definition',
    base: SHOP,
    left: edited(SHOP, 'src/money.js', ['export const MAX_AMOUNT = 10_000_000\n', '']),
    right: {
      'src/limits.js':
        "import {MAX_AMOUNT as LIMIT} from './money.js'\n\nexport const isPayable = cents => cents <= LIMIT\n"
    }
  },
  {
    name: 'one side renames what CommonJS exports, the other takes it out of the required module',
    expect: 'removed-definition',
    base: SHOP,
    left: edited(
      SHOP,
      'legacy/stock.js',
      ['function reserve(', 'function setAside('],
      ['exports.reserve = reserve', 'exports.setAside = setAside']
    ),
    right: {'legacy/orders.js': "const {reserve} = require('./stock')\n\nexports.order = sku => reserve(sku, 1)\n"}
  }
]

const MOVED: readonly PlantedCase[] = [
  {
    name: 'one side moves a function to another module, the other imports it from where it was',
    expect: 'moved-definition',
    base: SHOP,
    left: {
      ...edited(
        SHOP,
        'src/money.js',
        ['\n' + ROUND_CENTS, ''],
        ['export const DEFAULT_CURRENCY', "import {roundCents} from './rounding.js'\n\nexport const DEFAULT_CURRENCY"]
      ),
      'src/rounding.js': ROUND_CENTS
    },
    right: edited(
      SHOP,
      'src/tax.js',
      ['export const RATES', "import {roundCents} from './money.js'\n\nexport const RATES"],
      ['Math.floor((cents * RATES[country]) / 100)', 'roundCents((cents * RATES[country]) / 100)']
    )
  },
  {
    name: 'one side moves a class to another module, the other names it through a namespace of the old one',
    expect: 'moved-definition',
    base: SHOP,
    left: {
      'src/shipping.js':
        'export function cheapest(parcels) {\n  return parcels.reduce((best, parcel) => (parcel.cost() < best.cost() ? parcel : best))\n}\n',
      'src/parcel.js': (SHOP['src/shipping.js'] ?? '').replace(/\nexport function cheapest[^]*/, '')
    },
    right: {
      'src/quotes.js':
        "import * as shipping from './shipping.js'\n\nexport function quote(grams) {\n  return shipping.cheapest([new shipping.Parcel(grams, 'DE')]).cost()\n}\n"
    }
  }
]

const FILES: readonly PlantedCase[] = [
  {
    name: 'one side deletes a module, the other imports from it',
    expect: 'removed-file',
    base: SHOP,
    left: {'src/text.js': null},
    right: {
      'src/pages.js': "import {slugify} from './text.js'\n\nexport const pagePath = title => '/' + slugify(title)\n"
    }
  },
  {
    name: 'one side moves a module, the other imports its default export',
    expect: 'removed-file',
    base: SHOP,
    left: {
      ...renamed(SHOP, 'src/tax.js', 'src/pricing/tax.js'),
      ...edited(SHOP, 'src/shipping.js', ["'./tax.js'", "'./pricing/tax.js'"])
    },
    right: {'src/duty.js': "import taxOf from './tax.js'\n\nexport const german = cents => taxOf(cents, 'DE')\n"}
  },
  {
    name: 'one side renames a module, the other passes on what it exports',
    expect: 'removed-file',
    base: SHOP,
    left: renamed(SHOP, 'src/text.js', 'src/strings.js'),
    right: {'src/index.js': "export * from './money.js'\nexport {shorten, slugify} from './text.js'\n"}
  },
  {
    name: 'one side moves a module of CommonJS, the other requires it without its extension',
    expect: 'removed-file',
    base: SHOP,
    left: {
      'legacy/labels.js': null,
      'legacy/print/labels.js': (SHOP['legacy/labels.js'] ?? '').replace('./stock', '../stock')
    },
    right: {'legacy/shelf.js': "const {label} = require('./labels')\n\nexports.shelf = skus => skus.map(label)\n"}
  },
  {
    name: 'one side deletes a module, the other imports it when it is needed',
    expect: 'removed-file',
    base: SHOP,
    left: {'src/text.js': null},
    right: edited(SHOP, 'src/report.js', [
      "  return rows.join('\\n')\n}\n",
      "  return rows.join('\\n')\n}\n\nexport async function shortReceipt(cart) {\n  const {shorten} = await import('./text.js')\n  return shorten(receipt(cart))\n}\n"
    ])
  }
]

/** A definition or a file goes on one side and is used anew on the other, in JavaScript. */
export const REMOVALS: readonly PlantedCase[] = [...REMOVED, ...MOVED, ...FILES]
