import type {TestCase, TestId, TestState} from '../../domain/tests.js'
import {normaliseName} from './normalise-name.js'
import {formatTestId, type TestName} from '../../domain/test-id.js'

/** One test of two runs of a gate; a side is null where the test is absent. */
export interface TestPair {
  readonly id: TestId
  readonly baseline: TestCase | null
  readonly integration: TestCase | null
}

/** A test with the id it has by its own name. */
interface Named {
  readonly test: TestCase
  readonly id: TestId
}

/** Tests by key, in the order they were reported. */
type Groups = Map<string, Named[]>

/** Worst first: when outcomes have to be paired that differ, the worst of both sides meet. */
const PAIRING_ORDER: readonly TestState[] = ['error', 'failed', 'passed', 'skipped']

/**
 * Finds for every test of one run the same test in the other. First by file, suites and name as they are; then, among
 * keys that are unmatched on both sides, with what changes from run to run normalised away. Several tests of one key are
 * matched as a multiset of outcomes, not by position. Linear in the number of tests.
 */
export function matchTests(baseline: readonly TestCase[], integration: readonly TestCase[]): readonly TestPair[] {
  const before = groupBy(baseline.map(nameOf), exactKey)
  const after = groupBy(integration.map(nameOf), exactKey)
  const pairs = takeCommon(before, after)
  const restBefore = groupBy([...before.values()].flat(), normalisedKey)
  const restAfter = groupBy([...after.values()].flat(), normalisedKey)
  return numberDuplicates([
    ...pairs,
    ...takeCommon(restBefore, restAfter),
    ...[...restBefore.values()].flat().map(test => ({baseline: test, integration: null})),
    ...[...restAfter.values()].flat().map(test => ({baseline: null, integration: test}))
  ])
}

/** The name with everything volatile replaced: the second rung of identity, and the form signals use. */
export function normaliseTestName({file, suite, name}: TestName): TestName {
  return {file: file === null ? null : normaliseName(file), suite: suite.map(normaliseName), name: normaliseName(name)}
}

function nameOf(test: TestCase): Named {
  return {test, id: formatTestId(test)}
}

function exactKey({id}: Named): string {
  return id
}

function normalisedKey({test}: Named): string {
  return formatTestId(normaliseTestName(test))
}

function groupBy(tests: readonly Named[], keyOf: (test: Named) => string): Groups {
  const groups: Groups = new Map()
  for (const test of tests) {
    const key = keyOf(test)
    const group = groups.get(key)
    if (group) group.push(test)
    else groups.set(key, [test])
  }
  return groups
}

interface NamedPair {
  readonly baseline: Named | null
  readonly integration: Named | null
}

/** Pairs the tests of every key that both sides have, and takes those keys out of both. */
function takeCommon(before: Groups, after: Groups): readonly NamedPair[] {
  const pairs: NamedPair[] = []
  for (const [key, olds] of before) {
    const news = after.get(key)
    if (!news) continue
    before.delete(key)
    after.delete(key)
    for (const pair of pairOutcomes(olds, news)) pairs.push(pair)
  }
  return pairs
}

/** Equal outcomes meet first; what is left over meets worst to worst; the longer side's rest stays alone. */
function pairOutcomes(olds: readonly Named[], news: readonly Named[]): readonly NamedPair[] {
  const [old, next] = [olds[0], news[0]]
  if (olds.length === 1 && news.length === 1 && old && next) return [{baseline: old, integration: next}]
  const pairs: NamedPair[] = []
  const oldRest: Named[] = []
  const newRest: Named[] = []
  for (const state of PAIRING_ORDER) {
    const a = olds.filter(({test}) => test.state === state)
    const b = news.filter(({test}) => test.state === state)
    const common = Math.min(a.length, b.length)
    for (let i = 0; i < common; i++) pairs.push({baseline: a[i] ?? null, integration: b[i] ?? null})
    for (const test of a.slice(common)) oldRest.push(test)
    for (const test of b.slice(common)) newRest.push(test)
  }
  for (let i = 0; i < Math.max(oldRest.length, newRest.length); i++) {
    pairs.push({baseline: oldRest[i] ?? null, integration: newRest[i] ?? null})
  }
  return pairs
}

function numberDuplicates(pairs: readonly NamedPair[]): readonly TestPair[] {
  const seen = new Map<TestId, number>()
  return pairs.flatMap(({baseline, integration}) => {
    const named = integration ?? baseline
    if (named === null) return []
    const ordinal = (seen.get(named.id) ?? 0) + 1
    seen.set(named.id, ordinal)
    const id = ordinal === 1 ? named.id : formatTestId(named.test, ordinal)
    return [{id, baseline: baseline?.test ?? null, integration: integration?.test ?? null}]
  })
}
