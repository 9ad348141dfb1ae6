import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {diskFiles} from '../adapters/disk-files.js'
import {makeScratchFolder, tryRemoveScratchFolder} from '../adapters/files/scratch-folder.js'
import {openGit} from '../adapters/git/open-git.js'
import {resolveBase} from '../collect/resolve-base.js'
import {DEFAULT_CONFIG_PATH} from '../config/config-path.js'
import {COMMAND_LINE_DEFAULTS} from '../config/inputs.js'
import {parseConfig} from '../config/parse-config.js'
import {ConfigurationError} from '../domain/errors.js'
import {inertJson} from '../domain/inert-json.js'
import {terminalText} from '../domain/terminal-text.js'
import type {Git} from '../ports/git.js'
import type {Command} from './command.js'
import {diagnose, isHealthy} from './doctor/diagnose.js'
import type {CloneState, ConfigState, DoctorFacts, Finding} from './doctor/facts.js'
import {describeFlag} from './flags.js'
import {ACTION_REFERENCE} from './init/action-reference.js'

type DoctorCommand = Extract<Command, {kind: 'doctor'}>

const MARKS = {true: '✔', warning: '!', false: '✘'} as const

/** Looks at the clone and says what stands in the way of a run. Exit code 0 when nothing does, else 1. */
export async function doctor(command: DoctorCommand): Promise<number> {
  const findings = diagnose(await gather(command))
  process.stdout.write(command.output.json ? inertJson(findings) : findings.map(describe).join(''))
  return isHealthy(findings) ? 0 : 1
}

function describe({ok, text, fix}: Finding): string {
  return terminalText(`${MARKS[`${ok}`]} ${text}\n${fix === null ? '' : `    ${fix}\n`}`)
}

async function gather({repo, config}: DoctorCommand): Promise<DoctorFacts> {
  const repoDir = resolve(repo)
  const path = config ?? DEFAULT_CONFIG_PATH
  const node = process.versions.node
  const workflow = await findWorkflow(repoDir)
  const workDir = await makeScratchFolder(tmpdir())
  try {
    const signal = new AbortController().signal
    await using git = await openGit({repoDir, workDir, signal, token: null, serverUrl: null})
    return {node, workflow, clone: await examine(git), config: await readConfig(git, path)}
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error
    return {node, workflow, clone: {kind: 'refused', problems: error.problems}, config: {kind: 'absent', path}}
  } finally {
    await tryRemoveScratchFolder(workDir)
  }
}

async function examine(git: Git): Promise<CloneState> {
  const facts = await git.history.facts()
  return {
    kind: 'opened',
    git: git.version,
    root: facts.root,
    hasCommits: facts.heads.length > 0,
    shallow: facts.shallow,
    hasOrigin: facts.hasOrigin,
    branch: facts.currentBranch,
    worktrees: await git.history.worktrees()
  }
}

/** Reads the file as a run would: from the base, with whatever branches the run will name. */
async function readConfig(git: Git, path: string): Promise<ConfigState> {
  try {
    const {base} = await resolveBase({base: null, pins: null}, await git.history.facts(), git)
    const text = await git.history.text(base.commit, path)
    if (text === null) return {kind: 'absent', path}
    const inputs = {branches: '**'}
    const {gates} = parseConfig({
      inputs,
      origin: describeFlag,
      defaults: COMMAND_LINE_DEFAULTS,
      file: {path, text}
    })
    return {kind: 'valid', path, gates: gates.length}
  } catch (error) {
    if (error instanceof ConfigurationError) return {kind: 'invalid', path, problems: error.problems}
    throw error
  }
}

async function findWorkflow(repoDir: string): Promise<string | null> {
  const files = diskFiles()
  for (const {path} of await files.find(repoDir, '.github/workflows/*.{yml,yaml}')) {
    const text = await files.read(join(repoDir, path))
    if (text.includes(ACTION_REFERENCE.replace(/@.*/, '')) || /uses:\s*\.\/\s*$/m.test(text)) return path
  }
  return null
}
