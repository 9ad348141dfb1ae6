import {appended, edited} from '../overlay.js'
import type {PlantedCase} from '../planted-case.js'
import {SHOP} from './shop.js'

const DEFINITIONS: readonly PlantedCase[] = [
  {
    name: 'both sides add a function of one name to a module',
    expect: 'duplicate-definition',
    base: SHOP,
    left: edited(SHOP, 'src/money.js', [
      'export function roundCents(',
      'export function negate(cents) {\n  return -cents\n}\n\nexport function roundCents('
    ]),
    right: appended(SHOP, 'src/money.js', "\nexport function negate(text) {\n  return '-' + text\n}\n")
  },
  {
    name: 'one side adds a function, the other a constant of its name to a module',
    expect: 'duplicate-definition',
    base: SHOP,
    left: edited(SHOP, 'src/text.js', [
      'export function shorten(',
      "function escape(text) {\n  return text.replaceAll('<', '&lt;')\n}\n\nexport const escaped = texts => texts.map(escape)\n\nexport function shorten("
    ]),
    right: appended(
      SHOP,
      'src/text.js',
      "\nconst escape = text => encodeURIComponent(text)\n\nexport const query = text => '?q=' + escape(text)\n"
    )
  },
  {
    name: 'both sides add a function of one name to a module of CommonJS',
    expect: 'duplicate-definition',
    base: SHOP,
    left: edited(SHOP, 'legacy/stock.js', [
      "const levels = new Map([['A', 3]])\n",
      "const levels = new Map([['A', 3]])\n\nfunction check(sku) {\n  return levels.has(sku)\n}\n\nexports.isKnown = sku => check(sku)\n"
    ]),
    right: appended(
      SHOP,
      'legacy/stock.js',
      '\nfunction check(count) {\n  return count > 0 && count < 100\n}\n\nexports.isOrderable = count => check(count)\n'
    )
  },
  {
    name: 'both sides add a method of one name to a class',
    expect: 'duplicate-definition',
    base: SHOP,
    left: edited(SHOP, 'src/cart.js', [
      '  add(sku, cents, quantity',
      '  count() {\n    return this.lines.length\n  }\n\n  add(sku, cents, quantity'
    ]),
    right: edited(SHOP, 'src/cart.js', [
      '  describe() {',
      '  count(sku) {\n    return this.lines.filter(line => line.sku === sku).length\n  }\n\n  describe() {'
    ])
  },
  {
    name: 'both sides add a class of one name to a module',
    expect: 'duplicate-definition',
    base: SHOP,
    left: edited(SHOP, 'src/errors.js', [
      'export const ERROR_CODES',
      'export class OutOfStock extends ShopError {\n  status = 409\n}\n\nexport const ERROR_CODES'
    ]),
    right: appended(
      SHOP,
      'src/errors.js',
      '\nexport class OutOfStock extends NotFound {\n  constructor(sku) {\n    super(`${sku} is out of stock`)\n  }\n}\n'
    )
  }
]

const REGISTRATIONS: readonly PlantedCase[] = [
  {
    name: 'both sides answer one verb and path of an Express app',
    expect: 'duplicate-registration',
    base: SHOP,
    left: edited(SHOP, 'src/web.js', [
      "app.get('/items/:id',",
      "app.get('/status', (request, response) => {\n  response.send('up')\n})\n\napp.get('/items/:id',"
    ]),
    right: appended(
      SHOP,
      'src/web.js',
      "\napp.get('/status', (request, response) => {\n  response.json({healthy: true})\n})\n"
    )
  },
  {
    name: 'both sides answer one verb and path of an Express router',
    expect: 'duplicate-registration',
    base: {
      ...SHOP,
      ...edited(SHOP, 'src/web.js', [
        "app.use('/admin', admin)\n",
        "admin.delete('/users/:id', (request, response) => {\n  response.sendStatus(204)\n})\n\napp.use('/admin', admin)\n"
      ])
    },
    left: edited(
      SHOP,
      'src/web.js',
      [
        "admin.get('/users',",
        "admin.get('/audit', (request, response) => {\n  response.json({entries: []})\n})\n\nadmin.get('/users',"
      ],
      [
        "app.use('/admin', admin)\n",
        "admin.delete('/users/:id', (request, response) => {\n  response.sendStatus(204)\n})\n\napp.use('/admin', admin)\n"
      ]
    ),
    right: edited(SHOP, 'src/web.js', [
      "app.use('/admin', admin)\n",
      "admin.delete('/users/:id', (request, response) => {\n  response.sendStatus(204)\n})\n\nadmin.get('/audit', function showAudit(request, response) {\n  response.json([])\n})\n\napp.use('/admin', admin)\n"
    ])
  },
  {
    name: 'both sides add one key to an object with different values',
    expect: 'duplicate-registration',
    base: SHOP,
    left: edited(SHOP, 'src/settings.js', ['  lines: 50,\n', '  addresses: 5,\n  lines: 50,\n']),
    right: edited(SHOP, 'src/settings.js', ['  reviews: 500\n', '  reviews: 500,\n  addresses: 20\n'])
  },
  {
    name: 'both sides add one feature flag, quoted and not, one of them switched on',
    expect: 'duplicate-registration',
    base: SHOP,
    left: edited(SHOP, 'src/settings.js', [
      "  'new-search': false,\n",
      "  'new-search': false,\n  'subscriptions': true,\n"
    ]),
    right: edited(SHOP, 'src/settings.js', ['  wishlists: true\n', '  wishlists: true,\n  subscriptions: false\n'])
  },
  {
    name: 'both sides add one name of an error with different codes',
    expect: 'duplicate-registration',
    base: SHOP,
    left: edited(SHOP, 'src/errors.js', ['  NO_SUCH_ITEM: 1001,\n', '  NO_SUCH_ITEM: 1001,\n  TIMEOUT: 1002,\n']),
    right: edited(SHOP, 'src/errors.js', ['  TOO_HEAVY: 1201\n', '  TOO_HEAVY: 1201,\n  TIMEOUT: 1202\n'])
  },
  {
    name: 'both sides give one error code to different errors',
    expect: 'duplicate-registration',
    base: SHOP,
    left: edited(SHOP, 'src/errors.js', ['  NO_SUCH_ITEM: 1001,\n', '  NO_SUCH_ITEM: 1001,\n  SOLD_OUT: 1300,\n']),
    right: edited(SHOP, 'src/errors.js', ['  TOO_HEAVY: 1201\n', '  TOO_HEAVY: 1201,\n  COUPON_EXPIRED: 1300\n'])
  }
]

/** Both sides add something of one name where there is room for one only, in JavaScript. */
export const DUPLICATES: readonly PlantedCase[] = [...DEFINITIONS, ...REGISTRATIONS]
