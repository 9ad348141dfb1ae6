import {describe, expect, test} from '@jest/globals'
import {parseFile} from '../../src/config/parse-file.js'
import {listening} from '../support/config-problems.js'

const PATH = 'ci.yml'
const REPORTS = 'reports: {performance: a.json}'

function read(gate: string): ReturnType<typeof listening<ReturnType<typeof parseFile>>> {
  return listening(complain => parseFile({path: PATH, text: `gates: [{name: x, run: y, ${gate}}]`}, complain))
}

test('a gate of kind performance stands apart from those that decide', () => {
  const {value, problems} = read(`kind: performance, ${REPORTS}`)
  expect(problems).toEqual([])
  expect(value).toEqual({
    gates: [],
    performanceGates: [
      {
        name: 'x',
        command: 'y',
        prepare: null,
        rounds: null,
        timeoutSeconds: 1800,
        reports: [{kind: 'performance', glob: 'a.json'}]
      }
    ]
  })
})

test('a gate that decides may say which numbers of its reports are better', () => {
  expect(read(`better: lower, ${REPORTS}`).value.gates).toMatchObject([{name: 'x', better: 'lower'}])
})

test('two gates have one name even where one decides and one measures', () => {
  const text = `gates: [{name: x, run: y}, {name: X, run: z, kind: performance, ${REPORTS}}]`
  const {problems} = listening(complain => parseFile({path: PATH, text}, complain))
  expect(problems.map(({what}) => what)).toEqual(["there are two gates named 'X'"])
})

describe('what is wrong is said with its place and the way out', () => {
  test.each([
    ['kind: speed', "'speed' is no kind of gate"],
    ['kind: performance', 'a gate of kind performance declares no performance report'],
    ['kind: performance, reports: {tests: a.xml}', 'a gate of kind performance declares tests reports'],
    [`kind: performance, paths: src/**, ${REPORTS}`, "a gate of kind performance has no 'paths'"],
    [`kind: performance, rounds: 7, ${REPORTS}`, "'rounds' is no number of rounds that can be run"],
    [`kind: performance, rounds: '9', ${REPORTS}`, "'rounds' is no number of rounds that can be run"],
    [`kind: performance, prepare: ' ', ${REPORTS}`, "the command of gate 'x' is empty"],
    [`better: more, ${REPORTS}`, "'more' does not tell which numbers are better"],
    ['prepare: z', "'prepare' stands in a gate that is not of kind performance"],
    ['rounds: 9', "'rounds' stands in a gate that is not of kind performance"]
  ])('%s', (gate, what) => {
    const {problems} = read(gate)
    expect(problems.map(problem => problem.what)).toEqual([what])
    expect(problems[0]?.where).toMatch(/^ci\.yml:1:\d+$/)
  })

  test('all of it at once', () => {
    const {problems} = read('kind: performance, rounds: 1, prepare: 5, better: 7, paths: a')
    expect(problems).toHaveLength(5)
  })
})
