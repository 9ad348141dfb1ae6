import type {Config} from '../domain/config.js'
import type {Oid} from '../domain/ids.js'
import type {Probe} from '../domain/probe.js'
import type {ProbeWish} from '../domain/wave.js'
import type {Ports} from '../ports/index.js'
import type {Prober} from './prober.js'
import {sideBySide} from './side-by-side.js'

/** How probes are made, which there were, and which are wanted already. */
export interface HistoryBenchRequest {
  readonly config: Pick<Config, 'jobs'>
  readonly prober: Prober
  /** Every probe of the run so far. */
  readonly probed: readonly Probe[]
  readonly wanted: readonly ProbeWish[]
}

/** Probes single commits: of the base's history, reverts on top of it, and heads as they are. */
export interface HistoryBench {
  /** How many probes are made at the same time. */
  readonly width: number
  /** All probes of a tree in this run, in order. */
  readonly of: (tree: Oid) => readonly Probe[]
  /** How many of its own probes ran a gate, or are to. */
  readonly spent: () => number
  /** What was asked for and has to be made somewhere else. */
  readonly wanted: () => readonly ProbeWish[]
  /** Asks for all of these; null where the answer has to be waited for. A probe of the same tree and attempt is taken over. */
  readonly probe: (wishes: readonly ProbeWish[]) => Promise<readonly (Probe | null)[]>
  /** The probe, if every gate of it was proved earlier; else null, and nothing is run. */
  readonly recall: (wish: ProbeWish) => Promise<Probe | null>
}

/** Jobs elsewhere that are asked for at the same time: so many find any cause among 64 commits in three waves. */
const WIDTH_ELSEWHERE = 16

/** Opens a bench beside the run's other probes. */
export function openHistoryBench(request: HistoryBenchRequest, ports: Pick<Ports, 'results'>): HistoryBench {
  const {config, prober} = request
  const known = byAttempt(request.probed)
  const wanted = new Map<string, ProbeWish>()
  const waiting = new Set(request.wanted.map(keyOf))
  let spent = 0
  const take = (wish: ProbeWish, probe: Probe): void => {
    known.set(keyOf(wish), probe)
    if (probe.gates.some(({earlier}) => earlier === undefined)) spent++
  }
  const answer = async (wish: ProbeWish, slot: number): Promise<void> => {
    const probe = await prober.probe(wish, slot)
    if (probe !== null) take(wish, probe)
    else if (!waiting.has(keyOf(wish))) wanted.set(keyOf(wish), wish)
  }
  return {
    width: ports.results === null ? config.jobs : WIDTH_ELSEWHERE,
    of: tree => [...known].filter(([, probe]) => probe.tree === tree).map(([, probe]) => probe),
    spent: () => spent + wanted.size,
    wanted: () => [...wanted.values()],
    probe: async wishes => {
      const unknown = wishes.filter(wish => !known.has(keyOf(wish)))
      const open = new Map(unknown.map(wish => [keyOf(wish), wish] as const))
      const tasks = [...open.values()].map(wish => async (slot: number) => {
        await answer(wish, slot)
      })
      await sideBySide(tasks, config.jobs)
      return wishes.map(wish => known.get(keyOf(wish)) ?? null)
    },
    recall: async wish => {
      const probe = known.get(keyOf(wish)) ?? (await prober.recall(wish))
      if (probe !== null && !known.has(keyOf(wish))) take(wish, probe)
      return probe
    }
  }
}

function keyOf({tree, attempt}: Pick<ProbeWish, 'tree' | 'attempt'>): string {
  return `${tree} ${attempt}`
}

/** The probes that were made, by tree and attempt: side by side they end in any order, and their numbers tell the right one. */
function byAttempt(probed: readonly Probe[]): Map<string, Probe> {
  const known = new Map<string, Probe>()
  const counts = new Map<Oid, number>()
  const numberOf = ({id}: Probe): number => Number(id.replace('probe-', '')) || 0
  for (const probe of probed.toSorted((a, b) => numberOf(a) - numberOf(b))) {
    const attempt = counts.get(probe.tree) ?? 0
    counts.set(probe.tree, attempt + 1)
    known.set(keyOf({tree: probe.tree, attempt}), probe)
  }
  return known
}
