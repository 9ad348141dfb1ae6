import {conclude} from './conclusion.js'
import type {Finding} from './explain-red.js'
import type {Done} from './inquiry.js'
import type {OpenCase} from './open-case.js'

const REASON = 'the probes or minutes ran out before it was clear whether it can go in'

/**
 * Says what is known when nothing more can be tried: who was found to blame, and the largest composition that was green, without
 * those. Nothing was proved against the others, nor for them.
 */
export function cutShort({rest, findings, book, knowledge}: OpenCase): Done {
  const out = findings.map(finding => (finding.kind === 'culprit' ? finding.culprit.heldOut : finding.candidate))
  const able = rest.filter(name => !out.some(gone => gone === name || knowledge.isBuiltOn(name, gone)))
  const greens = book.all.filter(({candidates, outcome}) => outcome === 'green' && isWithin(candidates, able))
  const kept = greens.reduce<readonly string[]>(
    (most, {candidates}) => (candidates.length > most.length ? candidates : most),
    []
  )
  const unclear = able.filter(name => !kept.includes(name))
  const waiting = unclear.map((candidate): Finding => ({kind: 'inconclusive', candidate, reason: REASON}))
  return conclude(kept, [...findings, ...waiting], book)
}

function isWithin(candidates: readonly string[], able: readonly string[]): boolean {
  return candidates.every(name => able.includes(name))
}
