import {expect, test} from '@jest/globals'
import type {Plan} from '../../src/domain/plan.js'
import {NO_RULINGS, type OrderRuling} from '../../src/domain/rulings.js'
import {orderByRulings} from '../../src/plan/order-by-rulings.js'
import {planFacts} from '../support/plan-facts.js'

function planOf(...names: readonly (string | readonly [string, string])[]): Plan {
  const steps = names.map((name, i) => {
    const [candidate, parent] = typeof name === 'string' ? [name, null] : name
    return {candidate, position: i + 1, reason: 'smallest', parent}
  })
  return {order: 'risk', strategy: 'merge', steps, ...planFacts()}
}

function ordered(plan: Plan, ...orders: readonly (readonly [string, string])[]): readonly string[] {
  const rulings = orders.map(([first, then], i): OrderRuling => {
    return {first, then, authority: {id: `INT-00000${i}`, by: 'Jane'}}
  })
  return orderByRulings(plan, {...NO_RULINGS, orders: rulings}).steps.map(({candidate}) => candidate)
}

test('without rulings a plan stays as it is', () => {
  expect(orderByRulings(planOf('a', 'b'), NO_RULINGS)).toEqual(planOf('a', 'b'))
})

test('who goes after another is moved behind it, with what is built on it', () => {
  expect(ordered(planOf('a', ['on-a', 'a'], 'b', 'c'), ['b', 'a'])).toEqual(['b', 'a', 'on-a', 'c'])
})

test('an order that holds already changes nothing', () => {
  expect(ordered(planOf('a', 'b', 'c'), ['a', 'c'])).toEqual(['a', 'b', 'c'])
})

test('orders that contradict each other leave the plan as it was', () => {
  expect(ordered(planOf('a', 'b', 'c'), ['a', 'b'], ['b', 'a'])).toEqual(['c', 'a', 'b'])
})

test('each step says what was settled about it', () => {
  const authority = {id: 'INT-000001', by: 'Jane'}
  const rulings = {
    ...NO_RULINGS,
    orders: [{first: 'b', then: 'a', authority}],
    holds: [{candidate: 'a', reason: 'waits for b', authority}]
  }
  expect(orderByRulings(planOf('a', 'b'), rulings).steps).toEqual([
    {
      candidate: 'b',
      position: 1,
      reason: "goes before a by Jane's decision on INT-000001; smallest",
      parent: null
    },
    {candidate: 'a', position: 2, reason: 'waits for b; smallest', parent: null}
  ])
})
