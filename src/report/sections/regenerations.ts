import {plural} from '../../domain/plural.js'
import type {Conflict} from '../../domain/conflict.js'
import type {IntegrationRecord} from '../../domain/record.js'
import type {RegeneratedFile, Regeneration} from '../../domain/regeneration.js'
import {codeBlock} from '../escape/markdown-code.js'
import {sentence} from '../facts/verdict.js'
import {folded, stack, table, type Block} from '../markdown.js'
import {joined, name, names, say, toCell, toMarkdown, type Phrase} from '../phrase.js'
import {lastLines} from './excerpt.js'

/** The commands that were run to write files in conflict anew, and what came of each. */
export function regenerationTable({regenerations}: Pick<IntegrationRecord, 'regenerations'>): Block {
  if (regenerations.length === 0) return null
  const head = ['Run', 'Files', 'Command', 'For', 'Outcome', 'Seconds', 'Log']
  return folded(regenerations, 50, some =>
    table(
      head,
      some.map(one => [
        toCell(name(one.id)),
        toCell(names(one.paths)),
        toCell(name(one.command)),
        toCell(say`${name(one.candidate)} into ${names(one.onto)}`),
        `${one.outcome === 'written' ? '✅' : '❌'} ${toCell(outcomeOf(one))}`,
        one.seconds.toFixed(1),
        toCell(name(one.log))
      ])
    )
  )
}

function outcomeOf({outcome, reason, files, untaken}: Regeneration): Phrase {
  const sizes = outcome === 'written' ? [sizeOf(files)] : []
  const others = untaken.count === 0 ? [] : [say`${plural(untaken.count, 'other path')} it changed not taken`]
  return joined([say`${reason}`, ...sizes, ...others], '; ')
}

function sizeOf(files: readonly RegeneratedFile[]): Phrase {
  const sum = (count: (file: RegeneratedFile) => number): number => files.reduce((all, file) => all + count(file), 0)
  return say`${plural(
    sum(({added}) => added),
    'line'
  )} added, ${sum(({removed}) => removed)} removed`
}

/** Why the command that was to settle a conflict did not: its reason and its last lines. */
export function refusedRegeneration({regenerations}: IntegrationRecord, {path, branches, resolution}: Conflict): Block {
  const failed = regenerations.findLast(
    ({outcome, candidate, paths}) => outcome === 'failed' && paths.includes(path) && branches.includes(candidate)
  )
  if (resolution !== null || failed === undefined) return null
  const {id, log, reason, tail} = failed
  return stack([
    sentence(toMarkdown(say`It was to be written anew (${name(id)}, ${name(log)}), but ${reason}`)),
    tail === '' ? null : codeBlock(lastLines(tail, 15))
  ])
}
