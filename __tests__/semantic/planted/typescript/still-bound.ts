import {edited} from '../overlay.js'
import type {PlantedCase} from '../planted-case.js'
import {SHOP} from './shop.js'

const BASENAME =
  "\nexport function basename(path: string): string {\n  return path.slice(path.lastIndexOf('/') + 1)\n}\n"
const WITHOUT_BASENAME = edited(SHOP, 'src/text.ts', [BASENAME, ''])
const WITHOUT_CART_CLEAR = edited(SHOP, 'src/cart.ts', ['  clear(): void {\n    this.lines = []\n  }\n\n', ''])
const LINE =
  'export interface Line {\n  readonly sku: string\n  readonly cents: number\n  readonly quantity: number\n}\n'
const INVOICE = {
  'src/invoice.ts':
    "import {formatPrice} from './money'\n\nexport const invoiceLine = (sku: string, cents: number): string => `${sku}: ${formatPrice(cents, 'EUR')}`\n"
}

const NAMES: readonly PlantedCase[] = [
  {
    name: 'the added use imports a library function of the removed name',
    expect: 'harmless',
    base: SHOP,
    left: WITHOUT_BASENAME,
    right: {
      'src/files.ts':
        "import {basename} from 'node:path'\n\nexport const names = (paths: string[]): string[] => paths.map(path => basename(path, '.js'))\n"
    }
  },
  {
    name: 'the added uses are of a parameter, a destructured name and a local function of the removed name',
    expect: 'harmless',
    base: SHOP,
    left: WITHOUT_BASENAME,
    right: edited(SHOP, 'src/text.ts', [
      'export function shorten(',
      "export function names(paths: string[], basename = (path: string): string => path): string[] {\n  return paths.map(path => basename(path))\n}\n\nexport function first({tools: {basename}}: {tools: {basename(path: string): string}}, [path]: string[]): string {\n  return basename(path ?? '')\n}\n\nexport function local(path: string): string {\n  return basename(path)\n\n  function basename(whole: string): string {\n    return whole.toUpperCase()\n  }\n}\n\nexport function shorten("
    ])
  },
  {
    name: 'an interface is removed, and the added uses are of a type parameter and a namespaced type of its name',
    expect: 'harmless',
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
      'src/boxes.ts':
        "namespace Old {\n  export interface Described {\n    text: string\n  }\n}\n\nexport function boxed<Described>(value: Described): {value: Described} {\n  return {value}\n}\n\nexport const old: Old.Described = boxed({text: 'x'}).value\n"
    }
  },
  {
    name: 'a class is renamed, and the added use is of the type of that name of the browser',
    expect: 'harmless',
    base: {...SHOP, 'src/notices.ts': 'export class Notification {\n  constructor(readonly text: string) {}\n}\n'},
    left: {'src/notices.ts': 'export class Notice {\n  constructor(readonly text: string) {}\n}\n'},
    right: {'src/push.ts': 'export function show(text: string): Notification {\n  return new Notification(text)\n}\n'}
  },
  {
    name: 'a method is removed, and the method of that name on another class is called',
    expect: 'harmless',
    base: SHOP,
    left: WITHOUT_CART_CLEAR,
    right: {
      'src/moving.ts':
        "import {Wishlist} from './cart'\n\nexport function emptied(wishes: Wishlist): number {\n  wishes.clear()\n  return wishes.size\n}\n\nexport const none = emptied(new Wishlist())\n"
    }
  },
  {
    name: 'a method is removed, and the method of that name of a Map of carts is called',
    expect: 'harmless',
    base: SHOP,
    left: WITHOUT_CART_CLEAR,
    right: {
      'src/sessions.ts':
        "import {Cart} from './cart'\n\nconst carts = new Map<string, Cart>()\n\nexport function open(id: string): Cart {\n  const cart = new Cart()\n  carts.set(id, cart)\n  return cart\n}\n\nexport function end(): void {\n  carts.clear()\n}\n"
    }
  },
  {
    name: 'a method moves up into a base class, and is called on an instance of the subclass',
    expect: 'harmless',
    base: SHOP,
    left: {
      ...edited(
        SHOP,
        'src/cart.ts',
        ['class Cart implements', 'class Cart extends Basket implements'],
        ['  isEmpty(): boolean {\n    return this.lines.length === 0\n  }\n\n', ''],
        ['  private lines: Line[] = []\n\n', ''],
        ['DEFAULT_CURRENCY) {}', 'DEFAULT_CURRENCY) {\n    super()\n  }'],
        [
          "import type {Described, Line} from './model'\n",
          "import {Basket} from './basket'\nimport type {Described} from './model'\n"
        ]
      ),
      'src/basket.ts':
        "import type {Line} from './model'\n\nexport class Basket {\n  protected lines: Line[] = []\n\n  isEmpty(): boolean {\n    return this.lines.length === 0\n  }\n}\n"
    },
    right: {
      'src/checkout.ts':
        "import {Cart} from './cart'\n\nexport function guestCheckout(): string {\n  const cart = new Cart('USD')\n  return cart.isEmpty() ? 'nothing to buy' : cart.describe()\n}\n"
    }
  },
  {
    name: 'the removed name stands only in comments, strings, a pattern and as a key of the added code',
    expect: 'harmless',
    base: SHOP,
    left: WITHOUT_BASENAME,
    right: {
      'src/notes.tsx':
        '/** Unlike {@link basename} this keeps folders; see basename(path). */\nexport function Keep({path}: {readonly path: string}) {\n  // basename(path) would cut it\n  const hints = {basename: `basename(${path})`, pattern: /basename\\(/}\n  return <p title="basename">basename(path) {hints.basename}</p>\n}\n'
    }
  }
]

const ALIASES: readonly PlantedCase[] = [
  {
    name: 'a renamed function is still exported under its old name',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'src/money.ts', [
      'export function formatPrice(',
      'export {priceText as formatPrice}\n\nexport function priceText('
    ]),
    right: INVOICE
  },
  {
    name: 'a renamed interface leaves its old name as a type',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'src/model.ts', [
      'export interface Described {',
      '/** @deprecated */\nexport type Described = Describable\n\nexport interface Describable {'
    ]),
    right: {
      'src/voucher.ts':
        "import type {Described} from './model'\n\nexport class Voucher implements Described {\n  describe(): string {\n    return 'a voucher'\n  }\n}\n"
    }
  },
  {
    name: 'an interface moves to another module and is passed on as a type from its old one',
    expect: 'harmless',
    base: SHOP,
    left: {
      ...edited(SHOP, 'src/model.ts', [LINE, "export type {Line} from './line'\n"]),
      'src/line.ts': LINE
    },
    right: {
      'src/view/line-view.tsx':
        "import type {Line} from '../model'\n\nexport const LineView = ({line}: {readonly line: Line}) => <li>{line.sku}</li>\n"
    }
  },
  {
    name: 'a function moves to another module, all of which is passed on from its old one',
    expect: 'harmless',
    base: SHOP,
    left: {
      ...edited(
        SHOP,
        'src/text.ts',
        [BASENAME, ''],
        ['export function slugify', "export * from './paths'\n\nexport function slugify"]
      ),
      'src/paths.ts': BASENAME.trimStart()
    },
    right: {
      'src/files.ts':
        "import * as text from './text'\n\nexport const names = (paths: string[]): string[] => paths.map(path => text.basename(path))\n"
    }
  },
  {
    name: 'a module becomes the index of a folder of its name',
    expect: 'harmless',
    base: SHOP,
    left: {'src/text.ts': null, 'src/text/index.ts': SHOP['src/text.ts'] ?? ''},
    right: {
      'src/pages.ts':
        "import {slugify} from './text'\n\nexport const pagePath = (title: string): string => '/' + slugify(title)\n"
    }
  },
  {
    name: 'a module without elements becomes one with elements and a longer extension',
    expect: 'harmless',
    base: SHOP,
    left: {
      'src/text.ts': null,
      'src/text.tsx':
        (SHOP['src/text.ts'] ?? '') + '\nexport const Title = ({text}: {readonly text: string}) => <h1>{text}</h1>\n'
    },
    right: {
      'src/pages.ts':
        "import {slugify} from './text'\n\nexport const pagePath = (title: string): string => '/' + slugify(title)\n"
    }
  },
  {
    name: 'a component becomes the memoised form of one that is not exported',
    expect: 'harmless',
    base: SHOP,
    left: edited(
      SHOP,
      'src/view/price-tag.tsx',
      ['import {formatPrice,', "import {memo} from 'react'\n\nimport {formatPrice,"],
      ['export function PriceTag(', 'function PlainPriceTag('],
      ['\nexport const Badge', '\nexport const PriceTag = memo(PlainPriceTag)\n\nexport const Badge']
    ),
    right: {
      'src/view/gift.tsx':
        "import {PriceTag} from './price-tag'\n\nexport const Gift = () => <PriceTag cents={500} />\n"
    }
  },
  {
    name: 'a method becomes a field that holds an arrow function',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'src/cart.ts', [
      '  clear(): void {\n    this.lines = []\n  }\n',
      '  readonly clear = (): void => {\n    this.lines = []\n  }\n'
    ]),
    right: {
      'src/session.ts':
        "import type {Cart} from './cart'\n\nexport function logOut(cart: Cart): string {\n  cart.clear()\n  return cart.describe()\n}\n"
    }
  },
  {
    name: 'an enum becomes an object of constants of its name, and its members are named as ever',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'src/model.ts', [
      "export enum OrderState {\n  Open = 'open',\n  Paid = 'paid',\n  Shipped = 'shipped',\n  Returned = 'returned',\n  Closed = 'closed'\n}",
      "export const OrderState = {\n  Open: 'open',\n  Paid: 'paid',\n  Shipped: 'shipped',\n  Returned: 'returned',\n  Closed: 'closed'\n} as const\n\nexport type OrderState = (typeof OrderState)[keyof typeof OrderState]"
    ]),
    right: {
      'src/refunds.ts':
        "import {OrderState} from './model'\n\nexport const isRefundable = (state: OrderState): boolean => state === OrderState.Returned\n"
    }
  }
]

/** A name goes on one side, and what the other uses is another or still there, in TypeScript. */
export const STILL_BOUND: readonly PlantedCase[] = [...NAMES, ...ALIASES]
