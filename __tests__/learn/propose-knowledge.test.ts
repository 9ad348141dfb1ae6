import {describe, expect, test} from '@jest/globals'
import type {Conflict} from '../../src/domain/conflict.js'
import type {KnowledgeEntry} from '../../src/domain/knowledge.js'
import {matchKnowledge} from '../../src/learn/match-knowledge.js'
import {proposeKnowledge} from '../../src/learn/propose-knowledge.js'
import {aDecision} from '../support/decision-builder.js'
import {routesConflict} from '../support/record-parts.js'

function conflict(path: string, branches: readonly [string, string], overrides: Partial<Conflict> = {}): Conflict {
  return routesConflict({path, paths: [path], branches, ...overrides})
}

const ENTRY: KnowledgeEntry = {paths: 'src/**', kind: null, type: null, handling: 'escalate', rationale: 'x', seen: 3}

/** The proposals in short. */
function told(...args: Parameters<typeof proposeKnowledge>): unknown {
  return proposeKnowledge(...args).map(({paths, handling, seen, change}) => [paths, handling, seen, change])
}

describe('a run proposes', () => {
  test('a file in which several pairs collide, once; a single pair is chance', () => {
    const conflicts = [conflict('f', ['a', 'b']), conflict('f', ['c', 'b']), conflict('g', ['a', 'b'])]
    expect(told({entries: [], conflicts, decisions: []})).toEqual([['f', 'escalate', 2, 'add']])
    expect(told({entries: [], conflicts: [conflicts[0]!, conflict('f', ['b', 'a'])], decisions: []})).toEqual([])
  })

  test('a folder in whose files they do, with names that are no patterns', () => {
    const migration = {foundBy: 'prediction', kind: 'semantic', type: 'migration'} as const
    const conflicts = [conflict('db/[x]/1.sql', ['a', 'b'], migration), conflict('db/[x]/2.sql', ['b', 'c'], migration)]
    const [proposal] = proposeKnowledge({entries: [], conflicts, decisions: []})
    expect(proposal).toMatchObject({paths: 'db/\\[x\\]/*', type: 'migration', handling: 'sequential', seen: 2})
    expect(matchKnowledge([proposal!], conflicts[1]!)).toBe(proposal)
  })

  test('to raise the count of what is known, and nothing new about it', () => {
    const conflicts = [conflict('src/f', ['a', 'b']), conflict('src/f', ['c', 'b'])]
    expect(told({entries: [ENTRY], conflicts, decisions: []})).toEqual([['src/**', 'escalate', 5, 'raise']])
  })

  test('what people decided in the same way more than once', () => {
    const action = {kind: 'sequence', first: 'a', then: 'b'} as const
    const decisions = ['INT-000001', 'INT-000002'].map(id => aDecision({id, action}))
    expect(told({entries: [], conflicts: [], decisions})).toEqual([['f', 'sequential', 2, 'add']])
    expect(told({entries: [], conflicts: [], decisions: [...decisions.slice(1), aDecision()]})).toEqual([
      ['f', 'sequential', 2, 'add']
    ])
    expect(told({entries: [{...ENTRY, paths: 'f'}], conflicts: [], decisions})).toEqual([])
    expect(told({entries: [], conflicts: [], decisions: decisions.slice(1)})).toEqual([])
  })
})

test('the first entry that is about a conflict counts', () => {
  const line = conflict('src/a.ts', ['a', 'b'])
  const other = {...ENTRY, kind: 'semantic'} as const
  const typed = {...ENTRY, type: 'modify/delete'}
  expect(matchKnowledge([other, typed, ENTRY, {...ENTRY, paths: '**'}], line)).toBe(ENTRY)
  expect(matchKnowledge([{...ENTRY, paths: 'src/*.js'}, other, typed], line)).toBeNull()
})
