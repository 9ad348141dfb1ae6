import type {IsBuiltOn} from '../domain/isolation.js'
import {blameFor} from './blame.js'
import {withParents} from './codes.js'
import {corroborate} from './corroborate.js'
import {explainCompany} from './explain-company.js'
import type {Finding} from './explain-red.js'
import {keeping, look, settle, type Inquiry} from './inquiry.js'
import {nestedPlan, type NestedPlan} from './nested-plan.js'
import type {Entry, Notebook} from './notebook.js'
import {MOST_REPEATS} from './proof.js'

/** How many chance may be expected to single out where a red says no more than that: one more trial alone costs little. */
const OF_PASS_OR_FAIL = 1 / 16

/** What is known before the first probe. */
export interface Knowledge {
  readonly isBuiltOn: IsBuiltOn
  /** The share of candidates that turn out to be culprits, from earlier runs; null when there are none to go by. */
  readonly probability: number | null
  /** True only to compare with what is possible at best: the probability is exact, and no red comes by chance. */
  readonly isIdeal: boolean
  /** True when gates write test reports: then a red says which tests fail. */
  readonly namesTests: boolean
  /** True when there is no time or probe left: what is not clear by now stays so. */
  readonly isOver: boolean
}

/** What one sweep over the candidates came to. */
export interface Sweep {
  /** Those that are left, in merge order. */
  readonly rest: readonly string[]
  readonly findings: readonly Finding[]
}

/** Where a sweep stands. All lists are in merge order. */
interface State {
  /** Green together. */
  readonly kept: readonly string[]
  /** Green alone, and not tried with those kept. */
  readonly hopeful: readonly string[]
  /** At least one of these is bad on top of those kept and hopeful. */
  readonly tainted: readonly string[]
  readonly unknown: readonly string[]
  readonly findings: readonly Finding[]
}

/**
 * Finds the culprits where a gate says pass or fail and no more, with the fewest probes that the probability allows: a nested
 * group test, whose groups are tried on top of what is kept. The last one of a group is tried alone, so that nobody is blamed
 * for what two do together; who is good alone and bad in company is explained by the company.
 */
export function* sweepNested(candidates: readonly string[], book: Notebook, knowledge: Knowledge): Inquiry<Sweep> {
  let state: State = {kept: [], hopeful: [], tainted: [], unknown: candidates, findings: []}
  while (state.tainted.length + state.unknown.length > 0) {
    const {length} = state.tainted
    const step = length === 0 ? tryFirst : length === 1 ? tryLast : trySplit
    state = yield* keeping(step(state, book, knowledge), state.findings)
  }
  const rest = candidates.filter(name => state.kept.includes(name) || state.hopeful.includes(name))
  return {rest, findings: state.findings}
}

function* tryFirst(state: State, book: Notebook, knowledge: Knowledge): Inquiry<State> {
  const {unknown} = state
  const group = unknown.slice(0, firstSize(state, knowledge))
  const others = unknown.slice(group.length)
  const why = state.kept.length === 0 ? `${group.length} of ${unknown.length}` : `${group.length} more`
  const {kind} = yield* look({composition: [...base(state), ...group], why}, book)
  return kind === 'green' ? keep({...state, unknown: others}, group) : {...state, tainted: group, unknown: others}
}

/** Where there is nothing to go by, everything together at first: when all is well, that is the only probe. */
function firstSize(state: State, knowledge: Knowledge): number {
  const {kept, findings, unknown} = state
  const isStart = !knowledge.isIdeal && kept.length === 0 && findings.length === 0
  return isStart ? unknown.length : planFor(state, knowledge).first(unknown.length, state.hopeful.length > 0)
}

function* trySplit(state: State, book: Notebook, knowledge: Knowledge): Inquiry<State> {
  const {tainted, unknown, hopeful} = state
  // Until one is found, one is likelier than several, and halves find it soonest, or the pair that it is one of.
  const isLikelyOne = !knowledge.isIdeal && state.findings.length === 0
  const {size, isAlone} = isLikelyOne
    ? {size: Math.floor(tainted.length / 2), isAlone: false}
    : planFor(state, knowledge).split(tainted.length, tainted.length + unknown.length, hopeful.length > 0)
  const [group, others] = [tainted.slice(0, size), tainted.slice(size)]
  const [only = ''] = group
  if (!isAlone || !knowledge.isIdeal) {
    const why = `${size} of ${tainted.length} of which one is bad`
    const {kind} = yield* look({composition: [...base(state), ...group], why}, book)
    if (kind === 'green') return keep({...state, tainted: others}, group)
  } else {
    // It has to be tried alone in the end, and this way it may be the end. Not so where reds come by chance or with company: there,
    // it is as likely to be bad only on top of those kept, and more that are tried alone are more that chance may single out.
    const {kind} = yield* look({composition: alone(only, state, knowledge), why: `${only} alone`}, book)
    if (kind === 'green') return {...state, hopeful: [...hopeful, only], tainted: others}
  }
  return {...state, tainted: group, unknown: [...others, ...unknown]}
}

/** The last of a tainted group: a culprit when it is red alone as well, otherwise bad only with somebody. */
function* tryLast(state: State, book: Notebook, knowledge: Knowledge): Inquiry<State> {
  const [suspect = ''] = state.tainted
  const composition = alone(suspect, state, knowledge)
  // A red of a group that turned out to hold no other may as well have been chance, or two together: it stands for the first of
  // two only where neither can be.
  const isRepeat = knowledge.isIdeal && book.all.some(entry => isOtherRed(entry, suspect, composition))
  const verdict = yield* (isRepeat ? look : settle)({composition, why: `${suspect} alone`}, book)
  if (verdict.kind === 'red') {
    const isWeighed = !knowledge.isIdeal && book.of(composition).length < MOST_REPEATS
    if (isWeighed) yield* corroborate({branches: composition, signals: verdict.signals}, book, OF_PASS_OR_FAIL)
    return leave(state, suspect, blameFor([suspect], verdict.signals, book), knowledge)
  }
  if (verdict.kind === 'unresolved') {
    const reason = 'it turns green candidates red, but alone it could not be judged'
    const finding: Finding = {kind: 'inconclusive', candidate: suspect, reason}
    return leave(state, suspect, finding, knowledge)
  }
  // It is good alone: either it is bad in company, or one of those that were tried alone is.
  let now: State = {...state, hopeful: [], tainted: []}
  for (const name of [...state.hopeful, suspect]) now = yield* tryInCompany(now, name, book, knowledge)
  return now
}

function* tryInCompany(state: State, suspect: string, book: Notebook, knowledge: Knowledge): Inquiry<State> {
  const before = state.kept
  const why = `${suspect} on top of ${before.length} that are green`
  const {kind} = yield* look({composition: [...before, suspect], why}, book)
  if (kind === 'green') return keep(state, [suspect])
  const finding = yield* explainCompany({before, suspect}, book)
  return finding === null ? keep(state, [suspect]) : leave(state, suspect, finding, knowledge)
}

function keep(state: State, names: readonly string[]): State {
  return {...state, kept: [...base(state), ...names], hopeful: []}
}

/** Leaves one out, and those built on it, which would bring it back. */
function leave(state: State, out: string, finding: Finding, {isBuiltOn}: Knowledge): State {
  const unknown = state.unknown.filter(name => !isBuiltOn(name, out))
  return {...state, tainted: [], unknown, findings: [...state.findings, finding]}
}

function base({kept, hopeful}: State): readonly string[] {
  return [...kept, ...hopeful]
}

function isOtherRed({candidates, outcome}: Entry, suspect: string, composition: readonly string[]): boolean {
  return outcome === 'red' && candidates.includes(suspect) && candidates.length > composition.length
}

function alone(name: string, state: State, {isBuiltOn}: Knowledge): readonly string[] {
  return withParents([name], [...base(state), name], isBuiltOn)
}

/** The plan for the probability at hand; without earlier runs to go by, one bad candidate is expected beyond those found. */
function planFor(state: State, {probability}: Knowledge): NestedPlan {
  const open = state.tainted.length + state.unknown.length
  const known = state.kept.length + state.findings.length
  return nestedPlan(probability ?? (state.findings.length + 0.5) / (open + known))
}
