import {describe, expect, test} from '@jest/globals'
import {attributeFailures} from '../../src/compare/tests/attribute-failures.js'
import type {FileChange} from '../../src/domain/candidate.js'
import type {TestRow} from '../../src/domain/comparison.js'
import type {TreeChange} from '../../src/domain/origin-of-change.js'

const ID = 'test/cart.test.ts › cart › adds up'

function aRow(overrides: Partial<TestRow> = {}): TestRow {
  const states = {baseline: 'passed', integration: 'failed', messageChanged: false}
  return {gate: 'unit', test: ID, id: ID, change: 'regression', message: null, ...states, ...overrides}
}

/** Lines of files by who brought them. */
function changed(owners: Readonly<Record<string, string>>): TreeChange {
  const paths = [...new Set(Object.keys(owners).map(place => place.split(':')[0] ?? ''))]
  const changes = paths.map((path): FileChange => {
    return {path, oldPath: path, status: 'modified', binary: false, added: 1, removed: 0, hunks: []}
  })
  const branchOf = (path: string, line: number | null): string | null =>
    owners[line === null ? path : `${path}:${line}`] ?? null
  return {changes, paths, basePaths: paths, branchOf}
}

const NOBODY = changed({})
const PROVEN = [{branches: ['a', 'b'], signals: [`test:unit:${ID}`]}]

describe('a new failure is put down to', () => {
  test.each<[string, TestRow, TreeChange, typeof PROVEN, TestRow['attribution']]>([
    ['the branches that isolation proved it by', aRow(), NOBODY, PROVEN, {branches: ['a', 'b'], why: 'isolation'}],
    [
      'the branch whose line stands in the trace',
      aRow({message: 'expected 2\n    at add (/home/runner/work/shop/shop/src/cart.ts:7:12)'}),
      changed({'src/cart.ts:7': 'cart', 'src/tax.ts:1': 'tax'}),
      [],
      {branches: ['cart'], why: 'stack'}
    ],
    [
      'the branch whose line stands in a trace of Python',
      aRow({message: 'File "/home/runner/work/shop/shop/src/cart.py", line 7, in add'}),
      changed({'src/cart.py:7': 'cart'}),
      [],
      {branches: ['cart'], why: 'stack'}
    ],
    [
      'the branch that alone changed the test',
      aRow({change: 'new-failure'}),
      changed({'test/cart.test.ts': 'cart'}),
      [],
      {branches: ['cart'], why: 'test'}
    ],
    [
      'nobody, where lines of two stand in the trace',
      aRow({message: 'src/cart.ts:7 and src/tax.ts:1'}),
      changed({'src/cart.ts:7': 'cart', 'src/tax.ts:1': 'tax'}),
      [],
      undefined
    ],
    [
      'nobody, where the line was there before',
      aRow({message: 'src/cart.ts:8'}),
      changed({'src/cart.ts:7': 'cart'}),
      [],
      undefined
    ],
    ['nobody, where it failed before', aRow({change: 'still-failing'}), NOBODY, PROVEN, undefined]
  ])('%s', (_, row, change, ...[proven, expected]) => {
    expect(attributeFailures([row], change, proven)[0]?.attribution).toEqual(expected)
  })
})
