import type {Collection} from '../../domain/candidate.js'
import {throwIfCancelled} from '../../domain/errors.js'
import type {Ports} from '../../ports/index.js'
import type {ConflictDraft} from '../conflict-draft.js'
import type {Party} from '../predict/party.js'
import type {Parties} from '../predict/parties.js'
import type {ReadText} from '../text-reader.js'
import {baseFiles} from './base-files.js'
import {BOUNDS, tooManyWords, type Bounds} from './bounds.js'
import {concerning} from './concerned.js'
import {danglingUses} from './dangling.js'
import type {Delta} from './delta.js'
import {indexAll} from './indexes.js'
import {lostFiles} from './lost-files.js'
import {lostNamespaces} from './lost-namespaces.js'
import {mergedFiles} from './merged-files.js'
import type {Meet, Meeting} from './meetings.js'
import {readDeltas, viewReader, type ViewReader} from './read-deltas.js'
import {semanticConflicts} from './semantic-conflict.js'
import type {Suspect} from './suspect.js'
import {twinDefinitions} from './twin-definitions.js'
import {twinEntries} from './twin-entries.js'
import {twinRoutes} from './twin-routes.js'
import {unfitCalls} from './unfit-calls.js'

/** What the semantic detectors are given. */
export interface SemanticInput {
  readonly parties: Parties
  readonly meet: Meet
  readonly collection: Collection
  readonly read: ReadText
  readonly bounds?: Bounds
}

/** What they found, and what each candidate did to definitions. */
export interface SemanticFindings {
  readonly drafts: readonly ConflictDraft[]
  readonly deltas: readonly Delta[]
  /** What was left out, and what to do. */
  readonly notes: readonly string[]
}

/**
 * Predicts conflicts of meaning from the syntax of what two parties changed: each party is read once, what they add and take
 * away is matched by name, and what seems to collide is tried on the merged tree before anything is said.
 */
export async function predictSemantic(
  {parties, meet, collection, read, bounds = BOUNDS}: SemanticInput,
  ports: Pick<Ports, 'git' | 'syntax' | 'signal'>
): Promise<SemanticFindings> {
  const reader = viewReader(ports, read)
  const candidates = await readDeltas(
    [...parties.candidates].filter(party => hasCompany(party, parties, meet)),
    reader,
    bounds
  )
  throwIfCancelled(ports.signal)
  const drifts = parties.bases.map(base => ({
    base,
    candidates: candidates.deltas.filter(({party}) => meet(base, party) !== null)
  }))
  const near = await concerning(drifts, reader, ports, bounds)
  const bases = await readDeltas(near.bases, reader, bounds)
  throwIfCancelled(ports.signal)
  const deltas = [...candidates.deltas, ...bases.deltas]
  const {suspects, notes} = await suspectsOf(deltas, meet, {collection, reader, bounds}, ports)
  return {
    drafts: await semanticConflicts(suspects, reader.read, ports),
    deltas: candidates.deltas,
    notes: [...candidates.notes, ...near.notes, ...bases.notes, ...notes]
  }
}

function hasCompany(party: Party, {candidates, bases}: Parties, meet: Meet): boolean {
  return [...candidates, ...bases].some(other => other !== party && meet(other, party) !== null)
}

async function suspectsOf(
  deltas: readonly Delta[],
  meet: Meet,
  {collection, reader, bounds}: {readonly collection: Collection; readonly reader: ViewReader; readonly bounds: Bounds},
  {git}: Pick<Ports, 'git'>
): Promise<{readonly suspects: readonly Suspect[]; readonly notes: readonly string[]}> {
  if (deltas.length < 2) return {suspects: [], notes: []}
  const tree = collection.base.commit
  const paths = await git.history.paths(tree)
  const known = new Set(paths)
  const exists = (path: string): boolean => known.has(path)
  const meets = (a: Delta, b: Delta): boolean => meet(a.party, b.party) !== null
  const indexes = indexAll(deltas)
  const found = [
    ...lostFiles(deltas, indexes, {meets, exists}),
    ...lostNamespaces(deltas, indexes, {meets, exists}),
    ...danglingUses(deltas, indexes, {meets, exists}),
    ...unfitCalls(deltas, indexes, {meets, exists}),
    ...twinDefinitions(indexes, meets),
    ...twinEntries(indexes, meets),
    ...twinRoutes(indexes, meets)
  ].filter(suspect => !isTold(suspect, meet))
  if (found.length === 0) return {suspects: [], notes: []}
  const words = [...new Set(found.flatMap(suspect => suspect.words))]
  const asked = words.slice(0, bounds.words)
  const base = await baseFiles({tree, paths, exists, words: asked}, reader, git)
  const held: Suspect[] = []
  for (const [pair, suspects] of byPair(found)) {
    const merged = await mergedFiles(pair, meetingOf(pair, meet), {base, reader})
    held.push(...suspects.filter(({holds}) => holds(merged)))
  }
  const left = words.length - asked.length
  return {suspects: distinct(held), notes: left > 0 ? [tooManyWords(left, words.length)] : []}
}

function meetingOf([a, b]: readonly [Delta, Delta], meet: Meet): Meeting {
  return meet(a.party, b.party) ?? {tree: null, conflicted: new Set()}
}

/** Where git reports a conflict in the file itself, people see both sides when they settle it. */
function isTold({first, second}: Suspect, meet: Meet): boolean {
  const {conflicted} = meetingOf([first.delta, second.delta], meet)
  return conflicted.has(first.path) || conflicted.has(second.path)
}

function byPair(suspects: readonly Suspect[]): readonly (readonly [readonly [Delta, Delta], readonly Suspect[]])[] {
  const found = new Map<Delta, Map<Delta, Suspect[]>>()
  for (const suspect of suspects) {
    const {first, second} = suspect
    const own = found.get(first.delta) ?? new Map<Delta, Suspect[]>()
    found.set(first.delta, own)
    own.set(second.delta, [...(own.get(second.delta) ?? []), suspect])
  }
  return [...found].flatMap(([a, others]) => [...others].map(([b, list]) => [[a, b] as const, list] as const))
}

const RANK = {high: 0, medium: 1, low: 2} as const

/** One for each pair and thing in question, the gravest; what a whole lost file takes with it is told with the file. */
function distinct(suspects: readonly Suspect[]): readonly Suspect[] {
  const found = new Map<string, Suspect>()
  for (const suspect of [...suspects].sort((a, b) => RANK[a.severity] - RANK[b.severity])) {
    const {first, second, type, subject} = suspect
    const parties = [first.delta.party, second.delta.party].map(({name, since}) => `${name} ${since}`)
    const sorted = type.startsWith('duplicate') ? parties.sort() : parties
    const key = JSON.stringify([...sorted, type, subject])
    if (!found.has(key)) found.set(key, suspect)
  }
  const all = [...found.values()]
  const files = all.filter(({type}) => type === 'removed-file')
  return all.filter(
    one =>
      one.type === 'removed-file' ||
      !files.some(
        ({first, second, subject}) =>
          first.delta === one.first.delta && second.delta === one.second.delta && one.was?.path === subject
      )
  )
}
