import {withParents} from './codes.js'
import type {Suspect} from './confirm-suspects.js'
import {isHiding} from './hiding.js'
import type {Notebook} from './notebook.js'
import type {OpenCase} from './open-case.js'

/** Enough trials of one composition, when one that is not repeated may be chance. */
const ENOUGH = 2

/**
 * Compositions that show each suspect without anybody that its signals may need: as many as possible together, but not with each
 * other's company, and alone whoever hides what others would show. One that is to bear out what may be chance stands there
 * twice. Whoever that did not prove is probed alone next.
 */
export function separate(suspects: readonly Suspect[], open: OpenCase): readonly (readonly string[])[] {
  const groups: Suspect[][] = []
  for (const suspect of suspects) {
    const group = groups.find(members => members.every(member => canShare(member, suspect, open.book)))
    if (group === undefined) groups.push([suspect])
    else group.push(suspect)
  }
  const together = groups.flatMap(group => wishesFor(group, open))
  return together.length > 0 ? together : suspects.flatMap(suspect => wishesFor([suspect], open))
}

function wishesFor(group: readonly Suspect[], {rest, book, knowledge}: OpenCase): readonly (readonly string[])[] {
  const names = group.map(({name}) => name)
  const composition = withParents(names, rest, knowledge.isBuiltOn)
  const isWeak = group.some(({missing}) => missing.some(one => one.isWeak))
  const needed = (isWeak ? ENOUGH : 1) - book.of(composition).length
  return Array.from({length: Math.max(0, needed)}, () => composition)
}

function canShare(a: Suspect, b: Suspect, book: Notebook): boolean {
  const hides = (one: Suspect) => one.missing.some(({strand}) => isHiding(strand, book))
  return !hides(a) && !hides(b) && !mayNeed(a, b) && !mayNeed(b, a)
}

function mayNeed({missing}: Suspect, {name}: Suspect): boolean {
  return missing.some(({company}) => company.includes(name))
}
