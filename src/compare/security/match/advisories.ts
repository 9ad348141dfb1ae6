import {sortIds} from '../read/advisory-ids.js'
import type {DependencyFinding} from '../scan.js'

/** One finding that both sides have. */
export interface Occurrences {
  readonly before: DependencyFinding
  readonly after: DependencyFinding
}

/** One weakness of one package, by all the names that its advisories have. */
export interface Advisory {
  /** The best known of the names. */
  readonly rule: string
  readonly ids: readonly string[]
  readonly pairs: readonly Occurrences[]
  /** What only one side has: then the dependency occurs more often there, or nowhere else. */
  readonly baseline: readonly DependencyFinding[]
  readonly integration: readonly DependencyFinding[]
}

/**
 * Pairs findings that are about one weakness of one package: those that share a name of it, also by way of others, whatever
 * the version. Occurrences in the same file and version are paired first, then in the same file, then any. Time is linear
 * in the findings, but for the sorting of names.
 */
export function pairOccurrences(
  before: readonly DependencyFinding[],
  after: readonly DependencyFinding[]
): readonly Advisory[] {
  const families = familiesOf([...before, ...after])
  const groups = new Map<string, {ids: Set<string>; before: DependencyFinding[]; after: DependencyFinding[]}>()
  for (const [side, findings] of [
    ['before', before],
    ['after', after]
  ] as const) {
    for (const finding of findings) {
      const family = families(nameOf(finding, finding.ids[0] ?? ''))
      const group = groups.get(family) ?? {ids: new Set(), before: [], after: []}
      groups.set(family, group)
      group[side].push(finding)
      for (const id of finding.ids) group.ids.add(id)
    }
  }
  return [...groups.values()].map(group => pairGroup(sortIds([...group.ids]), group.before, group.after))
}

function nameOf({ecosystem, name}: DependencyFinding, id: string): string {
  return JSON.stringify([ecosystem?.toLowerCase() ?? null, name, id])
}

/** Joins all names that some finding has together; answers with one that stands for them all. */
function familiesOf(findings: readonly DependencyFinding[]): (name: string) => string {
  const parents = new Map<string, string>()
  const rootOf = (name: string): string => {
    let root = name
    for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next
    // Whoever is asked again finds the way shorter.
    for (let at = name; at !== root;) {
      const next = parents.get(at) ?? root
      parents.set(at, root)
      at = next
    }
    return root
  }
  for (const finding of findings) {
    const [first = '', ...others] = finding.ids.map(id => rootOf(nameOf(finding, id)))
    for (const other of others) if (rootOf(other) !== rootOf(first)) parents.set(rootOf(other), rootOf(first))
  }
  return rootOf
}

function pairGroup(
  ids: readonly string[],
  before: readonly DependencyFinding[],
  after: readonly DependencyFinding[]
): Advisory {
  const pairs: Occurrences[] = []
  let [old, now] = [before, after]
  for (const keyOf of [exactPlace, filePlace, () => '']) {
    const left = new Map<string, DependencyFinding[]>()
    // From behind, so that the first of a kind is the last of its list.
    for (const finding of [...old].reverse()) {
      const same = left.get(keyOf(finding))
      if (same === undefined) left.set(keyOf(finding), [finding])
      else same.push(finding)
    }
    const taken = new Set<DependencyFinding>()
    now = now.filter(finding => {
      const partner = left.get(keyOf(finding))?.pop()
      if (partner === undefined) return true
      taken.add(partner)
      pairs.push({before: partner, after: finding})
      return false
    })
    old = old.filter(finding => !taken.has(finding))
  }
  return {rule: ids[0] ?? 'unnamed', ids, pairs, baseline: old, integration: now}
}

function exactPlace({target, version}: DependencyFinding): string {
  return JSON.stringify([target, version])
}

function filePlace({target}: DependencyFinding): string {
  return JSON.stringify([target])
}
