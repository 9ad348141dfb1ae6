import {describe, expect, test} from '@jest/globals'
import {compareFolders} from '../../../src/compare/compare-folders.js'
import type {ReportComparison} from '../../../src/compare/compare-report-folders.js'
import {renderComparison} from '../../../src/compare/render-comparison.js'
import {fixture, fixtures} from './reports.js'

const TEN = [1.01, 1.02, 0.99, 1, 1.03, 0.98, 1.005, 1.015, 0.995, 1.0]

function hyperfine(factor: number, command = 'sort'): string {
  const results = [{command, times: TEN.map(time => time * factor), exit_codes: TEN.map(() => 0)}]
  return JSON.stringify({results})
}

async function compare(before: string, after: string): Promise<ReportComparison> {
  return await compareFolders([{path: 'bench.json', text: before}], [{path: 'bench.json', text: after}])
}

test.each<[string, string, string, ReportComparison['verdict']]>([
  ['the same', hyperfine(1), hyperfine(1), 'same'],
  ['a little slower', hyperfine(1), hyperfine(1.1), 'same'],
  ['far slower', hyperfine(1), hyperfine(1.5), 'regressed'],
  ['faster', hyperfine(1), hyperfine(0.6), 'improved'],
  [
    'new',
    hyperfine(1),
    hyperfine(1).replace('{"results":[', `{"results":[${JSON.stringify({command: 'x', mean: 1})},`),
    'same'
  ],
  ['failing', hyperfine(1), hyperfine(1).replace('"exit_codes":[0', '"exit_codes":[7'), 'regressed'],
  [
    'told by one number',
    '[{"name": "x", "unit": "ms", "value": 1}]',
    '[{"name": "x", "unit": "ms", "value": 9}]',
    'inconclusive'
  ],
  ['cut off', hyperfine(1), hyperfine(1).slice(0, -3), 'broken'],
  [
    'of a direction that nothing tells',
    '[{"name": "x", "unit": "%", "value": 1}]',
    '[{"name": "x", "unit": "%", "value": 1}]',
    'broken'
  ]
])('two files of which the second is %s', async (_, before, after, verdict) => {
  expect((await compare(before, after)).verdict).toBe(verdict)
})

describe('folders', () => {
  const tests = {path: 'junit.xml', text: '<testsuite><testcase name="a"/></testsuite>'}
  const red = {path: 'junit.xml', text: '<testsuite><testcase name="a"><failure/></testcase></testsuite>'}
  const bench = (factor: number) => ({path: 'bench.json', text: hyperfine(factor)})

  test.each<[number, boolean, ReportComparison['verdict']]>([
    [1, true, 'same'],
    [2, true, 'regressed'],
    [0.5, true, 'improved'],
    [0.5, false, 'regressed']
  ])('hold reports of tests and of performance side by side: %p, %p', async (factor, isGreen, verdict) => {
    const result = await compareFolders([tests, bench(1)], [isGreen ? tests : red, bench(factor)])
    expect(result.verdict).toBe(verdict)
    expect(result.comparison.tests?.counts.same).toBe(isGreen ? 1 : 0)
    expect(result.comparison.performance?.method).toBe('files')
  })

  test('without performance reports say nothing of performance, and without tests nothing of tests', async () => {
    expect((await compareFolders([tests], [tests])).comparison.performance).toBeNull()
    expect((await compareFolders([bench(1)], [bench(1)])).comparison).toMatchObject({tests: null, gates: []})
  })

  test('of which one lacks the performance reports are broken', async () => {
    const result = await compareFolders([tests, bench(1)], [tests])
    expect(result).toMatchObject({
      verdict: 'broken',
      comparison: {performance: {defects: ['gate reports: integration: no report file was written']}}
    })
  })

  test('of criterion are compared benchmark by benchmark, whatever stands beside', async () => {
    const all = fixtures('criterion')
    const {comparison, verdict} = await compareFolders(all, all)
    expect(comparison).toMatchObject({tests: null, performance: {defects: []}})
    expect(['same', 'inconclusive']).toContain(verdict)
  })

  test('from two machines are compared by what the files in them share', async () => {
    const five = fixture('vitest/five.json')
    const moved = {...five, text: five.text.replaceAll('/home/runner/work/shop/shop', '/builds/42/shop')}
    const performance = (await compareFolders([five], [moved])).comparison.performance
    expect(performance?.counts).toMatchObject({added: 0, removed: 0, inconclusive: 3})
  })

  test('with a direction that the caller declares are judged by it', async () => {
    const points = (value: number) => [{path: 'a.json', text: JSON.stringify([{name: 'x', unit: '%', value}])}]
    expect(await compareFolders(points(1), points(1), 'higher')).toMatchObject({verdict: 'inconclusive'})
  })
})

test('the terminal is told what was compared, how, and by how much', async () => {
  expect(renderComparison(await compare(hyperfine(1), hyperfine(1.5, 'sort')))).toBe(
    [
      'REGRESSED: the integration is worse than the baseline',
      '',
      'Performance, from files alone, which is weaker than measuring in turns:',
      '  1 worse',
      '',
      '  worse: sort, time (1 s -> 1.5 s)',
      '      50 % worse (48 to 52 %), from files alone: not measured in turns, which is weaker',
      ''
    ].join('\n')
  )
})

test('nothing in a report can act on the terminal', async () => {
  const text = hyperfine(1.5, 'x\u001b[2J\n::error::y')
  const shown = renderComparison(await compare(hyperfine(1, 'x\u001b[2J\n::error::y'), text))
  expect(shown).not.toContain('\u001b')
  expect(shown.split('\n').some(line => line.startsWith('::'))).toBe(false)
})
