import type {Conflict, ConflictOption} from '../domain/conflict.js'
import type {Oid} from '../domain/ids.js'
import {pairUp} from '../domain/pair-up.js'
import type {Place} from '../ports/git.js'
import type {ThreeTexts} from './combine/disputed-block.js'
import {combineOptions} from './combine-options.js'
import type {EscalatePorts, Situation} from './escalate-ports.js'
import {holdOutOptions} from './hold-out-options.js'
import type {PairFacts} from './pair-facts.js'
import {predictedOptions} from './predicted-options.js'
import {regenerateOptions} from './regenerate-option.js'
import {sequenceOptions} from './sequence-options.js'
import {splitOptions, type FilesOf} from './split-option.js'
import {wholeFileOptions} from './take-side-options.js'

/** Bytes of a file for which texts are proposed. */
const LARGEST_TEXT = 1 << 20

type Facts = ReadonlyMap<Conflict, PairFacts>

/** Reads at once what the options of all conflicts need of files and commits, and makes them of it. */
export async function optionReader(
  factsOf: Facts,
  {collection, plan}: Situation,
  ports: EscalatePorts
): Promise<(conflict: Conflict, facts: PairFacts) => readonly ConflictOption[]> {
  const {base} = collection
  const textsOf = await readTexts(factsOf, ports)
  const filesOf = await readFiles(factsOf, ports)
  const taken = await takenPaths(factsOf, {collection}, ports)
  const all = plan.steps.map(({candidate}) => candidate)
  return (conflict, facts) => {
    const holdOuts = holdOutOptions(facts, all, base.name)
    if (conflict.foundBy === 'prediction') {
      const {adapt, accept} = predictedOptions(conflict, facts, taken)
      return [...adapt, accept, ...holdOuts]
    }
    const {combined, oneSide} = combineOptions(conflict, facts, textsOf(conflict))
    return [
      ...combined,
      ...sequenceOptions(facts),
      ...regenerateOptions(conflict, facts),
      ...wholeFileOptions(conflict, facts, oneSide.length > 0),
      ...oneSide,
      ...splitOptions(facts, filesOf, base.name),
      ...holdOuts
    ]
  }
}

/** The three files behind the blocks of each conflict; none where the two share commits, as more than these are merged then. */
async function readTexts(factsOf: Facts, {git}: EscalatePorts): Promise<(conflict: Conflict) => ThreeTexts | null> {
  const wanted = [...factsOf].flatMap(([conflict, {first, second, firstThenSecond: meeting}]) => {
    const shared = first.candidate?.commits.some(({oid}) => second.candidate?.commits.some(own => own.oid === oid))
    const isLined = (meeting?.blocks.get(conflict.path)?.length ?? 0) > 0
    if (meeting === null || second.candidate === null || shared === true || !isLined) return []
    const names = [...new Set([conflict.path, ...conflict.paths])]
    const at = (tree: Oid): readonly Place[] => names.map(path => ({tree, path}))
    return [{conflict, places: [at(second.candidate.mergeBase), at(meeting.tip), at(second.candidate.head)]}]
  })
  const places = wanted.flatMap(({places}) => places.flat())
  const known = new Map(pairUp(places, await git.history.textMany(places, LARGEST_TEXT)))
  const texts = new Map(
    wanted.map(({conflict, places}) => {
      const [base, ours, theirs] = places.map(own =>
        own.map(place => known.get(place) ?? null).find(text => text !== null)
      )
      // Both sides may have added the file: then there is nothing that they started from.
      return [conflict, ours == null || theirs == null ? null : {base: base ?? '', ours, theirs}] as const
    })
  )
  return conflict => texts.get(conflict) ?? null
}

async function readFiles(factsOf: Facts, {git}: EscalatePorts): Promise<FilesOf> {
  const splits = new Set([...factsOf.values()].flatMap(({split}) => split ?? []))
  const commits = [...splits].flatMap(({candidate}) => candidate.commits)
  const pairs = commits.flatMap(({oid, parents: [parent]}) => (parent === undefined ? [] : [{from: parent, to: oid}]))
  const changes = pairUp(pairs, await git.history.changesMany(pairs))
  const files = new Map(changes.map(([{to}, list]) => [to, list.flatMap(({path, oldPath}) => [path, oldPath])]))
  return oid => files.get(oid) ?? []
}

/** Listed only where a number has to be found that no file has. */
async function takenPaths(
  factsOf: Facts,
  {collection}: Pick<Situation, 'collection'>,
  {git}: EscalatePorts
): Promise<ReadonlySet<string>> {
  if (![...factsOf.keys()].some(({type}) => type === 'migration order')) return new Set()
  const added = collection.candidates.flatMap(({changes}) => changes.map(({path}) => path))
  return new Set([...(await git.history.paths(collection.base.tree)), ...added])
}
