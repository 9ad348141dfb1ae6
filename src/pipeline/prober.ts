import type {Probe} from '../domain/probe.js'
import {requestOf, type ProbeWish} from '../domain/wave.js'
import type {ProbeResults} from '../ports/memo.js'
import {openProbeMemo, openProbeResults, type MemoPorts} from '../probe/probe-memo.js'
import {probe, type Place, type ProbeSetup} from '../probe/probe.js'

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
    probe: async (wish, slot) => await make(wish, {known: await memo.recall(wish), slot}),
    recall: async wish => {
      const known = await memo.recall(wish)
      return known.size < setup.gates.length ? null : await make(wish, {known})
    }
  }
}

/** Runs no gate: takes over what other jobs found, each from the results of that very probe. */
export function probeElsewhere(setup: ProbeSetup, resultsOf: ProbeResults, onProbe: OnProbe, ports: MemoPorts): Prober {
  const take = async (wish: ProbeWish): Promise<Probe | null> => {
    const results = await resultsOf(wish.id)
    if (results === null) return null
    const known = await openProbeResults(setup, results, ports).recall(wish)
    if (known.size < setup.gates.length) return null
    const {probe: found} = await probe(requestOf(wish), setup, ports, {known})
    const made = {...found, seconds: found.gates.reduce((sum, {seconds}) => sum + seconds, 0)}
    onProbe(made)
    return made
  }
  return {probe: take, recall: () => Promise.resolve(null)}
}
