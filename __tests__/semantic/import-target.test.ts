import {describe, expect, test} from '@jest/globals'
import type {Family} from '../../src/analyze/semantic/family.js'
import {leadsTo, type Lead} from '../../src/analyze/semantic/import-target.js'

/** An import in a file, another file, and whether the one leads to the other. */
const ROWS: readonly (readonly [Family, source: string, from: string, to: string, Lead])[] = [
  ['js', './cart', 'src/app.ts', 'src/cart.ts', 'sure'],
  ['js', './cart.js', 'src/app.ts', 'src/cart.ts', 'sure'],
  ['js', '../cart', 'src/web/app.ts', 'src/cart/index.tsx', 'sure'],
  ['js', '.', 'src/app.ts', 'src/index.js', 'sure'],
  ['js', './cart', 'src/app.ts', 'lib/cart.ts', null],
  ['js', '../../cart', 'src/app.ts', 'cart.ts', null],
  ['js', '@/cart', 'web/app.ts', 'web/src/cart.ts', 'alike'],
  ['js', 'cart', 'src/app.ts', 'src/cart.ts', null],
  ['python', 'shop.money', 'shop/cart.py', 'shop/money.py', 'sure'],
  ['python', '.money', 'shop/cart.py', 'shop/money.py', 'sure'],
  ['python', '..money', 'shop/web/cart.py', 'shop/money.py', 'sure'],
  ['python', 'money', 'shop/cart.py', 'shop/money.py', null],
  ['python', 'shop', 'app.py', 'src/shop/__init__.py', 'sure'],
  ['python', 'shop.money', 'app.py', 'vendor/shop/money.py', 'alike'],
  ['go', 'example.com/shop/money', 'cart/cart.go', 'money/money.go', 'sure'],
  ['go', 'example.com/shop/money', 'cart/cart.go', 'oney/money.go', null],
  ['go', 'fmt', 'cart/cart.go', 'main.go', null],
  ['java', 'shop.cart.Cart', 'src/main/java/shop/App.java', 'src/main/java/shop/cart/Cart.java', 'sure'],
  ['java', 'shop.cart.Cart', 'src/main/java/shop/App.java', 'src/main/java/shop/carts/Cart.java', null],
  ['rust', 'crate::cart::line', 'src/main.rs', 'src/cart/line.rs', 'sure'],
  ['rust', 'super::line', 'src/cart/total.rs', 'src/cart/line.rs', 'sure'],
  ['rust', 'crate::cart', 'src/main.rs', 'src/cart/mod.rs', 'sure'],
  ['rust', 'shop_core::cart', 'app/src/main.rs', 'shop-core/src/cart.rs', 'sure'],
  ['rust', 'crate::cart', 'app/src/main.rs', 'core/src/cart.rs', null],
  ['ruby', './tax', 'lib/shop/cart.rb', 'lib/shop/tax.rb', 'sure'],
  ['ruby', 'shop/tax', 'bin/run.rb', 'lib/shop/tax.rb', 'alike'],
  ['ruby', 'tax', 'lib/shop/cart.rb', 'lib/shop/tax.rb', null],
  ['php', 'App\\Models\\Cart', 'src/Web.php', 'src/Models/Cart.php', 'sure'],
  ['php', 'App\\Models\\Cart', 'src/Web.php', 'src/Carts/Cart.php', null],
  ['c', 'cart.h', 'src/main.c', 'src/cart.h', 'sure'],
  ['c', 'shop/cart.h', 'src/main.c', 'include/shop/cart.h', 'sure'],
  ['c', 'cart.h', 'src/main.c', 'src/log/cart.h', 'alike']
]

describe('an import leads to a file', () => {
  const exists = (path: string): boolean => path === 'shop/__init__.py'

  test.each(ROWS)('%s: %s in %s to %s', (...[family, source, from, to, lead]) => {
    expect(leadsTo(family, {source, from, to, exists})).toBe(lead)
  })
})
