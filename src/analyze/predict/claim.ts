import type {LineRange} from '../../domain/candidate.js'
import type {ConflictKind, Severity} from '../../domain/conflict.js'

/** Something that only one party can have: a name, a number, a place in an order. */
export interface Claim {
  readonly rule: Rule
  /** What is claimed. Two claims to one key collide unless they are the same claim. */
  readonly key: string
  /** What tells this claim from another to the same key, such as a path or a version. */
  readonly identity: string
  readonly path: string
  /** What to quote of the file on this side; null where no text is in question. */
  readonly lines: LineRange | null
  /** The claim in words: `version 3`, `"^4.1.0"`. */
  readonly words: string
}

/** Why two claims to one key are a conflict, and what to do. */
export interface Rule {
  /** The conflict's type. */
  readonly type: string
  readonly kind: Exclude<ConflictKind, 'line'>
  readonly severity: Severity
  readonly reason: string
  readonly meaning: string
  /** What whoever lands second does: `renames its file`. */
  readonly remedy: string
  readonly explain: (a: Claim, b: Claim) => string
  /** Tells whether two claims to one key really exclude each other. */
  readonly collides?: (a: Claim, b: Claim) => boolean
  /** True where git reports a conflict in the path itself when it cannot put both sides together. */
  readonly silentIfConflicted?: boolean
}
