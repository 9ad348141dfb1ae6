import {describe, expect, test} from '@jest/globals'
import {compareCycles} from '../../../src/compare/cycles/compare-cycles.js'
import type {CycleComparison} from '../../../src/domain/structure.js'
import {textTrees, type Texts} from '../../support/text-trees.js'

async function compare(
  before: Texts,
  after: Texts,
  options: Parameters<typeof textTrees>[2] = {}
): Promise<CycleComparison | null> {
  const {change, trees} = textTrees(before, after, options)
  return await compareCycles([], change, trees)
}

/** `new: a.ts b.ts, closed by b.ts:1 a.ts`. */
async function outline(
  before: Texts,
  after: Texts,
  options: Parameters<typeof textTrees>[2] = {}
): Promise<readonly string[]> {
  const comparison = await compare(before, after, options)
  return (comparison?.rows ?? []).map(({change, witness, closedBy}) => {
    const closed = closedBy === null ? '' : `, closed by ${closedBy.from}:${closedBy.line} ${closedBy.to}`
    return `${change}: ${witness.join(' ')}${closed}`
  })
}

describe('a circle that the integration closes', () => {
  test('is told with its files, the import that closed it, and its branch', async () => {
    const before = {'src/a.ts': "import {b} from './b'\nexport const a = b\n", 'src/b.ts': 'export const b = 1\n'}
    const after = {...before, 'src/b.ts': "import {a} from './a'\nexport const b = () => a\nb(a)\n"}
    expect(await compare(before, after, {branches: {'src/b.ts': 'feature/b'}})).toEqual({
      rows: [
        {
          change: 'new',
          files: ['src/a.ts', 'src/b.ts'],
          joined: ['src/a.ts', 'src/b.ts'],
          witness: ['src/b.ts', 'src/a.ts'],
          closedBy: {from: 'src/b.ts', to: 'src/a.ts', line: 1, branch: 'feature/b'},
          imports: [{from: 'src/b.ts', to: 'src/a.ts', line: 1, branch: 'feature/b'}]
        }
      ],
      source: 'built-in',
      defects: [],
      notes: []
    })
  })

  test('by two branches together is closed by the one that went in last, and both are named', async () => {
    const before = {'a.js': '', 'b.js': ''}
    const after = {'a.js': "require('./b')", 'b.js': "require('./a')"}
    const comparison = await compare(before, after, {branches: {'b.js': 'first', 'a.js': 'second'}})
    expect(comparison?.rows[0]?.closedBy?.branch).toBe('second')
    expect(comparison?.rows[0]?.imports.map(({branch}) => branch).sort()).toEqual(['first', 'second'])
  })

  test.each<[string, Texts, Texts, readonly string[]]>([
    [
      'in Python, by relative and absolute imports',
      {'shop/__init__.py': '', 'shop/cart.py': 'from . import money\n', 'shop/money.py': ''},
      {'shop/__init__.py': '', 'shop/cart.py': 'from . import money\n', 'shop/money.py': 'import shop.cart\n'},
      ['new: shop/money.py shop/cart.py, closed by shop/money.py:1 shop/cart.py']
    ],
    [
      'in Java',
      {
        'src/main/java/a/b/C.java': 'package a.b;\nimport a.d.E;\nclass C {}',
        'src/main/java/a/d/E.java': 'package a.d;\nclass E {}'
      },
      {
        'src/main/java/a/b/C.java': 'package a.b;\nimport a.d.E;\nclass C {}',
        'src/main/java/a/d/E.java': 'package a.d;\nimport static a.b.C.x;\nclass E {}'
      },
      [
        'new: src/main/java/a/d/E.java src/main/java/a/b/C.java, closed by src/main/java/a/d/E.java:2 src/main/java/a/b/C.java'
      ]
    ],
    [
      'in C',
      {'src/a.h': '#include "b.h"\n', 'src/b.h': '\n'},
      {'src/a.h': '#include "b.h"\n', 'src/b.h': '\n#include "a.h"\n'},
      ['new: src/b.h src/a.h, closed by src/b.h:2 src/a.h']
    ],
    [
      'in Ruby',
      {'lib/a.rb': "require_relative 'b'\n", 'lib/b.rb': ''},
      {'lib/a.rb': "require_relative 'b'\n", 'lib/b.rb': "require 'a'\n"},
      ['new: lib/b.rb lib/a.rb, closed by lib/b.rb:1 lib/a.rb']
    ],
    [
      'in PHP',
      {'a.php': "<?php\nrequire __DIR__ . '/b.php';\n", 'b.php': '<?php\n'},
      {'a.php': "<?php\nrequire __DIR__ . '/b.php';\n", 'b.php': "<?php\ninclude_once 'a.php';\n"},
      ['new: b.php a.php, closed by b.php:2 a.php']
    ],
    [
      'by an alias of the settings of TypeScript',
      {
        'tsconfig.json': '{/* c */ "compilerOptions": {"paths": {"@/*": ["./src/*"],},},}',
        'src/a.ts': "import '@/b'",
        'src/b.ts': ''
      },
      {
        'tsconfig.json': '{/* c */ "compilerOptions": {"paths": {"@/*": ["./src/*"],},},}',
        'src/a.ts': "import '@/b'",
        'src/b.ts': "import '@/a.js'"
      },
      ['new: src/b.ts src/a.ts, closed by src/b.ts:1 src/a.ts']
    ],
    [
      'through an index, an extension that is compiled away, and a file that did not change',
      {'a.ts': "import './lib'", 'lib/index.ts': "export * from './x.js'", 'lib/x.ts': ''},
      {'a.ts': "import './lib'", 'lib/index.ts': "export * from './x.js'", 'lib/x.ts': "import '../a'"},
      ['new: lib/x.ts a.ts lib/index.ts, closed by lib/x.ts:1 a.ts']
    ]
  ])('%s', async (_, before, after, expected) => {
    expect(await outline(before, after)).toEqual(expected)
  })
})

describe('no circle', () => {
  test.each<[string, Texts, Texts]>([
    [
      'an import of a type',
      {'a.ts': "import './b'", 'b.ts': ''},
      {'a.ts': "import './b'", 'b.ts': "import type {A} from './a'"}
    ],
    [
      'an import of which only a type is used',
      {'a.ts': "import {b} from './b'\nexport interface A {}\nb()", 'b.ts': 'export function b() {}'},
      {
        'a.ts': "import {b} from './b'\nexport interface A {}\nb()",
        'b.ts': "import {A} from './a'\nexport function b(a?: A) {}"
      }
    ],
    [
      'an import in a function',
      {'a.js': "require('./b')", 'b.js': ''},
      {'a.js': "require('./b')", 'b.js': "exports.f = () => require('./a')"}
    ],
    ['import()', {'a.js': "require('./b')", 'b.js': ''}, {'a.js': "require('./b')", 'b.js': "import('./a')"}],
    [
      'an import for the type checker',
      {'p/__init__.py': '', 'p/a.py': 'from .b import B\n', 'p/b.py': ''},
      {'p/__init__.py': '', 'p/a.py': 'from .b import B\n', 'p/b.py': 'if TYPE_CHECKING:\n    from .a import A\n'}
    ],
    [
      'a package and its modules',
      {'p/__init__.py': 'from .a import A\n', 'p/a.py': ''},
      {'p/__init__.py': 'from .a import A\n', 'p/a.py': 'from . import b\n', 'p/b.py': ''}
    ],
    [
      'files of tests',
      {'test/a.js': "require('./b')", 'test/b.js': ''},
      {'test/a.js': "require('./b')", 'test/b.js': "require('./a')"}
    ],
    [
      'Go and Rust',
      {'a.go': 'package a', 'src/a.rs': ''},
      {'a.go': 'package a\nimport "x/b"', 'src/a.rs': 'use crate::b;'}
    ],
    [
      'a package of the same name',
      {'a.js': "require('b')", 'b.js': ''},
      {'a.js': "require('b')", 'b.js': "require('a')"}
    ]
  ])('%s', async (_, before, after) => {
    expect(await outline(before, after)).toEqual([])
  })

  test('a renamed file of a circle is the same circle', async () => {
    const before = {'a.js': "require('./b')", 'b.js': "require('./a')"}
    const after = {'a.js': "require('./c')", 'c.js': "require('./a')"}
    expect(await outline(before, after, {renamed: {'c.js': 'b.js'}})).toEqual([])
  })
})

describe('what else becomes of a circle', () => {
  test('one that another file joins is grown', async () => {
    const circle = {'a.js': "require('./b')", 'b.js': "require('./a')"}
    const after = {'a.js': "require('./b')\nrequire('./c')", 'b.js': "require('./a')", 'c.js': "require('./b')"}
    expect(await outline(circle, after)).toEqual(['grown: a.js c.js b.js, closed by a.js:2 c.js'])
  })

  test('one that falls apart is fixed, also when a file of it is gone', async () => {
    const circle = {'a.js': "require('./b')", 'b.js': "require('./a')"}
    expect(await outline(circle, {...circle, 'b.js': ''})).toEqual(['fixed: b.js a.js'])
    expect(await outline(circle, {'a.js': ''})).toEqual(['fixed: a.js b.js'])
  })
})

describe('how much is read', () => {
  test('nothing but the changed files, where no import changed', async () => {
    const before = {'a.js': "require('./b')\n1", 'b.js': "require('./c')", 'c.js': ''}
    const {change, trees, reads} = textTrees(before, {...before, 'a.js': "require('./b')\n2"})
    expect((await compareCycles([], change, trees))?.rows).toEqual([])
    expect([...reads]).toEqual([['a.js', 2]])
  })

  test('null stands where no changed file is of a language that is read', async () => {
    expect(await compare({'README.md': 'a'}, {'README.md': 'b'})).toBeNull()
    expect(await compare({'a.go': 'package a'}, {'a.go': 'package b'})).toBeNull()
  })

  test('a bound is told, and nothing is concluded beyond it', async () => {
    const before = {'a.js': "require('./b')", 'b.js': "require('./c')", 'c.js': ''}
    const {change, trees} = textTrees(before, {...before, 'c.js': "require('./a')"})
    const comparison = await compareCycles([], change, trees, {files: 3, length: 1_000})
    expect(comparison?.rows).toEqual([])
    expect(comparison?.notes).toEqual([expect.stringContaining('more files than are read')])
  })

  test('a file that cannot be parsed is named, and closes nothing', async () => {
    const before = {'a.js': "require('./b')", 'b.js': ''}
    const {change, trees} = textTrees(before, {...before, 'b.js': "require('./a')"})
    const broken = {
      ...trees,
      integration: {
        ...trees.integration,
        files: async (paths: readonly string[]) => await Promise.resolve(paths.map(() => null))
      }
    }
    const comparison = await compareCycles([], change, broken)
    expect(comparison?.rows).toEqual([])
    expect(comparison?.notes).toEqual(['The imports of b.js were not read: too large, or too hard to parse.'])
  })
})
