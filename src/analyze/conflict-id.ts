import {createHash} from 'node:crypto'
import type {Conflict} from '../domain/conflict.js'

/** What makes a conflict the same one in the next run, whatever its texts have become. */
export interface Identity extends Pick<Conflict, 'kind' | 'type' | 'paths' | 'branches'> {
  readonly subject: string
}

/** What is in dispute: both sides' code and what the base says there, as quoted and in full. */
export interface Dispute extends Pick<Conflict, 'type' | 'parties' | 'sides' | 'base'> {
  /** Whatever quotes leave out. */
  readonly dispute: readonly string[]
}

/**
 * The id of a conflict: `INT-` and six digits drawn from its identity, so that no list of earlier ids is needed. Those already
 * given out are passed over, which tells apart conflicts that nothing else does.
 */
export function conflictId(identity: Identity, taken: ReadonlySet<string>): string {
  const {kind, type, paths, branches, subject} = identity
  const parts = [kind, type, paths.toSorted(), branches.toSorted(), subject]
  for (let round = 0; ; round++) {
    const digits =
      createHash('sha256')
        .update(JSON.stringify([...parts, round]))
        .digest()
        .readUIntBE(0, 6) % 1_000_000
    const id = `INT-${String(digits).padStart(6, '0')}`
    if (!taken.has(id)) return id
  }
}

/**
 * The fingerprint of what is in dispute. Line numbers are left out, as they move with every change above, and so is who is
 * named first.
 */
export function fingerprintOf({type, parties, sides, base, dispute}: Dispute): string {
  const facts = [
    type,
    sorted(parties.map(({branch, change, path}) => [branch, change, path])),
    sorted(sides.map(({branch, text}) => [branch, text])),
    base.map(({text}) => text),
    dispute.toSorted()
  ]
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, 16)
}

function sorted(facts: readonly unknown[]): readonly string[] {
  return facts.map(fact => JSON.stringify(fact)).sort()
}
