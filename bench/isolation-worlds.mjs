/** Made-up worlds for the isolator: what a composition answers, and what an isolator makes of it. */

/** Red with a signal of its own for each set that a composition holds whole. */
export function named(sets) {
  return composition => {
    const signals = sets
      .filter(set => set.every(name => composition.has(name)))
      .map(set => `test:unit:* › ${set.join('+')}`)
    return answer(signals.sort())
  }
}

/** Red with one and the same signal when a composition holds any of the sets whole. */
export function passFail(sets) {
  return composition => answer(sets.some(set => set.every(name => composition.has(name))) ? ['gate:check'] : [])
}

/** The same world, in which a green turns red by chance. */
export function withFalseReds(world, share, rng) {
  return composition => {
    const truth = world(composition)
    if (truth.outcome !== 'green' || rng() >= share) return truth
    return {outcome: 'red', signals: ['gate:check']}
  }
}

/** The same world, with a test that fails by itself. */
export function withFlaky(world, share, rng) {
  return composition => {
    const {signals} = world(composition)
    return answer(rng() < share ? [...signals, 'test:unit:flaky'].sort() : signals)
  }
}

function answer(signals) {
  return signals.length === 0 ? {outcome: 'green', signals} : {outcome: 'red', signals}
}

/** Answers an isolator until it is done, and counts. Throws when it takes more than a thousand probes. */
export function drive(isolator, n, world, sets) {
  const candidates = Array.from({length: n}, (_, i) => `a${i}`)
  const trials = []
  for (let waves = 0; ; waves++) {
    const step = isolator(candidates, trials)
    if (step.kind === 'done') {
      const found = step.culprits.map(({branches}) => branches.join('+')).sort()
      const truth = sets.map(set => set.join('+')).sort()
      const isRight = found.join() === truth.join() && step.inconclusive.length === 0
      const accused = step.culprits.flatMap(({signals}) => signals)
      const isWrong = found.some(name => !truth.includes(name)) || accused.includes('test:unit:flaky')
      const isOpen = step.inconclusive.length > 0
      return {probes: trials.length, waves, isRight, isWrong, isOpen, blamed: found.length}
    }
    for (const composition of step.compositions) {
      trials.push({candidates: composition, ...world(new Set(composition))})
    }
    if (trials.length > 1000) throw new Error('more than 1000 probes')
  }
}

/** Numbers from 0 to 1, the same for the same seed: mulberry32, begun with an FNV-1a hash. */
export function random(seed) {
  let state = 2166136261
  for (const character of seed) state = Math.imul(state ^ character.charCodeAt(0), 16777619)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Numbers in order, as spans. */
export function spans(numbers) {
  const runs = []
  for (const n of numbers) {
    if (runs.at(-1)?.[1] === n - 1) runs.at(-1)[1] = n
    else runs.push([n, n])
  }
  return runs.map(([a, b]) => (a === b ? `${a}` : `${a}–${b}`)).join(', ')
}

/** How many ways there are to choose k of n. */
export function choose(n, k) {
  let ways = 1
  for (let i = 1; i <= k; i++) ways = (ways * (n - k + i)) / i
  return ways
}
