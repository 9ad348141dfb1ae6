import {mergeInto} from '../domain/branch-commands.js'
import type {Conflict, ConflictOption} from '../domain/conflict.js'
import {KNOWLEDGE_PATH, type Generator} from '../domain/knowledge.js'
import {standardGenerator} from '../domain/lock-files.js'
import {plural} from '../domain/plural.js'
import {REGENERABLE} from '../domain/rulings.js'
import {shellQuote} from '../domain/shell-quote.js'
import type {PairFacts} from './pair-facts.js'
import {whereaboutsOf} from './sequence-options.js'
import {authorOf} from './wording.js'

/** How the title of such an option begins. */
const TITLE = 'Write '

/**
 * Having a generated file written anew, by the command that the project's knowledge names or by the usual one of its lock
 * file. The later side's author does by hand what a run does by itself once it is told to.
 */
export function regenerateOptions(conflict: Conflict, facts: PairFacts): readonly ConflictOption[] {
  const generator = generatorOf(conflict)
  const {first, second, firstThenSecond} = facts
  if (generator === null || second.candidate === null) return []
  const {path, knowledge} = conflict
  const {command} = generator
  const rest = (firstThenSecond?.paths ?? []).filter(other => other !== path).length
  const isKnown = knowledge?.regenerate !== undefined
  const byRuns = isKnown ? 'A run does the same by itself' : `Runs do it by themselves once ${KNOWLEDGE_PATH} says so`
  const others =
    rest === 0
      ? `${byRuns}.`
      : `${byRuns}, where no other path is in dispute; here ${rest} more ${rest === 1 ? 'is' : 'are'}.`
  return [
    {
      title: `${TITLE}${path} anew`,
      effect: `${authorOf(second)} merges ${first.name} into ${second.name}, takes ${first.name}’s state of this file and runs ${oneLine(command)}. ${others}`,
      effort: {lines: 0, files: 1 + rest},
      risk: isKnown ? 'low' : 'medium',
      riskReason: isKnown
        ? 'the project says that this command writes the file'
        : 'the command is the usual one for such a file, and versions that only this file fixed may move',
      completeness: `What ${first.name} and ${second.name} ask for in the files that it is written from, both whole${rest === 0 ? '' : `; ${plural(rest, 'other path')} still to settle`}.`,
      commands: mergeInto(whereaboutsOf(second), whereaboutsOf(first), [
        ...(rest === 0 ? [] : ['# settle the other paths, git add them, then:']),
        `git checkout --theirs -- ${shellQuote(path)}`,
        ...command.split('\n'),
        `git add -- ${shellQuote(path)}`
      ]),
      action: {kind: 'sequence', first: first.name, then: second.name}
    }
  ]
}

/** The option that has the file written, where a run does not do it by itself; null when there is none. */
export function regenerateChoice(
  options: readonly ConflictOption[],
  {knowledge, path}: Conflict
): {readonly option: ConflictOption; readonly because: string} | null {
  const option = options.find(({title}) => title === `${TITLE}${path} anew`)
  if (option === undefined || knowledge?.regenerate !== undefined) return null
  return {option, because: 'a command writes this file, and nobody puts it together by hand'}
}

function generatorOf({knowledge, path, foundBy, kind, type}: Conflict): Generator | null {
  if (foundBy !== 'git' || !REGENERABLE.some(one => one.kind === kind && one.type === type)) return null
  if (knowledge !== undefined) return knowledge.regenerate ?? null
  return standardGenerator(path)
}

function oneLine(command: string): string {
  return command.trim().replace(/\s*\n\s*/g, '; ')
}
