import type {EarlierRun} from './gate.js'
import {shortOid} from './ids.js'

/** Says where an outcome comes from that was taken over: when and where it was proved, and on which tree if on another one. */
export function describeEarlier({on, tree, run, probe, when}: EarlierRun): string {
  const proved = `proved earlier, on ${when.slice(0, 10)}, in ${run} (${probe})`
  return on === 'same-tree'
    ? proved
    : `${proved}, on tree ${shortOid(tree)} with the same files in the paths that count`
}
