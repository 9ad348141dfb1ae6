import {linkFindings} from '../../../src/compare/security/match/link.js'
import {pairScans} from '../../../src/compare/security/pair-scans.js'
import {readSecurityReports} from '../../../src/compare/security/read-security-reports.js'
import type {Scan, SourceFinding} from '../../../src/compare/security/scan.js'
import {itemAfter, itemBefore} from '../../../src/compare/security/site-items.js'
import {fieldOf} from '../../../src/domain/field-of.js'

/** Which results, by their numbers, only one of two SARIF logs has. */
export interface MatchAnswer {
  readonly new: readonly number[]
  readonly absent: readonly number[]
}

/** Matches two logs whose results are numbered as `sarifLog` does it, by what the logs say alone. */
export async function matchTexts(before: string, after: string): Promise<MatchAnswer> {
  const [old, now] = [before, after].map(text => readSecurityReports([{path: 'x.sarif', text}], ''))
  const fresh: number[] = []
  const absent: number[] = []
  for (const pair of pairScans(old?.scans ?? [], now?.scans ?? [])) {
    const ours = sourcesOf(pair.baseline).map(finding => itemBefore(finding, null).item)
    const theirs = sourcesOf(pair.integration).map(finding => itemAfter(finding, null).item)
    const links = await linkFindings(ours, theirs, () => Promise.resolve(new Map()))
    const linked = new Set(links.flatMap(link => [link.before, link.after]))
    absent.push(...ours.filter(item => !linked.has(item)).map(({finding}) => numberOf(finding)))
    fresh.push(...theirs.filter(item => !linked.has(item)).map(({finding}) => numberOf(finding)))
  }
  return {new: fresh.sort((a, b) => a - b), absent: absent.sort((a, b) => a - b)}
}

function sourcesOf(scans: readonly Scan[]): readonly SourceFinding[] {
  return scans.flatMap(({findings}) => findings.filter(finding => finding.kind === 'source'))
}

function numberOf({original}: SourceFinding): number {
  return Number(String(fieldOf(original, 'hostedViewerUri')).split('/').at(-1))
}
