import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {dirname, join, relative} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {parseArgs, TextDecoder} from 'node:util'
import {EXPECTED, OTHERWISE} from './coverage-totals.mjs'

/**
 * Runs the readers of coverage over every report of third-party collections that are not in the repository:
 *
 *     npx node bench/coverage-collections.mjs FOLDER [--list]
 *
 * FOLDER holds a checkout `owner+name` of each (`git clone --depth 1 https://github.com/owner/name owner+name`); what is
 * missing is said. Prints for each how many files were read, how many refused with a named reason, how many are of no known kind,
 * how many crashed; how many state totals of their lines, or have a test in their collection that does, and how many of those the
 * lines contradict; and how many of the files that are read whole are still taken for whole when they are cut at 30, 50, 70 or
 * 90 %. Exit code 1 when there is a wrong total, a crash, or a cut that nobody noticed. Needs a Node that runs TypeScript.
 */
const {values, positionals} = parseArgs({allowPositionals: true, options: {list: {type: 'boolean', default: false}}})
const [folder] = positionals
if (folder === undefined) {
  console.error('usage: node bench/coverage-collections.mjs FOLDER [--list]')
  process.exit(2)
}

const COLLECTIONS = {
  'jenkinsci/coverage-model': ['src/test/resources/edu/hm/hafner/coverage/parser'],
  'danielpalme/ReportGenerator': ['src/Testprojects', 'src/ReportGenerator.Core.Test'],
  'Bachmann1234/diff_cover': ['tests/fixtures']
}
const CUTS = [0.3, 0.5, 0.7, 0.9]
const UNKNOWN = /no coverage report of a known format/

const root = dirname(dirname(fileURLToPath(import.meta.url)))
await import(pathToFileURL(join(root, '__tests__/support/ts-imports.mjs')).href)
const load = async path => await import(pathToFileURL(join(root, 'src/compare/coverage', path)).href)
const {readCoverageText} = await load('read/recognise.ts')
const {coveredOf} = await load('measured.ts')

let isGood = true
for (const [name, folders] of Object.entries(COLLECTIONS)) {
  const checkout = join(folder, name.replace('/', '+'))
  if (existsSync(checkout)) isGood = measure(name, checkout, folders) && isGood
  else console.log(`${name}: not there`)
}
process.exitCode = isGood ? 0 : 1

function measure(name, checkout, folders) {
  const files = folders.flatMap(one => reportFiles(checkout, one))
  const counts = {read: 0, refused: 0, unknown: 0, crashed: 0, stated: 0, otherwise: 0, wrong: 0, cuts: 0, unseen: 0}
  for (const file of files) readOne(file, {name, checkout, counts})
  const {read, refused, unknown, crashed, stated, otherwise, wrong, cuts, unseen} = counts
  console.log(
    `${name}: ${files.length} files; ${read} read, ${refused} refused, ${unknown} of no known kind, ${crashed} crashed; ` +
      `totals of ${stated}: ${wrong} wrong, ${otherwise} read otherwise on purpose; ${cuts} cuts: ${unseen} unnoticed`
  )
  return crashed + wrong + unseen === 0
}

function readOne(file, {name, checkout, counts}) {
  const text = new TextDecoder().decode(readFileSync(join(checkout, file)))
  const say = what => {
    if (values.list) console.log(`  ${file}: ${what}`)
  }
  let part
  try {
    part = readCoverageText(text)
  } catch (error) {
    counts.crashed++
    console.log(`  ${file}: CRASHED ${error instanceof Error ? error.stack : error}`)
    return
  }
  if (part.defects.length > 0) {
    const isUnknown = part.defects.some(defect => UNKNOWN.test(defect))
    counts[isUnknown ? 'unknown' : 'refused']++
    say(`${isUnknown ? 'of no known kind' : 'refused'}: ${part.defects.join(' | ')}`)
    return
  }
  counts.read++
  say(`read as ${part.format}: ${totalOf(part)}`)
  check(file, part, text, {name, counts})
  for (const cut of CUTS) {
    const end = cutAt(text, cut)
    if (end >= text.trimEnd().length) continue
    counts.cuts++
    if (readCoverageText(text.slice(0, end)).defects.length > 0) continue
    counts.unseen++
    console.log(`  ${file}: cut at ${cut * 100} % and taken for whole`)
  }
}

/** Between two records of a text without an end nothing tells that there were more: the cut is moved into the next one. */
function cutAt(text, share) {
  let end = Math.floor(text.length * share)
  while (end < text.length && /(?:\n|end_of_record\s*)$/.test(text.slice(Math.max(0, end - 20), end))) end++
  return end
}

function check(file, part, text, {name, counts}) {
  const expected = EXPECTED[name]?.[file.slice(file.lastIndexOf('/') + 1)] ?? statedTotal(part.format, text)
  if (expected === null) return
  counts.stated++
  const found = totalOf(part)
  if (found === expected) return
  const why = OTHERWISE[name]?.[file.slice(file.lastIndexOf('/') + 1)]
  counts[why === undefined ? 'wrong' : 'otherwise']++
  if (why === undefined || values.list) {
    console.log(`  ${file}: ${found}, expected ${expected}${why === undefined ? '' : ` (${why})`}`)
  }
}

function totalOf(part) {
  const totals = part.files.map(coveredOf)
  const sum = field => totals.reduce((all, one) => all + one[field], 0)
  return `${sum('covered')} of ${sum('lines')}`
}

/** What the report says itself of all its lines; null where it does not. */
function statedTotal(format, text) {
  if (format === 'cobertura') {
    const [covered, valid] = ['covered', 'valid'].map(
      name => new RegExp(`<coverage[^>]*\\slines-${name}="(\\d+)"`).exec(text)?.[1]
    )
    return covered === undefined || valid === undefined ? null : `${covered} of ${valid}`
  }
  if (format === 'jacoco') {
    const counters = [...text.matchAll(/<counter type="LINE" missed="(\d+)" covered="(\d+)"\s*\/>/g)]
    const last = counters.at(-1)
    return last === undefined ? null : `${last[2]} of ${Number(last[1]) + Number(last[2])}`
  }
  if (format !== 'lcov' || !/^LF:/m.test(text)) return null
  const sum = name => [...text.matchAll(new RegExp(`^${name}:(\\d+)`, 'gm'))].reduce((all, [, n]) => all + Number(n), 0)
  return `${sum('LH')} of ${sum('LF')}`
}

function reportFiles(checkout, folder) {
  const start = join(checkout, folder)
  if (!existsSync(start)) return []
  return readdirSync(start, {recursive: true, encoding: 'utf8'})
    .map(path => join(start, path))
    .filter(path => /\.(?:xml|json|info|lcov|out)$/.test(path) && statSync(path).isFile())
    .map(path => relative(checkout, path))
    .sort()
}
