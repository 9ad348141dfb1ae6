import type {Oid} from '../domain/ids.js'
import type {ProbeRecord} from '../domain/record.js'
import {describeSignal} from '../domain/signal.js'

/**
 * What was wrong in one probe of a tree and not in another of the same tree, for people, with how often it was: counted over
 * all probes of the trees on which it was seen and that were probed more than once.
 */
export function flakySignals(probes: readonly ProbeRecord[]): readonly string[] {
  const byTree = new Map<Oid, ProbeRecord[]>()
  for (const probe of probes) byTree.set(probe.tree, [...(byTree.get(probe.tree) ?? []), probe])
  const repeated = [...byTree.values()].filter(all => all.length > 1)
  const seen = new Set(repeated.flatMap(all => all.flatMap(({signals}) => signals)))
  return [...seen].flatMap(signal => {
    const trees = repeated.map(all => [countOf(signal, all), all.length] as const).filter(([red]) => red > 0)
    if (trees.every(([red, all]) => red === all)) return []
    const [red, all] = trees.reduce(([a, b], [c, d]) => [a + c, b + d], [0, 0])
    return [`${describeSignal(signal)} (red in ${red} of ${all} probes)`]
  })
}

function countOf(signal: string, probes: readonly ProbeRecord[]): number {
  return probes.filter(({signals}) => signals.includes(signal)).length
}
