import {expectOutlines} from './expect-outlines.js'

expectOutlines([
  [
    'mocha/ordinary.json',
    'mocha',
    [
      'passed | test/cart.js | cart | adds up',
      'passed, flaky | test/cart.js | cart | passes in the end',
      'passed | test/cart.js | with a database | one',
      'passed | test/cart.js | with a database | two',
      'failed | test/cart.js | cart with a voucher | takes it off',
      'skipped | test/cart.js | cart | later'
    ],
    []
  ],
  [
    'mocha/hook.json',
    'mocha',
    [
      'passed | test/cart.js | cart | adds up',
      'passed, flaky | test/cart.js | cart | passes in the end',
      'failed | test/cart.js | cart with a voucher | takes it off',
      'skipped | test/cart.js | cart | later'
    ],
    ['test/cart.js']
  ],
  [
    'mochawesome/ordinary.json',
    'mochawesome',
    [
      'passed | test/cart.js | cart | adds up',
      'skipped | test/cart.js | cart | later',
      'passed | test/cart.js | cart | passes in the end',
      'failed | test/cart.js | cart | with a voucher | takes it off',
      'passed | test/cart.js | with a database | one',
      'passed | test/cart.js | with a database | two'
    ],
    []
  ],
  [
    'mochawesome/hook.json',
    'mochawesome',
    [
      'passed | test/cart.js | cart | adds up',
      'skipped | test/cart.js | cart | later',
      'passed | test/cart.js | cart | passes in the end',
      'failed | test/cart.js | cart | with a voucher | takes it off'
    ],
    ['test/cart.js']
  ],
  [
    'playwright/ordinary.json',
    'playwright',
    [
      'passed | tests/cart.spec.js | cart | adds up | @desktop',
      'passed | tests/cart.spec.js | cart | adds up | @phone',
      'skipped | tests/cart.spec.js | cart | later | @desktop',
      'skipped | tests/cart.spec.js | cart | later | @phone',
      'passed | tests/cart.spec.js | cart | known to fail | @desktop',
      'passed | tests/cart.spec.js | cart | known to fail | @phone',
      'passed, flaky | tests/cart.spec.js | cart | passes in the end | @desktop',
      'passed, flaky | tests/cart.spec.js | cart | passes in the end | @phone',
      'passed | tests/cart.spec.js | cart | with a voucher | takes it off | @desktop',
      'failed | tests/cart.spec.js | cart | with a voucher | takes it off | @phone'
    ],
    []
  ],
  [
    'playwright/ordinary-junit.xml',
    'junit',
    [
      'passed | cart.spec.js | cart | adds up | @desktop',
      'passed | cart.spec.js | cart | with a voucher | takes it off | @desktop',
      'skipped | cart.spec.js | cart | later | @desktop',
      'passed | cart.spec.js | cart | known to fail | @desktop',
      'passed | cart.spec.js | cart | passes in the end | @desktop',
      'passed | cart.spec.js | cart | adds up | @phone',
      'failed | cart.spec.js | cart | with a voucher | takes it off | @phone',
      'skipped | cart.spec.js | cart | later | @phone',
      'passed | cart.spec.js | cart | known to fail | @phone',
      'passed | cart.spec.js | cart | passes in the end | @phone'
    ],
    []
  ],
  ['playwright/import-error.json', 'playwright', [], ['tests/broken.spec.js']],
  ['playwright/global.json', 'playwright', [], ['global.js']],
  [
    'ctrf/ordinary-jest.json',
    'ctrf',
    [
      'passed | tests/cart.check.js | cart.check.js > cart | cart adds up',
      'failed | tests/cart.check.js | cart.check.js > cart | cart takes it off',
      'skipped | tests/cart.check.js | cart.check.js > cart | cart later',
      'passed, flaky | tests/cart.check.js | cart.check.js > cart | cart passes in the end'
    ],
    []
  ],
  [
    'cucumber/ordinary-js.json',
    'cucumber',
    [
      'passed | features/cart.feature | cart | adds up',
      'failed | features/cart.feature | cart | takes it off',
      'error | features/cart.feature | cart | has a step that nobody wrote',
      'passed | features/cart.feature | cart | size',
      'passed | features/cart.feature | cart | size',
      'failed | features/database.feature | with a database | one'
    ],
    []
  ],
  [
    'cucumber/ordinary-behave.json',
    'cucumber',
    [
      'passed | features/cart.feature | cart | adds up',
      'failed | features/cart.feature | cart | takes it off',
      'error | features/cart.feature | cart | has a step that nobody wrote',
      'passed | features/cart.feature | cart | size -- @1.1 ',
      'passed | features/cart.feature | cart | size -- @1.2 ',
      'error | features/database.feature | with a database | one'
    ],
    []
  ],
  [
    'bun/ordinary-junit.xml',
    'junit',
    [
      'passed | test/cart.test.js | cart | adds up',
      'failed | test/cart.test.js | cart | with a voucher | takes it off',
      'skipped | test/cart.test.js | cart | later',
      'skipped | test/cart.test.js | cart | some day'
    ],
    []
  ],
  [
    'deno/ordinary-junit.xml',
    'junit',
    [
      'passed | test/cart_test.js | adds up',
      'failed | test/cart_test.js | takes it off',
      'skipped | test/cart_test.js | later',
      'failed | test/cart_test.js | takes it off > with a voucher'
    ],
    []
  ]
])
