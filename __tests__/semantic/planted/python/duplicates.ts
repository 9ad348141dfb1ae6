import {appended, edited} from '../overlay.js'
import type {PlantedCase} from '../planted-case.js'
import {SHOP} from './shop.js'

const DEFINITIONS: readonly PlantedCase[] = [
  {
    name: 'both sides add a function of one name to a module',
    expect: 'duplicate-definition',
    base: SHOP,
    left: edited(SHOP, 'shop/money.py', [
      'def round_cents(amount):',
      'def negate(cents):\n    return -cents\n\n\ndef round_cents(amount):'
    ]),
    right: appended(
      SHOP,
      'shop/money.py',
      '\n\ndef negate(text):\n    return text[1:] if text.startswith("-") else "-" + text\n'
    )
  },
  {
    name: 'both sides add a method of one name to a class',
    expect: 'duplicate-definition',
    base: SHOP,
    left: edited(SHOP, 'shop/cart.py', [
      '    def add(self, sku, cents',
      '    def count(self):\n        return len(self.lines)\n\n    def add(self, sku, cents'
    ]),
    right: edited(SHOP, 'shop/cart.py', [
      '        return format_price(self.subtotal(), self.currency)\n',
      '        return format_price(self.subtotal(), self.currency)\n\n    def count(self, sku):\n        return sum(line.quantity for line in self.lines if line.sku == sku)\n'
    ])
  },
  {
    name: 'both sides add a class of one name to a module',
    expect: 'duplicate-definition',
    base: SHOP,
    left: edited(SHOP, 'shop/errors.py', [
      'class ErrorCode(Enum):',
      'class OutOfStock(ShopError):\n    status = 409\n\n\nclass ErrorCode(Enum):'
    ]),
    right: appended(
      SHOP,
      'shop/errors.py',
      '\n\nclass OutOfStock(ShopError):\n    def __init__(self, sku):\n        super().__init__(f"{sku} is out of stock")\n'
    )
  }
]

const REGISTRATIONS: readonly PlantedCase[] = [
  {
    name: 'both sides serve one Flask route by functions of different names',
    expect: 'duplicate-registration',
    base: SHOP,
    left: edited(SHOP, 'shop/web.py', [
      '@app.route("/flags")',
      '@app.route("/status")\ndef status():\n    return "up"\n\n\n@app.route("/flags")'
    ]),
    right: appended(
      SHOP,
      'shop/web.py',
      '\n\n@app.route("/status")\ndef health_status():\n    return jsonify(healthy=True)\n'
    )
  },
  {
    name: 'both sides serve one route and verb on one FastAPI router',
    expect: 'duplicate-registration',
    base: SHOP,
    left: edited(SHOP, 'shop/api.py', [
      '@router.get("/orders")',
      '@router.get("/stock")\ndef stock_levels():\n    return {"levels": []}\n\n\n@router.get("/orders")'
    ]),
    right: edited(SHOP, 'shop/api.py', [
      'def create_app():',
      '@router.get("/stock")\ndef warehouse_stock():\n    return {"warehouses": []}\n\n\ndef create_app():'
    ])
  },
  {
    name: 'both sides add one key to a dictionary with different values',
    expect: 'duplicate-registration',
    base: SHOP,
    left: edited(SHOP, 'shop/settings.py', ['    "lines": 50,\n', '    "addresses": 5,\n    "lines": 50,\n']),
    right: edited(SHOP, 'shop/settings.py', ['    "reviews": 500,\n', '    "reviews": 500,\n    "addresses": 20,\n'])
  },
  {
    name: 'both sides add one feature flag, one of them switched on',
    expect: 'duplicate-registration',
    base: SHOP,
    left: edited(SHOP, 'shop/settings.py', [
      '    "new-search": False,\n',
      '    "new-search": False,\n    "express-pay": True,\n'
    ]),
    right: edited(SHOP, 'shop/settings.py', [
      '    "wishlists": True,\n',
      '    "wishlists": True,\n    "express-pay": False,\n'
    ])
  },
  {
    name: 'both sides add a member of one name to an enum',
    expect: 'duplicate-registration',
    base: SHOP,
    left: edited(SHOP, 'shop/errors.py', ['    UNKNOWN = 1000\n', '    UNKNOWN = 1000\n    TIMEOUT = 1002\n']),
    right: edited(SHOP, 'shop/errors.py', ['    TOO_HEAVY = 1201\n', '    TOO_HEAVY = 1201\n    TIMEOUT = 1202\n'])
  },
  {
    name: 'both sides give one error code to different errors',
    expect: 'duplicate-registration',
    base: SHOP,
    left: edited(SHOP, 'shop/errors.py', [
      '    NO_SUCH_ITEM = 1001\n',
      '    NO_SUCH_ITEM = 1001\n    SOLD_OUT = 1300\n'
    ]),
    right: edited(SHOP, 'shop/errors.py', [
      '    TOO_HEAVY = 1201\n',
      '    TOO_HEAVY = 1201\n    COUPON_EXPIRED = 1300\n'
    ])
  }
]

/** Both sides add something of one name where there is room for one only, in Python. */
export const DUPLICATES: readonly PlantedCase[] = [...DEFINITIONS, ...REGISTRATIONS]
