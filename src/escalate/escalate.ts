import type {Conflict} from '../domain/conflict.js'
import {throwIfCancelled} from '../domain/errors.js'
import {pairUp} from '../domain/pair-up.js'
import {CODE_OWNERS_FILES, readCodeOwners, type OwnersOf} from './code-owners.js'
import type {EscalatePorts, Situation} from './escalate-ports.js'
import {optionReader} from './option-reader.js'
import {pairFacts} from './pair-facts.js'
import {recommend} from './recommend.js'

/** Pairs of branches whose ways out are computed; they are few where people can act, and each costs some merges. */
const MOST_PAIRS = 60

const NOT_COMPUTED = `Its ways out were not computed: those of the ${MOST_PAIRS} gravest pairs of branches are.`

/** Finds the ways out of each conflict by merging them in memory, says which we would take, and who owns the paths. */
export async function escalate(
  conflicts: readonly Conflict[],
  situation: Situation,
  ports: EscalatePorts
): Promise<readonly Conflict[]> {
  if (conflicts.length === 0) return []
  throwIfCancelled(ports.signal)
  const ownersOf = await codeOwners(situation, ports)
  const groups = gravestFirst(byPair(conflicts)).slice(0, MOST_PAIRS)
  const facts = pairUp(groups, await pairFacts(groups, situation, ports))
  const factsOf = new Map(facts.flatMap(([group, own]) => group.map(conflict => [conflict, own] as const)))
  const optionsFor = await optionReader(factsOf, situation, ports)
  return conflicts.map(conflict => {
    const owners = [...new Set(conflict.paths.flatMap(ownersOf))]
    const own = factsOf.get(conflict)
    if (own === undefined) return {...conflict, owners, recommendation: NOT_COMPUTED}
    const options = optionsFor(conflict, own)
    return {...conflict, owners, options, recommendation: recommend(options, conflict, own)}
  })
}

function byPair(conflicts: readonly Conflict[]): readonly (readonly Conflict[])[] {
  const groups = new Map<string, Conflict[]>()
  for (const conflict of conflicts) {
    const key = JSON.stringify([...conflict.branches].sort())
    groups.set(key, [...(groups.get(key) ?? []), conflict])
  }
  return [...groups.values()]
}

const RANK = {high: 2, medium: 1, low: 0}

/** What git finds keeps somebody out today; predictions come after it. */
function gravestFirst(groups: readonly (readonly Conflict[])[]): readonly (readonly Conflict[])[] {
  const weight = (group: readonly Conflict[]): number =>
    Math.max(...group.map(({foundBy, severity}) => RANK[severity] + (foundBy === 'git' ? 3 : 0)))
  return groups.toSorted((a, b) => weight(b) - weight(a))
}

async function codeOwners({collection}: Situation, {git}: EscalatePorts): Promise<OwnersOf> {
  const {tree} = collection.base
  const texts = await git.history.textMany(
    CODE_OWNERS_FILES.map(path => ({tree, path})),
    1 << 20
  )
  return readCodeOwners(texts.find(text => text !== null) ?? '')
}
