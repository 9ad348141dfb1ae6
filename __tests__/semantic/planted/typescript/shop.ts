/** A small web shop in TypeScript, with a few components in TSX: the base of most planted cases. */
export const SHOP: Readonly<Record<string, string>> = {
  'tsconfig.json':
    '{"compilerOptions": {"strict": true, "module": "esnext", "moduleResolution": "bundler", "jsx": "react-jsx"}}\n',
  'src/money.ts': `export type Currency = 'EUR' | 'USD'

export const DEFAULT_CURRENCY: Currency = 'EUR'
export const MAX_AMOUNT = 10_000_000

export function roundCents(amount: number): number {
  return Math.floor(amount + 0.5)
}

export function formatPrice(cents: number, currency: Currency, places = 2): string {
  return (cents / 10 ** places).toFixed(places) + ' ' + currency
}

export function parsePrice(text: string): number {
  return roundCents(Number(text.split(' ')[0]) * 100)
}

export const splitEvenly = (cents: number, parts: number): number[] => {
  const share = Math.floor(cents / parts)
  return Array.from({length: parts}, () => share)
}
`,
  'src/model.ts': `import type {Currency} from './money'

export interface Line {
  readonly sku: string
  readonly cents: number
  readonly quantity: number
}

export interface Described {
  describe(): string
}

export enum OrderState {
  Open = 'open',
  Paid = 'paid',
  Shipped = 'shipped',
  Returned = 'returned',
  Closed = 'closed'
}

export type Totals = Readonly<Record<Currency, number>>
`,
  'src/cart.ts': `import type {Described, Line} from './model'
import {DEFAULT_CURRENCY, formatPrice, type Currency} from './money'

export class Cart implements Described {
  private lines: Line[] = []

  constructor(private readonly currency: Currency = DEFAULT_CURRENCY) {}

  static fromRows(rows: readonly (readonly [string, number])[]): Cart {
    const cart = new Cart()
    for (const [sku, cents] of rows) cart.add(sku, cents, 1)
    return cart
  }

  add(sku: string, cents: number, quantity = 1): this {
    this.lines.push({sku, cents, quantity})
    return this
  }

  subtotal(): number {
    return this.lines.reduce((sum, line) => sum + line.cents * line.quantity, 0)
  }

  isEmpty(): boolean {
    return this.lines.length === 0
  }

  clear(): void {
    this.lines = []
  }

  describe(): string {
    return formatPrice(this.subtotal(), this.currency)
  }
}

export class Wishlist {
  private skus: string[] = []

  add(sku: string): void {
    this.skus.push(sku)
  }

  clear(): void {
    this.skus = []
  }

  get size(): number {
    return this.skus.length
  }
}
`,
  'src/text.ts': `export function slugify(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

export function shorten(text: string, width: number): string {
  return text.length <= width ? text : text.slice(0, width - 1) + '~'
}

export function basename(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
`,
  'src/tax.ts': `export const RATES = {DE: 19, FR: 20, US: 0}

export type Country = keyof typeof RATES

export default function taxOf(cents: number, country: Country): number {
  return Math.floor((cents * RATES[country]) / 100)
}
`,
  'src/shipping.ts': `import taxOf, {type Country} from './tax'

export abstract class Carrier {
  abstract rate(grams: number): number
}

export class Parcel {
  constructor(
    readonly grams: number,
    readonly country: Country
  ) {}

  cost(): number {
    const net = this.grams < 2000 ? 490 : 990
    return net + taxOf(net, this.country)
  }
}

export function cheapest(parcels: readonly Parcel[]): Parcel {
  return parcels.reduce((best, parcel) => (parcel.cost() < best.cost() ? parcel : best))
}
`,
  'src/errors.ts': `export enum ErrorCode {
  Unknown = 1000,
  NoSuchItem = 1001,

  // Payment
  CardRefused = 1100,
  CardExpired = 1101,

  // Delivery
  NoSuchAddress = 1200,
  TooHeavy = 1201
}

export class ShopError extends Error {
  constructor(readonly code: ErrorCode) {
    super(ErrorCode[code])
  }
}
`,
  'src/settings.ts': `export const FLAGS = {
  'new-search': false,
  'gift-cards': true,
  'one-page-checkout': false,
  'dark-mode': false,
  reviews: true,
  wishlists: true
} as const satisfies Record<string, boolean>

export const LIMITS: Record<string, number> = {
  lines: 50,
  quantity: 99,
  reviews: 500
}
`,
  'src/report.ts': `import type {Cart} from './cart'
import * as money from './money'

export function dailyTotal(carts: readonly Cart[]): number {
  return carts.reduce((sum, cart) => sum + cart.subtotal(), 0)
}

export function receipt(cart: Cart): string {
  const rows = ['Receipt']
  rows.push(money.formatPrice(cart.subtotal(), money.DEFAULT_CURRENCY))
  return rows.join('\\n')
}
`,
  'src/web.ts': `import express, {type Request, type Response} from 'express'

import {FLAGS} from './settings'

export const app = express()
export const admin = express.Router()

app.get('/items', (request: Request, response: Response) => {
  response.json([])
})

app.get('/items/:id', (request: Request, response: Response) => {
  response.json({id: request.params['id']})
})

app.get('/flags', (request: Request, response: Response) => {
  response.json(FLAGS)
})

app.use('/admin', admin)
`,
  'src/view/price-tag.tsx': `import {formatPrice, type Currency} from '../money'

export interface PriceTagProps {
  readonly cents: number
  readonly currency?: Currency
}

export function PriceTag({cents, currency = 'EUR'}: PriceTagProps) {
  return <span className="price">{formatPrice(cents, currency)}</span>
}

export const Badge = ({text}: {readonly text: string}) => <b>{text}</b>

export function useTitle(title: string): string {
  return title.trim()
}
`,
  'src/view/cart-view.tsx': `import type {Cart} from '../cart'
import {PriceTag} from './price-tag'

export function CartView({cart}: {readonly cart: Cart}) {
  if (cart.isEmpty()) return <p>Nothing yet</p>
  return (
    <section>
      <h1>Your cart</h1>
      <PriceTag cents={cart.subtotal()} />
    </section>
  )
}
`
}
