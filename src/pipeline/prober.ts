import type {Probe} from '../domain/probe.js'
import type {ProbeWish} from '../domain/wave.js'
import {openProbeMemo, type MemoPorts} from '../probe/probe-memo.js'
import {probe, type ProbeSetup} from '../probe/probe.js'

/** Answers what the gates say of a tree. */
export interface Prober {
  /** In one slot only one probe runs at a time. null: the probe is not known yet, and made somewhere else. */
  probe(wish: ProbeWish, slot: number): Promise<Probe | null>
}

/** Runs the gates here, unless it is known what they say. Told after every probe. */
export function probeHere(setup: ProbeSetup, onProbe: (probe: Probe) => void, ports: MemoPorts): Prober {
  const memo = openProbeMemo(setup, ports)
  return {
    probe: async (wish, slot) => {
      const known = await memo.recall(wish)
      const {attempt, ...request} = wish
      const probed = await probe(request, setup, ports, {known, slot})
      onProbe(probed.probe)
      // What was refused just now threw, and is not kept.
      await memo.keep(wish, probed, known)
      return probed.probe
    }
  }
}
