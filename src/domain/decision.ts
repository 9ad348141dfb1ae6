import type {Conflict, OptionAction} from './conflict.js'

/** What a person decided about one conflict, as the decisions file on the base keeps it. */
export interface Decision {
  /** The conflict's id. */
  readonly id: string
  /** What was in dispute then: the decision holds for this and nothing else. */
  readonly fingerprint: string
  readonly conflict: Pick<Conflict, 'kind' | 'type' | 'paths' | 'branches'>
  /** The option's title, for people, and what it makes us do. */
  readonly option: string
  readonly action: OptionAction
  /** Who decided, and when (ISO 8601, UTC). */
  readonly by: string
  readonly at: string
  /** Why, in the person's own words; empty where none were given. */
  readonly reason: string
}
