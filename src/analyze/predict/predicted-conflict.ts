import type {ConflictParty, ConflictSide} from '../../domain/conflict.js'
import type {PathRange, TouchedPaths} from '../../ports/git.js'
import type {Ports} from '../../ports/index.js'
import type {ConflictDraft} from '../conflict-draft.js'
import {changeOf, partyOf} from '../conflict-parties.js'
import {linesAt, quoteLines} from '../quote-places.js'
import type {ReadText} from '../text-reader.js'
import type {Claim} from './claim.js'
import type {Collision} from './collisions.js'
import type {Party} from './party.js'

const NAMED_COMMITS = 3

/** Describes collisions as conflicts that we predict: each says so, and quotes both places. */
export async function predictedConflicts(
  collisions: readonly Collision[],
  read: ReadText,
  {git}: Pick<Ports, 'git'>
): Promise<readonly ConflictDraft[]> {
  const ranges = collisions.flatMap(({parties, claims}) => [
    rangeOf(parties[0], claims[0]),
    rangeOf(parties[1], claims[1])
  ])
  const touching = await git.history.touchingMany(ranges, NAMED_COMMITS)
  const drafts: ConflictDraft[] = []
  for (const [i, collision] of collisions.entries()) {
    const [first = NOTHING, second = NOTHING] = touching.slice(2 * i)
    drafts.push(await predictedConflict(collision, [first, second], read))
  }
  return drafts
}

const NOTHING: TouchedPaths = new Map()

async function predictedConflict(
  {parties, claims}: Collision,
  touching: readonly [TouchedPaths, TouchedPaths],
  read: ReadText
): Promise<ConflictDraft> {
  const [first, second] = parties
  const [a, b] = claims
  const {rule} = a
  return {
    kind: rule.kind,
    foundBy: 'prediction',
    type: rule.type,
    severity: rule.severity,
    severityReason: rule.reason,
    path: b.path,
    paths: [...new Set([b.path, a.path])],
    branches: [first.name, second.name],
    parties: [describeParty(first, a, touching[0]), describeParty(second, b, touching[1])],
    sides: [...(await quote(first, a, read)), ...(await quote(second, b, read))],
    base: [],
    autoResolvable: false,
    resolution: null,
    subject: a.key,
    remedy: rule.remedy,
    dispute: [await wholeClaim(first, a, read), await wholeClaim(second, b, read)],
    meaning: rule.meaning,
    explanation: `Predicted from what both sides did; git merges them without a word. ${rule.explain(a, b)}`
  }
}

function rangeOf({since, head, changes}: Party, {path}: Claim): PathRange {
  const change = changeOf({changes}, [path])
  return {base: since, head, paths: [path, ...(change === null ? [] : [change.path, change.oldPath])]}
}

function describeParty({name, candidate, changes}: Party, {path}: Claim, touching: TouchedPaths): ConflictParty {
  return partyOf({name, author: candidate?.author.name ?? null, changes}, [path], touching)
}

async function quote({name, candidate, files}: Party, claim: Claim, read: ReadText): Promise<readonly ConflictSide[]> {
  const {path, lines} = claim
  if (lines === null) return []
  const text = quoteLines((await read(files, path)) ?? '', lines)
  const shown = text === '' ? 1 : text.split('\n').length
  return [
    {branch: name, author: candidate?.author.name ?? '', path, lines: {...lines, count: shown}, text, definition: null}
  ]
}

/** A file that the party adds is claimed as a whole; of one that it changes, the quoted lines, uncut. */
async function wholeClaim({files, changes}: Party, {path, lines, identity}: Claim, read: ReadText): Promise<string> {
  if (lines === null) return identity
  const text = (await read(files, path)) ?? ''
  const isAdded = changes.some(change => change.path === path && change.status === 'added')
  return isAdded ? text : linesAt(text, lines).join('\n')
}
