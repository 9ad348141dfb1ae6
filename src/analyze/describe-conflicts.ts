import type {Collection, FileChange} from '../domain/candidate.js'
import type {ConflictParty} from '../domain/conflict.js'
import type {Oid} from '../domain/ids.js'
import {pairUp} from '../domain/pair-up.js'
import type {Composer, MergeVerdict} from '../ports/git.js'
import type {Ports} from '../ports/index.js'
import type {ConflictDraft} from './conflict-draft.js'
import {changeOf, partyOf, touchingCommits, withOldNames, type Touching} from './conflict-parties.js'
import {definitionReader, type NameDefinition} from './definition-reader.js'
import {pathConflicts, type PathConflict} from './path-conflicts.js'
import {quoteAlone, quoteTouching, type Quotes, type Scene} from './quote-places.js'
import {specialAdvice} from './special-files.js'
import type {ReadText} from './text-reader.js'

/** One merge of two tips that did not come out clean. */
export interface Clash {
  readonly merge: MergeVerdict
  readonly first: Tip
  readonly second: Tip
}

/** One side of a clash; `author` is null for the base. */
export interface Tip {
  readonly name: string
  readonly author: string | null
  readonly commit: Oid
  readonly changes: readonly FileChange[]
}

/** Turns what git said of each clash into conflicts that a person can act on. */
export async function describeConflicts(
  clashes: readonly Clash[],
  collection: Collection,
  read: ReadText,
  ports: Pick<Ports, 'git' | 'syntax'>
): Promise<readonly ConflictDraft[]> {
  const disputed = clashes.map(clash => {
    const conflicts = pathConflicts(clash.merge, [clash.first.commit, clash.second.commit]).map(conflict => ({
      ...conflict,
      paths: withOldNames(conflict.paths, clash)
    }))
    return {clash, conflicts, paths: [...new Set(conflicts.flatMap(conflict => conflict.paths))]}
  })
  const drafts: ConflictDraft[] = []
  const nameAt = definitionReader(ports, read)
  for (const [found, touching] of pairUp(disputed, await touchingCommits(disputed, collection, ports))) {
    const {clash, conflicts} = found
    const context = {
      clash,
      touching,
      base: startOf(clash, collection),
      read,
      nameAt,
      merge: (ours: Oid, theirs: Oid) => ports.git.composer.merge(ours, theirs)
    }
    for (const conflict of conflicts) drafts.push(await draft(conflict, context))
  }
  return drafts
}

interface Context {
  readonly clash: Clash
  readonly touching: readonly [Touching, Touching]
  /** What both sides' line numbers count from. */
  readonly base: Oid
  readonly read: ReadText
  readonly nameAt: NameDefinition
  readonly merge: Composer['merge']
}

/** A clash with the base is described in lines of the merge base, one of two candidates in lines of the base. */
function startOf({first, second}: Clash, {base, candidates}: Collection): Oid {
  if (first.author !== null) return base.commit
  return candidates.find(({name}) => name === second.name)?.mergeBase ?? base.commit
}

async function draft(found: PathConflict, context: Context): Promise<ConflictDraft> {
  const {clash, touching, read, nameAt} = context
  const {first, second} = clash
  const {type, path, paths} = found
  const changes = [changeOf(first, paths), changeOf(second, paths)] as const
  const quotes = await quote(type.kind, {
    path,
    first,
    second,
    changes,
    base: context.base,
    merged: async () => clash.merge.tree ?? (await context.merge(first.commit, second.commit)).tree,
    read,
    nameAt
  })
  const parties = [partyOf(first, paths, touching[0]), partyOf(second, paths, touching[1])]
  const advice = specialAdvice(
    path,
    quotes.sides.map(({text}) => text)
  )
  return {
    kind: type.kind,
    foundBy: 'git',
    type: type.type,
    severity: type.severity,
    severityReason: type.reason,
    path,
    paths,
    branches: [first.name, second.name],
    parties,
    sides: quotes.sides,
    base: quotes.base,
    autoResolvable: false,
    resolution: null,
    subject: '',
    remedy: null,
    dispute: [
      ...quotes.whole,
      ...(type.kind === 'line' ? [] : await wholeSides(found, {clash, changes, parties, read}))
    ],
    meaning: [meaningOf(found, changes), ...(advice === null ? [] : [advice])].join(' '),
    explanation: explain(found, clash, quotes.places)
  }
}

async function quote(kind: ConflictDraft['kind'], scene: Scene): Promise<Quotes> {
  return kind === 'line' ? await quoteTouching(scene) : await quoteAlone(scene)
}

interface Sides extends Pick<Context, 'clash' | 'read'> {
  readonly changes: readonly [FileChange | null, FileChange | null]
  readonly parties: readonly ConflictParty[]
}

/** Each side's whole file; where it is no text, the commits that touch it, as it cannot change without one. */
async function wholeSides({path}: PathConflict, {clash, changes, parties, read}: Sides): Promise<readonly string[]> {
  return await Promise.all(
    [clash.first, clash.second].map(async ({commit}, i) => {
      const text = await read(commit, changes[i]?.path ?? path)
      return text ?? (parties[i]?.commits ?? []).map(({oid}) => oid).join(' ')
    })
  )
}

const ADDED_BY_BOTH =
  'Both sides add a file of this name with different text. The two authors agree on one text, or on two names.'

function meaningOf({type}: PathConflict, [a, b]: readonly [FileChange | null, FileChange | null]): string {
  return type.type === 'contents' && a?.status === 'added' && b?.status === 'added' ? ADDED_BY_BOTH : type.meaning
}

/** Git calls the two tips by their ids; people know them by name. */
function explain(found: PathConflict, {first, second}: Clash, places: number): string {
  const said = found.messages.map(message => message.text.trim()).filter(text => text !== '')
  if (found.type.kind === 'line' && places > 1) said.push(`Both sides changed the same lines in ${places} places.`)
  if (said.length === 0) return 'Git could not merge this path and gave no reason.'
  return said.join(' ').replaceAll(first.commit, first.name).replaceAll(second.commit, second.name)
}
