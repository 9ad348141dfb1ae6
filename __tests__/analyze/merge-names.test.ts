import {expect} from '@jest/globals'
import {testCases, type Case} from '../support/fork-suite.js'
import {lines} from '../support/temp-repo.js'

/** A file of this name, changed in one line by both sides. */
function changedTwice(what: string, path: string): Case {
  return {
    name: what,
    base: {[path]: lines(20)},
    a: {[path]: lines(20, {5: 'A'})},
    b: {[path]: lines(20, {5: 'B'})},
    finds: [`contents ${path}`],
    also: ({conflicts}) => {
      expect(conflicts[0]?.sides.map(side => side.text).sort()).toEqual(['A', 'B'])
    }
  }
}

const STRANGE = [
  'tab\there',
  'line\nend',
  'quote"d',
  'back\\slash',
  '-dash',
  ' blank ',
  '...',
  'ünïcode',
  '日本',
  '\\xff'
]
const LONG = 'n'.repeat(255)
const DEEP = `${'d/'.repeat(200)}f`

/** Everything that can happen to names. */
const NAMES: readonly Case[] = [
  ...STRANGE.map(path => changedTwice(`in ${JSON.stringify(path)}`, path)),
  changedTwice('in a name of 255 bytes', LONG),
  changedTwice('in 200 folders', DEEP),
  ...['con', 'aux.txt', 'nul.txt', 'trailing.', 'trailing ', 'a:b'].map(path =>
    changedTwice(`in a name that Windows reserves: ${JSON.stringify(path)}`, path)
  ),
  {
    name: 'renamed in case only, and changed',
    base: {'Read.md': lines(20)},
    a: {'Read.md': null, 'READ.md': lines(20)},
    b: {'Read.md': lines(20, {5: 'B'})},
    finds: []
  },
  {
    name: 'one renames in case only, the other adds a file',
    base: {'Read.md': lines(20)},
    a: {'Read.md': null, 'READ.md': lines(20)},
    b: {'other.md': 'x\n'},
    finds: []
  },
  {
    name: 'strange names in a rename of two ways',
    base: {'a\tb': lines(20)},
    a: {'a\tb': null, 'c\nd': lines(20)},
    b: {'a\tb': null, '"e"': lines(20)},
    finds: ['rename/rename a\tb'],
    also: ({conflicts}) => {
      expect([...(conflicts[0]?.paths ?? [])].sort()).toEqual(['"e"', 'a\tb', 'c\nd'])
    }
  },
  {
    name: 'strange names in a folder that is renamed',
    base: {'d\t/a': lines(20), 'd\t/b': lines(30)},
    a: {'d\t/a': null, 'd\t/b': null, '\\xfe/a': lines(20), '\\xfe/b': lines(30)},
    b: {'d\t/new': 'x\n'},
    finds: ['directory rename suggested \\xfe/new']
  }
]

testCases('names', NAMES)
