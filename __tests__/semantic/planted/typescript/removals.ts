import {edited, renamed} from '../overlay.js'
import type {PlantedCase} from '../planted-case.js'
import {SHOP} from './shop.js'

const ROUND_CENTS = 'export function roundCents(amount: number): number {\n  return Math.floor(amount + 0.5)\n}\n'

const RENAMES_FORMAT_PRICE = {
  ...edited(SHOP, 'src/money.ts', ['function formatPrice(', 'function priceText(']),
  ...edited(
    SHOP,
    'src/cart.ts',
    ['{DEFAULT_CURRENCY, formatPrice,', '{DEFAULT_CURRENCY, priceText,'],
    ['return formatPrice(', 'return priceText(']
  ),
  ...edited(SHOP, 'src/report.ts', ['money.formatPrice(', 'money.priceText(']),
  ...edited(
    SHOP,
    'src/view/price-tag.tsx',
    ['import {formatPrice,', 'import {priceText,'],
    ['{formatPrice(cents', '{priceText(cents']
  )
}

const REMOVED: readonly PlantedCase[] = [
  {
    name: 'one side renames a function, the other imports it by name in a new module',
    expect: 'removed-definition',
    base: SHOP,
    left: RENAMES_FORMAT_PRICE,
    right: {
      'src/invoice.ts':
        "import {formatPrice} from './money'\n\nexport const invoiceLine = (sku: string, cents: number): string => `${sku}: ${formatPrice(cents, 'EUR')}`\n"
    }
  },
  {
    name: 'one side renames a function, the other calls it through the namespace that it has long imported',
    expect: 'removed-definition',
    base: SHOP,
    left: RENAMES_FORMAT_PRICE,
    right: edited(SHOP, 'src/report.ts', [
      'export function dailyTotal(',
      "export function dailyReport(carts: readonly Cart[]): string {\n  return 'Total: ' + money.formatPrice(dailyTotal(carts), 'EUR')\n}\n\nexport function dailyTotal("
    ])
  },
  {
    name: 'one side renames a component, the other adds an element of it',
    expect: 'removed-definition',
    base: SHOP,
    left: edited(SHOP, 'src/view/price-tag.tsx', ['export const Badge =', 'export const Pill =']),
    right: {
      'src/view/sale.tsx':
        'import {Badge, PriceTag} from \'./price-tag\'\n\nexport const Sale = ({cents}: {readonly cents: number}) => (\n  <div>\n    <Badge text="Sale" />\n    <PriceTag cents={cents} />\n  </div>\n)\n'
    }
  },
  {
    name: 'one side renames a method, the other calls it on this in a new method of the class',
    expect: 'removed-definition',
    base: SHOP,
    left: {
      ...edited(
        SHOP,
        'src/cart.ts',
        ['  subtotal(): number', '  netTotal(): number'],
        ['this.subtotal()', 'this.netTotal()']
      ),
      ...edited(
        SHOP,
        'src/report.ts',
        ['sum + cart.subtotal()', 'sum + cart.netTotal()'],
        ['formatPrice(cart.subtotal()', 'formatPrice(cart.netTotal()']
      ),
      ...edited(SHOP, 'src/view/cart-view.tsx', ['cart.subtotal()', 'cart.netTotal()'])
    },
    right: edited(SHOP, 'src/cart.ts', [
      '  static fromRows',
      '  isFree(): boolean {\n    return this.subtotal() === 0\n  }\n\n  static fromRows'
    ])
  },
  {
    name: 'one side removes a method, the other calls it on a parameter of that class',
    expect: 'removed-definition',
    base: SHOP,
    left: edited(SHOP, 'src/cart.ts', ['  clear(): void {\n    this.lines = []\n  }\n\n', '']),
    right: {
      'src/session.ts':
        "import type {Cart} from './cart'\n\nexport function logOut(cart: Cart): string {\n  cart.clear()\n  return cart.describe()\n}\n"
    }
  },
  {
    name: 'one side renames a static method, the other calls it on the class',
    expect: 'removed-definition',
    base: SHOP,
    left: edited(SHOP, 'src/cart.ts', ['static fromRows(', 'static ofRows(']),
    right: {
      'src/importer.ts':
        "import {Cart} from './cart'\n\nexport function load(rows: readonly [string, number][]): number {\n  return Cart.fromRows(rows).subtotal()\n}\n"
    }
  },
  {
    name: 'one side renames an abstract class, the other extends it',
    expect: 'removed-definition',
    base: SHOP,
    left: edited(SHOP, 'src/shipping.ts', ['abstract class Carrier', 'abstract class Haulier']),
    right: {
      'src/bike.ts':
        "import {Carrier} from './shipping'\n\nexport class Bike extends Carrier {\n  rate(grams: number): number {\n    return grams * 2\n  }\n}\n"
    }
  },
  {
    name: 'one side renames an interface, the other implements it',
    expect: 'removed-definition',
    base: SHOP,
    left: {
      ...edited(SHOP, 'src/model.ts', ['interface Described', 'interface Describable']),
      ...edited(
        SHOP,
        'src/cart.ts',
        ['{Described, Line}', '{Describable, Line}'],
        ['implements Described', 'implements Describable']
      )
    },
    right: {
      'src/voucher.ts':
        "import type {Described} from './model'\n\nexport class Voucher implements Described {\n  describe(): string {\n    return 'a voucher'\n  }\n}\n"
    }
  },
  {
    name: 'one side removes a type, the other imports it as a type',
    expect: 'removed-definition',
    base: SHOP,
    left: edited(
      SHOP,
      'src/model.ts',
      ['\nexport type Totals = Readonly<Record<Currency, number>>\n', ''],
      ["import type {Currency} from './money'\n\n", '']
    ),
    right: {'src/sums.ts': "import type {Totals} from './model'\n\nexport const NOTHING: Totals = {EUR: 0, USD: 0}\n"}
  },
  {
    name: 'one side removes a member of an enum, the other names it',
    expect: 'removed-definition',
    base: SHOP,
    left: edited(SHOP, 'src/model.ts', ["  Returned = 'returned',\n", '']),
    right: {
      'src/refunds.ts':
        "import {OrderState} from './model'\n\nexport const isRefundable = (state: OrderState): boolean => state === OrderState.Returned\n"
    }
  },
  {
    name: 'one side removes a constant, the other imports it under another name',
    expect: 'removed-definition',
    base: SHOP,
    left: edited(SHOP, 'src/money.ts', ['export const MAX_AMOUNT = 10_000_000\n', '']),
    right: {
      'src/limits.ts':
        "import {MAX_AMOUNT as LIMIT} from './money'\n\nexport const isPayable = (cents: number): boolean => cents <= LIMIT\n"
    }
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
        'src/money.ts',
        ['\n' + ROUND_CENTS, ''],
        ['export type Currency', "import {roundCents} from './rounding'\n\nexport type Currency"]
      ),
      'src/rounding.ts': ROUND_CENTS
    },
    right: edited(
      SHOP,
      'src/tax.ts',
      ['export const RATES', "import {roundCents} from './money'\n\nexport const RATES"],
      ['Math.floor((cents * RATES[country]) / 100)', 'roundCents((cents * RATES[country]) / 100)']
    )
  },
  {
    name: 'one side moves an interface to another module, the other imports it from where it was',
    expect: 'moved-definition',
    base: SHOP,
    left: {
      ...edited(SHOP, 'src/model.ts', [
        'export interface Line {\n  readonly sku: string\n  readonly cents: number\n  readonly quantity: number\n}\n\n',
        ''
      ]),
      ...edited(SHOP, 'src/cart.ts', [
        "import type {Described, Line} from './model'\n",
        "import type {Line} from './line'\nimport type {Described} from './model'\n"
      ]),
      'src/line.ts':
        'export interface Line {\n  readonly sku: string\n  readonly cents: number\n  readonly quantity: number\n}\n'
    },
    right: {
      'src/view/line-view.tsx':
        "import type {Line} from '../model'\n\nexport const LineView = ({line}: {readonly line: Line}) => <li>{line.sku}</li>\n"
    }
  }
]

const FILES: readonly PlantedCase[] = [
  {
    name: 'one side deletes a module, the other imports from it',
    expect: 'removed-file',
    base: SHOP,
    left: {'src/text.ts': null},
    right: {
      'src/pages.ts':
        "import {slugify} from './text'\n\nexport const pagePath = (title: string): string => '/' + slugify(title)\n"
    }
  },
  {
    name: 'one side moves a component, the other imports it from where it was',
    expect: 'removed-file',
    base: SHOP,
    left: {
      'src/view/price-tag.tsx': null,
      'src/view/parts/price-tag.tsx': (SHOP['src/view/price-tag.tsx'] ?? '').replace("'../money'", "'../../money'"),
      ...edited(SHOP, 'src/view/cart-view.tsx', ["'./price-tag'", "'./parts/price-tag'"])
    },
    right: {
      'src/view/gift.tsx':
        "import {PriceTag} from './price-tag'\n\nexport const Gift = () => <PriceTag cents={500} />\n"
    }
  },
  {
    name: 'one side renames a module, the other passes on what it exports',
    expect: 'removed-file',
    base: SHOP,
    left: renamed(SHOP, 'src/text.ts', 'src/strings.ts'),
    right: {'src/index.ts': "export * from './money'\nexport {shorten, slugify} from './text'\n"}
  }
]

/** A definition or a file goes on one side and is used anew on the other, in TypeScript. */
export const REMOVALS: readonly PlantedCase[] = [...REMOVED, ...MOVED, ...FILES]
