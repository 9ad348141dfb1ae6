import {expect, test} from '@jest/globals'
import {fileFinder} from '../../src/compare/tests/file-finder.js'

const find = fileFinder([
  'app/src/test/java/shop/CartTest.java',
  'lib/src/test/java/shop/ListTest.java',
  'app/src/test/java/shop/ListTest.java',
  'tests/Shop/MailTest.php',
  'tests/test_cart.py',
  'e2e/cart.spec.ts',
  'setup.py'
])

test.each<[string, string | null, readonly string[], string | null]>([
  ['a file of the tree is itself', 'e2e/cart.spec.ts', [], 'e2e/cart.spec.ts'],
  ['a path inside a container is its end that is in the tree', '/app/tests/test_cart.py', [], 'tests/test_cart.py'],
  ['a bare name at the end of an absolute path is no proof', '/somewhere/else/setup.py', [], null],
  ['a path relative to a folder of the tool is the only one that ends so', 'cart.spec.ts', [], 'e2e/cart.spec.ts'],
  ['a path that nothing ends in is unknown', 'other.spec.ts', [], null],
  ['a class of pytest in small letters is no module', 'tests/test_cart/total.py', ['deep'], 'tests/test_cart.py'],
  ['a Java class stands in a file of its name', null, ['app', 'shop.CartTest'], 'app/src/test/java/shop/CartTest.java'],
  ['so does a nested class', null, ['shop.CartTest$Total'], 'app/src/test/java/shop/CartTest.java'],
  ['so does a class of PHP', null, ['unit', 'Shop\\MailTest'], 'tests/Shop/MailTest.php'],
  ['a class that two modules have is unknown', null, ['shop.ListTest'], null],
  ['a class without a package is unknown', null, ['CartTest'], null],
  ['a sentence is no class', null, ['a cart. With more'], null]
])('%s', (_, file, suite, expected) => {
  expect(find({file, suite})).toBe(expected)
})
