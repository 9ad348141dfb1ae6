import {spawn} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'

/**
 * How long the action takes to its first log line, as a ratio to the most used checkout action on the same machine and
 * Node. Both bundles are started in turn (A B A B …), as the runner starts a step, and the time until the first byte on
 * standard output is taken.
 *
 *     node bench/startup.mjs CHECKOUT/dist/index.js [ROUNDS]
 *
 * CHECKOUT is a clone of https://github.com/actions/checkout at its newest release tag; it is never committed here.
 * Exit code 1 when the ratio of the medians is over the limit.
 */
const LIMIT = 1.5
const WARM_UPS = 2

const [other, roundsText = '30'] = process.argv.slice(2)
const rounds = Number(roundsText)
if (other === undefined || !(rounds >= 20)) {
  console.error('usage: node bench/startup.mjs CHECKOUT/dist/index.js [ROUNDS, at least 20]')
  process.exit(2)
}
const own = join(dirname(dirname(fileURLToPath(import.meta.url))), 'dist/index.js')

const temp = mkdtempSync(join(tmpdir(), 'integration-bench-'))
try {
  const bundles = [
    {name: 'this action', file: own, inputs: {INPUT_BRANCHES: 'feature/a'}, times: []},
    {name: 'checkout', file: resolve(other), inputs: {INPUT_REPOSITORY: 'acme/shop'}, times: []}
  ]
  for (let round = -WARM_UPS; round < rounds; round++) {
    for (const bundle of bundles) {
      const milliseconds = await timeToFirstByte(bundle)
      if (round >= 0) bundle.times.push(milliseconds)
    }
  }
  for (const {name, times} of bundles) console.log(describe(name, times))
  const ratio = median(bundles[0].times) / median(bundles[1].times)
  console.log(
    `ratio of the medians: ${ratio.toFixed(2)} (limit ${LIMIT}), ${rounds} rounds, Node ${process.versions.node}`
  )
  process.exitCode = ratio <= LIMIT ? 0 : 1
} finally {
  rmSync(temp, {recursive: true, force: true})
}

function timeToFirstByte({file, inputs}) {
  const started = process.hrtime.bigint()
  const child = spawn(process.execPath, [file], {
    cwd: temp,
    env: stepEnvironment(inputs),
    stdio: ['ignore', 'pipe', 'ignore']
  })
  return new Promise((resolve, reject) => {
    let milliseconds = null
    child.stdout.once('data', () => {
      milliseconds = Number(process.hrtime.bigint() - started) / 1e6
      child.kill('SIGKILL')
    })
    child.once('error', reject)
    child.once('close', code => {
      if (milliseconds === null) reject(new Error(`${file} ended with ${code} before it printed anything`))
      else resolve(milliseconds)
    })
  })
}

/** What the runner gives to a step. Without its files both would print commands in their place, and the first line be no log line. */
function stepEnvironment(inputs) {
  const files = Object.fromEntries(
    ['OUTPUT', 'STATE', 'ENV', 'PATH', 'STEP_SUMMARY'].map(name => {
      const path = join(temp, 'commands', name)
      mkdirSync(dirname(path), {recursive: true})
      writeFileSync(path, '')
      return [`GITHUB_${name}`, path]
    })
  )
  return {
    ...files,
    ...inputs,
    PATH: process.env.PATH,
    HOME: temp,
    INPUT_TOKEN: 'not-a-token',
    'INPUT_GITHUB-SERVER-URL': 'http://127.0.0.1:9',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: temp,
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_SERVER_URL: 'http://127.0.0.1:9',
    GITHUB_API_URL: 'http://127.0.0.1:9',
    RUNNER_TEMP: temp
  }
}

function describe(name, times) {
  const sorted = times.toSorted((a, b) => a - b)
  const [low, high] = [sorted[0], sorted.at(-1)].map(Math.round)
  return `${name.padEnd(12)} median ${median(times).toFixed(1)} ms, ${low} to ${high} ms`
}

function median(times) {
  const sorted = times.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2
}
