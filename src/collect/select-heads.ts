import picomatch from 'picomatch'
import type {Excluded, Worktree} from '../domain/candidate.js'
import {STAGING_NAMESPACE, type Config, type Pins, type Selector} from '../domain/config.js'
import type {Head, RepositoryFacts} from '../ports/git.js'
import type {CollectPorts} from './collect.js'

/** A head that a selector found, under the name the user knows it by. */
export type Selected = Head

/** What the selectors came to. */
export interface Selection {
  readonly found: readonly Selected[]
  readonly missing: readonly Excluded[]
  readonly notes: readonly string[]
}

/** What a selector is resolved against. */
export interface SelectionSource {
  readonly config: Config
  readonly facts: RepositoryFacts
  readonly worktrees: readonly Worktree[]
  readonly baseName: string
}

/**
 * Resolves every selector in the order given, each name once. Globs and `worktrees` never select the base or our own
 * staging refs; a name that is spelt out is taken at its word.
 */
export async function selectHeads(source: SelectionSource, ports: CollectPorts): Promise<Selection> {
  const found = new Map<string, Selected>()
  const missing = new Map<string, Excluded>()
  const notes: string[] = []
  const excluded = excludes(source.config.selectors)
  for (const selector of source.config.selectors) {
    const answer = await resolveSelector(selector, source, ports)
    for (const head of answer.found ?? []) if (!found.has(head.name) && !excluded(head.name)) found.set(head.name, head)
    for (const one of answer.missing ?? []) if (!excluded(one.name)) missing.set(one.name, one)
    if (answer.note !== undefined) notes.push(answer.note)
  }
  return {found: [...found.values()], missing: [...missing.values()], notes}
}

interface Answer {
  readonly found?: readonly Selected[]
  readonly missing?: readonly Excluded[]
  readonly note?: string
}

async function resolveSelector(selector: Selector, source: SelectionSource, ports: CollectPorts): Promise<Answer> {
  switch (selector.kind) {
    case 'exclude':
      return {}
    case 'name':
      return named(selector.name, source.facts)
    case 'glob':
      return matching(selector.glob, source)
    case 'pull-request':
      return await pullRequest(selector.number, ports)
    case 'worktrees':
      return checkedOut(source)
    case 'plan':
      return pinned(source.config.pins)
  }
}

function named(name: string, facts: RepositoryFacts): Answer {
  const sameName = facts.heads.filter(known => known.name === name)
  const [head, other] = sameName
  if (head === undefined) {
    const reason = 'no branch of this name, neither here nor on origin'
    return {missing: [{name, head: null, outcome: 'missing', reason}]}
  }
  if (other === undefined || other.oid === head.oid) return {found: [head]}
  return {found: [head], note: `${name} differs between here and origin: the local head is taken.`}
}

function matching(glob: string, source: SelectionSource): Answer {
  const matches = picomatch(glob, {dot: true})
  const found = source.facts.heads.filter(head => matches(head.name) && !isOurs(head.name, source))
  return found.length > 0 ? {found} : {note: `The pattern ${glob} matches no branch.`}
}

function checkedOut(source: SelectionSource): Answer {
  const found: Selected[] = []
  for (const {branch, head} of source.worktrees) {
    if (branch === null || head === null || isOurs(branch, source)) continue
    found.push({name: branch, ref: `refs/heads/${branch}`, oid: head})
  }
  return found.length > 0 ? {found} : {note: 'No worktree has a branch of its own checked out.'}
}

async function pullRequest(number: number, ports: CollectPorts): Promise<Answer> {
  const name = `#${number}`
  const oid = await ports.git.history.fetchPullRequest(number)
  if (oid === null) {
    const reason = 'origin has no such pull request, or it cannot be reached from here'
    return {missing: [{name, head: null, outcome: 'missing', reason}]}
  }
  const found = [{name, ref: `refs/pull/${number}/head`, oid}]
  const known = await ports.forge?.pullRequest(number)
  return known == null || known.state === 'open' ? {found} : {found, note: `Pull request ${name} is ${known.state}.`}
}

/** Exactly what was found then, wherever the branches are by now. */
function pinned(pins: Pins | null): Answer {
  const heads = pins?.heads ?? []
  return {
    found: heads.flatMap(({name, sha, source}) =>
      sha === null ? [] : [{name, ref: source ?? `refs/heads/${name}`, oid: sha}]
    ),
    missing: heads.flatMap(({name, sha, reason}) =>
      sha === null ? [{name, head: null, outcome: 'missing' as const, reason}] : []
    )
  }
}

function isOurs(name: string, source: SelectionSource): boolean {
  return (
    name === source.baseName || name.startsWith(STAGING_NAMESPACE) || `refs/heads/${name}` === source.config.stagingRef
  )
}

function excludes(selectors: readonly Selector[]): (name: string) => boolean {
  const globs = selectors.flatMap(selector => (selector.kind === 'exclude' ? [selector.glob] : []))
  return globs.length === 0 ? () => false : picomatch(globs, {dot: true})
}
