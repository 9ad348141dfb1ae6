import {afterEach, beforeEach, expect, test} from '@jest/globals'
import {ran, testGate} from '../support/pipeline-run.js'
import {lines, TempRepo} from '../support/temp-repo.js'

let repo: TempRepo
beforeEach(() => {
  repo = TempRepo.with({'tests/base.t': 'true\n', 'f.txt': lines(20)})
})
afterEach(() => {
  repo.remove()
})

test('branches that fail only together: adapting or leaving out either, with what lands then', async () => {
  repo.branch('a', {'a.txt': 'a\n', 'tests/pair.t': 'test ! -e a.txt || test ! -e b.txt\n'})
  repo.branch('b', {'b.txt': 'b\n'})
  repo.branch('c', {'c.txt': 'c\n'})
  const {record, text} = await ran({
    repo,
    branches: ['a', 'b', 'c'],
    config: {gates: [testGate()], order: 'listed', isolation: 'bisect'}
  })
  const [conflict] = record.conflicts
  const [out = ''] = record.candidates.filter(({status}) => status === 'held-out').map(({name}) => name)
  const other = out === 'a' ? 'b' : 'a'
  expect(conflict?.options.map(({title}) => title)).toEqual([
    `Land ${other}, adapt ${out}`,
    `Land ${out}, adapt ${other}`,
    `Leave ${out} out`,
    `Leave ${other} out`
  ])
  const effects = conflict?.options.slice(2).map(({effect}) => effect)
  expect(effects).toEqual([
    `Without ${out}, ${[other, 'c'].join(' and ')} land: this very tree has passed the gates.`,
    `Without ${other}, ${[out, 'c'].join(' and ')} merge. ${out} then comes in.`
  ])
  expect(conflict?.recommendation).toMatch(/^Option 1, .*passed the gates already/)
  expect(text('CONFLICT_RESOLUTION_NEEDED.md')).toContain(`integration-orchestrator resolve ${conflict?.id} --option 3`)
})

test('whoever is out moves, whatever the plan was', async () => {
  repo.branch('first', {'f.txt': lines(20, {5: 'first'}), 'tests/broken.t': 'false\n'})
  repo.branch('second', {'f.txt': lines(20, {5: 'second'})})
  const {record, text} = await ran({
    repo,
    branches: ['first', 'second'],
    config: {gates: [testGate()], order: 'listed', isolation: 'bisect'}
  })
  expect(record.candidates.map(({name, status}) => [name, status])).toEqual([
    ['first', 'held-out'],
    ['second', 'merged']
  ])
  expect(record.conflicts[0]?.recommendation).toBe(
    'Option 2, “second first, then first”: second is in what was integrated, and first is not.'
  )
  expect(text('INTEGRATION_PLAN.md')).toContain(
    'In the listed order 1 of 2 stays out (1 path in conflict, 2 changed lines)'
  )
})
