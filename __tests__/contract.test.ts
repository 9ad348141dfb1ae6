import {spawnSync} from 'node:child_process'
import {copyFileSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, describe, expect, test} from '@jest/globals'
import {parse} from 'yaml'
import {readActionInputs} from '../src/config/action-inputs.js'
import {ACTION_DEFAULTS, COMMAND_LINE_DEFAULTS, INPUT_NAMES, inputOf} from '../src/config/inputs.js'
import {parseConfig} from '../src/config/parse-config.js'
import {OUTPUT_NAMES} from './support/output-names.js'
import {tempFolder} from './support/temp-repo.js'

interface ActionFile {
  readonly name: string
  readonly description: string
  readonly author: string
  readonly branding: unknown
  readonly inputs: Readonly<Record<string, {description: string; required: boolean; default?: string}>>
  readonly outputs: Readonly<Record<string, {description: string}>>
  readonly runs: unknown
}

const action = parse(readFileSync('action.yml', 'utf8')) as ActionFile

describe('action.yml', () => {
  test('names every input of the table, with its description, and a default only where the file has no say', () => {
    const expected = INPUT_NAMES.map(name => {
      const {description, notInFile, actionDefault} = inputOf(name)
      const declared = notInFile !== null && actionDefault !== null ? {default: actionDefault} : {}
      return [name, {description, required: false, ...declared}]
    })
    expect(Object.entries(action.inputs)).toEqual(expected)
  })

  test('names every output, with its description', () => {
    expect(action.outputs).toEqual(
      Object.fromEntries(OUTPUT_NAMES.map(name => [name, {description: expect.stringMatching(/^\S.*\.$/)}]))
    )
  })

  test('has the inputs and outputs that users rely on', () => {
    expect(INPUT_NAMES).toEqual([
      'branches',
      'base',
      'config',
      'strategy',
      'order',
      'isolation',
      'max-probes',
      'max-minutes',
      'gates',
      'reports',
      'staging-ref',
      'push',
      'jobs',
      'memo',
      'incident',
      'fail-on',
      'mode',
      'plan',
      'probe',
      'results',
      'report-dir',
      'artifact-name',
      'retention-days',
      'token'
    ])
    expect(Object.keys(action.outputs)).toEqual([
      'status',
      'merge-ready',
      'staging-ref',
      'staging-sha',
      'base-sha',
      'merged',
      'held-out',
      'conflicts',
      'regressions',
      'culprits',
      'matrix',
      'record',
      'report-dir',
      'artifact-id',
      'artifact-url'
    ])
  })

  test('runs the bundles, and the post step always', () => {
    expect(action.runs).toEqual({using: 'node24', main: 'dist/index.js', post: 'dist/post.js', 'post-if': 'always()'})
  })

  test('can be listed: a name, an author, a brand, and a description within the limit of the marketplace', () => {
    expect(action).toMatchObject({
      name: 'Integration Orchestrator',
      author: expect.stringMatching(/\w/),
      branding: {icon: 'git-merge', color: 'blue'}
    })
    expect(action.description.length).toBeLessThan(125)
  })

  test('with its own defaults and branches alone is a good configuration', () => {
    const environment = Object.fromEntries(
      Object.entries(action.inputs).map(([name, input]) => [`INPUT_${name.toUpperCase()}`, input.default ?? ''])
    )
    const given = readActionInputs({...environment, INPUT_BRANCHES: 'a'})
    expect(given.unknownInputs).toEqual([])
    const config = parseConfig({...given, origin: name => name, defaults: ACTION_DEFAULTS, file: null})
    expect(config).toMatchObject({push: true, strategy: 'merge', isolation: 'decode', reportDir: 'integration-report'})
  })
})

test.each(INPUT_NAMES.map(name => [name, inputOf(name)] as const))(
  'the default of %s is an allowed value and told in its description',
  (name, input) => {
    for (const value of [ACTION_DEFAULTS[name], COMMAND_LINE_DEFAULTS[name]]) {
      if (value === undefined) continue
      if (input.values !== null) expect(input.values).toContain(value)
      if (input.notInFile === null) expect(input.description).toContain(`\`${value}\``)
    }
    for (const value of input.values ?? []) expect(input.description).toContain(`\`${value}\``)
  }
)

describe('the documentation script', () => {
  const folder = tempFolder('docs')
  afterAll(() => {
    rmSync(folder, {recursive: true})
  })

  const readme = join(folder, 'README.md')
  const docs = (...args: string[]): {status: number | null; stderr: string} =>
    spawnSync(process.execPath, ['scripts/docs.mjs', '--readme', readme, ...args], {encoding: 'utf8'})

  test('fills the blocks between the markers, keeps the rest, and then has nothing to change', () => {
    writeFileSync(
      readme,
      '# A\n\n<!-- usage:start --><!-- usage:end -->\n\nB\n\n<!-- inputs:start -->\nold\n<!-- inputs:end -->\n\nC\n'
    )
    expect(docs('--check')).toMatchObject({status: 1, stderr: expect.stringContaining('is stale')})
    expect(docs()).toMatchObject({status: 0, stderr: ''})
    const text = readFileSync(readme, 'utf8')
    expect(text).toMatch(
      /^# A\n\n<!-- usage:start -->\n[^]*<!-- usage:end -->\n\nB\n\n<!-- inputs:start -->\n[^]*<!-- inputs:end -->\n\nC\n$/
    )
    expect(text).not.toContain('old\n')
    expect(INPUT_NAMES.filter(name => !text.includes(`    ${name}: ''`))).toEqual([])
    expect([...INPUT_NAMES, ...OUTPUT_NAMES].filter(name => !text.includes(`| \`${name}\` `))).toEqual([])
    expect(text).toContain('Default: `${{ github.token }}`.')
    expect(docs('--check')).toMatchObject({status: 0, stderr: ''})
  })

  test('says so when there are no markers, and writes nothing', () => {
    writeFileSync(readme, '# A\n')
    expect(docs()).toMatchObject({status: 1, stderr: expect.stringContaining('lacks the markers <!-- usage:start -->')})
    expect(readFileSync(readme, 'utf8')).toBe('# A\n')
  })

  test('finds the README of this repository fresh', () => {
    copyFileSync('README.md', readme)
    expect(docs('--check')).toMatchObject({status: 0, stderr: ''})
  })
})
