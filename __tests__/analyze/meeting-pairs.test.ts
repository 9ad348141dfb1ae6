import {expect, test} from '@jest/globals'
import {meetingPairs, sharingPairs} from '../../src/analyze/meeting-pairs.js'
import type {FileChange} from '../../src/domain/candidate.js'

function change(path: string, oldPath = path): FileChange {
  const status = path === oldPath ? 'modified' : 'renamed'
  return {path, oldPath, status, binary: false, added: 1, removed: 1, hunks: []}
}

test.each<[string, readonly FileChange[], readonly FileChange[], readonly [boolean, boolean]]>([
  ['different paths', [change('a')], [change('b')], [false, false]],
  ['one path among others', [change('a'), change('c')], [change('b'), change('c')], [true, true]],
  ['a file and a folder of its name', [change('a')], [change('a/b/c')], [true, false]],
  ['folders with a common start', [change('a/b')], [change('a/c')], [false, false]],
  ['names with a common start', [change('a')], [change('ab')], [false, false]],
  ['a rename, which may stand for a whole folder', [change('new/a', 'old/a')], [change('old/b')], [true, false]],
  ['a rename and an edit of what was moved', [change('g', 'f')], [change('f')], [true, true]],
  ['nothing', [], [change('a')], [false, false]]
])('%s', (_, a, b, expected) => {
  for (const [first, second] of [
    [a, b],
    [b, a]
  ] as const) {
    const all = [[change('z1')], first, [change('z2')], second]
    expect([meetingPairs(all).has(1, 3), sharingPairs(all).has(1, 3)]).toEqual(expected)
    expect([meetingPairs(all).has(0, 2), sharingPairs(all).has(0, 2)]).toEqual([false, false])
  }
})
