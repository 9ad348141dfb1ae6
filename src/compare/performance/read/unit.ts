import type {Better} from '../../../domain/measurement.js'

/** What a tool's own unit means: numbers are multiplied by `factor` to be in `unit`. */
export interface UnitMeaning {
  readonly unit: string
  readonly factor: number
  /** null where the unit alone does not tell. */
  readonly better: Better | null
  /** What such numbers measure, for formats that have no word for it. */
  readonly measure: string
}

const SECONDS = [
  ['ns', 1],
  ['nsec', 1],
  ['nanosecond', 1],
  ['us', 1e3],
  ['µs', 1e3],
  ['μs', 1e3],
  ['usec', 1e3],
  ['microsecond', 1e3],
  ['ms', 1e6],
  ['msec', 1e6],
  ['millisecond', 1e6],
  ['s', 1e9],
  ['sec', 1e9],
  ['second', 1e9],
  ['min', 60e9],
  ['minute', 60e9]
] as const
const TIMES: ReadonlyMap<string, number> = new Map(SECONDS)
const BYTES: ReadonlyMap<string, number> = new Map([
  ['b', 1],
  ['byte', 1],
  ['kb', 1e3],
  ['kilobyte', 1e3],
  ['kib', 1024],
  ['mb', 1e6],
  ['megabyte', 1e6],
  ['mib', 1024 ** 2],
  ['gb', 1e9],
  ['gigabyte', 1e9],
  ['gib', 1024 ** 3]
])
/** What counts by how often something is done, of which fewer is better. */
const COSTS: ReadonlyMap<string, string> = new Map([
  ['alloc', 'allocations'],
  ['allocation', 'allocations'],
  ['instruction', 'instructions'],
  ['instr', 'instructions'],
  ['cycle', 'cycles'],
  ['cpu-cycle', 'cycles']
])
/** One run of what is measured. */
const RUNS = new Set(['op', 'iter', 'iteration', 'call', 'run', 'invocation'])
const THINGS = new Set([...RUNS, 'req', 'request', 'item', 'event', 'message', 'transaction', '1', ''])

/**
 * Reads a unit as tools write them: `ns/op`, `ms`, `ops/sec`, `MB/s`, `B/op`, `allocs/op`. Less time and more per second are
 * better; of plain bytes, percentages and words it does not know it cannot tell.
 */
export function unitOf(text: string): UnitMeaning {
  const plain = text.trim()
  const [top = '', under, ...rest] = plain.toLowerCase().split('/')
  const [what, per] = [singular(top.trim()), under === undefined ? null : singular(under.trim())]
  const known = rest.length > 0 ? null : (costOf(what, per) ?? rateOf(what, per))
  return known ?? suffixed(plain) ?? {unit: plain, factor: 1, better: unknownBetter(per), measure: plain}
}

function costOf(what: string, per: string | null): UnitMeaning | null {
  if (per !== null && !RUNS.has(per)) return null
  const time = TIMES.get(what)
  if (time !== undefined) return {unit: 'ns', factor: time, better: 'lower', measure: 'time'}
  const bytes = BYTES.get(what)
  if (bytes !== undefined)
    return {unit: 'bytes', factor: bytes, better: per === null ? null : 'lower', measure: 'memory'}
  const cost = COSTS.get(what)
  return cost === undefined ? null : {unit: 'count', factor: 1, better: 'lower', measure: cost}
}

function rateOf(what: string, per: string | null): UnitMeaning | null {
  if (what === 'hz') return {unit: '1/s', factor: 1, better: 'higher', measure: 'throughput'}
  const time = per === null ? undefined : TIMES.get(per)
  if (time === undefined) return null
  const bytes = BYTES.get(what)
  const [unit, size] = bytes === undefined ? ['1/s', 1] : ['bytes/s', bytes]
  if (bytes === undefined && !THINGS.has(what)) return null
  return {unit, factor: (size * 1e9) / time, better: 'higher', measure: 'throughput'}
}

/** Go's tools tell by the end of a word of their own: `p99-latency-ns`, `peak-RSS-bytes`. */
function suffixed(text: string): UnitMeaning | null {
  const match = /^(.+)-(ns|sec|bytes)$/.exec(text)
  if (match === null) return null
  const [unit, factor] = match[2] === 'bytes' ? ['bytes', 1] : ['ns', match[2] === 'ns' ? 1 : 1e9]
  return {unit, factor, better: 'lower', measure: match[1] ?? text}
}

/** Whatever is done per second, more of it is better. */
function unknownBetter(per: string | null): Better | null {
  return per !== null && TIMES.has(per) ? 'higher' : null
}

function singular(word: string): string {
  return word.length > 2 && word.endsWith('s') && !TIMES.has(word) ? word.slice(0, -1) : word
}
