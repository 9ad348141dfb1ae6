import {describe, expect, test} from '@jest/globals'
import {placeFiles} from '../../../src/compare/coverage/place/place-files.js'
import {treePaths} from '../../../src/compare/coverage/place/tree-paths.js'

interface Asked {
  readonly tree: readonly string[]
  /** A path, or one with the modules around it. */
  readonly paths: readonly (string | readonly [string, ...string[]])[]
  readonly sources?: readonly string[]
  readonly report?: string
  readonly root?: string
}

function placed({
  tree,
  paths,
  sources = [],
  report = 'coverage/lcov.info',
  root = '/r/shop'
}: Asked): readonly (string | null)[] {
  const files = paths.map(one => {
    const [path, ...modules] = typeof one === 'string' ? [one] : one
    return {path, modules, hits: new Map<number, number>(), branches: new Map<number, never>(), total: null}
  })
  return placeFiles({format: 'lcov', files, sources, defects: []}, {report, root}, treePaths(tree))
}

const TREE = ['src/a.js', 'src/util/index.js', 'lib/util/index.js', 'main.js']

describe('a path in a report', () => {
  test.each<[string, Asked, readonly (string | null)[]]>([
    [
      'as it is, with dots and a scheme',
      {tree: TREE, paths: ['src/a.js', './src/../main.js', 'file:///r/shop/src/a.js']},
      ['src/a.js', 'main.js', 'src/a.js']
    ],
    [
      'below where the tree stood',
      {tree: TREE, paths: ['/r/shop/src/a.js', '/r/shop/lib/util/index.js']},
      ['src/a.js', 'lib/util/index.js']
    ],
    [
      'with backslashes',
      {tree: TREE, paths: ['C:\\work\\shop\\src\\a.js', 'lib\\util\\index.js'], root: 'C:\\work\\shop'},
      ['src/a.js', 'lib/util/index.js']
    ],
    [
      'in a container that mounted the tree elsewhere',
      {tree: TREE, paths: ['/app/src/a.js', '/app/main.js', '/app/src/util/index.js']},
      ['src/a.js', 'main.js', 'src/util/index.js']
    ],
    [
      'of the usual runner, where the root is not known',
      {tree: TREE, paths: ['/home/runner/work/shop/shop/lib/util/index.js'], root: ''},
      ['lib/util/index.js']
    ],
    [
      'relative to one of the sources',
      {
        tree: ['pkg/cart.py', 'cart.py', 'tests/t.py'],
        paths: ['cart.py', 't.py'],
        sources: ['/r/shop/pkg', '/r/shop/tests']
      },
      ['pkg/cart.py', 'tests/t.py']
    ],
    [
      'relative to a source that stood in a container',
      {tree: ['pkg/cart.py', 'pkg/stock.py'], paths: ['cart.py', 'stock.py'], sources: ['/src/pkg']},
      ['pkg/cart.py', 'pkg/stock.py']
    ],
    [
      'relative to a relative source',
      {tree: ['pkg/cart.py', 'b/cart.py'], paths: ['cart.py'], sources: ['pkg']},
      ['pkg/cart.py']
    ],
    [
      'relative to the folder in which the tool ran, told by where the report lies',
      {
        tree: ['packages/a/src/i.js', 'packages/b/src/i.js'],
        paths: ['src/i.js'],
        report: 'packages/b/coverage/lcov.info'
      },
      ['packages/b/src/i.js']
    ],
    [
      'relative to the tree, though the report lies deeper',
      {
        tree: ['src/i.js', 'packages/a/src/a.js'],
        paths: ['src/i.js', 'packages/a/src/a.js'],
        report: 'packages/a/lcov.info'
      },
      ['src/i.js', 'packages/a/src/a.js']
    ],
    [
      'of a package, below the usual root of Maven',
      {
        tree: ['cart/src/main/java/org/s/A.java', 'cart/src/main/kotlin/org/s/B.kt'],
        paths: ['org/s/A.java', 'org/s/B.kt'],
        report: 'cart/target/site/jacoco/jacoco.xml'
      },
      ['cart/src/main/java/org/s/A.java', 'cart/src/main/kotlin/org/s/B.kt']
    ],
    [
      'of a package, in the module whose name stands around it',
      {
        tree: ['cart/src/main/java/org/s/A.java', 'stock/src/main/java/org/s/A.java'],
        paths: [
          ['org/s/A.java', 'stock'],
          ['org/s/A.java', 'all', 'cart']
        ],
        report: 'report/target/jacoco.xml'
      },
      ['stock/src/main/java/org/s/A.java', 'cart/src/main/java/org/s/A.java']
    ],
    [
      'of a package in several modules, of which none is named',
      {
        tree: ['cart/java/org/s/A.java', 'stock/java/org/s/A.java', 'stock/java/org/s/B.java'],
        paths: ['org/s/A.java', 'org/s/B.java']
      },
      [null, 'stock/java/org/s/B.java']
    ],
    [
      'of a package in Kotlin, whose folders leave out what all share',
      {
        tree: ['src/main/kotlin/cart/A.kt', 'src/main/kotlin/B.kt'],
        paths: ['org/s/cart/A.kt', 'org/s/B.kt'],
        report: 'target/site/jacoco/jacoco.xml'
      },
      ['src/main/kotlin/cart/A.kt', 'src/main/kotlin/B.kt']
    ],
    [
      'by import path',
      {
        tree: ['cart/cart.go', 'main.go', 'go.mod'],
        paths: ['example.org/acme/shop/cart/cart.go', 'example.org/acme/shop/main.go'],
        report: 'cover.out'
      },
      ['cart/cart.go', 'main.go']
    ],
    [
      'by import path of a module in a folder',
      {
        tree: ['services/cart/cart.go', 'services/cart/db/db.go'],
        paths: ['acme.io/cart/cart.go', 'acme.io/cart/db/db.go'],
        report: 'services/cart/cover.out'
      },
      ['services/cart/cart.go', 'services/cart/db/db.go']
    ],
    [
      'by import path, the whole module being one file',
      {tree: ['cart.go'], paths: ['acme.io/cart/cart.go'], report: 'cover.out'},
      ['cart.go']
    ],
    [
      'of another place, by an end that only one file has',
      {tree: TREE, paths: ['build/x/lib/util/index.js']},
      ['lib/util/index.js']
    ],
    [
      'of another place, by an end that several files have',
      {tree: TREE, paths: ['/x/util/index.js', '/x/y.js']},
      [null, null]
    ],
    [
      'of the system, though a file of the tree is called the same',
      {
        tree: ['string.h', 'bits/string.h', 'src/a.c'],
        paths: ['/r/shop/src/a.c', '/usr/include/string.h', '/usr/include/bits/string.h']
      },
      ['src/a.c', null, null]
    ],
    [
      'of a dependency, though a file of the tree is called the same',
      {
        tree: ['src/util/io.py', 'src/main.py'],
        paths: ['/r/shop/src/main.py', '/venv/lib/python3/site-packages/util/io.py']
      },
      ['src/main.py', null]
    ],
    [
      'of a file that a tool made in the tree, though its source is called the same',
      {tree: ['src/a.js'], paths: ['/r/shop/dist/src/a.js']},
      [null]
    ],
    ['of a file that is gone', {tree: TREE, paths: ['/r/shop/src/gone.js', 'src/gone.js']}, [null, null]],
    [
      'a name alone, which one file has',
      {tree: ['x/Main.java'], paths: ['Main.java', '/tmp/Main.java']},
      ['x/Main.java', null]
    ],
    [
      'names of every object',
      {tree: ['__proto__', 'src/constructor'], paths: ['__proto__', '/app/src/constructor']},
      ['__proto__', 'src/constructor']
    ]
  ])('%s', (_, asked, expected) => {
    expect(placed(asked)).toEqual(expected)
  })
})

test('ten thousand paths that lead nowhere in a tree of a hundred thousand take no quadratic time', () => {
  const tree = Array.from({length: 100_000}, (_, i) => `packages/p${i % 500}/src/f${i}/index.js`)
  const paths = Array.from({length: 10_000}, (_, i) => `/elsewhere/of/another/kind/g${i}/index.js`)
  expect(placed({tree, paths}).every(path => path === null)).toBe(true)
})
