import {bisect, findSuspect} from './bisect.js'
import {conclude} from './conclusion.js'
import {confirmSuspects} from './confirm-suspects.js'
import {explainRed, type Finding} from './explain-red.js'
import {isFine} from './hiding.js'
import {keeping, look, recall, settle, type Done, type Inquiry} from './inquiry.js'
import {sweepNested, type Knowledge, type Sweep} from './nested.js'
import type {Notebook} from './notebook.js'
import {isSureRed, type OpenCase} from './open-case.js'
import {searchPair} from './search-pair.js'
import {spreadOut} from './spread-out.js'
import {allTogether} from './wording.js'

/**
 * Names every culprit from what fails where. All candidates together first; when that is red, about log2(n) compositions at
 * once, chosen so that each candidate is in a selection of them that is its own: what one candidate breaks is seen in exactly
 * those that hold it. Then the remainder, and the suspects by themselves, as controls. What no single candidate explains is
 * traced to a pair, and what no pair explains by prefixes. Where gates name no tests, the nested group test takes over.
 */
export function* decode(candidates: readonly string[], book: Notebook, knowledge: Knowledge): Inquiry<Done> {
  let rest = candidates
  let findings: readonly Finding[] = []
  for (let round = 0; rest.length > 0; round++) {
    // Answers that make no sense are left to the method that needs least of it.
    if (book.all.length > mostProbes(candidates.length)) return yield* bisect(rest, book, knowledge, findings)
    // At best, everything together is not worth its probe at first where most days are bad: the sweep knows when to begin with less.
    if (isGreen(rest, book)) break
    const isWorthIt = knowledge.namesTests || !knowledge.isIdeal || round > 0
    if (isWorthIt && !isSureRed({rest, findings, book, knowledge})) {
      const question = {composition: rest, why: allTogether(rest.length)}
      const whole = yield* keeping(look(question, book), findings)
      if (whole.kind === 'green') break
    }
    const swept = yield* keeping(explainWhole({rest, findings, book, knowledge}), findings)
    findings = [...findings, ...swept.findings]
    rest = swept.rest
  }
  return conclude(rest, findings, book)
}

function* explainWhole(open: OpenCase): Inquiry<Sweep> {
  const {rest, book, knowledge} = open
  if (!knowledge.namesTests && !book.all.some(({signals}) => signals.some(isFine))) {
    const swept = yield* sweepNested(rest, book, knowledge)
    if (swept.findings.length > 0 || isGreen(swept.rest, book)) return swept
  } else {
    yield* spreadOut(open)
    const confirmed = yield* confirmSuspects(open)
    if (confirmed.length > 0) return without(rest, confirmed, knowledge)
    const pair = yield* searchPair(open)
    if (pair !== null) return without(rest, [pair], knowledge)
  }
  // Nothing so simple explains it: perhaps it does not repeat, or more than two are in it.
  const again = yield* settle({composition: rest, why: allTogether(rest.length)}, book)
  if (again.kind === 'green') return {rest, findings: []}
  return without(rest, [yield* explainRed(yield* findSuspect(rest, book), book)], knowledge)
}

function without(rest: readonly string[], findings: readonly Finding[], {isBuiltOn}: Knowledge): Sweep {
  const out = new Set(
    findings.map(finding => (finding.kind === 'culprit' ? finding.culprit.heldOut : finding.candidate))
  )
  return {rest: rest.filter(name => ![...out].some(gone => gone === name || isBuiltOn(name, gone))), findings}
}

function mostProbes(candidates: number): number {
  return 40 + 6 * candidates
}

function isGreen(composition: readonly string[], book: Notebook): boolean {
  return recall(composition, book)?.kind === 'green'
}
