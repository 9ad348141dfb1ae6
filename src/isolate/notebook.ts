import type {Trial} from '../domain/isolation.js'
import type {Signal} from '../domain/probe.js'

/** A trial and its index in the list of all trials. */
export interface Entry extends Trial {
  readonly index: number
}

/**
 * What the trials of one composition say together. One green is enough for `green`: a red that did not repeat is no
 * red. `red` needs the same signal twice. `unresolved` is what is left when neither can be said.
 */
export type Verdict =
  {readonly kind: 'green'} | {readonly kind: 'red'; readonly signals: readonly Signal[]} | {readonly kind: 'unresolved'}

/** Every trial so far, found by its composition. */
export interface Notebook {
  /** Every trial, in the order they ran. */
  readonly all: readonly Entry[]
  /** The trials of a composition, in the order they ran. */
  of(composition: readonly string[]): readonly Entry[]
  /** Indices of red trials whose composition was green another time. */
  readonly flaky: readonly number[]
}

/** After so many trials of one composition there is a verdict, whatever they say. */
const MOST_TRIALS = 3

/** Sorts the trials by composition. */
export function openNotebook(trials: readonly Trial[]): Notebook {
  const all = trials.map((trial, index) => ({...trial, index}))
  const pages = new Map<string, Entry[]>()
  for (const entry of all) {
    const key = JSON.stringify(entry.candidates)
    const page = pages.get(key)
    if (page === undefined) pages.set(key, [entry])
    else page.push(entry)
  }
  return {
    all,
    of: composition => pages.get(JSON.stringify(composition)) ?? [],
    flaky: [...pages.values()].flatMap(unrepeatedReds).sort((a, b) => a - b)
  }
}

function unrepeatedReds(page: readonly Entry[]): readonly number[] {
  return page.some(isGreen) ? page.filter(isRed).map(({index}) => index) : []
}

/** Reads a verdict from the trials of one composition; null when one more trial is needed. A red takes `needed` of them. */
export function readVerdict(entries: readonly Entry[], needed = 2): Verdict | null {
  if (entries.some(isGreen)) return {kind: 'green'}
  const reds = entries.filter(isRed)
  const signals = repeatedSignals(reds)
  const wordless = reds.every(red => red.signals.length === 0)
  if (reds.length >= needed && (signals.length > 0 || wordless)) return {kind: 'red', signals}
  const unresolved = entries.length - reds.length
  return unresolved >= 2 || entries.length >= MOST_TRIALS ? {kind: 'unresolved'} : null
}

/** The verdict, or what the trials look like before they were repeated; null when there is none. */
export function readImpression(entries: readonly Entry[]): Verdict | null {
  const verdict = readVerdict(entries)
  const last = entries.at(-1)
  if (verdict !== null || last === undefined) return verdict
  return last.outcome === 'red' ? {kind: 'red', signals: last.signals} : {kind: 'unresolved'}
}

function repeatedSignals(reds: readonly Entry[]): readonly Signal[] {
  const seen = new Map<Signal, number>()
  for (const red of reds) for (const signal of new Set(red.signals)) seen.set(signal, (seen.get(signal) ?? 0) + 1)
  return [...seen]
    .filter(([, count]) => count >= 2)
    .map(([signal]) => signal)
    .sort()
}

function isGreen(entry: Trial): boolean {
  return entry.outcome === 'green'
}

function isRed(entry: Trial): boolean {
  return entry.outcome === 'red'
}
