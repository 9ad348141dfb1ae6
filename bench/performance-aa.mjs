import {spawnSync} from 'node:child_process'
import {copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {parseArgs} from 'node:util'

/**
 * Whether a performance verdict can be trusted: how often a tree compared with itself is called a regression, and how often a
 * true slowdown of 25 % is found, with the real code for rounds, verdicts and measuring, on the noise of real processes.
 *
 *     npx node bench/performance-aa.mjs [--processes 240] [--rounds 10] [--comparisons 1000] [--no-live] [--save F] [--load F]
 *
 * The processes run once, one after the other; what they measured is then compared in turns many times over: in blocks of four
 * processes that followed one another (A B B A), drawn at random, which keeps what is near in time near; and, for the record, in
 * every window of processes that followed one another, of which neighbours hold almost the same. A slowdown multiplies the numbers of one scenario. The live part measures the work itself in two folders, once equal
 * and once with a quarter more to do, as a run would. Needs a Node that runs TypeScript (`npx node` starts the one in
 * node_modules). Exit code 1 when a target is missed: at most 1 false red flag in 200 comparisons, and a power of 80 %.
 */
const FALSE_REDS = 1 / 200
const POWER = 0.8
const SLOWER = 1.25
const POWER_DRAWINGS = 400
const SCENARIOS = ['cpu', 'json', 'sort', 'fs']
/** Where the machine differs from itself by more than this, it cannot tell 25 % from 20 %, and no rule can make it. */
const RESOLVABLE = 0.1

const {values} = parseArgs({
  options: {
    processes: {type: 'string', default: '240'},
    rounds: {type: 'string', default: '10'},
    comparisons: {type: 'string', default: '1000'},
    live: {type: 'boolean', default: true},
    save: {type: 'string'},
    load: {type: 'string'}
  },
  allowNegative: true
})
const ROUNDS = Number(values.rounds)
const COMPARISONS = Number(values.comparisons)

const root = dirname(dirname(fileURLToPath(import.meta.url)))
await import(pathToFileURL(join(root, '__tests__/support/ts-imports.mjs')).href)
const source = async path => await import(pathToFileURL(join(root, 'src', path)).href)
const {isToBeConfirmed, judgeMeasurement} = await source('compare/performance/judge-measurement.ts')
const {readRound} = await source('compare/performance/round-reports.ts')
const {noiseFloor} = await source('compare/performance/statistics/noise-floor.ts')
const {roundsNeeded} = await source('compare/performance/statistics/rounds-needed.ts')
const {measureGate} = await source('probe/measure-gate.ts')
const {processShell} = await source('adapters/process-shell.ts')
const {diskFiles} = await source('adapters/disk-files.ts')
const {systemClock} = await source('adapters/system-clock.ts')

const WORK = join(root, 'bench/performance-work.mjs')
const temp = mkdtempSync(join(tmpdir(), 'integration-aa-'))
const random = randomNumbers(20260102)
let isGood = true
try {
  const runs =
    values.load === undefined ? collect(Number(values.processes)) : JSON.parse(readFileSync(values.load, 'utf8'))
  if (values.save !== undefined) writeFileSync(values.save, JSON.stringify(runs))
  const resolvable = tellNoise(runs)
  tellEqual('every window', everyWindow(runs), false)
  const draw = blocks(runs)
  tellEqual('drawn blocks', Array.from({length: COMPARISONS}, draw), true)
  tellSlowed(draw, resolvable)
  if (values.live) await live()
  process.exitCode = isGood ? 0 : 1
} finally {
  rmSync(temp, {recursive: true, force: true})
}

/** Runs the work in so many processes, and keeps one number of each for every scenario, as a round would. */
function collect(count) {
  const started = Date.now()
  const out = join(temp, 'out.json')
  const runs = Array.from({length: count}, () => {
    const {status} = spawnSync(process.execPath, [WORK, out])
    if (status !== 0) throw new Error(`the work failed with exit code ${status}`)
    return readRound([{path: 'out.json', text: readFileSync(out, 'utf8')}], '').scenarios
  })
  console.log(`${count} processes in ${((Date.now() - started) / 1000).toFixed(0)} s`)
  return runs
}

/** Tells how noisy the machine is; returns the scenarios of which it can resolve 25 %. */
function tellNoise(runs) {
  const resolvable = []
  for (const name of SCENARIOS) {
    const numbers = runs.map(scenarios => scenarios.find(one => one.scenario === name).samples[0])
    const mean = sum(numbers) / numbers.length
    const spread = Math.sqrt(sum(numbers.map(number => (number - mean) ** 2)) / (numbers.length - 1)) / mean
    const floors = Array.from({length: Math.floor(numbers.length / ROUNDS)}, (_, i) =>
      Math.expm1(noiseFloor(numbers.slice(i * ROUNDS, (i + 1) * ROUNDS).map(Math.log)))
    )
    const middle = [...floors].sort((a, b) => a - b)[Math.floor(floors.length / 2)]
    if (middle <= RESOLVABLE) resolvable.push(name)
    const ratios = numbers.slice(1).map((number, i) => number / numbers[i])
    const naive = ratios.filter(ratio => ratio > 1.2).length / ratios.length
    console.log(
      `noise of ${name.padEnd(4)}: ${(mean / 1e6).toFixed(2)} ms, CV ${percent(spread)}, floor in ${ROUNDS} rounds ` +
        `${percent(middle)}; one run against the next is over 20 % in ${percent(naive)}`
    )
  }
  check(resolvable.length > 0, 'this machine cannot resolve 25 % of anything: nothing was shown')
  return resolvable
}

/** Two batches of processes that followed one another, from everywhere. */
function everyWindow(runs) {
  const length = 4 * ROUNDS
  return Array.from({length: Math.max(0, runs.length - length)}, (_, start) => runs.slice(start, start + length))
}

/** As many blocks of four processes that followed one another, each from anywhere. */
function blocks(runs) {
  return () =>
    Array.from({length: ROUNDS}, () => {
      const start = Math.floor(random() * (runs.length - 4))
      return runs.slice(start, start + 4)
    }).flat()
}

function tellEqual(how, drawings, isTarget) {
  const equal = drawings.map(drawn => judge(drawn, null))
  const count = verdict => equal.filter(rows => rows.some(row => row.verdict === verdict)).length
  const confirmed = equal.filter(rows => rows.wasConfirmed).length
  console.log(
    `${how}: A/A, ${equal.length} comparisons of ${SCENARIOS.length} scenarios in ${ROUNDS} rounds: ` +
      `${count('regression')} false red flags, ${count('slower')} false warnings, ${confirmed} second batches`
  )
  if (isTarget) check(count('regression') / equal.length <= FALSE_REDS, `over ${percent(FALSE_REDS)} false red flags`)
}

function tellSlowed(draw, resolvable) {
  for (const name of SCENARIOS) {
    const slowed = Array.from({length: POWER_DRAWINGS}, () =>
      judge(draw(), name).find(({scenario}) => scenario === name)
    )
    const of = verdict => slowed.filter(row => row.verdict === verdict).length / slowed.length
    const others = `slower ${percent(of('slower'))}, inconclusive ${percent(of('inconclusive'))}`
    console.log(`${name} truly 25 % slower: found in ${percent(of('regression'))} (${others})`)
    // What the machine cannot resolve is to be called inconclusive.
    if (resolvable.includes(name))
      check(of('regression') >= POWER, `a true slowdown of ${name} is found in less than ${percent(POWER)}`)
  }
}

/** The verdicts on one drawing: A B B A …, a second batch where the first one asks for it. */
function judge(drawn, slow) {
  const first = batch('first', drawn.slice(0, 2 * ROUNDS), slow)
  const measurement = {gate: 'bench', runs: first}
  const wasConfirmed = isToBeConfirmed(measurement, null)
  const runs = wasConfirmed ? [...first, ...batch('second', drawn.slice(2 * ROUNDS), slow)] : first
  return Object.assign(judgeMeasurement({...measurement, runs}, null), {wasConfirmed})
}

function batch(name, drawn, slow) {
  return drawn.map((scenarios, i) => {
    const round = Math.floor(i / 2) + 1
    const isFirst = i % 2 === 0
    const side = isFirst === ((round % 2 === 1) === (name === 'first')) ? 'baseline' : 'integration'
    const told = scenarios.map(one =>
      side === 'integration' && one.scenario === slow ? {...one, samples: [one.samples[0] * SLOWER]} : one
    )
    const about = {batch: name, round, side, end: {kind: 'exited', code: 0}, seconds: 1, failed: null, log: ''}
    return {...about, reports: {scenarios: told, machines: [], defects: []}}
  })
}

async function live() {
  for (const [what, factor] of [
    ['equal trees', 1],
    ['a quarter more work for cpu', SLOWER]
  ]) {
    const started = Date.now()
    const rows = judgeMeasurement(await measureLive(factor), null)
    const told = rows.map(({scenario, verdict, reason}) => `  ${scenario}: ${verdict}: ${reason}`)
    console.log(`live, ${what}, ${((Date.now() - started) / 1000).toFixed(0)} s:\n${told.join('\n')}`)
    const red = rows.filter(({verdict}) => verdict === 'regression').map(({scenario}) => scenario)
    check(red.join() === (factor === 1 ? '' : 'cpu'), `live, ${what}: red is ${red.join() || 'nothing'}`)
  }
}

/** Measures as a run does; only that the trees are folders with the work in them, and no commits. */
async function measureLive(factor) {
  const {signal} = new AbortController()
  const checkout = async (commit, directory) => {
    mkdirSync(directory, {recursive: true})
    copyFileSync(WORK, join(directory, 'work.mjs'))
    writeFileSync(join(directory, 'factor'), commit === 'integration' ? String(factor) : '1')
  }
  const gate = {
    name: 'bench',
    command: `"${process.execPath}" work.mjs out.json "$(cat factor)"`,
    prepare: null,
    rounds: ROUNDS,
    timeoutSeconds: 600,
    reports: [{kind: 'performance', glob: 'out.json'}]
  }
  const ports = {
    git: {composer: {checkout}},
    shell: processShell(signal),
    files: diskFiles(),
    runner: {progress: () => undefined},
    clock: systemClock(),
    signal,
    workDir: join(temp, `live-${factor}`),
    environment: process.env
  }
  const setup = {environment: [], reportDir: join(temp, 'reports')}
  const measuring = {readRound, roundsNeeded, isToBeConfirmed: measurement => isToBeConfirmed(measurement, null)}
  const commits = {baseline: 'baseline', integration: 'integration'}
  return await measureGate({gate, slug: 'bench', commits, setup, measuring}, ports)
}

function check(isMet, what) {
  if (isMet) return
  isGood = false
  console.log(`MISSED: ${what}`)
}

function percent(share) {
  return `${(share * 100).toFixed(1)} %`
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0)
}

/** Mulberry32: the same drawings in every run. */
function randomNumbers(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
