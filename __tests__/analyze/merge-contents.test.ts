import {expect} from '@jest/globals'
import {testCases, type Case} from '../support/fork-suite.js'
import {lines} from '../support/temp-repo.js'

const edit = (line: number, word: string): string => lines(20, {[line]: word})
const crlf = (text: string): string => text.replaceAll('\n', '\r\n')
const utf16 = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le')
const lateNul = (word: string): Buffer => Buffer.concat([Buffer.from(`${word}\n${'x'.repeat(9000)}\n`), Buffer.of(0)])
const pointer = (digit: string): string =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${digit.repeat(64)}\nsize 12345\n`
const BASE = {f: lines(20)}

/** Everything that can happen within files. */
const CONTENTS: readonly Case[] = [
  {name: 'the same change on both sides', base: BASE, a: {f: edit(5, 'same')}, b: {f: edit(5, 'same')}, finds: []},
  {name: 'adjacent lines', base: BASE, a: {f: edit(5, 'A')}, b: {f: edit(6, 'B')}, finds: ['contents f']},
  {name: 'a line between', base: BASE, a: {f: edit(5, 'A')}, b: {f: edit(7, 'B')}, finds: []},
  {
    name: 'the same text added in one place',
    base: BASE,
    a: {f: `${lines(20)}new\n`},
    b: {f: `${lines(20)}new\n`},
    finds: []
  },
  {
    name: 'different text added in one place',
    base: BASE,
    a: {f: `${lines(20)}A\n`},
    b: {f: `${lines(20)}B\n`},
    finds: ['contents f']
  },
  {name: 'both delete', base: BASE, a: {f: null}, b: {f: null}, finds: []},
  {name: 'one deletes, the other leaves it alone', base: BASE, a: {f: null}, b: {g: 'g\n'}, finds: []},
  {
    name: 'the newline at the end taken away on one side, the last line changed on the other',
    base: BASE,
    a: {f: lines(20).trimEnd()},
    b: {f: edit(20, 'B')},
    finds: ['contents f']
  },
  {
    name: 'line ends rewritten and declared as text, and a line changed',
    base: {f: crlf(lines(20))},
    a: {f: lines(20), '.gitattributes': '* text=auto\n'},
    b: {f: crlf(edit(5, 'B'))},
    finds: ['contents f']
  },
  {
    name: 'a whole file laid out anew, and a line changed',
    base: BASE,
    a: {f: lines(20).replaceAll('line', '  line')},
    b: {f: edit(5, 'B')},
    finds: ['contents f']
  },
  {
    name: 'a byte order mark added, and another line changed',
    base: BASE,
    a: {f: `\uFEFF${lines(20)}`},
    b: {f: edit(9, 'B')},
    finds: []
  },
  {
    name: 'UTF-16 on both sides',
    base: {f: utf16('one\n')},
    a: {f: utf16('two\n')},
    b: {f: utf16('three\n')},
    finds: ['binary f']
  },
  {
    name: 'a NUL byte where git no longer looks for one',
    base: {f: lateNul('one')},
    a: {f: lateNul('two')},
    b: {f: lateNul('three')},
    finds: ['contents f']
  },
  {
    name: 'conflict markers in the text already',
    base: {f: `    b: {'g.js': `import {old} from './f.js'\nstart()\n`},
    finds: ['removed-definition g.js'],
    also: ({conflicts}) => {
      expect(conflicts[0]).toMatchObject({kind: 'semantic', foundBy: 'prediction', severity: 'high'})
      expect(conflicts[0]?.explanation).toMatch(
        / renames old in f\.js to renamed, and .* adds a use of it in g\.js, line 1\./
      )
      expect(conflicts[0]?.sides.map(({text}) => text).sort()).toEqual([
        'export function renamed() {}',
        "import {old} from './f.js'"
      ])
      expect(conflicts[0]?.base.map(({text}) => text)).toEqual(['export function old() {}'])
    }
  }
]

testCases('contents', CONTENTS)
