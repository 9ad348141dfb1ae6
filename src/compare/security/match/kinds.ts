import type {Item} from './item.js'

/** The kinds of fingerprints that both sides have, so that a tool that changed its own is not taken at its word. */
export function sharedKinds(before: readonly Item[], after: readonly Item[]): ReadonlySet<string> {
  const [ours, theirs] = [kindsOf(before), kindsOf(after)]
  return new Set([...ours].filter(kind => theirs.has(kind)))
}

function kindsOf(items: readonly Item[]): ReadonlySet<string> {
  const kinds = new Set<string>()
  for (const {finding} of items) {
    for (const key of finding.fingerprints.keys()) kinds.add(`whole ${key}`)
    for (const key of finding.partialFingerprints.keys()) kinds.add(`part ${key}`)
  }
  return kinds
}

/** Tells whether a finding has a fingerprint of one of these kinds. */
export function hasKind({finding}: Item, kinds: ReadonlySet<string>): boolean {
  const whole = [...finding.fingerprints.keys()].some(key => kinds.has(`whole ${key}`))
  return whole || [...finding.partialFingerprints.keys()].some(key => kinds.has(`part ${key}`))
}
