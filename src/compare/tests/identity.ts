import type {TestState} from '../../domain/tests.js'
import type {TestName} from '../../domain/test-id.js'
import {findMoves, type TestTrees} from './moved-tests.js'
import {normaliseName} from './normalise-name.js'
import {chainRows, rowsOf, type RowChains} from './table/row-chains.js'
import type {TestPlace} from './table/test-store.js'
import {keyAt, stateAt, type TestTable} from './table/test-table.js'

/** One test of two runs of a gate, by its rows; a side is null where the test is absent. */
export interface RowPair {
  readonly baseline: number | null
  readonly integration: number | null
  /** Counts tests of one identity from 1. */
  readonly ordinal: number
  /** True when it stands in another file or under another name than before, and is the same test all the same. */
  readonly isMoved: boolean
}

/** Worst first: when outcomes have to be paired that differ, the worst of both sides meet. */
const PAIRING_ORDER: readonly TestState[] = ['error', 'failed', 'passed', 'skipped']

/**
 * Finds for every test of one run the same test in the other, and hands each pair on. First by file, suites and name as they
 * are; then, among those that are unmatched on both sides, with what changes from run to run normalised away; then those
 * that evidently moved. Several tests of one identity are matched as a multiset of outcomes, not by position. Both tables
 * share a store. Linear in the number of tests.
 */
export function matchRows(before: TestTable, after: TestTable, trees: TestTrees, visit: (pair: RowPair) => void): void {
  const matcher = newMatcher(before, after, visit)
  const [restBefore, restAfter] = matchExactly(matcher)
  const [oldRows, newRows] = matchNormalised(matcher, restBefore, restAfter)
  const moves = findMoves({before, after, oldRows, newRows}, trees)
  for (const [old, now] of moves) emit(matcher, old, now, true)
  const movedFrom = new Set(moves.map(([old]) => old))
  const movedTo = new Set(moves.map(([, now]) => now))
  for (const row of oldRows) if (!movedFrom.has(row)) emit(matcher, row, null)
  for (const row of newRows) if (!movedTo.has(row)) emit(matcher, null, row)
}

/** The name with everything volatile replaced: the second rung of identity, and the form signals use. */
export function normaliseTestName(test: TestName): TestName {
  return {...normalisePlace(test), name: normaliseName(test.name)}
}

function normalisePlace({file, suite, variant}: TestPlace): TestPlace {
  const place = {file: file === null ? null : normaliseName(file), suite: suite.map(normaliseName)}
  return variant === undefined ? place : {...place, variant}
}

interface Matcher {
  readonly before: TestTable
  readonly after: TestTable
  readonly olds: RowChains
  readonly news: RowChains
  readonly visit: (pair: RowPair) => void
  /** How many tests of an identity that several share were handed on. */
  readonly ordinals: Map<number, number>
}

function newMatcher(before: TestTable, after: TestTable, visit: Matcher['visit']): Matcher {
  const keys = before.store.size
  return {before, after, olds: chainRows(before, keys), news: chainRows(after, keys), visit, ordinals: new Map()}
}

function emit(matcher: Matcher, baseline: number | null, integration: number | null, isMoved = false): void {
  const {before, after, olds, news, ordinals} = matcher
  const key = integration === null ? keyAt(before, baseline ?? 0) : keyAt(after, integration)
  let ordinal = 1
  if (olds.hasSeveral(key) || news.hasSeveral(key)) {
    ordinal = (ordinals.get(key) ?? 0) + 1
    ordinals.set(key, ordinal)
  }
  matcher.visit({baseline, integration, ordinal, isMoved})
}

/** Hands on what both runs have by name, and returns the rows of what only one has. */
function matchExactly(matcher: Matcher): readonly [readonly number[], readonly number[]] {
  const {olds, news} = matcher
  const restBefore: number[] = []
  const restAfter: number[] = []
  for (let key = 0; key < olds.keys; key++) {
    const old = olds.first(key)
    const now = news.first(key)
    if (old >= 0 && now >= 0) {
      if (olds.hasSeveral(key) || news.hasSeveral(key)) pairOutcomes(matcher, rowsOf(olds, key), rowsOf(news, key))
      else emit(matcher, old, now)
    } else {
      for (let row = old; row >= 0; row = olds.next(row)) restBefore.push(row)
      for (let row = now; row >= 0; row = news.next(row)) restAfter.push(row)
    }
  }
  return [restBefore, restAfter]
}

function matchNormalised(
  matcher: Matcher,
  restBefore: readonly number[],
  restAfter: readonly number[]
): readonly [readonly number[], readonly number[]] {
  if (restBefore.length === 0 || restAfter.length === 0) return [restBefore, restAfter]
  const keyOf = normaliserOf(matcher.before)
  const olds = groupRows(restBefore, row => keyOf(keyAt(matcher.before, row)))
  const news = groupRows(restAfter, row => keyOf(keyAt(matcher.after, row)))
  for (const [key, rows] of olds) {
    const others = news.get(key)
    if (!others) continue
    olds.delete(key)
    news.delete(key)
    pairOutcomes(matcher, rows, others)
  }
  return [[...olds.values()].flat(), [...news.values()].flat()]
}

/** Finds the key of a test whose names are normalised; it need not stand for any test of the runs. */
function normaliserOf({store}: TestTable): (key: number) => number {
  const places = new Map<number, number>()
  return key => {
    const id = store.placeIdOf(key)
    const place = places.get(id) ?? store.placeId(normalisePlace(store.place(id)))
    places.set(id, place)
    return store.key(place, normaliseName(store.nameOf(key)))
  }
}

function groupRows(rows: readonly number[], keyOf: (row: number) => number): Map<number, number[]> {
  const groups = new Map<number, number[]>()
  for (const row of rows) {
    const key = keyOf(row)
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return groups
}

/** Equal outcomes meet first; what is left over meets worst to worst; the longer side's rest stays alone. */
function pairOutcomes(matcher: Matcher, olds: readonly number[], news: readonly number[]): void {
  const oldRest: number[] = []
  const newRest: number[] = []
  for (const state of PAIRING_ORDER) {
    const a = olds.filter(row => stateAt(matcher.before, row) === state)
    const b = news.filter(row => stateAt(matcher.after, row) === state)
    const common = Math.min(a.length, b.length)
    for (let i = 0; i < common; i++) emit(matcher, a[i] ?? null, b[i] ?? null)
    for (const row of a.slice(common)) oldRest.push(row)
    for (const row of b.slice(common)) newRest.push(row)
  }
  for (let i = 0; i < Math.max(oldRest.length, newRest.length); i++) {
    emit(matcher, oldRest[i] ?? null, newRest[i] ?? null)
  }
}
