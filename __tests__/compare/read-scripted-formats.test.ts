import {expectOutlines} from './expect-outlines.js'

expectOutlines([
  [
    'phpunit/ordinary.xml',
    'junit',
    [
      'passed | tests/CartTest.php | unit | Shop\\CartTest | testAddsUp',
      'failed | tests/CartTest.php | unit | Shop\\CartTest | testTakesItOff',
      'error | tests/CartTest.php | unit | Shop\\CartTest | testThrows',
      'skipped | tests/CartTest.php | unit | Shop\\CartTest | testLater',
      'skipped | tests/CartTest.php | unit | Shop\\CartTest | testSomeDay',
      'failed | tests/CartTest.php | unit | Shop\\CartTest | Shop\\CartTest::testSize | testSize with data set #0',
      'passed | tests/CartTest.php | unit | Shop\\CartTest | Shop\\CartTest::testSize | testSize with data set "two"'
    ],
    []
  ],
  [
    'phpunit/hook.xml',
    'junit',
    [
      'passed | tests/CartTest.php | unit | Shop\\CartTest | testAddsUp',
      'failed | tests/CartTest.php | unit | Shop\\CartTest | testTakesItOff',
      'error | tests/CartTest.php | unit | Shop\\CartTest | testThrows',
      'skipped | tests/CartTest.php | unit | Shop\\CartTest | testLater',
      'skipped | tests/CartTest.php | unit | Shop\\CartTest | testSomeDay',
      'failed | tests/CartTest.php | unit | Shop\\CartTest | Shop\\CartTest::testSize | testSize with data set #0',
      'passed | tests/CartTest.php | unit | Shop\\CartTest | Shop\\CartTest::testSize | testSize with data set "two"',
      'error | tests/HookTest.php | unit | HookTest | testOne',
      'skipped | tests/HookTest.php | unit | HookTest | testTwo'
    ],
    []
  ],
  [
    'phpunit/data-provider.xml',
    'junit',
    [
      'passed | tests/CartTest.php | unit | Shop\\CartTest | testAddsUp',
      'failed | tests/CartTest.php | unit | Shop\\CartTest | testTakesItOff',
      'error | tests/CartTest.php | unit | Shop\\CartTest | testThrows',
      'skipped | tests/CartTest.php | unit | Shop\\CartTest | testLater',
      'skipped | tests/CartTest.php | unit | Shop\\CartTest | testSomeDay',
      'failed | tests/CartTest.php | unit | Shop\\CartTest | Shop\\CartTest::testSize | testSize with data set #0',
      'passed | tests/CartTest.php | unit | Shop\\CartTest | Shop\\CartTest::testSize | testSize with data set "two"',
      'error | tests/HookTest.php | unit | HookTest | HookTest::testOne | Error'
    ],
    []
  ],
  [
    'rspec/ordinary.json',
    'rspec',
    [
      'passed | spec/cart_spec.rb | cart adds up',
      'skipped | spec/cart_spec.rb | cart comes later',
      'skipped | spec/cart_spec.rb | cart is known to fail',
      'failed | spec/cart_spec.rb | cart with a voucher takes it off'
    ],
    []
  ],
  [
    'rspec/hook.json',
    'rspec',
    [
      'passed | spec/cart_spec.rb | cart adds up',
      'skipped | spec/cart_spec.rb | cart comes later',
      'skipped | spec/cart_spec.rb | cart is known to fail',
      'failed | spec/cart_spec.rb | cart with a voucher takes it off',
      'failed | spec/hook_spec.rb | with a database one',
      'failed | spec/hook_spec.rb | with a database two'
    ],
    []
  ],
  ['rspec/suite-hook.json', 'rspec', [], ['the whole run']],
  ['rspec/import-error.json', 'rspec', [], ['spec/hook_spec.rb']],
  ['bats/ordinary.tap', 'tap', ['passed | - | adds up', 'failed | - | takes it off', 'skipped | - | later'], []],
  [
    'bats/ordinary-junit.xml',
    'junit',
    ['passed | cart.bats | adds up', 'failed | cart.bats | takes it off', 'skipped | cart.bats | later'],
    []
  ],
  [
    'bats/import-error.tap',
    'tap',
    ['passed | - | adds up', 'failed | - | takes it off', 'skipped | - | later'],
    ['setup_file failed']
  ],
  [
    'bats/hook-junit.xml',
    'junit',
    ['passed | cart.bats | adds up', 'failed | cart.bats | takes it off', 'skipped | cart.bats | later'],
    ['hook.bats']
  ],
  [
    'robot/ordinary.xml',
    'robot',
    [
      'passed | shop/cart.robot | Shop | Cart | Adds Up',
      'failed | shop/cart.robot | Shop | Cart | Takes It Off',
      'skipped | shop/cart.robot | Shop | Cart | Later',
      'failed | shop/hook.robot | Shop | Hook | One',
      'passed | shop/library.robot | Shop | Library | Never'
    ],
    []
  ]
])
