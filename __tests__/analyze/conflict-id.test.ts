import {describe, expect, test} from '@jest/globals'
import {conflictId, fingerprintOf, type Dispute, type Identity} from '../../src/analyze/conflict-id.js'

const IDENTITY: Identity = {kind: 'line', type: 'contents', paths: ['src/a.ts'], branches: ['one', 'two'], subject: ''}

describe('the id of a conflict', () => {
  test('is the same whichever side is named first', () => {
    const turned = {...IDENTITY, branches: ['two', 'one']}
    expect(conflictId(turned, new Set())).toBe(conflictId(IDENTITY, new Set()))
  })

  test.each([
    ['kind', {...IDENTITY, kind: 'file' as const}],
    ['type', {...IDENTITY, type: 'modify/delete'}],
    ['paths', {...IDENTITY, paths: ['src/b.ts']}],
    ['subject', {...IDENTITY, subject: 'total'}],
    ['parties', {...IDENTITY, branches: ['one', 'three']}]
  ])('differs with its %s', (_fact, other) => {
    expect(conflictId(other, new Set())).not.toBe(conflictId(IDENTITY, new Set()))
  })

  test('is never given twice', () => {
    const first = conflictId(IDENTITY, new Set())
    const second = conflictId(IDENTITY, new Set([first]))
    expect(first).toMatch(/^INT-\d{6}$/)
    expect(second).toMatch(/^INT-\d{6}$/)
    expect(second).not.toBe(first)
  })
})

describe('the fingerprint of a dispute', () => {
  const side = {branch: 'one', author: 'Ada', path: 'a', lines: {start: 3, count: 1}, text: 'x = 1', definition: null}
  const dispute: Dispute = {type: 'contents', parties: [], sides: [side], base: [], dispute: []}

  test('stays while only the lines move', () => {
    const moved = {...dispute, sides: [{...side, lines: {start: 30, count: 1}}]}
    expect(fingerprintOf(moved)).toBe(fingerprintOf(dispute))
  })

  test('changes with the code of a side', () => {
    expect(fingerprintOf({...dispute, sides: [{...side, text: 'x = 2'}]})).not.toBe(fingerprintOf(dispute))
  })
})
