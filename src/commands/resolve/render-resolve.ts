import {DECISIONS_PATH, type Decision} from '../../domain/decision.js'
import {fieldOf} from '../../domain/field-of.js'
import {shellQuote} from '../../domain/shell-quote.js'
import {terminalLine} from '../../domain/terminal-text.js'
import {needsPerson} from './make-decision.js'
import {textOf, type RecordedConflict} from './recorded-conflict.js'

/** The ways out of a conflict, numbered, for a terminal; ends in a line break. */
export function renderOptions(conflict: RecordedConflict): string {
  const said = (name: string): string => terminalLine(textOf(fieldOf(conflict.raw, name)))
  const options = conflict.options.flatMap((option, i) => {
    const obstacle = needsPerson(conflict, option)
    const number = String(i + 1).padStart(3)
    return [
      `${number}  ${terminalLine(option.title)}`,
      `     ${terminalLine(option.effect)}`,
      ...(obstacle === null ? [] : [`     Needs work by a person: ${obstacle}.`])
    ]
  })
  const advice = said('recommendation')
  return text([
    `${conflict.id}  ${said('kind')} (${said('type')}), ${said('severity')}  ${said('path')}`,
    conflict.branches.map(terminalLine).join(' × '),
    '',
    said('meaning'),
    said('explanation'),
    '',
    ...(options.length === 0 ? ['No way out is known.'] : options),
    ...(advice === '' ? [] : ['', `Recommended: ${advice}`]),
    '',
    `Decide with: integration-orchestrator resolve ${conflict.id} --option N --reason WHY`
  ])
}

/** What was decided, and what makes it count. */
export function renderDecided({id, option, by, at}: Decision, base: string, root: string): string {
  const place = base === '' ? 'the base' : terminalLine(base)
  return text([
    `${id} is decided by ${terminalLine(by)} on ${at.slice(0, 10)}: ${terminalLine(option)}`,
    `Written to ${DECISIONS_PATH}; nothing is staged or committed.`,
    '',
    `Next: commit it to ${place}, for runs read it there alone, and run again.`,
    `  git -C ${shellQuote(terminalLine(root))} add ${DECISIONS_PATH}`,
    `  git -C ${shellQuote(terminalLine(root))} commit -m 'Decide ${id}'`
  ])
}

function text(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`
}
