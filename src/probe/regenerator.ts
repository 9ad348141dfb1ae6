import {fewOf} from '../domain/few-of.js'
import type {Regenerate, Regenerated, Regeneration, RegenerationRequest} from '../domain/regeneration.js'
import type {Ports} from '../ports/index.js'
import {runGenerator, type Written} from './run-generator.js'

/** What running commands needs of the outside world. */
export type RegeneratorPorts = Pick<Ports, 'git' | 'shell' | 'files' | 'runner' | 'signal' | 'workDir' | 'environment'>

/** How commands are run. */
export interface RegeneratorSetup {
  /** Names of environment variables that commands may see beside the standard ones. */
  readonly environment: readonly string[]
  readonly reportDir: string
  /** Told after every run. */
  readonly onRun: (regeneration: Regeneration) => void
}

/**
 * Opens what runs the commands that write files anew. Each runs as a gate does: through the shell, in a clone of its own, with
 * the gates' environment and no token. The same tree, command and files are run once, whatever the composition: so composing
 * again gives the same commit, and a command that failed is not tried again. Nothing is remembered beyond the run: what a gate
 * left is judged anew when it is taken over, but a file could only be believed, and it would be a week old.
 */
export function openRegenerator(setup: RegeneratorSetup, ports: RegeneratorPorts): Regenerate {
  const known = new Map<string, Promise<Regenerated>>()
  let last: Promise<unknown> = Promise.resolve()
  return async request => {
    const {tree, opposite, generator, paths} = request
    const key = JSON.stringify([tree, opposite, generator.command, generator.timeoutSeconds, paths])
    const before = known.get(key)
    if (before !== undefined) return await before
    const id = `regeneration-${known.size + 1}`
    // One after the other: their clones stand in the same place.
    const answer = last.then(async () => await regenerate(id, request, setup, ports))
    known.set(key, answer)
    last = answer.catch(() => undefined)
    return await answer
  }
}

async function regenerate(
  id: string,
  request: RegenerationRequest,
  setup: RegeneratorSetup,
  ports: RegeneratorPorts
): Promise<Regenerated> {
  const ran = await runGenerator(id, request, setup, ports)
  const {generator, paths, candidate, onto, tree} = request
  const {seconds, log, tail} = ran
  const about = {id, command: generator.command, paths, candidate, onto, tree, seconds, log, tail}
  if (ran.kind === 'failed') {
    const {reason} = ran
    setup.onRun({...about, outcome: 'failed', reason, files: [], untaken: {count: 0, paths: []}})
    return {kind: 'failed', run: id, reason}
  }
  const files = await sizesOf(request, ran, ports)
  const untaken = {count: ran.untaken.length, paths: ran.untaken.slice(0, NAMED)}
  setup.onRun({...about, outcome: 'written', reason: describe(ran), files, untaken})
  return {kind: 'written', run: id, files: ran.files}
}

const NAMED = 20

function describe({confirmed}: Written): string {
  return confirmed.length === 0 ? 'written' : `written; ${fewOf(confirmed)} comes out the same from either side`
}

async function sizesOf(
  {tree, paths}: RegenerationRequest,
  {files}: Written,
  {git}: RegeneratorPorts
): Promise<Regeneration['files']> {
  const changes = await git.history.changes(tree, await git.composer.withFiles(tree, files))
  return paths.map(path => {
    const {added = 0, removed = 0} = changes.find(change => change.path === path) ?? {}
    return {path, added, removed}
  })
}
