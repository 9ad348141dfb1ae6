const MAIN = `#![deny(unreachable_patterns)]
#![allow(dead_code)]

mod audit;
mod cart;
mod errors;
mod flags;
mod money;
mod router;
mod store;
mod web;

use std::io::stdout;

use crate::audit::Trail;
use crate::store::Memory;

fn main() {
    let mut trail = Trail::new(stdout());
    let memory = Memory::default();
    let public = web::public();
    let admin = web::admin();
    trail.record(&format!("{} carts", memory.len()));
    trail.record(&format!("{} routes", public.len() + admin.len()));
    trail.record(&format!("{} flags", flags::all().len()));
}
`

const MONEY = `use std::fmt;
use std::ops::Add;
use std::str::FromStr;

/// A sum in cents.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Money(pub i64);

/// No money at all.
pub const ZERO: Money = Money(0);

#[derive(Debug, PartialEq, Eq)]
pub struct ParseError;

impl Money {
    pub fn new(units: i64, cents: i64) -> Self {
        Money(units * 100 + cents)
    }

    pub fn times(self, count: u32) -> Self {
        Money(self.0 * i64::from(count))
    }

    pub fn percent(self, percent: u8) -> Self {
        Money(self.0 * i64::from(percent) / 100)
    }
}

/// Reads whole units.
pub fn parse_units(text: &str) -> Option<Money> {
    text.parse().ok().map(|units| Money::new(units, 0))
}

impl FromStr for Money {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (units, cents) = text.split_once('.').unwrap_or((text, "0"));
        let units = units.parse().map_err(|_| ParseError)?;
        let cents = cents.parse().map_err(|_| ParseError)?;
        Ok(Money::new(units, cents))
    }
}

impl Add for Money {
    type Output = Money;

    fn add(self, other: Money) -> Money {
        Money(self.0 + other.0)
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{:02}", self.0 / 100, self.0 % 100)
    }
}
`

const CART = `pub mod discount;

use crate::money::{Money, ZERO};

/// How many lines a cart may have.
pub const MAX_LINES: usize = 50;

/// One article in a cart.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    pub sku: String,
    pub count: u32,
    pub price: Money,
}

impl Line {
    pub fn sum(&self) -> Money {
        self.price.times(self.count)
    }
}

/// How a cart is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shipping {
    Letter,
    Parcel,
    Freight,
}

/// What a customer is about to buy.
#[derive(Debug, Default)]
pub struct Cart {
    id: String,
    lines: Vec<Line>,
}

impl Cart {
    pub fn new(id: &str) -> Self {
        Cart { id: id.to_owned(), lines: Vec::new() }
    }

    pub fn id(&self) -> &str {
        &self.id
    }

    pub fn add(&mut self, line: Line) -> bool {
        let fits = self.lines.len() < MAX_LINES;
        if fits {
            self.lines.push(line);
        }
        fits
    }

    /// Takes up to \`count\` lines of an article out.
    pub fn remove(&mut self, sku: &str, count: usize) {
        let mut left = count;
        self.lines.retain(|line| {
            let out = left > 0 && line.sku == sku;
            left -= usize::from(out);
            !out
        });
    }

    pub fn clear(&mut self) {
        self.lines.clear();
    }

    pub fn total(&self) -> Money {
        self.lines.iter().fold(ZERO, |sum, line| sum + line.sum())
    }
}
`

const DISCOUNT = `use super::Cart;
use crate::money::Money;

/// Writes a code the way the table has it.
pub fn normalize(code: &str) -> String {
    code.trim().to_uppercase()
}

/// How much a code takes off, in percent.
pub fn percent(code: &str) -> u8 {
    match normalize(code).as_str() {
        "SPRING" => 10,
        "SUMMER" => 15,
        "AUTUMN" => 20,

        "LOYAL" => 25,
        "STAFF" => 40,
        _ => 0,
    }
}

/// How often a code may be used.
pub fn limit(code: &str) -> u32 {
    match normalize(code).as_str() {
        "SPRING" => 1,
        "STAFF" => 100,
        _ => 1,
    }
}

/// Rounds down to five cents.
pub fn round(amount: Money) -> Money {
    Money(amount.0 - amount.0 % 5)
}

/// The total after a code.
pub fn apply(cart: &Cart, code: &str) -> Money {
    round(cart.total().percent(100 - percent(code)))
}
`

const STORE = `use std::collections::HashMap;

use crate::cart::Cart;

/// Keeps carts between requests.
pub trait Store {
    fn load(&self, id: &str) -> Option<&Cart>;
    fn save(&mut self, cart: Cart);
}

/// A store that forgets when the process ends.
#[derive(Default)]
pub struct Memory {
    carts: HashMap<String, Cart>,
}

impl Memory {
    pub fn len(&self) -> usize {
        self.carts.len()
    }

    pub fn clear(&mut self) {
        self.carts.clear();
    }
}

impl Store for Memory {
    fn load(&self, id: &str) -> Option<&Cart> {
        self.carts.get(id)
    }

    fn save(&mut self, cart: Cart) {
        self.carts.insert(cart.id().to_owned(), cart);
    }
}
`

const AUDIT = `use std::io::Write;

/// Writes down who did what.
pub struct Trail<W: Write> {
    out: W,
}

impl<W: Write> Trail<W> {
    pub fn new(out: W) -> Self {
        Trail { out }
    }

    pub fn record(&mut self, what: &str) {
        let _ = writeln!(self.out, "{what}");
    }
}
`

const ERRORS = `/// What went wrong; the numbers are printed on receipts and never change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u16)]
pub enum Code {
    NoCart = 1001,
    CartFull = 1002,
    NoStock = 1003,

    PaymentFailed = 2001,
    PaymentRefused = 2002,
    CardExpired = 2003,
}

impl Code {
    pub fn number(self) -> u16 {
        self as u16
    }
}
`

const FLAGS = `use std::collections::BTreeMap;

type Table = BTreeMap<&'static str, bool>;

fn flag(table: &mut Table, name: &'static str, default: bool) {
    assert!(table.insert(name, default).is_none(), "flag {name} is there twice");
}

/// What can be switched without a release.
pub fn all() -> Table {
    let mut table = Table::new();
    flag(&mut table, "gift-cards", true);
    flag(&mut table, "express", false);
    flag(&mut table, "invoices", true);

    flag(&mut table, "new-search", false);
    flag(&mut table, "dark-mode", true);
    table
}
`

const ROUTER = `use std::collections::BTreeMap;

pub type Handler = fn(&str) -> String;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verb {
    Get,
    Post,
}

pub struct Route {
    verb: Verb,
    handler: Handler,
}

pub fn get(handler: Handler) -> Route {
    Route { verb: Verb::Get, handler }
}

pub fn post(handler: Handler) -> Route {
    Route { verb: Verb::Post, handler }
}

#[derive(Default)]
pub struct Router {
    routes: BTreeMap<(&'static str, Verb), Handler>,
}

impl Router {
    pub fn new() -> Self {
        Router::default()
    }

    pub fn route(mut self, path: &'static str, route: Route) -> Self {
        let old = self.routes.insert((path, route.verb), route.handler);
        assert!(old.is_none(), "overlapping route {path}");
        self
    }

    pub fn len(&self) -> usize {
        self.routes.len()
    }
}
`

const WEB = `use crate::cart::Cart;
use crate::money::Money;
use crate::router::{get, post, Router};

fn show(id: &str) -> String {
    Cart::new(id).total().to_string()
}

fn open(id: &str) -> String {
    let cart = Cart::new(id);
    cart.id().to_owned()
}

fn price(text: &str) -> String {
    text.parse::<Money>().map(|price| price.to_string()).unwrap_or_default()
}

fn health(_: &str) -> String {
    "ok".to_owned()
}

/// What customers may reach.
pub fn public() -> Router {
    Router::new()
        .route("/carts/:id", get(show))
        .route("/carts/:id", post(open))
        .route("/prices", get(price))
        .route("/live", get(health))
        .route("/ready", get(health))
        .route("/health", get(health))
}

/// What only we may reach.
pub fn admin() -> Router {
    Router::new()
        .route("/carts/:id", get(show))
        .route("/health", get(health))
}
`

/** A small shop in Rust without dependencies: modules, impl blocks, a trait, a router and match tables. */
export const RUST_BASE = {
  'Cargo.toml': '[package]\nname = "shop"\nversion = "0.1.0"\nedition = "2021"\n',
  'src/main.rs': MAIN,
  'src/money.rs': MONEY,
  'src/cart/mod.rs': CART,
  'src/cart/discount.rs': DISCOUNT,
  'src/store.rs': STORE,
  'src/audit.rs': AUDIT,
  'src/errors.rs': ERRORS,
  'src/flags.rs': FLAGS,
  'src/router.rs': ROUTER,
  'src/web.rs': WEB
}
