import {expectOutlines} from './expect-outlines.js'

expectOutlines([
  [
    'trx/ordinary.trx',
    'trx',
    [
      'passed | - | Shop.Tests.CartTest | AddsUp',
      'failed | - | Shop.Tests.CartTest | TakesItOff',
      'skipped | - | Shop.Tests.CartTest | Later',
      'skipped | - | Shop.Tests.CartTest | Unsure',
      'error | - | Shop.Tests.CartTest | Hangs',
      'error | - | Shop.Tests.CartTest | NeverStarted',
      'failed | - | Shop.Tests.CartTest | Size (1)',
      'passed | - | Shop.Tests.CartTest | Size (2)'
    ],
    []
  ],
  ['trx/host-crash.trx', 'trx', ['passed | - | Shop.Tests.CartTest | AddsUp'], ['the whole run']],
  [
    'nunit/ordinary-2.xml',
    'nunit',
    [
      'passed | - | Shop.CartTest | AddsUp',
      'skipped | - | Shop.CartTest | Later',
      'failed | - | Shop.CartTest | Size(1)',
      'passed | - | Shop.CartTest.two | things',
      'failed | - | Shop.CartTest | TakesItOff',
      'error | - | Shop.CartTest | Throws',
      'skipped | - | Shop.CartTest | Unsure',
      'failed | - | Shop.DatabaseTest | One',
      'failed | - | Shop.DatabaseTest | Two'
    ],
    []
  ],
  [
    'nunit/ordinary-3.xml',
    'nunit',
    [
      'passed | - | Shop.Tests.CartTest | AddsUp',
      'failed | - | Shop.Tests.CartTest | TakesItOff',
      'error | - | Shop.Tests.CartTest | Throws',
      'skipped | - | Shop.Tests.CartTest | Later',
      'skipped | - | Shop.Tests.CartTest | Unsure',
      'passed | - | Shop.Tests.CartTest | Size(2,"a.b")',
      'error | - | Shop.Tests.DatabaseTest | One',
      'error | - | Shop.Tests.DatabaseTest | Two'
    ],
    []
  ],
  ['nunit/unloadable-3.xml', 'nunit', [], ['bin/Shop.Tests.dll']],
  [
    'xunit.net/ordinary-2.xml',
    'xunit.net',
    [
      'passed | - | Shop.Tests.CartTest | AddsUp',
      'failed | - | Shop.Tests.CartTest | TakesItOff',
      'skipped | - | Shop.Tests.CartTest | Later',
      'passed | - | Shop.Tests.CartTest | Size(size: 2)'
    ],
    []
  ],
  [
    'xunit.net/cleanup-error-3.xml',
    'xunit.net',
    ['passed | tests/CartTest.cs | Shop.Tests.CartTest | AddsUp'],
    ['Shop.Tests.dll']
  ],
  [
    'testng/ordinary.xml',
    'testng',
    [
      'passed | - | Surefire test | shop.CartTest | addsUp',
      'skipped | - | Surefire test | shop.CartTest | later',
      'passed, flaky | - | Surefire test | shop.CartTest | passesInTheEnd',
      'failed | - | Surefire test | shop.CartTest | size(1)',
      'passed | - | Surefire test | shop.CartTest | size(2)',
      'failed | - | Surefire test | shop.CartTest | takesItOff',
      'skipped | - | Surefire test | shop.DatabaseTest | one',
      'skipped | - | Surefire test | shop.DatabaseTest | two'
    ],
    ['shop.DatabaseTest']
  ]
])
