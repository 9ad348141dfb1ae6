import {rmSync} from 'node:fs'
import {afterAll, beforeAll, expect, test} from '@jest/globals'
import type {IntegrationRecord} from '../../src/domain/record.js'
import {recordIn, runCommand, type CommandRun} from '../support/bundle.js'
import {importLargeRepo, type LargeRepo} from '../support/large-repo.js'
import {tempFolder, TempRepo} from '../support/temp-repo.js'

/** The heap that five hundred branches may take: the paths of all files for each of them would be gigabytes. */
const MOST_MEGABYTES = 192

const COMMITS = 10_000
const SIZE = {
  files: 100_000,
  branches: 500,
  pairs: 10,
  long: {branches: 3, commits: COMMITS},
  sweeps: [20_000, 300]
} as const

let repo: TempRepo
let folder: string
let large: LargeRepo
let run: CommandRun
let record: IntegrationRecord

beforeAll(async () => {
  repo = new TempRepo()
  folder = tempFolder('scale')
  large = importLargeRepo(repo, SIZE)
  const branches = ['--branches', 'branch-*', '--branches', 'sweep-*', '--base', 'main']
  run = await runCommand(['analyze', ...branches, '--no-cache', '--quiet', '--out', folder], {
    in: repo.dir,
    environment: {NODE_OPTIONS: `--max-old-space-size=${MOST_MEGABYTES}`}
  })
  record = recordIn(folder)
}, 180_000)
afterAll(() => {
  repo.remove()
  rmSync(folder, {recursive: true})
})

test('five hundred branches, ten thousand commits and a hundred thousand files come through in bounded memory', () => {
  expect([run.code, run.stderr, record.failure]).toEqual([1, '', null])
  expect(record.candidates.map(({name, outcome}) => `${name} ${outcome}`)).toEqual(
    large.names.map(name => `${name} not-reached`)
  )
  const most = record.candidates.filter(({commits}) => commits > 2).map(({commits}) => commits)
  expect(most).toEqual([COMMITS, COMMITS, COMMITS])
})

test('every conflict that was planted is found, with its path, and no other', () => {
  const found = record.conflicts.map(({branches, path, type}) => `${branches.join(' ')} ${type} ${path}`)
  const planted = [
    ...large.behind.map(name => `main ${name} contents shared/behind`),
    ...large.clashing.map(([a, b, path]) => `${a} ${b} contents ${path}`),
    ...large.sweeps.files.map(path => `${large.sweeps.names.join(' ')} contents ${path}`)
  ]
  expect(found.sort()).toEqual(planted.sort())
})

test('every pair has its verdict', () => {
  const pairs = (two: readonly (readonly string[])[]): readonly string[] => two.map(([a, b]) => `${a} ${b}`).sort()
  const listed = (verdict: string): readonly string[] =>
    pairs(record.pairs.filter(pair => pair.verdict === verdict).map(({branches}) => branches))
  const count = large.names.length
  const unknown = (large.behind.length * (2 * count - large.behind.length - 1)) / 2
  expect(record.pairs).toHaveLength((count * (count - 1)) / 2)
  expect(listed('conflict')).toEqual(pairs([...large.clashing, large.sweeps.names]))
  expect(listed('clean')).toEqual(pairs([...large.meeting, large.stacked]))
  expect(listed('unknown')).toHaveLength(unknown)
  expect(record.pairs.filter(({verdict, branches}) => verdict === 'unknown' && !isBehind(branches))).toEqual([])
})

function isBehind(branches: readonly string[]): boolean {
  return branches.some(name => large.behind.includes(name))
}

test('the plan leaves out one of each pair in conflict, and those behind the base', () => {
  const {plan} = record
  const out = large.clashing.length + large.behind.length + 1
  expect(plan?.steps).toHaveLength(large.names.length)
  expect(plan?.cost).toMatchObject({heldOut: out, paths: out - 1 + large.sweeps.files.length})
  expect(plan?.commutes).toMatchObject({kind: 'same'})
  const [parent, child] = large.stacked
  expect(plan?.steps.find(({candidate}) => candidate === child)?.parent).toBe(parent)
})
