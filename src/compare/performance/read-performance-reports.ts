import {cutText} from '../../domain/cut-text.js'
import type {MeasuredReports} from '../../domain/measurement.js'
import type {ReportText} from '../../domain/report-text.js'
import {cleanerFor} from '../text/clean-text.js'
import {readCriterion, type CriterionPiece} from './read/criterion.js'
import {mergeScenarios} from './read/merge-scenarios.js'
import {MOST_SCENARIOS, type PerformancePart} from './read/part.js'
import {readPerformanceText} from './read/recognise.js'

const MOST_DEFECTS = 50
const LONGEST_DEFECT = 600

/**
 * Reads and unites the performance reports that one gate wrote on the tree whose absolute path is `root`: the same scenario in
 * several files was measured several times. A file that cannot be read whole becomes a defect with its name, never nothing; no
 * file at all is a defect too.
 */
export function readPerformanceReports(files: readonly ReportText[], root: string): MeasuredReports {
  const clean = cleanerFor(root)
  const parts: {readonly path: string; readonly part: PerformancePart}[] = []
  const pieces: CriterionPiece[] = []
  for (const {path, text} of files) {
    const read = readPerformanceText(text, path, clean)
    if (read.kind === 'piece') pieces.push(read.piece)
    else parts.push({path, part: read.part})
  }
  if (pieces.length > 0) parts.push({path: pieces[0]?.path ?? '', part: readCriterion(pieces, clean)})
  const defects = parts.flatMap(({path, part}) =>
    part.defects.map(defect => cutText(`${path}: ${defect}`, LONGEST_DEFECT))
  )
  const scenarios = mergeScenarios(parts.flatMap(({part}) => part.scenarios))
  const tooMany = scenarios.length > MOST_SCENARIOS ? [`over ${MOST_SCENARIOS} measured scenarios in all files`] : []
  const none = files.length === 0 ? ['no report file was written'] : []
  return {
    scenarios: tooMany.length > 0 ? [] : scenarios,
    machines: [...new Set(parts.flatMap(({part}) => part.machine ?? []))].sort(),
    defects: bounded([...none, ...tooMany, ...defects])
  }
}

function bounded(defects: readonly string[]): readonly string[] {
  if (defects.length <= MOST_DEFECTS) return defects
  return [...defects.slice(0, MOST_DEFECTS), `and ${defects.length - MOST_DEFECTS} more defects`]
}
