import {throwIfCancelled} from '../domain/errors.js'
import type {ProcessEnd} from '../domain/gate.js'
import type {Oid} from '../domain/ids.js'
import {plural} from '../domain/plural.js'
import type {FileObject, RegenerationRequest} from '../domain/regeneration.js'
import type {ShellResult} from '../ports/shell.js'
import {liveLines} from './live-lines.js'
import {environmentOf} from './probe.js'
import type {RegeneratorPorts, RegeneratorSetup} from './regenerator.js'

/** How long a command took, and what it said; the log is relative to the report folder. */
interface Said {
  readonly seconds: number
  readonly log: string
  readonly tail: string
}

/** The files as a command wrote them. */
export interface Written extends Said {
  readonly kind: 'written'
  readonly files: readonly FileObject[]
  /** Files that it left as it found them, and that came out the same from the candidate's state of them. */
  readonly confirmed: readonly string[]
  /** Other paths that it changed. */
  readonly untaken: readonly string[]
}

/** Why there are none, in one sentence without its full stop. */
interface NotWritten extends Said {
  readonly kind: 'failed'
  readonly reason: string
}

/**
 * Runs a command on a fresh clone and takes the files that it is about, and nothing else. A file that it leaves as the
 * composition had it is only believed when the command comes to the same from the candidate's state of the file: else it did
 * not decide what stands in it, and what the candidate did there would be lost without a word.
 */
export async function runGenerator(
  id: string,
  request: RegenerationRequest,
  setup: RegeneratorSetup,
  ports: RegeneratorPorts
): Promise<Written | NotWritten> {
  const {tree, opposite, paths} = request
  const first = await runOn(tree, {id, log: `logs/${id}.log`, request, setup, ports})
  if (first.kind === 'failed') return first
  const before = await Promise.all(paths.map(async path => await ports.git.composer.file(tree, path)))
  const same = first.files.filter(({object}, i) => object === before[i]).map(({path}) => path)
  if (same.length === 0) return first
  const left = notWritten(first, `${said(request)} left ${same.join(', ')} as the composition had it`)
  if (opposite === null) return left
  const second = await runOn(opposite, {id, log: `logs/${id}-again.log`, request, setup, ports})
  if (second.kind === 'failed') return second
  const objects = new Map(second.files.map(({path, object}) => [path, object]))
  const differs = first.files.some(({path, object}) => same.includes(path) && objects.get(path) !== object)
  return differs ? left : {...first, confirmed: same}
}

function notWritten({seconds, log, tail}: Said, reason: string): NotWritten {
  return {kind: 'failed', seconds, log, tail, reason}
}

/** One run of a command. */
interface Job {
  readonly id: string
  readonly log: string
  readonly request: RegenerationRequest
  readonly setup: RegeneratorSetup
  readonly ports: RegeneratorPorts
}

async function runOn(tree: Oid, job: Job): Promise<Written | NotWritten> {
  const {request, ports, log} = job
  const {composer} = ports.git
  const {paths} = request
  throwIfCancelled(ports.signal)
  const root = `${ports.workDir}/regenerate/tree`
  const [commit = tree] = await composer.scratchCommits([{tree, parents: request.parents, date: DATE}])
  await composer.checkout(commit, root)
  const converted = await firstConverted(tree, paths, root, job)
  if (converted !== null) return notWritten({seconds: 0, log, tail: ''}, converted)
  const {end, seconds, tail} = await runShell(root, job)
  const failed = (reason: string): NotWritten => notWritten({seconds, log, tail}, reason)
  const ending = describeEnd(end)
  if (ending !== null) return failed(`${said(request)} ${ending}${lastLine(tail)}`)
  const files: FileObject[] = []
  for (const path of paths) {
    const object = await take(path, root, job)
    if (object === null) return failed(`${said(request)} left no regular file at ${path}`)
    files.push({path, object})
  }
  const marked = await firstMarked(tree, files, job)
  if (marked !== null) return failed(`${said(request)} left conflict markers in ${marked}`)
  const untaken = (await composer.differing(tree, root)).filter(path => !paths.includes(path))
  return {kind: 'written', seconds, log, tail, files, confirmed: [], untaken}
}

/** No date of a commit may decide what a command writes. */
const DATE = '0 +0000'

async function runShell(root: string, {id, log, request, setup, ports}: Job): Promise<ShellResult> {
  const {shell, runner, files, workDir} = ports
  const {command, timeoutSeconds} = request.generator
  const folders = {home: `${workDir}/regenerate/${id}-home`, temp: `${workDir}/regenerate/${id}-tmp`}
  await files.makeFolder(folders.home)
  await files.makeFolder(folders.temp)
  const environment = await environmentOf(folders, setup, ports)
  const gate = 'regenerate'
  const onLine = liveLines(line => {
    runner.progress({kind: 'gate-line', gate, line})
  })
  const title = `${request.paths.slice(0, 3).join(', ')} for ${request.candidate} (${id})`
  runner.progress({kind: 'gate-started', gate, title})
  let text = 'stopped before its end'
  try {
    const logFile = `${setup.reportDir}/${log}`
    const result = await shell.run({command, directory: root, environment, timeoutSeconds, logFile, onLine})
    text = `${describeEnd(result.end) ?? 'ended'} in ${result.seconds.toFixed(1)} s`
    return result
  } finally {
    runner.progress({kind: 'gate-ended', gate, text})
  }
}

/** A file that is not on disk as it is in the tree (another line end, a filter) cannot be taken from there either. */
async function firstConverted(tree: Oid, paths: readonly string[], root: string, job: Job): Promise<string | null> {
  for (const path of paths) {
    const object = await take(path, root, job)
    if (object === null || object !== (await job.ports.git.composer.file(tree, path)))
      return `git attributes change ${path} when it is checked out, so it cannot be taken from a work tree`
  }
  return null
}

/** Keeps a file that a command wrote: copied out first, as it may be swapped for a link at any time. */
async function take(path: string, root: string, {id, ports}: Job): Promise<Oid | null> {
  const {files, git, workDir} = ports
  const found = await files.look(root, path)
  if (found === null) return null
  const copy = `${workDir}/regenerate/${id}-file`
  await files.copy(root, found, copy)
  return await git.composer.keep(copy)
}

const MARKERS = [/^<{7}(?: |\r?$)/m, /^={7}\r?$/m, /^>{7}(?: |\r?$)/m]

async function firstMarked(tree: Oid, files: readonly FileObject[], {ports}: Job): Promise<string | null> {
  const {composer} = ports.git
  const written = await composer.withFiles(tree, files)
  for (const {path} of files) {
    const [before, after] = await Promise.all([tree, written].map(async one => await composer.exactText(one, path)))
    const isMarked = (text: string | null | undefined): boolean => MARKERS.every(marker => marker.test(text ?? ''))
    if (isMarked(after) && !isMarked(before)) return path
  }
  return null
}

function said({generator}: RegenerationRequest): string {
  return generator.command
}

/** How a process ended that was not to end so; null for a good end. */
function describeEnd(end: ProcessEnd): string | null {
  switch (end.kind) {
    case 'exited':
      return end.code === 0 ? null : `failed with exit code ${end.code}`
    case 'signalled':
      return `was ended by ${end.signal}`
    case 'timed-out':
      return `was stopped after ${plural(end.afterSeconds, 'second')}, its time limit`
    case 'not-started':
      return `could not be started: ${end.why}`
  }
}

function lastLine(tail: string): string {
  const line = tail.trimEnd().split('\n').at(-1)?.trim() ?? ''
  return line === '' ? '' : `: ${line}`
}
