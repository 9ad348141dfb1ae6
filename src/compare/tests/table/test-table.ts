import type {TestCase, TestState} from '../../../domain/tests.js'
import {grown, grownBytes, grownNumbers} from './growing.js'
import type {TestStore} from './test-store.js'

/** The tests of one run, row by row, as small as they get: what a million of them weigh is a few dozen bytes each. */
export interface TestTable {
  readonly store: TestStore
  size: number
  /** The identity of each row. */
  keys: Uint32Array
  /** The state's place among STATES, and FLAKY. GONE for a row that was merged into another. */
  flags: Uint8Array
  /** NaN where it is not known. */
  milliseconds: Float64Array
  readonly messages: Map<number, string>
  messageCharacters: number
}

const STATES: readonly TestState[] = ['passed', 'failed', 'error', 'skipped']
const CODES: Readonly<Record<TestState, number>> = {passed: 0, failed: 1, error: 2, skipped: 3}
const STATE_BITS = 3
const FLAKY = 4
const GONE = 0xff

/** All messages of a run together; those beyond are left out, as a run in which a million tests fail has one cause. */
const MAX_MESSAGES = 32 * 1024 * 1024

/** Makes an empty table over the store, which both runs of a comparison share. */
export function testTable(store: TestStore): TestTable {
  return {
    store,
    size: 0,
    keys: new Uint32Array(64),
    flags: new Uint8Array(64),
    milliseconds: new Float64Array(64),
    messages: new Map(),
    messageCharacters: 0
  }
}

/** A table with these cases. */
export function tableOf(cases: readonly TestCase[], store: TestStore): TestTable {
  const table = testTable(store)
  for (const test of cases) addCase(table, test)
  return table
}

/** Adds a test at the end. */
export function addCase(table: TestTable, test: TestCase): void {
  const row = table.size++
  const {store} = table
  if (table.size > table.flags.length) grow(table)
  table.keys[row] = store.key(store.placeId(test), test.name)
  setOutcome(table, row, test)
  table.milliseconds[row] = test.milliseconds ?? NaN
  if (test.message !== null) setMessage(table, row, test.message)
}

function grow(table: TestTable): void {
  table.keys = grown(table.keys, table.size)
  table.flags = grownBytes(table.flags, table.size)
  table.milliseconds = grownNumbers(table.milliseconds, table.size)
}

/** Changes how the test of a row came out. */
export function setOutcome(table: TestTable, row: number, {state, flaky}: Pick<TestCase, 'state' | 'flaky'>): void {
  table.flags[row] = CODES[state] | (flaky ? FLAKY : 0)
}

/** Changes the message of a row. */
export function setMessage(table: TestTable, row: number, message: string | null): void {
  table.messageCharacters -= table.messages.get(row)?.length ?? 0
  if (message === null || table.messageCharacters + message.length > MAX_MESSAGES) {
    table.messages.delete(row)
    return
  }
  table.messages.set(row, message)
  table.messageCharacters += message.length
}

/** Takes a row out, which was merged into another one. */
export function dropRow(table: TestTable, row: number): void {
  setMessage(table, row, null)
  table.flags[row] = GONE
}

/** Tells whether the row still stands for a test. */
export function isRow(table: TestTable, row: number): boolean {
  return table.flags[row] !== GONE
}

/** How the test of a row came out. */
export function stateAt(table: TestTable, row: number): TestState {
  return STATES[(table.flags[row] ?? 0) & STATE_BITS] ?? 'error'
}

/** Whether the test of a row came out both ways. */
export function isFlakyAt(table: TestTable, row: number): boolean {
  return ((table.flags[row] ?? 0) & FLAKY) !== 0
}

/** The key of the test of a row. */
export function keyAt(table: TestTable, row: number): number {
  return table.keys[row] ?? 0
}

/** How long the test of a row took; NaN where it is not known. */
export function millisecondsAt(table: TestTable, row: number): number {
  return table.milliseconds[row] ?? NaN
}

/** The test of a row, whole. */
export function caseAt(table: TestTable, row: number): TestCase {
  const {store} = table
  const key = keyAt(table, row)
  const milliseconds = millisecondsAt(table, row)
  const {variant, ...place} = store.place(store.placeIdOf(key))
  return {
    ...place,
    name: store.nameOf(key),
    state: stateAt(table, row),
    milliseconds: Number.isNaN(milliseconds) ? null : milliseconds,
    message: table.messages.get(row) ?? null,
    flaky: isFlakyAt(table, row),
    ...(variant === undefined ? {} : {variant})
  }
}

/** All tests, in the order in which they were added. */
export function casesOf(table: TestTable): readonly TestCase[] {
  const cases: TestCase[] = []
  for (let row = 0; row < table.size; row++) if (isRow(table, row)) cases.push(caseAt(table, row))
  return cases
}

/** How many tests there are, by how they came out. */
export function countStates(table: TestTable): Readonly<Record<TestState, number>> {
  const counts = {passed: 0, failed: 0, error: 0, skipped: 0}
  for (let row = 0; row < table.size; row++) if (isRow(table, row)) counts[stateAt(table, row)]++
  return counts
}
