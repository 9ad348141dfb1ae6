const MONEY_H = `#pragma once

#include <string>

namespace shop {

// A sum in cents.
class Money {
public:
    constexpr explicit Money(long cents = 0) : cents_(cents) {}

    static Money parse(const std::string& text);

    constexpr long cents() const { return cents_; }
    constexpr Money times(int count) const { return Money(cents_ * count); }
    constexpr Money percent(int percent) const { return Money(cents_ * percent / 100); }
    std::string text() const;

private:
    long cents_;
};

constexpr Money operator+(Money one, Money other) { return Money(one.cents() + other.cents()); }
constexpr bool operator==(Money one, Money other) { return one.cents() == other.cents(); }

}  // namespace shop
`

const MONEY_CPP = `#include "money.h"

namespace shop {

Money Money::parse(const std::string& text) {
    const auto point = text.find('.');
    const long units = std::stol(text.substr(0, point));
    const long cents = point == std::string::npos ? 0 : std::stol(text.substr(point + 1));
    return Money(units * 100 + cents);
}

std::string Money::text() const {
    const auto cents = std::to_string(cents_ % 100);
    return std::to_string(cents_ / 100) + "." + (cents.size() < 2 ? "0" + cents : cents);
}

}  // namespace shop
`

const CART_H = `#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "money.h"

namespace shop {

constexpr std::size_t kMaxLines = 50;

// One article in a cart.
struct Line {
    std::string sku;
    int count;
    Money price;

    Money sum() const { return price.times(count); }
};

enum class Shipping {
    Letter,
    Parcel,
    Freight,
};

// What a customer is about to buy.
class Cart {
public:
    explicit Cart(std::string id);

    const std::string& id() const { return id_; }

    bool add(const Line& line);
    bool remove(const std::string& sku, int count);
    void clear();
    Money total() const;

private:
    std::string id_;
    std::vector<Line> lines_;
};

}  // namespace shop
`

const CART_CPP = `#include "cart.h"

#include <utility>

namespace shop {

Cart::Cart(std::string id) : id_(std::move(id)) {}

bool Cart::add(const Line& line) {
    if (lines_.size() >= kMaxLines) return false;
    lines_.push_back(line);
    return true;
}

bool Cart::remove(const std::string& sku, int count) {
    for (auto& line : lines_) {
        if (line.sku == sku) {
            line.count -= count;
            return true;
        }
    }
    return false;
}

void Cart::clear() {
    lines_.clear();
}

Money Cart::total() const {
    Money sum;
    for (const auto& line : lines_) sum = sum + line.sum();
    return sum;
}

}  // namespace shop
`

const DISCOUNT_H = `#pragma once

#include <string>

#include "cart.h"

namespace shop::discount {

int percent(const std::string& code);
int limit(const std::string& code);
Money round(Money amount);
Money apply(const Cart& cart, const std::string& code);

}  // namespace shop::discount
`

const DISCOUNT_CPP = `#include "discount.h"

#include "table.h"

namespace shop::discount {

namespace {

const Table<std::string, int> percents{
    {"SPRING", 10},
    {"SUMMER", 15},
    {"AUTUMN", 20},
    {"LOYAL", 25},
    {"STAFF", 40},
};

const Table<std::string, int> limits{
    {"SPRING", 1},
    {"STAFF", 100},
};

}  // namespace

int percent(const std::string& code) {
    return percents.at_or(code, 0);
}

int limit(const std::string& code) {
    return limits.at_or(code, 1);
}

// Rounds down to five cents.
Money round(Money amount) {
    return Money(amount.cents() - amount.cents() % 5);
}

Money apply(const Cart& cart, const std::string& code) {
    return round(cart.total().percent(100 - percent(code)));
}

}  // namespace shop::discount
`

const TABLE_H = `#pragma once

#include <initializer_list>
#include <map>
#include <stdexcept>
#include <utility>

namespace shop {

// A map that does not take a key twice.
template <typename Key, typename Value>
class Table {
public:
    Table(std::initializer_list<std::pair<Key, Value>> rows) {
        for (const auto& row : rows) {
            if (!rows_.insert(row).second) throw std::logic_error("a key is there twice");
        }
    }

    Value at_or(const Key& key, Value otherwise) const {
        const auto found = rows_.find(key);
        return found == rows_.end() ? otherwise : found->second;
    }

private:
    std::map<Key, Value> rows_;
};

}  // namespace shop
`

const STORE_H = `#pragma once

#include <map>
#include <string>

#include "cart.h"

namespace shop {

class Store {
public:
    Cart& open(const std::string& id) {
        return carts_.try_emplace(id, id).first->second;
    }

    void clear() { carts_.clear(); }

    std::size_t size() const { return carts_.size(); }

private:
    std::map<std::string, Cart> carts_;
};

}  // namespace shop
`

const AUDIT_H = `#pragma once

#include <iostream>
#include <string>

namespace shop {

inline void audit(const std::string& what) {
    std::cout << "audit: " << what << std::endl;
}

}  // namespace shop
`

const ERRORS_H = `#pragma once

namespace shop {

// What went wrong; the numbers are printed on receipts and never change.
enum class ErrorCode {
    NoCart = 1001,
    CartFull = 1002,
    NoStock = 1003,

    PaymentFailed = 2001,
    PaymentRefused = 2002,
    CardExpired = 2003,
};

inline const char* text(ErrorCode code) {
    switch (code) {
        case ErrorCode::NoCart:
            return "there is no such cart";
        case ErrorCode::CartFull:
            return "the cart is full";
        case ErrorCode::NoStock:
            return "out of stock";

        case ErrorCode::PaymentFailed:
            return "payment failed";
        case ErrorCode::PaymentRefused:
            return "payment refused";
        case ErrorCode::CardExpired:
            return "the card has expired";
    }
    return "unknown";
}

}  // namespace shop
`

const ROUTER_H = `#pragma once

#include <functional>
#include <map>
#include <stdexcept>
#include <string>
#include <utility>

namespace shop {

class Router {
public:
    using Handler = std::function<std::string()>;

    void get(const std::string& path, Handler handler) { put("GET", path, std::move(handler)); }
    void post(const std::string& path, Handler handler) { put("POST", path, std::move(handler)); }
    std::size_t size() const { return routes_.size(); }

private:
    void put(const std::string& verb, const std::string& path, Handler handler) {
        if (!routes_.emplace(std::pair(verb, path), std::move(handler)).second) {
            throw std::logic_error(verb + " " + path + " is there twice");
        }
    }

    std::map<std::pair<std::string, std::string>, Handler> routes_;
};

}  // namespace shop
`

const MAIN = `#include <iostream>

#include "audit.h"
#include "discount.h"
#include "errors.h"
#include "router.h"
#include "store.h"

namespace {

std::string show() {
    return shop::Cart("show").total().text();
}

std::string health() {
    return "ok";
}

shop::Router public_routes() {
    shop::Router router;
    router.get("/cart", show);
    router.post("/cart", show);
    router.get("/lines", show);

    router.get("/health", health);
    router.get("/live", health);
    router.get("/ready", health);
    return router;
}

shop::Router admin_routes() {
    shop::Router router;
    router.get("/cart", show);
    router.get("/health", health);
    return router;
}

}  // namespace

int main() {
    shop::Store store;
    auto& cart = store.open("first");
    cart.add(shop::Line{"TEA", 2, shop::Money(450)});
    shop::audit(cart.id());
    std::cout << shop::discount::apply(cart, "STAFF").text() << std::endl;
    std::cout << public_routes().size() + admin_routes().size() << " routes" << std::endl;
    std::cout << shop::text(shop::ErrorCode::NoStock) << std::endl;
    return 0;
}
`

/** A small shop in C++17: namespaces, classes with members defined outside, a template, tables and routes. */
export const CPP_BASE = {
  'src/money.h': MONEY_H,
  'src/money.cpp': MONEY_CPP,
  'src/cart.h': CART_H,
  'src/cart.cpp': CART_CPP,
  'src/discount.h': DISCOUNT_H,
  'src/discount.cpp': DISCOUNT_CPP,
  'src/table.h': TABLE_H,
  'src/store.h': STORE_H,
  'src/audit.h': AUDIT_H,
  'src/errors.h': ERRORS_H,
  'src/router.h': ROUTER_H,
  'src/main.cpp': MAIN
}
