import type {ConflictKind} from './conflict.js'

/** Where the conflict knowledge stands: in the base alone, relative to its root. */
export const KNOWLEDGE_PATH = '.github/integration/knowledge.yml'

/** How conflicts in known places are handled. */
export const HANDLINGS = ['union', 'sequential', 'escalate', 'regenerate'] as const
/**
 * `union`: the lines of both sides are kept. `sequential`: never both in one run; the later one in the order waits.
 * `escalate`: always a matter for people. `regenerate`: a command writes the file anew from the merge of everything else.
 */
export type Handling = (typeof HANDLINGS)[number]

/** The command that writes a generated file, run in the root of a clone. */
export interface Generator {
  readonly command: string
  /** Seconds after which its whole process tree is killed. */
  readonly timeoutSeconds: number
}

/** What a project knows about conflicts in some of its files. */
export interface KnowledgeEntry {
  /** A pattern of paths. */
  readonly paths: string
  /** The conflicts it is about; null for all. */
  readonly kind: ConflictKind | null
  readonly type: string | null
  readonly handling: Handling
  /** Present exactly where the handling is `regenerate`. */
  readonly regenerate?: Generator
  readonly rationale: string
  /** In how many pairs of branches it came up so far. */
  readonly seen: number
}

/** The entry that a conflict falls under. */
export type KnowledgeMatch = Pick<KnowledgeEntry, 'paths' | 'handling' | 'regenerate' | 'rationale'>

/** An entry that a run proposes to add to the knowledge, or to raise the count of. */
export interface KnowledgeProposal extends KnowledgeEntry {
  /** `raise`: it is known already, and only its count changes. */
  readonly change: 'add' | 'raise'
}
