import {arch, platform} from 'node:os'
import {dirname, join, resolve} from 'node:path'
import {diskFiles} from './adapters/disk-files.js'
import {makeScratchFolder, tryRemoveScratchFolder} from './adapters/files/scratch-folder.js'
import {openGit} from './adapters/git/open-git.js'
import {openProbeResults} from './adapters/memo/probe-results.js'
import {processShell} from './adapters/process-shell.js'
import {bundledWorker, openWorkerSyntax} from './adapters/syntax/worker-syntax.js'
import {systemClock} from './adapters/system-clock.js'
import {resolveBase} from './collect/resolve-base.js'
import {DEFAULT_CONFIG_PATH} from './config/config-path.js'
import {asciiTrim, splitLines} from './config/lines.js'
import {parseConfig, type ConfigSources} from './config/parse-config.js'
import {parsePins} from './config/parse-pins.js'
import {quote} from './config/quote.js'
import type {Config, Pins} from './domain/config.js'
import {ConfigurationError} from './domain/errors.js'
import type {IntegrationRecord} from './domain/record.js'
import {KNOWN_FOLDER} from './domain/wave.js'
import {runPipeline} from './pipeline.js'
import type {Artifacts} from './ports/artifacts.js'
import type {Forge} from './ports/forge.js'
import type {Git, RepositoryFacts} from './ports/git.js'
import type {Memo, ProbeResults} from './ports/memo.js'
import type {MergeStore} from './ports/merge-store.js'
import type {Runner} from './ports/runner.js'

/** What both doors hand over: what the user said, and the outside world as it is there. */
export interface Entry {
  readonly said: Omit<ConfigSources, 'file'>
  readonly repoDir: string
  /** Where a report folder starts that the inputs name; without it, and by default, in `repoDir`. */
  readonly reportsFrom?: string
  /** Where our scratch folder is made. */
  readonly tempDir: string
  readonly runner: Runner
  readonly artifacts: (workDir: string, config: Config) => Artifacts
  readonly forge: Forge | null
  /** Opens what remembers merges across runs, given the git folder of the repository; absent when nothing does. */
  readonly merges?: ((gitDir: string) => MergeStore) | undefined
  readonly token: string | null
  readonly serverUrl: string | null
  readonly signal: AbortSignal
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Opens what remembers what was proved. */
  readonly memo: (place: MemoPlace) => Memo
  /** Told where the reports will be and where we work, before anything else is done. */
  readonly onStart?: (place: {readonly config: Config; readonly workDir: string}) => void
}

/** What opening a memo may need to know. */
export interface MemoPlace {
  readonly config: Config
  /** The git folder of the repository. */
  readonly gitDir: string
  readonly facts: () => Promise<RepositoryFacts>
  readonly warn: (text: string) => void
}

/** A finished run and what it was asked for. */
export interface Finished {
  readonly record: IntegrationRecord
  readonly config: Config
}

/**
 * Opens the repository, reads the configuration from the base and runs the pipeline. Throws ConfigurationError or
 * ToolError for what stops a run before it has a record.
 */
export async function runFromDoor(entry: Entry): Promise<Finished> {
  const workDir = await makeScratchFolder(entry.tempDir)
  try {
    const {repoDir, signal, token, serverUrl, runner, environment, forge, merges} = entry
    await using git = await openGit({repoDir, workDir, signal, token, serverUrl, merges})
    await using syntax = openWorkerSyntax({entry: bundledWorker(import.meta.dirname)})
    const config = await loadConfig(entry, git)
    entry.onStart?.({config, workDir})
    const warn = (text: string): void => {
      runner.progress({kind: 'warning', text})
    }
    const record = await runPipeline(config, {
      git,
      syntax,
      runner,
      signal,
      workDir,
      environment,
      forge,
      shell: processShell(signal),
      files: diskFiles(),
      artifacts: entry.artifacts(workDir, config),
      clock: systemClock(),
      results: openResults(entry, config, warn),
      memo: entry.memo({config, gitDir: git.commonDir, facts: () => git.history.facts(), warn}),
      machine: {os: `${platform()} ${arch()}`, node: process.versions.node}
    })
    return {record, config}
  } finally {
    if (!(await tryRemoveScratchFolder(workDir))) {
      entry.runner.progress({kind: 'warning', text: `Files of another user's are left in ${workDir}`})
    }
  }
}

/** The file comes from the base commit: what a candidate says about gates and policy has no say here. */
async function loadConfig(entry: Entry, git: Git): Promise<Config> {
  const {inputs, defaults} = entry.said
  const path = inputs.config ?? defaults.config ?? DEFAULT_CONFIG_PATH
  const facts = await git.history.facts()
  const pins = await readPins(entry)
  const {base} = await resolveBase({base: inputs.base ?? null, pins}, facts, git).catch((error: unknown) => {
    throw withOtherProblems(error, entry.said)
  })
  const text = await git.history.text(base.commit, path)
  const config = parseConfig({...entry.said, file: text === null ? null : {path, text}})
  const from = inputs['report-dir'] === undefined ? null : entry.reportsFrom
  const reportDir = resolve(from ?? entry.repoDir, config.reportDir)
  if ([resolve(entry.repoDir), facts.root].some(root => `${root}/`.startsWith(`${reportDir}/`.replace('//', '/')))) {
    const what = `${quote(config.reportDir)} holds the repository itself`
    const fix = 'Use a folder of its own, such as integration-report'
    throw new ConfigurationError([{where: entry.said.origin('report-dir'), what, fix}])
  }
  return {...config, pins, reportDir}
}

/** The record that `plan:FILE` names, read before anything else: it says on which base the configuration stands. */
async function readPins({said, repoDir, reportsFrom}: Entry): Promise<Pins | null> {
  const where = said.origin('branches')
  const [plan, other] = splitLines({text: said.inputs.branches ?? '', where}).filter(({text}) =>
    text.startsWith('plan:')
  )
  if (plan === undefined) return null
  const given = asciiTrim(plan.text.slice('plan:'.length))
  const fix = 'Name one integration.json that mode plan wrote, such as plan:integration-report/integration.json'
  if (other !== undefined) throw new ConfigurationError([{where, what: 'two plans are named', fix}])
  const text = await diskFiles()
    .read(resolve(reportsFrom ?? repoDir, given))
    .catch(() => null)
  if (text === null) throw new ConfigurationError([{where, what: `${quote(given)} cannot be read`, fix}])
  return parsePins(text, where)
}

/** null where all probes are made here. */
function openResults(entry: Entry, config: Config, warn: (text: string) => void): ProbeResults | null {
  const {said, repoDir, reportsFrom} = entry
  if (config.mode === 'run' || config.mode === 'analyze') return null
  const plan = config.selectors.find(({kind}) => kind === 'plan')
  const inPlan = plan?.kind === 'plan' ? [join(dirname(plan.file), KNOWN_FOLDER)] : []
  const given = asciiTrim(said.inputs.results ?? '')
  const from = [...inPlan, ...(given === '' ? [] : [given])].map(folder => resolve(reportsFrom ?? repoDir, folder))
  return openProbeResults({from, known: join(config.reportDir, KNOWN_FOLDER)}, warn)
}

/**
 * Without a base there is no configuration file to read, which may name the branches; what else is wrong with the inputs can
 * be told all the same.
 */
function withOtherProblems(error: unknown, said: Entry['said']): unknown {
  if (!(error instanceof ConfigurationError)) return error
  const [first, ...rest] = error.problems.map(problem => ({...problem, where: said.origin(problem.where)}))
  if (first === undefined) return error
  const inputs = Object.fromEntries(
    Object.entries(said.inputs).filter(([name]) => name !== 'config' && name !== 'base')
  )
  try {
    parseConfig({...said, inputs: {branches: '**', ...inputs}, file: null})
  } catch (other) {
    if (other instanceof ConfigurationError) return new ConfigurationError([first, ...rest, ...other.problems])
  }
  return new ConfigurationError([first, ...rest])
}
