import {fewOf} from '../../domain/few-of.js'
import {shortOid} from '../../domain/ids.js'
import {plural} from '../../domain/plural.js'
import type {Party} from '../predict/party.js'

/** How much is searched for conflicts of meaning; what lies beyond is told in a note. */
export interface Bounds {
  /** Source files of one party that are parsed; what changes more is a sweep that names hardly decide. */
  readonly files: number
  /** Source files that the base changed since a candidate left it whose lines are looked at, and of these parsed. */
  readonly baseFiles: number
  readonly baseFilesParsed: number
  /** Names that are looked for in the whole base. */
  readonly words: number
}

/** What a run searches. */
export const BOUNDS: Bounds = {files: 400, baseFiles: 1500, baseFilesParsed: 200, words: 300}

const GATES = 'Only the gates test the rest.'

/** Says that a party changed more source files than are parsed; `left` of `all` were not. */
export function tooManyFiles({name, candidate}: Party, left: number, all: number): string {
  const advice = candidate === null ? '' : ` Split ${name} into smaller branches to have all of it searched.`
  return `${name} changes ${plural(all, 'source file')}; ${left} of them were not searched for conflicts of meaning. ${GATES}${advice}`
}

/** Says that the base went too far since these candidates left it; `left` of `all` changed source files were not searched. */
export function tooFarBehind(base: Party, candidates: readonly string[], left: number, all: number): string {
  return (
    `${base.name} changed ${plural(all, 'source file')} since ${shortOid(base.since)}, where it was left by ${fewOf(candidates)}; ` +
    `${left} of them were not searched for conflicts of meaning. ${GATES} Merge ${base.name} into what left it there to have them compared.`
  )
}

/** Says that more names were in question than are looked for. */
export function tooManyWords(left: number, all: number): string {
  return (
    `Of ${plural(all, 'name')} in possible conflicts of meaning, ${left} were not looked for in the rest of the base, and what ` +
    `hangs on that is not told. ${GATES} Integrate fewer branches at once to have all of them searched.`
  )
}
