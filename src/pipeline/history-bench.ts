import type {Oid} from '../domain/ids.js'
import type {Probe} from '../domain/probe.js'
import type {Ports} from '../ports/index.js'
import {openProbeMemo} from '../probe/probe-memo.js'
import {probe, type ProbeRequest, type ProbeSetup} from '../probe/probe.js'

/** What to probe beside compositions of candidates. */
export type Subject = Omit<ProbeRequest, 'id'>

/** How probes are made, which there were, and who is told of those to come. */
export interface HistoryBenchRequest {
  readonly setup: ProbeSetup
  /** Every probe of the run so far. */
  readonly probed: readonly Probe[]
  readonly onProbe: (probe: Probe) => void
}

/** Probes single commits: of the base's history, reverts on top of it, and heads as they are. */
export interface HistoryBench {
  /** All probes of a tree in this run, in order. */
  readonly of: (tree: Oid) => readonly Probe[]
  /** How many of its own probes ran a gate. */
  readonly spent: () => number
  /** Runs the gates on a commit, or takes over what was proved of its tree. */
  readonly probe: (subject: Subject) => Promise<Probe>
  /** The probe of a commit, if every gate of it was proved earlier; else null, and nothing is run. */
  readonly recall: (subject: Subject) => Promise<Probe | null>
}

/** Opens a bench that goes on counting where the run's other probes ended. */
export function openHistoryBench({setup, probed, onProbe}: HistoryBenchRequest, ports: Ports): HistoryBench {
  const memo = openProbeMemo(setup, ports)
  const all = [...probed]
  let number = Math.max(0, ...probed.map(({id}) => Number(id.replace('probe-', '')) || 0))
  let spent = 0
  const of = (tree: Oid): readonly Probe[] => all.filter(one => one.tree === tree)
  const make = async (subject: Subject, isKnownOnly: boolean): Promise<Probe | null> => {
    const asked = {id: `probe-${number + 1}`, ...subject}
    const request = {...asked, attempt: of(subject.tree).length}
    const known = await memo.recall(request)
    const isKnown = setup.gates.every(({name}) => known.has(name))
    if (isKnownOnly && !isKnown) return null
    number++
    if (!isKnown) spent++
    const made = await probe(asked, setup, ports, {known})
    all.push(made.probe)
    onProbe(made.probe)
    // What was refused just now threw, and is not kept.
    await memo.keep(request, made, known)
    return made.probe
  }
  return {
    of,
    spent: () => spent,
    recall: subject => make(subject, true),
    probe: async subject => {
      const made = await make(subject, false)
      if (made === null) throw new RangeError('a probe that may run always comes to something')
      return made
    }
  }
}
