import {spawn, type ChildProcess} from 'node:child_process'
import {once} from 'node:events'
import {statSync} from 'node:fs'
import type {Readable} from 'node:stream'
import type {ShellCommand} from '../../ports/shell.js'
import {openOutputChannel} from './output-channel.js'

/** A gate's shell that runs, or the reason why it does not. */
export type Start =
  {readonly kind: 'started'; readonly shell: RunningShell} | {readonly kind: 'not-started'; readonly why: string}

/** A shell that has begun, in a process group of its own. */
export interface RunningShell {
  readonly pid: number
  /** Standard output and error. */
  readonly output: readonly Readable[]
  /** Settles at the shell's own end, whoever still holds its output open. */
  readonly exit: Promise<ShellExit>
}

/** An exit code, or the signal that ended it. */
export interface ShellExit {
  readonly code: number | null
  readonly signal: string | null
}

/** `--` ends the options, so that a command may begin with a dash. */
const SHELLS = [
  ['bash', '--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', '--'],
  ['sh', '-e', '-c', '--']
] as const

/**
 * Starts `bash -e -o pipefail -c`, or `sh -e -c` where there is no bash, as leader of a process group of its own, with
 * an empty standard input and exactly the given environment.
 */
export async function startShell(command: ShellCommand, environment: Readonly<Record<string, string>>): Promise<Start> {
  if (!isFolder(command.directory)) return {kind: 'not-started', why: `there is no folder ${command.directory}`}
  let why = ''
  for (const [program, ...options] of SHELLS) {
    const start = await trySpawn(program, [...options, command.command], {cwd: command.directory, env: environment})
    if (start.kind === 'started' || !start.missing) return start
    why = start.why
  }
  return {kind: 'not-started', why}
}

type Attempt = Start & {readonly missing?: boolean}

async function trySpawn(
  program: string,
  args: readonly string[],
  where: {readonly cwd: string; readonly env: Readonly<Record<string, string>>}
): Promise<Attempt> {
  const channel = openOutputChannel()
  try {
    const {forChild} = channel
    const child = spawn(program, args, {...where, detached: true, stdio: ['ignore', forChild, forChild]})
    const exit = exitOf(child)
    await once(child, 'spawn')
    return {kind: 'started', shell: {pid: child.pid ?? 0, output: channel.connect(child), exit}}
  } catch (error) {
    channel.abandon()
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    return {kind: 'not-started', missing, why: `${program} could not be started: ${String(error)}`}
  }
}

async function exitOf(child: ChildProcess): Promise<ShellExit> {
  return await new Promise(resolve => {
    child.once('exit', (code, signal) => {
      resolve({code, signal})
    })
  })
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    // Whatever keeps us from looking at it keeps a shell from starting in it.
    return false
  }
}
