import {spawn} from 'node:child_process'
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {createRunnerLog, splitLikeRunner, type LoggedAnnotation} from './runner-log.js'
import {parseCommandFile} from './command-file.js'
import {tempFolder} from './temp-repo.js'

export interface StepOptions {
  /** The action's bundle, or any other file for Node. */
  readonly entry: string
  readonly node?: string
  /** Arguments of Node itself. */
  readonly nodeArguments?: readonly string[]
  /** The `with:` block, by input name. Defaults of `action.yml` are the caller's to give. */
  readonly inputs?: Readonly<Record<string, string>>
  readonly workspace: string
  readonly event?: {readonly name: string; readonly payload: unknown}
  /** More variables, or others in place of the usual ones; undefined takes one away. */
  readonly environment?: Readonly<Record<string, string | undefined>>
  /** What the main step kept, for a post step. */
  readonly state?: Readonly<Record<string, string>>
  /** Cancels the job as soon as the raw output so far satisfies it. */
  readonly cancelWhen?: (output: string) => boolean
  /** Kills the step, and nothing that it started, as soon as the raw output so far satisfies it. */
  readonly killWhen?: (output: string) => boolean
  /** The folder that `RUNNER_TEMP` names, which then stays; without it there is one for this step only. */
  readonly temp?: string
  /** Milliseconds from SIGINT to SIGTERM and from there to SIGKILL. */
  readonly graceMilliseconds?: readonly [number, number]
}

export interface StepRun {
  /** null when a signal ended it. */
  readonly exitCode: number | null
  readonly signal: NodeJS.Signals | null
  readonly outputs: Readonly<Record<string, string>>
  readonly state: Readonly<Record<string, string>>
  /** What the step set for the steps after it. */
  readonly environment: Readonly<Record<string, string>>
  readonly path: readonly string[]
  /** As shown: empty when it is over the limit, which the runner reports as an error of its own. */
  readonly summary: string
  readonly annotations: readonly LoggedAnnotation[]
  readonly masks: readonly string[]
  readonly groups: readonly string[]
  readonly otherCommands: readonly {readonly name: string; readonly data: string}[]
  /** The lines a person sees. */
  readonly log: readonly string[]
  /** Standard output as it came, commands and masked texts included. */
  readonly stdout: string
  readonly stderr: string
}

const FILES = ['OUTPUT', 'STATE', 'ENV', 'PATH', 'STEP_SUMMARY'] as const
const SUMMARY_LIMIT = 1024 * 1024
/** The runner's own: SIGINT, 7.5 s, SIGTERM, 2.5 s, then the end. */
const GRACE = [7500, 2500] as const

/** Runs a file as the Actions runner runs an action's step, and reads back all that it did through the runner. */
export async function runStep(options: StepOptions): Promise<StepRun> {
  const temp = options.temp ?? tempFolder('runner')
  try {
    const files = makeCommandFiles(temp)
    const ended = await spawnStep(options, stepEnvironment(options, temp, files))
    return readStep(ended, files)
  } finally {
    if (options.temp === undefined) rmSync(temp, {recursive: true, force: true})
  }
}

type CommandFilePaths = Readonly<Record<(typeof FILES)[number], string>>

function makeCommandFiles(temp: string): CommandFilePaths {
  const folder = join(temp, '_runner_file_commands')
  rmSync(folder, {recursive: true, force: true})
  mkdirSync(folder)
  const paths = FILES.map(name => [name, join(folder, `${name.toLowerCase()}_1`)] as const)
  for (const [, path] of paths) writeFileSync(path, '')
  return Object.fromEntries(paths) as CommandFilePaths
}

function stepEnvironment(options: StepOptions, temp: string, files: CommandFilePaths): Record<string, string> {
  const eventPath = join(temp, 'event.json')
  writeFileSync(eventPath, JSON.stringify(options.event?.payload ?? {}))
  const inputs = Object.entries(options.inputs ?? {}).map(
    ([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value] as const
  )
  const state = Object.entries(options.state ?? {}).map(([name, value]) => [`STATE_${name}`, value] as const)
  const environment: Record<string, string | undefined> = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    LANG: 'C.UTF-8',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: options.workspace,
    GITHUB_EVENT_NAME: options.event?.name ?? 'workflow_dispatch',
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_RUN_ID: '4711',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_JOB: 'integrate',
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: 'https://api.github.com',
    RUNNER_TEMP: temp,
    RUNNER_OS: 'Linux',
    ...Object.fromEntries(FILES.map(name => [`GITHUB_${name}`, files[name]])),
    ...Object.fromEntries(inputs),
    ...Object.fromEntries(state),
    // What keeps the machine's git settings out of every test.
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    ...options.environment
  }
  return Object.fromEntries(
    Object.entries(environment).filter((pair): pair is [string, string] => pair[1] !== undefined)
  )
}

interface Ended {
  readonly exitCode: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

function spawnStep(options: StepOptions, environment: Record<string, string>): Promise<Ended> {
  const [toTerm, toKill] = options.graceMilliseconds ?? GRACE
  const child = spawn(options.node ?? process.execPath, [...(options.nodeArguments ?? []), options.entry], {
    cwd: options.workspace,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe']
  })
  const timers: NodeJS.Timeout[] = []
  let stdout = ''
  let stderr = ''
  let cancelled = false
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    stdout += chunk
    if (options.killWhen?.(stdout) === true) child.kill('SIGKILL')
    if (cancelled || options.cancelWhen?.(stdout) !== true) return
    cancelled = true
    child.kill('SIGINT')
    timers.push(setTimeout(() => child.kill('SIGTERM'), toTerm))
    timers.push(setTimeout(() => child.kill('SIGKILL'), toTerm + toKill))
  })
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    stderr += chunk
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (exitCode, signal) => {
      timers.forEach(clearTimeout)
      resolve({exitCode, signal, stdout, stderr})
    })
  })
}

function readStep(ended: Ended, files: CommandFilePaths): StepRun {
  const log = createRunnerLog()
  for (const line of splitLikeRunner(ended.stdout)) log.take(line)
  const text = (name: (typeof FILES)[number]): string => readFileSync(files[name], 'utf8')
  const summary = text('STEP_SUMMARY')
  return {
    exitCode: ended.exitCode,
    signal: ended.signal,
    outputs: parseCommandFile(text('OUTPUT')),
    state: parseCommandFile(text('STATE')),
    environment: parseCommandFile(text('ENV')),
    path: text('PATH')
      .split('\n')
      .filter(line => line !== ''),
    summary: Buffer.byteLength(summary) > SUMMARY_LIMIT ? '' : summary,
    annotations: log.annotations,
    masks: log.masks,
    groups: log.groups,
    otherCommands: log.others,
    log: log.lines,
    stdout: ended.stdout,
    stderr: ended.stderr
  }
}
