import {describe, expect, test} from '@jest/globals'
import {diagnose, isHealthy} from '../../src/commands/doctor/diagnose.js'
import type {CloneState, DoctorFacts} from '../../src/commands/doctor/facts.js'

const CLONE: CloneState = {
  kind: 'opened',
  git: '2.47.1',
  root: '/home/ada/project',
  hasCommits: true,
  shallow: false,
  hasOrigin: true,
  branch: 'main',
  worktrees: [{path: '/home/ada/project', branch: 'main', head: null, dirtyPaths: 0}]
}

const HEALTHY: DoctorFacts = {
  clone: CLONE,
  node: '24.1.0',
  config: {kind: 'valid', path: '.github/integration.yml', gates: 2},
  workflow: '.github/workflows/integration.yml'
}

function withRepository(changes: Partial<CloneState>): DoctorFacts {
  return {...HEALTHY, clone: {...CLONE, ...changes}}
}

/** What is not well. */
function complaints(facts: DoctorFacts): ReturnType<typeof diagnose> {
  return diagnose(facts).filter(finding => finding.ok !== true)
}

test('a healthy clone is told what was looked at', () => {
  expect(diagnose(HEALTHY)).toEqual([
    {ok: true, text: 'git 2.47.1', fix: null},
    {ok: true, text: 'Node 24.1.0', fix: null},
    {ok: true, text: "repository '/home/ada/project', with its whole history", fix: null},
    {ok: true, text: 'there is an origin', fix: null},
    {ok: true, text: "branch 'main' is checked out", fix: null},
    {ok: true, text: 'nothing uncommitted in any worktree', fix: null},
    {ok: true, text: 'configuration .github/integration.yml', fix: null},
    {ok: true, text: '2 gates', fix: null},
    {ok: true, text: 'workflow .github/workflows/integration.yml', fix: null}
  ])
})

describe('what is not well', () => {
  test.each<[string, DoctorFacts, false | 'warning', string]>([
    [
      'git is missing',
      {...HEALTHY, clone: {kind: 'refused', problems: [{where: 'git', what: 'no git was found', fix: 'Install git'}]}},
      false,
      'git: no git was found'
    ],
    ['node is old', {...HEALTHY, node: '20.18.3'}, false, 'Node 20.18.3 is too old; 20.19 is needed'],
    ['no commit', withRepository({hasCommits: false}), false, 'the repository has no commit yet'],
    [
      'shallow',
      withRepository({shallow: true}),
      'warning',
      'the clone is shallow; runs have to deepen it to find where branches left the base'
    ],
    [
      'no origin',
      withRepository({hasOrigin: false}),
      'warning',
      'there is no origin: only local branches are found, and nothing can be pushed'
    ],
    ['detached', withRepository({branch: null}), 'warning', 'HEAD is detached'],
    [
      'uncommitted work',
      withRepository({worktrees: [{path: '/w', branch: null, head: null, dirtyPaths: 1}]}),
      'warning',
      "'/w' has 1 uncommitted path; runs take commits only"
    ],
    ['no configuration', {...HEALTHY, config: {kind: 'absent', path: 'c.yml'}}, 'warning', 'no configuration at c.yml'],
    [
      'no gates',
      {...HEALTHY, config: {kind: 'valid', path: 'c.yml', gates: 0}},
      'warning',
      'there are no gates, so that nothing can be proved'
    ],
    [
      'a broken configuration',
      {...HEALTHY, config: {kind: 'invalid', path: 'c.yml', problems: [{where: 'c.yml:1:1', what: 'x', fix: 'y'}]}},
      false,
      'c.yml:1:1: x'
    ],
    ['no workflow', {...HEALTHY, workflow: null}, 'warning', 'no workflow uses the action']
  ])('%s', (_, facts, ok, text) => {
    expect(complaints(facts)).toEqual([{ok, text, fix: expect.stringMatching(/\w/)}])
    expect(isHealthy(diagnose(facts))).toBe(ok === 'warning')
  })
})

test.each([
  ['20.19.0', true],
  ['22.0.0', true],
  ['20.18.9', false],
  ['18.20.0', false]
])('Node %s is new enough: %p', (node, ok) => {
  expect(diagnose({...HEALTHY, node})[1]?.ok).toBe(ok)
})
