import type {Candidate} from '../domain/candidate.js'
import type {Conflict} from '../domain/conflict.js'
import type {Oid} from '../domain/ids.js'
import {comesIn, type OrderTrial, type SplitTrial} from '../domain/order-trial.js'
import {pairUp} from '../domain/pair-up.js'
import {companyOf, type Company} from './company.js'
import type {EscalatePorts, Situation} from './escalate-ports.js'
import {readMeetings, type Meeting, type Meet} from './meeting.js'

/** One party of a conflict: a candidate, or the base. */
export interface Side {
  readonly name: string
  /** null for the base. */
  readonly candidate: Candidate | null
}

/** What landing in some order, or without somebody, changes for all others. */
export interface Landing {
  /** Who is in, of those to whom it matters. */
  readonly comesIn: readonly string[]
  /** Who comes in that the plan leaves out, and who stays out that the plan takes in. */
  readonly gained: readonly string[]
  readonly lost: readonly string[]
}

/** What is known of two parties once their ways out have been merged in memory. */
export interface PairFacts {
  /** The one that goes first by the plan, or the base. */
  readonly first: Side
  readonly second: Side
  /** What the second meets when the first is in, and the other way round; null where it could not be tried. */
  readonly firstThenSecond: Meeting | null
  readonly secondThenFirst: Meeting | null
  readonly landing: {readonly firstThenSecond: Landing | null; readonly secondThenFirst: Landing | null}
  /** Without the first, and without the second: with whom those go that are built on it. */
  readonly without: ReadonlyMap<string, Landing & {readonly dependents: readonly string[]}>
  /** Who is in by the plan, of those to whom it matters. */
  readonly planned: readonly string[]
  /** True when by the plan both are in whole: another candidate brings them together in its history. */
  readonly isSettled: boolean
  readonly split: {readonly candidate: Candidate; readonly trial: SplitTrial} | null
  /** The paths in which git finds these two in conflict with nobody else there. */
  readonly ownPaths: ReadonlySet<string>
}

/** Orders to be tried for one pair. */
interface Orders {
  readonly plan: readonly string[]
  readonly turned: readonly string[] | null
  readonly forced: readonly string[] | null
  readonly without: ReadonlyMap<string, readonly string[]>
}

/**
 * Merges in memory what is needed to tell two parties their ways out: the planned order, the two the other way round, and
 * the others without either. All pairs go side by side.
 */
export async function pairFacts(
  groups: readonly (readonly Conflict[])[],
  situation: Situation,
  ports: EscalatePorts
): Promise<readonly PairFacts[]> {
  const company = companyOf(situation)
  const pairs = groups.map(group => sidesOf(group, situation, company))
  const orders = pairs.map(sides => ordersOf(sides, company))
  const trials = await tryAll(orders.flatMap(listed), ports)
  const wanted = pairUp(pairs, orders).map(([sides, own]) => meetsOf(sides, own, trials, situation))
  const meetings = await readMeetings(
    wanted.flatMap(both => both.flatMap(one => one ?? [])),
    ports
  )
  const facts: PairFacts[] = []
  for (const [i, [first, second]] of pairs.entries()) {
    const [one = null, other = null] = wanted[i] ?? []
    const firstThenSecond = one === null ? null : (meetings.get(one) ?? null)
    facts.push({
      first,
      second,
      firstThenSecond,
      secondThenFirst: other === null ? null : (meetings.get(other) ?? null),
      ...landings([first, second], orders[i], trials, company),
      split: await splitOf([first, second], firstThenSecond, groups[i] ?? [], ports),
      ownPaths: new Set((groups[i] ?? []).flatMap(({paths}) => paths))
    })
  }
  return facts
}

type Sides = readonly [first: Side, second: Side]

function sidesOf(group: readonly Conflict[], {collection}: Situation, company: Company): Sides {
  const [a = '', b = ''] = group[0]?.branches ?? []
  const sides = [a, b].map((name): Side => {
    return {name, candidate: name === collection.base.name && !company.place(name) ? null : company.candidate(name)}
  })
  const sorted = sides.toSorted((x, y) => company.place(x.name) - company.place(y.name))
  return sorted as unknown as Sides
}

function ordersOf([first, second]: Sides, company: Company): Orders {
  const names = [first, second].flatMap(({candidate}) => candidate?.name ?? [])
  const plan = company.around(names)
  const isPair = first.candidate !== null
  const without = names.map((name): [string, readonly string[]] => {
    const out = new Set([name, ...company.builtOn(name)])
    return [name, plan.filter(other => !out.has(other))]
  })
  return {
    plan,
    turned: isPair ? company.moved(plan, second.name, first.name) : null,
    forced: isPair ? company.moved(plan, first.name, null) : null,
    without: new Map(without)
  }
}

function listed({plan, turned, forced, without}: Orders): readonly (readonly string[])[] {
  return [plan, ...[turned, forced].filter(order => order !== null), ...without.values()]
}

type Trials = (order: readonly string[] | null) => OrderTrial | null

async function tryAll(orders: readonly (readonly string[])[], {tryOrders}: EscalatePorts): Promise<Trials> {
  const distinct = new Map(orders.map(order => [JSON.stringify(order), order]))
  const trials = new Map(pairUp([...distinct.keys()], await tryOrders([...distinct.values()])))
  return order => (order === null ? null : (trials.get(JSON.stringify(order)) ?? null))
}

/** Who meets what: the second the composition with the first in it, and the other way round. */
function meetsOf(
  [first, second]: Sides,
  {plan, turned, forced}: Orders,
  trials: Trials,
  {collection}: Situation
): readonly (Meet | null)[] {
  if (second.candidate === null) return []
  if (first.candidate === null) {
    return [{tip: collection.base.commit, first: first.name, then: second.candidate}]
  }
  const meet = (a: Candidate, b: Candidate, order: readonly string[] | null): Meet | null => {
    const tip = tipWith(a.name, b.name, trials(order))
    return tip === null ? null : {tip, first: a.name, then: b}
  }
  return [
    meet(first.candidate, second.candidate, plan) ?? meet(first.candidate, second.candidate, forced),
    meet(second.candidate, first.candidate, turned)
  ]
}

/** The composition that `then` meets, if `first` is in it. */
function tipWith(first: string, then: string, trial: OrderTrial | null): Oid | null {
  const at = trial?.steps.findIndex(({candidate}) => candidate === then) ?? -1
  const isIn = trial?.steps.slice(0, at).some(({candidate, outcome}) => candidate === first && outcome === 'in')
  return isIn === true ? (trial?.steps[at]?.before ?? null) : null
}

function landings(
  [first, second]: Sides,
  orders: Orders | undefined,
  trials: Trials,
  company: Company
): Pick<PairFacts, 'landing' | 'without' | 'planned' | 'isSettled'> {
  const plan = trials(orders?.plan ?? null)
  const planned = plan === null ? [] : comesIn(plan)
  const landing = (order: readonly string[] | null): Landing | null => {
    const trial = trials(order)
    if (trial === null || plan === null) return null
    const now = comesIn(trial)
    return {
      comesIn: now,
      gained: now.filter(name => !planned.includes(name)),
      lost: planned.filter(name => !now.includes(name))
    }
  }
  const without = [first.name, second.name].flatMap((name): [string, Landing & {dependents: readonly string[]}][] => {
    const found = landing(orders?.without.get(name) ?? null)
    const dependents = company.builtOn(name)
    const gone = new Set([name, ...dependents])
    return found === null ? [] : [[name, {...found, dependents, lost: found.lost.filter(other => !gone.has(other))}]]
  })
  return {
    planned,
    isSettled: [first, second].every(side => isWhole(side, plan)),
    landing: {
      firstThenSecond: landing(orders?.plan ?? null),
      secondThenFirst: landing(orders?.turned ?? null)
    },
    without: new Map(without)
  }
}

function isWhole({name, candidate}: Side, plan: OrderTrial | null): boolean {
  const outcome = plan?.steps.find(step => step.candidate === name)?.outcome
  return candidate === null || outcome === 'in' || outcome === 'contained'
}

/** Only what git finds lies in commits; of a prediction every commit is clean. */
async function splitOf(
  [, second]: Sides,
  meeting: Meeting | null,
  group: readonly Conflict[],
  ports: EscalatePorts
): Promise<PairFacts['split']> {
  if (second.candidate === null || meeting === null || group.every(({foundBy}) => foundBy !== 'git')) return null
  const trial = await ports.trySplit(meeting.tip, second.candidate)
  return trial === null ? null : {candidate: second.candidate, trial}
}
