import type {Trial} from '../domain/isolation.js'
import type {Signal} from '../domain/probe.js'

/**
 * What a composition tells of one signal; `unknown` where something else hid it, `likely-absent` where a gate named failing tests
 * and not itself: it did not fail as a whole, unless that comes after the tests.
 */
export type Sight = 'seen' | 'absent' | 'likely-absent' | 'unknown'

/** Signals that came and went together: whatever explains one of them explains them all. */
export interface Strand {
  readonly signals: readonly Signal[]
  /** One for each view, in their order. */
  readonly sights: readonly Sight[]
}

/** All trials of one composition, taken together. */
export interface View {
  readonly candidates: readonly string[]
  readonly members: ReadonlySet<string>
  readonly trials: readonly Trial[]
}

/** Gathers the trials by composition, in the order in which the compositions were first tried. */
export function viewsOf(trials: readonly Trial[]): readonly View[] {
  const pages = new Map<string, Trial[]>()
  for (const trial of trials) {
    const key = JSON.stringify(trial.candidates)
    const page = pages.get(key)
    if (page === undefined) pages.set(key, [trial])
    else page.push(trial)
  }
  return [...pages.values()].map(page => {
    const candidates = page[0]?.candidates ?? []
    return {candidates, members: new Set(candidates), trials: page}
  })
}

/**
 * Sorts all signals that were ever seen into strands, the one with the first name in order first. Where a view shows a signal
 * that is explained there, it says nothing of who else might bring it.
 */
export function strandsOf(
  views: readonly View[],
  isExplained: (signal: Signal, view: View) => boolean = () => false
): readonly Strand[] {
  const lenses = views.map(({trials}) => trials.map(lensOf))
  const strands = new Map<string, {signals: Signal[]; sights: readonly Sight[]}>()
  const signals = new Set(views.flatMap(({trials}) => trials.flatMap(trial => trial.signals)))
  for (const signal of [...signals].sort()) {
    const sights = views.map((view, i) => {
      return isExplained(signal, view) ? 'unknown' : together(lenses[i]?.map(look => look(signal)) ?? [])
    })
    const key = sights.join()
    const strand = strands.get(key)
    if (strand === undefined) strands.set(key, {signals: [signal], sights})
    else strand.signals.push(signal)
  }
  return [...strands.values()]
}

/** A signal that fell away once on one and the same composition is not brought by anybody in it. */
function together(sights: readonly Sight[]): Sight {
  return (['absent', 'seen', 'likely-absent'] as const).find(sight => sights.includes(sight)) ?? 'unknown'
}

/**
 * Reads one trial. A gate that failed as a whole says nothing of its tests, and one whose tests failed is not named itself;
 * a file that did not load says nothing of the tests in it.
 */
function lensOf(trial: Trial): (signal: Signal) => Sight {
  const shown = new Set(trial.signals)
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
  const isHidden = (signal: Signal): boolean => {
    const [kind = '', gate = ''] = signal.split(':')
    if (kind === 'gate' || kind === 'report') return false
    return isReportMissing || whole.has(gate) || files.some(file => signal.startsWith(file))
  }
  return signal => {
    if (shown.has(signal)) return 'seen'
    if (signal.startsWith('gate:') && finer.has(signal.slice('gate:'.length))) return 'likely-absent'
    return trial.outcome === 'unresolved' || isHidden(signal) ? 'unknown' : 'absent'
  }
}
