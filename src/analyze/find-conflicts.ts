import type {Collection} from '../domain/candidate.js'
import type {Conflict, Overlap} from '../domain/conflict.js'
import type {Ports} from '../ports/index.js'
import {nameConflicts} from './conflict-draft.js'
import {describeConflicts} from './describe-conflicts.js'
import type {PairMatrix} from './pair-matrix.js'
import {parseOnce} from './parse-once.js'
import {listParties} from './predict/parties.js'
import {predictConflicts} from './predict/predict-conflicts.js'
import type {Bounds} from './semantic/bounds.js'
import {meetingsOf} from './semantic/meetings.js'
import {predictSemantic} from './semantic/predict-semantic.js'
import {sharedDefinitions} from './semantic/shared-definitions.js'
import {textReader} from './text-reader.js'

/** What is found once git has merged everything with everything. */
export interface Found {
  readonly conflicts: readonly Conflict[]
  /** Those of the matrix, with the definitions that both sides change. */
  readonly overlaps: readonly Overlap[]
  /** What was not searched, and what to do. */
  readonly notes: readonly string[]
}

/** Every conflict that git found, and those it does not see but that we expect, named together. */
export async function findConflicts(
  {clashes, merges, onBase, overlaps}: PairMatrix,
  collection: Collection,
  ports: Pick<Ports, 'git' | 'syntax' | 'signal'>,
  bounds?: Bounds
): Promise<Found> {
  // What git finds and what is predicted is often in the same files.
  const own = {...ports, syntax: parseOnce(ports.syntax)}
  const read = textReader(own)
  const parties = await listParties(onBase, collection, own)
  const meet = meetingsOf(onBase, [...clashes, ...merges])
  const semantic = await predictSemantic({parties, meet, collection, read, ...(bounds && {bounds})}, own)
  return {
    conflicts: nameConflicts([
      ...(await describeConflicts(clashes, collection, read, own)),
      ...(await predictConflicts({clashes, onBase, parties, read}, own)),
      ...semantic.drafts
    ]),
    overlaps: sharedDefinitions(overlaps, semantic.deltas),
    notes: semantic.notes
  }
}
