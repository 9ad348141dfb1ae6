/** A small web shop in JavaScript, with an older part in CommonJS: the base of most planted cases. */
export const SHOP: Readonly<Record<string, string>> = {
  'package.json': '{"name": "shop", "type": "module"}\n',
  'legacy/package.json': '{"type": "commonjs"}\n',
  'src/money.js': `export const DEFAULT_CURRENCY = 'EUR'
export const MAX_AMOUNT = 10_000_000

export function roundCents(amount) {
  return Math.floor(amount + 0.5)
}

export function formatPrice(cents, currency, places = 2) {
  return (cents / 10 ** places).toFixed(places) + ' ' + currency
}

export function parsePrice(text) {
  const [value, currency = DEFAULT_CURRENCY] = text.split(' ')
  return {cents: roundCents(Number(value) * 100), currency}
}

export const splitEvenly = (cents, parts) => {
  const share = Math.floor(cents / parts)
  return Array.from({length: parts}, (_, at) => share + (at < cents % parts ? 1 : 0))
}
`,
  'src/cart.js': `import {DEFAULT_CURRENCY, formatPrice} from './money.js'

export class Cart {
  #currency

  constructor(currency = DEFAULT_CURRENCY) {
    this.#currency = currency
    this.lines = []
  }

  static fromRows(rows) {
    const cart = new Cart()
    for (const [sku, cents] of rows) cart.add(sku, cents, 1)
    return cart
  }

  add(sku, cents, quantity = 1) {
    this.lines.push({sku, cents, quantity})
    return this
  }

  subtotal() {
    return this.lines.reduce((sum, line) => sum + line.cents * line.quantity, 0)
  }

  isEmpty() {
    return this.lines.length === 0
  }

  clear() {
    this.lines = []
  }

  describe() {
    return formatPrice(this.subtotal(), this.#currency)
  }
}

export class Wishlist {
  skus = []

  add(sku) {
    this.skus.push(sku)
  }

  clear() {
    this.skus = []
  }

  get size() {
    return this.skus.length
  }
}
`,
  'src/text.js': `export function slugify(text) {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

export function shorten(text, {width = 20, mark = '~'} = {}) {
  return text.length <= width ? text : text.slice(0, width - 1) + mark
}

export function basename(path) {
  return path.slice(path.lastIndexOf('/') + 1)
}
`,
  'src/tax.js': `export const RATES = {DE: 19, FR: 20, US: 0}

export default function taxOf(cents, country) {
  return Math.floor((cents * RATES[country]) / 100)
}
`,
  'src/shipping.js': `import taxOf from './tax.js'

export class Parcel {
  constructor(grams, country) {
    this.grams = grams
    this.country = country
  }

  cost() {
    const net = this.grams < 2000 ? 490 : 990
    return net + taxOf(net, this.country)
  }
}

export function cheapest(parcels) {
  return parcels.reduce((best, parcel) => (parcel.cost() < best.cost() ? parcel : best))
}
`,
  'src/errors.js': `export class ShopError extends Error {}

export const ERROR_CODES = Object.freeze({
  UNKNOWN: 1000,
  NO_SUCH_ITEM: 1001,

  // Payment
  CARD_REFUSED: 1100,
  CARD_EXPIRED: 1101,

  // Delivery
  NO_SUCH_ADDRESS: 1200,
  TOO_HEAVY: 1201
})

export class NotFound extends ShopError {
  status = 404
}
`,
  'src/settings.js': `export const FLAGS = {
  'new-search': false,
  'gift-cards': true,
  'one-page-checkout': false,
  'dark-mode': false,
  reviews: true,
  wishlists: true
}

export const LIMITS = {
  lines: 50,
  quantity: 99,
  reviews: 500
}
`,
  'src/report.js': `import * as money from './money.js'

export function dailyTotal(carts) {
  return carts.reduce((sum, cart) => sum + cart.subtotal(), 0)
}

export function receipt(cart) {
  const rows = cart.lines.map(line => line.sku + ' x' + line.quantity)
  rows.push(money.formatPrice(cart.subtotal(), money.DEFAULT_CURRENCY))
  return rows.join('\\n')
}
`,
  'src/web.js': `import express from 'express'

import {FLAGS} from './settings.js'

export const app = express()
export const admin = express.Router()

app.get('/items', (request, response) => {
  response.json([])
})

app.get('/items/:id', (request, response) => {
  response.json({id: request.params.id})
})

app.get('/flags', (request, response) => {
  response.json(FLAGS)
})

admin.get('/users', (request, response) => {
  response.json([])
})

app.use('/admin', admin)
`,
  'legacy/stock.js': `'use strict'

const levels = new Map([['A', 3]])

function levelOf(sku) {
  return levels.get(sku) ?? 0
}

function reserve(sku, count) {
  levels.set(sku, levelOf(sku) - count)
  return levelOf(sku)
}

exports.REORDER_AT = 2
exports.levelOf = levelOf
exports.reserve = reserve
`,
  'legacy/labels.js': `const {levelOf} = require('./stock')

function label(sku) {
  return levelOf(sku) > 0 ? 'in stock' : 'sold out'
}

module.exports = {label}
`
}
