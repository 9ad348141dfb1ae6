import type {Base} from '../domain/candidate.js'
import type {Config, Pins} from '../domain/config.js'
import {ConfigurationError, ToolError} from '../domain/errors.js'
import {shortOid} from '../domain/ids.js'
import type {Git, MovedHead, RepositoryFacts} from '../ports/git.js'
import {notesOnMoved, whatHappened} from './moved-heads.js'

/**
 * Pins the base: what an earlier run pinned, the branch that was asked for, or the default branch of origin, or `main` or
 * `master`, or what is checked out. Throws ConfigurationError when there is none, and ToolError when it went away while it
 * was being read.
 */
export async function resolveBase(
  {base: asked, pins}: Pick<Config, 'base' | 'pins'>,
  facts: RepositoryFacts,
  git: Git
): Promise<{readonly base: Base; readonly notes: readonly string[]}> {
  if (asked === null && pins !== null) return {base: await pinnedBase(pins, git), notes: []}
  const name = asked ?? facts.defaultBranch ?? firstKnown(facts, ['main', 'master']) ?? facts.currentBranch
  if (name === null) {
    throw new ConfigurationError([
      {
        where: 'base',
        what: 'the default branch of this repository is not known here',
        fix: 'Name the branch to integrate on with `base` (or --base)'
      }
    ])
  }
  const head = facts.heads.find(known => known.name === name)
  const moved = head === undefined ? [] : await git.history.fetch([head])
  for (const one of moved) if (!one.isHere) throw lostBase(one)
  const commit = head?.oid ?? (await git.history.resolve(name))
  if (commit === null) throw unknownBase(name, facts)
  const base = {name, commit, tree: await git.composer.tree(commit)}
  return {base, notes: [...noteOnBase(base, facts), ...notesOnMoved(moved)]}
}

async function pinnedBase({base: {name, sha}}: Pins, git: Git): Promise<Base> {
  const commit = await git.history.resolve(sha)
  if (commit !== null) return {name, commit, tree: await git.composer.tree(commit)}
  throw new ConfigurationError([
    {
      where: 'branches',
      what: `the base of the plan, ${sha}, is neither here nor on origin`,
      fix: 'Check out the whole history (fetch-depth: 0), or plan anew'
    }
  ])
}

/** Says so when the base is not what origin has under its name: a clone that was not updated for a while, or not pushed. */
function noteOnBase({name, commit}: Base, {heads}: RepositoryFacts): readonly string[] {
  const other = heads.some(head => head.name === name && head.oid !== commit)
  return other ? [`${name} differs between here and origin: the local one is the base.`] : []
}

function firstKnown(facts: RepositoryFacts, names: readonly string[]): string | null {
  return names.find(name => facts.heads.some(head => head.name === name)) ?? null
}

function lostBase(moved: MovedHead): ToolError {
  const {name, oid} = moved.head
  const what = `the base ${name} ${whatHappened(moved)}, and origin no longer has ${shortOid(oid)}, which was listed`
  return new ToolError(what, 'Run again, and the base is as it stands then.')
}

function unknownBase(name: string, facts: RepositoryFacts): ConfigurationError {
  const here = [...new Set(facts.heads.map(known => known.name))].slice(0, 8)
  return new ConfigurationError([
    {
      where: 'base',
      what: `there is no branch, tag or commit ${JSON.stringify(name)} here or on origin`,
      fix:
        here.length > 0
          ? `Branches found: ${here.join(', ')}`
          : 'The repository has no branch yet: commit something first'
    }
  ])
}
