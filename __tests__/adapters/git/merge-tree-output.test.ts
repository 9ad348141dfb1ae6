import {describe, expect, test} from '@jest/globals'
import {parseMergeTree} from '../../../src/adapters/git/merge-tree-output.js'
import {ToolError} from '../../../src/domain/errors.js'

const TREE = 'a'.repeat(40)

function fields(...parts: string[]): Buffer {
  return Buffer.from(parts.map(part => `${part}\0`).join(''), 'latin1')
}

describe('the answer of merge-tree', () => {
  test('a clean merge has a tree and no more', () => {
    expect(parseMergeTree(0, fields(TREE, ''))).toEqual({clean: true, tree: TREE, conflicted: [], messages: []})
  })

  test('a path in conflict stands once, and each of its messages is kept', () => {
    const output = fields(
      TREE,
      'b',
      'a',
      'b',
      '',
      ...['1', 'a', 'Auto-merging', 'Auto-merging a\n'],
      ...['1', 'a', 'CONFLICT (contents)', 'CONFLICT (content): Merge conflict in a\n'],
      ...['2', 'b', 'c', 'CONFLICT (some day)', 'news\n']
    )
    expect(parseMergeTree(1, output)).toEqual({
      clean: false,
      tree: TREE,
      conflicted: ['b', 'a'],
      messages: [
        {type: 'Auto-merging', paths: ['a'], text: 'Auto-merging a'},
        {type: 'CONFLICT (contents)', paths: ['a'], text: 'CONFLICT (content): Merge conflict in a'},
        {type: 'CONFLICT (some day)', paths: ['b', 'c'], text: 'news'}
      ]
    })
  })

  test('advice after a submodule conflict is a message without a type', () => {
    const conflict = ['1', 'sub', 'CONFLICT (contents)', 'CONFLICT (submodule): Merge conflict in sub\n']
    const {messages} = parseMergeTree(1, fields(TREE, 'sub', '', ...conflict, 'Recursive merging is limited.\n'))
    expect(messages).toEqual([
      {type: 'CONFLICT (contents)', paths: ['sub'], text: 'CONFLICT (submodule): Merge conflict in sub'},
      {type: '', paths: [], text: 'Recursive merging is limited.'}
    ])
    const unended = fields(TREE, 'sub', '', ...conflict, 'Recursive merging is limited.\n').subarray(0, -1)
    expect(parseMergeTree(1, unended).messages).toEqual(messages)
    expect(parseMergeTree(1, fields(TREE, 'sub', '', '0', '', 'advice\n')).messages).toEqual([
      {type: '', paths: [], text: 'advice'}
    ])
  })

  test('paths are bytes', () => {
    const {conflicted} = parseMergeTree(1, fields(TREE, 'a\xff', 'tab\tline\nend', ''))
    expect(conflicted).toEqual(['a\\xff', 'tab\tline\nend'])
  })

  test.each<[string, number, Buffer]>([
    ['another exit code', 128, fields(TREE, '')],
    ['no output', 0, Buffer.alloc(0)],
    ['no tree', 0, fields('nonsense', '')],
    ['no end of the list of paths', 1, fields(TREE, 'a')],
    ['a message that is cut short', 1, fields(TREE, 'a', '', '1', 'a', 'CONFLICT (contents)')],
    ['a last field without its end', 1, fields(TREE, 'a', '', '1', 'a', 'T', 'text').subarray(0, -1)],
    ['a last number without its end', 1, fields(TREE, 'a', '', '1').subarray(0, -1)],
    ['a failure of git beside a clean exit', 0, fields(TREE, '', '1', 'f', 'ERROR (object read failed)', 'error: f\n')]
  ])('%s is a failure of the machinery', (_, code, output) => {
    expect(() => parseMergeTree(code, output)).toThrow(ToolError)
  })
})
