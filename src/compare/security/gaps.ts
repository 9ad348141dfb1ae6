import {fewOf} from '../../domain/few-of.js'
import type {ScanPair} from './pair-scans.js'

/** What was looked at on one side only. */
export interface Gaps {
  /** Files, dependencies or other things that only the integration's scan could not look at. */
  readonly integration: ReadonlySet<string>
  readonly defects: readonly string[]
}

/** Finds what the tool could look at on one side only; what neither could is the same for both. */
export function gapsBetween({tool, baseline, integration}: ScanPair): Gaps {
  const [before, after] = [baseline, integration].map(scans => new Set(scans.flatMap(({gaps}) => gaps)))
  const only = (some: ReadonlySet<string> = new Set(), others: ReadonlySet<string> = new Set()): readonly string[] =>
    [...some].filter(gap => !others.has(gap))
  const [lost, found] = [only(after, before), only(before, after)]
  const describe = (gaps: readonly string[], side: string): readonly string[] =>
    gaps.length === 0 ? [] : [`${side}: ${tool} could not look at ${fewOf(gaps.map(gap => gap.slice(0, 200)))}`]
  return {
    integration: new Set(lost),
    defects: [...describe(lost, 'integration'), ...describe(found, 'baseline')]
  }
}
