import {attributeOf, type XmlAttributes} from '../../text/xml-text.js'

/**
 * Counts of a suite as it claims them and as they were found. Tools disagree on what a total includes (nested suites
 * as one, repeated attempts, package failures), so only the direction that hides something counts: fewer than claimed.
 */
export interface JunitTally {
  readonly name: string
  readonly claims: {
    readonly tests: number
    readonly skipped: number
    readonly failures: number
    readonly errors: number
  }
  /** Test cases, repeated attempts, suites that failed as a whole, and one for each nested suite without any. */
  tests: number
  skipped: number
  /** Elements that tell of a failure, of earlier attempts too. */
  failing: number
}

/** Begins to count a suite whose attributes claim totals; a claim that is missing counts as 0. */
export function startTally(name: string, attributes: XmlAttributes): JunitTally {
  const claim = (attribute: string): number => countOf(attributeOf(attributes, attribute))
  const skipped = claim('skipped') + claim('disabled') + claim('skips') + claim('ignored')
  const claims = {tests: claim('tests'), skipped, failures: claim('failures'), errors: claim('errors')}
  return {name, claims, tests: 0, skipped: 0, failing: 0}
}

/** Adds a closed suite to the one around it. */
export function addTally(parent: JunitTally, child: JunitTally): void {
  parent.tests += Math.max(1, child.tests)
  parent.skipped += child.skipped
  parent.failing += Math.max(child.failing, child.claims.failures > 0 ? 1 : 0)
}

/**
 * Says what a suite claims to hold and does not, or null. Pytest's number of tests is no claim: it counts subtests, which
 * it does not write.
 */
export function shortfall({name, claims, tests, skipped, failing}: JunitTally, isPytest: boolean): string | null {
  // Skipped tests are left out of some reports although the total counts them.
  const ranClaimed = claims.tests - claims.skipped
  if (!isPytest && claims.tests > tests && ranClaimed > tests - skipped) {
    return `suite "${name}" claims ${claims.tests} tests and holds ${tests}`
  }
  const claimed = Math.max(claims.failures, claims.errors)
  return claimed > failing ? `suite "${name}" claims ${claimed} failures and shows ${failing}` : null
}

function countOf(text: string | null): number {
  const trimmed = (text ?? '').trim()
  return /^\d{1,15}$/.test(trimmed) ? Number(trimmed) : 0
}
