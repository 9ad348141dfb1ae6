import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {recordIn, runAction, type ActionRun} from '../support/bundle.js'
import {addHarmless, addPair, aShop, SHOP_GATE} from '../support/shop.js'
import type {TempRepo} from '../support/temp-repo.js'

const STAGED = 'refs/heads/integration/4711-1'

describe('a pair that breaks a test together', () => {
  let repo: TempRepo
  let run: ActionRun

  beforeAll(async () => {
    repo = aShop()
    addPair(repo)
    addHarmless(repo, ['feature/blue'])
    run = await runAction(repo, {branches: 'feature/*', ...SHOP_GATE})
  })
  afterAll(() => {
    run[Symbol.dispose]()
    repo.remove()
  })

  test('is named exactly, one of it is held out, and the rest is published', () => {
    expect(run).toMatchObject({
      exitCode: 0,
      stderr: '',
      outputs: {
        status: 'conditional',
        'merge-ready': 'false',
        merged: '["feature/blue","feature/left"]',
        'held-out': '["feature/right"]',
        conflicts: '1',
        regressions: '0',
        'staging-ref': STAGED,
        'staging-sha': repo.head(STAGED)
      }
    })
    expect(JSON.parse(run.outputs.culprits!)).toEqual([
      {
        branches: ['feature/left', 'feature/right'],
        tests: ['shop › switches'],
        heldOut: 'feature/right',
        evidence: expect.arrayContaining([
          {probe: expect.stringMatching(/^probe-\d+$/) as unknown, outcome: 'red'},
          {probe: expect.stringMatching(/^probe-\d+$/) as unknown, outcome: 'green'}
        ]) as unknown
      }
    ])
    const files = repo.git('ls-tree', '-r', '--name-only', STAGED).split('\n')
    expect(files).toContain('feature-blue.txt')
    expect([repo.git('show', `${STAGED}:left.txt`), repo.git('show', `${STAGED}:right.txt`)]).toEqual(['on', 'off'])
  })

  test('is a semantic conflict in the record, with proof that stands in the report folder', () => {
    const reportDir = run.outputs['report-dir']!
    const {conflicts, culprits, staging} = recordIn(reportDir)
    expect(conflicts).toMatchObject([
      {id: expect.stringMatching(/^INT-\d{6}$/), kind: 'semantic', branches: ['feature/left', 'feature/right'], autoResolvable: false}
    ])
    expect(staging).toMatchObject({state: 'published', where: 'local', candidate: repo.head(STAGED)})
    const logs = readdirSync(join(reportDir, 'logs'), {recursive: true, encoding: 'utf8'})
    for (const {log} of culprits[0]!.evidence) expect(logs.map(path => `logs/${path}`)).toContain(log)
    expect(readdirSync(reportDir)).toContain('CONFLICT_RESOLUTION_NEEDED.md')
    expect(run.summary).toMatch(/^## Integration: conditional\n\n\*\*Conditional\.\*\* 2 of 3 branches/)
  })

  test('is a warning of the job, which passes', () => {
    expect(run.annotations).toEqual([
      {
        level: 'warning',
        title: 'feature/left + feature/right fail only together',
        file: null,
        line: null,
        message: expect.stringMatching(/^shop › switches\. Held out: feature\/right\. Evidence: probe-/) as unknown
      }
    ])
  })

  test('fails the job where conditional is not good enough', async () => {
    using strict = await runAction(repo, {branches: 'feature/*', ...SHOP_GATE, 'fail-on': 'conditional'})
    expect(strict).toMatchObject({exitCode: 1, outputs: {status: 'conditional', 'merge-ready': 'false'}})
    expect(strict.annotations.at(-1)).toMatchObject({
      level: 'error',
      message:
        'Integration conditional: feature/right is held out: breaks the gates together with feature/left'
    })
  })

  test('fails no job where nothing may', async () => {
    using lax = await runAction(repo, {branches: 'feature/*', gates: 'no: false', 'fail-on': 'never'})
    expect(lax).toMatchObject({exitCode: 0, outputs: {'merge-ready': 'false'}})
  })
})

describe('a branch that breaks a test alone', () => {
  let repo: TempRepo

  beforeAll(() => {
    repo = aShop()
    addHarmless(repo)
    repo.branch('feature/bad', {'door.txt': null})
  })
  afterAll(() => {
    repo.remove()
  })

  test('blocks everything where nobody is to be blamed, and nothing is published', async () => {
    using run = await runAction(repo, {branches: 'feature/*', ...SHOP_GATE, isolation: 'final'})
    expect(run).toMatchObject({
      exitCode: 1,
      stderr: '',
      outputs: {
        status: 'blocked',
        'merge-ready': 'false',
        'staging-ref': '',
        'staging-sha': '',
        'held-out': '["feature/bad","feature/blue","feature/green"]',
        regressions: '1',
        culprits: '[]'
      }
    })
    expect(repo.git('for-each-ref', 'refs/heads/integration')).toBe('')
    expect(run.annotations.map(({title, message}) => `${title ?? ''}: ${message}`)).toContainEqual(
      expect.stringMatching(/^feature\/bad is held out: all candidates together are red, twice \(shop › door\)/)
    )
  })

  test.each(['each', 'bisect'])('is named and held out by %s', async isolation => {
    using run = await runAction(repo, {branches: 'feature/*', ...SHOP_GATE, isolation})
    expect(run).toMatchObject({
      exitCode: 0,
      outputs: {status: 'conditional', merged: '["feature/blue","feature/green"]', 'held-out': '["feature/bad"]'}
    })
    expect(JSON.parse(run.outputs.culprits!)).toMatchObject([
      {branches: ['feature/bad'], tests: ['shop › door'], heldOut: 'feature/bad'}
    ])
    expect(repo.head(run.outputs['staging-ref'])).toBe(run.outputs['staging-sha'])
    repo.git('update-ref', '-d', run.outputs['staging-ref']!)
  })
})

test('a gate that is red only once blames nobody', async () => {
  using repo = aShop()
  addHarmless(repo)
  // Fails on the second tree it sees, the first time.
  const count = join(repo.dir, '.git/count')
  const gate = `echo x >>'${count}'; test "$(grep -c x '${count}')" != 2`
  using run = await runAction(repo, {branches: 'feature/*', gates: `moody: ${gate}`})
  expect(run).toMatchObject({exitCode: 0, outputs: {merged: '["feature/blue","feature/green"]', culprits: '[]'}})
})
