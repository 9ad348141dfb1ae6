import {isMap, isSeq, parseDocument, type Document} from 'yaml'
import type {Decision} from '../domain/decision.js'

const HEADING = [
  ' Decisions on conflicts, as `integration-orchestrator resolve` writes them.',
  ' Runs read this file from the base: commit it there. A decision that is no longer needed can be deleted.'
].join('\n')

/**
 * Puts a decision into the text of a decisions file (null: there is none yet): in place of the one with its id, or behind
 * all others. Comments and everything else in the file stay. The text has to be one that `parseDecisions` takes.
 */
export function writeDecision(text: string | null, decision: Decision): string {
  const document: Document = parseDocument(text ?? '')
  if (!isMap(document.contents)) {
    document.contents = document.createNode({decisions: []})
    if (text === null) document.commentBefore = HEADING
  }
  const node = document.createNode(decision, {aliasDuplicateObjects: false})
  const list = document.get('decisions')
  if (!isSeq(list)) {
    document.set('decisions', document.createNode([decision], {aliasDuplicateObjects: false}))
    return finish(document)
  }
  list.flow = false
  const at = list.items.findIndex(item => isMap(item) && item.get('id') === decision.id)
  const before = list.items[at]
  if (at < 0) list.add(node)
  else {
    if (isMap(before)) {
      node.commentBefore = before.commentBefore ?? null
      node.comment = before.comment ?? null
      node.spaceBefore = before.spaceBefore ?? false
    }
    list.items[at] = node
  }
  return finish(document)
}

/** Lines are not folded: a text that was decided has to stand as it will in the file. */
function finish(document: Document): string {
  return document.toString({lineWidth: 0})
}
