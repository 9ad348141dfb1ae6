import type {TestState} from '../../domain/tests.js'
import {isFailing, worseState} from './read/part.js'
import {variantsOf, type FileRows} from './matrix-legs.js'
import {chainRows, rowsOf} from './table/row-chains.js'
import {
  dropRow,
  isFlakyAt,
  keyAt,
  millisecondsAt,
  setMessage,
  setOutcome,
  stateAt,
  type TestTable
} from './table/test-table.js'

/**
 * Merges what several files of one run, or one file several times, say of one test. Files that hold the same tests on
 * another leg of a matrix keep them apart, as variants; all others are shards, whose tests are united: the n-th test of a
 * name in one file is the n-th of that name in another, and one that came out differently is flaky and keeps the worse state.
 */
export function mergeParts(table: TestTable, files: readonly FileRows[]): void {
  for (const file of files) if (file.hasUniqueNames) mergeRepeats(table, file)
  const filled = files.filter(({start, end}) => end > start)
  if (filled.length < 2) return
  for (const [file, variant] of variantsOf(table, filled)) setVariant(table, file, variant)
  const chains = chainRows(table, table.store.size)
  for (let key = 0; key < chains.keys; key++) {
    if (chains.hasSeveral(key)) mergeShards(table, rowsOf(chains, key), filled)
  }
}

/**
 * Makes one test of the several that a file may hold for one whose name is unique: pytest writes a failing call and its
 * failing teardown apart, and the attempts of a rerun plugin with the earlier ones looking passed. The worst one wins;
 * several attempts that all look passed are one flaky pass.
 */
function mergeRepeats(table: TestTable, {start, end}: FileRows): void {
  const firsts = new Map<number, number>()
  for (let row = start; row < end; row++) {
    const first = firsts.get(keyAt(table, row))
    if (first === undefined) firsts.set(keyAt(table, row), row)
    else mergeRepeat(table, first, row)
  }
}

function mergeRepeat(table: TestTable, first: number, row: number): void {
  const state = worseState(stateAt(table, first), stateAt(table, row))
  const told = [first, row].filter(one => isFailing(stateAt(table, one))).flatMap(one => table.messages.get(one) ?? [])
  const message = told.length > 0 ? told.join('\n') : (table.messages.get(first) ?? table.messages.get(row) ?? null)
  table.milliseconds[first] = millisecondsAt(table, first) + millisecondsAt(table, row)
  setOutcome(table, first, {state, flaky: state === 'passed'})
  setMessage(table, first, message)
  dropRow(table, row)
}

function setVariant(table: TestTable, {start, end}: FileRows, variant: string): void {
  const {place, placeId, placeIdOf, nameOf, key: keyOf} = table.store
  const places = new Map<number, number>()
  for (let row = start; row < end; row++) {
    const key = keyAt(table, row)
    const old = placeIdOf(key)
    const known = place(old)
    const now =
      places.get(old) ??
      placeId({...known, variant: known.variant === undefined ? variant : `${known.variant}, ${variant}`})
    places.set(old, now)
    table.keys[row] = keyOf(now, nameOf(key))
  }
}

/** Rows of one test, in the order of the files: the first file that has an n-th one keeps it. */
function mergeShards(table: TestTable, rows: readonly number[], files: readonly FileRows[]): void {
  const kept: number[] = []
  for (const {start, end} of files) {
    const own = rows.filter(row => row >= start && row < end)
    for (const [nth, row] of own.entries()) {
      const first = kept[nth]
      if (first === undefined) kept.push(row)
      else mergeShard(table, first, row)
    }
  }
}

/** A shard that skips what another one runs is how sharding works, and no sign of flakiness. */
function mergeShard(table: TestTable, first: number, row: number): void {
  const [a, b] = [stateAt(table, first), stateAt(table, row)]
  const state = worseState(a, b)
  const flaky = isFlakyAt(table, first) || isFlakyAt(table, row) || differ(a, b)
  if (a !== state) {
    setMessage(table, first, table.messages.get(row) ?? null)
    table.milliseconds[first] = millisecondsAt(table, row)
  }
  setOutcome(table, first, {state, flaky})
  dropRow(table, row)
}

function differ(a: TestState, b: TestState): boolean {
  return a !== 'skipped' && b !== 'skipped' && isFailing(a) !== isFailing(b)
}
