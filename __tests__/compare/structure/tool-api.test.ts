import {describe, expect, test} from '@jest/globals'
import {toolApi, type ToolApi} from '../../../src/compare/api/tool-api.js'
import {gateReports, ROOT, toolText} from './tool-reports.js'

const MILLIONS = 5_000_000
const PATHS = ['shop/cart.py', 'src/lib.rs', 'shop.proto', 'integration.yaml']

function read(baseline: string | null, integration: string | null): ToolApi {
  return toolApi([gateReports(baseline, integration)], {paths: PATHS})
}

/** `removed! Cart.clear shop/cart.py:5`, with `!` for what breaks. */
function outline({changes}: ToolApi): readonly string[] {
  return changes.map(({kind, isBreaking, symbol, path, line}) => {
    const place = path === '' ? '' : ` ${path}${line === null ? '' : `:${line}`}`
    return `${kind}${isBreaking ? '!' : ''} ${symbol}${place}`
  })
}

const GRIFFE = [
  'removed! Cart.size shop/cart.py',
  'signature! Cart.add(count) shop/cart.py:5',
  'signature! Cart.add(count) shop/cart.py:5',
  'removed! Cart.clear shop/cart.py',
  'removed! price shop/cart.py'
]

describe('what the tools of the project found', () => {
  test('api-extractor writes the whole interface down, and both sides are compared', () => {
    const api = read(toolText('api-extractor/baseline.api.md'), toolText('api-extractor/integration.api.md'))
    expect(outline(api)).toEqual([
      'signature Cart.add',
      'removed! Cart.clear',
      'removed experiment',
      'removed! Mode.Slow',
      'signature! Money',
      'removed! price',
      'signature! total'
    ])
    expect(api).toMatchObject({tools: ['api-extractor'], defects: []})
    expect([...api.languages]).toContain('typescript')
    expect(api.changes[6]).toMatchObject({
      names: ['total'],
      before: 'function total(cart: Cart): number',
      after: 'function total(cart: Cart, currency: string): number'
    })
  })

  test.each<[string, string, string, readonly string[]]>([
    ['griffe', 'no changes', 'griffe/integration-oneline.txt', GRIFFE],
    ['griffe', 'no changes', 'griffe/integration-github.txt', GRIFFE],
    [
      'griffe',
      'no changes',
      'griffe/integration-markdown.txt',
      GRIFFE.map(line => line.replace(/ shop\/cart\.py.*/, ''))
    ],
    [
      'apidiff',
      'no changes',
      'apidiff/integration.txt',
      [
        'signature! ./cart.(*Cart).Add',
        'removed! ./cart.(*Cart).Clear',
        'removed! ./cart.Cart.Owner',
        'behaviour! ./cart.Rate',
        'signature! ./cart.Store.Load',
        'signature! ./cart.Total'
      ]
    ],
    [
      'cargo-semver-checks',
      toolText('cargo-semver-checks/baseline.txt'),
      'cargo-semver-checks/integration.txt',
      [
        'signature! Mode:Late src/lib.rs:4',
        'removed! shop::price src/lib.rs',
        'signature! shop::total src/lib.rs:3',
        'removed! Cart::clear src/lib.rs',
        'signature! shop::Cart::add src/lib.rs:2'
      ]
    ],
    [
      'oasdiff',
      '[]',
      'oasdiff/integration.json',
      ['removed! DELETE /carts', 'signature! GET /carts integration.yaml:7']
    ],
    [
      'buf',
      'no changes',
      'buf/integration.json',
      ['removed! Cart.size shop.proto:3', 'signature! Cart.owner shop.proto:4', 'removed! Carts.Clear shop.proto:6']
    ]
  ])('%s compares by itself', (tool, baseline, path, expected) => {
    const api = read(baseline, toolText(path))
    expect(outline(api).map(line => line.replace(/ baseline\.yaml$/, ''))).toEqual(expected)
    expect(api).toMatchObject({tools: [tool], defects: []})
  })

  test('what it found in the baseline already is no matter of the branches', () => {
    const before = 'shop/cart.py:0: Cart.size: Public object was removed\n'
    expect(outline(read(before, toolText('griffe/integration-oneline.txt')))).toEqual(GRIFFE.slice(1))
  })

  test('gorelease says it in a form of its own', () => {
    const text =
      '# example.com/shop/cart\n## incompatible changes\nTotal: removed\n## compatible changes\nNew: added\n\n# summary\nSuggested version: v2.0.0\n'
    expect(outline(read('no changes', text))).toEqual(['removed! example.com/shop/cart.Total'])
  })

  test('both sides alike is no change', () => {
    const text = toolText('api-extractor/baseline.api.md')
    expect(read(text, text)).toMatchObject({changes: [], tools: ['api-extractor'], defects: []})
  })
})

describe('what is no report', () => {
  const EMPTY = /^gate structure: integration: report: it is empty: .*"no changes"/

  test.each([
    ['empty', '', EMPTY],
    ['blank', ' \n', EMPTY],
    ['a log', 'Traceback (most recent call last):\n', /no report of changes of an interface of a known tool/],
    ['an error as JSON', '{"error": "x"}', /it is JSON, but no report/],
    ['a list of other things', '[{"a": 1}]', /it is JSON, but no report/],
    ['cut off JSON', '[{"id": "x", "lev', /not a whole JSON text/],
    ['a cut off report of api-extractor', '## API Report File for "shop"\n\n```ts\nexport class A {', /cut off/],
    ['one of cargo-semver-checks', '    Checking shop v1.0.0 -> v1.0.0 (no change)\n', /did not come to its end/],
    ['brackets by the million', '['.repeat(MILLIONS), /nested deeper/]
  ])('%s is a defect', (_, text, defect) => {
    const api = read('no changes', text)
    expect(api.changes).toEqual([])
    expect(api.defects).toEqual([expect.stringMatching(defect)])
    expect(api.tools).toEqual([])
  })

  test('a side without a report is a defect; what the integration’s tool found is still told', () => {
    const api = read(null, toolText('griffe/integration-oneline.txt'))
    expect(outline(api)).toEqual(GRIFFE)
    expect(api.defects).toEqual(['gate structure: baseline: no report was written'])
    expect(read('no changes', null).defects).toEqual(['gate structure: integration: no report was written'])
  })

  test('a report that only one side has is a defect', () => {
    const [baseline] = [toolText('api-extractor/baseline.api.md')]
    expect(read(baseline, 'no changes').defects).toEqual([
      'gate structure: integration: report: there is no such report, as the baseline has'
    ])
  })

  test('huge names are cut, and a huge line is read only at its beginning', () => {
    const huge = 'n'.repeat(10_000_000)
    const api = read('no changes', `[{"id": "${huge}", "level": 3, "path": "${huge}", "text": "${huge}"}]`)
    for (const {symbol, before, names} of api.changes) {
      for (const text of [symbol, before ?? '', ...names]) expect(text.length).toBeLessThanOrEqual(1_000)
    }
    expect(read('no changes', `a.py:1: ${huge}: Public object was removed`).defects).toHaveLength(1)
  })

  test('a path of the machine is made one of the tree', () => {
    const line = `${ROOT}/shop/cart.py:4: price: Public object was removed\n`
    expect(outline(read('no changes', line))).toEqual(['removed! price shop/cart.py:4'])
  })
})
