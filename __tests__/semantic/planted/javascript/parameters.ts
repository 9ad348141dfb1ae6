import {edited} from '../overlay.js'
import type {PlantedCase} from '../planted-case.js'
import {SHOP} from './shop.js'

/** Parameters change on one side, and a call of the old form comes on the other, in JavaScript. */
export const PARAMETERS: readonly PlantedCase[] = [
  {
    name: 'one side removes a parameter, the other passes it and would be ignored',
    expect: 'changed-parameters',
    base: SHOP,
    left: edited(
      SHOP,
      'src/money.js',
      ['currency, places = 2)', 'currency)'],
      ['(cents / 10 ** places).toFixed(places)', '(cents / 100).toFixed(2)']
    ),
    right: {
      'src/fuel.js':
        "import {formatPrice} from './money.js'\n\nexport const perLitre = tenths => formatPrice(tenths, 'EUR', 3)\n"
    }
  },
  {
    name: 'one side adds a required parameter, the other calls as before',
    expect: 'changed-parameters',
    base: SHOP,
    left: {
      ...edited(
        SHOP,
        'src/tax.js',
        ['taxOf(cents, country)', 'taxOf(cents, country, rates)'],
        ['cents * RATES[country]', 'cents * rates[country]']
      ),
      ...edited(
        SHOP,
        'src/shipping.js',
        ["import taxOf from './tax.js'", "import taxOf, {RATES} from './tax.js'"],
        ['taxOf(net, this.country)', 'taxOf(net, this.country, RATES)']
      )
    },
    right: edited(
      SHOP,
      'src/report.js',
      ["import * as money from './money.js'\n", "import * as money from './money.js'\nimport taxOf from './tax.js'\n"],
      ["  return rows.join('\\n')", "  rows.push(String(taxOf(cart.subtotal(), 'DE')))\n  return rows.join('\\n')"]
    )
  },
  {
    name: 'one side adds a parameter in front of the others, the other calls as before',
    expect: 'changed-parameters',
    base: SHOP,
    left: edited(
      SHOP,
      'src/money.js',
      ['splitEvenly = (cents, parts) =>', 'splitEvenly = (rounding, cents, parts) =>'],
      ['const share = Math.floor(cents / parts)', 'const share = rounding(cents / parts)']
    ),
    right: {
      'src/shares.js':
        "import {splitEvenly} from './money.js'\n\nexport function thirds(cents) {\n  return splitEvenly(cents, 3)\n}\n"
    }
  },
  {
    name: 'one side makes an optional parameter of a method required, the other leaves it out on this',
    expect: 'changed-parameters',
    base: SHOP,
    left: edited(SHOP, 'src/cart.js', ['add(sku, cents, quantity = 1)', 'add(sku, cents, quantity)']),
    right: edited(SHOP, 'src/cart.js', [
      '  describe() {',
      "  addGiftWrap() {\n    return this.add('gift-wrap', 250)\n  }\n\n  describe() {"
    ])
  },
  {
    name: 'one side renames an option, the other passes it under its old name',
    expect: 'changed-parameters',
    base: SHOP,
    left: edited(
      SHOP,
      'src/text.js',
      ['{width = 20, mark', '{limit = 20, mark'],
      ['<= width ?', '<= limit ?'],
      ['width - 1)', 'limit - 1)']
    ),
    right: {
      'src/search.js': "import {shorten} from './text.js'\n\nexport const teaser = text => shorten(text, {width: 12})\n"
    }
  },
  {
    name: 'one side gives a constructor a required parameter, the other constructs as before',
    expect: 'changed-parameters',
    base: SHOP,
    left: edited(SHOP, 'src/shipping.js', [
      'constructor(grams, country) {\n',
      'constructor(carrier, grams, country) {\n    this.carrier = carrier\n'
    ]),
    right: {
      'src/returns.js':
        "import {Parcel} from './shipping.js'\n\nexport const returnCost = grams => new Parcel(grams, 'DE').cost()\n"
    }
  },
  {
    name: 'one side adds a required parameter to a function of CommonJS, the other calls it through the module',
    expect: 'changed-parameters',
    base: SHOP,
    left: edited(
      SHOP,
      'legacy/stock.js',
      ['function reserve(sku, count) {', 'function reserve(warehouse, sku, count) {'],
      ['levels.set(sku, levelOf(sku) - count)', 'levels.set(sku, levelOf(sku) - count * warehouse.factor)']
    ),
    right: {'legacy/orders.js': "const stock = require('./stock')\n\nexports.order = sku => stock.reserve(sku, 1)\n"}
  }
]
