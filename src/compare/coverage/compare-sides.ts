import type {CoverageComparison, FileCoverage, LineCategory} from '../../domain/coverage.js'
import {pairUp} from '../../domain/pair-up.js'
import {whyIncomparable} from './comparable.js'
import {branchesOf, totalOf, type CoverageSide} from './coverage-side.js'
import {filePairs, type FilePair} from './file-pairs.js'
import {ownedRanges, rangesOf} from './line-ranges.js'
import {coveredOf} from './measured.js'
import {sideNotes} from './side-notes.js'
import {noLines, patchOf, type SortedLines} from './sort-lines.js'
import type {TreePair} from './tree-pair.js'

/** Tells for each of these files which of its lines hold no code; an empty set where that is not known. */
export type BareLinesOf = (paths: readonly string[]) => Promise<readonly ReadonlySet<number>[]>

/** A file, its lines told of and counted. */
interface Counted extends FilePair {
  readonly categories: Readonly<Record<LineCategory, number>>
}

/** Holds two sides against each other. What rests on the baseline's lines is left out where the two are not comparable. */
export async function compareSides(
  baseline: CoverageSide,
  integration: CoverageSide,
  trees: TreePair,
  bareLinesOf: BareLinesOf
): Promise<CoverageComparison> {
  const incomparable = whyIncomparable(baseline, integration, trees)
  const all = filePairs(baseline, integration, trees)
  const pairs = await withCode(incomparable.length === 0 ? all : all.map(onlyNewLines), bareLinesOf)
  const files = pairs.map(pair => ({...pair, categories: countLines(pair.sorted)}))
  const categories = sumUp(files)
  return {
    incomparable,
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
  const told = pair.sorted.told.filter(({category}) => category === 'UNC' || category === 'GNC')
  return {...pair, sorted: {quiet: {}, told}}
}

/** Takes the lines that hold no code from among those that tell of a change. */
async function withCode(pairs: readonly FilePair[], bareLinesOf: BareLinesOf): Promise<readonly FilePair[]> {
  const asked = pairs.filter(({sorted}) => sorted.told.length > 0).map(({path}) => path)
  const bare = new Map(pairUp(asked, await bareLinesOf(asked)))
  return pairs.map(pair => {
    const {quiet, told} = pair.sorted
    const lines = bare.get(pair.path)
    return lines === undefined ? pair : {...pair, sorted: {quiet, told: told.filter(({line}) => !lines.has(line))}}
  })
}

function countLines({quiet, told}: SortedLines): Readonly<Record<LineCategory, number>> {
  const counts = {...noLines(), ...quiet}
  for (const {category} of told) counts[category]++
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
  if (sorted.told.length > 0 || categories.DUB + categories.DCB > 0) return true
  if ((baseline?.total ?? null) === null && (integration?.total ?? null) === null) return false
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
    sorted.told.filter(({category}) => category === wanted).map(({line}) => line)
  return {
    path,
    baseline: baseline === null ? null : coveredOf(baseline),
    integration: integration === null ? null : coveredOf(integration),
    categories: Object.fromEntries(entriesOf(categories).filter(([, count]) => count > 0)),
    uncovered: ownedRanges(linesOf('UNC'), line => trees.branchOf(path, line)),
    lost: rangesOf(linesOf('LBC'))
  }
}
