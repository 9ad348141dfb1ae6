import {appended, edited} from '../overlay.js'
import type {PlantedCase} from '../planted-case.js'
import {SHOP} from './shop.js'

const DEFINITIONS: readonly PlantedCase[] = [
  {
    name: 'both sides add a method of one name to different classes of a module',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'src/cart.js', [
      '  subtotal() {',
      '  copy() {\n    return new Cart(this.#currency)\n  }\n\n  subtotal() {'
    ]),
    right: edited(SHOP, 'src/cart.js', [
      '  get size() {',
      '  copy() {\n    return new Wishlist()\n  }\n\n  get size() {'
    ])
  },
  {
    name: 'one side adds the getter, the other the setter of a property',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'src/cart.js', [
      '  subtotal() {',
      "  get note() {\n    return this.noted ?? ''\n  }\n\n  subtotal() {"
    ]),
    right: edited(SHOP, 'src/cart.js', [
      '  describe() {',
      '  set note(text) {\n    this.noted = text\n  }\n\n  describe() {'
    ])
  },
  {
    name: 'one side adds a static and a private method, the other a public one of the name',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'src/cart.js', [
      '  static fromRows',
      '  static merge(carts) {\n    return Cart.fromRows(carts.flatMap(cart => cart.lines.map(line => [line.sku, line.cents])))\n  }\n\n  #merge() {\n    return this.lines.length\n  }\n\n  get merged() {\n    return this.#merge()\n  }\n\n  static fromRows'
    ]),
    right: edited(SHOP, 'src/cart.js', [
      '  describe() {',
      '  merge(other) {\n    this.lines.push(...other.lines)\n    return this\n  }\n\n  describe() {'
    ])
  },
  {
    name: 'both sides add a local function and constant of one name to different functions of a module',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'src/money.js', [
      '  return Math.floor(amount + 0.5)\n',
      '  const half = 0.5\n  function shifted(value) {\n    return value + half\n  }\n  return Math.floor(shifted(amount))\n'
    ]),
    right: edited(SHOP, 'src/money.js', [
      '  const share = Math.floor(cents / parts)\n',
      '  const half = parts / 2\n  function shifted(value) {\n    return half > 0 ? value / parts : 0\n  }\n  const share = Math.floor(shifted(cents))\n'
    ])
  },
  {
    name: 'both sides add a function of one name to different blocks of a module',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'src/settings.js', [
      'export const FLAGS = {',
      "export const seen = []\n\nif (seen.length === 0) {\n  function note() {\n    return 'left'\n  }\n  seen.push(note())\n}\n\nexport const FLAGS = {"
    ]),
    right: appended(
      SHOP,
      'src/settings.js',
      "\nexport const heard = []\n\nfor (const name of ['x']) {\n  function note() {\n    return name\n  }\n  heard.push(note())\n}\n"
    )
  },
  {
    name: 'both sides add the very same function at the same place',
    expect: 'harmless',
    base: SHOP,
    left: appended(SHOP, 'src/money.js', '\nexport function negate(cents) {\n  return -cents\n}\n'),
    right: {
      ...appended(SHOP, 'src/money.js', '\nexport function negate(cents) {\n  return -cents\n}\n'),
      'src/refunds.js': "import {negate} from './money.js'\n\nexport const refund = cents => negate(cents)\n"
    }
  },
  {
    name: 'both sides export a function of one name and a default from different new modules',
    expect: 'harmless',
    base: SHOP,
    left: {'src/gift.js': "export function wrap(sku) {\n  return 'gift ' + sku\n}\n\nexport default wrap\n"},
    right: {
      'src/lines.js':
        "export function wrap(text) {\n  return text.replaceAll(' ', '\\n')\n}\n\nexport default text => wrap(text)\n"
    }
  }
]

const REGISTRATIONS: readonly PlantedCase[] = [
  {
    name: 'both sides answer one path with different verbs',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'src/web.js', [
      "app.get('/items/:id',",
      "app.get('/session', (request, response) => {\n  response.send('shown')\n})\n\napp.get('/items/:id',"
    ]),
    right: appended(
      SHOP,
      'src/web.js',
      "\napp.post('/session', (request, response) => {\n  response.send('made')\n})\n"
    )
  },
  {
    name: 'both sides answer one path on different routers',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'src/web.js', [
      "app.get('/items/:id',",
      "app.get('/reports', (request, response) => {\n  response.send('public')\n})\n\napp.get('/items/:id',"
    ]),
    right: edited(SHOP, 'src/web.js', [
      "app.use('/admin', admin)",
      "admin.get('/reports', (request, response) => {\n  response.send('private')\n})\n\napp.use('/admin', admin)"
    ])
  },
  {
    name: 'both sides read one setting of the app, and both use one path for different middleware',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'src/web.js', [
      "app.get('/items/:id',",
      "app.set('title', 'shop')\napp.use('/items', (request, response, next) => {\n  response.set('x-title', app.get('title'))\n  next()\n})\n\napp.get('/items/:id',"
    ]),
    right: edited(SHOP, 'src/web.js', [
      "admin.get('/users',",
      "app.use('/items', (request, response, next) => {\n  response.set('x-late', String(app.get('title')))\n  next()\n})\n\nadmin.get('/users',"
    ])
  },
  {
    name: 'both sides add one key to different objects of a module',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'src/settings.js', ["  'new-search': false,\n", "  'new-search': false,\n  addresses: true,\n"]),
    right: edited(SHOP, 'src/settings.js', ['  reviews: 500\n', '  reviews: 500,\n  addresses: 20\n'])
  },
  {
    name: 'both sides return an object with one key from different functions',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'src/money.js', [
      '  return {cents: roundCents(Number(value) * 100), currency}',
      '  return {cents: roundCents(Number(value) * 100), currency, source: text}'
    ]),
    right: edited(SHOP, 'src/money.js', [
      'export function roundCents(',
      "export function zero(currency) {\n  return {cents: 0, currency, source: 'zero'}\n}\n\nexport function roundCents("
    ])
  },
  {
    name: 'both sides get one key from different maps and clients that look like a router',
    expect: 'harmless',
    base: SHOP,
    left: {
      'src/cache.js':
        "const cache = new Map([['/status', 'cached']])\n\nexport const status = () => cache.get('/status')\n"
    },
    right: {
      'src/client.js':
        "const client = {get: path => 'fetched ' + path}\n\nexport const status = () => client.get('/status')\n"
    }
  },
  {
    name: 'both sides change a flag to the same value in the same line',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'src/settings.js', ["'dark-mode': false", "'dark-mode': true"]),
    right: {
      ...edited(SHOP, 'src/settings.js', ["'dark-mode': false", "'dark-mode': true"]),
      'src/theme.js': "import {FLAGS} from './settings.js'\n\nexport const isDark = () => FLAGS['dark-mode']\n"
    }
  }
]

/** Pairs of branches in JavaScript that both add something of one name, and do no harm. */
export const TWINS: readonly PlantedCase[] = [...DEFINITIONS, ...REGISTRATIONS]
