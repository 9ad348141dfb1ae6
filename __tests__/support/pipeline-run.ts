import {readdirSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {expect} from '@jest/globals'
import {Ajv2020, type AnySchemaObject} from 'ajv/dist/2020.js'
import {diskFiles} from '../../src/adapters/disk-files.js'
import {openDiskMemo} from '../../src/adapters/memo/disk-memo.js'
import {processShell} from '../../src/adapters/process-shell.js'
import {systemClock} from '../../src/adapters/system-clock.js'
import type {Config, Gate} from '../../src/domain/config.js'
import {exitCode} from '../../src/domain/exit-code.js'
import type {IntegrationRecord} from '../../src/domain/record.js'
import {runPipeline} from '../../src/pipeline.js'
import type {Ports} from '../../src/ports/index.js'
import {aConfig} from './config-builder.js'
import {installedSyntax} from './installed-syntax.js'
import {openedGit} from './opened-git.js'
import {recordingRunner, type RecordingRunner} from './quiet-ports.js'
import {tempFolder, type TempRepo} from './temp-repo.js'

/** A run of the whole pipeline, and what it left. */
export interface Ran {
  readonly record: IntegrationRecord
  readonly runner: RecordingRunner
  readonly exitCode: number
  /** The files of the report folder, and one of them. */
  readonly files: readonly string[]
  readonly text: (file: string) => string
  /** What the memo had to say. */
  readonly warnings: readonly string[]
}

export interface Run {
  readonly repo: TempRepo
  readonly branches: readonly string[]
  readonly config?: Partial<Config>
  /** Puts something in the way of the real world. */
  readonly ports?: (real: Ports) => Partial<Ports>
  readonly signal?: AbortSignal
  /** The folder in which what is proved is kept; without one it is not kept. */
  readonly memo?: string | null
  /** Where the reports go, and stay; without it they are gone once they were read. */
  readonly reportDir?: string
}

/** Runs the pipeline with real git, real processes and real files. Every record it makes has to fit the published schema. */
export async function ran(run: Run): Promise<Ran> {
  const {repo, branches, config = {}, ports = () => ({}), signal, memo = null} = run
  const live = signal ?? new AbortController().signal
  await using git = await openedGit(repo.dir, {signal: live})
  const runner = recordingRunner()
  const warnings: string[] = []
  const reportDir = run.reportDir ?? tempFolder('reports')
  try {
    const asked = aConfig(branches, {base: 'main', ...config, reportDir})
    const real: Ports = {
      git,
      runner,
      syntax: installedSyntax,
      signal: live,
      shell: processShell(live),
      files: diskFiles(),
      artifacts: {upload: () => Promise.resolve({kind: 'skipped', reason: 'a test'})},
      clock: systemClock(),
      memo: openDiskMemo({folder: memo, warn: text => warnings.push(text)}),
      results: null,
      forge: null,
      workDir: git.workDir,
      machine: {os: 'linux x64', node: '24.0.0'},
      environment: process.env
    }
    const record = await runPipeline(asked, {...real, ...ports(real)})
    const files = readdirSync(reportDir, {recursive: true, encoding: 'utf8'}).sort()
    const texts = new Map(files.filter(isText).map(file => [file, readFileSync(join(reportDir, file), 'utf8')]))
    const text = (file: string): string => texts.get(file) ?? ''
    expectToFitTheSchema(text('integration.json'), record)
    return {record, runner, exitCode: exitCode(record, asked.failOn), files, text, warnings}
  } finally {
    if (run.reportDir === undefined) rmSync(reportDir, {recursive: true, force: true})
  }
}

function isText(file: string): boolean {
  return /\.(?:md|json|log)$/.test(file)
}

const ROOT = join(import.meta.dirname, '..', '..')
const SCHEMA = JSON.parse(readFileSync(join(ROOT, 'schemas/integration.schema.json'), 'utf8')) as AnySchemaObject
const validate = new Ajv2020({strict: true, allErrors: false, allowUnionTypes: true}).compile(SCHEMA)

function expectToFitTheSchema(json: string, record: IntegrationRecord): void {
  const document = JSON.parse(json) as unknown
  expect([validate(document), validate.errors]).toEqual([true, null])
  expect(document).toEqual(JSON.parse(JSON.stringify(record)))
}

/** The verdict in short: what it is, who is in, who is out and why, and who is to blame. */
export function verdictOf({record, exitCode}: Ran): Readonly<Record<string, unknown>> {
  const merged = record.candidates.filter(({status}) => status === 'merged')
  const rest = record.candidates.filter(({status}) => status !== 'merged')
  return {
    status: record.status,
    exitCode,
    merged: merged.map(({name}) => name),
    out: Object.fromEntries(rest.map(({name, outcome}) => [name, outcome])),
    culprits: record.culprits.map(({branches}) => branches)
  }
}

/** The tree that `git merge` makes of these branches on main, one after the other. */
function mergedTree(repo: TempRepo, branches: readonly string[]): string {
  const dir = tempFolder('worktree')
  repo.git('worktree', 'add', '--quiet', '--detach', '--force', dir, 'main')
  try {
    for (const branch of branches) repo.git('-C', dir, 'merge', '--quiet', '--no-edit', '--no-ff', branch)
    return repo.git('-C', dir, 'rev-parse', 'HEAD^{tree}')
  } finally {
    repo.git('worktree', 'remove', '--force', dir)
  }
}

/** Expects a new ref that holds what git itself makes of these branches, and outputs that name it. */
export function expectStaged({record, runner}: Ran, repo: TempRepo, branches: readonly string[]): void {
  const tree = mergedTree(repo, branches)
  const ref = `refs/heads/integration/${runner.runId}`
  expect(record.staging).toMatchObject({ref, state: 'published', tree})
  expect(repo.git('rev-parse', ref, `${ref}^{tree}`).split('\n')).toEqual([record.staging?.sha, tree])
  expect(runner.set).toMatchObject({'staging-ref': ref, 'staging-sha': record.staging?.sha})
}

/** Expects no ref of ours, and outputs that name none. */
export function expectNothingStaged({record, runner}: Ran, repo: TempRepo): void {
  expect(record.staging).toBeNull()
  expect(repo.git('for-each-ref', 'refs/heads/integration')).toBe('')
  expect(runner.set).toMatchObject({'merge-ready': 'false', 'staging-ref': '', 'staging-sha': ''})
}

/** A gate of one shell command. */
export function gate(command: string, overrides: Partial<Gate> = {}): Gate {
  return {name: 'test', command, timeoutSeconds: 60, reports: [], ...overrides}
}

/**
 * A gate that runs each `tests/*.t` as a shell script and reports it as a test case; a script that bash cannot even read
 * is reported as one that could not be loaded. `before` is run first, and ends the gate when it fails.
 */
export function testGate(before = 'true'): Gate {
  return gate(`${before}\n${TEST_RUNNER}`, {reports: [{kind: 'tests', glob: 'report.xml'}]})
}

const TEST_RUNNER = `
failed=0
{
  echo '<testsuites><testsuite name="all">'
  for t in tests/*.t; do
    if ! bash -n "$t" 2>/dev/null; then
      failed=1
      echo "<testcase classname='Test suite failed to run' name='$t'><error message='syntax error'/></testcase>"
    elif bash "$t"; then echo "<testcase file='$t' name='works'/>"
    else
      failed=1
      echo "<testcase file='$t' name='works'><failure message='it failed'/></testcase>"
    fi
  done
  echo '</testsuite></testsuites>'
} > report.xml
exit $failed
`
