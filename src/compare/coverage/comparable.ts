import {fewOf} from '../../domain/few-of.js'
import {plural} from '../../domain/plural.js'
import type {CoverageSide, ReadReport} from './coverage-side.js'

/** What of two trees is the same on both. */
export interface Sameness {
  /** True for a file that both trees have, whatever its text. */
  readonly isOnBoth: (path: string) => boolean
  /** True for a file whose text did not change. */
  readonly isUnchanged: (path: string) => boolean
}

/** Of the lines whose text did not change, so many may be measured on one side only before it is another instrumentation. */
const MOST_ONE_SIDED = 0.1
/** So many files make a folder that is measured on one side only a part of the project that was left out. */
const FOLDER = 2

/** Why the two sides cannot be held against each other; empty when they can. */
export function whyIncomparable(baseline: CoverageSide, integration: CoverageSide, same: Sameness): readonly string[] {
  const sides = [baseline, integration]
  const partial = sides.filter(({defects}) => defects.length > 0)
  const without = sides.filter(({files}) => files.size === 0)
  if (partial.length > 0 || without.length > 0) {
    return [
      ...partial.map(({name}) => `not every report of the ${name} could be read whole`),
      ...without.map(({name}) => `no file of the tree is measured in the ${name}`)
    ]
  }
  const reports = [...lonely(baseline, integration, same), ...lonely(integration, baseline, same)]
  if (reports.length > 0) return reports
  const folders = [...loneFolders(baseline, integration, same), ...loneFolders(integration, baseline, same)]
  return folders.length > 0 ? folders : otherLines(baseline, integration, same)
}

/**
 * Reports of one side that have none of the same gate and format on the other, unless they tell only of files that the other tree
 * does not have. Names may differ from run to run, so what is left over after those of one name is paired by count.
 */
function lonely(side: CoverageSide, other: CoverageSide, same: Sameness): readonly string[] {
  const kindOf = ({gate, format}: ReadReport): string => JSON.stringify([gate, format])
  const names = new Set(other.reports.map(report => kindOf(report) + report.path))
  const ownNames = new Set(side.reports.map(report => kindOf(report) + report.path))
  const spare = other.reports.filter(report => !ownNames.has(kindOf(report) + report.path)).map(kindOf)
  const left = side.reports.filter(report => {
    if (names.has(kindOf(report) + report.path)) return false
    const partner = spare.indexOf(kindOf(report))
    if (partner !== -1) spare.splice(partner, 1)
    return partner === -1 && [...report.files].some(same.isOnBoth)
  })
  return left.map(({gate, path, format}) => `gate ${gate}: only the ${side.name} has the report ${path} (${format})`)
}

/** The outermost folders of which one side measures files that did not change, and the other side none at all. */
function loneFolders(side: CoverageSide, other: CoverageSide, same: Sameness): readonly string[] {
  const measured = new Set([...other.files.keys()].flatMap(foldersOf))
  const counts = new Map<string, number>()
  for (const path of side.files.keys()) {
    const folder = foldersOf(path).find(one => !measured.has(one))
    if (folder !== undefined && same.isUnchanged(path)) counts.set(folder, (counts.get(folder) ?? 0) + 1)
  }
  const lone = [...counts].filter(([, count]) => count >= FOLDER)
  return lone.map(([folder, count]) => `only the ${side.name} measures ${folder}/ (${plural(count, 'unchanged file')})`)
}

/** The folders around a file, outermost first; the root of the tree is not among them. */
function foldersOf(path: string): readonly string[] {
  const parts = path.split('/')
  return parts.slice(1).map((_, i) => parts.slice(0, i + 1).join('/'))
}

/** Which lines can be run follows from the text and the tool: where the text is the same and the lines are not, the tool is not. */
function otherLines(baseline: CoverageSide, integration: CoverageSide, same: Sameness): readonly string[] {
  let all = 0
  let oneSided = 0
  const files: string[] = []
  for (const path of new Set([...baseline.files.keys(), ...integration.files.keys()])) {
    if (!same.isUnchanged(path)) continue
    const [before, after] = [baseline, integration].map(({files: known}) => known.get(path))
    if ((before ?? after)?.total !== null || (after ?? before)?.total !== null) continue
    const shared = [...(after?.hits.keys() ?? [])].filter(line => before?.hits.has(line)).length
    const union = (before?.hits.size ?? 0) + (after?.hits.size ?? 0) - shared
    all += union
    oneSided += union - shared
    if (union > shared) files.push(path)
  }
  if (oneSided <= all * MOST_ONE_SIDED) return []
  const part = `${oneSided} of ${all} lines whose text did not change`
  return [`${part} are measured on one side only, so the two were instrumented otherwise: ${fewOf(files.sort())}`]
}
