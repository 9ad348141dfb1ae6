import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import type {Trial} from '../../src/domain/isolation.js'
import {isolatorFor} from '../../src/isolate/isolator-for.js'
import {
  candidatesOf,
  chance,
  GREEN,
  play,
  sameList,
  signalOf,
  UNRESOLVED,
  worldOf,
  type Oracle,
  type Session
} from './world.js'

const RUNS = {seed: 20_240_229, numRuns: 300}
const isolation = fc.constantFrom('each' as const, 'bisect' as const, 'decode' as const)

/** A number of candidates, and a shuffled choice of them cut into disjoint sets of one or two. */
const disjoint = fc
  .integer({min: 1, max: 14})
  .chain(count =>
    fc.tuple(
      fc.constant(count),
      fc.shuffledSubarray([...candidatesOf(count)]),
      fc.array(fc.boolean(), {minLength: 14, maxLength: 14})
    )
  )
  .map(([count, chosen, pairs]) => {
    const sets: string[][] = []
    for (let i = 0; i < chosen.length;) {
      const size = pairs[i] === true ? 2 : 1
      sets.push(inOrder(chosen.slice(i, i + size)))
      i += size
    }
    return {count, sets: sets.slice(0, 3)}
  })

/** Any sets of one to four candidates, overlapping as they like. */
const overlapping = fc.integer({min: 1, max: 12}).chain(count =>
  fc.record({
    count: fc.constant(count),
    sets: fc.array(fc.subarray([...candidatesOf(count)], {minLength: 1, maxLength: Math.min(4, count)}), {maxLength: 5})
  })
)

describe('over many made-up worlds', () => {
  test('every single culprit and every pair is found exactly, and everything else is kept', () => {
    fc.assert(
      fc.property(isolation, disjoint, (how, {count, sets}) => {
        const session = play(how, candidatesOf(count), worldOf(sets))
        const heldOut = sets.map(set => set.at(-1)!)
        expect(branchesOf(session)).toEqual(sets.map(set => set.join()).sort())
        expect(session.done.culprits.map(culprit => culprit.heldOut).sort()).toEqual([...heldOut].sort())
        expect(session.done.kept).toEqual(candidatesOf(count).filter(name => !heldOut.includes(name)))
        expect(session.done.inconclusive).toEqual([])
        expectSound(session)
      }),
      RUNS
    )
  })

  test('whoever is blamed is a minimal set of the world, however the sets overlap', () => {
    fc.assert(
      fc.property(isolation, overlapping, (how, {count, sets}) => {
        const session = play(how, candidatesOf(count), worldOf(sets))
        const truth = minimal(sets).map(set => set.join())
        for (const blamed of branchesOf(session)) expect(truth).toContain(blamed)
        expect(session.done.inconclusive).toEqual([])
        expect(worldOf(sets)(session.done.kept, 0)).toEqual(GREEN)
        expectSound(session)
      }),
      RUNS
    )
  })

  test('reds that do not repeat are never blamed and hide no culprit', () => {
    fc.assert(
      fc.property(isolation, disjoint, fc.nat(), (how, {count, sets}, seed) => {
        const session = play(
          how,
          candidatesOf(count),
          flaky(worldOf(sets), {sets, seed, share: how === 'decode' ? 0.03 : 0.33})
        )
        expect(branchesOf(session)).toEqual(sets.map(set => set.join()).sort())
        expect(session.done.inconclusive).toEqual([])
        const repeated = session.done.flaky.filter(i => !greenOnce(session, session.trials[i]!.candidates))
        expect(repeated).toEqual([])
        expectSound(session)
      }),
      RUNS
    )
  })

  test('what cannot be judged is never blamed, and never keeps another culprit from being named', () => {
    fc.assert(
      fc.property(isolation, disjoint, fc.nat(), (how, {count, sets}, seed) => {
        const candidates = candidatesOf(count)
        const involved = new Set(sets.flat())
        const murky = new Set(candidates.filter(name => !involved.has(name) && chance(`${seed}${name}`) < 0.3))
        const clear = worldOf(sets)
        const oracle: Oracle = (composition, nth) =>
          composition.some(name => murky.has(name)) ? UNRESOLVED : clear(composition, nth)
        const session = play(how, candidates, oracle)
        expect(branchesOf(session)).toEqual(sets.map(set => set.join()).sort())
        expect(session.done.inconclusive.map(({candidate}) => candidate).sort()).toEqual([...murky].sort())
        expectSound(session)
      }),
      RUNS
    )
  })

  test('answers without any sense still end, within n log n probes, and what is kept was green', () => {
    fc.assert(
      fc.property(isolation, fc.integer({min: 1, max: 12}), fc.nat(), (how, count, seed) => {
        const most = count * (32 * Math.ceil(Math.log2(count + 1)) + 160)
        const session = play(how, candidatesOf(count), nonsense(seed), {most})
        const gone = [
          ...session.done.culprits.map(({heldOut}) => heldOut),
          ...session.done.inconclusive.map(({candidate}) => candidate)
        ]
        expect([...session.done.kept, ...gone].sort()).toEqual([...candidatesOf(count)].sort())
        expectSound(session)
      }),
      RUNS
    )
  })
})

/** What holds of every session: the evidence bears the blame out, the kept ones are green, the answer is repeatable. */
function expectSound({done, trials, isolation, candidates}: Session): void {
  for (const {branches, evidence, signals, heldOut} of done.culprits) {
    const shown = evidence.map(i => trials[i]!)
    if (isolation === 'decode') {
      expectDecoded({branches, signals, shown})
      continue
    }
    const reds = shown.filter(trial => trial.outcome === 'red' && sameList(trial.candidates, branches))
    expect(reds.length).toBeGreaterThanOrEqual(2)
    for (const signal of signals) {
      expect(reds.filter(red => red.signals.includes(signal)).length).toBeGreaterThanOrEqual(2)
    }
    expect(heldOut).toBe(branches.at(-1))
    for (const member of branches.length > 1 ? branches : []) {
      const rest = branches.filter(name => name !== member)
      expect(shown.some(trial => trial.outcome === 'green' && sameList(trial.candidates, rest))).toBe(true)
    }
  }
  expect(done.kept.length === 0 || greenOnce({trials}, done.kept)).toBe(true)
  for (const trial of trials) expect(trial.candidates).toEqual(inOrder(trial.candidates))
  const copy = structuredClone(trials)
  expect(isolatorFor(isolation)(candidates, copy)).toEqual(done)
}

/** Every signal was seen twice with all of them, and none of the signals without one of them. */
function expectDecoded(blame: {
  readonly branches: readonly string[]
  readonly signals: readonly string[]
  readonly shown: readonly Trial[]
}): void {
  const {branches, signals, shown} = blame
  const holding = shown.filter(({candidates}) => branches.every(name => candidates.includes(name)))
  const others = shown.filter(trial => !holding.includes(trial))
  for (const signal of signals) {
    expect(holding.filter(trial => trial.signals.includes(signal)).length).toBeGreaterThanOrEqual(2)
    expect(others.filter(trial => trial.signals.includes(signal))).toEqual([])
  }
}

function branchesOf({done}: Session): readonly string[] {
  return done.culprits.map(culprit => culprit.branches.join()).sort()
}

function greenOnce({trials}: Pick<Session, 'trials'>, composition: readonly string[]): boolean {
  return trials.some(trial => trial.outcome === 'green' && sameList(trial.candidates, composition))
}

function minimal(sets: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return sets.filter(set => !sets.some(other => other.length < set.length && other.every(name => set.includes(name))))
}

/** Makes a share of the first trials red, half of those with a signal that also stands for a real culprit. */
function flaky(
  oracle: Oracle,
  {sets, seed, share}: {readonly sets: readonly (readonly string[])[]; readonly seed: number; readonly share: number}
): Oracle {
  return (composition, nth) => {
    const truth = oracle(composition, nth)
    const dice = chance(`${seed}:${composition.join()}`)
    if (truth.outcome !== 'green' || nth > 0 || dice > share) return truth
    const [set] = sets
    return {outcome: 'red', signals: [dice < share / 2 && set !== undefined ? signalOf(set) : 'test:flaky']}
  }
}

function nonsense(seed: number): Oracle {
  return (composition, nth) => {
    const dice = chance(`${seed}:${composition.join()}:${nth}`)
    if (dice < 0.35) return GREEN
    if (dice < 0.5) return UNRESOLVED
    return {outcome: 'red', signals: dice < 0.9 ? ['test:same'] : [`test:${dice}`]}
  }
}

function inOrder(names: readonly string[]): string[] {
  return [...names].sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)))
}
