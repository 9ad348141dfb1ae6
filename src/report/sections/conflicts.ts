import type {LineRange} from '../../domain/candidate.js'
import type {Conflict, ConflictBase, ConflictParty, ConflictSide} from '../../domain/conflict.js'
import {shortOid} from '../../domain/ids.js'
import type {IntegrationRecord} from '../../domain/record.js'
import {culpritBehind, isUndecided, keptOut, movers, needsPerson} from '../facts/findings.js'
import {authors} from '../facts/people.js'
import {codeBlock} from '../escape/markdown-code.js'
import {bullets, details, folded, section, stack, table, type Block} from '../markdown.js'
import {joined, name, names, NOTHING, say, toCell, toMarkdown, type Phrase} from '../phrase.js'
import {firstLines} from './excerpt.js'
import {sentence} from '../facts/verdict.js'
import {refusedRegeneration} from './regenerations.js'
import {recommendationLine, waysOut, waysTable} from './ways-out.js'

/** One row per conflict: where, between whom, and whose move it is. */
export function conflictTable(record: IntegrationRecord, conflicts: readonly Conflict[], limit = 100): Block {
  if (conflicts.length === 0) return null
  const head = ['Id', 'Severity', 'Between', 'Where', 'Kind', 'Whose move']
  return folded(conflicts, limit, some =>
    table(
      head,
      some.map(conflict => [
        toCell(name(conflict.id)),
        conflict.severity,
        toCell(between(conflict)),
        conflict.path === '' ? 'no single file' : toCell(name(placeOf(conflict))),
        toCell(kindOf(conflict)),
        toCell(whoseMove(record, conflict))
      ])
    )
  )
}

/** A conflict as far as people need it to settle it: both sides' code, whose it is, and the ways out. */
export function conflictBlock(record: IntegrationRecord, conflict: Conflict): Block {
  const ways = needsPerson(conflict) ? [waysOut(conflict)] : []
  return conflictSection(conflict, [...conflictFacts(record, conflict), ...ways])
}

/** The same without how each way out is carried out. */
export function conflictSummary(record: IntegrationRecord, conflict: Conflict): Block {
  const ways = needsPerson(conflict) ? [recommendationLine(conflict), waysTable(conflict)] : []
  return conflictSection(conflict, [...conflictFacts(record, conflict), ...ways])
}

function conflictSection(conflict: Conflict, blocks: readonly Block[]): Block {
  const {id, path} = conflict
  return section(
    path === '' ? `${id}: ${toMarkdown(between(conflict))}` : `${id}: ${toMarkdown(name(path))}`,
    blocks,
    3
  )
}

function conflictFacts(record: IntegrationRecord, conflict: Conflict): readonly Block[] {
  const {severity, severityReason, meaning, owners} = conflict
  return [
    `${toMarkdown(between(conflict))}; ${toMarkdown(kindOf(conflict))}. ${toMarkdown(standOf(record, conflict))}`,
    `${sentence(toMarkdown(say`${meaning}`))} ${sentence(toMarkdown(say`Severity ${severity}: ${severityReason}`))}`,
    sentence(toMarkdown(testimony(conflict))),
    partyList(conflict),
    owners.length === 0 ? null : toMarkdown(say`Owned by ${names(owners)}, as CODEOWNERS says.`),
    stack(conflict.sides.map(side => sideBlock(side, conflict))),
    conflict.base.length === 0 ? null : details('On the base', stack(conflict.base.map(baseBlock))),
    knowledgeLine(conflict),
    refusedRegeneration(record, conflict)
  ]
}

/** What the project knows of such conflicts: the reason for what is recommended, or done. */
function knowledgeLine({knowledge}: Conflict): Block {
  if (knowledge === undefined) return null
  const {paths, handling, regenerate, rationale} = knowledge
  const why = rationale === '' ? NOTHING : say`: ${rationale}`
  const how = regenerate === undefined ? name(handling) : name(`${handling}: ${regenerate.command}`)
  return sentence(toMarkdown(say`What the project knows of ${name(paths)} (${how})${why}`))
}

function testimony({foundBy, explanation}: Conflict): Phrase {
  return foundBy === 'git' ? say`Git says: ${explanation}` : say`${explanation}`
}

const DEEDS: Readonly<Record<ConflictParty['change'], string>> = {
  added: 'adds',
  modified: 'changes',
  deleted: 'deletes',
  renamed: 'moves to',
  copied: 'copies to',
  'type-changed': 'replaces by something of another kind',
  unchanged: 'leaves alone'
}

/** What each side did, and the commits in which to look for why. */
function partyList({path, parties}: Conflict): Block {
  return bullets(
    parties.map(party => {
      const by = party.author === '' ? NOTHING : say` by ${party.author}`
      const commits = party.commits.map(({oid, subject}) => say`${name(shortOid(oid))} ${subject}`)
      const last = commits.length === 0 ? NOTHING : say`; ${joined(commits, ', ')}`
      return toMarkdown(say`${name(party.branch)}${by} ${DEEDS[party.change]} ${name(party.path ?? path)}${last}`)
    })
  )
}

function sideBlock({branch, author, path, lines, text, definition}: ConflictSide, conflict: Conflict): string {
  const by = author === '' ? NOTHING : say` by ${author}`
  const elsewhere = path === conflict.path ? NOTHING : say` of ${name(path)}`
  const where = `${whereOf(lines)}${toMarkdown(elsewhere)}${toMarkdown(inside(definition))}`
  const isGone = conflict.parties.some(party => party.branch === branch && party.path === null)
  if (text === '' && isGone) return toMarkdown(say`${name(branch)}${by} deletes the file.`)
  if (text === '') return `${toMarkdown(say`${name(branch)}${by}`)} deletes lines here (after ${where}).`
  return `${toMarkdown(say`${name(branch)}${by}`)}, ${where}:\n\n${codeBlock(firstLines(text, 40))}`
}

function baseBlock({lines, text, definition}: ConflictBase): string {
  if (text === '') return `Nothing stands here (after line ${lines.start}${toMarkdown(inside(definition))}).`
  return `${whereOf(lines)}${toMarkdown(inside(definition))}:\n\n${codeBlock(firstLines(text, 40))}`
}

/** The definition around a quote, where one is known. */
function inside(definition: string | null): Phrase {
  return definition === null ? NOTHING : say` in ${name(definition)}`
}

/** The definition that the first side's place stands in, where one is known. */
export function insideOf({path, sides}: Conflict): Phrase {
  return inside(sides.find(side => side.path === path && side.lines.start > 0)?.definition ?? null)
}

function whereOf({start, count}: LineRange): string {
  return count > 1 ? `lines ${start}–${start + count - 1}` : `line ${start}`
}

function between({branches}: Conflict): Phrase {
  return joined(branches.map(name), ' × ')
}

function kindOf({kind, type}: Conflict): Phrase {
  return say`${kind} (${type})`
}

/** The path, with the line on the first side where it is known. */
export function placeOf(conflict: Conflict): string {
  if (conflict.path === '') return 'no single file'
  const line = lineOf(conflict)
  return line === null ? conflict.path : `${conflict.path}:${line}`
}

/** The first line in question, on the first side that has the file under the conflict's path; null where none is known. */
export function lineOf({path, sides}: Conflict): number | null {
  return sides.find(side => side.path === path && side.lines.start > 0)?.lines.start ?? null
}

/** Who has to act, or why nobody has to. */
export function whoseMove(record: IntegrationRecord, conflict: Conflict): Phrase {
  if (!needsPerson(conflict)) return say`nobody: ${conflict.resolution ?? byItself(conflict)}`
  const culprit = culpritBehind(record, conflict)
  return authors(record, culprit === null ? movers(record, conflict) : [culprit.heldOut])
}

/** How a conflict is going to be settled that nobody has to move for. */
function byItself({knowledge}: Conflict): Phrase {
  if (knowledge?.regenerate !== undefined) return say`would be written anew by ${name(knowledge.regenerate.command)}`
  return knowledge?.handling === 'union'
    ? say`the lines of both sides are kept where they meet`
    : say`resolves by itself`
}

function standOf(record: IntegrationRecord, conflict: Conflict): Phrase {
  const out = keptOut(record, conflict).map(candidate => candidate.name)
  const culprit = culpritBehind(record, conflict)
  if (!needsPerson(conflict)) {
    const isOpen = conflict.resolution === null && conflict.knowledge?.regenerate !== undefined
    return say`${isOpen ? 'Nobody has to move' : 'Resolved'}: ${conflict.resolution ?? byItself(conflict)}.`
  }
  if (conflict.foundBy === 'prediction')
    return say`Predicted by a detector: it keeps nobody out by itself. Whose move: ${whoseMove(record, conflict)}.`
  if (culprit !== null) return say`It keeps ${name(culprit.heldOut)} out. Whose move: ${whoseMove(record, conflict)}.`
  if (out.length > 0) return say`It keeps ${names(out)} out. Whose move: ${whoseMove(record, conflict)}.`
  if (isUndecided(record, conflict))
    return movers(record, conflict).length > 1
      ? say`Nothing is merged yet; ${whoseMove(record, conflict)} settle who goes first.`
      : say`Nothing is merged yet. Whose move: ${whoseMove(record, conflict)}.`
  const waiting = movers(record, conflict)
  return say`It keeps nobody out today, but ${names(waiting)} will meet it next. Whose move: ${whoseMove(record, conflict)}.`
}
