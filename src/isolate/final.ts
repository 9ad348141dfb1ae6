import {conclude} from './conclusion.js'
import {settle, type Done, type Inquiry} from './inquiry.js'
import type {Notebook} from './notebook.js'

/** Probes all candidates together and, when that is not green, says so without looking for the one to blame. */
export function* final(candidates: readonly string[], book: Notebook): Inquiry<Done> {
  const verdict = yield* settle({composition: candidates, why: `all ${candidates.length} together`}, book)
  if (verdict.kind === 'green') return conclude(candidates, [], book)
  const reason =
    verdict.kind === 'red'
      ? 'all candidates together are red, twice; isolation `final` does not look for the one to blame'
      : 'the gates could not be judged on all candidates together, twice'
  const findings = candidates.map(candidate => ({kind: 'inconclusive', candidate, reason}) as const)
  return conclude([], findings, book)
}
