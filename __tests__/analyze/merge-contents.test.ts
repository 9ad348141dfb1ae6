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
    base: {f: `<<<<<<< x\n${lines(20)}>>>>>>> y\n`},
    a: {f: `<<<<<<< x\n${edit(5, '=======')}>>>>>>> y\n`},
    b: {f: `<<<<<<< x\n${edit(15, '|||||||')}>>>>>>> y\n`},
    finds: []
  },
  {
    name: 'a marker size of its own',
    base: {f: lines(20), '.gitattributes': 'f conflict-marker-size=32\n'},
    a: {f: edit(5, 'A')},
    b: {f: edit(5, 'B')},
    finds: ['contents f']
  },
  {name: 'an empty file added twice', base: {}, a: {f: ''}, b: {f: ''}, finds: []},
  // Two added files have the empty one for a base, so that the text wins without a word.
  {name: 'an empty file and a text', base: {}, a: {f: ''}, b: {f: 'B\n'}, finds: []},
  {name: 'a file of one byte', base: {f: 'x'}, a: {f: 'a'}, b: {f: 'b'}, finds: ['contents f']},
  {
    name: 'a file of 100,000 lines, all of them changed',
    base: {f: lines(100_000)},
    a: {f: lines(100_000).replaceAll('line', 'A')},
    b: {f: lines(100_000).replaceAll('line', 'B')},
    finds: ['contents f'],
    also: ({conflicts}) => {
      expect(conflicts[0]?.sides[0]?.text).toMatch(/… 99960 more lines$/)
    }
  },
  {
    name: 'a lock file',
    base: {'package-lock.json': lines(20)},
    a: {'package-lock.json': edit(5, 'A')},
    b: {'package-lock.json': edit(5, 'B')},
    finds: ['contents package-lock.json'],
    also: ({conflicts}) => {
      expect(conflicts[0]?.meaning).toMatch(/written by a tool: take either side and run the tool again/)
    }
  },
  {
    name: 'made executable on one side, changed on the other',
    base: BASE,
    a: {f: {script: lines(20)}},
    b: {f: edit(5, 'B')},
    finds: []
  },
  {
    name: 'a link turned two ways',
    base: {l: {link: 'base.txt'}},
    a: {l: {link: 'a'}},
    b: {l: {link: 'b'}},
    finds: ['contents l']
  },
  {
    name: 'a link replaced by a file, and turned elsewhere',
    base: {l: {link: 'base.txt'}},
    a: {l: lines(20)},
    b: {l: {link: '../outside'}},
    finds: ['distinct modes l']
  },
  {
    name: 'a file replaced by a link, and changed',
    base: BASE,
    a: {f: {link: 'base.txt'}},
    b: {f: edit(5, 'B')},
    finds: ['distinct modes f']
  },
  {
    name: 'a file replaced by a submodule, and changed',
    base: BASE,
    a: {f: {gitlink: '1'.repeat(40)}},
    b: {f: edit(5, 'B')},
    finds: ['distinct modes f']
  },
  {
    name: 'a submodule replaced by a folder, and moved on',
    base: {s: {gitlink: '1'.repeat(40)}},
    a: {s: null, 's/x': 'inside\n'},
    b: {s: {gitlink: '2'.repeat(40)}},
    finds: ['modify/delete s']
  },
  {
    name: 'a pointer to a large object',
    base: {'a.bin': pointer('1')},
    a: {'a.bin': pointer('2')},
    b: {'a.bin': pointer('3')},
    finds: ['contents a.bin'],
    also: ({conflicts}) => {
      expect(conflicts[0]?.meaning).toMatch(/Git LFS/)
    }
  },
  ...['.gitattributes', '.gitmodules', '.gitignore'].map(path => ({
    name: `a file that git itself reads: ${path}`,
    base: {[path]: lines(20)},
    a: {[path]: edit(5, 'A')},
    b: {[path]: edit(5, 'B')},
    finds: [`contents ${path}`],
    also: ({conflicts}: Parameters<NonNullable<Case['also']>>[0]) => {
      expect(conflicts[0]?.meaning).toMatch(/git merges|submodules come from|patterns are wanted/)
    }
  })),
  {
    name: 'a union merge that the base asks for: a person looks all the same',
    base: {f: lines(20), '.gitattributes': 'f merge=union\n'},
    a: {f: edit(5, 'A')},
    b: {f: edit(5, 'B')},
    finds: ['contents f']
  },
  {
    name: 'a union merge that a branch asks for',
    base: BASE,
    a: {f: edit(5, 'A'), '.gitattributes': '* merge=union\n'},
    b: {f: edit(5, 'B')},
    finds: ['contents f']
  },
  {
    name: 'renamed on one side, and one line changed by both',
    base: {f: lines(20)},
    a: {f: null, 'new/f': lines(20, {5: 'A'})},
    b: {f: edit(5, 'B')},
    finds: ['contents new/f'],
    also: ({conflicts}) => {
      const [conflict] = conflicts
      expect(conflict?.paths).toEqual(['new/f', 'f'])
      expect(conflict?.sides.map(({path, text}) => `${path}: ${text}`).sort()).toEqual(['f: B', 'new/f: A'])
      expect(conflict?.base.map(({path, text}) => `${path}: ${text}`)).toEqual(['f: line 5'])
      expect(conflict?.parties.map(({commits}) => commits.length)).toEqual([1, 1])
    }
  },
  {
    name: 'a function renamed, and called anew elsewhere',
    base: {'f.js': 'export function old() {}\n', 'g.js': 'start()\n'},
    a: {'f.js': 'export function renamed() {}\n'},
    b: {'g.js': `import {old} from './f.js'\nstart()\n`},
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
