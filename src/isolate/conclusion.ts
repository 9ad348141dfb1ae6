import type {Culprit} from '../domain/isolation.js'
import type {Finding} from './explain-red.js'
import type {Done} from './inquiry.js'
import type {Notebook} from './notebook.js'

/** Puts what was found on the way into the isolator's last word. */
export function conclude(kept: readonly string[], findings: readonly Finding[], book: Notebook): Done {
  return {
    kind: 'done',
    culprits: findings.flatMap((finding): Culprit[] => (finding.kind === 'culprit' ? [finding.culprit] : [])),
    kept,
    inconclusive: findings.flatMap(finding =>
      finding.kind === 'inconclusive' ? [{candidate: finding.candidate, reason: finding.reason}] : []
    ),
    flaky: book.flaky
  }
}
