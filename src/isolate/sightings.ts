import type {Trial} from '../domain/isolation.js'
import type {Signal} from '../domain/probe.js'

/** What a trial tells of one signal; `unknown` where something else hid it. */
export type Sight = 'seen' | 'absent' | 'unknown'

/** Signals that came and went together: whatever explains one of them explains them all. */
export interface Strand {
  readonly signals: readonly Signal[]
  /** One for each trial, in their order. */
  readonly sights: readonly Sight[]
}

/** Sorts all signals that were ever seen into strands, the one with the first name in order first. */
export function strandsOf(trials: readonly Trial[]): readonly Strand[] {
  const shown = trials.map(trial => new Set(trial.signals))
  const hidden = trials.map(masksOf)
  const strands = new Map<string, {signals: Signal[]; sights: readonly Sight[]}>()
  for (const signal of [...new Set(trials.flatMap(trial => trial.signals))].sort()) {
    const sights = trials.map((trial, i): Sight => {
      if (shown[i]?.has(signal) === true) return 'seen'
      return trial.outcome === 'unresolved' || hidden[i]?.(signal) === true ? 'unknown' : 'absent'
    })
    const key = sights.join()
    const strand = strands.get(key)
    if (strand === undefined) strands.set(key, {signals: [signal], sights})
    else strand.signals.push(signal)
  }
  return [...strands.values()]
}

/**
 * What a trial could not have shown. A gate that failed as a whole says nothing of its tests, and one whose tests failed
 * is not named itself; a file that did not load says nothing of the tests in it.
 */
function masksOf(trial: Trial): (signal: Signal) => boolean {
  const whole = new Set<string>()
  const finer = new Set<string>()
  const files: string[] = []
  let isReportMissing = false
  for (const signal of trial.signals) {
    const [kind = '', gate = ''] = signal.split(':')
    if (kind === 'gate') whole.add(gate)
    else if (kind === 'report') isReportMissing = true
    else finer.add(gate)
    if (kind === 'load') files.push(`test:${signal.slice('load:'.length)} › `)
  }
  return signal => {
    const [kind = '', gate = ''] = signal.split(':')
    if (kind === 'gate') return finer.has(gate)
    if (kind === 'report') return false
    return isReportMissing || whole.has(gate) || files.some(file => signal.startsWith(file))
  }
}
