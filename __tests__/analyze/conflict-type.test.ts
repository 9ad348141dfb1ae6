import {expect, test} from '@jest/globals'
import {conflictType} from '../../src/analyze/conflict-type.js'

test.each([
  ['Auto-merging', null],
  ['', null],
  ['CONFLICT (contents)', {kind: 'line', type: 'contents', severity: 'medium'}],
  ['CONFLICT (binary)', {kind: 'file', type: 'binary', severity: 'high'}],
  ['CONFLICT (modify/delete)', {kind: 'file', type: 'modify/delete', severity: 'high'}],
  [
    'CONFLICT(directory rename unclear split)',
    {kind: 'file', type: 'directory rename unclear split', severity: 'high'}
  ],
  ['ERROR (object read failed)', {kind: 'file', type: 'object read failed', severity: 'high'}],
  ['CONFLICT (of a later git)', {kind: 'file', type: 'of a later git', severity: 'high'}],
  ['Something new', {kind: 'file', type: 'Something new', severity: 'high'}]
])('%j is %j', (type, expected) => {
  expect(conflictType({type, paths: ['f'], text: ''})).toEqual(expected)
})
