import {conclude} from './conclusion.js'
import {explainRed, type Finding} from './explain-red.js'
import {keeping, settle, type Done, type Inquiry} from './inquiry.js'
import type {Knowledge} from './nested.js'
import {readVerdict, type Notebook} from './notebook.js'

/**
 * Adds one candidate at a time to those that are green together, and leaves out the one that spoils it. As many probes
 * as candidates when all is well; nothing to search for when it is not.
 */
export function* each(
  candidates: readonly string[],
  book: Notebook,
  {isBuiltOn}: Pick<Knowledge, 'isBuiltOn'>
): Inquiry<Done> {
  // Known to be green as a whole: a step on the way cannot make that worse.
  if (readVerdict(book.of(candidates))?.kind === 'green') return conclude(candidates, [], book)
  let kept: readonly string[] = []
  const out: string[] = []
  const findings: Finding[] = []
  for (const suspect of candidates) {
    if (out.some(name => isBuiltOn(suspect, name))) continue
    const composition = [...kept, suspect]
    const why = `${suspect} on top of ${kept.length} that are green`
    const verdict = yield* keeping(settle({composition, why}, book), findings)
    if (verdict.kind === 'green') {
      kept = composition
      continue
    }
    findings.push(yield* keeping(explainRed({before: kept, suspect}, book), findings))
    out.push(suspect)
  }
  return conclude(kept, findings, book)
}
