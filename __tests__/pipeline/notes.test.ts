import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import {ran} from '../support/pipeline-run.js'
import {lines, TempRepo} from '../support/temp-repo.js'

let repo: TempRepo
beforeEach(() => {
  repo = TempRepo.with({'cart.ts': lines(9)})
})
afterEach(() => {
  repo.remove()
})

describe('the notes of a record', () => {
  test('say what was not searched for conflicts of meaning', async () => {
    const files = Array.from({length: 402}, (_, i) => [`src/${i}.ts`, `export const a${i} = 1\n`] as const)
    repo.branch('sweep', Object.fromEntries<string>(files))
    repo.branch('other', {'cart.ts': lines(9, {3: 'x'})})
    const {record, text} = await ran({repo, branches: ['sweep', 'other'], config: {mode: 'analyze'}})
    const note = 'sweep changes 402 source files; 2 of them were not searched for conflicts of meaning.'
    expect(record.notes).toEqual([expect.stringContaining(note)])
    expect(text('INTEGRATION_REPORT.md')).toContain(note)
  })
})
