import {platform, arch} from 'node:os'
import {join, resolve} from 'node:path'
import {diskFiles} from './adapters/disk-files.js'
import {makeScratchFolder, tryRemoveScratchFolder} from './adapters/files/scratch-folder.js'
import {openGit} from './adapters/git/open-git.js'
import {openDiskMemo} from './adapters/memo/disk-memo.js'
import {processShell} from './adapters/process-shell.js'
import {systemClock} from './adapters/system-clock.js'
import {parseProbeOrder, type AskedProbe} from './config/parse-probe-order.js'
import {parseWave} from './config/parse-wave.js'
import type {Entry} from './door.js'
import {ConfigurationError} from './domain/errors.js'
import type {Probe} from './domain/probe.js'
import {RESULT_FOLDER, WAVE_FILE, WAVE_OBJECTS} from './domain/wave.js'
import {probeWave} from './pipeline/probe-wave.js'
import type {Memo} from './ports/memo.js'

/** What mode probe needs of a door. There is no token among it: what runs here is the branches' code. */
export type ProbeEntry = Pick<
  Entry,
  'said' | 'repoDir' | 'reportsFrom' | 'tempDir' | 'runner' | 'signal' | 'environment'
> & {
  /** Tells the tools of this machine from those of another, as the memo of the job does that publishes. */
  readonly tools: Memo['tools']
}

/** A probe that was made, and where its result is. */
export interface MadeProbe {
  readonly probe: Probe
  readonly asked: AskedProbe
}

/**
 * Makes one probe of a plan. It reads the plan's folder and the clone's objects, and reaches for no server. Throws
 * ConfigurationError or ToolError when the probe could not be made; what the gates say is no error.
 */
export async function probeFromDoor(entry: ProbeEntry): Promise<MadeProbe> {
  const {said, repoDir, runner, signal, environment} = entry
  const from = entry.reportsFrom ?? repoDir
  const given = parseProbeOrder(said)
  const asked = {...given, plan: resolve(from, given.plan), reportDir: resolve(from, given.reportDir)}
  const files = diskFiles()
  const text = await files.read(join(asked.plan, WAVE_FILE)).catch(() => null)
  if (text === null) {
    const fix = 'Give the whole folder that mode plan wrote; without anything to probe it writes no wave'
    const what = `there is no ${WAVE_FILE} in ${asked.plan}`
    throw new ConfigurationError([{where: said.origin('plan'), what, fix}])
  }
  const wave = parseWave(text, join(asked.plan, WAVE_FILE))
  const workDir = await makeScratchFolder(entry.tempDir)
  const warn = (warning: string): void => {
    runner.progress({kind: 'warning', text: warning})
  }
  try {
    await using git = await openGit({repoDir, workDir, signal, token: null, serverUrl: null})
    const order = {
      wave,
      objects: join(asked.plan, WAVE_OBJECTS),
      id: asked.probe,
      where: said.origin('probe'),
      reportDir: asked.reportDir,
      result: {...openDiskMemo({folder: join(asked.reportDir, RESULT_FOLDER), warn}), tools: entry.tools}
    }
    const ports = {git, runner, signal, environment, workDir, files, memo: null}
    const machine = {os: `${platform()} ${arch()}`, node: process.versions.node}
    const outside = {...ports, machine, shell: processShell(signal), clock: systemClock()}
    return {probe: await probeWave(order, outside), asked}
  } finally {
    if (!(await tryRemoveScratchFolder(workDir))) warn(`Files of another user's are left in ${workDir}`)
  }
}
