import {appended, edited} from '../overlay.js'
import type {PlantedCase} from '../planted-case.js'
import {SHOP} from './shop.js'

const OVERLOADED = {
  ...SHOP,
  ...edited(SHOP, 'src/money.ts', [
    "export function parsePrice(text: string): number {\n  return roundCents(Number(text.split(' ')[0]) * 100)\n}\n",
    "export function parsePrice(text: string): number\nexport function parsePrice(text: number): number\nexport function parsePrice(text: null, or: number): number\nexport function parsePrice(text: readonly string[]): number\nexport function parsePrice(text: unknown, or = 0): number {\n  return text === null ? or : roundCents(Number(String(text).split(' ')[0]) * 100)\n}\n"
  ])
}

const DEFINITIONS: readonly PlantedCase[] = [
  {
    name: 'both sides add an overload of one function',
    expect: 'harmless',
    base: OVERLOADED,
    left: edited(OVERLOADED, 'src/money.ts', [
      'export function parsePrice(text: string): number\n',
      'export function parsePrice(text: string): number\nexport function parsePrice(text: bigint): number\n'
    ]),
    right: edited(OVERLOADED, 'src/money.ts', [
      'export function parsePrice(text: readonly string[]): number\n',
      'export function parsePrice(text: readonly string[]): number\nexport function parsePrice(text: boolean): number\n'
    ])
  },
  {
    name: 'both sides reopen one interface with different members',
    expect: 'harmless',
    base: {...SHOP, 'src/events.ts': events('', '')},
    left: {'src/events.ts': events('export interface Events {\n  paid: number\n}\n\n', '')},
    right: {'src/events.ts': events('', '\nexport interface Events {\n  shipped: string\n}\n')}
  },
  {
    name: 'one side adds a type, the other a constant of one name',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'src/model.ts', [
      'export interface Line {',
      "export type Channel = 'web' | 'shop'\n\nexport interface Line {"
    ]),
    right: appended(SHOP, 'src/model.ts', "\nexport const Channel = {Web: 'web', Shop: 'shop'} as const\n")
  },
  {
    name: 'one side adds a function, the other a namespace of its name that holds more',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'src/money.ts', [
      'export function roundCents(',
      'export function zero(): number {\n  return 0\n}\n\nexport function roundCents('
    ]),
    right: appended(SHOP, 'src/money.ts', "\nexport namespace zero {\n  export const text = '0.00'\n}\n")
  },
  {
    name: 'both sides add a method of one name to different classes of a module',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'src/cart.ts', [
      '  subtotal(): number {',
      '  copy(): Cart {\n    return new Cart(this.currency)\n  }\n\n  subtotal(): number {'
    ]),
    right: edited(SHOP, 'src/cart.ts', [
      '  get size(): number {',
      '  copy(): Wishlist {\n    return new Wishlist()\n  }\n\n  get size(): number {'
    ])
  },
  {
    name: 'one side adds the getter, the other the setter of a property, and one a static of the name',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'src/cart.ts', [
      '  subtotal(): number {',
      "  noted = ''\n\n  get note(): string {\n    return this.noted\n  }\n\n  subtotal(): number {"
    ]),
    right: edited(SHOP, 'src/cart.ts', [
      '  describe(): string {',
      '  static note(text: string): string {\n    return text.trim()\n  }\n\n  set note(text: string) {\n    Cart.note(text)\n  }\n\n  describe(): string {'
    ])
  },
  {
    name: 'both sides add a local of one name to different functions of a module',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'src/money.ts', [
      '  return Math.floor(amount + 0.5)\n',
      '  const shifted = (value: number): number => value + 0.5\n  return Math.floor(shifted(amount))\n'
    ]),
    right: edited(SHOP, 'src/money.ts', [
      '  const share = Math.floor(cents / parts)\n',
      '  const shifted = (value: number): number => value / parts\n  const share = Math.floor(shifted(cents))\n'
    ])
  },
  {
    name: 'both sides add the very same function at the same place',
    expect: 'harmless',
    base: SHOP,
    left: appended(SHOP, 'src/money.ts', '\nexport function negate(cents: number): number {\n  return -cents\n}\n'),
    right: {
      ...appended(SHOP, 'src/money.ts', '\nexport function negate(cents: number): number {\n  return -cents\n}\n'),
      'src/reversal.ts':
        "import {negate} from './money'\n\nexport const reversed = (cents: number): number => negate(cents)\n"
    }
  },
  {
    name: 'both sides declare the properties of a component under one name in different modules',
    expect: 'harmless',
    base: SHOP,
    left: {
      'src/view/stars.tsx':
        'interface Props {\n  readonly count: number\n}\n\nexport const Stars = ({count}: Props) => <i>{"*".repeat(count)}</i>\n'
    },
    right: {
      'src/view/title.tsx':
        'interface Props {\n  readonly text: string\n}\n\nexport const Title = ({text}: Props) => <h1>{text}</h1>\n'
    }
  }
]

const REGISTRATIONS: readonly PlantedCase[] = [
  {
    name: 'both sides answer one path with different verbs',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'src/web.ts', [
      "app.get('/items/:id',",
      "app.get('/session', (request: Request, response: Response) => {\n  response.send('shown')\n})\n\napp.get('/items/:id',"
    ]),
    right: edited(SHOP, 'src/web.ts', [
      "app.use('/admin', admin)",
      "app.post('/session', (request: Request, response: Response) => {\n  response.send('made')\n})\n\napp.use('/admin', admin)"
    ])
  },
  {
    name: 'both sides answer one path on different routers',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'src/web.ts', [
      "app.get('/items/:id',",
      "app.get('/reports', (request: Request, response: Response) => {\n  response.send('public')\n})\n\napp.get('/items/:id',"
    ]),
    right: edited(SHOP, 'src/web.ts', [
      "app.use('/admin', admin)",
      "admin.get('/reports', (request: Request, response: Response) => {\n  response.send('private')\n})\n\napp.use('/admin', admin)"
    ])
  },
  {
    name: 'both sides add one key to different objects of a module',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'src/settings.ts', ["  'new-search': false,\n", "  'new-search': false,\n  addresses: true,\n"]),
    right: edited(SHOP, 'src/settings.ts', ['  reviews: 500\n', '  reviews: 500,\n  addresses: 20\n'])
  },
  {
    name: 'both sides add members of one name and value to different enums',
    expect: 'harmless',
    base: {
      ...SHOP,
      ...appended(SHOP, 'src/model.ts', "\nexport enum ParcelState {\n  Packed = 'packed',\n  Sent = 'sent'\n}\n")
    },
    left: edited(
      {
        ...SHOP,
        ...appended(SHOP, 'src/model.ts', "\nexport enum ParcelState {\n  Packed = 'packed',\n  Sent = 'sent'\n}\n")
      },
      'src/model.ts',
      ["  Open = 'open',\n", "  Open = 'open',\n  Lost = 'lost',\n"]
    ),
    right: edited(
      {
        ...SHOP,
        ...appended(SHOP, 'src/model.ts', "\nexport enum ParcelState {\n  Packed = 'packed',\n  Sent = 'sent'\n}\n")
      },
      'src/model.ts',
      ["  Sent = 'sent'\n", "  Sent = 'sent',\n  Lost = 'lost'\n"]
    )
  },
  {
    name: 'both sides pass an object with one key to different calls of a module',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'src/web.ts', [
      "  response.json({id: request.params['id']})",
      "  response.json({id: request.params['id'], source: 'item'})"
    ]),
    right: edited(SHOP, 'src/web.ts', ['  response.json(FLAGS)', "  response.json({...FLAGS, source: 'flags'})"])
  }
]

function events(first: string, last: string): string {
  return `${first}export interface Events {\n  opened: string\n}\n\nexport const names = (events: Partial<Events>): string[] => Object.keys(events)\n\nexport const isOpened = (events: Partial<Events>): boolean => 'opened' in events\n${last}`
}

/** Pairs of branches in TypeScript that both add something of one name, and do no harm. */
export const TWINS: readonly PlantedCase[] = [...DEFINITIONS, ...REGISTRATIONS]
