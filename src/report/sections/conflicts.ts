import type {Conflict, ConflictOption, ConflictSide} from '../../domain/conflict.js'
import type {IntegrationRecord} from '../../domain/record.js'
import {mergeInto} from '../facts/commands.js'
import {culpritBehind, isUndecided, keptOut, movers, needsPerson} from '../facts/findings.js'
import {authors} from '../facts/people.js'
import {codeBlock} from '../escape/markdown-code.js'
import {bullets, details, folded, section, shell, stack, table, type Block} from '../markdown.js'
import {joined, name, names, NOTHING, say, toCell, toMarkdown, type Phrase} from '../phrase.js'
import {firstLines} from './excerpt.js'
import {sentence} from '../facts/verdict.js'

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

/** A conflict as far as two people need it to settle it: both sides' code, and the ways out. */
export function conflictBlock(record: IntegrationRecord, conflict: Conflict): Block {
  const {id, kind, path, options, recommendation, explanation} = conflict
  const advice = isUndecided(record, conflict)
  return section(
    path === '' ? `${id}: ${toMarkdown(between(conflict))}` : `${id}: ${toMarkdown(name(path))}`,
    [
      `${toMarkdown(between(conflict))}; ${conflict.severity} severity; ${toMarkdown(kindOf(conflict))}. ${toMarkdown(standOf(record, conflict))}`,
      sentence(toMarkdown(kind === 'semantic' ? say`${explanation}` : say`Git says: ${explanation}`)),
      stack(conflict.sides.map(side => sideBlock(side))),
      moveBlock(record, conflict),
      advice && recommendation !== null ? sentence(toMarkdown(say`Recommended: ${recommendation}`)) : null,
      details(`${advice ? 'Ways' : 'Other ways'} out: ${options.length}`, optionList(options))
    ],
    3
  )
}

/** Once a party is in, the run has settled who goes first, whatever the sizes recommend. */
function moveBlock(record: IntegrationRecord, conflict: Conflict): Block {
  const [mover, ...more] = movers(record, conflict)
  if (!needsPerson(conflict) || isUndecided(record, conflict) || mover === undefined || more.length > 0) return null
  const other = conflict.branches.find(branch => branch !== mover) ?? ''
  const commands = mergeInto(record, mover, other)
  return commands.length === 0
    ? null
    : stack([
        toMarkdown(say`${whoseMove(record, conflict)} merges ${name(other)} into ${name(mover)}:`),
        shell(commands)
      ])
}

function optionList(options: readonly ConflictOption[]): Block {
  return bullets(
    options.map(({title, effect, commands}) =>
      stack([`**${toMarkdown(say`${title}`)}.** ${sentence(toMarkdown(say`${effect}`))}`, shell(commands)])
    )
  )
}

function sideBlock({branch, author, lines, text}: ConflictSide): string {
  const by = author === '' ? NOTHING : say` by ${author}`
  const where = lines.count > 1 ? `lines ${lines.start}–${lines.start + lines.count - 1}` : `line ${lines.start}`
  if (text === '') return `${toMarkdown(say`${name(branch)}${by}`)} deletes lines here (after ${where}).`
  return `${toMarkdown(say`${name(branch)}${by}`)}, ${where}:\n\n${codeBlock(firstLines(text, 40))}`
}

function between({branches}: Conflict): Phrase {
  return joined(branches.map(name), ' × ')
}

function kindOf({kind, type}: Conflict): Phrase {
  return say`${kind} (${type})`
}

/** The path, with the line on the first side where it is known. */
export function placeOf({path, sides}: Conflict): string {
  if (path === '') return 'no single file'
  const line = sides[0]?.lines.start
  return line === undefined ? path : `${path}:${line}`
}

/** Who has to act, or why nobody has to. */
export function whoseMove(record: IntegrationRecord, conflict: Conflict): Phrase {
  if (!needsPerson(conflict)) return say`nobody: ${conflict.resolution ?? 'resolves by itself'}`
  const culprit = culpritBehind(record, conflict)
  return authors(record, culprit === null ? movers(record, conflict) : [culprit.heldOut])
}

function standOf(record: IntegrationRecord, conflict: Conflict): Phrase {
  const out = keptOut(record, conflict).map(candidate => candidate.name)
  const culprit = culpritBehind(record, conflict)
  if (!needsPerson(conflict)) return say`Resolved: ${conflict.resolution ?? 'by itself'}.`
  if (culprit !== null) return say`It keeps ${name(culprit.heldOut)} out. Whose move: ${whoseMove(record, conflict)}.`
  if (out.length > 0) return say`It keeps ${names(out)} out. Whose move: ${whoseMove(record, conflict)}.`
  if (isUndecided(record, conflict))
    return say`Nothing is merged yet; ${whoseMove(record, conflict)} settle who goes first.`
  const waiting = movers(record, conflict)
  return say`It keeps nobody out today, but ${names(waiting)} will meet it next. Whose move: ${whoseMove(record, conflict)}.`
}
