import type {MeasuredScenario} from '../../../domain/measurement.js'
import type {Cleaner} from '../../text/clean-text.js'
import {numberField, textField} from '../../text/json-text.js'
import {jsonLines, linesOf} from './lines.js'
import {measured, numbered, partOf, type PerformancePart} from './part.js'
import {unitOf} from './unit.js'

const RESULT = /^test (.+?)\s+\.\.\. bench:\s+([\d,]+(?:\.\d+)?) (\S+)/
const FAILURE = /^test (.+?)\s+\.\.\. FAILED\s*$/
const SUMMARY = /^test result: .*?(\d+) measured/

/** Tells the text of Rust's own benchmarks from others by its first lines. */
export function isLibtestBench(head: string): boolean {
  return head.split('\n').some(line => RESULT.test(line) || SUMMARY.test(line) || /^running \d+ tests?\s*$/.test(line))
}

/** Tells the events of Rust's test harness (`--format json`) from others by the first of them. */
export function isLibtestEvents(first: unknown): boolean {
  return textField(first, 'type') === 'suite' && numberField(first, 'test_count') !== null
}

/** Reads what `cargo bench` prints for benches of the standard library's own harness: one median each. */
export function readLibtestBench(text: string, clean: Cleaner): PerformancePart {
  const scenarios: MeasuredScenario[] = []
  const count = {started: 0, ended: 0, claimed: 0, measured: 0}
  for (const line of linesOf(text)) {
    const result = RESULT.exec(line)
    if (result !== null) {
      const [, name = '', number = '', unit = ''] = result
      const samples = [Number(number.replaceAll(',', ''))]
      scenarios.push(measured({scenario: clean.name(name), unit: unitOf(clean.name(unit)), samples}))
      count.measured++
    }
    const failure = FAILURE.exec(line)
    if (failure !== null) scenarios.push(failedBench(clean.name(failure[1] ?? '')))
    if (/^running \d+ tests?\s*$/.test(line)) count.started++
    const summary = SUMMARY.exec(line)
    if (summary !== null) count.ended++
    count.claimed += Number(summary?.[1] ?? 0)
  }
  return partOf('libtest-bench', numbered(scenarios), {defects: defectsOf(count)})
}

/** Reads the events of `cargo bench -- -Z unstable-options --format json`. */
export function readLibtestEvents(text: string, clean: Cleaner): PerformancePart {
  const scenarios: MeasuredScenario[] = []
  const count = {started: 0, ended: 0, claimed: 0, measured: 0}
  for (const event of jsonLines(text)) {
    const [type, what] = [textField(event, 'type'), textField(event, 'event')]
    const scenario = clean.name(textField(event, 'name') ?? '')
    if (type === 'bench') {
      scenarios.push(measured({scenario, unit: unitOf('ns/iter'), samples: [numberField(event, 'median')]}))
      count.measured++
    } else if (type === 'test' && what === 'failed') scenarios.push(failedBench(scenario))
    if (type !== 'suite') continue
    if (what === 'started') count.started++
    else {
      count.ended++
      count.claimed += numberField(event, 'measured') ?? 0
    }
  }
  return partOf('libtest-bench', numbered(scenarios), {defects: defectsOf(count)})
}

function failedBench(scenario: string): MeasuredScenario {
  return measured({scenario, unit: unitOf('ns/iter'), samples: [], failed: 'it failed'})
}

interface Count {
  readonly started: number
  readonly ended: number
  readonly claimed: number
  readonly measured: number
}

function defectsOf({started, ended, claimed, measured: found}: Count): readonly string[] {
  if (started > ended) return ['it ends before its summary: cut off']
  return claimed === found || ended === 0 ? [] : [`its summary claims ${claimed} measured and it holds ${found}`]
}
