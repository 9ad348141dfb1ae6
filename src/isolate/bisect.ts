import {conclude} from './conclusion.js'
import {explainRed, type Finding, type Suspicion} from './explain-red.js'
import {keeping, look, recall, settle, type Done, type Inquiry} from './inquiry.js'
import type {Knowledge} from './nested.js'
import type {Notebook} from './notebook.js'
import {allTogether, firstOf} from './wording.js'

/**
 * Probes all candidates together; while that is not green, finds the candidate that first spoils it by a binary search
 * over the prefixes in merge order, leaves it out, and goes on with the rest. One probe when all is well, about
 * 5 + log2(n) more for each candidate that is red alone. `found` is what another method has left out before.
 */
export function* bisect(
  candidates: readonly string[],
  book: Notebook,
  {isBuiltOn}: Pick<Knowledge, 'isBuiltOn'>,
  found: readonly Finding[] = []
): Inquiry<Done> {
  let rest = candidates
  const findings = [...found]
  while (rest.length > 0) {
    const whole = yield* keeping(settle({composition: rest, why: allTogether(rest.length)}, book), findings)
    if (whole.kind === 'green') break
    const suspicion = yield* keeping(findSuspect(rest, book), findings)
    findings.push(yield* keeping(explainRed(suspicion, book), findings))
    rest = rest.filter(name => name !== suspicion.suspect && !isBuiltOn(name, suspicion.suspect))
  }
  return conclude(rest, findings, book)
}

/** Finds a prefix that is not green although it is without its last candidate: that one is the suspect. */
export function* findSuspect(rest: readonly string[], book: Notebook): Inquiry<Suspicion> {
  let {green, bad} = knownBounds(rest, book)
  while (bad - green > 1) {
    const middle = Math.floor((green + bad) / 2)
    const why = `${firstOf(middle, rest.length)}, to find the one that spoils it`
    const verdict = yield* look({composition: rest.slice(0, middle), why}, book)
    if (verdict.kind === 'green') green = middle
    else bad = middle
  }
  const [suspect = ''] = rest.slice(green, bad)
  return {before: rest.slice(0, green), suspect}
}

/** The length of the longest prefix known to be green, and of the shortest longer one known not to be. */
function knownBounds(rest: readonly string[], book: Notebook): {readonly green: number; readonly bad: number} {
  const known = rest.map((_, i) => recall(rest.slice(0, i + 1), book)?.kind ?? null)
  const green = known.lastIndexOf('green') + 1
  const bad = known.findIndex((kind, i) => i >= green && kind !== null) + 1
  return {green, bad: bad === 0 ? rest.length : bad}
}
