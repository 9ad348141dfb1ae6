import {describe, expect, test} from '@jest/globals'
import {languageOf, LANGUAGES} from '../../../src/adapters/syntax/language-of.js'
import {syntaxOf} from '../../support/syntax-outline.js'

describe('every language', () => {
  test.each(LANGUAGES.map(({name, extensions}) => ({name, extensions})))(
    '$name is read by its installed grammar',
    async ({extensions}) => {
      expect(await syntaxOf(`a${extensions[0]!}`, '')).toEqual({
        definitions: [],
        uses: [],
        imports: [],
        exports: [],
        entries: [],
        blocks: [],
        comments: [],
        hasErrors: false
      })
    }
  )

  test('has ends of file names that no other has', () => {
    const all = LANGUAGES.flatMap(({extensions}) => extensions)
    expect(new Set(all).size).toBe(all.length)
  })
})

describe('the language of a file', () => {
  test.each([
    ['src/cart.ts', 'typescript'],
    ['src/cart.d.mts', 'typescript'],
    ['Cart.TSX', 'tsx'],
    ['a.b/cart.mjs', 'javascript'],
    ['cart.py', 'python'],
    ['tasks/cart.rake', 'ruby'],
    ['Cart.php', 'php'],
    ['cart.go', 'go'],
    ['Cart.java', 'java'],
    ['.py', null],
    ['py', null],
    ['a.ts/README', null],
    ['cart.ts.txt', null],
    ['', null]
  ])('of %s is %s', (path, name) => {
    expect(languageOf(path)?.name ?? null).toBe(name)
  })
})
