import {describe, expect, test} from '@jest/globals'
import {isPerformanceReport} from '../../../src/compare/performance/compare-performance-files.js'
import {readPerformanceReports} from '../../../src/compare/performance/read-performance-reports.js'
import {fixture, outline, readText, SHOP} from './reports.js'

const MILLIONS = 5_000_000
const REAL = [
  'pytest-benchmark/data.json',
  'google/repetitions.json',
  'hyperfine/ordinary.json',
  'go/ordinary.txt',
  'go/events.json',
  'libtest/ordinary.txt',
  'libtest/ordinary.json',
  'vitest/four.json',
  'vitest/five.json',
  'github-action-benchmark/custom.json',
  'jmh/ordinary.json',
  'k6/summary.json',
  'k6/export.json',
  'by-hand/bencher/metrics.json',
  'by-hand/benchmark-dot-net/shop-report-full.json',
  'criterion/target/criterion/cart/total_all/10/new/sample.json'
]

describe('a report that is cut off', () => {
  const cuts = REAL.flatMap(path => [0.3, 0.5, 0.7, 0.9].map(share => [path, share] as const))

  test.each(cuts)('%s at %p of its length is a defect', (path, share) => {
    const {text} = fixture(path)
    const {defects} = readPerformanceReports([{path, text: text.slice(0, text.length * share)}], SHOP)
    expect(defects).not.toEqual([])
  })
})

describe('texts that are no report', () => {
  test.each([
    ['empty', '', 'it is empty'],
    ['blank', '\uFEFF \n\t', 'it is empty'],
    ['a log', 'npm ERR! code 1\n', 'it is no performance report of a known format'],
    ['XML', '<testsuite/>', 'it is no performance report of a known format'],
    ['an empty list', '[]', 'it is JSON, but no performance report of a known format'],
    ['an empty object', '{}', 'it is JSON, but no performance report of a known format'],
    ['a report of tests', '{"testResults": []}', 'it is JSON, but no performance report of a known format'],
    ['two JSON texts', '{"a": 1}\n{"b": 2}', 'not a whole JSON text: cut off, or more than one'],
    ['no benchmark', '{"machine_info": {}, "benchmarks": []}', 'it holds no measured scenario'],
    [
      'a scan that found nothing',
      '{"results": [], "errors": []}',
      'it is JSON, but no performance report of a known format'
    ],
    ['no file', '{"files": []}', 'it is JSON, but no performance report of a known format'],
    ['a map of nothing', '{"a": {}}', 'it is JSON, but no performance report of a known format'],
    ['brackets by the million', '['.repeat(MILLIONS), 'JSON nested deeper than 256'],
    ['braces by the million', '{"a":'.repeat(MILLIONS / 5), 'JSON nested deeper than 256']
  ])('%s is a defect', (_, text, defect) => {
    const read = readText(text)
    expect(read.scenarios).toEqual([])
    expect(read.defects).toEqual([`report: ${defect}`])
  })

  test('no file at all is a defect, and of a thousand bad ones a bounded list is', () => {
    expect(readPerformanceReports([], '').defects).toEqual(['no report file was written'])
    const files = Array.from({length: 1_000}, (_, i) => ({path: `${'long/'.repeat(200)}${i}.json`, text: ''}))
    const {defects} = readPerformanceReports(files, '')
    expect(defects).toHaveLength(51)
    expect(Math.max(...defects.map(defect => defect.length))).toBeLessThanOrEqual(600)
  })

  test('names of every object stand for themselves', () => {
    const text = '{"__proto__": {"latency": {"value": 1}}, "constructor": {"__proto__": {"value": 2}}}'
    expect(outline(readText(text))).toEqual([
      '__proto__ | latency | ns | lower | 1 samples',
      'constructor | __proto__ |  | ? | 1 samples'
    ])
    expect(({} as {latency?: object}).latency).toBeUndefined()
    expect(readText('{"__proto__": {"benchmarks": [], "machine_info": 1}}').scenarios).toEqual([])
  })
})

describe('numbers that cannot be one', () => {
  test.each([
    ['-1', 'it reports a number that cannot be one'],
    ['1e400', 'it reports a number that cannot be one'],
    ['1e308', 'it reports a number that cannot be one'],
    ['"7"', 'it reports a number that cannot be one'],
    ['null', 'it reports a number that cannot be one'],
    ['{}', 'it reports a number that cannot be one'],
    ['0', 'it was too short to be timed']
  ])('%s is no time', (number, why) => {
    const text = `{"results": [{"command": "x", "times": [1, ${number}], "exit_codes": [0, 0]}]}`
    const [one] = readText(number === '0' ? text.replace('1, ', '') : text).scenarios
    expect([one?.failed, one?.samples]).toEqual([why, []])
  })

  test.each([
    ['pytest-benchmark', '{"machine_info": {}, "benchmarks": [null, 7, {"fullname": 5, "stats": []}]}'],
    ['Google Benchmark', '{"context": {}, "benchmarks": [null, "x", {"name": {}, "real_time": "1"}]}'],
    ['hyperfine', '{"results": [{"command": "x", "times": {}, "exit_codes": 5, "parameters": [1]}]}'],
    ['BenchmarkDotNet', '{"HostEnvironmentInfo": 1, "Benchmarks": [null, {"Statistics": 5, "Memory": "x"}]}'],
    ['JMH', '[{"primaryMetric": null, "params": 7}, {"primaryMetric": {"rawData": [null, 5, ["x"]], "scoreUnit": 9}}]'],
    ['Vitest', '{"files": [{"groups": [null, {"benchmarks": [null, {"samples": ["x"]}]}]}]}'],
    [
      'Vitest 5',
      '{"testResults": [{"assertionResults": [null, {"benchmarks": [{"tasks": [null, {"latency": 5}]}]}]}]}'
    ],
    ['github-action-benchmark', '[{"name": "x", "unit": "", "value": {}}]']
  ])('things of the wrong kind in a report of %s end as failures, not as exceptions', (_, text) => {
    const {scenarios} = readText(text)
    expect(scenarios.length).toBeGreaterThan(0)
    expect(scenarios.every(({failed, samples}) => failed !== null && samples.length === 0)).toBe(true)
  })

  test('things of the wrong kind in a summary of k6 measure nothing', () => {
    const text = '{"root_group": 1, "metrics": {"a": null, "b": [1], "c": {"values": {"avg": "x", "count": {}}}}}'
    expect(readText(text)).toEqual({scenarios: [], machines: [], defects: ['report: it holds no measured scenario']})
  })
})

describe('huge texts', () => {
  const huge = 'n'.repeat(10_000_000)

  test('a name of ten megabytes is cut in every format, and two that differ at the end stay two', () => {
    const custom = (end: string): object => ({name: `${huge}${end}`, unit: 'ms', value: 1})
    const {scenarios} = readText(JSON.stringify([custom('1'), custom('2')]))
    expect(new Set(scenarios.map(({scenario}) => scenario)).size).toBe(2)
    const texts = [
      JSON.stringify({results: [{command: huge, times: [1], exit_codes: [0]}]}),
      `Benchmark${huge}   5   10 ns/op\nBenchmarkA   5   10 ns/op\n`,
      `test ${huge} ... bench: 5 ns/iter (+/- 1)\ntest a ... bench: 5 ns/iter (+/- 1)\n`,
      JSON.stringify({[huge]: {latency: {value: 1}}})
    ]
    for (const text of texts)
      for (const {scenario} of readText(text).scenarios) expect(scenario.length).toBeLessThanOrEqual(1_000)
  })

  test('more scenarios than anybody can look at are a defect, not a list', () => {
    const many = Array.from({length: 20_001}, (_, i) => ({name: `s${i}`, unit: 'ms', value: 1}))
    expect(readText(JSON.stringify(many))).toMatchObject({
      scenarios: [],
      defects: ['report: it holds over 20000 measured scenarios']
    })
    const lines = Array.from({length: 500_000}, (_, i) => `BenchmarkX${i}   5   10 ns/op`)
    expect(readText(lines.join('\n')).defects).toEqual(['report: it holds over 20000 measured scenarios'])
  })

  test('a million samples are thinned, evenly', () => {
    const times = Array.from({length: 1_000_000}, (_, i) => i + 1)
    const {scenarios} = readText(JSON.stringify({results: [{command: 'x', times, exit_codes: []}]}))
    expect(scenarios[0]?.samples).toHaveLength(100_000)
  })

  test('a report of tens of megabytes of tests is not taken for one, and not parsed to find that out', () => {
    const tests = `{"testResults": [${'{"title": "adds up"},'.repeat(1_000_000)}{}]}`
    expect(isPerformanceReport({path: 'a.json', text: tests})).toBe(false)
  })
})
