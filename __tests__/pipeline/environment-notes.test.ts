import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import type {Config} from '../../src/domain/config.js'
import {ran, testGate, verdictOf, type Ran} from '../support/pipeline-run.js'
import {lines, TempRepo} from '../support/temp-repo.js'

let repo: TempRepo
beforeEach(() => {
  repo = TempRepo.with({
    'f.txt': lines(9),
    'tests/base.t': 'true\n',
    '.nvmrc': '18\n',
    'package-lock.json': lock('1.0.0'),
    'pay.js': 'process.env.OLD_KEY\n',
    'other.js': 'process.env.SHARED\n'
  })
})
afterEach(() => {
  repo.remove()
})

function lock(version: string): string {
  return `${JSON.stringify({packages: {'node_modules/left-pad': {version}}}, null, 2)}\n`
}

async function integrated(branches: readonly string[], config: Partial<Config> = {}): Promise<Ran> {
  return await ran({repo, branches, config: {gates: [testGate()], incident: true, ...config}})
}

describe('a branch that passes as it is and fails once it is integrated alone', () => {
  test('has what changed around it noted: packages, tools, migrations, and variables by name', async () => {
    // Needs the package that was there when it left.
    const head = repo.branch('late', {'tests/late.t': 'grep -q 1.0.0 package-lock.json\n'})
    repo.branch('good', {'good.txt': 'g\n'})
    const mergeBase = repo.head('main')
    repo.commit('Newer tools', {'.nvmrc': '20\n', 'package-lock.json': lock('2.0.0')})
    repo.commit('Cards', {
      'db/migrate/20260101_cards.rb': 'x\n',
      'pay.js': 'process.env.OLD_KEY\nprocess.env.CARD_KEY ?? "secret"\nprocess.env.SHARED\n'
    })
    const run = await integrated(['late', 'good'])
    expect(verdictOf(run)).toMatchObject({merged: ['good'], out: {late: 'culprit'}, culprits: [['late']]})
    const own = run.record.probes.find(({purpose}) => purpose === 'own')
    expect(own).toMatchObject({candidates: ['late'], commit: head, outcome: 'pass'})
    const integratedProbe = run.record.probes.findLast(
      ({candidates, outcome, purpose}) => candidates.join() === 'late' && outcome === 'fail' && purpose !== 'own'
    )
    expect(run.record.environmentNotes).toEqual([
      {
        candidate: 'late',
        head,
        mergeBase,
        signals: ['test:test:tests/late.t › all › works'],
        tests: ['tests/late.t › all › works'],
        own: own?.id,
        integrated: integratedProbe?.id,
        missed: 2,
        differences: [
          {kind: 'tool', file: '.nvmrc', name: 'node', old: '18', new: '20'},
          {kind: 'dependency', file: 'package-lock.json', name: 'left-pad', old: '1.0.0', new: '2.0.0'},
          {
            kind: 'migration',
            file: 'db/migrate/20260101_cards.rb',
            name: '20260101_cards.rb',
            old: null,
            new: 'added'
          },
          // OLD_KEY stood there before, and SHARED in a file that did not change.
          {kind: 'variable', file: 'pay.js', name: 'CARD_KEY', old: null, new: 'used'}
        ],
        more: 0
      }
    ])
    expect(run.text('ENVIRONMENT_NOTES.md')).toContain('| `left-pad` | `package-lock.json` | 1.0.0 | 2.0.0 |')
    expect(run.text('ENVIRONMENT_NOTES.md')).not.toContain('secret')
    expect(run.text('INTEGRATION_REPORT.md')).toContain('`ENVIRONMENT_NOTES.md` says what changed since')
  })

  test('for the code alone is said to differ in nothing around it', async () => {
    repo.branch('late', {'tests/late.t': '[ ! -e new.txt ]\n'})
    repo.commit('New code', {'new.txt': 'x\n'})
    const run = await integrated(['late'])
    expect(run.record.environmentNotes).toMatchObject([{candidate: 'late', missed: 1, differences: []}])
  })
})

describe('no note, and no probe for it,', () => {
  const own = ({record}: Ran): number => record.probes.filter(({purpose}) => purpose === 'own').length

  test('is made of a branch that holds the whole base', async () => {
    repo.branch('bad', {'tests/bad.t': 'false\n'})
    const run = await integrated(['bad'])
    expect([run.record.environmentNotes, own(run)]).toEqual([[], 0])
  })

  test('is made of branches that fail only together', async () => {
    repo.branch('one', {'one.txt': 'x\n', 'tests/x.t': '[ ! -e one.txt ] || [ ! -e two.txt ]\n'})
    repo.branch('two', {'two.txt': 'x\n', 'f.txt': lines(9, {3: 'two'})})
    repo.commit('The base went on', {'new.txt': 'x\n'})
    const run = await integrated(['one', 'two'])
    expect([run.record.culprits.length, run.record.environmentNotes, own(run)]).toEqual([1, [], 0])
  })

  test('is made when it is not wanted', async () => {
    repo.branch('late', {'tests/late.t': '[ ! -e new.txt ]\n'})
    repo.commit('New code', {'new.txt': 'x\n'})
    const run = await integrated(['late'], {incident: false})
    expect([run.record.environmentNotes, own(run)]).toEqual([[], 0])
  })
})

test('a branch that fails as it is too is looked at with one probe, and gets no note', async () => {
  repo.branch('bad', {'tests/bad.t': 'false\n'})
  repo.commit('The base went on', {'new.txt': 'x\n'})
  const run = await integrated(['bad'])
  expect(run.record.environmentNotes).toEqual([])
  expect(run.record.probes.map(({purpose, outcome}) => `${purpose} ${outcome}`)).toContain('own fail')
  expect(run.files).not.toContain('ENVIRONMENT_NOTES.md')
})
