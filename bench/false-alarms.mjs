import {execFileSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {performance} from 'node:perf_hooks'
import {basename, dirname, join, resolve} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {parseArgs} from 'node:util'

/**
 * How often a conflict of meaning is predicted where there most likely was none: real two-parent merges that git makes
 * cleanly and whose both sides touch files, spread evenly over each history. The merge base is the base of the run, the two
 * parents are its candidates. Every alarm is listed, so that it can be judged by hand; what is false is for the reader to say.
 *
 *     npx node bench/false-alarms.mjs GIT_DIR… [--merges 300] [--all] [--list MERGES.json] [--quiet]
 *
 * Without `--all` only merges that landed are taken: what else a repository holds, such as a forge's trial merges of open pull
 * requests, holds true conflicts as well. A list is an array of `{repo: "owner/name", p1, p2}`; its merges are taken in place of those found by walking, and a
 * directory is matched by its name (`owner+name`, or the folder around `repo`).  Needs a Node that
 * runs TypeScript (`npx node` starts the one in node_modules). Exit code 1 when a target is missed.
 */
const MOST = {high: 0.003, medium: 0.03}
const OURS = /^(?:removed|moved|changed|duplicate)-/

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    merges: {type: 'string', default: '300'},
    list: {type: 'string'},
    all: {type: 'boolean', default: false},
    quiet: {type: 'boolean', default: false}
  }
})
if (positionals.length === 0) {
  console.error('usage: node bench/false-alarms.mjs GIT_DIR… [--merges N] [--all] [--list MERGES.json] [--quiet]')
  process.exit(2)
}

const root = dirname(dirname(fileURLToPath(import.meta.url)))
await import(pathToFileURL(join(root, '__tests__/support/ts-imports.mjs')).href)
const source = async path => await import(pathToFileURL(join(root, path)).href)
const {openGit} = await source('src/adapters/git/open-git.ts')
const {analyze} = await source('src/analyze/analyze.ts')
const {installedSyntax} = await source('__tests__/support/installed-syntax.ts')

const list = values.list === undefined ? null : JSON.parse(readFileSync(values.list, 'utf8'))
const temp = mkdtempSync(join(tmpdir(), 'integration-alarms-'))
const sum = {merges: 0, high: 0, medium: 0, low: 0, alarms: 0, skipped: 0, shared: 0, times: []}
try {
  for (const given of positionals) await measure(resolve(given))
  report('all', sum)
  const misses = Object.keys(MOST).filter(severity => sum[severity] / sum.merges > MOST[severity])
  for (const severity of misses) console.log(`MISSED: ${severity} in more than ${100 * MOST[severity]} % of the merges`)
  process.exitCode = misses.length > 0 ? 1 : 0
} finally {
  rmSync(temp, {recursive: true, force: true})
}

async function measure(directory) {
  const name = nameOf(directory)
  const own = {
    merges: 0,
    high: 0,
    medium: 0,
    low: 0,
    alarms: 0,
    skipped: 0,
    shared: 0,
    times: []
  }
  const {signal} = new AbortController()
  const git = await openGit({repoDir: directory, workDir: temp, signal, token: null, serverUrl: null})
  const ports = {git, signal, syntax: installedSyntax, runner: {progress() {}}}
  try {
    const wanted = list === null ? Number(values.merges) : Infinity
    for (const [p1, p2] of mergesOf(directory, name)) {
      if (own.merges >= wanted) break
      try {
        await replay({p1, p2, name}, ports, own)
      } catch (error) {
        own.skipped++
        if (!values.quiet) console.log(`  skipped ${p1} ${p2}: ${error.message.split('\n')[0]}`)
      }
    }
  } finally {
    await git[Symbol.asyncDispose]()
  }
  report(name, own)
  for (const [key, value] of Object.entries(own)) Array.isArray(value) ? sum[key].push(...value) : (sum[key] += value)
}

function nameOf(directory) {
  return basename(directory) === 'repo' || basename(directory) === '.git'
    ? basename(dirname(directory))
    : basename(directory)
}

/** Merges spread evenly over the history, in an order in which any first part is spread evenly too. */
function mergesOf(directory, name) {
  if (list !== null) return list.filter(({repo}) => repo.replace('/', '+') === name).map(({p1, p2}) => [p1, p2])
  const lines = execFileSync(
    'git',
    ['-C', directory, 'rev-list', '--min-parents=2', '--max-parents=2', '--parents', values.all ? '--all' : 'HEAD'],
    {
      encoding: 'latin1',
      maxBuffer: 1 << 30
    }
  )
  const all = lines
    .split('\n')
    .filter(Boolean)
    .map(line => line.split(' ').slice(1))
  const stride = Math.max(1, Math.floor(all.length * 0.6180339887))
  const step = coprime(stride, all.length)
  return all.map((_, i) => all[(i * step) % all.length])
}

function coprime(from, length) {
  const gcd = (a, b) => (b === 0 ? a : gcd(b, a % b))
  let step = from
  while (gcd(step, length) !== 1) step++
  return step
}

async function replay({p1, p2, name}, ports, own) {
  const {history, composer} = ports.git
  const {bases} = await history.mergeBases(p1, p2)
  const [base] = bases
  if (bases.length !== 1 || base === p1 || base === p2) return
  const merge = await composer.merge(p1, p2)
  if (!merge.clean) return
  const changes = await history.changesMany([
    {from: base, to: p1},
    {from: base, to: p2}
  ])
  if (changes.some(({length}) => length === 0)) return
  const candidates = [p1, p2].map((head, i) => ({
    name: ['first', 'second'][i],
    head,
    source: '',
    author: {name: '', email: ''},
    commits: [],
    mergeBase: base,
    changes: changes[i]
  }))
  const collection = {
    base: {name: 'base', commit: base, tree: base},
    candidates,
    excluded: [],
    worktrees: [],
    notes: []
  }
  const started = performance.now()
  const {conflicts, overlaps} = await analyze(collection, ports)
  own.times.push(performance.now() - started)
  own.merges++
  if (overlaps.some(({conflict, definitions}) => !conflict && definitions.length > 0)) own.shared++
  const alarms = conflicts.filter(({foundBy, type}) => foundBy === 'prediction' && OURS.test(type))
  own.alarms += alarms.length
  for (const severity of ['high', 'medium', 'low'])
    if (alarms.some(alarm => alarm.severity === severity)) own[severity]++
  if (own.merges % 50 === 0) console.error(`${name}: ${own.merges} merges so far`)
  if (values.quiet) return
  for (const {severity, type, explanation, sides} of alarms) {
    console.log(
      `  ${severity} ${type} ${name} ${p1.slice(0, 12)} ${p2.slice(0, 12)}: ${explanation.replace(/^.*?without a word\. /, '')}`
    )
    const use = sides.map(({path, lines, text}) => `${path}:${lines.start} ${text.split('\n')[0].trim().slice(0, 120)}`)
    console.log(`      ${use.join('\n      ')}`)
  }
}

function report(name, {merges, high, medium, low, alarms, skipped, shared, times}) {
  const share = count => `${count} (${((100 * count) / Math.max(1, merges)).toFixed(2)} %)`
  const sorted = [...times].sort((a, b) => a - b)
  const at = part => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0)
  const time = `median ${at(0.5)} ms, 95 % ${at(0.95)} ms, most ${at(1)} ms`
  console.log(
    `${name}: ${merges} merges; high ${share(high)}, medium ${share(medium)}, low ${share(low)}; ${alarms} alarms; ` +
      `same definition changed by both in ${share(shared)}; ${skipped} skipped; ${time}`
  )
}
