import {fewOf} from '../domain/few-of.js'
import type {Signal} from '../domain/probe.js'
import {describeSignal} from '../domain/signal.js'
import {conclude} from './conclusion.js'
import {settle, type Done, type Inquiry} from './inquiry.js'
import type {Notebook} from './notebook.js'
import {allTogether} from './wording.js'

/** Probes all candidates together and, when that is not green, says so without looking for the one to blame. */
export function* final(candidates: readonly string[], book: Notebook): Inquiry<Done> {
  const verdict = yield* settle({composition: candidates, why: allTogether(candidates.length)}, book)
  if (verdict.kind === 'green') return conclude(candidates, [], book)
  const reason =
    verdict.kind === 'red'
      ? `all candidates together are red, twice${listed(verdict.signals)}; isolation \`final\` does not look for the one to blame`
      : 'the gates could not be judged on all candidates together, twice'
  const findings = candidates.map(candidate => ({kind: 'inconclusive', candidate, reason}) as const)
  return conclude([], findings, book)
}

function listed(signals: readonly Signal[]): string {
  return signals.length === 0 ? '' : ` (${fewOf(signals.map(describeSignal))})`
}
