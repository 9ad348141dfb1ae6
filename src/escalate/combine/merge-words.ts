import {diffSequences, type Edit} from './sequence-diff.js'
import type {Disputed} from './disputed-block.js'
import {isName, words} from './words.js'

/**
 * Puts the words that both sides changed into one text, where no two of their changes touch, at least one unchanged word stands
 * between them, and no name that one side takes away or brings in is brought in or taken away by the other. Null otherwise.
 */
export function mergeWords({base, ours, theirs}: Disputed): readonly string[] | null {
  const [before, left, right] = [base, ours, theirs].map(lines => words(lines.join('\n')))
  if (before === undefined || left === undefined || right === undefined || before.length === 0) return null
  const [leftEdits, rightEdits] = [diffSequences(before, left), diffSequences(before, right)]
  if (leftEdits === null || rightEdits === null) return null
  const changes = [
    ...leftEdits.map((edit): Change => ({edit, side: 0, text: left.slice(edit.newFrom, edit.newTo)})),
    ...rightEdits.map((edit): Change => ({edit, side: 1, text: right.slice(edit.newFrom, edit.newTo)}))
  ].toSorted((a, b) => a.edit.oldFrom - b.edit.oldFrom || a.edit.oldTo - b.edit.oldTo)
  if (!areApart(changes, before) || shareNames(changes, before)) return null
  return apply(changes, before).split('\n')
}

interface Change {
  readonly edit: Edit
  readonly side: 0 | 1
  readonly text: readonly string[]
}

function areApart(changes: readonly Change[], before: readonly string[]): boolean {
  return changes.every((change, i) => {
    const last = changes[i - 1]
    if (last === undefined || last.side === change.side) return true
    return before.slice(last.edit.oldTo, change.edit.oldFrom).some(word => word.trim() !== '')
  })
}

/** A name that one side renames or removes must not be in what the other writes, or it would come back half. */
function shareNames(changes: readonly Change[], before: readonly string[]): boolean {
  const names = ([0, 1] as const).map(side => {
    const own = changes.filter(change => change.side === side)
    const taken = own.flatMap(({edit}) => before.slice(edit.oldFrom, edit.oldTo)).filter(isName)
    const brought = own.flatMap(({text}) => text).filter(isName)
    const gone = taken.filter(name => !brought.includes(name))
    return {gone: new Set(gone), brought: new Set(brought)}
  })
  const [left, right] = names
  if (left === undefined || right === undefined) return true
  const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some(name => b.has(name))
  return meet(left.gone, right.brought) || meet(right.gone, left.brought) || meet(left.gone, right.gone)
}

function apply(changes: readonly Change[], before: readonly string[]): string {
  const merged: string[] = []
  let at = 0
  for (const {edit, text} of changes) {
    merged.push(...before.slice(at, edit.oldFrom), ...text)
    at = edit.oldTo
  }
  return [...merged, ...before.slice(at)].join('')
}
