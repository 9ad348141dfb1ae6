import {edited} from '../overlay.js'
import type {PlantedCase} from '../planted-case.js'
import {SHOP} from './shop.js'

const DUTY = {
  'src/duty.ts': "import taxOf from './tax'\n\nexport const french = (cents: number): number => taxOf(cents, 'FR')\n"
}
const THIRDS = {
  'src/shares.ts':
    "import {splitEvenly} from './money'\n\nexport function thirds(cents: number): number[] {\n  return splitEvenly(cents, 3)\n}\n"
}

/** Parameters change on one side, and a call on the other fits them all the same, in TypeScript. */
export const FITTING_CALLS: readonly PlantedCase[] = [
  {
    name: 'optional parameters are added, and calls of the old form still fit',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'src/tax.ts', [
      'country: Country)',
      "country: Country = 'DE', year?: number, ...notes: string[])"
    ]),
    right: DUTY
  },
  {
    name: 'parameters are gathered by a rest parameter of a tuple, and calls of the old form still fit',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'src/money.ts', [
      'splitEvenly = (cents: number, parts: number): number[] => {\n',
      'splitEvenly = (...numbers: [number, number]): number[] => {\n  const [cents, parts] = numbers\n'
    ]),
    right: THIRDS
  },
  {
    name: 'a function gains overloads, one of which the call fits, before an implementation of more parameters',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'src/text.ts', [
      'export function shorten(text: string, width: number): string {\n',
      'export function shorten(text: string, width: number): string\nexport function shorten(text: string, mark: string, width: number): string\nexport function shorten(text: string, last: string | number, most?: number): string {\n  const width = typeof last === "number" ? last : most ?? 20\n'
    ]),
    right: {
      'src/search.ts':
        "import {shorten} from './text'\n\nexport const teaser = (text: string): string => shorten(text, 12)\n"
    }
  },
  {
    name: 'a parameter is declared for this, and calls of the old form still fit',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'src/text.ts', ['basename(path: string)', 'basename(this: void, path: string)']),
    right: {
      'src/files.ts':
        "import {basename} from './text'\n\nexport const name = (path: string): string => basename(path)\n"
    }
  },
  {
    name: 'a parameter takes undefined, and is left out in a call that passes it explicitly',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'src/tax.ts', ['country: Country)', 'country: Country, year: number | void)']),
    right: DUTY
  },
  {
    name: 'a parameter is renamed and its type widened, and the added call passes it by its place',
    expect: 'harmless',
    base: SHOP,
    left: edited(
      SHOP,
      'src/money.ts',
      ['Currency, places = 2)', 'Currency | string, digits: number = 2)'],
      ['10 ** places).toFixed(places)', '10 ** digits).toFixed(digits)']
    ),
    right: {
      'src/fuel.ts':
        "import {formatPrice} from './money'\n\nexport const perLitre = (tenths: number): string => formatPrice(tenths, 'EUR', 3)\n"
    }
  },
  {
    name: 'a method gains a required parameter, and the method of that name on another class and on a Set is called as ever',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'src/cart.ts', ['cents: number, quantity = 1)', 'cents: number, quantity: number)']),
    right: {
      'src/moving.ts':
        "import {Wishlist} from './cart'\n\nexport function wished(skus: string[]): number {\n  const wishes = new Wishlist()\n  const seen = new Set<string>()\n  for (const sku of skus) {\n    wishes.add(sku)\n    seen.add(sku)\n  }\n  return wishes.size + seen.size\n}\n"
    }
  },
  {
    name: 'a constructor gains a required parameter, and a subclass with a constructor of its own is constructed',
    expect: 'harmless',
    base: {
      ...SHOP,
      'src/pickup.ts':
        "import {Parcel} from './shipping'\n\nexport class Pickup extends Parcel {\n  constructor() {\n    // @ts-ignore what the base class takes is its own affair\n    super(0, 'DE', false)\n  }\n}\n"
    },
    left: edited(SHOP, 'src/shipping.ts', [
      '    readonly country: Country\n',
      '    readonly country: Country,\n    readonly insured: boolean\n'
    ]),
    right: {
      'src/counter.ts':
        "import {Pickup} from './pickup'\n\nexport const counterCost = (): number => new Pickup().cost()\n"
    }
  },
  {
    name: 'a component gains an optional property, and an element without it is added',
    expect: 'harmless',
    base: SHOP,
    left: edited(
      SHOP,
      'src/view/price-tag.tsx',
      ['  readonly currency?: Currency\n', '  readonly currency?: Currency\n  readonly struck?: boolean\n'],
      ["currency = 'EUR'}: PriceTagProps", "currency = 'EUR', struck = false}: PriceTagProps"],
      ['className="price"', 'className={struck ? "struck" : "price"}']
    ),
    right: {
      'src/view/gift.tsx':
        "import {PriceTag} from './price-tag'\n\nexport const Gift = () => <PriceTag cents={500} />\n"
    }
  }
]
