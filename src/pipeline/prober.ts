import type {Probe} from '../domain/probe.js'
import {requestOf, type ProbeWish} from '../domain/wave.js'
import type {ProbeResults} from '../ports/memo.js'
import {keepForLater, openProbeMemo, openProbeResults, type MemoPorts} from '../probe/probe-memo.js'
import {probe, type KnownGates, type Place, type Probed, type ProbeSetup} from '../probe/probe.js'

/** Answers what the gates say of a tree. */
export interface Prober {
  /** In one slot only one probe runs at a time. null: the probe is not known yet, and made somewhere else. */
  probe(wish: ProbeWish, slot: number): Promise<Probe | null>
  /** The probe, if the outcome of every gate was proved earlier; else null, and nothing is run or waited for. */
  recall(wish: ProbeWish): Promise<Probe | null>
}

/** Told after every probe. */
type OnProbe = (probe: Probe) => void

/** Runs the gates here, unless it is known what they say. */
export function probeHere(setup: ProbeSetup, onProbe: OnProbe, ports: MemoPorts): Prober {
  const memo = openProbeMemo(setup, ports)
  const make = async (wish: ProbeWish, place: Place): Promise<Probe> => {
    const probed = await probe(requestOf(wish), setup, ports, place)
    onProbe(probed.probe)
    // What was refused just now threw, and is not kept.
    await memo.keep(wish, probed, place.known ?? new Map())
    return probed.probe
  }
  return {
    probe: async (wish, slot) => await make(wish, {known: await memo.recall(wish), slot, attempt: wish.attempt}),
    recall: async wish => {
      const known = await memo.recallWhole(wish)
      return known.size === 0 ? null : await make(wish, {known, attempt: wish.attempt})
    }
  }
}

/** What other jobs left, and whether this one keeps it for later runs. */
export interface Elsewhere {
  readonly results: ProbeResults
  readonly keeps: boolean
}

/**
 * Runs no gate: takes over what other jobs found, each from the results of that very probe, and what was proved before on a
 * machine like this one, which is then written down for the jobs that come after.
 */
export function probeElsewhere(
  setup: ProbeSetup,
  {results, keeps}: Elsewhere,
  onProbe: OnProbe,
  ports: MemoPorts
): Prober {
  const memo = openProbeMemo(setup, ports)
  const replayed = async (wish: ProbeWish, known: KnownGates): Promise<Probed> => {
    const probed = await probe(requestOf(wish), setup, ports, {known})
    const seconds = probed.probe.gates.reduce((sum, gate) => sum + gate.seconds, 0)
    onProbe({...probed.probe, seconds})
    return {...probed, probe: {...probed.probe, seconds}}
  }
  const recall = async (wish: ProbeWish): Promise<Probe | null> => {
    const known = await memo.recallWhole(wish)
    if (known.size === 0) return null
    const probed = await replayed(wish, known)
    await openProbeResults(setup, results.known(wish.id), ports).keep(wish, probed, new Map())
    return probed.probe
  }
  return {
    recall,
    probe: async wish => {
      const left = await results.of(wish.id)
      const known = left === null ? new Map() : await openProbeResults(setup, left, ports).recallWhole(wish)
      if (known.size === 0) return await recall(wish)
      const probed = await replayed(wish, known)
      if (keeps) await keepForLater(wish, probed, setup, ports)
      return probed.probe
    }
  }
}
