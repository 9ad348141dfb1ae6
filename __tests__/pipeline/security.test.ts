import {existsSync, mkdirSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import type {Gate} from '../../src/domain/config.js'
import {gate, ran, verdictOf, type Ran} from '../support/pipeline-run.js'
import {recordingRunner} from '../support/quiet-ports.js'
import {tempFolder, TempRepo} from '../support/temp-repo.js'

let repo: TempRepo

beforeEach(() => {
  const shop = 'one()\neval(old)\ntwo()\n'
  repo = TempRepo.with({'src/shop.js': shop, 'package-lock.json': '{"lodash": "4.17.15"}\n'})
})
afterEach(() => {
  repo.remove()
})

/** Finds every `eval(` in the sources, tells of them by absolute paths, and ends with the code it is told to. */
function scanGate(ending = 'true'): Gate {
  const place = '{"artifactLocation":{"uri":"file://%s/%s"},"region":{"startLine":%s}}'
  const result = `{"ruleId":"eval","message":{"text":"eval"},"locations":[{"physicalLocation":${place}}]}`
  const command = `{
    printf '{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"Grep"}},"results":['
    sep=
    grep -rn 'eval(' src | while IFS=: read -r file line rest; do
      printf '%s${result}' "$sep" "$PWD" "$file" "$line"
      sep=,
    done
    printf ']}]}'
  } > scan.sarif
  ${ending}`
  return gate(command, {name: 'scan', reports: [{kind: 'security', glob: 'scan.sarif'}]})
}

function auditGate(command: string): Gate {
  return gate(command, {name: 'audit', reports: [{kind: 'security', glob: 'audit.json'}]})
}

async function scanned(branches: readonly string[], gates: readonly Gate[]): Promise<Ran> {
  return await ran({repo, branches, config: {gates}})
}

describe('findings of a run', () => {
  test('that a branch brings are told with its name, and old ones move with the code', async () => {
    repo.branch('above', {'src/shop.js': '// The shop.\n\none()\neval(old)\ntwo()\n'})
    repo.branch('bad', {'src/cart.js': 'const x = 1\neval(x)\n'})
    const run = await scanned(['above', 'bad'], [scanGate()])
    const security = run.record.comparison?.security
    expect(security?.counts).toEqual({new: 1, 'new-rule': 0, existing: 1, fixed: 0, suppressed: 0})
    expect(security?.rows).toEqual([
      {
        gate: 'scan',
        tool: 'Grep',
        rule: 'eval',
        change: 'new',
        level: 'medium',
        message: 'eval',
        path: 'src/cart.js',
        line: 2,
        dependency: null,
        inChangedCode: true,
        branch: 'bad'
      }
    ])
    expect(security?.defects).toEqual([])
  })

  test('that were moved to another file are known by the code around them', async () => {
    const body = Array.from({length: 8}, (_, i) => `call(${i}, 'something longer ${i * i}')`).join('\n')
    repo.commit('more', {'src/shop.js': `one()\neval(old)\n${body}\n`})
    repo.branch('move', {'src/shop.js': 'one()\n', 'src/part.js': `// moved\neval(old)\n${body}\n`})
    const {record} = await scanned(['move'], [scanGate()])
    expect(record.comparison?.security).toMatchObject({rows: [], counts: {existing: 1}})
  })

  test('of a gate that fails for them on the base too settle whether it regressed', async () => {
    repo.branch('good', {'src/good.js': 'fine()\n'})
    const good = await scanned(['good'], [scanGate('exit 1')])
    expect(good.record.comparison?.gates).toEqual([
      {
        gate: 'scan',
        change: 'failing-before',
        baseline: 'fail',
        integration: 'fail',
        reason: 'it fails on the baseline too, and has no new finding'
      }
    ])
    expect(verdictOf(good)).toMatchObject({merged: ['good'], culprits: []})
    repo.branch('bad', {'src/bad.js': 'eval(x)\n'})
    const bad = await scanned(['good', 'bad'], [scanGate('exit 1')])
    expect(bad.record.status).toBe('blocked')
    expect(bad.record.comparison?.gates[0]).toMatchObject({
      change: 'regressed',
      reason: 'it fails on the baseline too, but not with 1 finding: eval in src/bad.js'
    })
  })
})

describe('a scan that could not run', () => {
  const DOWN = `echo '{"error": {"summary": "503 Service Unavailable"}}' > audit.json`
  const REASON = 'the security report cannot be trusted: audit.json: the scan could not run: 503 Service Unavailable'
  const CLEAN = `echo '{"auditReportVersion": 2, "vulnerabilities": {}, "metadata": {"vulnerabilities": {"total": 0}, "dependencies": {"total": 3}}}' > audit.json`

  test.each([
    ['and fails', 'exit 1'],
    ['and masks it', 'true']
  ])('on the integration makes its gate broken, blocks, and is nobody’s fault: %s', async (_, ending) => {
    repo.branch('one', {'one.txt': '1\n'})
    const command = `if [ -e one.txt ]; then ${DOWN}; ${ending}; else ${CLEAN}; fi`
    const run = await scanned(['one'], [auditGate(command)])
    const probe = run.record.probes.find(({purpose}) => purpose === 'integration')
    expect(probe?.gates[0]).toMatchObject({
      outcome: 'broken',
      reason: REASON,
      defects: ['audit.json: the scan could not run: 503 Service Unavailable']
    })
    expect(run.record.probes[0]?.gates[0]).not.toHaveProperty('defects')
    expect(run.record.status).toBe('blocked')
    expect(verdictOf(run)).toMatchObject({culprits: []})
  })

  test('on the base is no control, so that nothing is proved', async () => {
    repo.branch('one', {'one.txt': '1\n'})
    const run = await scanned(['one'], [auditGate(`if [ -e one.txt ]; then ${CLEAN}; else ${DOWN}; exit 1; fi`)])
    expect(run.record.status).toBe('blocked')
    expect(run.record.reasons.join(' ')).toContain(
      `The base itself could not be judged, so there is nothing to compare with. audit: ${REASON}`
    )
  })
})

describe('with what was proved in an earlier run', () => {
  const folder = tempFolder('memo')
  beforeEach(() => {
    mkdirSync(folder, {recursive: true})
    repo.branch('one', {'one.txt': '1\n'})
  })
  afterEach(() => {
    rmSync(folder, {recursive: true, force: true})
  })

  const counted = (one: Gate): Gate => ({
    ...one,
    command: `echo ${one.name} >> ${join(folder, 'runs')}\n${one.command}`
  })
  const plain = (name: string, more: Partial<Gate> = {}): Gate => counted(gate('true', {name, ...more}))
  const reallyRan = (): readonly string[] => {
    const file = join(folder, 'runs')
    const names = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : []
    rmSync(file, {force: true})
    return names
  }
  const run = async (
    id: string,
    gates: readonly Gate[],
    reports: readonly {kind: 'security'; glob: string}[] = []
  ): Promise<Ran> =>
    await ran({
      repo,
      branches: ['one'],
      memo: join(folder, 'memo'),
      config: {gates, reports, memo: true},
      ports: () => ({runner: recordingRunner(id)})
    })

  test('a scan is run again on both sides, after the gates that it may build on; those behind it are not', async () => {
    const gates = [plain('build'), counted(scanGate()), plain('test')]
    await run('run-1', gates)
    expect(reallyRan()).toEqual(['build', 'scan', 'test', 'build', 'scan', 'test'])
    const {record} = await run('run-2', gates)
    expect(reallyRan()).toEqual(['build', 'scan', 'build', 'scan'])
    expect(record.probes.map(probe => probe.gates.map(({earlier}) => earlier?.run ?? null))).toEqual([
      [null, null, 'run-1'],
      [null, null, 'run-1']
    ])
    expect(record.comparison?.security).toMatchObject({counts: {existing: 1}, defects: []})
    // What was run this time is as good as what was kept, so that it is the same once more.
    await run('run-3', gates)
    expect(reallyRan()).toEqual(['build', 'scan', 'build', 'scan'])
  })

  test('so is one that writes to a report that any gate may write', async () => {
    const scan = counted({...scanGate(), reports: []})
    const shared = [{kind: 'security' as const, glob: 'scan.sarif'}]
    await run('run-1', [plain('build'), scan, plain('test')], shared)
    reallyRan()
    await run('run-2', [plain('build'), scan, plain('test')], shared)
    expect(reallyRan()).toEqual(['build', 'scan', 'build', 'scan'])
  })

  test('one that depends on certain files is taken over within a run, and not across runs', async () => {
    const scan = counted({...scanGate(), paths: ['src/**']})
    await run('run-1', [scan])
    expect(reallyRan()).toEqual(['scan'])
    await run('run-2', [scan])
    expect(reallyRan()).toEqual(['scan'])
  })
})
