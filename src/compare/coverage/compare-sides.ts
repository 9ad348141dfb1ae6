import type {CoverageComparison, FileCoverage, LineCategory} from '../../domain/coverage.js'
import {whyIncomparable} from './comparable.js'
import {branchesOf, totalOf, type CoverageSide} from './coverage-side.js'
import {filePairs, type FilePair} from './file-pairs.js'
import {ownedRanges, rangesOf} from './line-ranges.js'
import {coveredOf} from './measured.js'
import {sideNotes} from './side-notes.js'
import {noLines, patchOf, type SortedLines} from './sort-lines.js'
import type {TreePair} from './tree-pair.js'

/** Two sides that were put beside each other. */
export interface SideBySide {
  readonly baseline: CoverageSide
  readonly integration: CoverageSide
  readonly trees: TreePair
  /** As in `CoverageComparison`. */
  readonly incomparable: readonly string[]
  readonly pairs: readonly FilePair[]
  /** The files with a line that tells of a change; of those it is worth knowing which lines hold no code. */
  readonly changed: readonly string[]
}

/** A file, its lines told of and counted. */
interface Counted extends FilePair {
  readonly categories: Readonly<Record<LineCategory, number>>
}

/** Puts two sides beside each other. What rests on the baseline's lines is left out where the two are not comparable. */
export function putSideBySide(baseline: CoverageSide, integration: CoverageSide, trees: TreePair): SideBySide {
  const incomparable = whyIncomparable(baseline, integration, trees)
  const all = filePairs(baseline, integration, trees)
  const pairs = incomparable.length === 0 ? all : all.map(onlyNewLines)
  const changed = pairs.filter(({sorted}) => sorted !== null && sorted.told.length > 0).map(({path}) => path)
  return {baseline, integration, trees, incomparable, pairs, changed}
}

/** Counts what two sides tell of each other. `bare` has the lines of changed files that hold no code, as far as they are known. */
export function compareSides(sides: SideBySide, bare: ReadonlyMap<string, ReadonlySet<number>>): CoverageComparison {
  const {baseline, integration, trees} = sides
  const files = sides.pairs.map(pair => {
    const withCode = withoutLines(pair, bare.get(pair.path))
    return {...withCode, categories: countLines(withCode.sorted)}
  })
  const categories = sumUp(files)
  return {
    incomparable: sides.incomparable,
    baseline: totalOf(baseline),
    integration: totalOf(integration),
    branches: {baseline: branchesOf(baseline), integration: branchesOf(integration)},
    // What was covered by a report that is missing would pass for uncovered.
    patch: integration.defects.length > 0 ? null : patchOf(categories),
    categories,
    files: files
      .filter(isWorthTelling)
      .sort(bySeverity)
      .map(file => fileCoverage(file, trees)),
    unmapped: [...new Set([...integration.unmapped, ...baseline.unmapped])].sort(),
    notes: [...sideNotes(baseline), ...sideNotes(integration)],
    defects: [...baseline.defects, ...integration.defects]
  }
}

function onlyNewLines(pair: FilePair): FilePair {
  const told = (pair.sorted?.told ?? []).filter(({category}) => category === 'UNC' || category === 'GNC')
  return {...pair, sorted: pair.sorted === null ? null : {quiet: {}, told}}
}

function withoutLines(pair: FilePair, lines: ReadonlySet<number> | undefined): FilePair {
  const {sorted} = pair
  if (lines === undefined || sorted === null) return pair
  return {...pair, sorted: {...sorted, told: sorted.told.filter(({line}) => !lines.has(line))}}
}

function countLines(sorted: SortedLines | null): Readonly<Record<LineCategory, number>> {
  const counts = {...noLines(), ...sorted?.quiet}
  for (const {category} of sorted?.told ?? []) counts[category]++
  return counts
}

function sumUp(files: readonly Counted[]): Readonly<Record<LineCategory, number>> {
  const sum = noLines()
  for (const {categories} of files) for (const [name, count] of entriesOf(categories)) sum[name] += count
  return sum
}

function entriesOf(categories: Readonly<Record<LineCategory, number>>): readonly (readonly [LineCategory, number])[] {
  return Object.entries(categories) as [LineCategory, number][]
}

function isWorthTelling({baseline, integration, sorted, categories}: Counted): boolean {
  if (sorted !== null) return sorted.told.length > 0 || categories.DUB + categories.DCB > 0
  const [before, after] = [baseline, integration].map(side => (side === null ? null : coveredOf(side)))
  return before?.lines !== after?.lines || before?.covered !== after?.covered
}

/** What was lost comes first, then what is new and not covered. */
function bySeverity(a: Counted, b: Counted): number {
  const [one, other] = [a.categories, b.categories]
  const order = other.LBC - one.LBC || other.UNC - one.UNC || other.UIC - one.UIC
  return order === 0 ? (a.path < b.path ? -1 : 1) : order
}

function fileCoverage({path, baseline, integration, sorted, categories}: Counted, trees: TreePair): FileCoverage {
  const linesOf = (wanted: LineCategory): readonly number[] =>
    (sorted?.told ?? []).filter(({category}) => category === wanted).map(({line}) => line)
  return {
    path,
    baseline: baseline === null ? null : coveredOf(baseline),
    integration: integration === null ? null : coveredOf(integration),
    categories: Object.fromEntries(entriesOf(categories).filter(([, count]) => count > 0)),
    uncovered: ownedRanges(linesOf('UNC'), line => trees.branchOf(path, line)),
    lost: rangesOf(linesOf('LBC'))
  }
}
