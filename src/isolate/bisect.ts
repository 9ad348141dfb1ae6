import {conclude} from './conclusion.js'
import {explainRed, type Finding, type Suspicion} from './explain-red.js'
import {glance, settle, type Done, type Inquiry, type Look} from './inquiry.js'
import {readVerdict, type Notebook} from './notebook.js'

/**
 * Probes all candidates together; while that is not green, finds the candidate that first spoils it by a binary search
 * over the prefixes in merge order, leaves it out, and goes on with the rest. One probe when all is well, about
 * 2 + log2(n) more for each candidate that is left out.
 */
export function* bisect(candidates: readonly string[], book: Notebook): Inquiry<Done> {
  let rest = candidates
  const findings: Finding[] = []
  while (rest.length > 0) {
    const whole = yield* settle({composition: rest, why: `all ${rest.length} together`}, book)
    if (whole.kind === 'green') break
    const suspicion = yield* findSuspect(rest, book)
    findings.push(yield* explainRed(suspicion, book))
    rest = rest.filter(name => name !== suspicion.suspect)
  }
  return conclude(rest, findings, book)
}

function* findSuspect(rest: readonly string[], book: Notebook): Inquiry<Suspicion> {
  let length = yield* shortestBadPrefix(rest, book, glance)
  const deciding = yield* settle({composition: rest.slice(0, length), why: `the first ${length}`}, book)
  // The red that decided did not repeat, so the search went astray: go again, settling every step.
  if (deciding.kind === 'green') length = yield* shortestBadPrefix(rest, book, settle)
  const [suspect = ''] = rest.slice(length - 1, length)
  return {before: rest.slice(0, length - 1), suspect}
}

/** The length of a prefix that is not green, while the one shorter by one candidate is. */
function* shortestBadPrefix(rest: readonly string[], book: Notebook, look: Look): Inquiry<number> {
  let green = longestKnownGreen(rest, book)
  let bad = rest.length
  while (bad - green > 1) {
    const middle = Math.floor((green + bad) / 2)
    const why = `the first ${middle} of ${rest.length}, to find the one that spoils it`
    const verdict = yield* look({composition: rest.slice(0, middle), why}, book)
    if (verdict.kind === 'green') green = middle
    else bad = middle
  }
  return bad
}

function longestKnownGreen(rest: readonly string[], book: Notebook): number {
  for (let length = rest.length - 1; length > 0; length--) {
    if (readVerdict(book.of(rest.slice(0, length)))?.kind === 'green') return length
  }
  return 0
}
