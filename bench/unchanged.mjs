import {execFileSync, spawn} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'

/**
 * What a run costs when nothing changed since the last one: the gate runs of a first and a second run of the command line,
 * and the seconds of the second one beside those of `analyze`, taken in turn. The branches are made here, each with a file
 * of its own and a line added to a file that is there, in a clone that borrows the objects of REPOSITORY.
 *
 *     node bench/unchanged.mjs REPOSITORY [BRANCHES] [ROUNDS]
 *
 * Exit code 1 when a gate ran in a second run, or when the median of the differences is over the limit.
 */
const LIMIT_SECONDS = 2

const [repository, branchesText = '30', roundsText = '5'] = process.argv.slice(2)
const [branches, rounds] = [Number(branchesText), Number(roundsText)]
if (repository === undefined || !(branches >= 1) || !(rounds >= 1)) {
  console.error('usage: node bench/unchanged.mjs REPOSITORY [BRANCHES] [ROUNDS]')
  process.exit(2)
}
const cli = join(dirname(dirname(fileURLToPath(import.meta.url))), 'dist/cli.js')
const temp = mkdtempSync(join(tmpdir(), 'integration-bench-'))
const clone = join(temp, 'clone')
try {
  makeBranches()
  const first = await run('run')
  const pairs = []
  for (let round = 0; round < rounds; round++) pairs.push({again: await run('run'), analysis: await run('analyze')})
  const again = pairs.map(pair => pair.again)
  const more = median(pairs.map(pair => pair.again.seconds - pair.analysis.seconds))
  console.log(`${resolve(repository)}, ${branches} branches, Node ${process.versions.node}`)
  console.log(`first run   ${first.gateRuns} gate runs, ${first.seconds.toFixed(2)} s, ${first.status}`)
  console.log(
    `second run  ${Math.max(...again.map(one => one.gateRuns))} gate runs, ${seconds(again)}, ${again[0].status}`
  )
  console.log(`analyze     ${seconds(pairs.map(pair => pair.analysis))}`)
  console.log(`the second run takes ${more.toFixed(2)} s more (limit ${LIMIT_SECONDS} s)`)
  console.log(`stages of a second run: ${JSON.stringify(again.at(-1).timings)}`)
  process.exitCode = more <= LIMIT_SECONDS && again.every(one => one.gateRuns === 0) ? 0 : 1
} finally {
  rmSync(temp, {recursive: true, force: true})
}

function makeBranches() {
  git(temp, 'clone', '--quiet', '--shared', resolve(repository), clone)
  git(clone, 'checkout', '--quiet', '-B', 'bench-base')
  const texts = git(clone, 'ls-files', '-z', '*.md', '*.rst', '*.txt', '*.py', '*.js', '*.go')
    .split('\0')
    .filter(Boolean)
    .slice(0, branches)
  for (let i = 0; i < branches; i++) {
    git(clone, 'checkout', '--quiet', '-B', `bench/${i}`, 'bench-base')
    mkdirSync(join(clone, 'bench-files'), {recursive: true})
    writeFileSync(join(clone, 'bench-files', `${i}.txt`), `${i}\n`)
    const path = texts[i]
    if (path !== undefined) writeFileSync(join(clone, path), `${readFileSync(join(clone, path), 'utf8')}\n`)
    git(clone, 'add', '--all')
    git(clone, 'commit', '--quiet', '--no-verify', '--message', `Branch ${i}`)
  }
  git(clone, 'checkout', '--quiet', 'bench-base')
  git(clone, 'remote', 'remove', 'origin')
}

function git(directory, ...args) {
  const who = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.com', '-c', 'commit.gpgSign=false']
  return execFileSync('git', ['-C', directory, ...who, ...args], {encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']})
}

function run(command) {
  const gates = command === 'run' ? ['--gates', 'files: test -d bench-files || test -n "$CI"'] : []
  const args = [
    command,
    '--branches',
    'bench/*',
    '--base',
    'bench-base',
    ...gates,
    '--json',
    '--out',
    join(temp, 'out')
  ]
  const started = process.hrtime.bigint()
  const child = spawn(process.execPath, [cli, ...args], {cwd: clone, stdio: ['ignore', 'pipe', 'inherit']})
  let text = ''
  child.stdout.setEncoding('utf8').on('data', chunk => {
    text += chunk
  })
  return new Promise((resolveRun, reject) => {
    child.on('error', reject)
    child.on('close', () => {
      const {status, metrics, timings} = JSON.parse(text)
      const elapsed = Number(process.hrtime.bigint() - started) / 1e9
      resolveRun({status, gateRuns: metrics.gateRuns, timings, seconds: elapsed})
    })
  })
}

function seconds(runs) {
  const all = runs.map(one => one.seconds)
  return `${median(all).toFixed(2)} s (${Math.min(...all).toFixed(2)} to ${Math.max(...all).toFixed(2)})`
}

function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b)
  return (sorted[Math.floor((sorted.length - 1) / 2)] + sorted[Math.ceil((sorted.length - 1) / 2)]) / 2
}
