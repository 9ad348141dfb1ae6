import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {performance} from 'node:perf_hooks'

/**
 * One process of a benchmark: four kinds of work, each timed ten times, told in hyperfine's form.
 *
 *     node bench/performance-work.mjs OUT.json [SLOWER]
 *
 * SLOWER, such as 1.25, lengthens the work of `cpu` so many times.
 */
const [out, slower = '1'] = process.argv.slice(2)
const SAMPLES = 10
const STEPS = Math.round(400_000 * Number(slower))
const folder = mkdtempSync(join(tmpdir(), 'integration-work-'))
const numbers = Array.from({length: 20_000}, (_, i) => (i * 7919) % 20_011)
const text = JSON.stringify(Array.from({length: 2_000}, (_, i) => ({id: i, name: `thing ${i}`, tags: ['a', 'b', 'c']})))

const WORK = {
  cpu: () => {
    let sum = 0
    for (let i = 1; i < STEPS; i++) sum = (sum + Math.imul(i, 2654435761)) ^ (sum >>> 3)
    return sum
  },
  json: () => JSON.stringify(JSON.parse(text)).length,
  sort: () => Float64Array.from(numbers).sort()[0],
  fs: () => {
    for (let i = 0; i < 12; i++) writeFileSync(join(folder, `f${i}`), text)
    return Array.from({length: 12}, (_, i) => readFileSync(join(folder, `f${i}`)).length)
  }
}

try {
  const results = Object.entries(WORK).map(([command, work]) => {
    work()
    const times = Array.from({length: SAMPLES}, () => {
      const started = performance.now()
      work()
      return (performance.now() - started) / 1000
    })
    return {command, times, exit_codes: times.map(() => 0)}
  })
  writeFileSync(out, JSON.stringify({results}))
} finally {
  rmSync(folder, {recursive: true, force: true})
}
