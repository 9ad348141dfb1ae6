import {STAGING_NAMESPACE, type Pins, type Selector} from '../../domain/config.js'
import type {Oid} from '../../domain/ids.js'
import type {Forge} from '../../ports/forge.js'
import type {Head, RepositoryFacts} from '../../ports/git.js'
import type {EventFacts} from './event.js'

/** Whose code runs: that of people who may push to the repository, or anybody's. */
export type Trust = 'own' | 'foreign'

/** What the level of trust is read from. */
export interface TrustSource {
  readonly event: Pick<EventFacts, 'name' | 'ownPullRequest'>
  readonly selectors: readonly Selector[]
  /** The heads that a plan among the selectors pinned; null without one. */
  readonly pins: Pick<Pins, 'heads'> | null
  readonly facts: Pick<RepositoryFacts, 'heads'>
  readonly forge: Forge | null
}

/** Events that only people who may push can cause. */
const OWN_EVENTS: readonly string[] = ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch']

/** Selectors that choose among the branches of the clone. */
const BY_BRANCH: readonly Selector['kind'][] = ['name', 'glob', 'exclude', 'worktrees']

/** `own` only where that is known: of the event, of every branch in the clone, and of every pull request asked for. */
export async function readTrust({event, selectors, pins, facts, forge}: TrustSource): Promise<Trust> {
  if (!OWN_EVENTS.includes(event.name ?? '') && !(event.name === 'pull_request' && event.ownPullRequest))
    return 'foreign'
  // A step before this one may have fetched anything to a local branch.
  if (facts.heads.some(head => !isOnOrigin(head, facts) && !isLeftOver(head, selectors))) return 'foreign'
  for (const selector of selectors) {
    if (BY_BRANCH.includes(selector.kind)) continue
    if (selector.kind === 'plan') {
      if (pins?.heads.every(({sha}) => sha === null || isTipOfOrigin(sha, facts)) !== true) return 'foreign'
      continue
    }
    const known = selector.kind === 'pull-request' ? await forge?.pullRequest(selector.number) : null
    if (known?.fork !== false) return 'foreign'
  }
  return 'own'
}

function isOnOrigin({oid}: Head, facts: TrustSource['facts']): boolean {
  return isTipOfOrigin(oid, facts)
}

/** A branch that moved meanwhile is none any more: what is known of it is worth less than being sure. */
function isTipOfOrigin(oid: Oid, {heads}: TrustSource['facts']): boolean {
  return heads.some(head => head.oid === oid && head.ref.startsWith('refs/remotes/origin/'))
}

/** What an earlier run published here takes part only when it is asked for by name. */
function isLeftOver({name}: Head, selectors: readonly Selector[]): boolean {
  return name.startsWith(STAGING_NAMESPACE) && !selectors.some(one => one.kind === 'name' && one.name === name)
}
