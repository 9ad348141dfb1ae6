import {execFileSync, spawnSync} from 'node:child_process'
import {appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'

/**
 * What kept folders save: the same branches of a real project, one of which breaks its build, are integrated without and with
 * `keep`, in turn, with no memo. The branches each add a line to FILE or a file beside it; PREPARE is run once in a clone that borrows
 * the objects of REPOSITORY, and what it changes is part of the base (a lock file).
 *
 *     node bench/warm-clones.mjs REPOSITORY PREPARE GATE KEEP FILES BREAKING [ROUNDS]
 *     node bench/warm-clones.mjs tokio 'cargo generate-lockfile' 'cargo check --locked --offline -p tokio --features full' target \
 *       'tokio/src/lib.rs tokio/src/macros/mod.rs …' 'compile_error!("broken");'
 *
 * FILES are separated by spaces, one branch for each; the branch of the third one adds the line BREAKING, the others a comment.
 * Exit code 1 when the two runs do not come to the same, or warm probes are not faster than cold ones.
 */
const [repository, prepare, gate, keep, filesText, breaking, roundsText = '1'] = process.argv.slice(2)
if (breaking === undefined || !(Number(roundsText) >= 1)) {
  console.error('usage: node bench/warm-clones.mjs REPOSITORY PREPARE GATE KEEP FILES BREAKING [ROUNDS]')
  process.exit(2)
}
const files = filesText.split(' ').filter(Boolean)
const cli = join(dirname(dirname(fileURLToPath(import.meta.url))), 'dist/cli.js')
const temp = mkdtempSync(join(tmpdir(), 'integration-bench-'))
const clone = join(temp, 'clone')
try {
  makeBranches()
  const rounds = Array.from({length: Number(roundsText)}, () => ({cold: run('cold'), warm: run('warm')}))
  console.log(`${resolve(repository)}, ${files.length} branches, gate: ${gate}, keep: ${keep}`)
  for (const {cold, warm} of rounds) {
    console.log(`without  ${describe(cold)}`)
    console.log(`with     ${describe(warm)}`)
  }
  const coldOnes = rounds.flatMap(({cold, warm}) => [...cold.isolation, ...warm.isolation]).filter(one => !one.isWarm)
  const warmOnes = rounds.flatMap(({warm}) => warm.isolation).filter(one => one.isWarm)
  const ratio = median(warmOnes) / median(coldOnes)
  console.log(
    `a warm probe takes ${ratio.toFixed(2)} of a cold one (medians of ${warmOnes.length} and ${coldOnes.length})`
  )
  const isSame = rounds.every(({cold, warm}) => cold.verdict === warm.verdict)
  console.log(isSame ? `both come to: ${rounds[0].cold.verdict}` : 'the verdicts differ')
  process.exitCode = isSame && ratio < 1 ? 0 : 1
} finally {
  rmSync(temp, {recursive: true, force: true})
}

function makeBranches() {
  git(temp, 'clone', '--quiet', '--shared', resolve(repository), clone)
  git(clone, 'checkout', '--quiet', '-B', 'bench-base')
  execFileSync('bash', ['-e', '-c', prepare], {cwd: clone, stdio: ['ignore', 'ignore', 'inherit']})
  const gates = `gates: [{name: build, run: ${JSON.stringify(gate)}}]\n`
  mkdirSync(join(clone, '.github'), {recursive: true})
  writeFileSync(join(clone, '.github/cold.yml'), gates)
  writeFileSync(join(clone, '.github/warm.yml'), `${gates}keep: [${keep}]\n`)
  commit('prepare')
  files.forEach((file, i) => {
    git(clone, 'checkout', '--quiet', '-B', `bench/${i}`, 'bench-base')
    appendFileSync(join(clone, file), i === 2 ? `${breaking}\n` : `// bench ${i}\n`)
    commit(`change ${i}`)
  })
  git(clone, 'checkout', '--quiet', 'bench-base')
}

function run(kind) {
  const out = join(temp, kind)
  const args = ['run', '--repo', clone, '--base', 'bench-base', '--branches', 'bench/*', '--no-memo', '--out', out]
  const started = Date.now()
  const {status, stderr} = spawnSync(process.execPath, [cli, ...args, '--config', `.github/${kind}.yml`], {
    encoding: 'utf8'
  })
  const seconds = (Date.now() - started) / 1000
  if (status > 1) throw new Error(stderr)
  const record = JSON.parse(readFileSync(join(out, 'integration.json'), 'utf8'))
  const probes = record.probes.map(({purpose, outcome, seconds: took, gates}) => {
    return {purpose, outcome, seconds: took, isWarm: gates.some(({warm}) => warm !== undefined)}
  })
  const merged = record.candidates.filter(({status: fate}) => fate === 'merged').length
  const culprits = record.culprits.map(({branches}) => branches.join(' + ')).join(', ')
  const isolation = probes.filter(({purpose}) => purpose === 'isolation')
  return {seconds, probes, isolation, verdict: `${record.status}, ${merged} merged, to blame: ${culprits}`}
}

function describe({seconds, probes}) {
  const all = probes.map(one => `${one.purpose}${one.isWarm ? '*' : ''} ${one.outcome} ${one.seconds.toFixed(1)}`)
  return `${seconds.toFixed(1)} s: ${all.join(', ')} (* warm)`
}

function median(probes) {
  const times = probes.map(one => one.seconds).sort((a, b) => a - b)
  return times[Math.floor(times.length / 2)] ?? NaN
}

function commit(message) {
  git(clone, 'add', '--all', '--force', '--', '.')
  git(clone, '-c', 'user.name=Bench', '-c', 'user.email=bench@example.com', 'commit', '--quiet', '--message', message)
}

function git(cwd, ...args) {
  return execFileSync('git', args, {cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit']})
}
