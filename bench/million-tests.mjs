import {spawnSync} from 'node:child_process'
import {closeSync, mkdtempSync, openSync, readSync, rmSync, statSync, writeSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {parseArgs, TextDecoder} from 'node:util'
import {SaxesParser} from 'saxes'

/**
 * How long it takes, and in how much memory, to compare two JUnit files of a million test cases each, against a bare
 * streaming parse of the same two files:
 *
 *     npx node bench/million-tests.mjs [--tests 1000000] [--runs 3]
 *
 * Each run is a process of its own; the best of each counts, in seconds of the processor. The second file has the tests in the same order with a
 * thousand failures, removals, skips and additions. Exit code 1 when the comparison takes more than 3 times as long as
 * the parse, needs more than 300 MB, or counts otherwise than the files were made. Needs a Node that runs TypeScript.
 */
const {values} = parseArgs({
  options: {tests: {type: 'string', default: '1000000'}, runs: {type: 'string', default: '3'}, child: {type: 'string'}},
  allowPositionals: true
})
const root = dirname(dirname(fileURLToPath(import.meta.url)))
const TESTS = Number(values.tests)
const CHANGED = 1_000

if (values.child === undefined) measure()
else await runChild(values.child, process.argv.slice(-2))

function measure() {
  const folder = mkdtempSync(join(tmpdir(), 'integration-million-'))
  try {
    const files = [join(folder, 'baseline.xml'), join(folder, 'integration.xml')]
    writeReport(files[0], false)
    writeReport(files[1], true)
    const megabytes = files.map(file => (statSync(file).size / 1e6).toFixed(0)).join(' and ')
    console.log(`${TESTS} test cases on both sides, ${megabytes} MB`)
    // One after the other, so that what else the machine does meets both.
    const runs = Array.from({length: Number(values.runs)}, () => [run('parse', files), run('compare', files)])
    const parse = quickest(runs.map(([one]) => one))
    const compare = quickest(runs.map(([, other]) => other))
    const ratio = compare.seconds / parse.seconds
    console.log(`bare parse  ${describe(parse)}`)
    console.log(`comparison  ${describe(compare)}, ${ratio.toFixed(2)} times as long`)
    console.log(`counts      ${JSON.stringify(compare.counts)}`)
    const {regression, removed, 'newly-skipped': skipped, 'new-passing': added, same} = compare.counts
    const isRight =
      [regression, removed, skipped, added].every(count => count === CHANGED) && same === TESTS - 3 * CHANGED
    process.exitCode = isRight && ratio <= 3 && compare.megabytes <= 300 ? 0 : 1
  } finally {
    rmSync(folder, {recursive: true})
  }
}

function run(child, files) {
  const args = [fileURLToPath(import.meta.url), '--child', child, ...files]
  const {stdout, stderr, status} = spawnSync(process.execPath, args, {encoding: 'utf8'})
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}

function quickest(runs) {
  return runs.toSorted((a, b) => a.seconds - b.seconds)[0]
}

function describe({seconds, megabytes}) {
  return `${seconds.toFixed(2)} s, ${megabytes.toFixed(0)} MB`
}

async function runChild(child, files) {
  const work = child === 'parse' ? () => files.map(bareParse) : await comparison(files)
  const start = process.cpuUsage()
  const counts = work()
  // Of the processor, with everything that Node does beside: what the clock says is up to the neighbours.
  const {user, system} = process.cpuUsage(start)
  const seconds = (user + system) / 1e6
  // Kilobytes, wherever Node runs.
  process.stdout.write(JSON.stringify({seconds, megabytes: process.resourceUsage().maxRSS / 1000, counts}))
}

function bareParse(path) {
  const parser = new SaxesParser()
  let elements = 0
  parser.on('opentag', () => elements++)
  const file = openSync(path)
  const bytes = new Uint8Array(64 * 1024)
  const decoder = new TextDecoder()
  for (let read = readSync(file, bytes); read > 0; read = readSync(file, bytes)) {
    parser.write(decoder.decode(bytes.subarray(0, read), {stream: true}))
  }
  parser.close()
  closeSync(file)
  return elements
}

async function comparison(paths) {
  await import(pathToFileURL(join(root, '__tests__/support/ts-imports.mjs')).href)
  const load = async path => await import(pathToFileURL(join(root, path)).href)
  const {diskFiles} = await load('src/adapters/disk-files.ts')
  const {compareReportFolders} = await load('src/compare/compare-report-folders.ts')
  const [baseline, integration] = paths.map(path => [{path, pieces: () => diskFiles().pieces(path)}])
  return () => compareReportFolders(baseline, integration).comparison.tests.counts
}

/** Suites of a hundred tests; of every thousandth hundred the first ones fail, are gone, are skipped or are new. */
function writeReport(path, isIntegration) {
  const file = openSync(path, 'w')
  const every = TESTS / CHANGED
  writeSync(file, '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n')
  for (let suite = 0; suite < TESTS / 100; suite++) {
    const lines = []
    for (let i = 0; i < 100; i++) {
      const n = suite * 100 + i
      const change = isIntegration ? n % every : -1
      const name = `handles order number ${n} of the customer`
      const attributes = `name="${name}" classname="com.example.shop.module${suite % 50}.OrderService${suite}Test" time="0.${(n * 7919) % 1000}"`
      if (change === 0)
        lines.push(
          `<testcase ${attributes}><failure message="expected ${n}">at com.example.shop (${n})</failure></testcase>`
        )
      else if (change === 1) continue
      else if (change === 2) lines.push(`<testcase ${attributes}><skipped/></testcase>`)
      else lines.push(`<testcase ${attributes}/>`)
      if (change === 3) lines.push(`<testcase ${attributes.replace('handles', 'refuses')}/>`)
    }
    const name = `com.example.shop.module${suite % 50}.OrderService${suite}Test`
    writeSync(file, `<testsuite name="${name}" tests="${lines.length}">\n${lines.join('\n')}\n</testsuite>\n`)
  }
  writeSync(file, '</testsuites>\n')
  closeSync(file)
}
