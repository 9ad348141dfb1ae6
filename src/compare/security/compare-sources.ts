import type {FindingChange} from '../../domain/security.js'
import {gapsBetween, type Gaps} from './gaps.js'
import {lookUpLines, type Sited} from './look-up-lines.js'
import type {Link} from './match/board.js'
import type {Item} from './match/item.js'
import {linkFindings, type LookUp} from './match/link.js'
import type {BaselineState, Outcome, Trees} from './outcome.js'
import type {ScanPair} from './pair-scans.js'
import {pathOf, type Finding, type Scan, type SourceFinding} from './scan.js'
import {itemAfter, itemBefore} from './site-items.js'
import {inChangedCode, rowOf} from './source-row.js'

/** Compares what one tool found in the source of both trees; without trees, by what the tool says alone. */
export async function compareSources(pair: ScanPair, trees: Trees | null): Promise<Outcome> {
  const before = sourcesOf(pair.baseline).map(finding => itemBefore(finding, trees))
  const after = sourcesOf(pair.integration).map(finding => itemAfter(finding, trees))
  const links = await linkFindings(
    before.map(({item}) => item),
    after.map(({item}) => item),
    lookUpIn(before, after, trees)
  )
  const linked = new Set(links.flatMap(link => [link.before, link.after]))
  const gaps = gapsBetween(pair)
  const rows: Outcome['rows'][number][] = []
  let existing = 0
  const [now, old] = [sitesOf(after), sitesOf(before)]
  for (const {change, sited, finding} of [
    ...links.flatMap(link => changeOf(link, now, old) ?? []),
    ...after.filter(({item}) => !linked.has(item)).flatMap(sited => arrived(sited, pair, trees)),
    ...before.filter(({item}) => !linked.has(item)).flatMap(sited => left(sited, pair, gaps))
  ]) {
    if (change === 'existing') existing++
    else rows.push(rowOf(change, finding, sited, trees))
  }
  return {rows, existing, defects: gaps.defects, states: statesOf(after, links)}
}

interface Changed {
  readonly change: FindingChange
  readonly sited: Sited
  readonly finding: SourceFinding
}

function sourcesOf(scans: readonly Scan[]): readonly SourceFinding[] {
  return scans.flatMap(({findings}) => findings.filter(finding => finding.kind === 'source'))
}

function lookUpIn(before: readonly Sited[], after: readonly Sited[], trees: Trees | null): LookUp {
  return async (open, others) => {
    if (trees === null || open.length === 0 || others.length === 0) return new Map()
    const [ours, theirs] = [new Set(open), new Set(others)]
    const old = await lookUpLines(
      'baseline',
      before.filter(({item}) => ours.has(item)),
      trees.texts
    )
    const now = await lookUpLines(
      'integration',
      after.filter(({item}) => theirs.has(item)),
      trees.texts
    )
    return new Map([...old, ...now])
  }
}

type Sites = ReadonlyMap<Item, Sited>

function sitesOf(sited: readonly Sited[]): Sites {
  return new Map(sited.map(one => [one.item, one]))
}

/** What became of a finding that both sides have: it may have been silenced, or is no longer. */
function changeOf({before, after}: Link, now: Sites, old: Sites): Changed | null {
  const [was, is] = [before.finding.standing, after.finding.standing]
  const [here, there] = [now.get(after), old.get(before)]
  if (here === undefined || there === undefined) return null
  if (was === 'open' && is === 'open') return {change: 'existing', sited: here, finding: after.finding}
  if (is === 'open') return {change: 'new', sited: here, finding: after.finding}
  if (was !== 'open') return null
  if (is === 'accepted') return {change: 'suppressed', sited: here, finding: after.finding}
  return {change: 'fixed', sited: there, finding: before.finding}
}

/** What only the integration has. */
function arrived(sited: Sited, pair: ScanPair, trees: Trees | null): readonly Changed[] {
  const {finding} = sited.item
  if (finding.standing === 'no problem') return []
  if (finding.standing === 'accepted') return [{change: 'suppressed', sited, finding}]
  const isOld = trees !== null && inChangedCode(finding, sited, trees) === false
  const change = isUnknown(finding, pair.baseline, pair.integration, isOld) ? 'new-rule' : 'new'
  return [{change, sited, finding}]
}

/** What only the baseline has; a file that the integration's scan could not look at proves nothing. */
function left(sited: Sited, pair: ScanPair, {isUnseen}: Gaps): readonly Changed[] {
  const {finding} = sited.item
  const path = sited.item.places[0]?.path ?? null
  if (finding.standing !== 'open' || pair.integration.length === 0) return []
  if (isUnseen(path)) return []
  return [{change: isUnknown(finding, pair.integration, pair.baseline, false) ? 'new-rule' : 'fixed', sited, finding}]
}

/**
 * Whether the other side's tool does not know the rule. Where it lists its rules, the list tells; else another version of the
 * tool that finds something in old code, by a rule that the other never mentions, is taken for one that learned it.
 */
function isUnknown(finding: SourceFinding, other: readonly Scan[], own: readonly Scan[], isOld: boolean): boolean {
  if (other.length === 0) return true
  const names = [finding.rule, ...finding.formerRules]
  if (other.every(({rules}) => rules !== null)) return !other.some(({rules}) => names.some(name => rules?.has(name)))
  const [versions, others] = [own, other].map(scans =>
    scans
      .map(({version}) => version ?? '')
      .sort()
      .join(' ')
  )
  if (!isOld || versions === others) return false
  return !sourcesOf(other).some(({rule, formerRules}) => [rule, ...formerRules].some(name => names.includes(name)))
}

function statesOf(after: readonly Sited[], links: readonly Link[]): ReadonlyMap<Finding, BaselineState> {
  const states = new Map<Finding, BaselineState>(after.map(({item}) => [item.finding, 'new']))
  for (const {before, after: now} of links) {
    const [a, b] = [before.finding, now.finding]
    const [old, region] = [a.places[0]?.region, b.places[0]?.region]
    const isSame = a.message === b.message && a.level === b.level && a.standing === b.standing
    const isThere = old?.startLine === region?.startLine && old?.startColumn === region?.startColumn
    states.set(b, isSame && isThere && pathOf(a) === pathOf(b) ? 'unchanged' : 'updated')
  }
  return states
}
