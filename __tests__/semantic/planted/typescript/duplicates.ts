import {appended, edited} from '../overlay.js'
import type {PlantedCase} from '../planted-case.js'
import {SHOP} from './shop.js'

const DEFINITIONS: readonly PlantedCase[] = [
  {
    name: 'both sides add a function of one name to a module',
    expect: 'duplicate-definition',
    base: SHOP,
    left: edited(SHOP, 'src/money.ts', [
      'export function roundCents(',
      'export function negate(cents: number): number {\n  return -cents\n}\n\nexport function roundCents('
    ]),
    right: appended(SHOP, 'src/money.ts', "\nexport function negate(text: string): string {\n  return '-' + text\n}\n")
  },
  {
    name: 'both sides add a method of one name to a class',
    expect: 'duplicate-definition',
    base: SHOP,
    left: edited(SHOP, 'src/cart.ts', [
      '  add(sku: string, cents',
      '  count(): number {\n    return this.lines.length\n  }\n\n  add(sku: string, cents'
    ]),
    right: edited(SHOP, 'src/cart.ts', [
      '  describe(): string {',
      '  count(sku: string): number {\n    return this.lines.filter(line => line.sku === sku).length\n  }\n\n  describe(): string {'
    ])
  },
  {
    name: 'both sides add a class of one name to a module',
    expect: 'duplicate-definition',
    base: SHOP,
    left: edited(SHOP, 'src/errors.ts', [
      'export enum ErrorCode {',
      'export class OutOfStock extends Error {\n  readonly status = 409\n}\n\nexport enum ErrorCode {'
    ]),
    right: appended(
      SHOP,
      'src/errors.ts',
      '\nexport class OutOfStock extends ShopError {\n  constructor() {\n    super(ErrorCode.NoSuchItem)\n  }\n}\n'
    )
  },
  {
    name: 'both sides add a type of one name to a module',
    expect: 'duplicate-definition',
    base: SHOP,
    left: edited(SHOP, 'src/model.ts', [
      'export interface Line {',
      "export type Channel = 'web' | 'shop'\n\nexport interface Line {"
    ]),
    right: appended(SHOP, 'src/model.ts', "\nexport type Channel = 'mail' | 'push'\n")
  },
  {
    name: 'both sides add a component of one name to a module',
    expect: 'duplicate-definition',
    base: SHOP,
    left: edited(SHOP, 'src/view/price-tag.tsx', [
      'export function PriceTag(',
      'export const Stars = ({count}: {readonly count: number}) => <i>{"*".repeat(count)}</i>\n\nexport function PriceTag('
    ]),
    right: appended(SHOP, 'src/view/price-tag.tsx', '\nexport function Stars() {\n  return <i>five stars</i>\n}\n')
  }
]

const REGISTRATIONS: readonly PlantedCase[] = [
  {
    name: 'both sides answer one verb and path of an Express app',
    expect: 'duplicate-registration',
    base: SHOP,
    left: edited(SHOP, 'src/web.ts', [
      "app.get('/items/:id',",
      "app.get('/status', (request: Request, response: Response) => {\n  response.send('up')\n})\n\napp.get('/items/:id',"
    ]),
    right: edited(SHOP, 'src/web.ts', [
      "app.use('/admin', admin)",
      "app.get('/status', (request: Request, response: Response) => {\n  response.json({healthy: true})\n})\n\napp.use('/admin', admin)"
    ])
  },
  {
    name: 'both sides add a member of one name to an enum',
    expect: 'duplicate-registration',
    base: SHOP,
    left: edited(SHOP, 'src/errors.ts', ['  Unknown = 1000,\n', '  Unknown = 1000,\n  Timeout = 1002,\n']),
    right: edited(SHOP, 'src/errors.ts', ['  TooHeavy = 1201\n', '  TooHeavy = 1201,\n  Timeout = 1202\n'])
  },
  {
    name: 'both sides give one error code to different members of an enum',
    expect: 'duplicate-registration',
    base: SHOP,
    left: edited(SHOP, 'src/errors.ts', ['  NoSuchItem = 1001,\n', '  NoSuchItem = 1001,\n  SoldOut = 1300,\n']),
    right: edited(SHOP, 'src/errors.ts', ['  TooHeavy = 1201\n', '  TooHeavy = 1201,\n  CouponExpired = 1300\n'])
  },
  {
    name: 'both sides give one value to different members of an enum of strings',
    expect: 'duplicate-registration',
    base: SHOP,
    left: edited(SHOP, 'src/model.ts', ["  Open = 'open',\n", "  Open = 'open',\n  Lost = 'lost',\n"]),
    right: edited(SHOP, 'src/model.ts', ["  Closed = 'closed'\n", "  Closed = 'closed',\n  Missing = 'lost'\n"])
  },
  {
    name: 'both sides add one feature flag, one of them switched on',
    expect: 'duplicate-registration',
    base: SHOP,
    left: edited(SHOP, 'src/settings.ts', [
      "  'new-search': false,\n",
      "  'new-search': false,\n  'express-pay': true,\n"
    ]),
    right: edited(SHOP, 'src/settings.ts', ['  wishlists: true\n', "  wishlists: true,\n  'express-pay': false\n"])
  },
  {
    name: 'both sides add one key to a typed record with different values',
    expect: 'duplicate-registration',
    base: SHOP,
    left: edited(SHOP, 'src/settings.ts', ['  lines: 50,\n', '  addresses: 5,\n  lines: 50,\n']),
    right: edited(SHOP, 'src/settings.ts', ['  reviews: 500\n', '  reviews: 500,\n  addresses: 20\n'])
  }
]

/** Both sides add something of one name where there is room for one only, in TypeScript. */
export const DUPLICATES: readonly PlantedCase[] = [...DEFINITIONS, ...REGISTRATIONS]
