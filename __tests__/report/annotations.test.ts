import {describe, expect, test} from '@jest/globals'
import type {TestRow} from '../../src/domain/comparison.js'
import type {Annotation} from '../../src/ports/runner.js'
import {renderAnnotations} from '../../src/report/annotations.js'
import {aCandidate, aRecord} from '../support/record-builder.js'
import {aComparison, routesConflict} from '../support/record-parts.js'
import {VARIANTS} from '../support/record-variants.js'

describe('annotations', () => {
  test('a conflict points to its file and line and says whose move it is', () => {
    const record = aRecord({status: 'blocked', culprits: [], conflicts: [routesConflict()]})
    expect(renderAnnotations(record)).toEqual([
      {
        level: 'error',
        title: 'INT-001: auth × api in src/routes.js',
        message: 'medium severity. CONFLICT (content): Merge conflict in src/routes.js. Whose move: Ada Writer.',
        path: 'src/routes.js',
        line: 12
      }
    ])
  })

  test.each([
    ['a conflict without quoted code has no line', routesConflict({sides: []}), {path: 'src/routes.js'}],
    [
      'an insertion at the top of a file has no line',
      routesConflict({
        sides: [
          {
            branch: 'auth',
            author: 'Ada',
            path: 'src/routes.js',
            lines: {start: 0, count: 0},
            text: '',
            definition: null
          }
        ]
      }),
      {path: 'src/routes.js'}
    ],
    ['a conflict without a file has no path', routesConflict({path: '', sides: []}), {}]
  ])('%s', (_name, conflict, place) => {
    const [annotation] = renderAnnotations(aRecord({culprits: [], conflicts: [conflict]}))
    const found = Object.fromEntries(
      Object.entries(annotation ?? {}).filter(([key]) => key === 'path' || key === 'line')
    )
    expect(found).toEqual(place)
  })

  test('what was resolved is not annotated', () => {
    const record = aRecord({culprits: [], conflicts: [routesConflict({resolution: 'both kept'})]})
    expect(renderAnnotations(record)).toEqual([])
  })

  test.each([
    ['mixed', ['warning', 'warning']],
    ['all-green', ['notice']],
    ['failed-stage', ['error', 'error']],
    ['regressed', ['error', 'warning', 'warning']],
    ['baseline-red', ['warning', 'warning', 'warning']]
  ])('the levels of %s are %j', (variant, levels) => {
    expect(renderAnnotations(VARIANTS[variant]!()).map(({level}) => level)).toEqual(levels)
  })

  test.each([
    [9, 9, null],
    [10, 10, null],
    [11, 10, '2 more'],
    [1000, 10, '991 more']
  ])('of %d regressions %d are shown', (found, shown, last) => {
    const annotations = renderAnnotations(aRecord({culprits: [], conflicts: [], comparison: regressions(found)}))
    expect(annotations).toHaveLength(shown)
    expect(annotations.at(-1)?.title).toBe(last ?? `Regression: test ${found}`)
  })

  test('every level has places of its own', () => {
    const candidates = Array.from({length: 30}, (_, i) =>
      aCandidate(`branch-${i}`, null, {outcome: i % 2 === 0 ? 'contained' : 'missing', reason: 'so it is'})
    )
    const record = aRecord({culprits: [], conflicts: [], candidates, comparison: regressions(30)})
    const levels = renderAnnotations(record).map(({level}) => level)
    expect(['error', 'warning', 'notice'].map(level => levels.filter(one => one === level).length)).toEqual([
      10, 10, 10
    ])
  })

  test('long texts are cut between characters', () => {
    const record = aRecord({culprits: [], conflicts: [], comparison: regressions(1, '🧵'.repeat(5000))})
    const [{title, message}] = renderAnnotations(record) as [Annotation]
    expect([title.length, message.length]).toEqual([255, 4000])
    expect(title + message).not.toMatch(/\p{Cs}/u)
  })
})

function regressions(number: number, text?: string): ReturnType<typeof aComparison> {
  const rows = Array.from({length: number}, (_, i): TestRow => ({
    gate: 'test',
    test: text ?? `test ${i + 1}`,
    id: `test ${i + 1}`,
    change: 'regression',
    baseline: 'passed',
    integration: 'failed',
    message: text ?? null,
    messageChanged: false
  }))
  return aComparison({counts: {regression: number}, rows})
}
