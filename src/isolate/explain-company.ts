import {blameFor} from './blame.js'
import {corroborate} from './corroborate.js'
import type {Finding, Suspicion} from './explain-red.js'
import {look, settle, type Inquiry} from './inquiry.js'
import {findMinimalSet} from './minimal-set.js'
import type {Notebook} from './notebook.js'

/**
 * Explains a suspect that is green alone and was red with all of `before`, which is green: names the smallest set that is to
 * blame. null when the red does not repeat, so that there is nothing to explain. The red is repeated on the set alone where
 * one is found, which takes fewer probes than to repeat it first.
 */
export function* explainCompany({before, suspect}: Suspicion, book: Notebook): Inquiry<Finding | null> {
  const question = {composition: [...before, suspect], why: `${suspect} on top of ${before.length} that are green`}
  const seen = yield* look(question, book)
  if (seen.kind === 'green') return null
  if (seen.kind === 'red') {
    const set = yield* findMinimalSet({before, suspect, signals: seen.signals, book})
    const firm = set === null ? null : yield* corroborate(set, book)
    if (set !== null && firm !== null) return blameFor(set.branches, firm, book)
  }
  if ((yield* settle(question, book)).kind === 'green') return null
  const reason = 'it turns green candidates red, but no smallest set that is to blame could be proved'
  return {kind: 'inconclusive', candidate: suspect, reason}
}
