import {fewOf} from '../../domain/few-of.js'
import type {ScanPair} from './pair-scans.js'
import type {Gap, Scan} from './scan.js'

/** What was looked at on one side only. */
export interface Gaps {
  /** Whether the integration's scan left out a file or dependency at which the baseline's looked. */
  readonly isUnseen: (subject: string | null) => boolean
  readonly defects: readonly string[]
}

const MAX_TEXT = 200

/** Finds what the tool could look at on one side only; what neither could is the same for both. */
export function gapsBetween({tool, baseline, integration}: ScanPair): Gaps {
  const [lost, found] = [only(integration, baseline), only(baseline, integration)]
  const subjects = new Set(lost.map(({subject}) => subject))
  const describe = (gaps: readonly Gap[], side: string): readonly string[] => {
    const named = gaps.map(({subject, text}) => (subject ?? text).slice(0, MAX_TEXT))
    return named.length === 0 ? [] : [`${side}: ${tool} could not look at ${fewOf(named)}`]
  }
  return {
    // Of an error that names nothing it is not known what it kept from being seen.
    isUnseen: subject => subjects.has(null) || (subject !== null && subjects.has(subject)),
    defects: [...describe(lost, 'integration'), ...describe(found, 'baseline')]
  }
}

function only(own: readonly Scan[], others: readonly Scan[]): readonly Gap[] {
  const keyOf = ({subject, text}: Gap): string => subject ?? `: ${text}`
  const known = new Set(others.flatMap(({gaps}) => gaps.map(keyOf)))
  const gaps = new Map(own.flatMap(scan => scan.gaps.map(gap => [keyOf(gap), gap] as const)))
  return [...gaps].filter(([key]) => !known.has(key)).map(([, gap]) => gap)
}
