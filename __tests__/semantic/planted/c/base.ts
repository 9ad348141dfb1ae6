const CART_H = `#ifndef SHOP_CART_H
#define SHOP_CART_H

#include <stddef.h>

#define CART_MAX_LINES 50
#define CART_CLAMP(value, low, high) ((value) < (low) ? (low) : (value) > (high) ? (high) : (value))

typedef long money;

/* One article in a cart. */
struct line {
	char sku[16];
	int count;
	money price;
};

/* What a customer is about to buy. */
struct cart {
	char id[32];
	size_t used;
	struct line lines[CART_MAX_LINES];
};

enum shipping {
	SHIPPING_LETTER,
	SHIPPING_PARCEL,
	SHIPPING_FREIGHT,
};

void cart_init(struct cart *cart, const char *id);
int cart_add(struct cart *cart, const char *sku, int count, money price);
int cart_remove(struct cart *cart, const char *sku, int count);
void cart_clear(struct cart *cart);
money cart_total(const struct cart *cart);

#endif
`

const CART_C = `#include "cart.h"

#include <string.h>

static void copy(char *to, size_t size, const char *from)
{
	strncpy(to, from, size - 1);
	to[size - 1] = 0;
}

void cart_init(struct cart *cart, const char *id)
{
	memset(cart, 0, sizeof(*cart));
	copy(cart->id, sizeof(cart->id), id);
}

int cart_add(struct cart *cart, const char *sku, int count, money price)
{
	struct line *line;

	if (cart->used == CART_MAX_LINES)
		return -1;
	line = &cart->lines[cart->used++];
	copy(line->sku, sizeof(line->sku), sku);
	line->count = CART_CLAMP(count, 1, 99);
	line->price = price;
	return 0;
}

int cart_remove(struct cart *cart, const char *sku, int count)
{
	size_t i;

	for (i = 0; i < cart->used; i++) {
		if (strcmp(cart->lines[i].sku, sku) == 0) {
			cart->lines[i].count -= count;
			return 0;
		}
	}
	return -1;
}

void cart_clear(struct cart *cart)
{
	cart->used = 0;
}

money cart_total(const struct cart *cart)
{
	money sum = 0;
	size_t i;

	for (i = 0; i < cart->used; i++)
		sum += cart->lines[i].price * cart->lines[i].count;
	return sum;
}
`

const DISCOUNT_H = `#ifndef SHOP_DISCOUNT_H
#define SHOP_DISCOUNT_H

#include "cart.h"

int discount_percent(const char *code);
money discount_round(money amount);
money discount_apply(const struct cart *cart, const char *code);

#endif
`

const DISCOUNT_C = `#include "discount.h"

#include <string.h>

struct discount {
	const char *code;
	int percent;
};

static const struct discount discounts[] = {
	{"SPRING", 10},
	{"SUMMER", 15},
	{"AUTUMN", 20},
	{"LOYAL", 25},
	{"STAFF", 40},
};

int discount_percent(const char *code)
{
	size_t i;

	for (i = 0; i < sizeof(discounts) / sizeof(discounts[0]); i++)
		if (strcmp(discounts[i].code, code) == 0)
			return discounts[i].percent;
	return 0;
}

/* Rounds down to five cents. */
money discount_round(money amount)
{
	return amount - amount % 5;
}

money discount_apply(const struct cart *cart, const char *code)
{
	money total = cart_total(cart);

	return discount_round(total - total * discount_percent(code) / 100);
}
`

const STORE_H = `#ifndef SHOP_STORE_H
#define SHOP_STORE_H

#include "cart.h"

#define STORE_ROOM 64

struct store {
	size_t used;
	struct cart carts[STORE_ROOM];
};

struct cart *store_load(struct store *store, const char *id);
struct cart *store_open(struct store *store, const char *id);
size_t store_size(const struct store *store);

#endif
`

const STORE_C = `#include "store.h"

#include <string.h>

struct cart *store_load(struct store *store, const char *id)
{
	size_t i;

	for (i = 0; i < store->used; i++)
		if (strcmp(store->carts[i].id, id) == 0)
			return &store->carts[i];
	return NULL;
}

struct cart *store_open(struct store *store, const char *id)
{
	struct cart *cart = store_load(store, id);

	if (cart != NULL || store->used == STORE_ROOM)
		return cart;
	cart = &store->carts[store->used++];
	cart_init(cart, id);
	return cart;
}

size_t store_size(const struct store *store)
{
	return store->used;
}
`

const AUDIT_H = `#ifndef SHOP_AUDIT_H
#define SHOP_AUDIT_H

#include <stdio.h>

static inline void audit_record(FILE *out, const char *what)
{
	fprintf(out, "audit: %s\\n", what);
}

#endif
`

const ERRORS_H = `#ifndef SHOP_ERRORS_H
#define SHOP_ERRORS_H

/* What went wrong; the numbers are printed on receipts and never change. */
enum error_code {
	ERR_NO_CART = 1001,
	ERR_CART_FULL = 1002,
	ERR_NO_STOCK = 1003,

	ERR_PAYMENT = 2001,
	ERR_REFUSED = 2002,
	ERR_EXPIRED = 2003,
};

const char *error_text(enum error_code code);

#endif
`

const ERRORS_C = `#include "errors.h"

const char *error_text(enum error_code code)
{
	switch (code) {
	case ERR_NO_CART:
		return "there is no such cart";
	case ERR_CART_FULL:
		return "the cart is full";
	case ERR_NO_STOCK:
		return "out of stock";

	case ERR_PAYMENT:
		return "payment failed";
	case ERR_REFUSED:
		return "payment refused";
	case ERR_EXPIRED:
		return "the card has expired";
	}
	return "unknown";
}
`

const ROUTES_H = `#ifndef SHOP_ROUTES_H
#define SHOP_ROUTES_H

#include <stddef.h>

typedef void (*handler)(void);

struct route {
	const char *verb;
	const char *path;
	handler handle;
};

/* Both end with an empty route. */
extern const struct route public_routes[];
extern const struct route admin_routes[];

/* Counts routes; stops the program when one is there twice. */
size_t routes_check(const struct route *routes);

#endif
`

const ROUTES_C = `#include "routes.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void health(void)
{
	puts("ok");
}

static void show(void)
{
	puts("cart");
}

const struct route public_routes[] = {
	{"GET", "/cart", show},
	{"POST", "/cart", show},
	{"GET", "/lines", show},

	{"GET", "/health", health},
	{"GET", "/live", health},
	{"GET", "/ready", health},
	{NULL, NULL, NULL},
};

const struct route admin_routes[] = {
	{"GET", "/cart", show},
	{"GET", "/health", health},
	{NULL, NULL, NULL},
};

size_t routes_check(const struct route *routes)
{
	size_t i, j;

	for (i = 0; routes[i].verb != NULL; i++) {
		for (j = 0; j < i; j++) {
			if (strcmp(routes[i].verb, routes[j].verb) == 0 && strcmp(routes[i].path, routes[j].path) == 0) {
				fprintf(stderr, "%s %s is there twice\\n", routes[i].verb, routes[i].path);
				exit(1);
			}
		}
	}
	return i;
}
`

const MAIN = `#include <stdio.h>

#include "audit.h"
#include "discount.h"
#include "errors.h"
#include "routes.h"
#include "store.h"

static const char *const weekdays[] = {
	[0] = "sunday",
	[1] = "monday",
	[2] = "tuesday",

	[4] = "thursday",
	[5] = "friday",
};

static struct store store;

int main(void)
{
	struct cart *cart = store_open(&store, "first");

	audit_record(stdout, weekdays[1]);
	cart_add(cart, "TEA", 2, 450);
	printf("%ld cents\\n", discount_apply(cart, "STAFF"));
	printf("%zu routes\\n", routes_check(public_routes) + routes_check(admin_routes));
	puts(error_text(ERR_NO_STOCK));
	return 0;
}
`

/** A small shop in C: headers with prototypes, static functions, macros, tables and enums. */
export const C_BASE = {
  'src/cart.h': CART_H,
  'src/cart.c': CART_C,
  'src/discount.h': DISCOUNT_H,
  'src/discount.c': DISCOUNT_C,
  'src/store.h': STORE_H,
  'src/store.c': STORE_C,
  'src/audit.h': AUDIT_H,
  'src/errors.h': ERRORS_H,
  'src/errors.c': ERRORS_C,
  'src/routes.h': ROUTES_H,
  'src/routes.c': ROUTES_C,
  'src/main.c': MAIN
}
