import type {Candidate} from '../domain/candidate.js'
import {parentsFirst} from '../domain/order-trial.js'
import type {Situation} from './escalate-ports.js'

/** Beyond so many, a group is cut to those that meet the two in question themselves. */
const LARGEST_GROUP = 40

/** Who stands where, and who matters to whom. */
export interface Company {
  readonly candidate: (name: string) => Candidate | null
  /** The place in the planned order; the base stands before all. */
  readonly place: (name: string) => number
  /** In planned order, these candidates and all others to whom it can matter whether or when they come in. */
  readonly around: (names: readonly string[]) => readonly string[]
  /** The candidates that contain the head of this one. */
  readonly builtOn: (name: string) => readonly string[]
  /** The same order with one candidate, and those it is built on, moved before another, or to the front. */
  readonly moved: (order: readonly string[], name: string, before: string | null) => readonly string[]
}

/** Reads from the plan and the pairs who stands where and who matters to whom. */
export function companyOf({collection, plan, pairs, overlaps}: Situation): Company {
  const byName = new Map(collection.candidates.map(candidate => [candidate.name, candidate]))
  const places = new Map(plan.steps.map(({candidate, position}) => [candidate, position]))
  const parents = new Map(plan.steps.map(({candidate, parent}) => [candidate, parent]))
  const stacked = plan.steps.flatMap(({candidate, parent}) =>
    parent === null ? [] : [{branches: [candidate, parent] as const}]
  )
  const meeting = pairs.filter(({verdict}) => verdict === 'clean' || verdict === 'conflict')
  const neighbours = neighboursOf([...meeting, ...overlaps, ...stacked])
  const place = (name: string): number => places.get(name) ?? 0
  const parentOf = (name: string): string | null => parents.get(name) ?? null
  const inOrder = (names: Iterable<string>): readonly string[] =>
    [...names].filter(name => places.has(name)).sort((a, b) => place(a) - place(b))
  return {
    candidate: name => byName.get(name) ?? null,
    place,
    around: names => {
      const near = new Set(names.flatMap(name => [name, ...(neighbours.get(name) ?? [])]))
      const group = new Set(names)
      for (const name of group) for (const next of neighbours.get(name) ?? []) group.add(next)
      return inOrder(group.size > LARGEST_GROUP ? near : group)
    },
    builtOn: name => {
      const head = byName.get(name)?.head
      const isAbove = (other: Candidate): boolean => other.name !== name && other.commits.some(({oid}) => oid === head)
      return collection.candidates.filter(isAbove).map(other => other.name)
    },
    moved: (order, name, before) => {
      const rest = order.filter(other => other !== name)
      const at = before === null ? 0 : Math.max(0, rest.indexOf(before))
      return parentsFirst([...rest.slice(0, at), name, ...rest.slice(at)], parentOf)
    }
  }
}

function neighboursOf(
  meetings: readonly {readonly branches: readonly [string, string]}[]
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  const add = (a: string, b: string): void => {
    const known = found.get(a) ?? new Set()
    known.add(b)
    found.set(a, known)
  }
  for (const {branches} of meetings) {
    add(branches[0], branches[1])
    add(branches[1], branches[0])
  }
  return found
}
