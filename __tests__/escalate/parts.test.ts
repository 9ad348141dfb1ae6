import {describe, expect, test} from '@jest/globals'
import {nextFree} from '../../src/escalate/adaptation.js'
import {readCodeOwners} from '../../src/escalate/code-owners.js'
import {disputedBlocks} from '../../src/escalate/combine/disputed-block.js'
import {diffSequences} from '../../src/escalate/combine/sequence-diff.js'

describe('code owners', () => {
  const text = [
    '# comment',
    '*            @all',
    '*.js         @js # trailing',
    '/docs/       @docs',
    'build/       @build',
    'src/*        @src',
    'src/**/gen   @gen',
    '/src/open.js',
    'a\\ b.txt     @spaced',
    '[Section]',
    '!no.txt      @never'
  ].join('\n')

  test.each<[string, readonly string[]]>([
    ['readme.md', ['@all']],
    ['lib/a.js', ['@js']],
    ['docs/a/b.md', ['@docs']],
    ['x/docs/b.md', ['@all']],
    ['x/build/b.md', ['@build']],
    ['src/a.md', ['@src']],
    ['src/a/b.md', ['@all']],
    ['src/a/b/gen/x.md', ['@gen']],
    ['src/open.js', []],
    ['a b.txt', ['@spaced']],
    ['no.txt', ['@all']]
  ])('of %s', (path, owners) => {
    expect(readCodeOwners(text)(path)).toEqual(owners)
  })
})

describe('the next free number', () => {
  test.each<[string, readonly string[], string | null]>([
    ['db/V2__y.sql', ['db/V2__x.sql', 'db/V3__z.sql'], 'db/V4__y.sql'],
    ['app/0042_y.py', ['app/0042_x.py', 'other/0043_z.py'], 'app/0043_y.py'],
    ['m/20240101000000_y.rb', [], 'm/20240101000001_y.rb'],
    ['db/no_number.sql', [], null]
  ])('for %s', (path, taken, next) => {
    expect(nextFree(path, new Set(taken))).toBe(next)
  })
})

describe('differences of two lists', () => {
  test.each<[string, string]>([
    ['', ''],
    ['abc', 'abc'],
    ['abc', 'axc'],
    ['', 'abc'],
    ['abc', ''],
    ['abcabba', 'cbabac'],
    ['xaxbxc', 'aybycy']
  ])('make %j out of %j again', (before, after) => {
    const old = before.match(/./g) ?? []
    const now = after.match(/./g) ?? []
    const edits = diffSequences(old, now) ?? []
    const made: string[] = []
    let at = 0
    for (const {oldFrom, oldTo, newFrom, newTo} of edits) {
      made.push(...old.slice(at, oldFrom), ...now.slice(newFrom, newTo))
      at = oldTo
    }
    expect([...made, ...old.slice(at)].join('')).toBe(after)
  })

  test('are given up where two lists have next to nothing in common', () => {
    const list = (name: string): readonly string[] => Array.from({length: 2000}, (_, i) => `${name} ${i}`)
    expect(diffSequences(list('a'), list('b'))).toBeNull()
  })
})

test('what both sides started from is found for each block', () => {
  const texts = {base: 'a\nb\nc\nd\ne\n', ours: 'a\nB1\nc\nd\nE1\n', theirs: 'a\nB2\nb\nc\nd\nE2\n'}
  const blocks = [
    {ours: ['B1'], theirs: ['B2', 'b'], from: 0, to: 0},
    {ours: ['E1'], theirs: ['E2'], from: 0, to: 0}
  ]
  expect(disputedBlocks(blocks, texts)).toEqual([
    {base: ['b'], ours: ['B1'], theirs: ['B2', 'b']},
    {base: ['e'], ours: ['E1'], theirs: ['E2']}
  ])
})
