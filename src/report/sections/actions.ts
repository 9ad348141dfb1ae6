import type {Action} from '../facts/actions.js'
import {sentence} from '../facts/verdict.js'
import {stack, shell, steps, type Block} from '../markdown.js'
import {toMarkdown} from '../phrase.js'

/** Who does what, numbered, each with its commands. */
export function actionList(actions: readonly Action[]): Block {
  return steps(actions.map(actionItem))
}

function actionItem({who, what, commands, evidence}: Action): string {
  const proof = evidence.length > 0 ? ` Evidence: ${toMarkdown(evidence)}.` : ''
  return stack([`**${toMarkdown(who)}:** ${sentence(toMarkdown(what))}${proof}`, shell(commands)])
}
