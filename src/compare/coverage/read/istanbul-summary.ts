import {fieldOf} from '../../../domain/field-of.js'
import type {CoveragePart} from '../measured.js'
import {collector, shown} from './collector.js'
import {countOf} from './count.js'

/** Reads Istanbul's `coverage-summary.json`: totals of each file, no lines. Percentages are not looked at: they may be texts. */
export function readIstanbulSummary(report: object): CoveragePart {
  const into = collector()
  for (const [name, entry] of Object.entries(report)) {
    if (name === 'total') continue
    if (into.isFull()) break
    const [lines, covered] = ['total', 'covered'].map(field => countOf(fieldOf(entry, 'lines', field)))
    if (typeof lines !== 'number' || typeof covered !== 'number' || covered > lines) {
      into.defect(`the entry of ${shown(name)} does not tell how many of its lines are covered`)
    } else into.file(name).total({covered, lines})
  }
  return into.part('istanbul-summary')
}
