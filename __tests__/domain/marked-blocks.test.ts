import {expect, test} from '@jest/globals'
import {markedBlocks, settleBlocks} from '../../src/domain/marked-blocks.js'

const TIPS = ['a'.repeat(40), 'b'.repeat(40)] as const
const MERGED = [
  'top',
  `<<<<<<< ${TIPS[0]}`,
  'ours',
  '=======',
  'theirs 1',
  'theirs 2',
  `>>>>>>> ${TIPS[1]}`,
  'middle',
  `<<<<<<< ${TIPS[0]}:old.txt`,
  '=======',
  'added',
  `>>>>>>> ${TIPS[1]}:new.txt`,
  ''
].join('\n')

test('both sides of each block are read, with where it stands', () => {
  expect(markedBlocks(MERGED, TIPS)).toEqual([
    {ours: ['ours'], theirs: ['theirs 1', 'theirs 2'], from: 1, to: 6},
    {ours: [], theirs: ['added'], from: 8, to: 11}
  ])
})

test('markers that a file holds anyway are none of git’s', () => {
  expect(markedBlocks('<<<<<<< HEAD\nx\n=======\ny\n>>>>>>> other\n', TIPS)).toEqual([])
})

test('each block is settled by its text, an empty one by nothing', () => {
  expect(settleBlocks(MERGED, TIPS, ['one\ntwo', ''])).toBe('top\none\ntwo\nmiddle\n')
})

test('texts that are not as many as the blocks settle nothing', () => {
  expect(settleBlocks(MERGED, TIPS, ['one'])).toBeNull()
})
