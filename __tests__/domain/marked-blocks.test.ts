import {expect, test} from '@jest/globals'
import {markedBlocks} from '../../src/domain/marked-blocks.js'

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

test('both sides of each block are read', () => {
  expect(markedBlocks(MERGED, TIPS)).toEqual([
    {ours: ['ours'], theirs: ['theirs 1', 'theirs 2']},
    {ours: [], theirs: ['added']}
  ])
})

test('markers that a file holds anyway are none of git’s', () => {
  expect(markedBlocks('<<<<<<< HEAD\nx\n=======\ny\n>>>>>>> other\n', TIPS)).toEqual([])
})
