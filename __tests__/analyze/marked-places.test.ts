import {expect, test} from '@jest/globals'
import {markedPlaces} from '../../src/analyze/marked-places.js'
import {oid} from '../support/candidate-builder.js'

const [OURS, THEIRS] = [oid('aa'), oid('bb')]
const lines = (...all: string[]): string => all.map(line => `${line}\n`).join('')
const marked = (ours: string[], theirs: string[], size = 7, path = ''): string[] => [
  `${'<'.repeat(size)} ${OURS}${path}`,
  ...ours,
  '='.repeat(size),
  ...theirs,
  `${'>'.repeat(size)} ${THEIRS}${path}`
]

test.each([
  [
    'one place',
    lines('1', ...marked(['A'], ['B', 'C']), '2'),
    lines('1', 'A', '2'),
    lines('1', 'B', 'C', '2'),
    ['2+1 2+2']
  ],
  ['a path behind the id', lines(...marked(['A'], ['B'], 7, ':old name')), lines('A'), lines('B'), ['1+1 1+1']],
  ['longer markers', lines(...marked(['A'], ['B'], 32)), lines('A'), lines('B'), ['1+1 1+1']],
  ['a deletion', lines('1', ...marked(['A'], [])), lines('1', 'A'), lines('1'), ['2+1 0+0']],
  [
    'the same text in two places',
    lines(...marked(['A'], ['B']), '-', ...marked(['A'], ['B'])),
    lines('A', '-', 'A'),
    lines('B', '-', 'B'),
    ['1+1 1+1', '3+1 3+1']
  ],
  ['markers of the file itself', lines('<<<<<<< x', 'A', '=======', 'B', '>>>>>>> y'), lines('A'), lines('B'), []],
  [
    'a marker of the file itself inside',
    lines(...marked(['<<<<<<< x', 'A'], ['====', 'B'])),
    lines('<<<<<<< x', 'A'),
    lines('====', 'B'),
    ['1+2 1+2']
  ],
  ['a text that is not there', lines(...marked(['A'], ['B'])), lines('x'), lines('B'), []],
  ['no end', lines(...marked(['A'], ['B']).slice(0, -1)), lines('A'), lines('B'), []],
  ['nothing', '', '', '', []]
])('%s', (...[, merged, ours, theirs, expected]) => {
  const places = markedPlaces(merged, [OURS, THEIRS], [ours, theirs])
  expect(places.map(({first, second}) => `${first.start}+${first.count} ${second.start}+${second.count}`)).toEqual(
    expected
  )
})
