import {existsSync, mkdirSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import type {Config, Gate} from '../../src/domain/config.js'
import {gate, ran, verdictOf, type Ran} from '../support/pipeline-run.js'
import {tempFolder, TempRepo} from '../support/temp-repo.js'

const folder = tempFolder('memo')
const memo = join(folder, 'memo')
let repo: TempRepo

beforeEach(() => {
  mkdirSync(folder, {recursive: true})
  repo = TempRepo.with({'src/a.txt': 'a\n', 'docs/a.md': 'a\n'})
})
afterEach(() => {
  repo.remove()
  rmSync(folder, {recursive: true, force: true})
})

function counted(name: string, more: Partial<Gate> = {}, command = 'true'): Gate {
  return gate(`echo ${name} >> ${join(folder, 'runs')}\n${command}`, {name, ...more})
}

function reallyRan(): readonly string[] {
  const file = join(folder, 'runs')
  const names = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : []
  rmSync(file, {force: true})
  return names
}

async function integrated(
  branches: readonly string[],
  config: Partial<Config>,
  kept: string | null = memo
): Promise<Ran> {
  return await ran({repo, branches, memo: kept, config: {memo: true, ...config}})
}

const LINT = counted('lint', {paths: ['src/**', '.lintrc']})

describe('a gate with paths', () => {
  test.each([
    ['in one run, with nothing kept', null],
    ['in one run', memo]
  ])('is not run on a tree with the same files there, %s', async (_, kept) => {
    repo.branch('docs', {'docs/b.md': 'b\n'})
    const run = await integrated(['docs'], {gates: [LINT, counted('test')]}, kept)
    expect(reallyRan()).toEqual(['lint', 'test', 'test'])
    expect(verdictOf(run)).toMatchObject({status: 'ready', merged: ['docs']})
    const [base, integration] = run.record.probes
    expect(integration?.gates.map(({gate: name, outcome}) => [name, outcome])).toEqual([
      ['lint', 'pass'],
      ['test', 'pass']
    ])
    expect(integration?.gates[0]?.earlier).toMatchObject({on: 'same-paths', tree: base?.tree, probe: 'probe-1'})
    expect(integration?.gates[1]).not.toHaveProperty('earlier')
    expect(run.record.comparison?.gates.map(({change}) => change)).toEqual(['held', 'held'])
    expect(run.files).toContain('logs/probe-2/lint.log')
    expect(run.text('INTEGRATION_VALIDATION_REPORT.md')).toContain('with the same files in the paths that count')
  })

  test('is run where one of those files is another one, or a new one', async () => {
    repo.branch('source', {'src/a.txt': 'b\n'})
    await integrated(['source'], {gates: [LINT]})
    expect(reallyRan()).toEqual(['lint', 'lint'])
    repo.branch('hidden', {'.lintrc': 'x\n'})
    await integrated(['hidden'], {gates: [LINT]})
    expect(reallyRan()).toEqual(['lint'])
  })

  test('is known in a later run by a tree that is no longer there', async () => {
    repo.branch('one', {'docs/one.md': '1\n'})
    await integrated(['one'], {gates: [LINT, counted('test')]})
    reallyRan()
    repo.commit('the base goes on', {'docs/a.md': 'changed\n'})
    const run = await integrated(['one'], {gates: [LINT, counted('test')]})
    expect(reallyRan()).toEqual(['test', 'test'])
    expect(verdictOf(run)).toMatchObject({status: 'ready'})
    const again = await integrated(['one'], {gates: [LINT, counted('test')]})
    expect(reallyRan()).toEqual([])
    expect(again.record.metrics.gateRuns).toBe(0)
  })

  test('without paths runs on every new tree', async () => {
    repo.branch('docs', {'docs/b.md': 'b\n'})
    await integrated(['docs'], {gates: [counted('lint')]})
    expect(reallyRan()).toEqual(['lint', 'lint'])
  })

  test('whose patterns match no file at all is run: nothing shows that it looks at nothing', async () => {
    repo.branch('docs', {'docs/b.md': 'b\n'})
    await integrated(['docs'], {gates: [counted('lint', {paths: ['scr/**']})]})
    expect(reallyRan()).toEqual(['lint', 'lint'])
  })

  test('that fails is run every time, so that nobody is blamed by what was seen on another tree', async () => {
    repo.branch('docs', {'docs/b.md': 'b\n'})
    const fails = counted('lint', {paths: ['src/**']}, 'false')
    const run = await integrated(['docs'], {gates: [fails]})
    expect(reallyRan()).toEqual(['lint', 'lint'])
    expect(run.record.culprits).toEqual([])
  })

  test('runs everywhere when the memo is not wanted', async () => {
    repo.branch('docs', {'docs/b.md': 'b\n'})
    await integrated(['docs'], {gates: [LINT], memo: false})
    expect(reallyRan()).toEqual(['lint', 'lint'])
  })

  test('runs on a repeat: a later gate that needs what it leaves blames nobody', async () => {
    repo.branch('docs', {'docs/b.md': 'b\n'})
    const build = counted('build', {paths: ['src/**']}, 'touch built')
    const run = await integrated(['docs'], {gates: [build, counted('test', {}, '[ -e built ]')]})
    expect(reallyRan()).toEqual(['build', 'test', 'test', 'build', 'test'])
    expect(verdictOf(run)).toMatchObject({status: 'conditional', merged: ['docs'], culprits: []})
  })
})
