import {describe, expect, test} from '@jest/globals'
import {compareApi} from '../../../src/compare/api/compare-api.js'
import {textTrees} from '../../support/text-trees.js'
import {compare, outline} from './outline-api.js'

const PACKAGE = {'package.json': '{"name": "shop", "main": "src/index.ts"}'}

describe('who and where', () => {
  const before = {
    ...PACKAGE,
    'src/index.ts': 'export function a() {}\nexport function b(x: string) {}\n',
    'CHANGELOG.md': '# 1\n'
  }
  const after = {
    ...PACKAGE,
    'src/index.ts': 'export function b(x: string, y: string) {}\n',
    'CHANGELOG.md': '# 2\n\n`a` is gone.\n\n# 1\n'
  }

  test('a change names its place, its branch, both texts and the note that announces it', async () => {
    const comparison = await compare(before, after, {branches: {'src/index.ts': 'feature/b'}})
    expect(comparison).toEqual({
      changes: [
        {
          kind: 'signature',
          isBreaking: true,
          symbol: 'shop.b',
          before: 'export function b(x: string)',
          after: 'export function b(x: string, y: string)',
          path: 'src/index.ts',
          line: 1,
          branch: 'feature/b',
          note: null
        },
        {
          kind: 'removed',
          isBreaking: true,
          symbol: 'shop.a',
          before: 'export function a()',
          after: null,
          path: 'src/index.ts',
          line: 1,
          branch: 'feature/b',
          note: 'CHANGELOG.md:3'
        }
      ],
      source: 'built-in',
      defects: [],
      notes: []
    })
  })

  test.each([
    ['CHANGELOG.md', 'newTotal was added, oldTotal is gone', 'removed! shop.oldTotal (CHANGELOG.md:1)'],
    ['docs/migration/v2.md', 'Use x in place of oldTotal.', 'removed! shop.oldTotal (docs/migration/v2.md:1)'],
    ['CHANGELOG.md', 'oldTotals are gone', 'removed! shop.oldTotal'],
    ['README.md', 'oldTotal is gone', 'removed! shop.oldTotal']
  ])('%s saying "%s"', async (path, text, expected) => {
    const old = {...PACKAGE, 'src/index.ts': 'export function oldTotal() {}'}
    expect(await outline(old, {...PACKAGE, 'src/index.ts': 'export {}', [path]: text})).toEqual([expected])
  })

  test('a word of everyday speech has to be written as code', async () => {
    const old = {...PACKAGE, 'src/index.ts': 'export function add() {}'}
    const now = {...PACKAGE, 'src/index.ts': 'export {}'}
    expect(await outline(old, {...now, 'CHANGELOG.md': 'We add things.'})).toEqual(['removed! shop.add'])
    expect(await outline(old, {...now, 'CHANGELOG.md': 'There is no add() any more.'})).toEqual([
      'removed! shop.add (CHANGELOG.md:1)'
    ])
  })

  test('what the other branches did not write is no note', async () => {
    const old = {...PACKAGE, 'src/index.ts': 'export function oldTotal() {}', 'CHANGELOG.md': 'oldTotal is gone\n'}
    expect(
      await outline(old, {...PACKAGE, 'src/index.ts': 'export {}', 'CHANGELOG.md': 'oldTotal is gone\nMore.\n'})
    ).toEqual(['removed! shop.oldTotal'])
  })
})

test('a file that cannot be read says nothing, least of all that everything is gone', async () => {
  const project = {'pyproject.toml': '[project]\n', 'shop/__init__.py': '', 'shop/a.py': 'def f(): pass\n'}
  const {change, trees} = textTrees(project, {...project, 'shop/a.py': 'def g(): pass\n'})
  const broken = {
    ...trees,
    integration: {
      ...trees.integration,
      files: async (paths: readonly string[]) => await Promise.resolve(paths.map(() => null))
    }
  }
  expect(await compareApi([], change, broken)).toMatchObject({
    changes: [],
    notes: ['What shop/a.py offers was not read: too large, or too hard to parse.']
  })
})
