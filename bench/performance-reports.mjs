import {readdirSync, readFileSync, statSync} from 'node:fs'
import {basename, dirname, join, relative, resolve} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {parseArgs} from 'node:util'

/**
 * Whether the readers of performance reports hold on other people's files: each is read, refused with a reason, or a crash.
 *
 *     npx node bench/performance-reports.mjs FOLDER… [--verbose]
 *
 * Collections that are worth it: `lib/bencher_adapter/tool_output` of bencherdev/bencher, `test/data/extract` of
 * benchmark-action/github-action-benchmark, and golang/perf. Files of formats that are not supported are to be refused. Needs a
 * Node that runs TypeScript (`npx node` starts the one in node_modules). Exit code 1 when anything is thrown.
 */
const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {verbose: {type: 'boolean', default: false}}
})
if (positionals.length === 0) {
  console.error('usage: node bench/performance-reports.mjs FOLDER… [--verbose]')
  process.exit(2)
}
const root = dirname(dirname(fileURLToPath(import.meta.url)))
await import(pathToFileURL(join(root, '__tests__/support/ts-imports.mjs')).href)
const {readPerformanceReports} = await import(
  pathToFileURL(join(root, 'src/compare/performance/read-performance-reports.ts')).href
)

let crashes = 0
for (const folder of positionals.map(path => resolve(path))) {
  const sum = {files: 0, read: 0, doubted: 0, refused: 0, scenarios: 0, unknown: 0, failed: 0}
  const reasons = new Map()
  for (const path of filesBelow(folder)) {
    sum.files++
    try {
      const {scenarios, defects} = readPerformanceReports([{path: 'f', text: readFileSync(path, 'utf8')}], '')
      if (scenarios.length === 0) sum.refused++
      else if (defects.length > 0) sum.doubted++
      else sum.read++
      sum.scenarios += scenarios.length
      sum.unknown += scenarios.filter(({better}) => better === null).length
      sum.failed += scenarios.filter(({failed}) => failed !== null).length
      for (const defect of defects) reasons.set(defect.slice(3), (reasons.get(defect.slice(3)) ?? 0) + 1)
      if (values.verbose) console.log(`  ${relative(folder, path)}: ${scenarios.length} ${defects.join('; ')}`)
    } catch (error) {
      crashes++
      console.log(`CRASH: ${relative(folder, path)}: ${error.stack}`)
    }
  }
  console.log(
    `${basename(folder)}: ${sum.files} files: ${sum.read} read, ${sum.doubted} read with a defect, ${sum.refused} refused; ` +
      `${sum.scenarios} measures, ${sum.failed} failed, ${sum.unknown} without a direction`
  )
  for (const [reason, count] of reasons) console.log(`  ${count} × ${reason.slice(0, 200)}`)
}
process.exitCode = crashes > 0 ? 1 : 0

function filesBelow(folder) {
  if (statSync(folder).isFile()) return [folder]
  return readdirSync(folder, {recursive: true})
    .map(name => join(folder, name))
    .filter(path => statSync(path).isFile())
    .sort()
}
