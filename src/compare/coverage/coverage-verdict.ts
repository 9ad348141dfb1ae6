import type {CoverageComparison, Covered} from '../../domain/coverage.js'

/** What two coverage reports say against each other, in a word. */
export type CoverageVerdict = 'same' | 'regressed' | 'improved' | 'broken'

/**
 * Judges a comparison of files alone: `broken` where the two cannot be held against each other, `regressed` where a line is no
 * longer covered or a smaller part of all lines is.
 */
export function coverageVerdict(coverage: CoverageComparison): CoverageVerdict {
  const {baseline, integration, categories} = coverage
  if (coverage.defects.length + coverage.incomparable.length > 0 || baseline === null || integration === null)
    return 'broken'
  const rise = compareShares(baseline, integration)
  if (categories.LBC > 0 || rise < 0) return 'regressed'
  return rise > 0 || categories.GBC > 0 ? 'improved' : 'same'
}

/** Above 0 where the second share is larger. Nothing to cover is covered whole. */
function compareShares(a: Covered, b: Covered): number {
  const shareOf = ({covered, lines}: Covered): number => (lines === 0 ? 1 : covered / lines)
  return shareOf(b) - shareOf(a)
}
