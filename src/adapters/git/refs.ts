import type {Oid} from '../../domain/ids.js'
import {ToolError} from '../../domain/errors.js'
import type {RefUpdate, Refs} from '../../ports/git.js'
import {encodeName} from './names.js'
import type {Origin} from './origin.js'
import {missingObjects} from './private-repository.js'
import {describeRejection, parsePush} from './push-output.js'
import {isAncestor, type Repositories} from './repositories.js'
import {listRefs} from './user-repository.js'
import {listWorktrees} from './worktrees.js'

/** The `Refs` of an opened repository. */
export function openRefs(all: Repositories): Refs {
  return {
    read: (where, ref) => (where === 'local' ? readLocal(all, ref) : readOrigin(needOrigin(all), ref)),
    advance: async (where, ref, oid, expected) => {
      const reason = await refusal(all, ref, oid, expected)
      if (reason !== null) return {kind: 'rejected', ref, reason}
      return where === 'local'
        ? advanceLocal(all, {ref, oid, expected})
        : advanceOrigin(needOrigin(all), {ref, oid, expected})
    }
  }
}

interface Move {
  readonly ref: string
  readonly oid: Oid
  readonly expected: Oid | null
}

/** What forbids a move before anybody is asked. */
async function refusal(all: Repositories, ref: string, oid: Oid, expected: Oid | null): Promise<string | null> {
  if (!(await isFullRef(all, ref))) return 'it is not a full and valid ref name'
  if (expected === null) return null
  const missing = await missingObjects(all.ours, [expected])
  if (missing.has(expected) || !(await isAncestor(all, expected, oid))) {
    return `${oid} does not descend from ${expected}, and refs are never moved backwards`
  }
  return null
}

async function isFullRef({ours}: Repositories, ref: string): Promise<boolean> {
  if (!ref.startsWith('refs/')) return false
  return (await ours.run({args: ['check-ref-format', ref], answers: [0, 1]})).code === 0
}

async function readLocal({user}: Repositories, ref: string): Promise<Oid | null> {
  return (await listRefs(user)).find(listed => listed.ref === ref)?.oid ?? null
}

async function readOrigin(origin: Origin, ref: string): Promise<Oid | null> {
  return (await origin.list([ref])).find(listed => listed.ref === ref)?.oid ?? null
}

async function advanceLocal(all: Repositories, {ref, oid, expected}: Move): Promise<RefUpdate> {
  const {user} = all
  const busy = (await listWorktrees(user)).find(worktree => worktree.ref === ref)
  if (busy) return {kind: 'rejected', ref, reason: `it is checked out at ${busy.path}`}
  const standing = (await listRefs(user)).find(listed => listed.ref === ref)
  if (standing?.target != null) return {kind: 'rejected', ref, reason: `it is a symbolic ref to ${standing.target}`}
  await copyToUser(all, oid)
  const old = expected ?? '0'.repeat(oid.length)
  const input = Buffer.concat([Buffer.from('update '), encodeName(ref), Buffer.from(`\0${oid}\0${old}\0`)])
  const args = ['update-ref', '--no-deref', '-m', 'integration-orchestrator', '--stdin', '-z']
  const {code, stderr} = await user.run({args, input, answers: 'any'})
  if (code === 0 || (await readLocal(all, ref)) === oid) return {kind: 'updated', ref, oid}
  return {kind: 'rejected', ref, reason: stderr}
}

/** Copies the commit and what it needs into the user's object store, and touches nothing else there. */
async function copyToUser({user, ours}: Repositories, oid: Oid): Promise<void> {
  const quiet = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-auto-maintenance', '--no-recurse-submodules']
  const args = ['-c', 'protocol.file.allow=always', 'fetch', ...quiet, '--no-prune', '--refmap=', ours.directory, oid]
  await user.run({args})
}

/**
 * Pushes with the expected value spelt out. Git would let such a push go backwards, which is why descent is checked before.
 * After an answer that says neither yes nor no, origin is asked where the ref is.
 */
async function advanceOrigin(origin: Origin, {ref, oid, expected}: Move): Promise<RefUpdate> {
  const args = [`--force-with-lease=${ref}:${expected ?? ''}`, 'origin', `${oid}:${ref}`]
  const {code, stdout, stderr} = await origin.push(args)
  const line = parsePush(stdout.toString('utf8')).find(pushed => pushed.ref === ref)
  if (code === 0 && line && line.flag !== '!') return {kind: 'updated', ref, oid}
  const reason = describeRejection(line, stderr)
  const now = await readOrigin(origin, ref).catch((error: unknown) => {
    if (reason !== null) return null
    throw error
  })
  if (now === oid) return {kind: 'updated', ref, oid}
  if (reason !== null) return {kind: 'rejected', ref, reason}
  throw new ToolError(
    `git push failed with exit code ${code}: ${stderr}`,
    'Check the connection to origin and run again.'
  )
}

function needOrigin({origin}: Repositories): Origin {
  if (origin) return origin
  throw new ToolError('there is no remote named origin', 'Add one, or work without pushing.')
}
