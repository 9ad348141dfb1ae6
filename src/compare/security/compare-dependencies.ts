import {fewOf} from '../../domain/few-of.js'
import type {FindingChange} from '../../domain/security.js'
import {isDependencyFile} from './dependency-files.js'
import {gapsBetween} from './gaps.js'
import {pairOccurrences, type Advisory} from './match/advisories.js'
import type {BaselineState, Outcome, Trees} from './outcome.js'
import type {ScanPair} from './pair-scans.js'
import {packageKey, type DependencyFinding, type Finding, type Scan} from './scan.js'

const MAX_MESSAGE = 500

/**
 * Compares the audits of one tool on both trees: by advisory and package, whatever the version, counted by occurrence. An
 * advisory that the other side did not know, although it had the same dependency in the same version, or the very same
 * dependencies, comes of other data and not of a branch.
 */
export function compareDependencies(pair: ScanPair, trees: Trees | null): Outcome {
  const [before, after] = [dependenciesOf(pair.baseline), dependenciesOf(pair.integration)]
  const sides = {baseline: knownTo(pair.baseline, before), integration: knownTo(pair.integration, after)}
  const data = dataDefects(pair)
  const gaps = gapsBetween(pair)
  const states = new Map<Finding, BaselineState>(after.map(finding => [finding, 'new']))
  const rows: Outcome['rows'][number][] = []
  const moved: string[] = []
  let existing = 0
  for (const advisory of pairOccurrences(before, after)) {
    existing += advisory.pairs.length
    for (const {before: was, after: is} of advisory.pairs)
      states.set(is, was.version === is.version ? 'unchanged' : 'updated')
    for (const {finding, side, other} of leftovers(advisory)) {
      // A tool that did not run at all found nothing, and fixed nothing.
      const isAlone = pair[other].length === 0
      if (side === 'baseline' && (isAlone || gaps.isUnseen(finding.name))) continue
      const why = whyNotComparable(finding, advisory, {other: sides[other], isDataOther: data.length > 0}, trees)
      if (why === 'same dependency' && !isAlone) moved.push(`${advisory.rule} of ${describe(finding)}`)
      const change = why !== null || isAlone ? 'new-rule' : side === 'integration' ? 'new' : 'fixed'
      rows.push(rowOf(change, advisory, finding, trees))
    }
  }
  const defects = [...data]
  if (moved.length > 0)
    defects.push(
      `not comparable: ${pair.tool} knew other advisories on the two sides: ${fewOf(moved)} is told on one only`
    )
  return {rows, existing, defects, states}
}

interface Leftover {
  readonly finding: DependencyFinding
  readonly side: 'baseline' | 'integration'
  readonly other: 'baseline' | 'integration'
}

/** What only one side has. */
function leftovers({baseline, integration}: Advisory): readonly Leftover[] {
  return [
    ...integration.map(finding => ({finding, side: 'integration', other: 'baseline'}) as const),
    ...baseline.map(finding => ({finding, side: 'baseline', other: 'integration'}) as const)
  ]
}

/** What one side knows: dependencies that it lists, and names of advisories. */
interface Known {
  readonly packages: ReadonlySet<string>
  readonly ids: ReadonlySet<string>
}

function knownTo(scans: readonly Scan[], findings: readonly DependencyFinding[]): Known {
  const listed = scans.flatMap(({packages}) => [...packages])
  const found = findings.flatMap(one =>
    one.version === null ? [] : [packageKey(one.ecosystem, one.name, one.version)]
  )
  return {packages: new Set([...listed, ...found]), ids: new Set(findings.flatMap(({ids}) => ids))}
}

function dependenciesOf(scans: readonly Scan[]): readonly DependencyFinding[] {
  return scans.flatMap(({findings}) => findings.filter(finding => finding.kind === 'dependency'))
}

/** Both sides have to be held against one and the same state of the advisories. */
function dataDefects({tool, baseline, integration}: ScanPair): readonly string[] {
  const [before, after] = [baseline, integration].map(scans => scans.flatMap(({data}) => data ?? []).sort())
  const [old = [], now = []] = [before, after]
  if (old.length === 0 || now.length === 0) return []
  const [was, is] = [[...new Set(old)], [...new Set(now)]]
  if (was.join(' ') === is.join(' ')) return []
  return [
    `not comparable: ${tool} used advisories of ${fewOf(was)} on the baseline and of ${fewOf(is)} on the integration`
  ]
}

interface Against {
  readonly other: Known
  readonly isDataOther: boolean
}

/** Why an advisory that only one side tells may have nothing to do with what the branches changed; null where it may. */
function whyNotComparable(
  finding: DependencyFinding,
  {ids, pairs}: Advisory,
  {other, isDataOther}: Against,
  trees: Trees | null
): 'same dependency' | 'other data' | null {
  const {ecosystem, name, version, target} = finding
  // The other side knows it: there are more or fewer occurrences.
  if (pairs.length > 0) return null
  if (version !== null && other.packages.has(packageKey(ecosystem, name, version))) return 'same dependency'
  if (trees !== null && !mayHaveChanged(ecosystem, target, trees)) return 'same dependency'
  return isDataOther && !ids.some(id => other.ids.has(id)) ? 'other data' : null
}

/** Whether the branches changed anything that decides which dependencies there are. */
function mayHaveChanged(ecosystem: string | null, target: string | null, trees: Trees): boolean {
  const file = target === null ? null : trees.find.integration(target)
  if (file !== null && trees.paths.has(file)) return trees.moved.isChanged(file)
  return dependencyFiles(ecosystem, trees).length > 0
}

function dependencyFiles(ecosystem: string | null, {change}: Trees): readonly string[] {
  return change.changes
    .filter(one => [one.path, one.oldPath].some(path => isDependencyFile(path, ecosystem)))
    .map(({path}) => path)
}

function rowOf(
  change: FindingChange,
  {rule}: Advisory,
  finding: DependencyFinding,
  trees: Trees | null
): Outcome['rows'][number] {
  const {name, version, level, message} = finding
  return {
    rule,
    change,
    level,
    message: message.slice(0, MAX_MESSAGE),
    path: null,
    line: null,
    dependency: {name, version},
    inChangedCode: null,
    branch: change === 'new' && trees !== null ? whoBrought(finding, trees) : null
  }
}

/** The branch that changed the lock file, or all files that may decide about such dependencies; null where several did. */
function whoBrought({ecosystem, target}: DependencyFinding, trees: Trees): string | null {
  const own = target === null ? null : trees.change.branchOf(trees.find.integration(target), null)
  if (own !== null) return own
  const branches = new Set(dependencyFiles(ecosystem, trees).map(path => trees.change.branchOf(path, null)))
  const [only = null] = branches
  return branches.size === 1 ? only : null
}

function describe({name, version}: DependencyFinding): string {
  return version === null ? name : `${name}@${version}`
}
