import {describe, expect, test} from '@jest/globals'
import {decide} from '../../src/decide/decide.js'
import {goodFindings} from '../support/findings-builder.js'
import {routesConflict} from '../support/record-parts.js'
import {predictedConflict} from '../support/record-predicted.js'

describe('a predicted conflict of meaning', () => {
  const INSIDE = ['notifications', 'api']

  test.each([
    ['high', null, 'conditional'],
    ['medium', null, 'conditional'],
    ['low', null, 'ready'],
    ['high', 'decided by Jane on 2026-03-01: Land both as they are', 'ready'],
    ['medium', 'decided by Jane on 2026-03-01: Land both as they are', 'ready']
  ] as const)('of %s severity, resolution %j, makes the run %s', (severity, resolution, status) => {
    const conflicts = [predictedConflict({severity, resolution, branches: INSIDE})]
    expect(decide(goodFindings({conflicts}), {mode: 'run', gates: 1}).status).toBe(status)
  })

  test('is settled by no machine: only a word on record counts', () => {
    const conflicts = [predictedConflict({severity: 'high', autoResolvable: true, branches: INSIDE})]
    const {status, checklist} = decide(goodFindings({conflicts}), {mode: 'run', gates: 1})
    expect(status).toBe('conditional')
    expect(checklist.find(({id}) => id === 'high-escalated')?.evidence).toContain('INT-')
  })
})

test('an analysis is not blocked by conflicts that are decided, or settle themselves', () => {
  const asked = {mode: 'analyze', gates: 1} as const
  const statusOf = (conflict: Parameters<typeof routesConflict>[0]): unknown =>
    decide(goodFindings({conflicts: [routesConflict(conflict)]}), asked).status
  expect([statusOf({}), statusOf({resolution: 'decided'}), statusOf({autoResolvable: true})]).toEqual([
    'blocked',
    'conditional',
    'conditional'
  ])
})
