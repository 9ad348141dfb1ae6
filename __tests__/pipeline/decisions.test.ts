import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import {writeDecision} from '../../src/config/write-decision.js'
import type {Conflict, OptionAction} from '../../src/domain/conflict.js'
import {DECISIONS_PATH, type Decision} from '../../src/domain/decision.js'
import {aDecision} from '../support/decision-builder.js'
import {gate, ran, verdictOf, type Ran} from '../support/pipeline-run.js'
import {TempRepo, lines} from '../support/temp-repo.js'

let repo: TempRepo
beforeEach(() => {
  repo = TempRepo.with({'f.txt': lines(20), 'g.txt': lines(20)})
})
afterEach(() => {
  repo.remove()
})

const GATES = {gates: [gate('test -s f.txt')]}

async function run(branches: readonly string[], config: object = {}): Promise<Ran> {
  return await ran({repo, branches, config: {...GATES, ...config}})
}

function on(conflict: Conflict, action: OptionAction, overrides: Partial<Decision> = {}): Decision {
  const {id, fingerprint, kind, type, paths, branches} = conflict
  return aDecision({
    id,
    fingerprint,
    conflict: {kind, type, paths, branches},
    option: action.kind,
    action,
    ...overrides
  })
}

/** Commits these decisions to main. */
function decide(...decisions: readonly Decision[]): void {
  const text = decisions.reduce<string | null>((before, decision) => writeDecision(before, decision), null)
  repo.commit('decide', {[DECISIONS_PATH]: text})
}

function states({record}: Ran): unknown {
  return record.decisions.map(({state, why}) => [state, why])
}

function resolutions({record}: Ran): unknown {
  return record.conflicts.map(({resolution}) => resolution)
}

/** Branches that conflict in line 3 of one file; returns their conflict as a run finds it. */
async function clash(extra: readonly string[] = []): Promise<Conflict> {
  repo.branch('a', {'f.txt': lines(20, {3: 'A'})})
  repo.branch('b', {'f.txt': lines(20, {3: 'B', 4: 'B'}), 'b.txt': 'b\n'})
  const {record} = await run(['a', 'b', ...extra], {mode: 'analyze'})
  return record.conflicts.find(({path}) => path === 'f.txt')!
}

describe('a decision to hold out', () => {
  test('keeps the candidate out, and what is built on it, and settles the conflict', async () => {
    const conflict = await clash()
    repo.branch('on-a', {'on-a.txt': 'x\n'}, 'a')
    decide(on(conflict, {kind: 'hold-out', branch: 'a'}, {reason: 'after the release'}))
    const done = await run(['a', 'b', 'on-a'])
    expect(verdictOf(done)).toMatchObject({merged: ['b'], out: {a: 'decided', 'on-a': 'depends'}})
    expect(done.record.candidates[0]).toMatchObject({reason: `held out by Jane's decision on ${conflict.id}`})
    expect(done.record.reasons[0]).toBe(`a is held out by Jane's decision on ${conflict.id}`)
    expect(states(done)).toEqual([['applied', 'a is held out']])
    expect(done.record.conflicts.find(({id}) => id === conflict.id)?.resolution).toBe(
      'decided by Jane on 2026-03-01: hold-out (after the release); a is held out'
    )
    expect(done.text('INTEGRATION_PLAN.md')).toContain(`held out by Jane's decision on ${conflict.id}`)
    expect(done.text('CONFLICT_ANALYSIS.md')).toContain('## Decisions')
    expect(done.text('INTEGRATION_CHECKLIST.md')).toContain('applied: a is held out')
  })

  test('leaves nothing to settle', async () => {
    decide(on(await clash(), {kind: 'hold-out', branch: 'a'}))
    const done = await run(['a', 'b'])
    expect(done.files).not.toContain('CONFLICT_RESOLUTION_NEEDED.md')
    expect(done.record.checklist.find(({id}) => id === 'high-escalated')).toMatchObject({
      state: 'done',
      evidence: 'no serious conflict is open'
    })
  })
})

describe('a decision no longer counts', () => {
  test('when what is in dispute has changed, and the candidate conflicts as before', async () => {
    const conflict = await clash()
    repo.git('checkout', '--quiet', 'a')
    repo.commit('again', {'f.txt': lines(20, {3: 'AA'})})
    repo.git('checkout', '--quiet', 'main')
    decide(on(conflict, {kind: 'hold-out', branch: 'a'}))
    const done = await run(['a', 'b'])
    expect(verdictOf(done)).toMatchObject({merged: ['a'], out: {b: 'conflict'}})
    expect(states(done)).toEqual([['no-longer-fits', 'what a or b says in f.txt has changed since']])
    expect(resolutions(done)).toEqual([null])
    expect(done.text('CONFLICT_RESOLUTION_NEEDED.md')).toContain('**no longer fits**')
  })

  test('when the conflict is gone, or one of its parties takes no part', async () => {
    const conflict = await clash()
    decide(on(conflict, {kind: 'hold-out', branch: 'a'}))
    expect(states(await run(['a'], {mode: 'analyze'}))).toEqual([
      ['not-needed', 'b is not among the candidates of this run']
    ])
    repo.git('branch', '--force', 'b', 'main')
    repo.git('checkout', '--quiet', 'b')
    repo.commit('other', {'other.txt': 'x'})
    repo.git('checkout', '--quiet', 'main')
    expect(states(await run(['a', 'b'], {mode: 'analyze'}))).toEqual([
      ['not-needed', 'the conflict is gone, the decision can be deleted']
    ])
  })
})

describe('a decision for a sequence', () => {
  test('puts the one first, and the other waits until its author has merged it', async () => {
    const conflict = await clash()
    decide(on(conflict, {kind: 'sequence', first: 'b', then: 'a'}))
    const done = await run(['a', 'b'])
    expect(done.record.plan?.steps.map(({candidate}) => candidate)).toEqual(['b', 'a'])
    expect(verdictOf(done)).toMatchObject({merged: ['b'], out: {a: 'decided'}})
    expect(done.record.candidates[0]?.reason).toBe(
      `waits by Jane's decision on ${conflict.id} until b is merged into it`
    )
    expect(states(done)).toEqual([['applied', 'b goes first; a waits until b is merged into it']])

    repo.git('checkout', '--quiet', 'a')
    repo.git('merge', '--quiet', '--no-edit', '--strategy-option', 'ours', 'b')
    repo.git('checkout', '--quiet', 'main')
    const then = await run(['a', 'b'])
    expect(verdictOf(then)).toMatchObject({status: 'ready', merged: ['a', 'b']})
    expect(states(then)).toEqual([['not-needed', 'the conflict is gone, the decision can be deleted']])
  })
})

describe('a decision for a text', () => {
  test('stands for all that the base says where the two meet', async () => {
    decide(on(await clash(), {kind: 'combine', texts: ['A and B\nB']}))
    const done = await run(['a', 'b'])
    expect(states(done)).toEqual([['applied', 'merged with the decided text']])
    const {sha} = done.record.staging!
    expect(`${repo.git('show', `${sha}:f.txt`)}\n`).toBe(lines(20, {3: 'A and B', 4: 'B'}))
  })

  test('has to say something of every place', async () => {
    decide(on(await clash(), {kind: 'combine', texts: ['A', 'B']}))
    const done = await run(['a', 'b'])
    expect(verdictOf(done)).toMatchObject({merged: ['a'], out: {b: 'conflict'}})
    expect(states(done)).toEqual([['no-longer-fits', 'git marks 1 block in it, and 2 were decided']])
  })

  test('lands both, with both heads as parents, and the merge names it', async () => {
    repo.branch('a', {'f.txt': lines(20, {3: 'A'})})
    repo.branch('b', {'f.txt': lines(20, {3: 'B', 15: 'B'}), 'b.txt': 'b\n'})
    const {record} = await run(['a', 'b'], {mode: 'analyze'})
    decide(on(record.conflicts[0]!, {kind: 'combine', texts: ['A and B']}))
    const done = await run(['a', 'b'])
    expect(verdictOf(done)).toMatchObject({status: 'ready', merged: ['a', 'b'], out: {}})
    expect(states(done)).toEqual([['applied', 'merged with the decided text']])
    expect(resolutions(done)).toEqual(['decided by Jane on 2026-03-01: combine; merged with the decided text'])
    const {sha} = done.record.staging!
    expect(`${repo.git('show', `${sha}:f.txt`)}\n`).toBe(lines(20, {3: 'A and B', 15: 'B'}))
    expect(repo.git('log', '-1', '--format=%B', sha)).toContain('Integration-Decision: INT-')
    expect(repo.git('merge-base', '--is-ancestor', 'a', sha)).toBe('')
    expect(repo.git('merge-base', '--is-ancestor', 'b', sha)).toBe('')
  })

  test('is not taken where a third one has changed the place', async () => {
    repo.branch('a', {'f.txt': lines(20, {3: 'A'})})
    repo.branch('b', {'f.txt': lines(20, {3: 'B'})})
    const {record} = await run(['a', 'b'], {mode: 'analyze'})
    decide(on(record.conflicts[0]!, {kind: 'combine', texts: ['A and B']}))
    repo.branch('c', {'f.txt': lines(20, {2: 'C'})}, 'a')
    const done = await run(['c', 'a', 'b'], {order: 'listed'})
    expect(verdictOf(done)).toMatchObject({merged: ['c', 'a'], out: {b: 'conflict'}})
    expect(states(done)).toEqual([
      ['no-longer-fits', 'with all that is merged before b, it is not the text alone that is in dispute']
    ])
    expect(done.record.conflicts.find(({id}) => id === record.conflicts[0]?.id)?.resolution).toBeNull()
  })
})

describe('a decision to split', () => {
  test('takes exactly the chosen commits, as long as they are the candidate’s', async () => {
    repo.branch('a', {'f.txt': lines(20, {3: 'A'})})
    repo.git('checkout', '--quiet', '-b', 'b')
    const clean = repo.commit('clean', {'b.txt': 'b\n'})
    const rest = repo.commit('clashing', {'f.txt': lines(20, {3: 'B'})})
    repo.git('checkout', '--quiet', 'main')
    const {record} = await run(['a', 'b'], {mode: 'analyze'})
    decide(on(record.conflicts[0]!, {kind: 'split', branch: 'b', take: [clean], leave: [rest]}))
    const done = await run(['a', 'b'])
    expect(verdictOf(done)).toMatchObject({merged: ['a'], out: {b: 'partial'}})
    expect(states(done)).toEqual([['applied', 'of b 1 chosen commit went in']])
    expect(done.record.candidates[1]).toMatchObject({skippedCommits: [{oid: rest, reason: 'decided'}]})

    repo.git('checkout', '--quiet', 'b')
    repo.git('commit', '--quiet', '--amend', '--message', 'clashing, reworded')
    repo.git('rebase', '--quiet', '--force-rebase', 'main')
    repo.git('checkout', '--quiet', 'main')
    const then = await run(['a', 'b'])
    expect(states(then)).toEqual([['no-longer-fits', `${clean.slice(0, 10)} is no commit of b any more`]])
    expect(verdictOf(then)).toMatchObject({out: {b: 'conflict'}})
  })
})

describe('a predicted conflict', () => {
  async function predicted(): Promise<Conflict> {
    repo.branch('a', {'requirements.txt': 'lib==1.0\n', 'a/db/migrate/20260101000000_a.rb': 'a'})
    repo.branch('b', {'requirements-dev.txt': 'lib==2.0\n', 'a/db/migrate/20260101000000_b.rb': 'b'})
    const {record} = await run(['a', 'b'])
    expect(record.status).toBe('conditional')
    const found = record.conflicts.filter(({foundBy}) => foundBy === 'prediction')
    expect(found).toHaveLength(1)
    return found[0]!
  }

  test('that a person accepts is a condition no more, and the record shows who did', async () => {
    const conflict = await predicted()
    decide(on(conflict, {kind: 'accept'}, {option: 'Land both as they are', reason: 'checked'}))
    const done = await run(['a', 'b'])
    expect(verdictOf(done)).toMatchObject({status: 'ready', merged: ['a', 'b']})
    expect(resolutions(done)).toEqual([
      'decided by Jane on 2026-03-01: Land both as they are (checked); the prediction counts as looked at'
    ])
  })

  test('for which a sequence was decided keeps the later one out, although git could merge it', async () => {
    const conflict = await predicted()
    decide(on(conflict, {kind: 'sequence', first: 'a', then: 'b'}))
    expect(verdictOf(await run(['a', 'b']))).toMatchObject({merged: ['a'], out: {b: 'decided'}})
  })

  test('is what an acceptance is for: what git cannot merge stays in conflict', async () => {
    decide(on(await clash(), {kind: 'accept'}))
    const done = await run(['a', 'b'])
    expect(states(done)).toEqual([['no-longer-fits', 'it is no mere prediction: git cannot merge this']])
    expect(verdictOf(done)).toMatchObject({out: {b: 'conflict'}})
  })
})

describe('an interaction that gates found', () => {
  test('is decided for these very heads, and looked at again once one has moved', async () => {
    repo.branch('a', {'a.txt': 'a\n'})
    repo.branch('b', {'b.txt': 'b\n'})
    const config = {gates: [gate('! { test -e a.txt && test -e b.txt; }')]}
    const {record} = await run(['a', 'b'], config)
    const [conflict] = record.conflicts
    const heads = {a: repo.head('a'), b: repo.head('b')}
    decide(on(conflict!, {kind: 'hold-out', branch: 'a'}, {heads}))
    const done = await run(['a', 'b'], config)
    expect(verdictOf(done)).toMatchObject({merged: ['b'], out: {a: 'decided'}, culprits: []})
    repo.git('checkout', '--quiet', 'a')
    repo.commit('moved', {'a2.txt': 'a'})
    repo.git('checkout', '--quiet', 'main')
    const then = await run(['a', 'b'], config)
    expect(states(then)).toEqual([['no-longer-fits', 'a has moved since, so the gates look at it again']])
    expect(then.record.culprits).toHaveLength(1)
  })
})

describe('decisions are read', () => {
  test('from the base alone: those of a candidate have no say', async () => {
    const conflict = await clash()
    const text = writeDecision(null, on(conflict, {kind: 'hold-out', branch: 'a'}))
    repo.branch('evil', {[DECISIONS_PATH]: text})
    const done = await run(['a', 'b', 'evil'])
    expect(done.record.decisions).toEqual([])
    expect(verdictOf(done)).toMatchObject({out: {b: 'conflict'}})
  })

  test('strictly: one message with everything that is wrong, and exit code 2', async () => {
    repo.branch('a', {'a.txt': 'a'})
    repo.commit('broken', {
      [DECISIONS_PATH]: 'decisions:\n  - {id: x}\n',
      '.github/integration/knowledge.yml': 'entries: [{paths: a, handling: regenerate}]\n'
    })
    const done = await run(['a'])
    expect([done.exitCode, done.record.failure?.kind]).toEqual([2, 'configuration'])
    expect(done.record.failure?.message.split('\n')).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^\.github\/integration\/decisions\.yml:2:10: 'id' of a decision is no id of a conflict/),
        expect.stringMatching(
          /^\.github\/integration\/knowledge\.yml:1:32: 'handling' of an entry is none of union, sequential, escalate, regenerate: 'regenerate'/
        )
      ])
    )
  })
})
