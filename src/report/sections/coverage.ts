import type {LineRange} from '../../domain/candidate.js'
import {percentOf, type CoverageComparison, type Covered, type FileCoverage} from '../../domain/coverage.js'
import {plural} from '../../domain/plural.js'
import {bullets, folded, stack, table, type Block} from '../markdown.js'
import {joined, name, names, NOTHING, say, toCell, toMarkdown, type Phrase} from '../phrase.js'

/** Coverage of the base, of the integration and of the changed lines, and the files where it changed. */
export function coverageBlock(coverage: CoverageComparison | null): Block {
  if (coverage === null) return null
  const {incomparable, defects, unmapped, files} = coverage
  return stack([
    toMarkdown(coverageHeadline(coverage)),
    bullets([...incomparable, ...defects].map(reason => toMarkdown(say`${reason}`))),
    unmapped.length === 0 ? null : toMarkdown(unmappedPaths(unmapped)),
    files.length === 0 ? null : folded(files, 20, fileTable)
  ])
}

/** Coverage in one sentence. */
export function coverageHeadline({baseline, integration, patch, incomparable, categories}: CoverageComparison): Phrase {
  const both = say`Coverage: ${share(baseline)} on the base, ${share(integration)} in the integration`
  if (incomparable.length > 0) return say`${both}; the two cannot be compared.`
  const changed = patch === null ? say`no changed line can be measured` : say`${share(patch)} of the changed lines`
  const lost = categories.LBC === 0 ? NOTHING : say`; ${plural(categories.LBC, 'unchanged line')} no longer covered`
  return say`${both}; ${changed}${lost}.`
}

function share(covered: Covered | null): string {
  const percent = percentOf(covered)
  return covered === null || percent === null
    ? 'none'
    : `${percent.toFixed(1)} % (${covered.covered} of ${covered.lines})`
}

function unmappedPaths(unmapped: readonly string[]): Phrase {
  return say`${plural(unmapped.length, 'path')} of the reports could not be found in the tree: ${names(unmapped, 4)}.`
}

function fileTable(files: readonly FileCoverage[]): Block {
  return table(
    ['File', 'Base', 'Integration', 'New lines not covered', 'No longer covered'],
    files.map(({path, baseline, integration, uncovered, lost}) => [
      toCell(name(path)),
      short(baseline),
      short(integration),
      toCell(joined(uncovered.slice(0, 8).map(uncoveredLines), ', ')) + more(uncovered.length - 8),
      lost.slice(0, 8).map(describeLines).join(', ') + more(lost.length - 8)
    ])
  )
}

function uncoveredLines({lines, branch}: FileCoverage['uncovered'][number]): Phrase {
  return branch === null ? say`${describeLines(lines)}` : say`${describeLines(lines)} of ${name(branch)}`
}

function describeLines({start, count}: LineRange): string {
  return count === 1 ? String(start) : `${start}–${start + count - 1}`
}

function more(count: number): string {
  return count > 0 ? ` … and ${count} more` : ''
}

function short(covered: Covered | null): string {
  const percent = percentOf(covered)
  return percent === null ? '➖' : `${percent.toFixed(1)} %`
}
