import {spawnSync} from 'node:child_process'
import {chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import '../__tests__/support/ts-imports.mjs'
import {sarifLog} from '../__tests__/support/sarif-log.ts'
import {randomPairs, sarifPairs} from './sarif-pairs.mjs'

/**
 * Holds our matching of SARIF results against that of `@microsoft/sarif-multitool match-results-forward`: pairs of logs are
 * generated, both match them, and every pair that is not answered alike is printed.
 *
 *   node bench/sarif-oracle.mjs [--random N] [--write] [--tool FOLDER]
 *
 * The tool (104 MB, .NET) is installed by npm into a temporary folder, unless `--tool` names one where it stands already.
 * `--random` adds pairs by chance. `--write` keeps the pairs with the tool's answers under __tests__/fixtures/security/oracle,
 * where a test holds ours against them without the tool.
 */
const {values} = parseArgs({
  options: {random: {type: 'string', default: '0'}, write: {type: 'boolean', default: false}, tool: {type: 'string'}}
})
const root = dirname(dirname(fileURLToPath(import.meta.url)))
const {matchTexts} = await import('../__tests__/compare/security/match-texts.ts')
const work = mkdtempSync(join(tmpdir(), 'sarif-oracle-'))
try {
  const program = install(values.tool ?? join(work, 'tool'))
  const kept = sarifPairs()
  const pairs = [...kept, ...randomPairs(Number(values.random))]
  const answers = pairs.map((pair, i) => ask(program, pair, i))
  const answersOfOurs = []
  for (const pair of pairs) answersOfOurs.push(await matchTexts(...logsOf(pair)))
  const apart = pairs.filter((pair, i) => {
    const ours = answersOfOurs[i]
    if (JSON.stringify(ours) === JSON.stringify(answers[i])) return false
    console.log(`apart: ${pair.name}\n  theirs ${JSON.stringify(answers[i])}\n  ours   ${JSON.stringify(ours)}`)
    return true
  })
  console.log(`${pairs.length - apart.length} of ${pairs.length} pairs are answered alike`)
  if (values.write) write(kept.map((pair, i) => ({...pair, answer: answers[i]})))
} finally {
  rmSync(work, {recursive: true, force: true})
}

function install(folder) {
  const platform = {linux: 'linux', darwin: 'darwin', win32: 'win32'}[process.platform]
  const program = join(folder, `node_modules/@microsoft/sarif-multitool-${platform}/Sarif.Multitool`)
  if (values.tool === undefined) {
    mkdirSync(folder, {recursive: true})
    const args = [
      'install',
      '--prefix',
      folder,
      '--no-audit',
      '--no-fund',
      '--ignore-scripts',
      '@microsoft/sarif-multitool@5.7.0'
    ]
    const {status, stderr} = spawnSync('npm', args, {encoding: 'utf8'})
    if (status !== 0) throw new Error(`npm could not install the tool: ${stderr}`)
  }
  chmodSync(program, 0o755)
  return program
}

function logsOf({before, after}) {
  return [JSON.stringify(sarifLog('before', before)), JSON.stringify(sarifLog('after', after))]
}

/** What the tool says is new and absent, by number. Without ICU libraries .NET starts only when it is told to do without. */
function ask(program, pair, i) {
  const [before, after] = logsOf(pair)
  const names = ['before', 'after', 'out'].map(name => join(work, `${i}-${name}.sarif`))
  writeFileSync(names[0], before)
  writeFileSync(names[1], after)
  const args = ['match-results-forward', names[1], '-r', names[0], '-o', names[2], '--log', 'ForceOverwrite']
  const env = {...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1'}
  const {status, stdout, stderr} = spawnSync(program, args, {encoding: 'utf8', env})
  if (status !== 0) throw new Error(`the tool failed on ${pair.name}: ${stdout}${stderr}`)
  const results = JSON.parse(readFileSync(names[2], 'utf8')).runs.flatMap(run => run.results ?? [])
  const numbers = state =>
    results
      .filter(result => result.baselineState === state)
      .map(result => Number(result.hostedViewerUri.split('/').at(-1)))
      .sort((a, b) => a - b)
  return {new: numbers('new'), absent: numbers('absent')}
}

/** A few files, each of a size that can be read. */
function write(pairs) {
  const folder = join(root, '__tests__/fixtures/security/oracle')
  rmSync(folder, {recursive: true, force: true})
  mkdirSync(folder, {recursive: true})
  for (let i = 0; i * 20 < pairs.length; i++) {
    const lines = pairs.slice(i * 20, i * 20 + 20).map(pair => JSON.stringify(pair))
    writeFileSync(join(folder, `pairs-${i + 1}.json`), `[\n${lines.join(',\n')}\n]\n`)
  }
}
