import type {Isolation} from '../../src/domain/config.js'
import type {IsolationStep, Trial} from '../../src/domain/isolation.js'
import {isolatorFor} from '../../src/isolate/isolator-for.js'

export type Done = Extract<IsolationStep, {kind: 'done'}>

/** What a made-up world answers when a composition is probed for the nth time (from 0). */
export type Oracle = (composition: readonly string[], nth: number) => Omit<Trial, 'candidates'>

export interface Session {
  readonly isolation: Isolation
  readonly candidates: readonly string[]
  readonly done: Done
  readonly trials: readonly Trial[]
}

export const GREEN = {outcome: 'green', signals: []} as const
export const UNRESOLVED = {outcome: 'unresolved', signals: []} as const

/** `a0`, `a1`, … in merge order. */
export function candidatesOf(count: number): readonly string[] {
  return Array.from({length: count}, (_, i) => `a${i}`)
}

/** Red whenever a composition holds one of the sets whole, with a signal for each such set. */
export function worldOf(sets: readonly (readonly string[])[]): Oracle {
  return composition => {
    const signals = sets.filter(set => set.every(name => composition.includes(name))).map(signalOf)
    return signals.length === 0 ? GREEN : {outcome: 'red', signals}
  }
}

export function signalOf(set: readonly string[]): string {
  return `test:${set.join('+')}`
}

/** Answers the isolator's wishes until it is done. Throws when it wishes for more than `most` probes. */
export function play(
  isolation: Isolation,
  candidates: readonly string[],
  oracle: Oracle,
  {first = [] as readonly Trial[], most = 100_000} = {}
): Session {
  const isolator = isolatorFor(isolation)
  const trials = [...first]
  for (;;) {
    const step = isolator(candidates, trials)
    if (step.kind === 'done') return {isolation, candidates, done: step, trials}
    for (const composition of step.compositions) {
      const nth = trials.filter(trial => sameList(trial.candidates, composition)).length
      trials.push({candidates: composition, ...oracle(composition, nth)})
    }
    if (trials.length > most) throw new Error(`more than ${most} probes`)
  }
}

export function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name, i) => name === b[i])
}

/** A number from 0 to 1 that is always the same for the same text. */
export function chance(text: string): number {
  let hash = 2166136261
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619)
  hash = Math.imul(hash ^ (hash >>> 15), 2246822507)
  hash = Math.imul(hash ^ (hash >>> 13), 3266489909)
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32
}
