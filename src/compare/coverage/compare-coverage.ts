import type {CoverageComparison} from '../../domain/coverage.js'
import {pairUp} from '../../domain/pair-up.js'
import type {TreeChange} from '../../domain/origin-of-change.js'
import type {GateReports} from '../../domain/report-text.js'
import {compareSides, putSideBySide} from './compare-sides.js'
import {readSide, type CoverageSide, type SideName} from './coverage-side.js'
import {placeFiles} from './place/place-files.js'
import {treePaths} from './place/tree-paths.js'
import {renderLcov} from './render-lcov.js'
import {treePair} from './tree-pair.js'
import {linesWithoutCode} from './without-code.js'

/** Texts of files of the integration, in the order of the paths; null for what cannot be had. */
export type TextsOf = (paths: readonly string[]) => Promise<readonly (string | null)[]>

/**
 * Compares the coverage reports that gates wrote on two trees, line by line; null without any report. Lines are aligned by the
 * hunks in which the trees differ. Texts are asked for only of files in which the state of a line changed.
 */
export async function compareCoverage(
  reports: readonly GateReports[],
  change: TreeChange,
  textsOf: TextsOf
): Promise<CoverageComparison | null> {
  if (reports.length === 0) return null
  const [baseline, integration] = [sideOf(reports, 'baseline', change), sideOf(reports, 'integration', change)]
  const sides = putSideBySide(baseline, integration, treePair(change))
  const texts = pairUp(sides.changed, await textsOf(sides.changed))
  return compareSides(sides, new Map(texts.map(([path, text]) => [path, linesWithoutCode(path, text)])))
}

/**
 * What the reports of the integration say of its files, all gates and shards united, as one tracefile of lcov; null when no file of
 * the tree is measured line by line.
 */
export function mergedCoverage(reports: readonly GateReports[], change: TreeChange): string | null {
  return renderLcov(sideOf(reports, 'integration', change).files)
}

function sideOf(reports: readonly GateReports[], name: SideName, change: TreeChange): CoverageSide {
  const tree = treePaths(name === 'baseline' ? change.basePaths : change.paths)
  return readSide(reports, name, (part, where) => placeFiles(part, where, tree))
}
