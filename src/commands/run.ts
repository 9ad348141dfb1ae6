import {tmpdir} from 'node:os'
import {join, relative, resolve} from 'node:path'
import {cancelSignal} from '../adapters/cancel-signal.js'
import {diskMergeStore} from '../adapters/files/disk-merge-store.js'
import {openDiskMemo} from '../adapters/memo/disk-memo.js'
import {systemClock} from '../adapters/system-clock.js'
import {takesColor} from '../adapters/terminal/abilities.js'
import {folderArtifacts} from '../adapters/terminal/folder-artifacts.js'
import {createTerminalRunner} from '../adapters/terminal/terminal-runner.js'
import {COMMAND_LINE_DEFAULTS} from '../config/inputs.js'
import {exitCode} from '../domain/exit-code.js'
import {runFromDoor, type Finished} from '../door.js'
import {renderJson} from '../report/json.js'
import {renderTerminal} from '../report/terminal.js'
import type {Command, Output, PipelineCommand} from './command.js'
import {describeFlag} from './flags.js'

/** Below the repository's git folder: out of the way of the working tree, and gone with the clone. */
const CACHE_FOLDER = ['integration-orchestrator', 'merges']
const MEMO_FOLDER = ['integration-orchestrator', 'memo']

type RunCommand = Extract<Command, {kind: PipelineCommand}>

/** `run`, `analyze`, `plan` and `publish`: progress on standard error, the result on standard output. Returns the exit code. */
export async function run(command: RunCommand): Promise<number> {
  const {record, config} = await runInClone(command, cancelSignal())
  printResult({record, config}, command.output)
  return exitCode(record, config.failOn)
}

/** Runs the pipeline for a person in a clone. */
export async function runInClone(
  {inputs, repo, cache, output}: Omit<RunCommand, 'kind'>,
  signal: AbortSignal
): Promise<Finished> {
  const clock = systemClock()
  const runner = createTerminalRunner({
    stream: process.stderr,
    environment: process.env,
    quiet: output.quiet || output.json,
    now: clock.now(),
    seconds: () => clock.seconds()
  })
  try {
    return await runFromDoor({
      said: {inputs, origin: describeFlag, defaults: COMMAND_LINE_DEFAULTS},
      repoDir: resolve(repo),
      reportsFrom: process.cwd(),
      tempDir: tmpdir(),
      runner,
      artifacts: () => folderArtifacts,
      forge: null,
      merges: cache ? gitDir => diskMergeStore(join(gitDir, ...CACHE_FOLDER)) : undefined,
      token: process.env.GITHUB_TOKEN?.trim() || null,
      serverUrl: process.env.GITHUB_SERVER_URL ?? null,
      signal,
      environment: process.env,
      memo: ({gitDir, warn}) => openDiskMemo({folder: join(gitDir, ...MEMO_FOLDER), warn})
    })
  } finally {
    runner.close()
  }
}

/** The closing screen, or the record itself for programs. */
export function printResult({record, config}: Finished, output: Output): void {
  if (output.json) {
    process.stdout.write(renderJson(record))
    return
  }
  const color = takesColor(process.stdout, process.env)
  const width = process.stdout.isTTY ? process.stdout.columns : 100
  const reportDir = relative(process.cwd(), config.reportDir)
  // Apart from the progress above it, where both go to one terminal.
  if (process.stderr.isTTY && process.stdout.isTTY && !output.quiet) process.stdout.write('\n')
  process.stdout.write(renderTerminal(record, {color, width, reportDir: reportDir === '' ? '.' : reportDir}))
}
