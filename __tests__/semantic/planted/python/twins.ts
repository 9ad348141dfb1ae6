import {appended, edited} from '../overlay.js'
import type {PlantedCase} from '../planted-case.js'
import {SHOP} from './shop.js'

const SINGLE_DISPATCH = {
  ...SHOP,
  'shop/render.py': `from functools import singledispatch


@singledispatch
def render(value):
    return str(value)


@render.register
def _(value: bool):
    return "yes" if value else "no"


def render_all(values):
    return [render(value) for value in values]
`
}

/** Pairs of branches in Python that both add something of one name, and do no harm. */
export const TWINS: readonly PlantedCase[] = [
  {
    name: 'both sides add a method of one name to different classes of a module',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'shop/cart.py', [
      '    def add(self, sku, cents',
      '    def copy(self):\n        return Cart(self.currency)\n\n    def add(self, sku, cents'
    ]),
    right: edited(SHOP, 'shop/cart.py', [
      '    def __len__(self):',
      '    def copy(self):\n        return Wishlist()\n\n    def __len__(self):'
    ])
  },
  {
    name: 'both sides add a function of one name to different modules',
    expect: 'harmless',
    base: SHOP,
    left: appended(SHOP, 'shop/text.py', '\n\ndef join(parts):\n    return ", ".join(parts)\n'),
    right: appended(SHOP, 'shop/money.py', '\n\ndef join(amounts):\n    return sum(amounts)\n')
  },
  {
    name: 'both sides add a local function of one name to different functions of a module',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'shop/money.py', [
      '    value = cents / 10**places\n    return f"{value:',
      '    def shown(cents):\n        return cents / 10**places\n\n    value = shown(cents)\n    return f"{value:'
    ]),
    right: edited(SHOP, 'shop/money.py', [
      '    share, rest = divmod(cents, parts)\n',
      '    def shown(cents, parts):\n        return divmod(cents, parts)\n\n    share, rest = shown(cents, parts)\n'
    ])
  },
  {
    name: 'both sides add the very same function at the same place',
    expect: 'harmless',
    base: SHOP,
    left: appended(SHOP, 'shop/money.py', '\n\ndef negate(cents):\n    return -cents\n'),
    right: {
      ...appended(SHOP, 'shop/money.py', '\n\ndef negate(cents):\n    return -cents\n'),
      'shop/refunds.py': 'from shop.money import negate\n\n\ndef refund(cents):\n    return negate(cents)\n'
    }
  },
  {
    name: 'one side adds the setter, the other the deleter of a property',
    expect: 'harmless',
    base: {
      ...SHOP,
      'shop/account.py':
        'class Account:\n    def __init__(self):\n        self._mail = None\n        self.log = []\n\n    @property\n    def mail(self):\n        return self._mail\n\n    def note(self, text):\n        self.log.append(text)\n\n    def last(self):\n        return self.log[-1]\n'
    },
    left: {
      'shop/account.py':
        'class Account:\n    def __init__(self):\n        self._mail = None\n        self.log = []\n\n    @property\n    def mail(self):\n        return self._mail\n\n    @mail.setter\n    def mail(self, mail):\n        self._mail = mail\n\n    def note(self, text):\n        self.log.append(text)\n\n    def last(self):\n        return self.log[-1]\n'
    },
    right: {
      'shop/account.py':
        'class Account:\n    def __init__(self):\n        self._mail = None\n        self.log = []\n\n    @property\n    def mail(self):\n        return self._mail\n\n    def note(self, text):\n        self.log.append(text)\n\n    def last(self):\n        return self.log[-1]\n\n    @mail.deleter\n    def mail(self):\n        self._mail = None\n'
    }
  },
  {
    name: 'both sides register a nameless implementation of one generic function',
    expect: 'harmless',
    base: SINGLE_DISPATCH,
    left: edited(SINGLE_DISPATCH, 'shop/render.py', [
      '@render.register\ndef _(value: bool)',
      '@render.register\ndef _(value: list):\n    return ", ".join(map(render, value))\n\n\n@render.register\ndef _(value: bool)'
    ]),
    right: appended(
      SINGLE_DISPATCH,
      'shop/render.py',
      '\n\n@render.register\ndef _(value: float):\n    return f"{value:.1f}"\n'
    )
  },
  {
    name: 'both sides define one function under conditions that exclude each other',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'shop/text.py', [
      'import re\n',
      'import re\nimport sys\n\nif sys.platform == "win32":\n    def clear_screen():\n        return "cls"\n'
    ]),
    right: appended(
      SHOP,
      'shop/text.py',
      '\n\nimport os\n\nif os.name != "nt":\n    def clear_screen():\n        return "clear"\n'
    )
  },
  {
    name: 'one side falls back to a function of its own when a faster library is missing, the other calls it',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'shop/text.py', [
      'def slugify(text):\n    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")\n',
      'try:\n    from fast_slugify_that_may_be_there import slugify\nexcept ImportError:\n    def slugify(text):\n        return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")\n'
    ]),
    right: {
      'shop/pages.py': 'from shop.text import slugify\n\n\ndef page_path(title):\n    return "/" + slugify(title)\n'
    }
  },
  {
    name: 'one side imports a class for type checking only, the other adds a function that imports it when called',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'shop/money.py', [
      '"""Amounts are whole cents."""\n',
      '"""Amounts are whole cents."""\n\nfrom __future__ import annotations\n\nfrom typing import TYPE_CHECKING\n\nif TYPE_CHECKING:\n    from shop.cart import Cart\n\n\ndef price_of(cart: Cart) -> str:\n    return cart.describe()\n\n'
    ]),
    right: appended(
      SHOP,
      'shop/money.py',
      '\n\ndef empty_price():\n    from shop.cart import Cart\n\n    return Cart().describe()\n'
    )
  },
  {
    name: 'both sides serve one route with different verbs',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'shop/web.py', [
      '@app.route("/flags")',
      '@app.route("/orders", methods=["GET"])\ndef list_orders():\n    return jsonify([])\n\n\n@app.route("/flags")'
    ]),
    right: appended(
      SHOP,
      'shop/web.py',
      '\n\n@app.route("/orders", methods=["POST"])\ndef place_order():\n    return jsonify(id=1)\n'
    )
  },
  {
    name: 'both sides serve one route on different blueprints',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'shop/web.py', [
      '@app.route("/flags")',
      '@app.route("/audit")\ndef audit():\n    return "public"\n\n\n@app.route("/flags")'
    ]),
    right: edited(SHOP, 'shop/web.py', [
      '\n\napp.register_blueprint(admin)',
      '\n\n@admin.route("/audit")\ndef admin_audit():\n    return "private"\n\n\napp.register_blueprint(admin)'
    ])
  },
  {
    name: 'both sides serve one path of FastAPI routers with different prefixes',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'shop/api.py', [
      '@router.get("/orders")',
      '@router.get("/stock")\ndef stock():\n    return []\n\n\n@router.get("/orders")'
    ]),
    right: edited(SHOP, 'shop/api.py', [
      'def create_app():',
      '@internal.get("/stock")\ndef internal_stock():\n    return []\n\n\ndef create_app():'
    ])
  },
  {
    name: 'both sides add one key to different dictionaries of a module',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'shop/settings.py', [
      '    "new-search": False,\n',
      '    "new-search": False,\n    "addresses": True,\n'
    ]),
    right: edited(SHOP, 'shop/settings.py', ['    "reviews": 500,\n', '    "reviews": 500,\n    "addresses": 20,\n'])
  },
  {
    name: 'both sides return a dictionary with one key from different functions',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'shop/api.py', [
      'def list_items():\n    return []',
      'def list_items():\n    return [{"sku": "A", "stock": 1}]'
    ]),
    right: edited(SHOP, 'shop/api.py', ['    return {"ok": True}', '    return {"ok": True, "stock": None}'])
  },
  {
    name: 'both sides set the same key of a dictionary to the same value in the same line',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'shop/settings.py', ['"dark-mode": False', '"dark-mode": True']),
    right: {
      ...edited(SHOP, 'shop/settings.py', ['"dark-mode": False', '"dark-mode": True']),
      'shop/theme.py': 'from shop.settings import FLAGS\n\n\ndef is_dark():\n    return FLAGS["dark-mode"]\n'
    }
  },
  {
    name: 'both sides add members of different enums that have one name and one value',
    expect: 'harmless',
    base: {
      ...SHOP,
      'shop/states.py':
        'from enum import Enum\n\n\nclass OrderState(Enum):\n    OPEN = 1\n    PAID = 2\n\n\nclass ParcelState(Enum):\n    PACKED = 1\n    SENT = 2\n'
    },
    left: {
      'shop/states.py':
        'from enum import Enum\n\n\nclass OrderState(Enum):\n    OPEN = 1\n    PAID = 2\n    LOST = 3\n\n\nclass ParcelState(Enum):\n    PACKED = 1\n    SENT = 2\n'
    },
    right: {
      'shop/states.py':
        'from enum import Enum\n\n\nclass OrderState(Enum):\n    OPEN = 1\n    PAID = 2\n\n\nclass ParcelState(Enum):\n    PACKED = 1\n    SENT = 2\n    LOST = 3\n'
    }
  }
]
