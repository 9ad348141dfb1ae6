import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {dirname, join, relative} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {parseArgs} from 'node:util'
import {EXPECTED_TOTALS} from './expected-totals.mjs'
import {EXPLAINED} from './explained-totals.mjs'

/**
 * Runs the readers over every report of third-party collections that are not in the repository:
 *
 *     npx node bench/collections.mjs tests FOLDER [--list]
 *
 * FOLDER holds a checkout `owner+name` of each (`git clone --depth 1 https://github.com/owner/name owner+name`); what is
 * missing is said. Prints for each how many files were read, how many refused with a named reason, how many are of no known
 * kind, whose totals are not what the collection itself expects of them, how many crashed, and how many of the files that are
 * read whole are still taken for whole when they are cut at 30, 50, 70 or 90 % of their length. Exit code 1 when there
 * is a wrong total, a crash, or a cut that nobody noticed. Needs a Node that runs TypeScript.
 */
const {values, positionals} = parseArgs({allowPositionals: true, options: {list: {type: 'boolean', default: false}}})
const [kind, folder] = positionals
if (kind !== 'tests' || folder === undefined) {
  console.error('usage: node bench/collections.mjs tests FOLDER [--list]')
  process.exit(2)
}

const COLLECTIONS = {
  'EnricoMi/publish-unit-test-result-action': ['python/test/files'],
  'jenkinsci/xunit-plugin': ['src/test/resources'],
  'jenkinsci/junit-plugin': ['src/test/resources'],
  'mikepenz/action-junit-report': ['test_results'],
  'dorny/test-reporter': ['__tests__/fixtures'],
  'test-results-reporter/parser': ['tests/data'],
  'ctrf-io/ctrf': ['examples', 'tests'],
  'trunk-io/analytics-cli': ['cli/test_fixtures', 'xcresult/tests/data', 'cli-tests', 'junit/tests', 'context/tests']
}
const CUTS = [0.3, 0.5, 0.7, 0.9]
const UNKNOWN = /no test report of a known format|is not the root of a known test report/

const root = dirname(dirname(fileURLToPath(import.meta.url)))
await import(pathToFileURL(join(root, '__tests__/support/ts-imports.mjs')).href)
const load = async path => await import(pathToFileURL(join(root, path)).href)
const {readTestReports} = await load('src/compare/tests/read-test-reports.ts')
const {decodeText} = await load('src/domain/decode-text.ts')

let isGood = true
for (const [name, folders] of Object.entries(COLLECTIONS)) {
  const checkout = join(folder, name.replace('/', '+'))
  if (existsSync(checkout)) isGood = measure(name, checkout, folders) && isGood
  else console.log(`${name}: not there`)
}
process.exitCode = isGood ? 0 : 1

function measure(name, checkout, folders) {
  const files = folders.flatMap(one => reportFiles(checkout, one))
  const expected = EXPECTED_TOTALS[name]?.(checkout, files) ?? new Map()
  const counts = {read: 0, refused: 0, unknown: 0, checked: 0, explained: 0, wrong: 0, crashed: 0, cuts: 0, unseen: 0}
  for (const file of files) {
    if (/^tests\/.*\.test\.json$/.test(file)) readListed(file, checkout, counts)
    else readOne(file, {name, checkout, counts, expected: expected.get(file)})
  }
  const {read, refused, unknown, checked, explained, wrong, crashed, cuts, unseen} = counts
  console.log(
    `${name}: ${files.length} files; ${read} read, ${refused} refused, ${unknown} of no known kind, ${crashed} crashed; ` +
      `totals of ${checked}: ${wrong} wrong, ${explained} read otherwise on purpose; ${cuts} cuts: ${unseen} unnoticed`
  )
  return wrong + crashed + unseen === 0
}

function readListed(file, checkout, counts) {
  for (const {name, valid, bytes} of listedDocuments(checkout, file)) {
    counts.checked++
    const {defects} = read(bytes, file)
    counts[defects.length === 0 ? 'read' : 'refused']++
    if (!valid || defects.length === 0) continue
    counts.wrong++
    console.log(`  ${name}: refused although it is valid: ${defects.join(' | ')}`)
  }
}

function readOne(file, {name, checkout, counts, expected}) {
  const bytes = readFileSync(join(checkout, file))
  const say = text => {
    if (values.list) console.log(`  ${file}: ${text}`)
  }
  let report
  try {
    report = read(bytes, file)
  } catch (error) {
    counts.crashed++
    console.log(`  ${file}: CRASHED ${error instanceof Error ? error.stack : error}`)
    return
  }
  if (report.defects.length > 0) {
    const isUnknown = report.defects.some(defect => UNKNOWN.test(defect))
    counts[isUnknown ? 'unknown' : 'refused']++
    say(`${isUnknown ? 'of no known kind' : 'refused'}: ${report.defects.join(' | ')}`)
  } else counts.read++
  if (expected !== undefined && !report.defects.some(defect => UNKNOWN.test(defect)))
    check(file, report, {name, counts, expected})
  if (report.defects.length > 0) return
  for (const share of CUTS) {
    counts.cuts++
    const cut = read(bytes.subarray(0, Math.floor(bytes.length * share)), file)
    if (cut.defects.length > 0) continue
    counts.unseen++
    console.log(`  ${file}: cut at ${share * 100} % and taken for whole`)
  }
}

function check(file, report, {name, counts, expected}) {
  counts.checked++
  const failed =
    report.cases.filter(({state}) => state === 'failed' || state === 'error').length + report.loadErrors.length
  const skipped = report.cases.filter(({state}) => state === 'skipped').length
  const found = {tests: report.cases.length + report.loadErrors.length, failed, skipped}
  if (Object.keys(expected).every(key => expected[key] === found[key])) return
  const why = EXPLAINED[name]?.find(([pattern]) => pattern.test(file))?.[1]
  if (why !== undefined) counts.explained++
  else counts.wrong++
  if (why === undefined || values.list) {
    console.log(
      `  ${file}: ${JSON.stringify(found)}, expected ${JSON.stringify(expected)}${why === undefined ? '' : ` (${why})`}`
    )
    if (report.defects.length > 0) console.log(`    ${report.defects.join(' | ')}`)
    if (report.loadErrors.length > 0)
      console.log(`    not loaded: ${report.loadErrors.map(one => one.file).join(', ')}`)
  }
}

function read(bytes, path) {
  return readTestReports([{path, text: decodeText(bytes)}], '')
}

/** Documents that stand in a list with what is wrong with each: what is valid must be read, and nothing may crash. */
function listedDocuments(checkout, file) {
  const {tests} = JSON.parse(readFileSync(join(checkout, file), 'utf8'))
  return tests.flatMap(({description, valid, data, dataPath}) => {
    const text =
      data === undefined ? readFileSync(join(checkout, dirname(file), dataPath), 'utf8') : JSON.stringify(data)
    return [{name: `${file}: ${description}`, valid, bytes: Buffer.from(text)}]
  })
}

function reportFiles(checkout, folder) {
  const start = join(checkout, folder)
  if (!existsSync(start)) return []
  return readdirSync(start, {recursive: true, encoding: 'utf8'})
    .map(path => join(start, path))
    .filter(path => /\.(?:xml|json|trx|tap|txt|jsonl)$/.test(path) && statSync(path).isFile())
    .map(path => relative(checkout, path))
    .sort()
}
