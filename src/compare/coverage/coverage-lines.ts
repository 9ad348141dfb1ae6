import type {LineRange} from '../../domain/candidate.js'
import type {CoverageComparison, Covered, FileCoverage} from '../../domain/coverage.js'
import {fewOf} from '../../domain/few-of.js'
import {terminalLine} from '../../domain/terminal-text.js'

const MAX_FILES = 20
const MAX_DEFECTS = 20

/** Says what a comparison found, line by line for a terminal or log; nothing from a report can act there. */
export function coverageLines(coverage: CoverageComparison): readonly string[] {
  const {baseline, integration, files} = coverage
  return [
    `Lines covered: ${share(baseline)} -> ${share(integration)}`,
    ...files.slice(0, MAX_FILES).map(fileLine),
    ...(files.length > MAX_FILES ? [`  … and ${files.length - MAX_FILES} more files`] : []),
    ...coverage.notes.map(note => `  (${terminalLine(note)})`),
    ...listed('Not to be held against each other:', coverage.incomparable),
    ...listed('Not to be trusted as whole:', coverage.defects)
  ]
}

function share(covered: Covered | null): string {
  if (covered === null) return 'unknown'
  if (covered.lines === 0) return 'no lines'
  return `${((covered.covered / covered.lines) * 100).toFixed(2)} % (${covered.covered} of ${covered.lines})`
}

function fileLine({path, baseline, integration, lost, uncovered}: FileCoverage): string {
  const told = [
    ...(lost.length > 0 ? [`no longer covered: ${rangeList(lost)}`] : []),
    ...(uncovered.length > 0 ? [`new and not covered: ${rangeList(uncovered.map(({lines}) => lines))}`] : [])
  ]
  const sides = `${baseline === null ? 'absent' : share(baseline)} -> ${integration === null ? 'absent' : share(integration)}`
  return `  ${terminalLine(path)}: ${sides}${told.map(text => `, ${text}`).join('')}`
}

/** `4, 7-9` */
function rangeList(ranges: readonly LineRange[]): string {
  const texts = ranges.map(({start, count}) => (count === 1 ? `${start}` : `${start}-${start + count - 1}`))
  return fewOf(texts, 10)
}

function listed(title: string, texts: readonly string[]): readonly string[] {
  if (texts.length === 0) return []
  const more = texts.length > MAX_DEFECTS ? [`  … and ${texts.length - MAX_DEFECTS} more`] : []
  return ['', title, ...texts.slice(0, MAX_DEFECTS).map(text => `  ${terminalLine(text)}`), ...more]
}
