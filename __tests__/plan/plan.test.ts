import {describe, expect, test} from '@jest/globals'
import type {Candidate} from '../../src/domain/candidate.js'
import type {PairVerdict} from '../../src/domain/conflict.js'
import {planMerges} from '../../src/plan/plan.js'
import {aCandidate, aChange, aCommit, oid} from '../support/candidate-builder.js'

const RISK = {order: 'risk', strategy: 'merge'} as const

function sized(name: string, pair: string, lines: number): Candidate {
  return aCandidate(name, oid(pair), {changes: [aChange(name, {added: lines, removed: 0})]})
}

function conflict(...branches: [string, string]): PairVerdict {
  return {branches, verdict: 'conflict'}
}

function order(candidates: readonly Candidate[], pairs: readonly PairVerdict[] = []): readonly string[] {
  return planMerges(candidates, {pairs}, RISK).steps.map(step => step.candidate)
}

describe('by risk', () => {
  test('the smallest goes first', () => {
    expect(order([sized('large', 'aa', 90), sized('small', 'bb', 2), sized('middle', 'cc', 30)])).toEqual([
      'small',
      'middle',
      'large'
    ])
  })

  test('a candidate in no conflict goes before a smaller one in a conflict', () => {
    const candidates = [sized('small', 'aa', 1), sized('other', 'bb', 5), sized('free', 'cc', 80)]
    expect(order(candidates, [conflict('small', 'other')])).toEqual(['free', 'small', 'other'])
  })

  test('of equals, the one listed first goes first', () => {
    expect(order([sized('b', 'bb', 3), sized('a', 'aa', 3)])).toEqual(['b', 'a'])
  })

  test('the parent of a stack goes before what is built on it, however large', () => {
    const parent = sized('parent', 'aa', 500)
    const child = aCandidate('child', oid('bb'), {commits: [aCommit(oid('aa')), aCommit(oid('bb'))]})
    const grandchild = aCandidate('grandchild', oid('cc'), {
      commits: [aCommit(oid('aa')), aCommit(oid('bb')), aCommit(oid('cc'))],
      changes: []
    })
    const plan = planMerges([grandchild, child, parent], {pairs: []}, RISK)
    expect(plan.steps.map(step => [step.candidate, step.parent])).toEqual([
      ['parent', null],
      ['child', 'parent'],
      ['grandchild', 'child']
    ])
  })

  test('every place has its reason', () => {
    const parent = sized('parent', 'aa', 1)
    const child = aCandidate('child', oid('bb'), {commits: [aCommit(oid('aa')), aCommit(oid('bb'))]})
    const other = sized('other', 'cc', 40)
    const {steps} = planMerges([parent, child, other], {pairs: [conflict('child', 'other')]}, RISK)
    expect(steps.map(step => step.reason)).toEqual([
      'conflicts with no other candidate; 1 changed line',
      'built on parent, which goes before it; conflicts with 1 other; 2 changed lines',
      'conflicts with 1 other; 40 changed lines'
    ])
  })
})

test('listed keeps the order that was asked for', () => {
  const plan = planMerges(
    [sized('large', 'aa', 90), sized('small', 'bb', 2)],
    {pairs: []},
    {order: 'listed', strategy: 'hybrid'}
  )
  expect(plan).toEqual({
    order: 'listed',
    strategy: 'hybrid',
    steps: [
      {candidate: 'large', position: 1, reason: 'listed as number 1', parent: null},
      {candidate: 'small', position: 2, reason: 'listed as number 2', parent: null}
    ]
  })
})
