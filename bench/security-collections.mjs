/**
 * Reads every file of other projects' collections of security reports, and tells how many are read, how many are refused
 * with which reason, and whether any one makes the reader throw.
 *
 *   node bench/security-collections.mjs FOLDER…
 *
 * A folder is a clone of such a project, or a bare repository: microsoft/sarif-sdk, jenkinsci/analysis-model,
 * google/osv-scanner, aquasecurity/trivy, anchore/grype. What it holds that is no JSON, or is not about security (settings,
 * lock files, snapshots of other output), is told apart by what is in it: it counts as `other`.
 */
import {execFileSync} from 'node:child_process'
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {basename, join} from 'node:path'
import {performance} from 'node:perf_hooks'

import '../__tests__/support/ts-imports.mjs'
const {readSecurityReports} = await import('../src/compare/security/read-security-reports.ts')

const NAMES = /\.(?:sarif|json|golden|txt|ndjson)$/

for (const folder of process.argv.slice(2)) {
  const counts = {read: 0, withFindings: 0, refused: 0, other: 0, threw: 0}
  const reasons = new Map()
  let slowest = {ms: 0, name: ''}
  for (const {name, text} of filesOf(folder)) {
    const started = performance.now()
    let report
    try {
      report = readSecurityReports([{path: name, text}], '')
    } catch (error) {
      counts.threw++
      console.log(`  THREW ${name}: ${error}`)
      continue
    }
    const ms = performance.now() - started
    if (ms > slowest.ms) slowest = {ms, name: basename(name)}
    const defects = report.defects.map(defect => defect.slice(name.slice(0, 200).length + 2))
    if (defects.some(defect => /no security report of a known format/.test(defect))) counts.other++
    else if (defects.length > 0) counts.refused++
    else counts.read++
    if (report.scans.some(scan => scan.findings.length > 0)) counts.withFindings++
    for (const defect of defects) {
      const kind = defect
        .replace(/(?<![".\d])\d+/g, 'N')
        .replace(/(?<=says that it did not succeed|could not run).*/, '…')
      reasons.set(kind, (reasons.get(kind) ?? 0) + 1)
    }
  }
  console.log(`${basename(folder.replace(/\/repo\/?$/, ''))}: ${JSON.stringify(counts)}`)
  for (const [reason, count] of [...reasons].sort((a, b) => b[1] - a[1])) console.log(`  ${count} × ${reason}`)
  console.log(`  slowest: ${slowest.ms.toFixed(0)} ms, ${slowest.name}`)
}

function* filesOf(folder) {
  if (existsSync(join(folder, 'HEAD'))) {
    const git = (...args) => execFileSync('git', ['-C', folder, ...args], {maxBuffer: 1 << 30})
    const paths = git('ls-tree', '-r', '-z', '--name-only', 'HEAD').toString().split('\0')
    for (const name of paths.filter(path => NAMES.test(path))) {
      let text
      try {
        text = git('cat-file', 'blob', `HEAD:${name}`).toString()
      } catch {
        continue
      }
      yield {name, text}
    }
    return
  }
  for (const name of readdirSync(folder, {recursive: true, encoding: 'utf8'})) {
    const file = join(folder, name)
    if (NAMES.test(name) && statSync(file).isFile()) yield {name, text: readFileSync(file, 'utf8')}
  }
}
