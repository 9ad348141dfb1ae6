import {isRare} from './chance.js'
import type {OpenCase} from './open-case.js'
import type {Sight, Strand, View} from './sightings.js'
import {companions} from './suspects.js'

/** What is still missing before a suspect can be blamed for a strand. */
export interface Missing {
  readonly strand: Strand
  /** Others that were there whenever the strand was seen: it has to be seen without them. */
  readonly company: readonly string[]
  /** True when it may be chance: it has to be seen twice on one and the same composition, with other suspects at most. */
  readonly isWeak: boolean
}

/** A strand, the only candidate that explains it alone, and all those who alone explain some strand. */
export interface Charge {
  readonly strand: Strand
  readonly suspect: string
  readonly suspects: readonly string[]
}

/** Tells what is missing before the suspect can be blamed for the strand. */
export function missingFor({strand, suspect, suspects}: Charge, views: readonly View[], open: OpenCase): Missing {
  const {isBuiltOn} = open.knowledge
  const company = companions(strand, suspect, views).filter(other => !isBuiltOn(suspect, other))
  const sights = strand.sights.map((sight, i) => (isRepeated(strand, views[i]) ? sight : 'unknown'))
  // Once there was reason to repeat it, that repeat has to bear it out.
  const isFirm = !sights.includes('seen') && !isSuspicious(strand, views, open) && isBeyondChance(strand)
  if (isFirm) return {strand, company, isWeak: false}
  const others = companions({...strand, sights}, suspect, views)
  const isWeak = others.some(other => !suspects.includes(other) && !isBuiltOn(suspect, other))
  return {strand, company, isWeak: isWeak || !sights.includes('seen')}
}

/** Nothing is too rare to be chance where the signal came and went on one composition, or where somebody else brought it. */
function isSuspicious(strand: Strand, views: readonly View[], {findings}: OpenCase): boolean {
  const blamed = findings.flatMap(finding => (finding.kind === 'culprit' ? finding.culprit.signals : []))
  return isUnsteady(strand, views) || strand.signals.some(signal => blamed.includes(signal))
}

/** True when one and the same composition showed it once and not another time. */
export function isUnsteady({signals, sights}: Strand, views: readonly View[]): boolean {
  return views.some(({trials}, i) => {
    return sights[i] === 'absent' && trials.some(trial => signals.some(signal => trial.signals.includes(signal)))
  })
}

function isRepeated({signals}: Strand, view: View | undefined): boolean {
  const showing = view?.trials.filter(trial => signals.every(signal => trial.signals.includes(signal))) ?? []
  return showing.length >= 2
}

/** Counts as absent the remainder as well, which is probed in any case: should it show the signal, the suspect is none any more. */
function isBeyondChance({sights}: Strand): boolean {
  const count = (wanted: Sight) => sights.filter(sight => sight === wanted).length
  return isRare(count('seen'), count('absent') + 1)
}
