import type {Oid} from '../../domain/ids.js'
import type {Head} from '../../ports/git.js'
import {needAll} from './fetch-wanted.js'
import {commitOf, ensureCommits, type Repositories} from './repositories.js'
import {remoteRef} from './remote-ref.js'
import {listRefs} from './user-repository.js'

/**
 * The commit that a revision stands for, or null. A full id is an id, even where a branch has such a name; then a full ref,
 * HEAD, a branch, a branch of origin (with or without `origin/`), a tag. Abbreviated ids and git's revision operators are
 * not read, because a branch may be named like the first and then means two things.
 */
export async function resolveRevision(
  all: Repositories,
  heads: () => Promise<readonly Head[]>,
  revision: string
): Promise<Oid | null> {
  const byId = await commitOf(all, revision)
  if (byId !== null) return byId
  if (revision === 'HEAD') return resolveHead(all)
  const refs = new Map((await listRefs(all.user)).map(({ref, oid}) => [ref, oid]))
  const local = refs.get(revision.startsWith('refs/') ? revision : `refs/heads/${revision}`)
  if (local !== undefined) return commitOf(all, local)
  const remote = findRemote(await heads(), revision)
  if (remote) {
    needAll(await ensureCommits(all, [{oid: remote.oid, ref: remoteRef(remote)}]))
    return commitOf(all, remote.oid)
  }
  return commitOf(all, refs.get(`refs/tags/${revision}`) ?? '')
}

function findRemote(heads: readonly Head[], revision: string): Head | undefined {
  const remote = heads.filter(({ref}) => ref.startsWith('refs/remotes/'))
  return remote.find(({name}) => name === revision) ?? remote.find(({name}) => `origin/${name}` === revision)
}

async function resolveHead(all: Repositories): Promise<Oid | null> {
  const args = ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']
  const {stdout} = await all.user.run({args, answers: 'any'})
  return commitOf(all, stdout.toString('latin1').trim())
}
