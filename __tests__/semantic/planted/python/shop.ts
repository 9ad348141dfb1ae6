/** A small web shop in Python: the base of most planted cases. */
export const SHOP: Readonly<Record<string, string>> = {
  'shop/__init__.py': `"""A small shop."""
`,
  'shop/money.py': `"""Amounts are whole cents."""

DEFAULT_CURRENCY = "EUR"
MAX_AMOUNT = 10_000_000


def round_cents(amount):
    """Rounds half up."""
    return int(amount + 0.5)


def format_price(cents, currency, places=2):
    value = cents / 10**places
    return f"{value:.{places}f} {currency}"


def parse_price(text):
    value, _, currency = text.partition(" ")
    return round_cents(float(value) * 100), currency or DEFAULT_CURRENCY


def split_evenly(cents, parts):
    share, rest = divmod(cents, parts)
    return [share + 1] * rest + [share] * (parts - rest)
`,
  'shop/cart.py': `from dataclasses import dataclass

from shop.money import DEFAULT_CURRENCY, format_price


@dataclass
class Line:
    sku: str
    cents: int
    quantity: int = 1


class Cart:
    def __init__(self, currency=DEFAULT_CURRENCY):
        self.currency = currency
        self.lines = []

    @classmethod
    def from_rows(cls, rows):
        cart = cls()
        for sku, cents in rows:
            cart.add(sku, cents)
        return cart

    def add(self, sku, cents, quantity=1):
        self.lines.append(Line(sku, cents, quantity))
        return self

    def subtotal(self):
        return sum(line.cents * line.quantity for line in self.lines)

    def is_empty(self):
        return not self.lines

    def clear(self):
        self.lines = []

    def describe(self):
        return format_price(self.subtotal(), self.currency)


class Wishlist:
    def __init__(self):
        self.skus = []

    def add(self, sku):
        self.skus.append(sku)

    def clear(self):
        self.skus = []

    def __len__(self):
        return len(self.skus)
`,
  'shop/text.py': `import re


def slugify(text):
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")


def shorten(text, width):
    return text if len(text) <= width else text[: width - 1] + "~"


def dedent(text):
    return "\\n".join(line.lstrip() for line in text.splitlines())
`,
  'shop/tax.py': `RATES = {"DE": 19, "FR": 20, "US": 0}


def tax_of(cents, country):
    return cents * RATES[country] // 100
`,
  'shop/shipping.py': `from shop.tax import tax_of


class Parcel:
    def __init__(self, grams, country):
        self.grams = grams
        self.country = country

    def cost(self):
        net = 490 if self.grams < 2000 else 990
        return net + tax_of(net, self.country)


def cheapest(parcels):
    return min(parcels, key=lambda parcel: parcel.cost())
`,
  'shop/errors.py': `from enum import Enum


class ShopError(Exception):
    pass


class ErrorCode(Enum):
    UNKNOWN = 1000
    NO_SUCH_ITEM = 1001

    # Payment
    CARD_REFUSED = 1100
    CARD_EXPIRED = 1101

    # Delivery
    NO_SUCH_ADDRESS = 1200
    TOO_HEAVY = 1201
`,
  'shop/settings.py': `FLAGS = {
    "new-search": False,
    "gift-cards": True,
    "one-page-checkout": False,
    "dark-mode": False,
    "reviews": True,
    "wishlists": True,
}

LIMITS = {
    "lines": 50,
    "quantity": 99,
    "reviews": 500,
}
`,
  'shop/reports.py': `from shop import money
from shop.cart import Cart


def daily_total(carts):
    return sum(cart.subtotal() for cart in carts)


def receipt(cart: Cart):
    rows = [f"{line.sku} x{line.quantity}" for line in cart.lines]
    rows.append(money.format_price(cart.subtotal(), cart.currency))
    return "\\n".join(rows)
`,
  'shop/web.py': `from flask import Blueprint, Flask, jsonify

from shop.settings import FLAGS

app = Flask(__name__)
admin = Blueprint("admin", __name__, url_prefix="/admin")


@app.route("/")
def index():
    return "shop"


@app.route("/items/<int:item>")
def show_item(item):
    return jsonify(id=item)


@app.route("/flags")
def flags():
    return jsonify(FLAGS)


@admin.route("/users")
def users():
    return jsonify([])


app.register_blueprint(admin)
`,
  'shop/api.py': `from fastapi import APIRouter, FastAPI

router = APIRouter(prefix="/v1")
internal = APIRouter(prefix="/internal")


@router.get("/items")
def list_items():
    return []


@router.get("/orders")
def list_orders():
    return []


@internal.get("/health")
def health():
    return {"ok": True}


def create_app():
    app = FastAPI()
    app.include_router(router)
    app.include_router(internal)
    return app
`
}
