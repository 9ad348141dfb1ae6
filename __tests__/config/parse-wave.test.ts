import {describe, expect, test} from '@jest/globals'
import {parsePins} from '../../src/config/parse-pins.js'
import {parseWave} from '../../src/config/parse-wave.js'
import {problemsOf} from '../support/config-problems.js'

const A = 'a'.repeat(40)
const B = 'b'.repeat(40)

const WAVE = {
  schemaVersion: '1.0',
  base: A,
  gates: [{name: 'test', command: 'npm test', timeoutSeconds: 60, reports: [{kind: 'tests', glob: 'r.xml'}]}],
  reports: [{kind: 'coverage', glob: 'c.xml'}],
  environment: ['DATABASE_URL'],
  probes: [{id: 'probe-2', purpose: 'isolation', candidates: ['x'], commit: B, tree: A, attempt: 0}]
}

describe('a wave', () => {
  test('is read as it was written, and loses what does not belong to it', () => {
    expect(parseWave(JSON.stringify({...WAVE, more: 1}), 'here')).toEqual(WAVE)
  })

  test.each<[string, object]>([
    ['another version', {schemaVersion: '2.0'}],
    ['a base that is no id', {base: 'main'}],
    ['a gate without a command', {gates: [{...WAVE.gates[0], command: undefined}]}],
    ['a gate without a time limit', {gates: [{...WAVE.gates[0], timeoutSeconds: 0}]}],
    ['a report of no known kind', {reports: [{kind: 'mood', glob: 'x'}]}],
    ['variables that are no names', {environment: [1]}],
    ['an id that leads elsewhere', {probes: [{...WAVE.probes[0], id: '../probe-2'}]}],
    ['a purpose that there is not', {probes: [{...WAVE.probes[0], purpose: 'fun'}]}],
    ['a commit that is no id', {probes: [{...WAVE.probes[0], commit: '--help'}]}],
    ['a tree that is no id', {probes: [{...WAVE.probes[0], tree: null}]}],
    ['no attempt', {probes: [{...WAVE.probes[0], attempt: '0'}]}]
  ])('with %s is none', (_, change) => {
    const problems = problemsOf(() => parseWave(JSON.stringify({...WAVE, ...change}), 'wave.json'))
    expect(problems.map(({where, what}) => [where, what])).toEqual([
      ['wave.json', 'this is no wave of probes that this version can read']
    ])
  })

  test.each(['', '{', 'null', '[]'])('cannot be %j', text => {
    expect(problemsOf(() => parseWave(text, 'wave.json'))).toHaveLength(1)
  })
})

const HEAD = {name: 'feature/x', sha: B, source: 'refs/heads/feature/x', reason: 'merged without conflict', files: []}
const RECORD = {base: {name: 'main', sha: A, tree: B}, candidates: [HEAD]}

describe('the pins of a record', () => {
  test('are its base and its heads, those included that were not found', () => {
    const gone = {name: '#12', sha: null, source: null, reason: 'origin has no such pull request'}
    expect(parsePins(JSON.stringify({...RECORD, candidates: [HEAD, gone]}), 'here')).toEqual({
      base: {name: 'main', sha: A},
      heads: [{name: 'feature/x', sha: B, source: 'refs/heads/feature/x', reason: 'merged without conflict'}, gone]
    })
  })

  test.each<[string, object]>([
    ['no base', {base: null}],
    ['a base that is no id', {base: {name: 'main', sha: 'main'}}],
    ['no candidates', {candidates: []}],
    ['a name that no branch has', {candidates: [{...HEAD, name: 'a..b'}]}],
    ['a head that is no id', {candidates: [{...HEAD, sha: 'HEAD'}]}],
    ['a source that is no ref', {candidates: [{...HEAD, source: '--exec=x'}]}]
  ])('are none where the record has %s', (_, change) => {
    const problems = problemsOf(() => parsePins(JSON.stringify({...RECORD, ...change}), "input 'branches'"))
    expect(problems.map(({where, what}) => [where, what])).toEqual([
      ["input 'branches'", 'the plan is no record of a run that found its base and its candidates']
    ])
  })
})
