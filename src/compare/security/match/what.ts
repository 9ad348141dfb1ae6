import type {SourceFinding} from '../scan.js'
import type {Item, LineTexts} from './item.js'
import type {Trust} from './trust.js'
import {isSamePlace} from './where.js'

/** What similarity is judged by, beside the findings. */
export interface Judging {
  readonly trust: Trust
  readonly texts: LineTexts
}

/** Tells whether two findings may be one: of one rule, and about the same thing or in the same place. */
export function isSimilar(before: Item, after: Item, judging: Judging): boolean {
  return (
    isSameRule(before.finding, after.finding) && (isSameThing(before, after, judging) || isSamePlace(before, after))
  )
}

/** One rule by its id, or by one that it had before. */
export function isSameRule(a: SourceFinding, b: SourceFinding): boolean {
  return a.rule === b.rule || a.formerRules.includes(b.rule) || b.formerRules.includes(a.rule)
}

/**
 * What the tool says of the identity of both counts most: one equal id or fingerprint is enough, and fingerprints of one
 * kind of which none is equal tell two findings apart. Without, our own reading of the lines decides, and last the words.
 */
function isSameThing(before: Item, after: Item, {trust, texts}: Judging): boolean {
  const [a, b] = [before.finding, after.finding]
  if (a.guid !== null && a.guid === b.guid) return true
  const told = byFingerprints(a, b) ?? byPartialFingerprints(a, b, trust)
  if (told !== null) return told
  const [old, now] = [texts.get(before), texts.get(after)]
  if (old === undefined || now === undefined) return isSameMessage(before, after) && a.snippet === b.snippet
  return old.context === now.context || (old.line !== '' && old.line === now.line && isSameMessage(before, after))
}

/** null when both have none of one kind. */
function byFingerprints(a: SourceFinding, b: SourceFinding): boolean | null {
  let shared = 0
  for (const [key, value] of a.fingerprints) {
    const other = b.fingerprints.get(key)
    if (other === value) return true
    if (other !== undefined) shared++
  }
  return shared > 0 ? false : null
}

/** Half of what both have has to be equal, by weight; null when both have none that is trusted. */
function byPartialFingerprints(a: SourceFinding, b: SourceFinding, trust: Trust): boolean | null {
  let [comparable, equal] = [0, 0]
  for (const [key, value] of a.partialFingerprints) {
    const other = b.partialFingerprints.get(key)
    if (other === undefined) continue
    const weight = trust(key)
    comparable += weight
    if (other === value) equal += weight
  }
  return comparable > 0 ? equal * 2 >= comparable : null
}

/** Equal words, but for the numbers of the finding's own lines and columns, which move with it. */
export function isSameMessage(a: Item, b: Item): boolean {
  return a.finding.message === b.finding.message || timeless(a.finding) === timeless(b.finding)
}

function timeless({message, places}: SourceFinding): string {
  const region = places[0]?.region
  if (region === null || region === undefined) return message
  const {startLine, endLine, startColumn, endColumn} = region
  const own = new Map([
    ...[startColumn, endColumn].map(n => [n, 'column'] as const),
    [endLine, 'end'],
    [startLine, 'line']
  ])
  return message.replace(/(?<![\w.])\d{1,9}(?![\w.]*\w)/g, digits => {
    const role = own.get(Number(digits))
    return role === undefined ? digits : `<${role}>`
  })
}
