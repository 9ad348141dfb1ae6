import {describe, expect, test} from '@jest/globals'
import {outline, readFixtures} from './reports.js'

/** A report that a tool wrote, its format, every test in it as it is read, and what did not load. */
export type OutlineRow = readonly [path: string, format: string, cases: readonly string[], unloaded: readonly string[]]

/** Says of each report that it is read whole, to exactly this. */
export function expectOutlines(rows: readonly OutlineRow[]): void {
  describe.each(rows)('%s', (path, format, cases, unloaded) => {
    test('is read whole, with every test and what did not load', () => {
      const report = readFixtures(path)
      expect({...report, cases: outline(report), loadErrors: report.loadErrors.map(({file}) => file)}).toEqual({
        format,
        cases,
        loadErrors: unloaded,
        defects: []
      })
    })
  })
}
