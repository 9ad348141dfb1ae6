import {dirname, join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {parseArgs} from 'node:util'
import {ddmin, halving, oneByOne, prefixes} from './isolation-peers.mjs'
import {choose, drive, named, passFail, random, spans, withFalseReds, withFlaky} from './isolation-worlds.mjs'
import {controlledCost, nestedCost} from './nested-cost.mjs'

/**
 * What it costs to name the culprits, in probes of the integration (repeats included, the baseline not), over made-up worlds
 * that are the same in each run:
 *
 *     npx node bench/isolation.mjs [--trials 400]
 *
 * Drives the real isolator. Needs a Node that runs TypeScript (22.18 or newer; `npx node` starts the one in node_modules).
 * Exit code 1 when a target is missed.
 */
const {values} = parseArgs({
  options: {trials: {type: 'string', default: '400'}, only: {type: 'string'}, n: {type: 'string'}}
})
const TRIALS = Number(values.trials)
const root = dirname(dirname(fileURLToPath(import.meta.url)))
await import(pathToFileURL(join(root, '__tests__/support/ts-imports.mjs')).href)
const {isolatorFor} = await import(pathToFileURL(join(root, 'src/isolate/isolator-for.ts')).href)
const decode = knowledge => isolatorFor('decode', knowledge)

const misses = []
const cases = {separable, everyNumber, optimal, pair, noisy, flaky, green, peers}
for (const [name, run] of Object.entries(cases)) if (values.only === undefined || values.only === name) run()
for (const miss of misses) console.log(`missed: ${miss}`)
process.exitCode = misses.length === 0 ? 0 : 1

/** Culprits that each break tests of their own. */
function separable() {
  console.log('\nculprits with failing tests of their own: probes and waves, the most of all trials')
  for (const n of [2, 5, 8, 16, 32, 64, 100, 128]) {
    const limit = Math.ceil(Math.log2(n + 1)) + 3
    const row = []
    let fits = true
    for (const k of [...new Set([1, 2, 3, 5, 10, Math.floor(n / 2), n])].filter(k => k >= 1 && k <= n)) {
      const runs = repeat(Math.max(20, TRIALS / 8), `separable ${n} ${k}`, rng => {
        const sets = pick(n, k, rng).map(i => [`a${i}`])
        return drive(decode({namesTests: true}), n, named(sets), sets)
      })
      const [probes, waves] = [most(runs, 'probes'), most(runs, 'waves')]
      row.push(`k=${k}: ${probes} in ${waves}`)
      fits &&= probes <= limit && waves <= 4 && runs.every(run => run.isRight)
      check(probes <= limit && waves <= 4, `separable n=${n} k=${k}: ${probes} probes (${limit}), ${waves} waves (4)`)
      check(
        runs.every(run => run.isRight),
        `separable n=${n} k=${k}: a wrong name`
      )
    }
    console.log(`${mark(fits)} n=${n} (at most ${limit} in 4; with all controls ${leastApart(n)})  ${row.join('  ')}`)
  }
}

/** The same for every number of candidates: how far beyond the target, and how often. */
function everyNumber() {
  console.log(
    '\nthe same for every n from 2 to 128, a few trials each: probes beyond the target (within reach: see codes.ts)'
  )
  const [within, beyond, out] = [new Map(), new Map(), []]
  for (let n = 2; n <= 128; n++) {
    const bits = Math.ceil(Math.log2(n + 1))
    for (const k of new Set([1, 2, 3, 5, 10, n >> 1, n - 1, n].filter(k => k >= 1 && k <= n))) {
      const runs = repeat(Math.max(3, TRIALS / 100), `separable ${n} ${k}`, rng => {
        const sets = pick(n, k, rng).map(i => [`a${i}`])
        return drive(decode({namesTests: true}), n, named(sets), sets)
      })
      const isReachable = k === n || k <= choose(bits + 1, (bits + 1) >> 1)
      for (const run of runs) {
        const excess = Math.max(0, run.probes - bits - 3)
        const tally = isReachable ? within : beyond
        tally.set(excess, (tally.get(excess) ?? 0) + 1)
        if (excess > 0) out.push({n, k, excess, isReachable})
        check(run.isRight && run.waves <= 4, `every n=${n} k=${k}: ${run.waves} waves (4), or a wrong name`)
      }
    }
  }
  for (const [title, tally] of [
    ['within reach', within],
    ['out of reach of any method with all controls', beyond]
  ]) {
    const all = [...tally.values()].reduce((sum, count) => sum + count, 0)
    const shares = [...tally].sort(([a], [b]) => a - b)
    console.log(
      `${title}: ${shares.map(([excess, count]) => `+${excess}: ${((100 * count) / all).toFixed(1)} %`).join('  ')}`
    )
  }
  for (const excess of [...new Set(out.map(one => one.excess))].sort()) {
    const ns = [...new Set(out.filter(one => one.excess === excess).map(({n}) => n))]
    const least = Math.min(...out.filter(one => one.excess === excess).map(({k}) => k))
    console.log(`+${excess} for n of ${spans(ns)}, k of ${least} and more`)
  }
  check(
    out.every(({isReachable}) => !isReachable),
    `every n: ${out.filter(one => one.isReachable).length} runs beyond the target`
  )
}

/** A test that fails by itself, beside culprits that break tests of their own: who is blamed for it. */
function flaky() {
  console.log('\na test that fails by itself on a third of the trees, beside k culprits: who is blamed wrongly')
  for (const n of [8, 32, 100]) {
    for (const k of [0, 1, 3]) {
      const runs = repeat(TRIALS, `flaky ${n} ${k}`, rng => {
        const sets = pick(n, k, rng).map(i => [`a${i}`])
        return drive(decode({namesTests: true}), n, withFlaky(named(sets), 1 / 3, rng), sets)
      })
      const share = key => ((100 * runs.filter(run => run[key]).length) / runs.length).toFixed(1)
      const mean = average(runs, 'probes').toFixed(1)
      console.log(
        `n=${n} k=${k}: mean ${mean}, blamed wrongly ${share('isWrong')} %, not all settled ${share('isOpen')} %`
      )
    }
  }
}

/**
 * The whole, the remainder, and as few compositions as show each of n candidates without any other, whoever is to blame: no number
 * may hold all the 1 bits of another (Sperner). Repeats come on top.
 */
function leastApart(n) {
  let bits = 1
  while (choose(bits, bits >> 1) < n) bits++
  return 2 + bits
}

/** Pass or fail only: against the optimal nested test, and against the entropy of the question. */
function optimal() {
  console.log('\npass or fail only, independent culprits: mean probes, and as a multiple of the optimum')
  for (const n of values.n ? [Number(values.n)] : [10, 20, 50, 100]) {
    for (const p of [0.01, 0.03, 0.1, 0.2, 0.3]) {
      const count = n <= 20 ? 5 * TRIALS : TRIALS
      const runs = repeat(count, `optimal ${n} ${p}`, (rng, i) => {
        const sets = pick(n, numberOfBad(n, p, (i + rng()) / count), rng)
        return drive(
          decode({probability: p, isIdeal: true}),
          n,
          passFail(sets.map(i => [`a${i}`])),
          sets.map(i => [`a${i}`])
        )
      })
      const [mean, optimum] = [average(runs, 'probes'), nestedCost(n, p)]
      const entropy = n * -(p * Math.log2(p) + (1 - p) * Math.log2(1 - p))
      const [times, over] = [mean / optimum, mean / entropy]
      const blamed = average(runs, 'blamed')
      const fits = times <= 1.08 && (entropy <= 2 || over <= 1.15) && runs.every(run => run.isRight)
      const least = controlledCost(n, p)
      console.log(
        `${mark(fits)} n=${n} p=${p}  ${mean.toFixed(2)} probes  optimum ${optimum.toFixed(2)}: ${times.toFixed(3)}x  ` +
          `with controls ${least.toFixed(2)}: ${(least / optimum).toFixed(3)}x  entropy ${entropy.toFixed(2)}: ${over.toFixed(3)}x  culprits ${blamed.toFixed(2)}`
      )
      check(times <= 1.08, `optimal n=${n} p=${p}: ${times.toFixed(3)} times the optimum (1.08)`)
      if (entropy > 2) check(over <= 1.15, `optimal n=${n} p=${p}: ${over.toFixed(3)} times the entropy (1.15)`)
      check(
        runs.every(run => run.isRight),
        `optimal n=${n} p=${p}: a wrong name`
      )
    }
  }
}

/** How many of `n` are bad at this quantile of their distribution: each number comes up as often as it should. */
function numberOfBad(n, p, quantile) {
  let share = (1 - p) ** n
  let left = quantile
  for (let k = 0; k < n; k++) {
    if (left < share) return k
    left -= share
    share *= ((n - k) / (k + 1)) * (p / (1 - p))
  }
  return n
}

function pair() {
  console.log('\none pair among 100 that only fails together, no noise')
  for (const [title, world, namesTests] of [
    ['pass or fail only', passFail, false],
    ['named tests', named, true]
  ]) {
    const runs = repeat(TRIALS, `pair ${title}`, rng => {
      const sets = [pick(100, 2, rng).map(i => `a${i}`)]
      return drive(decode({namesTests}), 100, world(sets), sets)
    })
    const probes = most(runs, 'probes')
    console.log(
      `${mark(probes <= 20 && runs.every(run => run.isRight))} ${title}: mean ${average(runs, 'probes').toFixed(1)}, most ${probes} (at most 20)`
    )
    check(probes <= 20, `pair, ${title}: ${probes} probes (20)`)
    check(
      runs.every(run => run.isRight),
      `pair, ${title}: a wrong name`
    )
  }
}

function noisy() {
  console.log('\nthe same with 3 % false reds')
  for (const [title, world, namesTests] of [
    ['pass or fail only', passFail, false],
    ['named tests', named, true]
  ]) {
    const runs = repeat(TRIALS * 3, `noisy ${title}`, rng => {
      const sets = [pick(100, 2, rng).map(i => `a${i}`)]
      return drive(decode({namesTests}), 100, withFalseReds(world(sets), 0.03, rng), sets)
    })
    const right = runs.filter(run => run.isRight).length / runs.length
    const wrong = runs.filter(run => run.isWrong).length / runs.length
    const open = runs.filter(run => run.isOpen).length / runs.length
    const mean = average(runs, 'probes')
    console.log(
      `${mark(mean <= 28 && right >= 0.99)} ${title}: mean ${mean.toFixed(1)} (at most 28), most ${most(runs, 'probes')}, right ${(100 * right).toFixed(1)} %, ` +
        `an innocent named ${(100 * wrong).toFixed(2)} %, inconclusive ${(100 * open).toFixed(2)} %`
    )
    check(mean <= 28, `noisy, ${title}: mean ${mean.toFixed(1)} probes (28)`)
    check(right >= 0.99, `noisy, ${title}: right in ${(100 * right).toFixed(1)} % (99)`)
  }
}

function green() {
  const run = drive(decode({}), 100, named([]), [])
  console.log(`\n${mark(run.probes === 1)} all green: ${run.probes} probe of 100 candidates`)
  check(run.probes === 1, `all green: ${run.probes} probes (1)`)
}

/** What others do, in the same worlds, each without repeats. */
function peers() {
  console.log(
    '\nother ways to search, pass or fail only, no noise, nothing repeated: mean probes, and how often all are named'
  )
  for (const [n, k, size] of [
    [32, 1, 1],
    [100, 1, 1],
    [100, 3, 1],
    [32, 1, 2],
    [100, 1, 2]
  ]) {
    const row = []
    for (const [title, search] of Object.entries({'one by one': oneByOne, halving, 'prefix search': prefixes, ddmin})) {
      const runs = repeat(Math.max(50, TRIALS / 4), `peers ${n} ${k} ${size}`, rng => {
        const order = pick(n, k * size, rng)
        const sets = Array.from({length: k}, (_, i) => order.slice(i * size, (i + 1) * size).map(j => `a${j}`))
        return search(n, sets)
      })
      const right = runs.filter(run => run.isRight).length / runs.length
      row.push(`${title} ${average(runs, 'probes').toFixed(1)} (${Math.round(100 * right)} %)`)
    }
    const ours = repeat(Math.max(50, TRIALS / 4), `peers ${n} ${k} ${size}`, rng => {
      const order = pick(n, k * size, rng)
      const sets = Array.from({length: k}, (_, i) => order.slice(i * size, (i + 1) * size).map(j => `a${j}`))
      return drive(
        decode({}),
        n,
        passFail(sets.map(set => inOrder(set))),
        sets.map(set => inOrder(set))
      )
    })
    const right = ours.filter(run => run.isRight).length / ours.length
    row.push(`ours, with controls ${average(ours, 'probes').toFixed(1)} (${Math.round(100 * right)} %)`)
    console.log(`n=${n}, ${k} culprit${k > 1 ? 's' : ''} of ${size}: ${row.join('  ')}`)
  }
}

function repeat(count, seed, run) {
  return Array.from({length: Math.round(count)}, (_, i) => run(random(`${seed} ${i}`), i))
}

/** `k` of `n` numbers, in order. */
function pick(n, k, rng) {
  const all = Array.from({length: n}, (_, i) => i)
  for (let i = 0; i < k; i++) {
    const j = i + Math.floor(rng() * (n - i))
    ;[all[i], all[j]] = [all[j], all[i]]
  }
  return all.slice(0, k).sort((a, b) => a - b)
}

function inOrder(names) {
  return [...names].sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)))
}

function most(runs, key) {
  return Math.max(...runs.map(run => run[key]))
}

function average(runs, key) {
  return runs.reduce((sum, run) => sum + run[key], 0) / runs.length
}

function mark(holds) {
  return holds ? 'pass' : 'MISS'
}

function check(holds, text) {
  if (!holds) misses.push(text)
}
