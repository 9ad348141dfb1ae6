import {describe, expect, test} from '@jest/globals'
import {readPerformanceReports} from '../../../src/compare/performance/read-performance-reports.js'
import {fixture, fixtures, outline, readText, SHOP} from './reports.js'

const CART = 'example.com/shop/cart.BenchmarkTotal/kind=all'
const GO_OF_CART = (samples: number): readonly string[] =>
  ['10', '1000'].flatMap(size => [
    `${CART}/size-${size} | time | ns | lower | ${samples} samples`,
    `${CART}/size-${size} | items/op | items/op | ? | ${samples} samples`,
    `${CART}/size-${size} | memory | bytes | lower | ${samples} samples`,
    `${CART}/size-${size} | allocations | count | lower | ${samples} samples`
  ])
const GO_BREAKS = 'example.com/shop/cart.BenchmarkBreaks | time | ns | lower | failed: it failed'
const LIBTEST = [
  'breaks | time | ns | lower | failed: it failed',
  'small | time | ns | lower | 1 samples',
  'totals | time | ns | lower | 1 samples'
]
const JMH = (name: string, measures: readonly string[]): readonly string[] =>
  ['10', '1000'].flatMap(size => measures.map(measure => `shop.CartBench.${name} (size=${size}) | ${measure}`))

describe('reports that the real tools wrote', () => {
  test.each<[string, readonly string[]]>([
    [
      'pytest-benchmark/data.json',
      ['test_sort[10]', 'test_sort[1000]', 'test_join'].map(
        name => `tests/test_speed.py::${name} | time | ns | lower | 12 samples`
      )
    ],
    [
      'pytest-benchmark/stats.json',
      ['test_sort[10]', 'test_sort[1000]', 'test_join'].map(
        name => `tests/test_speed.py::${name} | time | ns | lower | 1 samples`
      )
    ],
    [
      'google/repetitions.json',
      [
        'sum/list/100 | time | ns | lower | 8 samples',
        'sum/list/10000 | time | ns | lower | 8 samples',
        'refuses | time | ns | lower | failed: no stock'
      ]
    ],
    [
      'google/aggregates.json',
      [
        'refuses | time | ns | lower | failed: no stock',
        'sum/list/100 | time | ns | lower | 1 samples',
        'sum/list/10000 | time | ns | lower | 1 samples'
      ]
    ],
    [
      'google/single.json',
      ['sum/list/100 | time | ns | lower | 1 samples', 'sum/list/10000 | time | ns | lower | 1 samples']
    ],
    [
      'hyperfine/ordinary.json',
      [
        // Some of the ten were too short for its clock.
        'seq 100 | sort -n | time | ns | lower | 7 samples',
        'seq 100 | sort -n | memory | bytes | lower | 10 samples',
        'seq 100000 | sort -n | time | ns | lower | 10 samples',
        'seq 100000 | sort -n | memory | bytes | lower | 10 samples'
      ]
    ],
    [
      'hyperfine/failing.json',
      [
        'seq 100 | time | ns | lower | 3 samples',
        'seq 100 | memory | bytes | lower | 4 samples',
        'seq 100; exit 3 | time | ns | lower | failed: 4 of 4 runs ended with exit code 3',
        'seq 100; exit 3 | memory | bytes | lower | failed: 4 of 4 runs ended with exit code 3'
      ]
    ],
    [
      'go/ordinary.txt',
      [...GO_OF_CART(8), 'example.com/shop/mail.BenchmarkSend | time | ns | lower | 8 samples', GO_BREAKS]
    ],
    // Names that end in a number keep it where there is but one processor.
    ['go/one-processor.txt', [...GO_OF_CART(1), GO_BREAKS]],
    ['go/events.json', ['example.com/shop/mail.BenchmarkSend | time | ns | lower | 2 samples']],
    ['libtest/ordinary.txt', LIBTEST],
    ['libtest/ordinary.json', LIBTEST],
    [
      'vitest/four.json',
      [
        'src/cart.bench.js > cart > adds up | time | ns | lower | 1 samples',
        'src/cart.bench.js > cart > sorts | time | ns | lower | 1 samples',
        'src/cart.bench.js > cart > breaks | time | ns | lower | failed: it reports no number'
      ]
    ],
    [
      'vitest/five.json',
      [
        'src/cart.bench.js > cart > sums > adds up | time | ns | lower | 1 samples',
        'src/cart.bench.js > cart > orders > sort | time | ns | lower | 1 samples',
        'src/cart.bench.js > cart > orders > toSorted | time | ns | lower | 1 samples',
        'src/cart.bench.js > cart > breaks | time | ns | lower | failed: Error: no stock'
      ]
    ],
    [
      'github-action-benchmark/custom.json',
      [
        'adds up | time | ns | lower | 1 samples',
        'adds up, per second | throughput | 1/s | higher | 1 samples',
        'bundle | memory | bytes | ? | 1 samples',
        'score | points | points | ? | 1 samples'
      ]
    ],
    [
      'jmh/ordinary.json',
      [
        ...JMH('total', ['throughput | 1/s | higher | 8 samples', 'memory (thrpt) | bytes | lower | 8 samples']),
        ...JMH('total', ['time | ns | lower | 8 samples', 'memory | bytes | lower | 8 samples']),
        ...JMH('make', ['time (sample) | ns | lower | 1 samples', 'memory (sample) | bytes | lower | 8 samples'])
      ]
    ],
    [
      'k6/export.json',
      [
        'iterations | rate | 1/s | higher | 1 samples',
        'http_reqs | rate | 1/s | higher | 1 samples',
        'checks | share | share | higher | 1 samples',
        'http_req_duration | med | ns | lower | 1 samples',
        'http_req_duration | p(95) | ns | lower | 1 samples',
        'iteration_duration | med | ns | lower | 1 samples',
        'iteration_duration | p(95) | ns | lower | 1 samples',
        'sold | rate | 1/s | ? | 1 samples',
        // The flat summary does not say that it is a time.
        'basket_time | med |  | ? | 1 samples',
        'basket_time | p(95) |  | ? | 1 samples',
        'http_req_duration{expected_response:true} | med | ns | lower | 1 samples',
        'http_req_duration{expected_response:true} | p(95) | ns | lower | 1 samples',
        'http_req_failed | share | share | lower | 1 samples'
      ]
    ],
    [
      'by-hand/bencher/metrics.json',
      [
        'cart::total | latency | ns | lower | 1 samples',
        'cart::total | throughput | 1/s | higher | 1 samples',
        'bundle | file-size | bytes | lower | 1 samples',
        'bundle | Score |  | ? | 1 samples'
      ]
    ],
    [
      'by-hand/benchmark-dot-net/shop-report-full.json',
      [
        'Shop.CartBenchmarks.Total(Size: 1000) | time | ns | lower | 8 samples',
        'Shop.CartBenchmarks.Total(Size: 1000) | memory | bytes | lower | 1 samples',
        'Shop.CartBenchmarks.Breaks | time | ns | lower | failed: it has no statistics: no run ended well'
      ]
    ]
  ])('%s', (path, lines) => {
    const read = readPerformanceReports([fixture(path)], SHOP)
    expect({lines: outline(read), defects: read.defects}).toEqual({lines, defects: []})
  })

  test('a summary of k6 tells the same as its export, and which trends are times', () => {
    const read = readPerformanceReports([fixture('k6/summary.json')], SHOP)
    expect(outline(read)).toContain('basket_time | p(95) | ns | lower | 1 samples')
    expect([...outline(read)].sort().map(line => line.replace(/ \| {2}\| \? /, ' | ns | lower '))).toEqual(
      [...outline(readPerformanceReports([fixture('k6/export.json')], SHOP))]
        .map(line => line.replace(/ \| {2}\| \? /, ' | ns | lower '))
        .sort()
    )
  })

  test('of all files of criterion those of the last run count, with samples or with the median alone', () => {
    const all = fixtures('criterion')
    const samples = readPerformanceReports(all, SHOP)
    const lines = (count: number): readonly string[] =>
      ['10', '1000'].map(size => `cart/total/all/${size} | time | ns | lower | ${count} samples`)
    expect({lines: outline(samples), defects: samples.defects}).toEqual({lines: lines(10), defects: []})
    const estimates = readPerformanceReports(
      all.filter(({path}) => !path.endsWith('sample.json')),
      SHOP
    )
    expect(outline(estimates)).toEqual(lines(1))
    const nameless = readPerformanceReports(
      all.filter(({path}) => path.endsWith('new/estimates.json')),
      SHOP
    )
    // The folder writes the slash of a name otherwise.
    expect(nameless.scenarios.map(({scenario}) => scenario)).toEqual(['cart/total_all/10', 'cart/total_all/1000'])
    const lonely = readPerformanceReports(
      all.filter(({path}) => path.endsWith('10/new/benchmark.json')),
      SHOP
    )
    expect(lonely.defects).toEqual([
      expect.stringContaining('criterion/cart/total_all/10/new has neither sample.json nor estimates.json')
    ])
  })
})

describe('numbers', () => {
  test.each<[string, string, readonly (string | number)[], number]>([
    ['pytest-benchmark/data.json', 'seconds', ['benchmarks', 0, 'stats', 'data', 0], 1e9],
    ['pytest-benchmark/stats.json', 'seconds', ['benchmarks', 0, 'stats', 'min'], 1e9],
    ['google/repetitions.json', 'nanoseconds', ['benchmarks', 0, 'real_time'], 1],
    ['hyperfine/ordinary.json', 'seconds', ['results', 0, 'max'], 1e9],
    ['jmh/ordinary.json', 'operations per microsecond', [0, 'primaryMetric', 'rawData', 0, 0], 1e6],
    ['vitest/four.json', 'milliseconds', ['files', 0, 'groups', 0, 'benchmarks', 0, 'min'], 1e6],
    ['github-action-benchmark/custom.json', 'milliseconds', [0, 'value'], 1e6]
  ])('of %s, told in %s, are in neutral units', (path, _, place, factor) => {
    const report = fixture(path)
    const [scenario] = readPerformanceReports([report], SHOP).scenarios
    const whole: unknown = JSON.parse(report.text)
    const told = place.reduce((value, name): unknown => Reflect.get(Object(value) as object, name), whole)
    expect(scenario?.samples).toContain(Number(told) * factor)
  })

  test('the files in which scenarios are written are relative to the tree, and the processor is known where it is told', () => {
    const sources = ['pytest-benchmark/data.json', 'vitest/five.json', 'vitest/four.json', 'go/ordinary.txt'].map(
      path => readPerformanceReports([fixture(path)], SHOP)
    )
    expect(sources.map(({scenarios}) => scenarios[0]?.source)).toEqual([
      'tests/test_speed.py',
      'src/cart.bench.js',
      'src/cart.bench.js',
      'example.com/shop/cart/*'
    ])
    expect(sources.map(({machines}) => machines)).toEqual([['AMD EPYC'], [], [], ['AMD EPYC']])
  })
})

describe('text formats', () => {
  test('names of Go keep a number that not all of them end in, and metadata tells what is better', () => {
    const text = [
      'Unit hits/op better=higher',
      'BenchmarkA-8   10   100 ns/op   3 hits/op',
      'BenchmarkA-8   10   120 ns/op   4 hits/op',
      'BenchmarkB   10   1e3 ns/op   2 p99-wait-ns'
    ].join('\n')
    expect(outline(readText(text))).toEqual([
      'BenchmarkA-8 | time | ns | lower | 2 samples',
      'BenchmarkA-8 | hits/op | hits/op | higher | 2 samples',
      'BenchmarkB | time | ns | lower | 1 samples',
      'BenchmarkB | p99-wait | ns | lower | 1 samples'
    ])
  })

  test('two packages of Go may have benchmarks of one name', () => {
    const one = (name: string): string =>
      `goos: linux\npkg: x/${name}\nBenchmarkA-2 \t 5 \t 10 ns/op\nPASS\nok  \tx/${name}\t0.1s\n`
    expect(readText(one('a') + one('b')).scenarios.map(({scenario}) => scenario)).toEqual([
      'x/a.BenchmarkA',
      'x/b.BenchmarkA'
    ])
  })

  test.each([
    ['FAIL\tx/a [build failed]\n', 'report: package x/a: build failed'],
    ['panic: no stock\nexit status 2\nFAIL\tx/a\t0.004s\n', 'report: package x/a failed without naming a benchmark'],
    ['PASS\nok  \tx/a\t0.1s\ngoos: linux\npkg: x/b\n', 'report: it ends before package x/b has: cut off'],
    ['BenchmarkB-2   5   1', 'report: it ends before package x/a has: cut off']
  ])('a package of Go that ends in %j is a defect', (end, defect) => {
    const text = `goos: linux\npkg: x/a\nBenchmarkA-2   5   10 ns/op\n${end}`
    expect(readText(text).defects).toEqual([defect])
  })

  test('what benchstat is given, results and headers alone, is whole', () => {
    expect(readText('goos: linux\npkg: x/a\nBenchmarkA-2   5   10 ns/op\n').defects).toEqual([])
  })

  test('a summary of libtest that claims more than there is, is a defect', () => {
    const text =
      'running 2 tests\ntest a ... bench: 1,234 ns/iter (+/- 5)\n\ntest result: ok. 2 measured; 0 filtered out\n'
    expect(readText(text).defects).toEqual(['report: its summary claims 2 measured and it holds 1'])
    expect(readText(text).scenarios[0]?.samples).toEqual([1234])
  })

  test('two benches of one name in two targets stay two', () => {
    const text = 'test a ... bench: 5 ns/iter (+/- 1)\ntest a ... bench: 7 cycles/iter (+/- 1)\n'
    expect(outline(readText(text))).toEqual([
      'a | time | ns | lower | 1 samples',
      'a | cycles | count | lower | 1 samples'
    ])
  })
})

test('the same scenario in several files was measured several times, unless its unit differs', () => {
  const shard = (path: string, unit: string): {path: string; text: string} => ({
    path,
    text: JSON.stringify([{name: 'x', unit, value: 5}])
  })
  expect(outline(readPerformanceReports([shard('a', 'ms'), shard('b', 's/op')], ''))).toEqual([
    'x | time | ns | lower | 2 samples'
  ])
  const odd = [
    {path: 'a', text: '{"x": {"speed": {"value": 1}}}'},
    {path: 'b', text: '{"x": {"latency": {"value": 1}, "speed": {"value": 1}}}'}
  ]
  expect(outline(readPerformanceReports(odd, ''))).toEqual([
    'x | speed |  | ? | 2 samples',
    'x | latency | ns | lower | 1 samples'
  ])
})
