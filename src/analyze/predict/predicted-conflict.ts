import type {ConflictOption, ConflictParty, ConflictSide} from '../../domain/conflict.js'
import {shellQuote} from '../../domain/shell-quote.js'
import type {Ports} from '../../ports/index.js'
import type {ConflictDraft} from '../conflict-draft.js'
import {changeOf, partyOf} from '../conflict-parties.js'
import {quoteLines} from '../quote-places.js'
import type {ReadText} from '../text-reader.js'
import type {Claim} from './claim.js'
import type {Collision} from './collisions.js'
import type {Party} from './party.js'

const NAMED_COMMITS = 3

/** Describes a collision as a conflict that we predict: it says so, and quotes both places. */
export async function predictedConflict(
  {parties, claims}: Collision,
  read: ReadText,
  ports: Pick<Ports, 'git'>
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
    parties: [await describeParty(first, a, ports), await describeParty(second, b, ports)],
    sides: [...(await quote(first, a, read)), ...(await quote(second, b, read))],
    base: [],
    autoResolvable: false,
    resolution: null,
    options: optionsOf(parties, rule.remedy),
    recommendation: recommendationOf(parties, rule.remedy),
    meaning: rule.meaning,
    explanation: `Predicted from what both sides did; git merges them without a word. ${rule.explain(a, b)}`
  }
}

async function describeParty(party: Party, claim: Claim, {git}: Pick<Ports, 'git'>): Promise<ConflictParty> {
  const {name, candidate, since, head, changes} = party
  const tip = {name, author: candidate?.author.name ?? null, commit: party.files, changes}
  const change = changeOf(tip, [claim.path])
  const paths = [claim.path, ...(change === null ? [] : [change.path, change.oldPath])]
  const touching = await git.history.touching(since, head, paths, NAMED_COMMITS)
  return partyOf(tip, [claim.path], touching)
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

function optionsOf([first, second]: Collision['parties'], remedy: string): readonly ConflictOption[] {
  const adapting = [adapt(first, second, remedy), ...(first.candidate === null ? [] : [adapt(second, first, remedy)])]
  return [
    ...adapting,
    {
      title: 'Land both as they are',
      effect: 'Nothing holds them back: choose this after checking that the prediction is wrong here.',
      commands: []
    }
  ]
}

function adapt(landed: Party, later: Party, remedy: string): ConflictOption {
  return {
    title: landed.candidate === null ? `Adapt ${later.name}` : `${landed.name} first, then adapt ${later.name}`,
    effect: `${later.candidate?.author.name ?? 'Its author'} merges ${landed.name} into ${later.name} and ${remedy} there.`,
    commands: [`git checkout ${shellQuote(later.name)}`, `git merge ${shellQuote(landed.name)}`]
  }
}

/** Sizes say nothing about a number or a name: the first one listed goes first. */
function recommendationOf([first, second]: Collision['parties'], remedy: string): string {
  const author = second.candidate?.author.name ?? 'its author'
  return `Keep ${first.name} as it is; ${author} ${remedy} in ${second.name}.`
}
