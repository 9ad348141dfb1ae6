import {readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import type {Config} from '../../src/domain/config.js'
import type {IntegrationRecord, ProbeRecord} from '../../src/domain/record.js'
import {expectNothingStaged, expectStaged, gate, ran, testGate, verdictOf, type Ran} from '../support/pipeline-run.js'
import {tempFolder, TempRepo} from '../support/temp-repo.js'

let repo: TempRepo
let seen: string

beforeEach(() => {
  repo = TempRepo.with({'.gitignore': 'cache\nreport.xml\n', 'tests/base.t': 'true\n'})
  seen = tempFolder('seen')
})
afterEach(() => {
  repo.remove()
  rmSync(seen, {recursive: true, force: true})
})

/** Each branch brings a test of its own. */
function branches(tests: Readonly<Record<string, string>>): readonly string[] {
  for (const [name, text] of Object.entries(tests)) repo.branch(name, {[`tests/${name}.t`]: text})
  return Object.keys(tests)
}

/** Takes down whether a probe found a cache, and leaves one. */
const CACHE = (): string => `
if [ -e cache/mark ]; then was=warm; else was=cold; fi
echo "$was $PWD" >> ${seen}/log
mkdir -p cache; echo "$PWD" > cache/mark
[ -e $HOME/mine ] && exit 9; touch $HOME/mine $TMPDIR/mine left .git/hook`

async function run(names: readonly string[], config: Partial<Config> = {}, memo: string | null = null): Promise<Ran> {
  return await ran({repo, branches: names, config: {keep: ['cache'], gates: [testGate(CACHE())], ...config}, memo})
}

function probesOf({probes}: IntegrationRecord): readonly string[] {
  return probes.map(probe => `${probe.purpose} ${warmthOf(probe)}`)
}

function warmthOf({gates}: ProbeRecord): string {
  return gates.some(({warm}) => warm !== undefined) ? 'warm' : 'cold'
}

function starts(): readonly string[] {
  return readFileSync(join(seen, 'log'), 'utf8')
    .trim()
    .split('\n')
    .map(line => line.split(' ')[0] ?? '')
}

function roots(): readonly (string | undefined)[] {
  return readFileSync(join(seen, 'log'), 'utf8')
    .trim()
    .split('\n')
    .map(line => line.split('/').at(-1))
}

const SOME = {a: 'true\n', b: 'false\n', c: 'true\n', d: 'true\n', e: 'false\n', f: 'true\n'}

describe('a run that keeps folders', () => {
  test.each([1, 2])(
    'finds the same culprits with %d at a time, and publishes what was proved without them',
    async jobs => {
      const names = branches(SOME)
      const result = await run(names, {jobs})
      expect(verdictOf(result)).toMatchObject({
        status: 'conditional',
        merged: ['a', 'c', 'd', 'f'],
        culprits: [['b'], ['e']]
      })
      expectStaged(result, repo, ['a', 'c', 'd', 'f'])
      const made = probesOf(result.record)
      expect(made.filter(one => one === 'isolation warm').length).toBeGreaterThan(1)
      expect(made.filter(one => /^(?:baseline|integration|repeat) warm/.test(one))).toEqual([])
      expect([...new Set(roots())].sort()).toEqual(['tree', 'tree-2'].slice(0, jobs))
      expect([...starts()].sort()).toEqual(result.record.probes.map(warmthOf).sort())
      const published = result.record.probes.filter(
        ({tree, outcome}) => tree === result.record.staging?.tree && outcome === 'pass'
      )
      expect(published.map(warmthOf)).toContain('cold')
      expect(result.text('INTEGRATION_VALIDATION_REPORT.md')).toContain('beside kept folders')
    }
  )

  test('begins every probe with nothing where none is named', async () => {
    const result = await run(branches({a: 'true\n', b: 'false\n', c: 'true\n'}), {keep: []})
    expect([new Set(starts()), new Set(result.record.probes.map(warmthOf))]).toEqual([
      new Set(['cold']),
      new Set(['cold'])
    ])
  })

  test('blames nobody for what another branch left in them', async () => {
    // What b leaves makes every later probe red that finds it, also those without b.
    const poison = `${CACHE()}\n[ -e tests/b.t ] && touch cache/poison; [ -e cache/poison ] && exit 1; true`
    const result = await run(branches({...SOME, e: 'true\n'}), {gates: [gate(poison)]})
    const {culprits, merged} = verdictOf(result)
    expect([culprits, merged]).toEqual([[['b']], ['a', 'c', 'd', 'e', 'f']])
    expectStaged(result, repo, ['a', 'c', 'd', 'e', 'f'])
  })

  test('publishes nothing that passes only because of what another branch left in them', async () => {
    // Whoever has c leaves what makes b pass.
    const mask = `${CACHE()}\n[ -e tests/c.t ] && touch cache/mask\n[ ! -e tests/b.t ] || { [ -e cache/mask ] && [ ! -e tests/c.t ]; }`
    const result = await run(branches({a: 'true\n', b: 'true\n', c: 'true\n', d: 'true\n'}), {gates: [gate(mask)]})
    const {culprits, merged} = verdictOf(result)
    expect([culprits, merged]).toEqual([[['b']], ['a', 'c', 'd']])
  })

  test('keeps nothing of a probe in which a gate was killed', async () => {
    const hang = `${CACHE()}\n[ ! -e tests/b.t ] || sleep 60`
    const result = await run(branches({a: 'true\n', b: 'true\n', c: 'true\n'}), {
      gates: [gate(hang, {timeoutSeconds: 0.5})],
      isolation: 'bisect'
    })
    const broken = result.record.probes.findIndex(({outcome}) => outcome === 'broken')
    expect(broken).toBeGreaterThan(0)
    expect(starts()[broken + 1] ?? 'cold').toBe('cold')
  })

  test('takes over what it proved, and never what was warm for a run that keeps nothing', async () => {
    const names = branches({a: 'true\n', b: 'false\n', c: 'true\n'})
    const memo = join(seen, 'memo')
    const first = await run(names, {memo: true}, memo)
    const count = starts().length
    const second = await run(names, {memo: true}, memo)
    expect(starts()).toHaveLength(count)
    expect([verdictOf(second), probesOf(second.record)]).toEqual([verdictOf(first), probesOf(first.record)])
    const third = await run(names, {memo: true, keep: []}, memo)
    expect(starts().length).toBeGreaterThan(count)
    expect(new Set(third.record.probes.map(warmthOf))).toEqual(new Set(['cold']))
  })

  test('refuses to keep a folder that has files of the base', async () => {
    const result = await run(branches({a: 'true\n'}), {keep: ['cache', 'tests', 'te*']})
    expectNothingStaged(result, repo)
    expect(result.exitCode).toBe(2)
    expect(result.record.failure?.message).toMatch(/"tests" names files.*\n.*"te\*" names files/)
  })
})
