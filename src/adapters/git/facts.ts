import {ToolError} from '../../domain/errors.js'
import {fewOf} from '../../domain/few-of.js'
import type {Head, RepositoryFacts} from '../../ports/git.js'
import type {ListedRef} from './ref-output.js'
import type {Repositories} from './repositories.js'
import {listRefs} from './user-repository.js'
import {branchOf} from './worktree-output.js'

const TRACKING = 'refs/remotes/origin/'
const HEADS = 'refs/heads/'

/** What stands in the user's repository, with the branches that origin has at this moment. */
export async function readFacts(all: Repositories): Promise<RepositoryFacts> {
  const {user} = all
  const [refs, remote, current] = await Promise.all([listRefs(user), askOrigin(all), readCurrentBranch(all)])
  const local = refs.flatMap(({ref, oid}) => head(ref, HEADS, oid))
  const tracking = refs.filter(({target}) => target === null).flatMap(({ref, oid}) => head(ref, TRACKING, oid))
  const merged = remote.refs === null ? {heads: tracking, notes: []} : withOrigin(tracking, remote.refs)
  return {
    root: user.root,
    shallow: user.shallow,
    currentBranch: local.some(({name}) => name === current) ? current : null,
    defaultBranch: defaultBranch(refs, remote.refs ?? []),
    hasOrigin: all.origin !== null,
    heads: [...local, ...merged.heads],
    notes: [...remote.notes, ...merged.notes]
  }
}

interface Answer {
  readonly refs: readonly ListedRef[] | null
  readonly notes: readonly string[]
}

/** Being offline is no error: what was last fetched can be integrated as well. */
async function askOrigin({origin}: Repositories): Promise<Answer> {
  if (!origin) return {refs: null, notes: []}
  try {
    return {refs: await origin.list(['HEAD', 'refs/heads/*']), notes: []}
  } catch (error) {
    if (!(error instanceof ToolError)) throw error
    const note = `origin could not be asked, so its branches are as they were last fetched: ${error.message}`
    return {refs: null, notes: [note]}
  }
}

async function readCurrentBranch({user}: Repositories): Promise<string | null> {
  const {code, stdout} = await user.run({args: ['symbolic-ref', '--quiet', 'HEAD'], answers: [0, 1]})
  return code === 0 ? branchOf(stdout.toString('utf8').trimEnd()) : null
}

/** Origin knows best where its branches are: a branch that moved, came or went since the last fetch is as origin says. */
function withOrigin(
  tracking: readonly Head[],
  remote: readonly ListedRef[]
): {readonly heads: readonly Head[]; readonly notes: readonly string[]} {
  const now = remote
    .flatMap(({ref, oid}) => head(ref, HEADS, oid))
    .map(({name, oid}) => ({name, ref: TRACKING + name, oid}))
  const names = new Set(now.map(({name}) => name))
  const gone = tracking.filter(({name}) => !names.has(name)).map(({name}) => name)
  return {
    heads: now,
    notes: gone.length === 0 ? [] : [`left out, because origin no longer has them: ${fewOf(gone, 5)}`]
  }
}

function defaultBranch(refs: readonly ListedRef[], remote: readonly ListedRef[]): string | null {
  const there = branchOf(remote.find(({ref}) => ref === 'HEAD')?.target ?? null)
  const here = refs.find(({ref}) => ref === `${TRACKING}HEAD`)?.target
  return there ?? (here?.startsWith(TRACKING) === true ? here.slice(TRACKING.length) : null)
}

function head(ref: string, prefix: string, oid: Head['oid']): readonly Head[] {
  return ref.startsWith(prefix) ? [{name: ref.slice(prefix.length), ref, oid}] : []
}
