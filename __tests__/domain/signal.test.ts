import {expect, test} from '@jest/globals'
import {describeSignal, gateOf} from '../../src/domain/signal.js'
import {formatFileId, formatTestId} from '../../src/domain/test-id.js'

const TEST = {file: 'a.js', suite: ['cart: sum'], name: 'adds › up'}

test.each([
  [`test:unit tests:${formatTestId(TEST)}`, 'a.js › cart: sum › adds › up', 'unit tests'],
  [`test:unit:${formatTestId(TEST, 2)}`, 'a.js › cart: sum › adds › up (2)', 'unit'],
  [`test:unit:${formatTestId({...TEST, file: null})}`, 'cart: sum › adds › up', 'unit'],
  ['test:unit:written by another program', 'written by another program', 'unit'],
  [`load:unit:${formatFileId('c:/a.js')}`, 'c:/a.js does not load', 'unit'],
  ['gate:unit', 'gate unit', 'unit'],
  ['report:**/*.xml', 'report **/*.xml is missing', null],
  ['something else', 'something else', '']
])('%s reads as a person would say it, and knows its gate', (signal, text, gate) => {
  expect([describeSignal(signal), gateOf(signal)]).toEqual([text, gate])
})
