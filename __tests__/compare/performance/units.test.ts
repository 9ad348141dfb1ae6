import {expect, test} from '@jest/globals'
import {unitOf} from '../../../src/compare/performance/read/unit.js'
import {formatNumber} from '../../../src/compare/performance/format-number.js'

test.each([
  ['ns/op', 'ns', 1, 'lower', 'time'],
  ['µs', 'ns', 1e3, 'lower', 'time'],
  ['μs/iter', 'ns', 1e3, 'lower', 'time'],
  ['ms/op', 'ns', 1e6, 'lower', 'time'],
  ['seconds', 'ns', 1e9, 'lower', 'time'],
  ['ops/s', '1/s', 1, 'higher', 'throughput'],
  ['ops/sec', '1/s', 1, 'higher', 'throughput'],
  ['ops/ms', '1/s', 1e3, 'higher', 'throughput'],
  ['req/s', '1/s', 1, 'higher', 'throughput'],
  ['Hz', '1/s', 1, 'higher', 'throughput'],
  ['iter/sec', '1/s', 1, 'higher', 'throughput'],
  ['MB/s', 'bytes/s', 1e6, 'higher', 'throughput'],
  ['MiB/sec', 'bytes/s', 1024 ** 2, 'higher', 'throughput'],
  ['B/op', 'bytes', 1, 'lower', 'memory'],
  ['allocs/op', 'count', 1, 'lower', 'allocations'],
  ['cycles/iter', 'count', 1, 'lower', 'cycles'],
  // How much is free, or how much is used: the unit does not tell.
  ['Megabytes', 'bytes', 1e6, null, 'memory'],
  ['KiB', 'bytes', 1024, null, 'memory'],
  ['Percent', 'Percent', 1, null, 'Percent'],
  ['points', 'points', 1, null, 'points'],
  ['MS/s', 'MS/s', 1, 'higher', 'MS/s'],
  ['frames/s', 'frames/s', 1, 'higher', 'frames/s'],
  ['p99-latency-ns', 'ns', 1, 'lower', 'p99-latency'],
  ['peak-RSS-bytes', 'bytes', 1, 'lower', 'peak-RSS'],
  ['', '', 1, null, '']
] as const)('%s means %s', (...[text, unit, factor, better, measure]) => {
  expect(unitOf(text)).toEqual({unit, factor, better, measure})
})

test.each([
  [null, 'ns', 'none'],
  [0, 'ns', '0 ns'],
  [0.3733, 'ns', '0.373 ns'],
  [12_345, 'ns', '12.3 µs'],
  [2.5e9, 'ns', '2.5 s'],
  [4e12, 'ns', '4000 s'],
  [41_211, 'bytes', '41.2 kB'],
  [310, '1/s', '310 /s'],
  [12, 'count', '12'],
  [93, 'points', '93 points']
] as const)('%p %s is written %s', (number, unit, text) => {
  expect(formatNumber(number, unit)).toBe(text)
})
