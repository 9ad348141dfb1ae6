import {DOUBTFUL, isRare, STEADY, UNSTEADY, type Doubt} from './chance.js'
import type {Clues, OpenCase} from './open-case.js'
import type {Strand, View} from './sightings.js'
import {companions, pairSuspects, singleSuspects} from './suspects.js'

/** Reds by chance may take so many more repeats of one composition to tell from a culprit, and no more are tried. */
export const MOST_REPEATS = 6

/** What is still missing before a suspect can be blamed for a strand. */
export interface Missing {
  readonly strand: Strand
  /** Others that were there whenever the strand was seen: it has to be seen without them. */
  readonly company: readonly string[]
  /** How many times more it has to be seen without the company, so that it is no chance; 0 when it was seen enough. */
  readonly lacking: number
  /** The same, were there room for it. */
  readonly wishing: number
}

/** A strand, the only candidate that explains it alone, and all those who alone explain some strand. */
export interface Charge {
  readonly strand: Strand
  readonly suspect: string
  readonly suspects: readonly string[]
  /** True as long as everything seen was the same each time, and somebody explains it. */
  readonly isSteady: boolean
}

/** True as long as nothing came and went on one and the same composition, and one candidate or two explain all there is. */
export function areSteady({views, strands}: Clues, {book, rest}: OpenCase): boolean {
  if (book.flaky.length > 0 || strands.some(strand => isUnsteady(strand, views))) return false
  return strands.every(strand => {
    return singleSuspects(strand, rest, views).length > 0 || pairSuspects(strand, rest, views).length > 0
  })
}

/** Tells what is missing before the suspect can be blamed for the strand. */
export function missingFor(charge: Charge, views: readonly View[], open: OpenCase): Missing {
  const {strand, suspect, suspects, isSteady} = charge
  const {isBuiltOn} = open.knowledge
  const company = companions(strand, suspect, views).filter(other => !isBuiltOn(suspect, other))
  const among = new Set(views.flatMap(({candidates}) => candidates)).size
  const tally = tallyOf(strand, views)
  const absent = tally.absent + (open.rest.every(name => suspects.includes(name)) ? 1 : 2)
  const moreFor = (doubt: Doubt) => lackingFor(more => isShown(tally.seen + more, absent, doubt))
  const wishing = moreFor({among, expected: UNSTEADY})
  if (!isSuspicious(strand, views, open)) {
    return {strand, company, wishing, lacking: moreFor({among, expected: isSteady ? STEADY : DOUBTFUL})}
  }
  // Once it came and went, or somebody else brought it, one and the same composition has to show it twice.
  const sights = strand.sights.map((sight, i) => (isRepeated(strand, views[i]) ? sight : 'unknown'))
  const others = companions({...strand, sights}, suspect, views)
  const isThere =
    sights.includes('seen') && others.every(other => suspects.includes(other) || isBuiltOn(suspect, other))
  const lacking = Math.max(wishing, isThere ? 0 : 2)
  return {strand, company, wishing: lacking, lacking}
}

/** However rare: a red that decides blame is repeated. */
function isShown(seen: number, absent: number, doubt: Doubt): boolean {
  return seen >= 2 && isRare(seen, absent, doubt)
}

function lackingFor(isEnough: (more: number) => boolean): number {
  let more = 0
  while (more < MOST_REPEATS && !isEnough(more)) more++
  return more
}

/**
 * How many probes showed it, the rarest of its signals where these differ, and how many did not; a composition on which it came and
 * went showed it by chance.
 */
function tallyOf({signals, sights}: Strand, views: readonly View[]): {readonly seen: number; readonly absent: number} {
  const telling = views.flatMap(({trials}, i) => (sights[i] === 'seen' || sights[i] === 'absent' ? trials : []))
  const seen = Math.min(...signals.map(signal => telling.filter(trial => trial.signals.includes(signal)).length))
  const without = views.flatMap(({trials}, i) => (sights[i] === 'absent' ? trials : []))
  const absent = without.filter(trial => !signals.some(signal => trial.signals.includes(signal))).length
  return {seen, absent}
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
