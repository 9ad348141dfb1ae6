import {describe, expect, test} from '@jest/globals'
import {lineOwners, type BranchStep} from '../../src/compare/line-owners.js'
import type {FileChange} from '../../src/domain/candidate.js'

function change(path: string, hunks: readonly (readonly [number, number, number, number])[]): FileChange {
  const read = hunks.map(([a, b, c, d]) => ({old: {start: a, count: b}, new: {start: c, count: d}}))
  return {path, oldPath: path, status: 'modified', binary: false, added: 1, removed: 1, hunks: read}
}

/** The owner of each of the first lines of `a.ts`, a dot for nobody. */
function ownersOf(steps: readonly BranchStep[], lines: number, path = 'a.ts'): string {
  const of = lineOwners(steps)
  return Array.from({length: lines}, (_, i) => of(path, i + 1) ?? '.').join('')
}

describe('who brought a line', () => {
  test('the one branch that wrote it', () => {
    expect(ownersOf([{branch: 'x', changes: [change('a.ts', [[2, 1, 2, 2]])]}], 5)).toBe('.xx..')
  })

  test('lines move along with what is inserted and deleted above them', () => {
    const x = {branch: 'x', changes: [change('a.ts', [[5, 1, 5, 1]])]}
    expect(ownersOf([x, {branch: 'y', changes: [change('a.ts', [[0, 0, 1, 2]])]}], 8)).toBe('yy....x.')
    expect(ownersOf([x, {branch: 'y', changes: [change('a.ts', [[1, 3, 0, 0]])]}], 5)).toBe('.x...')
  })

  test('the last one that wrote it, also in the middle of what another wrote', () => {
    const x = {branch: 'x', changes: [change('a.ts', [[1, 0, 2, 4]])]}
    expect(ownersOf([x, {branch: 'y', changes: [change('a.ts', [[3, 2, 3, 1]])]}], 6)).toBe('.xyx..')
  })

  test('a renamed file keeps its owners, a deleted one loses them', () => {
    const x = {branch: 'x', changes: [change('a.ts', [[1, 1, 1, 1]])]}
    const renamed: FileChange = {...change('b.ts', []), oldPath: 'a.ts', status: 'renamed'}
    expect(ownersOf([x, {branch: 'y', changes: [renamed]}], 2, 'b.ts')).toBe('x.')
    expect(ownersOf([x, {branch: 'y', changes: [renamed]}], 2, 'a.ts')).toBe('..')
    const deleted: FileChange = {...change('a.ts', []), status: 'deleted'}
    expect(ownersOf([x, {branch: 'y', changes: [deleted]}], 2)).toBe('..')
  })

  test('the whole file belongs to somebody only where nobody else touched it', () => {
    const x = {branch: 'x', changes: [change('a.ts', [[1, 1, 1, 1]])]}
    expect(lineOwners([x])('a.ts', null)).toBe('x')
    expect(lineOwners([x, {...x, branch: 'y'}])('a.ts', null)).toBeNull()
    expect(lineOwners([x])('b.ts', null)).toBeNull()
  })
})
