import type {Conflict} from '../domain/conflict.js'
import type {Decision} from '../domain/decision.js'
import type {Handling, KnowledgeEntry, KnowledgeProposal} from '../domain/knowledge.js'
import {standardGenerator} from '../domain/lock-files.js'
import {REGENERABLE} from '../domain/rulings.js'
import {matchKnowledge} from './match-knowledge.js'

/** A pattern that comes up in fewer pairs than this is chance. */
const LEAST_PAIRS = 2
const LEAST_DECISIONS = 2
const MOST_PROPOSALS = 10

/** What is known, and what this run saw. */
export interface Experience {
  readonly entries: readonly KnowledgeEntry[]
  readonly conflicts: readonly Conflict[]
  readonly decisions: readonly Decision[]
}

/**
 * What a run learned: entries whose conflicts came up again, with their counts raised; lock files with the command that
 * writes them; files and folders in which several pairs of branches collide; and files about which people decided the same
 * more than once.
 */
export function proposeKnowledge({entries, conflicts, decisions}: Experience): readonly KnowledgeProposal[] {
  const told = conflicts.filter(({foundBy, path}) => foundBy !== 'gates' && path !== '')
  const unknown = told.filter(conflict => matchKnowledge(entries, conflict) === null)
  const decided = alikeDecisions(decisions, entries)
  const proposals = [
    ...raised(entries, told),
    ...decided,
    ...[...lockFiles(unknown), ...crowdedPaths(unknown.filter(conflict => !isLockFile(conflict)))].filter(
      ({paths}) => !decided.some(other => other.paths === paths)
    )
  ]
  return proposals.slice(0, MOST_PROPOSALS)
}

function raised(entries: readonly KnowledgeEntry[], conflicts: readonly Conflict[]): readonly KnowledgeProposal[] {
  return entries.flatMap(entry => {
    const pairs = pairsOf(conflicts.filter(conflict => matchKnowledge(entries, conflict) === entry))
    return pairs === 0 ? [] : [{...entry, seen: entry.seen + pairs, change: 'raise' as const}]
  })
}

/** Of a lock file one pair is enough: nobody puts it together by hand, and everybody knows the command. */
function lockFiles(conflicts: readonly Conflict[]): readonly KnowledgeProposal[] {
  const groups = grouped(conflicts.filter(isLockFile), ({path}) => path)
  return [...groups].flatMap(([path, group]) => {
    const regenerate = standardGenerator(path)
    if (regenerate === null) return []
    const {regenerate: rationale} = RATIONALES
    const entry = {paths: literal(path), kind: null, type: null, handling: 'regenerate', regenerate, rationale} as const
    return [{...entry, seen: pairsOf(group), change: 'add' as const}]
  })
}

function isLockFile({foundBy, kind, type, path}: Conflict): boolean {
  const isOfBoth = REGENERABLE.some(one => one.kind === kind && one.type === type)
  return foundBy === 'git' && isOfBoth && standardGenerator(path) !== null
}

/** A single file where there is one; else a folder in whose files conflicts of one type come up. */
function crowdedPaths(conflicts: readonly Conflict[]): readonly KnowledgeProposal[] {
  const files = crowded(grouped(conflicts, ({path}) => literal(path)))
  const rest = conflicts.filter(({path}) => !files.some(({paths}) => paths === literal(path)))
  const folders = crowded(grouped(rest, ({path}) => `${literal(path.slice(0, path.lastIndexOf('/') + 1))}*`))
  return [...files, ...folders.filter(({paths}) => paths !== '*')]
}

function crowded(groups: ReadonlyMap<string, readonly Conflict[]>): readonly KnowledgeProposal[] {
  return [...groups].flatMap(([paths, group]) => {
    const seen = pairsOf(group)
    const types = [...new Set(group.map(({type}) => type))]
    const kinds = [...new Set(group.map(({kind}) => kind))]
    if (seen < LEAST_PAIRS) return []
    const handling = handlingOf(group)
    const rationale = RATIONALES[handling].replace('%', String(seen))
    const kind = kinds.length === 1 ? (kinds[0] ?? null) : null
    const type = types.length === 1 ? (types[0] ?? null) : null
    return [{paths, kind, type, handling, rationale, seen, change: 'add' as const}]
  })
}

const RATIONALES: Readonly<Record<Handling, string>> = {
  union: '% pairs of branches only add lines here',
  sequential: '% pairs of branches claim the same here',
  escalate: '% pairs of branches collide here',
  regenerate: 'a lock file, which its tool writes'
}

/** Keeping both sides is proposed only for prose in which nobody takes a line away. */
function handlingOf(group: readonly Conflict[]): Handling {
  if (group.every(({foundBy}) => foundBy === 'prediction')) return 'sequential'
  const onlyAdds = group.every(({type, path, base, sides}) => {
    const isProse = /\.(?:md|txt|rst|adoc)$|(?:^|\/)(?:\.gitignore|CODEOWNERS|AUTHORS|CHANGELOG|CHANGES|NEWS)$/i.test(
      path
    )
    const adds = base.length > 0 && base.every(({text}) => text === '') && sides.every(({text}) => text !== '')
    return type === 'contents' && isProse && adds
  })
  return onlyAdds ? 'union' : 'escalate'
}

/** Whoever was held out or had to wait, time and again: that is a rule nobody wrote down yet. */
function alikeDecisions(
  decisions: readonly Decision[],
  entries: readonly KnowledgeEntry[]
): readonly KnowledgeProposal[] {
  const kinds = grouped(
    decisions.filter(({conflict: {paths}}) => paths[0] !== undefined),
    ({conflict: {paths}, action}) => JSON.stringify([paths[0], HANDLING_OF[action.kind]])
  )
  return [...kinds].flatMap(([key, group]) => {
    const [path, handling] = JSON.parse(key) as [string, Handling]
    const {kind, type} = group[0]?.conflict ?? {kind: null, type: null}
    const isKnown = entries.some(entry =>
      matchKnowledge([entry], {kind: kind ?? 'line', type: type ?? '', path, paths: []})
    )
    if (group.length < LEAST_DECISIONS || isKnown) return []
    const rationale = `decided ${group.length} times: ${group[0]?.option ?? ''}`
    return [
      {paths: literal(path), kind: null, type: null, handling, rationale, seen: group.length, change: 'add' as const}
    ]
  })
}

const HANDLING_OF: Readonly<Record<Decision['action']['kind'], Handling>> = {
  sequence: 'sequential',
  'hold-out': 'sequential',
  split: 'escalate',
  combine: 'escalate',
  accept: 'escalate'
}

/** How many different pairs of branches are among the conflicts. */
function pairsOf(conflicts: readonly Conflict[]): number {
  return new Set(conflicts.map(({branches}) => JSON.stringify(branches.toSorted()))).size
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}

/** A path as a pattern that matches nothing else. */
function literal(path: string): string {
  return path.replace(/[*?[\]{}()!|+@\\]/g, '\\$&')
}
