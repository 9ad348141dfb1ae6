import {spawn} from 'node:child_process'
import {existsSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {Ajv2020, type AnySchemaObject} from 'ajv/dist/2020.js'
import {parse} from 'yaml'
import type {IntegrationRecord} from '../../src/domain/record.js'
import {runStep, type StepOptions, type StepRun} from './runner-double.js'
import {tempFolder, type TempRepo} from './temp-repo.js'

const ROOT = join(import.meta.dirname, '..', '..')

/** The committed bundles. */
export const ACTION = join(ROOT, 'dist/index.js')
export const POST = join(ROOT, 'dist/post.js')
export const CLI = join(ROOT, 'dist/cli.js')

/** A step that ran, and the folder that was its `RUNNER_TEMP`, which goes when the run is disposed of. */
export interface ActionRun extends StepRun, Disposable {
  readonly temp: string
}

export type ActionOptions = Omit<StepOptions, 'entry' | 'workspace' | 'inputs'>
export type Inputs = Readonly<Record<string, string>>

/**
 * Runs the action's main step on a repository as a runner would: every input that `action.yml` declares is there, with its
 * default or empty. Nothing is pushed and there is no token unless the inputs say so.
 */
export async function runAction(repo: TempRepo, inputs: Inputs, options: ActionOptions = {}): Promise<ActionRun> {
  const temp = options.temp ?? tempFolder('runner')
  const given = {...declaredInputs(), push: 'false', ...inputs}
  return disposable(await runStep({...options, temp, entry: ACTION, workspace: repo.dir, inputs: given}), temp)
}

/** Runs the post step after a main step, with what that kept. */
export async function runPost(repo: TempRepo, main: ActionRun, options: ActionOptions = {}): Promise<ActionRun> {
  const {temp, state} = main
  const step = {...options, temp, state, entry: POST, workspace: repo.dir, inputs: declaredInputs()}
  return disposable(await runStep(step), temp)
}

function disposable(run: StepRun, temp: string): ActionRun {
  return {
    ...run,
    temp,
    [Symbol.dispose]: () => {
      rmSync(temp, {recursive: true, force: true})
    }
  }
}

function declaredInputs(): Inputs {
  const {inputs} = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as {
    readonly inputs: Readonly<Record<string, {readonly default?: string}>>
  }
  const entries = Object.entries(inputs).map(([name, input]) => [name, input.default ?? ''] as const)
  return {...Object.fromEntries(entries), token: ''}
}

/** What stands in `RUNNER_TEMP` beside the files of the runner itself. */
export function leftIn(temp: string): readonly string[] {
  return readdirSync(temp).filter(name => !['_runner_file_commands', 'event.json'].includes(name))
}

export interface CommandRun {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
  /** What the command left in the machine's temporary folder. */
  readonly left: readonly string[]
}

export interface CommandOptions {
  /** The folder it is run in. */
  readonly in: string
  /** The machine's temporary folder; an empty one of its own when left out. */
  readonly temp?: string
  readonly node?: string
  readonly environment?: Readonly<Record<string, string>>
  /** Asked again and again; interrupts the command, as Ctrl-C does, as soon as it holds. */
  readonly interruptWhen?: () => boolean
}

/** Runs the committed command line, without a terminal. */
export async function runCommand(args: readonly string[], options: CommandOptions): Promise<CommandRun> {
  const temp = options.temp ?? tempFolder('tmp')
  const child = spawn(options.node ?? process.execPath, [CLI, ...args], {
    cwd: options.in,
    env: {...process.env, TMPDIR: temp, ...options.environment},
    stdio: ['ignore', 'pipe', 'pipe']
  })
  const {interruptWhen = () => false} = options
  const timer = setInterval(() => {
    if (!interruptWhen()) return
    child.kill('SIGINT')
    clearInterval(timer)
  }, 20)
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk))
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk))
  return await new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', code => {
      clearInterval(timer)
      const left = readdirSync(temp)
      if (options.temp === undefined) rmSync(temp, {recursive: true, force: true})
      resolve({code, stdout, stderr, left})
    })
  })
}

const SCHEMA = JSON.parse(readFileSync(join(ROOT, 'schemas/integration.schema.json'), 'utf8')) as AnySchemaObject
const validate = new Ajv2020({strict: true, allowUnionTypes: true}).compile(SCHEMA)

/** Reads a record that keeps to the published schema; throws for any other text. */
export function parseRecord(text: string): IntegrationRecord {
  const record: unknown = JSON.parse(text)
  if (!validate(record)) throw new Error(JSON.stringify(validate.errors, null, 2))
  return record as IntegrationRecord
}

/** Reads `integration.json` of a report folder, held against the published schema. */
export function recordIn(reportDir: string): IntegrationRecord {
  return parseRecord(readFileSync(join(reportDir, 'integration.json'), 'utf8'))
}

/** Every regular file below a folder, as path and content; nothing where there is no folder. */
export function filesBelow(folder: string): readonly {readonly path: string; readonly text: string}[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .map(path => ({path, text: readFileSync(path, 'latin1')}))
}

/** The forms in which a secret can show: as it is, in a URL, and in base64 wherever in a longer text it stood. */
export function formsOf(secret: string): readonly string[] {
  const inBase64 = [0, 1, 2].map(offset => {
    const digits = Buffer.from('\0'.repeat(offset) + secret)
      .toString('base64')
      .replace(/=+$/, '')
    // Digits at the ends also stand for what is around the secret.
    return digits.slice(Math.ceil((offset * 4) / 3), -1)
  })
  return [secret, encodeURIComponent(secret), ...inBase64]
}
