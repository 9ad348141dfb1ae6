import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {conflictType, graver} from '../../src/analyze/conflict-type.js'
import {originalPath, pathConflicts} from '../../src/analyze/path-conflicts.js'
import type {MergeMessage} from '../../src/domain/conflict.js'
import {oid} from '../support/candidate-builder.js'

const message = (type: string, paths: readonly string[] = ['f']): MergeMessage => ({type, paths, text: ''})
const inShort = (type: string): unknown => {
  const found = conflictType(message(type))
  return found === null ? null : [found.kind, found.type, found.severity, found.isError]
}

/** Every type that git's merge has, and two that it does not. */
const TYPES: readonly (readonly [string, readonly [string, string, string, boolean] | null])[] = [
  ['Auto-merging', null],
  ['Path updated due to directory rename', null],
  ['Directory rename skipped since directory was renamed on both sides', null],
  ['Fast forwarding submodule', null],
  ['CONFLICT (contents)', ['line', 'contents', 'medium', false]],
  ['CONFLICT (binary)', ['file', 'binary', 'high', false]],
  ['CONFLICT (file/directory)', ['file', 'file/directory', 'medium', false]],
  ['CONFLICT (distinct modes)', ['file', 'distinct modes', 'medium', false]],
  ['CONFLICT (modify/delete)', ['file', 'modify/delete', 'high', false]],
  ['CONFLICT (rename/rename)', ['file', 'rename/rename', 'medium', false]],
  ['CONFLICT (rename involved in collision)', ['file', 'rename involved in collision', 'high', false]],
  ['CONFLICT (rename/delete)', ['file', 'rename/delete', 'high', false]],
  ['CONFLICT (directory rename suggested)', ['file', 'directory rename suggested', 'low', false]],
  ['CONFLICT (file in way of directory rename)', ['file', 'file in way of directory rename', 'medium', false]],
  ['CONFLICT(directory rename collision)', ['file', 'directory rename collision', 'medium', false]],
  ['CONFLICT(directory rename unclear split)', ['file', 'directory rename unclear split', 'medium', false]],
  ['CONFLICT (submodule)', ['file', 'submodule', 'medium', false]],
  ['CONFLICT (submodule with possible resolution)', ['file', 'submodule with possible resolution', 'low', false]],
  ['CONFLICT (submodule not initialized)', ['file', 'submodule not initialized', 'medium', false]],
  ['CONFLICT (submodule history not available)', ['file', 'submodule history not available', 'high', false]],
  ['CONFLICT (submodule may have rewinds)', ['file', 'submodule may have rewinds', 'high', false]],
  ['CONFLICT (submodule lacks merge base)', ['file', 'submodule lacks merge base', 'medium', false]],
  ['ERROR (submodule corrupt)', ['file', 'submodule corrupt', 'high', true]],
  ['ERROR (three-way content merge failed)', ['file', 'three-way content merge failed', 'high', true]],
  ['ERROR (object write failed)', ['file', 'object write failed', 'high', true]],
  ['ERROR (object read failed)', ['file', 'object read failed', 'high', true]],
  ['ERROR (object is not a blob)', ['file', 'object is not a blob', 'high', true]],
  ['CONFLICT (of a later git)', ['file', 'of a later git', 'high', false]],
  ['ERROR (of a later git)', ['file', 'of a later git', 'high', true]],
  ['Something new', ['file', 'Something new', 'high', false]],
  ['CONFLICT ()', ['file', 'unknown', 'high', false]],
  ['', null]
]

test.each(TYPES)('%j is %j', (type, expected) => {
  expect(inShort(type)).toEqual(expected)
})

test('only types that git has today have words of their own', () => {
  const meanings = TYPES.map(([type]) => [type, conflictType(message(type))] as const)
  const unknown = meanings.filter(([, found]) => found?.reason.startsWith('this kind of conflict is not known here'))
  expect(unknown.map(([type]) => type)).toEqual(['CONFLICT (of a later git)', 'Something new', 'CONFLICT ()'])
  for (const [, found] of meanings) if (found !== null) expect(found.meaning).toMatch(/\.$/)
})

test('a failure of git outranks every conflict, then the more severe type names the path', () => {
  const of = (type: string) => conflictType(message(type))!
  const [failure, grave, mild] = ['ERROR (x)', 'CONFLICT (binary)', 'CONFLICT (contents)'].map(of)
  expect([graver(grave!, failure!), graver(failure!, grave!), graver(mild!, grave!), graver(grave!, mild!)]).toEqual([
    failure,
    failure,
    grave,
    grave
  ])
})

describe('the paths of a merge', () => {
  const [ours, theirs] = [oid('aa'), oid('bb')]

  test.each([
    ['a file beside a folder', `d~${ours}`, 'd'],
    ['the second of that name', `d~${theirs}_1`, 'd'],
    ['inside a folder that had to move', `d~${theirs}/x`, 'd/x'],
    ['a name that only looks like it', `d~${oid('cc')}`, `d~${oid('cc')}`],
    ['one with more behind it', `d~${ours}x`, `d~${ours}x`],
    ['nothing but the mark', `~${ours}`, `~${ours}`]
  ])('%s: %s stands for %s', (_, path, expected) => {
    expect(originalPath(path, [ours, theirs])).toBe(expected)
  })

  test('whatever git says, every path in conflict is in a conflict, and nothing throws', () => {
    const word = fc.oneof(fc.constantFrom(...TYPES.map(([type]) => type)), fc.string())
    const path = fc.oneof(fc.constantFrom('f', 'g', `d~${ours}`, '__proto__', 'toString'), fc.string({minLength: 1}))
    const messages = fc.array(fc.record({type: word, paths: fc.array(path, {maxLength: 4}), text: fc.string()}))
    const conflicted = fc.uniqueArray(path, {minLength: 1, maxLength: 5})
    fc.assert(
      fc.property(messages, conflicted, (messages, conflicted) => {
        const found = pathConflicts({clean: false, tree: oid('11'), conflicted, messages}, [ours, theirs])
        const paths = new Set(found.flatMap(conflict => conflict.paths))
        expect(conflicted.filter(path => !paths.has(originalPath(path, [ours, theirs])))).toEqual([])
        expect(found.filter(({type}) => type.type === '' || type.meaning === '' || type.reason === '')).toEqual([])
      }),
      {numRuns: 500}
    )
  })

  test('a merge that is not clean and names no path is still one conflict', () => {
    const merge = {clean: false, tree: oid('11'), conflicted: [], messages: [message('', [])]}
    expect(pathConflicts(merge, []).map(({path, type}) => [path, type.type])).toEqual([['', 'unknown']])
  })
})
