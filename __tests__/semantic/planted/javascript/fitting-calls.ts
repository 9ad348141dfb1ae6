import {edited} from '../overlay.js'
import type {PlantedCase} from '../planted-case.js'
import {SHOP} from './shop.js'

const DUTY = {'src/duty.js': "import taxOf from './tax.js'\n\nexport const french = cents => taxOf(cents, 'FR')\n"}
const THIRDS = {
  'src/shares.js':
    "import {splitEvenly} from './money.js'\n\nexport function thirds(cents) {\n  return splitEvenly(cents, 3)\n}\n"
}

/** Parameters change on one side, and a call on the other fits them all the same, in JavaScript. */
export const FITTING_CALLS: readonly PlantedCase[] = [
  {
    name: 'parameters with defaults are added, and calls of the old form still fit',
    expect: 'harmless',
    base: SHOP,
    left: edited(
      SHOP,
      'src/tax.js',
      ['taxOf(cents, country)', "taxOf(cents, country = 'DE', {year = 2024} = {})"],
      ['RATES[country])', 'RATES[country] - (year === 2020 ? 3 : 0))']
    ),
    right: DUTY
  },
  {
    name: 'parameters are gathered by a rest parameter, and calls of the old form still fit',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'src/money.js', [
      'splitEvenly = (cents, parts) => {\n',
      'splitEvenly = (...numbers) => {\n  const [cents, parts] = numbers\n'
    ]),
    right: THIRDS
  },
  {
    name: 'a function reads arguments in place of its parameters, and calls of the old form still fit',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'src/tax.js', [
      'taxOf(cents, country) {\n',
      'taxOf() {\n  const [cents, country] = arguments\n'
    ]),
    right: DUTY
  },
  {
    name: 'a parameter is added that the function does without when it is undefined',
    expect: 'harmless',
    base: SHOP,
    left: edited(
      SHOP,
      'src/tax.js',
      ['taxOf(cents, country) {\n', 'taxOf(cents, country, rates) {\n  rates ??= RATES\n'],
      ['cents * RATES[country]', 'cents * rates[country]']
    ),
    right: DUTY
  },
  {
    name: 'a parameter is renamed, and the added call passes it by its place',
    expect: 'harmless',
    base: SHOP,
    left: edited(
      SHOP,
      'src/money.js',
      ['currency, places = 2)', 'currency, digits = 2)'],
      ['10 ** places).toFixed(places)', '10 ** digits).toFixed(digits)']
    ),
    right: {
      'src/fuel.js':
        "import {formatPrice} from './money.js'\n\nexport const perLitre = tenths => formatPrice(tenths, 'EUR', 3)\n"
    }
  },
  {
    name: 'a required parameter is added, and the added call spreads what may hold it',
    expect: 'harmless',
    base: SHOP,
    left: edited(
      SHOP,
      'src/money.js',
      ['splitEvenly = (cents, parts) =>', 'splitEvenly = (cents, parts, rounding) =>'],
      ['Math.floor(cents / parts)', 'rounding(cents / parts)']
    ),
    right: {
      'src/shares.js':
        "import {splitEvenly} from './money.js'\n\nexport function thirds(cents) {\n  return splitEvenly(...[cents, 3, Math.floor].slice(0, splitEvenly.length))\n}\n"
    }
  },
  {
    name: 'a method gains a required parameter, and the method of that name on another class and on a Set is called as ever',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'src/cart.js', [
      'add(sku, cents, quantity = 1) {\n',
      'add(sku, cents, quantity) {\n    if (quantity === undefined) throw new TypeError("quantity")\n'
    ]),
    right: {
      'src/moving.js':
        "import {Wishlist} from './cart.js'\n\nexport function wished(skus) {\n  const wishes = new Wishlist()\n  const seen = new Set()\n  for (const sku of skus) {\n    wishes.add(sku)\n    seen.add(sku)\n  }\n  return wishes.size + seen.size\n}\n"
    }
  },
  {
    name: 'a function gains a required parameter, and the added code passes the function on and calls another of its name',
    expect: 'harmless',
    base: SHOP,
    left: edited(
      SHOP,
      'src/text.js',
      ['basename(path) {\n', 'basename(path, separator) {\n'],
      ["lastIndexOf('/')", 'lastIndexOf(separator)']
    ),
    right: {
      'src/files.js':
        "import * as text from './text.js'\nimport {posix} from 'node:path'\n\nconst {basename} = posix\n\nexport const names = paths => paths.map(path => basename(path)).concat(typeof text.basename)\n"
    }
  },
  {
    name: 'a constructor gains a required parameter, and a subclass with a constructor of its own is constructed',
    expect: 'harmless',
    base: {
      ...SHOP,
      'src/pickup.js':
        "import {Parcel} from './shipping.js'\n\nexport class Pickup extends Parcel {\n  constructor() {\n    super(0, 'DE', {})\n  }\n\n  cost() {\n    return 0\n  }\n}\n"
    },
    left: edited(SHOP, 'src/shipping.js', [
      'constructor(grams, country) {\n',
      'constructor(grams, country, carrier) {\n    this.carrier = carrier.name\n'
    ]),
    right: {
      'src/counter.js': "import {Pickup} from './pickup.js'\n\nexport const counterCost = () => new Pickup().cost()\n"
    }
  }
]
