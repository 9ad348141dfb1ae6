import {edited} from '../overlay.js'
import type {PlantedCase} from '../planted-case.js'
import {SHOP} from './shop.js'

/** Parameters change on one side, and a call of the old form comes on the other, in TypeScript. */
export const PARAMETERS: readonly PlantedCase[] = [
  {
    name: 'one side removes a parameter, the other passes it',
    expect: 'changed-parameters',
    base: SHOP,
    left: edited(
      SHOP,
      'src/money.ts',
      ['Currency, places = 2)', 'Currency)'],
      ['(cents / 10 ** places).toFixed(places)', '(cents / 100).toFixed(2)']
    ),
    right: {
      'src/fuel.ts':
        "import {formatPrice} from './money'\n\nexport const perLitre = (tenths: number): string => formatPrice(tenths, 'EUR', 3)\n"
    }
  },
  {
    name: 'one side adds a required parameter to a default export, the other calls as before',
    expect: 'changed-parameters',
    base: SHOP,
    left: {
      ...edited(
        SHOP,
        'src/tax.ts',
        ['country: Country)', 'country: Country, year: number)'],
        ['RATES[country]) / 100', '(RATES[country] - (year === 2020 ? 3 : 0))) / 100']
      ),
      ...edited(SHOP, 'src/shipping.ts', ['taxOf(net, this.country)', 'taxOf(net, this.country, 2024)'])
    },
    right: edited(
      SHOP,
      'src/report.ts',
      ["import * as money from './money'\n", "import * as money from './money'\nimport taxOf from './tax'\n"],
      ["  return rows.join('\\n')", "  rows.push(String(taxOf(cart.subtotal(), 'DE')))\n  return rows.join('\\n')"]
    )
  },
  {
    name: 'one side adds a required parameter to an arrow function, the other calls as before',
    expect: 'changed-parameters',
    base: SHOP,
    left: edited(
      SHOP,
      'src/money.ts',
      ['parts: number): number[] =>', 'parts: number, round: (value: number) => number): number[] =>'],
      ['const share = Math.floor(cents / parts)', 'const share = round(cents / parts)']
    ),
    right: {
      'src/shares.ts':
        "import {splitEvenly} from './money'\n\nexport function thirds(cents: number): number[] {\n  return splitEvenly(cents, 3)\n}\n"
    }
  },
  {
    name: 'one side makes an optional parameter of a method required, the other leaves it out on this',
    expect: 'changed-parameters',
    base: SHOP,
    left: edited(SHOP, 'src/cart.ts', ['cents: number, quantity = 1)', 'cents: number, quantity: number)']),
    right: edited(SHOP, 'src/cart.ts', [
      '  describe(): string {',
      "  addGiftWrap(): this {\n    return this.add('gift-wrap', 250)\n  }\n\n  describe(): string {"
    ])
  },
  {
    name: 'one side gives a constructor a required parameter property, the other constructs as before',
    expect: 'changed-parameters',
    base: SHOP,
    left: edited(SHOP, 'src/shipping.ts', [
      '    readonly country: Country\n',
      '    readonly country: Country,\n    readonly insured: boolean\n'
    ]),
    right: {
      'src/returns.ts':
        "import {Parcel} from './shipping'\n\nexport const returnCost = (grams: number): number => new Parcel(grams, 'DE').cost()\n"
    }
  },
  {
    name: 'one side adds a required parameter to a method, the other calls it on a field of that class',
    expect: 'changed-parameters',
    base: SHOP,
    left: {
      ...edited(SHOP, 'src/cart.ts', [
        '  isEmpty(): boolean {\n    return this.lines.length === 0',
        '  isEmpty(free: boolean): boolean {\n    return this.lines.length === 0 || (free && this.subtotal() === 0)'
      ]),
      ...edited(SHOP, 'src/view/cart-view.tsx', ['cart.isEmpty()', 'cart.isEmpty(true)'])
    },
    right: {
      'src/checkout.ts':
        "import type {Cart} from './cart'\n\nexport class Checkout {\n  constructor(private readonly cart: Cart) {}\n\n  canPay(): boolean {\n    return !this.cart.isEmpty()\n  }\n}\n"
    }
  },
  {
    name: 'one side adds a required parameter to a hook, the other calls it in a new component',
    expect: 'changed-parameters',
    base: SHOP,
    left: edited(SHOP, 'src/view/price-tag.tsx', [
      'useTitle(title: string): string {\n  return title.trim()',
      "useTitle(title: string, shop: string): string {\n  return shop + ': ' + title.trim()"
    ]),
    right: {
      'src/view/page.tsx':
        "import {useTitle} from './price-tag'\n\nexport function Page() {\n  const title = useTitle('Welcome')\n  return <h1>{title}</h1>\n}\n"
    }
  }
]
