const MONEY = `package shop.money;

import java.math.BigDecimal;
import java.util.Objects;

/** A sum in cents. */
public final class Money {
    public static final Money ZERO = new Money(0);

    private final long cents;

    public Money(long cents) {
        this.cents = cents;
    }

    /** Reads text such as 12.50. */
    public static Money parse(String text) {
        return new Money(new BigDecimal(text).movePointRight(2).longValueExact());
    }

    public long cents() {
        return cents;
    }

    public Money plus(Money other) {
        return new Money(cents + other.cents);
    }

    public Money times(int count) {
        return new Money(cents * count);
    }

    public Money percent(int percent) {
        return new Money(cents * percent / 100);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Money && ((Money) other).cents == cents;
    }

    @Override
    public int hashCode() {
        return Objects.hash(cents);
    }

    @Override
    public String toString() {
        return String.format("%d.%02d", cents / 100, cents % 100);
    }
}
`

const CART = `package shop.cart;

import java.util.ArrayList;
import java.util.List;
import shop.money.Money;

/** What a customer is about to buy. */
public class Cart {
    /** How many lines a cart may have. */
    public static final int MAX_LINES = 50;

    private final String id;
    private final List<Line> lines = new ArrayList<>();

    public Cart(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    public void add(Line line) {
        if (lines.size() >= MAX_LINES) {
            throw new IllegalStateException("cart " + id + " is full");
        }
        lines.add(line);
    }

    /** Takes lines of an article out, at most count. */
    public int remove(String sku, int count) {
        int removed = 0;
        for (int i = lines.size() - 1; i >= 0 && removed < count; i--) {
            if (lines.get(i).sku().equals(sku)) {
                lines.remove(i);
                removed++;
            }
        }
        return removed;
    }

    public void clear() {
        lines.clear();
    }

    public Money total() {
        Money sum = Money.ZERO;
        for (Line line : lines) {
            sum = sum.plus(line.sum());
        }
        return sum;
    }

    /** How a cart is sent. */
    public enum Shipping {
        LETTER,
        PARCEL,
        FREIGHT
    }
}
`

const LINE = `package shop.cart;

import shop.money.Money;

/** One article in a cart. */
public record Line(String sku, int count, Money price) {
    public Money sum() {
        return price.times(count);
    }
}
`

const DISCOUNTS = `package shop.cart;

import java.util.Locale;
import java.util.Map;
import shop.money.Money;

/** What discount codes give. */
public final class Discounts {
    private static final Map<String, Integer> PERCENTS = Map.of(
            "SPRING", 10,
            "SUMMER", 15,
            "AUTUMN", 20,
            "LOYAL", 25,
            "STAFF", 40);

    private static final Map<String, Integer> LIMITS = Map.of(
            "SPRING", 1,
            "SUMMER", 1,
            "STAFF", 100);

    private Discounts() {}

    static String normalize(String code) {
        return code.strip().toUpperCase(Locale.ROOT);
    }

    /** Rounds down to five cents. */
    public static Money round(Money amount) {
        return new Money(amount.cents() - amount.cents() % 5);
    }

    /** The total after a code. */
    public static Money apply(Cart cart, String code) {
        int percent = PERCENTS.getOrDefault(normalize(code), 0);
        return round(cart.total().percent(100 - percent));
    }

    public static int limit(String code) {
        return LIMITS.getOrDefault(normalize(code), 1);
    }

    public static int count() {
        return PERCENTS.size();
    }
}
`

const STORE = `package shop.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import shop.cart.Cart;

/** Keeps carts until the process ends. */
public class MemoryStore {
    private final Map<String, Cart> carts = new HashMap<>();

    public Optional<Cart> load(String id) {
        return Optional.ofNullable(carts.get(id));
    }

    public void save(Cart cart) {
        carts.put(cart.id(), cart);
    }

    public void clear() {
        carts.clear();
    }

    public int size() {
        return carts.size();
    }
}
`

const AUDIT = `package shop.audit;

import java.io.PrintStream;

/** Writes down who did what. */
public class AuditTrail {
    private final PrintStream out;

    public AuditTrail(PrintStream out) {
        this.out = out;
    }

    public void record(String what) {
        out.println(what);
    }
}
`

const CODES = `package shop.web;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** What went wrong; the numbers are printed on receipts and never change. */
public enum ErrorCode {
    NO_CART(1001),
    CART_FULL(1002),
    NO_STOCK(1003),

    PAYMENT_FAILED(2001),
    PAYMENT_REFUSED(2002),
    CARD_EXPIRED(2003);

    private static final Map<Integer, ErrorCode> BY_NUMBER =
            Arrays.stream(values()).collect(Collectors.toMap(ErrorCode::number, code -> code));

    private final int number;

    ErrorCode(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }

    public static ErrorCode of(int number) {
        return BY_NUMBER.get(number);
    }
}
`

const CONTROLLER = `package shop.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import shop.cart.Cart;
import shop.cart.Discounts;
import shop.cart.Line;
import shop.money.Money;
import shop.store.MemoryStore;

@RestController
@RequestMapping("/carts")
public class CartController {
    private final MemoryStore store;

    public CartController(MemoryStore store) {
        this.store = store;
    }

    @GetMapping("/{id}")
    public String show(@PathVariable("id") String id) {
        return store.load(id).map(cart -> cart.total().toString()).orElse("none");
    }

    @PostMapping("/{id}")
    public void open(@PathVariable("id") String id) {
        store.save(new Cart(id));
    }

    @PostMapping("/{id}/lines")
    public void add(@PathVariable("id") String id, String sku) {
        Cart cart = store.load(id).orElseThrow();
        cart.add(new Line(sku, 1, new Money(999)));
    }

    @GetMapping("/{id}/discounts")
    public String discounts(@PathVariable("id") String id, String code) {
        Cart cart = store.load(id).orElseThrow();
        return Discounts.apply(cart, code).toString();
    }

    String describe(int step) {
        switch (step) {
            case 1:
                return "opened";
            case 2:
                return "filled";
            case 3:
                return "paid";

            case 10:
                return "packed";
            case 11:
                return "sent";
            default:
                return "unknown";
        }
    }
}
`

const STATUS = `package shop.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/status")
public class StatusController {
    @GetMapping("/health")
    public String health() {
        return "ok";
    }

    @GetMapping("/ready")
    public String ready() {
        return "ready";
    }
}
`

/** A small shop in Java 17 with Spring's annotations. */
export const JAVA_BASE = {
  'src/shop/money/Money.java': MONEY,
  'src/shop/cart/Cart.java': CART,
  'src/shop/cart/Line.java': LINE,
  'src/shop/cart/Discounts.java': DISCOUNTS,
  'src/shop/store/MemoryStore.java': STORE,
  'src/shop/audit/AuditTrail.java': AUDIT,
  'src/shop/web/ErrorCode.java': CODES,
  'src/shop/web/CartController.java': CONTROLLER,
  'src/shop/web/StatusController.java': STATUS
}
