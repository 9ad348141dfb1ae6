import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join, resolve} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {parseArgs} from 'node:util'
import {pickHeads} from './pick-heads.mjs'

/**
 * What the pair matrix costs on real branch heads, side by side in one run:
 *
 *   (i)   our matrix, from the sources: every head with the base, then every pair
 *   (ii)  git alone: one `merge-tree --stdin` over the heads with the base, one over the pairs that share a path
 *   (iii) checkout and `git merge --no-commit` in a working tree, for sampled pairs, extrapolated to all of them
 *
 *     npx node bench/pairs.mjs REPO_GIT_DIR [--base REV] [--heads 50] [--rounds 5] [--samples 20]
 *
 * (i) and (ii) run in turn, each in a fresh repository that borrows the objects. Needs a Node that runs TypeScript
 * (22.18 or newer; `npx node` starts the one in node_modules). Exit code 1 when a target is missed.
 */
const LEAST_TIMES_FASTER = 200
const MOST_TIMES_SLOWER = 1.5
const GROWTH = [10, 25, 50, 100]

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    base: {type: 'string', default: 'HEAD'},
    heads: {type: 'string', default: '50'},
    rounds: {type: 'string', default: '5'},
    samples: {type: 'string', default: '20'}
  }
})
const [given] = positionals
if (given === undefined) {
  console.error('usage: node bench/pairs.mjs REPO_GIT_DIR [--base REV] [--heads N] [--rounds N] [--samples N]')
  process.exit(2)
}
const repository = resolve(given)
const [wanted, rounds, samples] = [values.heads, values.rounds, values.samples].map(Number)

const root = dirname(dirname(fileURLToPath(import.meta.url)))
await import(pathToFileURL(join(root, '__tests__/support/ts-imports.mjs')).href)
const source = async path => await import(pathToFileURL(join(root, 'src', path)).href)
const {openGit} = await source('adapters/git/open-git.ts')
const {collect} = await source('collect/collect.ts')
const {installedSyntax} = await import(pathToFileURL(join(root, '__tests__/support/installed-syntax.ts')).href)
const {pairMatrix} = await source('analyze/pair-matrix.ts')
const {analyze} = await source('analyze/analyze.ts')

const temp = mkdtempSync(join(tmpdir(), 'integration-pairs-'))
const environment = {
  PATH: process.env.PATH,
  HOME: temp,
  LC_ALL: 'C',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_NO_LAZY_FETCH: '1',
  ...Object.fromEntries(
    ['AUTHOR', 'COMMITTER'].flatMap(who => [
      [`GIT_${who}_NAME`, 'bench'],
      [`GIT_${who}_EMAIL`, 'bench@example.com']
    ])
  )
}
const git = (directory, args, input = '') =>
  execFileSync('git', args, {
    cwd: directory,
    env: environment,
    input,
    maxBuffer: 1 << 30,
    encoding: 'latin1',
    stdio: ['pipe', 'pipe', 'pipe']
  })

try {
  const base = git(repository, ['rev-parse', '--verify', `${values.base}^{commit}`]).trim()
  const files = git(repository, ['ls-tree', '-r', '--name-only', '-z', base]).split('\0').length - 1
  const heads = pickHeads(git, repository, base, Math.max(wanted, ...GROWTH))
  console.log(`${repository}: ${files} files, ${heads.length} heads picked`)
  const chosen = heads.slice(0, wanted)

  const own = {matrix: [], analyze: [], collect: []}
  const plain = []
  let found = null
  for (let round = 0; round <= rounds; round++) {
    const ours = await ownMatrix(base, chosen)
    const theirs = plainMerges(base, chosen, round)
    found = {...ours, ...theirs}
    if (round === 0) continue
    for (const name of Object.keys(own)) own[name].push(ours.seconds[name])
    plain.push(theirs.seconds)
  }
  const all = (chosen.length * (chosen.length - 1)) / 2
  console.log(`${chosen.length} heads, ${all} pairs: ${JSON.stringify(found.verdicts)}`)
  console.log(`(ii) merges: ${found.tips} heads with the base, ${found.sharing} pairs that share a path`)
  report('(i)   matrix', own.matrix)
  report('      analyze (with explanations)', own.analyze)
  report('      collect before it', own.collect)
  report('(ii)  merge-tree --stdin', plain)
  const slower = median(own.matrix) / median(plain)
  console.log(`(i) / (ii): ${slower.toFixed(2)} (limit ${MOST_TIMES_SLOWER})`)
  const each = worktreeMerges(found.clean, samples)
  report(`(iii) one pair in a working tree (${each.length} sampled)`, each)
  const total = (each.reduce((sum, seconds) => sum + seconds, 0) / each.length) * all
  const faster = total / median(own.matrix)
  console.log(
    `(iii) all pairs: ${total.toFixed(1)} s; (iii) / (i): ${faster.toFixed(0)} (at least ${LEAST_TIMES_FASTER})`
  )
  for (const count of GROWTH.filter(count => count <= heads.length)) {
    const times = []
    for (let round = 0; round < 3; round++) times.push((await ownMatrix(base, heads.slice(0, count))).seconds.matrix)
    report(`growth: ${String(count).padStart(3)} heads`, times)
  }
  process.exitCode = slower <= MOST_TIMES_SLOWER && faster >= LEAST_TIMES_FASTER ? 0 : 1
} finally {
  rmSync(temp, {recursive: true, force: true})
}

async function ownMatrix(base, heads) {
  const signal = new AbortController().signal
  const workDir = mkdtempSync(join(temp, 'own-'))
  const opened = await openGit({repoDir: repository, workDir, signal, token: null, serverUrl: null})
  try {
    const facts = {
      ...(await opened.history.facts()),
      heads: heads.map((oid, i) => ({name: `h${i}`, ref: `refs/heads/h${i}`, oid}))
    }
    const history = {...opened.history, facts: async () => facts, worktrees: async () => []}
    const runner = {progress: () => undefined}
    const ports = {git: {...opened, history}, signal, runner, syntax: installedSyntax, forge: null}
    const config = {base, selectors: heads.map((_, i) => ({kind: 'name', name: `h${i}`})), stagingRef: null}
    const collection = await timed(() => collect(config, ports))
    const matrix = await timed(() => pairMatrix(collection.value, ports))
    const analysis = await timed(() => analyze(collection.value, ports)).catch(error => {
      console.error(`analyze: ${error.message}`)
      return {seconds: NaN}
    })
    const verdicts = {}
    for (const {verdict} of matrix.value.pairs) verdicts[verdict] = (verdicts[verdict] ?? 0) + 1
    return {
      verdicts,
      // The second pass finds the objects of the first; what it costs more is the explanations.
      seconds: {matrix: matrix.seconds, analyze: analysis.seconds, collect: collection.seconds}
    }
  } finally {
    await opened[Symbol.asyncDispose]()
  }
}

/** Git's own answer to the same question, as directly as it can be asked. */
function plainMerges(base, heads, round) {
  const directory = join(temp, `plain-${round}`)
  git(temp, ['init', '--quiet', '--bare', directory])
  writeFileSync(join(directory, 'objects/info/alternates'), `${join(repository, 'objects')}\n`)
  const merge = pairs => {
    const args = ['merge-tree', '--write-tree', '-z', '--name-only', '--messages', '--stdin']
    return git(directory, args, pairs.map(pair => `${pair.join(' ')}\n`).join(''))
  }
  const started = process.hrtime.bigint()
  const answer = merge(heads.map(head => [base, head]))
  let nanoseconds = process.hrtime.bigint() - started
  const trees = [...answer.matchAll(/(?:^|\0)([01])\0([0-9a-f]{40})\0/g)]
  if (trees.length !== heads.length) throw new Error(`${trees.length} answers to ${heads.length} merges`)
  const clean = heads.flatMap((head, i) => {
    if (trees[i][1] !== '1') return []
    const tree = trees[i][2]
    const commit = git(directory, ['commit-tree', tree, '-p', base, '-p', head, '-m', 'm']).trim()
    const paths = git(directory, ['diff-tree', '-r', '-z', '--name-only', '--no-renames', base, commit]).split('\0')
    return [{commit, paths: new Set(paths.filter(Boolean))}]
  })
  const sharing = clean.flatMap((a, i) =>
    clean.slice(i + 1).flatMap(b => ([...a.paths].some(path => b.paths.has(path)) ? [[a.commit, b.commit]] : []))
  )
  const again = process.hrtime.bigint()
  if (sharing.length > 0) merge(sharing)
  nanoseconds += process.hrtime.bigint() - again
  return {
    seconds: Number(nanoseconds) / 1e9,
    tips: heads.length,
    sharing: sharing.length,
    clean: {directory, tips: clean}
  }
}

/** Pairs spread over all of them, merged the way a person would, in one working tree that is kept. */
function worktreeMerges({directory, tips}, count) {
  const tree = join(temp, 'worktree')
  mkdirSync(tree)
  git(tree, ['init', '--quiet'])
  writeFileSync(join(tree, '.git/objects/info/alternates'), `${join(directory, 'objects')}\n`)
  leaveOutMissing(tree, tips[0].commit)
  const pairs = tips.flatMap((a, i) => tips.slice(i + 1).map(b => [a.commit, b.commit]))
  const step = Math.max(1, Math.floor(pairs.length / count))
  const sampled = pairs.filter((_, i) => i % step === 0).slice(0, count)
  git(tree, ['checkout', '--quiet', '--force', '--detach', tips[0].commit])
  return sampled.map(([a, b]) => {
    const started = process.hrtime.bigint()
    git(tree, ['checkout', '--quiet', '--force', '--detach', a])
    try {
      git(tree, ['merge', '--quiet', '--no-commit', '--no-ff', b])
    } catch (error) {
      if (error.status !== 1) throw error
    }
    git(tree, ['reset', '--quiet', '--hard'])
    return Number(process.hrtime.bigint() - started) / 1e9
  })
}

/** A copy of a repository may lack a few blobs; a checkout without those files is still one of all others. */
function leaveOutMissing(tree, commit) {
  const entries = git(tree, ['ls-tree', '-r', '-z', '--format=%(objectname) %(path)', commit])
    .split('\0')
    .filter(Boolean)
  const input = entries.map(entry => `${entry.split(' ')[0]}\n`).join('')
  const known = git(tree, ['cat-file', '--batch-check'], input).split('\n')
  const missing = entries
    .filter((_, i) => known[i].endsWith(' missing'))
    .map(entry => entry.slice(entry.indexOf(' ') + 1))
  if (missing.length === 0) return
  console.log(`(iii) leaves out ${missing.length} of ${entries.length} files, which this copy lacks`)
  const pattern = path => `!/${path.replace(/[\\*?[\]!# ]/g, sign => `\\${sign}`)}`
  mkdirSync(join(tree, '.git/info'), {recursive: true})
  writeFileSync(join(tree, '.git/info/sparse-checkout'), ['/*', ...missing.map(pattern), ''].join('\n'), 'latin1')
  git(tree, ['config', 'core.sparseCheckout', 'true'])
}

async function timed(work) {
  const started = process.hrtime.bigint()
  const value = await work()
  return {value, seconds: Number(process.hrtime.bigint() - started) / 1e9}
}

function report(title, seconds) {
  const [low, high] = [Math.min(...seconds), Math.max(...seconds)].map(value => value.toFixed(3))
  console.log(`${title.padEnd(42)} median ${median(seconds).toFixed(3)} s, ${low} to ${high} s`)
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2
}
