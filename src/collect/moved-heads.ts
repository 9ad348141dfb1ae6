import type {Excluded} from '../domain/candidate.js'
import {shortOid} from '../domain/ids.js'
import type {MovedHead} from '../ports/git.js'

/** Says which heads take part as they were listed, although origin has their branches elsewhere by now. */
export function notesOnMoved(moved: readonly MovedHead[]): readonly string[] {
  return moved
    .filter(({isHere}) => isHere)
    .map(one => `${one.head.name} ${whatHappened(one)}: it is taken as it was listed, at ${shortOid(one.head.oid)}.`)
}

/** Leaves out the heads of which origin no longer has what was listed. Nobody asked for what stands there instead. */
export function lostHeads(moved: readonly MovedHead[]): ReadonlyMap<string, Excluded> {
  const lost = moved.filter(({isHere}) => !isHere)
  return new Map(
    lost.map(one => {
      const {name, oid} = one.head
      const reason = `${whatHappened(one)}, and origin no longer has ${shortOid(oid)}, which was listed`
      return [name, {name, head: oid, outcome: 'moved', reason}]
    })
  )
}

/** What became of a branch between the listing and the fetch. */
export function whatHappened({now}: Pick<MovedHead, 'now'>): string {
  return now === null
    ? 'was deleted on origin while it was being read'
    : `was moved on origin to ${shortOid(now)} while it was being read`
}
