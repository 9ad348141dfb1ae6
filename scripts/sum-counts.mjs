import {readFileSync, readdirSync} from 'node:fs'
import {join} from 'node:path'

/** Adds up the counts in a folder and prints the CI's last line; a failed run never ends with `0 failed`. */
const [folder, status] = process.argv.slice(2)
let passed = 0
let failed = 0
for (const name of readdirSync(folder).filter(file => file.endsWith('.json'))) {
  const counts = JSON.parse(readFileSync(join(folder, name), 'utf8'))
  passed += counts.passed
  failed += counts.failed
}
if (status !== '0' && failed === 0) failed = 1
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 || passed === 0 ? 1 : 0
