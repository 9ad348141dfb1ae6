import type {Collection} from '../domain/candidate.js'
import type {Conflict} from '../domain/conflict.js'
import type {Ports} from '../ports/index.js'
import type {OnBase} from './bring-up-to-date.js'
import {nameConflicts} from './conflict-draft.js'
import {describeConflicts, type Clash} from './describe-conflicts.js'
import {predictConflicts} from './predict/predict-conflicts.js'
import {textReader} from './text-reader.js'

/** Every conflict that git found, and those it does not see but that we expect, named together. */
export async function findConflicts(
  clashes: readonly Clash[],
  onBase: readonly OnBase[],
  collection: Collection,
  ports: Pick<Ports, 'git' | 'syntax'>
): Promise<readonly Conflict[]> {
  const read = textReader(ports)
  return nameConflicts([
    ...(await describeConflicts(clashes, collection, read, ports)),
    ...(await predictConflicts({clashes, onBase, collection, read}, ports))
  ])
}
