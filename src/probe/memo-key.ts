import {createHash} from 'node:crypto'
import type {Gate, ReportSpec} from '../domain/config.js'
import type {Oid} from '../domain/ids.js'

/** Raised when an entry of the old form would be misread, or stands for something else. */
const FORMAT = 2

/** What the outcomes of all gates of a run depend on, beside the tree. */
export interface Circumstances {
  readonly gates: readonly Gate[]
  readonly shared: readonly ReportSpec[]
  /** A digest of the machine, the tools and the environment that gates see. */
  readonly machine: string
  /** The version of the code that reads what gates write. */
  readonly readers: number
}

/** What the outcome of one gate of one probe depends on, beside the circumstances. */
export interface Subject {
  /** The whole tree, and how many times it was probed before in this run: repeats are kept apart. */
  readonly of: {readonly tree: Oid; readonly attempt: number} | {readonly paths: string}
  readonly gate: Gate
  /** Patterns of folders that were kept from an earlier probe; empty when there was nothing that could be. */
  readonly keep: readonly string[]
  /** The gates that ran before it in the same clone, and may have left something there. */
  readonly before: readonly Gate[]
}

/** The key of one gate's outcome: a SHA-256 over everything that it depends on, as 64 hex digits. */
export function memoKey({of, gate, keep, before}: Subject, {gates, shared, machine, readers}: Circumstances): string {
  // Only lists, so that the same things are always written the same way.
  return digestOf([
    FORMAT,
    readers,
    'tree' in of ? ['tree', of.tree, of.attempt] : ['paths', of.paths],
    definition(gate),
    before.map(definition),
    shared.map(report),
    // All reports that any gate declares are cleared away before the first one runs.
    [...new Set(gates.flatMap(one => one.reports.map(({glob}) => glob)))].sort(),
    machine,
    // What folders of an earlier probe had a part in never stands for what a tree does by itself.
    ...(keep.length === 0 ? [] : [['keep', [...new Set(keep)].sort()]])
  ])
}

/** A SHA-256 over the JSON of a value, as hex digits. */
export function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex')
}

function definition({name, command, timeoutSeconds, reports}: Gate): unknown {
  return [name, command, timeoutSeconds, reports.map(report)]
}

function report({kind, glob}: ReportSpec): unknown {
  return [kind, glob]
}
