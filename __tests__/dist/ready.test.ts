import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from '@jest/globals'
import {OUTPUT_NAMES} from '../support/output-names.js'
import {leftIn, recordIn, runAction, runPost} from '../support/bundle.js'
import {addHarmless, aShop, SHOP_GATE} from '../support/shop.js'
import type {TempRepo} from '../support/temp-repo.js'

/** Everything that a run may not change: the checkout, the settings, and every ref but the one it publishes. */
function untouched(repo: TempRepo): unknown {
  return {
    head: readFileSync(join(repo.dir, '.git/HEAD'), 'utf8'),
    status: repo.git('status', '--porcelain'),
    config: repo.git('config', '--list', '--local'),
    stash: repo.git('stash', 'list'),
    refs: repo.git('for-each-ref').split('\n').filter(line => !line.includes('refs/heads/integration/'))
  }
}

test('two disjoint branches are ready: outputs, staging ref, reports and summary say so, and nothing else changed', async () => {
  using repo = aShop()
  addHarmless(repo)
  const before = untouched(repo)
  using run = await runAction(repo, {branches: 'feature/*', ...SHOP_GATE})
  const staged = repo.head('refs/heads/integration/4711-1')
  const reportDir = join(repo.dir, 'integration-report')

  expect(run.stderr).toBe('')
  expect({exitCode: run.exitCode, outputs: run.outputs}).toEqual({
    exitCode: 0,
    outputs: {
      status: 'ready',
      'merge-ready': 'true',
      'staging-ref': 'refs/heads/integration/4711-1',
      'staging-sha': staged,
      'base-sha': repo.head(),
      merged: '["feature/blue","feature/green"]',
      'held-out': '[]',
      conflicts: '0',
      regressions: '0',
      culprits: '[]',
      matrix: '',
      record: join(reportDir, 'integration.json'),
      'report-dir': reportDir
    }
  })
  // The two others are empty where nothing is uploaded.
  expect(Object.keys(run.outputs).sort()).toEqual(
    OUTPUT_NAMES.filter(name => !name.startsWith('artifact-')).toSorted()
  )
  expect(untouched(repo)).toEqual(before)
  expect(leftIn(run.temp)).toEqual([])
  expect(run).toMatchObject({environment: {}, path: [], annotations: [], otherCommands: []})
  expect(run.groups).toEqual(['Gate test on the base (probe-1)', 'Gate test on feature/blue + feature/green (probe-2)'])
  expect(run.summary).toMatch(/^## Integration: ready\n\n\*\*Ready\.\*\* Both branches are merged on top of `main`/)

  expect(readdirSync(reportDir).sort()).toEqual([
    '.gitignore',
    'CONFLICT_ANALYSIS.md',
    'INTEGRATION_CHECKLIST.md',
    'INTEGRATION_PLAN.md',
    'INTEGRATION_REPORT.md',
    'INTEGRATION_VALIDATION_REPORT.md',
    'REGRESSION_ANALYSIS.md',
    'RESULT_COMPARISON.md',
    'ROLLBACK_PLAN.md',
    'WORKTREE_REGISTRY.md',
    'integration.json',
    'logs',
    'results'
  ])
  const record = recordIn(reportDir)
  expect(record).toMatchObject({status: 'ready', mergeReady: true, failure: null, run: {id: '4711-1'}})
  for (const gate of record.probes.flatMap(probe => probe.gates)) {
    expect(readFileSync(join(reportDir, gate.log), 'utf8')).toBe('2 tests, 0 failed\n')
    expect(gate.reports.map(({copy}) => readFileSync(join(reportDir, copy), 'utf8'))).toEqual([
      expect.stringContaining("<testcase classname='shop' name='door'/>")
    ])
  }

  repo.git('merge', '--quiet', '--no-ff', '--no-edit', 'feature/blue')
  repo.git('merge', '--quiet', '--no-ff', '--no-edit', 'feature/green')
  expect(repo.git('rev-parse', `${staged}^{tree}`)).toBe(repo.git('rev-parse', 'HEAD^{tree}'))
})

test('the log of a job tells the verdict, where the integration is, where the reports are, and whose move it is', async () => {
  using repo = aShop()
  addHarmless(repo)
  using run = await runAction(repo, {branches: 'feature/*', ...SHOP_GATE})
  const log = run.log.slice(run.log.indexOf('publish'))
  expect(log.filter(line => line !== '')).toEqual([
    'publish',
    `- refs/heads/integration/4711-1 in this repository: ${run.outputs['staging-sha']}, new ref`,
    'READY  Both branches are merged on top of main. The gate passes on the result.',
    '  ✔ feature/blue   merged  merged without conflict',
    '  ✔ feature/green  merged  merged without conflict',
    `Reports  ${join(repo.dir, 'integration-report')}/INTEGRATION_REPORT.md`,
    'Next',
    '  Whoever may push to main: Land feature/blue and feature/green.',
    '      git switch main',
    `      git merge --ff-only ${run.outputs['staging-sha']}`
  ])
})

test('the post step after a good run changes nothing', async () => {
  using repo = aShop()
  addHarmless(repo)
  using main = await runAction(repo, {branches: 'feature/*', ...SHOP_GATE})
  const refs = repo.git('for-each-ref')
  const reports = readdirSync(join(repo.dir, 'integration-report'))
  const post = await runPost(repo, main)
  expect(post).toMatchObject({exitCode: 0, stderr: '', outputs: {}, summary: '', annotations: [], environment: {}})
  expect(repo.git('for-each-ref')).toBe(refs)
  expect(readdirSync(join(repo.dir, 'integration-report'))).toEqual(reports)
})

test('two steps of one job publish two staging refs, and the first one stays where it was', async () => {
  using repo = aShop()
  addHarmless(repo)
  using first = await runAction(repo, {branches: 'feature/blue', ...SHOP_GATE})
  using second = await runAction(repo, {branches: 'feature/green', ...SHOP_GATE})
  expect([first, second].map(({outputs}) => outputs['staging-ref'])).toEqual([
    'refs/heads/integration/4711-1',
    'refs/heads/integration/4711-1-2'
  ])
  for (const {outputs} of [first, second]) expect(repo.head(outputs['staging-ref'])).toBe(outputs['staging-sha'])
  expect(repo.git('ls-tree', '--name-only', second.outputs['staging-sha']!)).not.toContain('feature-blue.txt')
})

test('a second run into the same folder leaves no report of the first one that is no longer true', async () => {
  using repo = aShop()
  repo.branch('one', {'door.txt': 'green\n'})
  repo.branch('two', {'door.txt': 'blue\n'})
  using first = await runAction(repo, {branches: 'one\ntwo', ...SHOP_GATE})
  expect(readdirSync(first.outputs['report-dir']!)).toContain('CONFLICT_RESOLUTION_NEEDED.md')
  repo.write({'integration-report/mine.txt': 'mine\n'})
  using second = await runAction(repo, {branches: 'one', gates: 'open: true', 'fail-on': 'conditional'})
  expect(second.exitCode).toBe(0)
  const left = readdirSync(second.outputs['report-dir']!)
  expect(left).not.toContain('CONFLICT_RESOLUTION_NEEDED.md')
  expect(left).toContain('mine.txt')
  const logs = readdirSync(join(second.outputs['report-dir']!, 'logs'), {recursive: true, encoding: 'utf8'})
  expect(logs.filter(path => path.endsWith('.log')).sort()).toEqual(['probe-1/open.log', 'probe-2/open.log'])
})
