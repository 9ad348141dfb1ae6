import type {Severity} from '../../domain/conflict.js'
import type {Disputed} from './disputed-block.js'
import {areEntries, areImports, bare, contains, unionOf} from './line-sets.js'
import {mergeWords} from './merge-words.js'

/** A text that holds what both sides did, and how sure it is. */
export interface Proposal {
  readonly lines: readonly string[]
  /** How it was made; `{ours}` and `{theirs}` stand for the names of the sides. */
  readonly how: string
  readonly risk: Severity
  readonly riskReason: string
}

/** Languages in which white space at the start of a line says something. */
const INDENTED = /\.(?:py|pyi|ya?ml|haml|slim|pug|sass|coffee|nim|fs|hs|mk)$|(?:^|\/)Makefile$/

/**
 * What both sides did in one place, put together; the safest way that applies comes first. Empty where no way applies. How
 * sure each way is follows what people did in real conflicts: white space on one side came out as here in nine of ten,
 * one side within the other in nearly as many, changed words apart from each other in three of four, entries of lists and
 * imports in two of three, and statements added in one place in less than half, as their order is a guess.
 */
export function propose(disputed: Disputed, path: string): readonly Proposal[] {
  const {base, ours, theirs} = disputed
  const space = whiteSpace(disputed, path)
  if (space !== null) return [space]
  const isInsertion = base.every(line => line.trim() === '')
  const whole = contains(ours, theirs) ? ours : contains(theirs, ours) ? theirs : null
  // Git leaves out what both sides begin or end with alike: then nothing is left of the shorter one.
  const isAdded = base.length === 0 || (ours.length > 0 && theirs.length > 0)
  if (whole !== null && isAdded && (isInsertion || (contains(ours, base) && contains(theirs, base)))) {
    return [
      {
        lines: whole,
        how: whole === ours ? '{ours} holds all lines of {theirs}' : '{theirs} holds all lines of {ours}',
        ...LOW
      }
    ]
  }
  if (areImports([...base, ...ours, ...theirs])) {
    const riskReason = 'imports of both sides, each once: one that only the other side had made needless may be left'
    return [{lines: unionOf(disputed), how: 'all imports of both sides, each once', risk: 'low', riskReason}]
  }
  if (ours.length === 0 || theirs.length === 0) return []
  if (isInsertion) return bothInsertions(disputed)
  const lines = mergeWords(disputed)
  if (lines === null) return []
  const riskReason =
    'no changed word touches another, and no name is changed by one side and used by the other; what it means is not checked'
  return [{lines, how: 'the changed words of both sides, which do not touch', risk: 'medium', riskReason}]
}

const LOW = {risk: 'low', riskReason: 'nothing is lost of either side, and nothing is new'} as const

function whiteSpace({base, ours, theirs}: Disputed, path: string): Proposal | null {
  const [before, left, right] = [bare(base), bare(ours), bare(theirs)]
  if (ours.length === 0 || theirs.length === 0) return null
  const lines = left === before ? theirs : right === before || left === right ? ours : null
  if (lines === null) return null
  const only = left === before ? '{ours}' : '{theirs}'
  const how = left === right ? 'both sides differ in white space only' : `${only} changes white space only`
  if (!INDENTED.test(path)) return {lines, how, ...LOW}
  return {lines, how, risk: 'medium', riskReason: 'in this kind of file white space can change what the text means'}
}

function bothInsertions({base, ours, theirs}: Disputed): readonly Proposal[] {
  const isList = areEntries(ours) && areEntries(theirs)
  const risk = isList
    ? ({risk: 'medium', riskReason: 'all entries of both sides; only their order is a guess'} as const)
    : GUESS
  const known = new Set(isList ? ours : [])
  const after = theirs.filter(line => !known.has(line))
  const join = (first: readonly string[], second: readonly string[]): readonly string[] => {
    const isApart = [first.at(-1), second[0]].some(line => line?.trim() === '')
    return [...first, ...(isApart ? [] : base), ...second]
  }
  const proposals = [{lines: join(ours, after), how: 'both additions, {ours}’s before {theirs}’s', ...risk}]
  return isList
    ? proposals
    : [...proposals, {lines: join(theirs, ours), how: 'both additions, {theirs}’s before {ours}’s', ...risk}]
}

const GUESS = {
  risk: 'high',
  riskReason: 'which of the two stands first is a guess, and so is whether both are wanted'
} as const
