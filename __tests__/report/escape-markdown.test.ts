import {describe, expect, test} from '@jest/globals'
import {codeBlock, codeSpan} from '../../src/report/escape/markdown-code.js'
import {cell, cellCode} from '../../src/report/escape/markdown-table.js'
import {markdownText} from '../../src/report/escape/markdown-text.js'
import {HOSTILE_TEXTS} from '../support/hostile-texts.js'
import {ACTIVE_TEXT, everyNode, readMarkdown, visibleText} from '../support/markdown-judge.js'

const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u

describe('hostile text in Markdown', () => {
  test.each(HOSTILE_TEXTS)('as inline text, %j is nothing but text and code', async text => {
    const nodes = everyNode(await readMarkdown(`Before ${markdownText(text)} after`))
    expect(kinds(nodes, ['root', 'paragraph', 'text', 'inlineCode', 'sentence', 'word', 'whitespace'])).toEqual([])
    expect(nodes.filter(node => node.type === 'text' && ACTIVE_TEXT.test(node.value ?? ''))).toEqual([])
  })

  test.each(HOSTILE_TEXTS)('at the start of a list item, %j is nothing but text and code', async text => {
    const nodes = everyNode(await readMarkdown(`- ${markdownText(text)}\n- last`))
    expect(kinds(nodes, ['root', 'list', 'listItem', 'paragraph', 'text', 'inlineCode'])).toEqual([])
    expect(nodes.filter(({type}) => type === 'list')).toHaveLength(1)
  })

  test.each(HOSTILE_TEXTS)('as a code span, %j is one span with the whole text', async text => {
    const [paragraph] = (await readMarkdown(codeSpan(text))).children ?? []
    expect(paragraph?.children?.map(({type}) => type)).toEqual(text === '' ? ['emphasis'] : ['inlineCode'])
  })

  test.each(HOSTILE_TEXTS)('as a fenced block, %j does not end the block', async text => {
    const root = await readMarkdown(`${codeBlock(`${text}\nlast line`)}\n\nafter`)
    expect(root.children?.map(({type}) => type)).toEqual(['code', 'paragraph'])
    expect(root.children?.[0]?.value).toMatch(/last line$/)
  })

  test.each(HOSTILE_TEXTS)('in a table, %j stays in its cell', async text => {
    const rows = [`| ${cellCode(text)} | x |`, `| ${markdownText(text)} | x |`, `| ${cell(codeSpan('a\nb'))} | x |`]
    const root = await readMarkdown(['| a | b |', '| --- | --- |', ...rows].join('\n'))
    const [table] = root.children ?? []
    expect(root.children).toHaveLength(1)
    expect(table?.children?.map(row => row.children?.length)).toEqual([2, 2, 2, 2])
    expect(table?.children?.slice(1).map(row => visibleText(row.children?.[1] ?? {type: ''}))).toEqual(['x', 'x', 'x'])
  })

  test.each(HOSTILE_TEXTS)('nothing invisible is left of %j', text => {
    const lines = codeBlock(text).replace(/[\n\t]/g, '')
    expect([markdownText(text), codeSpan(text), cellCode(text), lines].filter(one => INVISIBLE.test(one))).toEqual([])
  })

  test('every control and format character of Unicode shows as its code point', () => {
    const hidden: string[] = []
    for (let value = 0; value <= 0x10ffff; value++) {
      const character = String.fromCodePoint(value)
      if (!/[\p{Cc}\p{Cf}]/u.test(character) || /[\t\n\r]/.test(character)) continue
      const shown = `{U+${value.toString(16).toUpperCase().padStart(4, '0')}}`
      const all = [markdownText(`a${character}b`), codeSpan(`a${character}b`), cellCode(`a${character}b`)]
      if (!all.every(text => text.includes(`a${shown}b`))) hidden.push(shown)
    }
    expect(hidden).toEqual([])
  })
})

describe('what readers see', () => {
  test.each([
    ['plain words stay as they are', 'merged without conflict', 'merged without conflict'],
    ['a mention becomes code', 'ask @octocat', 'ask `@octocat`'],
    ['a closing word loses its reference', 'fixes #12', 'fixes `#12`'],
    ['names keep their underscores', 'test_login_works', 'test_login_works'],
    ['emphasis is escaped', '*now* __init__', '\\*now\\* \\_\\_init\\_\\_'],
    ['tags are escaped', '<b>x</b>', '&lt;b>x&lt;/b>'],
    ['pipes are entities', 'a|b', 'a&#124;b'],
    ['a bidi override shows', 'user\u202eresu', 'user{U+202E}resu'],
    ['line breaks become spaces', 'one\r\ntwo\n\nthree', 'one two three'],
    ['a list marker at the start is escaped', '- item', '\\- item'],
    ['a version at the start is no list', '24.21.0', '24.21.0'],
    ['a time of day is no emoji', 'at 12:30:45', 'at 12:30:45']
  ])('%s', (_name, text, markdown) => {
    expect(markdownText(text)).toBe(markdown)
  })

  test.each([
    ['a plain name', 'auth', '`auth`'],
    ['backticks inside', 'a`b', '``a`b``'],
    ['backticks at the ends', '`x`', '`` `x` ``'],
    ['spaces at both ends', ' x ', '`  x  `'],
    ['nothing', '', '*(empty)*']
  ])('a code span of %s', (_name, text, markdown) => {
    expect(codeSpan(text)).toBe(markdown)
  })

  test.each([
    ['a pipe stands between two spans', 'a|b', '`a`&#124;`b`'],
    ['pipes alone need no span', '||', '&#124;&#124;']
  ])('in a cell, %s', (_name, text, markdown) => {
    expect(cellCode(text)).toBe(markdown)
  })

  test('a fence is longer than any run of backticks in it, and colours are gone', () => {
    expect(codeBlock('a\n````\n\u001b[31mred\u001b[0m\r\nend\n\n')).toBe('`````text\na\n````\nred\nend\n`````')
  })
})

function kinds(nodes: readonly {readonly type: string}[], allowed: readonly string[]): readonly string[] {
  return nodes.map(({type}) => type).filter(type => !allowed.includes(type))
}
