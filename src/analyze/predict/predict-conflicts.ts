import type {PathChange} from '../../domain/candidate.js'
import {pairUp} from '../../domain/pair-up.js'
import type {Ports} from '../../ports/index.js'
import type {OnBase} from '../bring-up-to-date.js'
import type {ConflictDraft} from '../conflict-draft.js'
import type {Clash} from '../describe-conflicts.js'
import type {ReadText} from '../text-reader.js'
import type {Claim} from './claim.js'
import {collisions} from './collisions.js'
import {dependencyClaims} from './dependency-claims.js'
import {migrationClaims} from './migration-claims.js'
import type {Parties} from './parties.js'
import type {Party} from './party.js'
import {pathClaims} from './path-collisions.js'
import {predictedConflicts} from './predicted-conflict.js'

/** What is known once git has merged everything with everything. */
export interface Merged {
  readonly clashes: readonly Clash[]
  readonly onBase: readonly OnBase[]
  readonly parties: Parties
  readonly read: ReadText
}

/**
 * Predicts conflicts that git cannot see, because they lie in names and numbers and not in lines: each party claims
 * names, numbers and versions, and two different claims to one thing collide. Only what two parties add counts.
 */
export async function predictConflicts(merged: Merged, ports: Pick<Ports, 'git'>): Promise<readonly ConflictDraft[]> {
  const {parties, onBase, clashes, read} = merged
  const claims = new Map<Party, readonly Claim[]>()
  for (const [tip, party] of pairUp(onBase, parties.candidates)) {
    // A tip that conflicts with the base is going to change; until then its versions are those of another time.
    const versions = tip.merged === null ? [] : await versionClaims(party, read)
    claims.set(party, [...(await namedClaims(party, read)), ...versions])
  }
  for (const party of parties.bases) claims.set(party, await namedClaims(party, read))
  return await predictedConflicts(collisions(claims, clashes), read, ports)
}

function isNew({status}: PathChange): boolean {
  return status === 'added' || status === 'renamed' || status === 'copied'
}

/** Names and numbers of what is added. */
async function namedClaims({changes, files}: Party, read: ReadText): Promise<readonly Claim[]> {
  const added = changes.filter(isNew)
  return [...pathClaims(added), ...(await migrationClaims(added, path => read(files, path)))]
}

/** Two versions in one manifest are asked of candidates only: with the base, a candidate’s own text has both or neither. */
async function versionClaims({changes, files, before}: Party, read: ReadText): Promise<readonly Claim[]> {
  const texts = {own: (path: string) => read(files, path), base: (path: string) => read(before, path)}
  return await dependencyClaims(changes, texts)
}
