import {expectOutlines} from './expect-outlines.js'

expectOutlines([
  [
    'go/ordinary.jsonl',
    'go-test',
    [
      'failed | - | example.com/shop/cart | TestTotal',
      'passed | - | example.com/shop/cart | TestTotal/empty',
      'failed | - | example.com/shop/cart | TestTotal/voucher',
      'skipped | - | example.com/shop/cart | TestLater',
      'failed | - | example.com/shop/cart | TestPassesInTheEnd',
      'passed | - | example.com/shop/mail | TestBefore',
      'passed | - | example.com/shop/mail | TestSend'
    ],
    []
  ],
  [
    'go/count.jsonl',
    'go-test',
    [
      'failed | - | example.com/shop/cart | TestTotal',
      'passed | - | example.com/shop/cart | TestTotal/empty',
      'failed | - | example.com/shop/cart | TestTotal/voucher',
      'skipped | - | example.com/shop/cart | TestLater',
      'failed, flaky | - | example.com/shop/cart | TestPassesInTheEnd',
      'passed | - | example.com/shop/mail | TestBefore',
      'passed | - | example.com/shop/mail | TestSend'
    ],
    []
  ],
  [
    'go/panic.jsonl',
    'go-test',
    [
      'failed | - | example.com/shop/cart | TestTotal',
      'passed | - | example.com/shop/cart | TestTotal/empty',
      'failed | - | example.com/shop/cart | TestTotal/voucher',
      'skipped | - | example.com/shop/cart | TestLater',
      'failed | - | example.com/shop/cart | TestPassesInTheEnd',
      'passed | - | example.com/shop/mail | TestBefore',
      'failed | - | example.com/shop/mail | TestPanics'
    ],
    ['example.com/shop/mail']
  ],
  [
    'go/panic-elsewhere.jsonl',
    'go-test',
    [
      'failed | - | example.com/shop/cart | TestTotal',
      'passed | - | example.com/shop/cart | TestTotal/empty',
      'failed | - | example.com/shop/cart | TestTotal/voucher',
      'skipped | - | example.com/shop/cart | TestLater',
      'failed | - | example.com/shop/cart | TestPassesInTheEnd',
      'passed | - | example.com/shop/mail | TestBefore',
      'error | - | example.com/shop/mail | TestPanics'
    ],
    ['example.com/shop/mail']
  ],
  [
    'go/timeout.jsonl',
    'go-test',
    [
      'failed | - | example.com/shop/cart | TestTotal',
      'passed | - | example.com/shop/cart | TestTotal/empty',
      'failed | - | example.com/shop/cart | TestTotal/voucher',
      'skipped | - | example.com/shop/cart | TestLater',
      'failed | - | example.com/shop/cart | TestPassesInTheEnd',
      'passed | - | example.com/shop/mail | TestBefore',
      'error | - | example.com/shop/mail | TestHangs'
    ],
    ['example.com/shop/mail']
  ],
  [
    'go/main-exits.jsonl',
    'go-test',
    [
      'failed | - | example.com/shop/cart | TestTotal',
      'passed | - | example.com/shop/cart | TestTotal/empty',
      'failed | - | example.com/shop/cart | TestTotal/voucher',
      'skipped | - | example.com/shop/cart | TestLater',
      'failed | - | example.com/shop/cart | TestPassesInTheEnd'
    ],
    ['example.com/shop/mail']
  ],
  [
    'go/exits-well.jsonl',
    'go-test',
    [
      'failed | - | example.com/shop/cart | TestTotal',
      'passed | - | example.com/shop/cart | TestTotal/empty',
      'failed | - | example.com/shop/cart | TestTotal/voucher',
      'skipped | - | example.com/shop/cart | TestLater',
      'failed | - | example.com/shop/cart | TestPassesInTheEnd',
      'passed | - | example.com/shop/mail | TestBefore',
      'failed | - | example.com/shop/mail | TestExits'
    ],
    ['example.com/shop/mail']
  ],
  [
    'go/build-fail.jsonl',
    'go-test',
    [
      'failed | - | example.com/shop/cart | TestTotal',
      'passed | - | example.com/shop/cart | TestTotal/empty',
      'failed | - | example.com/shop/cart | TestTotal/voucher',
      'skipped | - | example.com/shop/cart | TestLater',
      'failed | - | example.com/shop/cart | TestPassesInTheEnd'
    ],
    ['example.com/shop/mail']
  ],
  [
    'libtest/ordinary.jsonl',
    'libtest',
    [
      'passed | - | cart::adds_up',
      'skipped | - | cart::later',
      'passed | - | cart::passes_in_the_end',
      'failed | - | cart::takes_it_off',
      'passed | - | cart::adds_up'
    ],
    []
  ],
  [
    'libtest/ordinary-with-log.jsonl',
    'libtest',
    [
      'skipped | - | shop src/lib.rs | cart::later',
      'passed | - | shop src/lib.rs | cart::adds_up',
      'passed | - | shop src/lib.rs | cart::passes_in_the_end',
      'failed | - | shop src/lib.rs | cart::takes_it_off',
      'passed | - | whole tests/whole.rs | cart::adds_up'
    ],
    []
  ],
  [
    'nextest/ordinary-junit.xml',
    'junit',
    [
      'passed | - | shop | cart::adds_up',
      'passed, flaky | - | shop | cart::passes_in_the_end',
      'failed | - | shop | cart::takes_it_off',
      'passed | - | shop::whole | cart::adds_up'
    ],
    []
  ],
  [
    'nextest/flaky-fails-junit.xml',
    'junit',
    [
      'passed | - | shop | cart::adds_up',
      'failed, flaky | - | shop | cart::passes_in_the_end',
      'failed | - | shop | cart::takes_it_off',
      'passed | - | shop::whole | cart::adds_up'
    ],
    []
  ],
  [
    'nextest/abort-junit.xml',
    'junit',
    [
      'passed | - | shop | cart::adds_up',
      'passed, flaky | - | shop | cart::passes_in_the_end',
      'failed | - | shop | cart::takes_it_off',
      'failed | - | shop::whole | cart::aborts',
      'passed | - | shop::whole | cart::behind'
    ],
    []
  ],
  [
    'gtest/ordinary.xml',
    'junit',
    [
      'passed | cart_test.cc | Cart | AddsUp',
      'failed | cart_test.cc | Cart | TakesItOff',
      'skipped | cart_test.cc | Cart | Later',
      'skipped | cart_test.cc | Cart | DISABLED_SomeDay',
      'passed | cart_test.cc | Typed/0 | Holds',
      'failed | cart_test.cc | Some/Sizes | Fit/0',
      'passed | cart_test.cc | Some/Sizes | Fit/1'
    ],
    []
  ],
  [
    'gtest/ordinary.json',
    'gtest',
    [
      'passed | cart_test.cc | Cart | AddsUp',
      'failed | cart_test.cc | Cart | TakesItOff',
      'skipped | cart_test.cc | Cart | Later',
      'skipped | cart_test.cc | Cart | DISABLED_SomeDay',
      'passed | cart_test.cc | Typed/0 | Holds',
      'failed | cart_test.cc | Some/Sizes | Fit/0',
      'passed | cart_test.cc | Some/Sizes | Fit/1'
    ],
    []
  ],
  [
    'ctest/fixtures.xml',
    'junit',
    [
      'failed | - | (empty) | database',
      'skipped | - | (empty) | needs_database',
      'skipped | - | (empty) | skips_itself',
      'failed | - | (empty) | hangs'
    ],
    ['needs_file']
  ],
  [
    'dart/ordinary.jsonl',
    'dart',
    [
      'passed | test/cart_test.dart | cart | adds up',
      'failed | test/cart_test.dart | cart | with a voucher | takes it off',
      'skipped | test/cart_test.dart | cart | later',
      'error | test/cart_test.dart | cart | throws'
    ],
    []
  ],
  ['dart/import-error.jsonl', 'dart', [], ['test/broken_test.dart', 'test/hook_test.dart']],
  [
    'swift/ordinary-xctest.xml',
    'junit',
    [
      'passed | - | TestResults | ShopTests.CartTests | testAddsUp',
      'failed | - | TestResults | ShopTests.CartTests | testTakesItOff'
    ],
    []
  ],
  [
    'swift/ordinary-swift-testing.xml',
    'junit',
    [
      'passed | - | TestResults | ShopTests.CartTests | addsUp()',
      'failed | - | TestResults | ShopTests.CartTests | takesItOff(size:)',
      'skipped | - | TestResults | ShopTests.CartTests | later()'
    ],
    []
  ]
])
