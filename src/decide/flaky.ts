import type {Oid} from '../domain/ids.js'
import type {ProbeRecord} from '../domain/record.js'
import {describeSignal} from '../domain/signal.js'

/** What was wrong in one probe of a tree and not in another of the same tree, for people. */
export function flakySignals(probes: readonly ProbeRecord[]): readonly string[] {
  const byTree = new Map<Oid, ProbeRecord[]>()
  for (const probe of probes) byTree.set(probe.tree, [...(byTree.get(probe.tree) ?? []), probe])
  const flaky = [...byTree.values()].flatMap(repeats =>
    repeats.flatMap(({signals}) => signals.filter(signal => repeats.some(other => !other.signals.includes(signal))))
  )
  return [...new Set(flaky.map(describeSignal))]
}
