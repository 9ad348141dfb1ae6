import type {Conflict, OptionAction} from './conflict.js'
import type {Oid} from './ids.js'

/** Where the decisions stand: in the base alone, relative to its root. */
export const DECISIONS_PATH = '.github/integration/decisions.yml'

/** What a person decided about one conflict, as the decisions file on the base keeps it. */
export interface Decision {
  /** The conflict's id. */
  readonly id: string
  /** What was in dispute then: the decision holds for this and nothing else. */
  readonly fingerprint: string
  readonly conflict: Pick<Conflict, 'kind' | 'type' | 'paths' | 'branches'>
  /** The heads that the gates judged, by branch, where they found the conflict: there is no text to tell it by. */
  readonly heads?: Readonly<Record<string, Oid>>
  /** The option's title, for people, and what it makes us do. */
  readonly option: string
  readonly action: OptionAction
  /** Who decided, and when (ISO 8601, UTC). */
  readonly by: string
  readonly at: string
  /** Why, in the person's own words; empty where none were given. */
  readonly reason: string
}

/** A decision as a run found it, and what came of it. */
export interface DecisionRecord extends Pick<Decision, 'id' | 'option' | 'by' | 'at' | 'reason'> {
  readonly action: OptionAction['kind']
  /** `not-needed`: there is nothing left to decide, or not in this run. */
  readonly state: 'applied' | 'no-longer-fits' | 'not-needed'
  /** What was done, or why nothing was, in one sentence without its full stop. */
  readonly why: string
}
