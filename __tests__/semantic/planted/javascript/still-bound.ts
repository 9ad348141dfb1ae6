import {edited} from '../overlay.js'
import type {PlantedCase} from '../planted-case.js'
import {SHOP} from './shop.js'

const BASENAME = "\nexport function basename(path) {\n  return path.slice(path.lastIndexOf('/') + 1)\n}\n"
const WITHOUT_BASENAME = edited(SHOP, 'src/text.js', [BASENAME, ''])
const WITHOUT_CART_CLEAR = edited(SHOP, 'src/cart.js', ['  clear() {\n    this.lines = []\n  }\n\n', ''])
const IS_EMPTY = '  isEmpty() {\n    return this.lines.length === 0\n  }\n'
const EMPTINESS = {
  'src/checkout.js':
    "import {Cart} from './cart.js'\n\nexport function guestCheckout() {\n  const cart = new Cart('USD')\n  return cart.isEmpty() ? 'nothing to buy' : cart.describe()\n}\n"
}
const INVOICE = {
  'src/invoice.js':
    "import {formatPrice} from './money.js'\n\nexport const invoiceLine = (sku, cents) => `${sku}: ${formatPrice(cents, 'EUR')}`\n"
}

const NAMES: readonly PlantedCase[] = [
  {
    name: 'the added use imports a library function of the removed name',
    expect: 'harmless',
    base: SHOP,
    left: WITHOUT_BASENAME,
    right: {
      'src/files.js':
        "import {basename} from 'node:path'\n\nexport const names = paths => paths.map(path => basename(path, '.js'))\n"
    }
  },
  {
    name: 'the added use imports its own function of the removed name from another module of the project',
    expect: 'harmless',
    base: {...SHOP, 'src/urls.js': 'export function basename(url) {\n  return new URL(url).pathname\n}\n'},
    left: WITHOUT_BASENAME,
    right: {'src/pages.js': "import {basename} from './urls.js'\n\nexport const page = url => basename(url)\n"}
  },
  {
    name: 'the added uses are of a parameter, a destructured name, a caught one and a local function of the removed name',
    expect: 'harmless',
    base: SHOP,
    left: WITHOUT_BASENAME,
    right: edited(SHOP, 'src/text.js', [
      'export function shorten(',
      "export function names(paths, basename = path => path.split('/').pop()) {\n  return paths.map(path => basename(path))\n}\n\nexport function first({tools: {basename}}, [path]) {\n  return basename(path)\n}\n\nexport function caught(run) {\n  try {\n    return run()\n  } catch (basename) {\n    return basename.message\n  }\n}\n\nexport function local(path) {\n  return basename(path)\n\n  function basename(whole) {\n    return whole.toUpperCase()\n  }\n}\n\nexport function shorten("
    ])
  },
  {
    name: 'the added use is of a method of the removed name of an object',
    expect: 'harmless',
    base: SHOP,
    left: WITHOUT_BASENAME,
    right: edited(SHOP, 'src/text.js', [
      'export function shorten(',
      "export const paths = {\n  basename(path) {\n    return path.split('/').at(-1)\n  },\n  all(list) {\n    return list.map(path => this.basename(path)).concat(paths.basename('a/b'))\n  }\n}\n\nexport function shorten("
    ])
  },
  {
    name: 'a method is removed, and the method of that name on another class is called',
    expect: 'harmless',
    base: SHOP,
    left: WITHOUT_CART_CLEAR,
    right: {
      'src/moving.js':
        "import {Wishlist} from './cart.js'\n\nexport function emptied() {\n  const wishes = new Wishlist()\n  wishes.add('A')\n  wishes.clear()\n  return wishes.size\n}\n"
    }
  },
  {
    name: 'a method is removed, and the method of that name of a Map that stands where a cart stood is called',
    expect: 'harmless',
    base: SHOP,
    left: WITHOUT_CART_CLEAR,
    right: {
      'src/sessions.js':
        "import {Cart} from './cart.js'\n\nconst carts = new Map()\n\nexport function session(id) {\n  carts.set(id, new Cart())\n  return carts.size\n}\n\nexport function end() {\n  carts.clear()\n  return carts.size\n}\n"
    }
  },
  {
    name: 'a method is removed, and the added call asks first whether it is there',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'src/cart.js', [IS_EMPTY + '\n', '']),
    right: {
      'src/checkout.js':
        "import {Cart} from './cart.js'\n\nexport function guestCheckout() {\n  const cart = new Cart('USD')\n  return (cart.isEmpty?.() ?? cart.subtotal() === 0) ? 'nothing' : 'something'\n}\n"
    }
  },
  {
    name: 'a method moves up into a base class, and is called on an instance of the subclass',
    expect: 'harmless',
    base: SHOP,
    left: {
      ...edited(
        SHOP,
        'src/cart.js',
        ['export class Cart {\n', 'export class Cart extends Basket {\n'],
        [IS_EMPTY + '\n', ''],
        ['import {DEFAULT', "import {Basket} from './basket.js'\nimport {DEFAULT"],
        ['    this.#currency = currency\n', '    super()\n    this.#currency = currency\n']
      ),
      'src/basket.js': `export class Basket {\n  lines = []\n\n${IS_EMPTY}}\n`
    },
    right: EMPTINESS
  },
  {
    name: 'the removed name stands only in comments, strings, a pattern and as a key of the added code',
    expect: 'harmless',
    base: SHOP,
    left: WITHOUT_BASENAME,
    right: {
      'src/notes.js':
        "/** Unlike {@link basename} this keeps folders; see basename(path). */\nexport function keep(path) {\n  // basename(path) would cut it\n  const hints = {basename: `basename(${path})`, 'basename()': /basename\\(/}\n  return path + hints.basename + Object.keys(hints).join(' basename ')\n}\n"
    }
  },
  {
    name: 'a function is removed, and one of that name is called in an added file of another language',
    expect: 'harmless',
    base: SHOP,
    left: WITHOUT_BASENAME,
    right: {
      'tools/names.py':
        'from os.path import basename\n\n\ndef names(paths):\n    return [basename(path) for path in paths]\n'
    }
  }
]

const ALIASES: readonly PlantedCase[] = [
  {
    name: 'a renamed function is still exported under its old name',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'src/money.js', [
      'export function formatPrice(',
      'export {priceText as formatPrice}\n\nexport function priceText('
    ]),
    right: INVOICE
  },
  {
    name: 'a renamed function leaves its old name as a constant',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'src/money.js', [
      'export function formatPrice(',
      'export const formatPrice = (...values) => priceText(...values)\n\nexport function priceText('
    ]),
    right: INVOICE
  },
  {
    name: 'a function moves to another module and is passed on from its old one',
    expect: 'harmless',
    base: SHOP,
    left: {
      ...edited(SHOP, 'src/text.js', [BASENAME, "\nexport {basename} from './paths.js'\n"]),
      'src/paths.js': BASENAME.trimStart()
    },
    right: {
      'src/files.js':
        "import {basename} from './text.js'\n\nexport const names = paths => paths.map(path => basename(path))\n"
    }
  },
  {
    name: 'a function moves to another module, all of which is passed on from its old one',
    expect: 'harmless',
    base: SHOP,
    left: {
      ...edited(
        SHOP,
        'src/text.js',
        [BASENAME, ''],
        ['export function slugify', "export * from './paths.js'\n\nexport function slugify"]
      ),
      'src/paths.js': BASENAME.trimStart()
    },
    right: {
      'src/files.js':
        "import * as text from './text.js'\n\nexport const names = paths => paths.map(path => text.basename(path))\n"
    }
  },
  {
    name: 'a moved module leaves a module at its old path that passes everything on',
    expect: 'harmless',
    base: SHOP,
    left: {
      'src/tax.js': "export * from './pricing/tax.js'\nexport {default} from './pricing/tax.js'\n",
      'src/pricing/tax.js': SHOP['src/tax.js'] ?? ''
    },
    right: {
      'src/duty.js':
        "import taxOf, {RATES} from './tax.js'\n\nexport const dear = cents => Object.keys(RATES).map(country => taxOf(cents, country))\n"
    }
  },
  {
    name: 'a module of CommonJS becomes the index of a folder of its name',
    expect: 'harmless',
    base: SHOP,
    left: {
      'legacy/labels.js': null,
      'legacy/labels/index.js': (SHOP['legacy/labels.js'] ?? '').replace('./stock', '../stock')
    },
    right: {'legacy/shelf.js': "const {label} = require('./labels')\n\nexports.shelf = skus => skus.map(label)\n"}
  },
  {
    name: 'single exports of CommonJS become one object',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'legacy/stock.js', [
      'exports.REORDER_AT = 2\nexports.levelOf = levelOf\nexports.reserve = reserve\n',
      'module.exports = {REORDER_AT: 2, levelOf, reserve}\n'
    ]),
    right: {
      'legacy/orders.js':
        "const {REORDER_AT, reserve} = require('./stock')\n\nexports.order = sku => reserve(sku, 1) <= REORDER_AT\n"
    }
  },
  {
    name: 'a method becomes an arrow function in a field',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'src/cart.js', [IS_EMPTY, '  isEmpty = () => this.lines.length === 0\n']),
    right: EMPTINESS
  },
  {
    name: 'a function loses its export, and the added use of its name imports a function that is exported as such',
    expect: 'harmless',
    base: SHOP,
    left: edited(
      SHOP,
      'src/text.js',
      ['export function basename', 'function basename'],
      ['.toLowerCase()', '.toLowerCase()\n    .concat(basename(text) && "")']
    ),
    right: {
      'src/files.js':
        "import {win32 as text} from 'node:path'\n\nexport const names = paths => paths.map(path => text.basename(path))\n"
    }
  },
  {
    name: 'a class leaves its module for another that the module imports and exports again',
    expect: 'harmless',
    base: SHOP,
    left: {
      'src/shipping.js':
        "import {Parcel} from './parcel.js'\n\nexport {Parcel}\n\nexport function cheapest(parcels) {\n  return parcels.reduce((best, parcel) => (parcel.cost() < best.cost() ? parcel : best))\n}\n",
      'src/parcel.js': (SHOP['src/shipping.js'] ?? '').replace(/\nexport function cheapest[^]*/, '')
    },
    right: {
      'src/returns.js':
        "import {Parcel} from './shipping.js'\n\nexport const returnCost = grams => new Parcel(grams, 'DE').cost()\n"
    }
  },
  {
    name: 'a function is removed, and the module that the added code adds defines it anew',
    expect: 'harmless',
    base: SHOP,
    left: WITHOUT_BASENAME,
    right: {
      'src/paths.js': "export const basename = path => path.split('/').pop()\n",
      'src/files.js':
        "import {basename} from './paths.js'\n\nexport const names = paths => paths.map(path => basename(path))\n"
    }
  }
]

/** A name goes on one side, and what the other uses is another or still there, in JavaScript. */
export const STILL_BOUND: readonly PlantedCase[] = [...NAMES, ...ALIASES]
