import {STAGING_NAMESPACE, type Selector} from '../../domain/config.js'
import type {Forge} from '../../ports/forge.js'
import type {Head, RepositoryFacts} from '../../ports/git.js'
import type {EventFacts} from './event.js'

/** Whose code runs: that of people who may push to the repository, or anybody's. */
export type Trust = 'own' | 'foreign'

/** What the level of trust is read from. */
export interface TrustSource {
  readonly event: Pick<EventFacts, 'name' | 'ownPullRequest'>
  readonly selectors: readonly Selector[]
  readonly facts: Pick<RepositoryFacts, 'heads'>
  readonly forge: Forge | null
}

/** Events that only people who may push can cause. */
const OWN_EVENTS: readonly string[] = ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch']

/** Selectors that choose among the branches of the clone. */
const BY_BRANCH: readonly Selector['kind'][] = ['name', 'glob', 'exclude', 'worktrees']

/** `own` only where that is known: of the event, of every branch in the clone, and of every pull request asked for. */
export async function readTrust({event, selectors, facts, forge}: TrustSource): Promise<Trust> {
  if (!OWN_EVENTS.includes(event.name ?? '') && !(event.name === 'pull_request' && event.ownPullRequest))
    return 'foreign'
  // A step before this one may have fetched anything to a local branch.
  if (facts.heads.some(head => !isOnOrigin(head, facts) && !isLeftOver(head, selectors))) return 'foreign'
  for (const selector of selectors) {
    if (BY_BRANCH.includes(selector.kind)) continue
    const known = selector.kind === 'pull-request' ? await forge?.pullRequest(selector.number) : null
    if (known?.fork !== false) return 'foreign'
  }
  return 'own'
}

function isOnOrigin({oid}: Head, {heads}: TrustSource['facts']): boolean {
  return heads.some(head => head.oid === oid && head.ref.startsWith('refs/remotes/origin/'))
}

/** What an earlier run published here takes part only when it is asked for by name. */
function isLeftOver({name}: Head, selectors: readonly Selector[]): boolean {
  return name.startsWith(STAGING_NAMESPACE) && !selectors.some(one => one.kind === 'name' && one.name === name)
}
