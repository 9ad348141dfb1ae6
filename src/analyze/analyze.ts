import type {Collection} from '../domain/candidate.js'
import type {Analysis, Conflict} from '../domain/conflict.js'
import type {Ports} from '../ports/index.js'
import {findConflicts} from './find-conflicts.js'
import {pairMatrix} from './pair-matrix.js'

/** What analyze needs of the outside world. */
export type AnalyzePorts = Pick<Ports, 'git' | 'runner' | 'signal' | 'syntax'>

/** Finds every conflict of a candidate with the base and of two candidates with each other, and explains each. */
export async function analyze(collection: Collection, ports: AnalyzePorts): Promise<Analysis> {
  const matrix = await pairMatrix(collection, ports)
  const {remembered, needed} = matrix.counts
  if (remembered > 0) {
    ports.runner.progress({kind: 'step', text: `${remembered} of ${needed} merges are known from earlier runs`})
  }
  const {conflicts, overlaps, notes} = await findConflicts(matrix, collection, ports)
  for (const text of headlines(conflicts)) ports.runner.progress({kind: 'step', text})
  return {conflicts, overlaps, pairs: matrix.pairs, notes}
}

/** One line for each pair that conflicts, however many paths it conflicts in. */
function headlines(conflicts: readonly Conflict[]): readonly string[] {
  const byPair = new Map<string, Conflict[]>()
  for (const conflict of conflicts) {
    const pair = conflict.branches.join(' + ')
    byPair.set(pair, [...(byPair.get(pair) ?? []), conflict])
  }
  return [...byPair].map(([pair, found]) => {
    const paths = found.map(({path}) => path)
    const more = paths.length > 3 ? ` and ${paths.length - 3} more` : ''
    return `${pair} conflict in ${paths.slice(0, 3).join(', ')}${more}`
  })
}
