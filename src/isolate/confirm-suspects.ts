import {blameFor} from './blame.js'
import type {Finding} from './explain-red.js'
import {isHiding} from './hiding.js'
import {askEvery, keeping, type Inquiry} from './inquiry.js'
import {cluesOf, type Clues, type OpenCase} from './open-case.js'
import {areSteady, missingFor, type Missing} from './proof.js'
import {roomFor, separate} from './separate.js'
import {singleSuspects} from './suspects.js'

/** A candidate that alone explains what was seen, and what is missing before it can be blamed. */
export interface Suspect {
  readonly name: string
  /** One for each strand it explains. */
  readonly missing: readonly Missing[]
}

/**
 * Blames every candidate that alone explains a signal, once the controls bear it out: it was seen with nobody else there each
 * time, and it is no chance. For that, suspects are probed without those that their signals may need. Whoever cannot be proved
 * so is not blamed.
 */
export function* confirmSuspects(open: OpenCase): Inquiry<readonly Finding[]> {
  const suspects = suspectsAmong(open, cluesOf(open))
  const hiding = suspects.filter(({missing}) => missing.some(({strand}) => isHiding(strand, open.book)))
  const inTurn = hiding.length > 0 ? hiding : suspects
  const needy = inTurn.filter(suspect => !isProved(suspect))
  // Where there is room for it, a red is repeated beyond what has to be.
  const isRoom = needy.length === 0 && roomFor(suspects, open) > 0
  const doubtful = isRoom ? inTurn.filter(({missing}) => missing.some(({wishing}) => wishing > 0)) : needy
  const proved = suspects
    .filter(suspect => isProved(suspect) && !doubtful.includes(suspect))
    .map(({name, missing}) => {
      const signals = missing.flatMap(({strand}) => strand.signals).sort()
      return blameFor([name], signals, open.book, open.knowledge.isBuiltOn)
    })
  const why = `${doubtful.length} suspects, each without those it may need`
  yield* keeping(askEvery(separate(doubtful, open), why), proved)
  return proved
}

function suspectsAmong(open: OpenCase, clues: Clues): readonly Suspect[] {
  const {views, strands} = clues
  const isSteady = areSteady(clues, open)
  const pairs = strands.flatMap(strand => {
    const [suspect, ...others] = singleSuspects(strand, open.rest, views)
    return suspect === undefined || others.length > 0 ? [] : [{strand, suspect}]
  })
  const suspects = open.rest.filter(name => pairs.some(({suspect}) => suspect === name))
  return suspects.map(name => {
    const charges = pairs.filter(({suspect}) => suspect === name)
    return {name, missing: charges.map(charge => missingFor({...charge, suspects, isSteady}, views, open))}
  })
}

function isProved({missing}: Suspect): boolean {
  return missing.every(({company, lacking}) => company.length === 0 && lacking === 0)
}
