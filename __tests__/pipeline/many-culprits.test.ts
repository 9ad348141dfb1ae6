import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {TempOrigin} from '../support/opened-git.js'
import {gate, ran, verdictOf} from '../support/pipeline-run.js'
import {tempFolder, TempRepo, type Files} from '../support/temp-repo.js'

const COUNT = 32
const NAMES = Array.from({length: COUNT}, (_, i) => `b${String(i).padStart(2, '0')}`)
const SINGLES = ['b03', 'b09', 'b14', 'b22', 'b27']
const PAIR = ['b06', 'b18']
const BREAKER = 'b25'

/** Reads every case and runs it as a test of its own. */
const SUITE = `
import {appendFileSync, readFileSync} from 'node:fs'
import assert from 'node:assert'
import {test} from 'node:test'
import {limit} from './limit.mjs'
import {load} from './load.mjs'
${NAMES.map(name => `import {value as ${name}} from './modules/${name}.mjs'`).join('\n')}

${NAMES.map(name => `test('${name} is positive', () => assert.ok(${name} > 0))`).join('\n')}
test('the load is within the limit', () => assert.ok(load <= limit))
test('comes and goes', () => {
  appendFileSync(process.env.SEEN, '.')
  assert.notStrictEqual(readFileSync(process.env.SEEN, 'utf8').length % 8, 0)
})
`

const BASE: Files = {
  'suite.test.mjs': SUITE,
  'build.mjs': 'console.log("built")\n',
  'limit.mjs': 'export const limit = 10\n',
  'load.mjs': 'export const load = 8\n',
  ...Object.fromEntries(NAMES.map(name => [`modules/${name}.mjs`, 'export const value = 1\n']))
}

function changeOf(name: string): Files {
  const change = {[`modules/${name}.mjs`]: `export const value = ${SINGLES.includes(name) ? -1 : 2}\n`}
  if (name === PAIR[0]) return {...change, 'limit.mjs': 'export const limit = 9\n'}
  if (name === PAIR[1]) return {...change, 'load.mjs': 'export const load = 10\n'}
  return name === BREAKER ? {...change, 'build.mjs': 'throw new Error("does not build")\n'} : change
}

describe('among 32 branches', () => {
  test('five culprits, a pair and one that breaks the build are named within 24 gate runs, and the others land', async () => {
    using project = TempRepo.with(BASE)
    for (const name of NAMES) project.branch(name, changeOf(name))
    using origin = new TempOrigin(project)
    using clone = origin.clone()
    const notes = tempFolder('notes')
    const [runs, seen] = [join(notes, 'runs'), join(notes, 'seen')]
    const command = [
      `echo run >> '${runs}'`,
      'node build.mjs || exit 1',
      `SEEN='${seen}' node --test --test-reporter=junit --test-reporter-destination=report.xml suite.test.mjs`
    ].join('\n')
    const gates = [gate(command, {reports: [{kind: 'tests', glob: 'report.xml'}]})]
    const run = await ran({
      repo: clone,
      branches: NAMES,
      config: {gates, isolation: 'decode', order: 'listed', push: true}
    })

    const out = [...SINGLES, PAIR[1]!, BREAKER].sort()
    const kept = NAMES.filter(name => !out.includes(name))
    const {culprits, ...verdict} = verdictOf(run)
    expect(verdict).toEqual({
      status: 'conditional',
      exitCode: 0,
      merged: kept,
      out: Object.fromEntries(out.map(name => [name, 'culprit']))
    })
    expect(new Set(culprits as string[][])).toEqual(new Set([...SINGLES.map(name => [name]), [BREAKER], PAIR]))
    expect(readFileSync(runs, 'utf8').split('\n').length - 1).toBe(run.record.probes.length)
    expect(run.record.probes.length).toBeLessThanOrEqual(24)
    expect(readFileSync(seen, 'utf8').length).toBeGreaterThan(8)

    const ref = `refs/heads/integration/${run.runner.runId}`
    expect(run.record.staging).toMatchObject({ref, state: 'published', where: 'origin'})
    const published = Object.fromEntries(
      NAMES.map(name => [name, origin.git('show', `${ref}:modules/${name}.mjs`).trim()])
    )
    expect(published).toEqual(
      Object.fromEntries(NAMES.map(name => [name, `export const value = ${kept.includes(name) ? 2 : 1}`]))
    )
    expect(run.record.redFlags.map(({id}) => id)).toContain('semantic-conflict')
  }, 180_000)
})
