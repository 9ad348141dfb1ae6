import type {Covered, LineCategory} from '../../domain/coverage.js'
import type {Aligned} from './align-lines.js'
import type {Measured} from './measured.js'

/** A line of the integration that tells of a change. */
export interface ToldLine {
  readonly line: number
  readonly category: LineCategory
}

/** The lines of one file, sorted into categories. */
export interface SortedLines {
  /** Lines that tell of nothing: covered or not on both sides, or gone with the text. */
  readonly quiet: Readonly<Partial<Record<LineCategory, number>>>
  /** All others, in order. */
  readonly told: readonly ToldLine[]
}

/** Sorts the lines of one file, which is null on a side where it was not measured, into lcov's twelve categories. */
export function sortLines(baseline: Measured | null, integration: Measured | null, aligned: Aligned): SortedLines {
  const quiet: Partial<Record<LineCategory, number>> = {}
  const told: ToldLine[] = []
  const count = (category: LineCategory): void => {
    quiet[category] = (quiet[category] ?? 0) + 1
  }
  for (const [line, hits] of integration?.hits ?? []) {
    const old = aligned.oldOf(line)
    const before = old === null ? null : baseline?.hits.get(old)
    const category = before === null ? newLine(hits) : measuredLine(before, hits)
    if (category === 'CBC' || category === 'UBC') count(category)
    else told.push({line, category})
  }
  for (const [old, hits] of baseline?.hits ?? []) {
    const line = aligned.newOf(old)
    if (line === null) count(hits > 0 ? 'DCB' : 'DUB')
    else if (integration?.hits.has(line) !== true) told.push({line, category: hits > 0 ? 'ECB' : 'EUB'})
  }
  return {quiet, told: told.sort((a, b) => a.line - b.line)}
}

function newLine(hits: number): LineCategory {
  return hits > 0 ? 'GNC' : 'UNC'
}

/** `before` is undefined where the baseline has no data for the line. */
function measuredLine(before: number | undefined, hits: number): LineCategory {
  if (before === undefined) return hits > 0 ? 'GIC' : 'UIC'
  if (before > 0) return hits > 0 ? 'CBC' : 'LBC'
  return hits > 0 ? 'GBC' : 'UBC'
}

/** No line in any category. */
export function noLines(): Record<LineCategory, number> {
  return {UNC: 0, LBC: 0, UIC: 0, UBC: 0, GBC: 0, GIC: 0, GNC: 0, CBC: 0, EUB: 0, ECB: 0, DUB: 0, DCB: 0}
}

/** Coverage of the new lines; null when there is none. */
export function patchOf({GNC, UNC}: Readonly<Record<LineCategory, number>>): Covered | null {
  return GNC + UNC === 0 ? null : {covered: GNC, lines: GNC + UNC}
}
