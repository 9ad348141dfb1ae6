import {execFileSync} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {performance} from 'node:perf_hooks'
import {basename, dirname, join, resolve} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {parseArgs} from 'node:util'

/**
 * What the comparison of structure says of real history: pairs of commits `--step` first parents apart, spread evenly over the
 * newest `--commits` of each repository, the older one as the baseline. Circles and changes of the public interface are listed,
 * so that they can be judged by hand, with the time that each pair took.
 *
 *     npx node bench/structure.mjs GIT_DIR… [--pairs 10] [--step 20] [--commits 2000] [--show 5] [--pair A..B]
 *
 * Files are parsed in this process, one after the other; a run has two workers for that. Needs a Node that runs TypeScript
 * (`npx node` starts the one in node_modules).
 */
const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    pairs: {type: 'string', default: '10'},
    step: {type: 'string', default: '20'},
    commits: {type: 'string', default: '2000'},
    show: {type: 'string', default: '5'},
    pair: {type: 'string'},
    json: {type: 'boolean', default: false}
  }
})
if (positionals.length === 0) {
  console.error(
    'usage: node bench/structure.mjs GIT_DIR… [--pairs N] [--step N] [--commits N] [--show N] [--pair A..B]'
  )
  process.exit(2)
}

const root = dirname(dirname(fileURLToPath(import.meta.url)))
await import(pathToFileURL(join(root, '__tests__/support/ts-imports.mjs')).href)
const source = async path => await import(pathToFileURL(join(root, path)).href)
const {openGit} = await source('src/adapters/git/open-git.ts')
const {sourceTrees} = await source('src/pipeline/source-trees.ts')
const {compareCycles} = await source('src/compare/cycles/compare-cycles.ts')
const {compareApi} = await source('src/compare/api/compare-api.ts')
const {installedSyntax} = await source('__tests__/support/installed-syntax.ts')

const {signal} = new AbortController()
const clock = {now: () => new Date().toISOString(), seconds: () => performance.now() / 1000}
const temp = mkdtempSync(join(tmpdir(), 'integration-structure-'))
try {
  for (const given of positionals) await measure(resolve(given))
} finally {
  rmSync(temp, {recursive: true, force: true})
}

async function measure(directory) {
  const git = await openGit({
    repoDir: directory,
    workDir: mkdtempSync(join(temp, 'git-')),
    signal,
    token: null,
    serverUrl: null
  })
  const parsed = {files: 0, ms: 0}
  const syntax = {
    language: installedSyntax.language,
    async parse(path, text) {
      const started = performance.now()
      const found = await installedSyntax.parse(path, text)
      parsed.files++
      parsed.ms += performance.now() - started
      return found
    }
  }
  const ports = {git, syntax, clock, signal}
  const name = basename(directory) === 'repo' ? basename(dirname(directory)) : basename(directory)
  const times = []
  const counts = {}
  try {
    for (const [before, after] of pairsOf(directory)) {
      let changes
      try {
        changes = (await git.history.changesMany([{from: before, to: after}]))[0]
      } catch {
        console.log(`${name} ${before.slice(0, 10)}..${after.slice(0, 10)}: skipped, objects are missing`)
        continue
      }
      const paths = await git.history.paths(after)
      const basePaths = await git.history.paths(before)
      const change = {changes, paths, basePaths, branchOf: () => null}
      const trees = sourceTrees({baseline: before, integration: after, branches: []}, change, ports)
      const started = performance.now()
      const cycles = await compareCycles([], change, trees)
      const cycled = performance.now()
      const api = await compareApi([], change, trees)
      times.push({cycles: cycled - started, api: performance.now() - cycled, files: changes.length})
      if (process.env.VERBOSE) console.log(changes.length, times.at(-1), parsed)
      tell(`${name} ${before.slice(0, 10)}..${after.slice(0, 10)}`, cycles, api, counts)
    }
  } finally {
    await git[Symbol.asyncDispose]?.()
  }
  const total = kind => times.map(time => time[kind]).sort((a, b) => a - b)
  const line = kind => {
    const all = total(kind)
    return `${kind} median ${Math.round(all[Math.floor(all.length / 2)] ?? 0)} ms, worst ${Math.round(all.at(-1) ?? 0)} ms`
  }
  console.log(`${name}: ${times.length} pairs, ${JSON.stringify(counts)}; ${line('cycles')}; ${line('api')}`)
}

function tell(pair, cycles, api, counts) {
  const count = key => (counts[key] = (counts[key] ?? 0) + 1)
  for (const row of cycles?.rows ?? []) count(`cycle ${row.change}`)
  for (const note of cycles?.notes ?? []) console.log(`${pair}: note: ${note}`)
  for (const row of (cycles?.rows ?? []).slice(0, Number(values.show))) {
    const {from, to, line} = row.closedBy ?? {}
    const closed = row.closedBy === null ? '' : `, closed by ${from}:${line} -> ${to}`
    const size = `${row.files.length} files, ${row.joined.length} joined`
    console.log(`${pair}: ${row.change} (${size}): ${row.witness.join(' -> ')}${closed}`)
  }
  for (const note of api?.notes ?? []) console.log(`${pair}: note: ${note}`)
  for (const {kind, isBreaking, note} of api?.changes ?? [])
    count(`api ${kind}${isBreaking ? ', breaking' : ''}${note ? ', noted' : ''}`)
  for (const {kind, isBreaking, symbol, before, after, path, line, note} of (api?.changes ?? []).slice(
    0,
    Number(values.show)
  )) {
    const word = `${kind}${isBreaking ? ', breaking' : ''}${note === null ? '' : `, noted in ${note}`}`
    console.log(`${pair}: ${word}: ${symbol} at ${path}:${line}\n    - ${before}\n    + ${after}`)
  }
}

function pairsOf(directory) {
  if (values.pair !== undefined) return [values.pair.split('..').map(one => rev(directory, one))]
  const commits = execFileSync('git', ['-C', directory, 'rev-list', '--first-parent', '-n', values.commits, 'HEAD'], {
    encoding: 'utf8'
  })
    .trim()
    .split('\n')
  const [pairs, step] = [Number(values.pairs), Number(values.step)]
  const last = commits.length - step - 1
  return Array.from({length: pairs}, (_, i) => Math.floor((last * i) / Math.max(1, pairs - 1))).map(at => [
    commits[at + step],
    commits[at]
  ])
}

function rev(directory, name) {
  return execFileSync('git', ['-C', directory, 'rev-parse', '--verify', `${name}^{commit}`], {encoding: 'utf8'}).trim()
}
