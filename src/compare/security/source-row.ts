import type {FindingChange} from '../../domain/security.js'
import type {Sited} from './look-up-lines.js'
import type {Outcome, Trees} from './outcome.js'
import type {SourceFinding} from './scan.js'

const MAX_MESSAGE = 500
/** A range is looked at for who brought it as far as this. */
const MAX_RANGE = 200

type Site = Pick<Sited, 'path' | 'line'>

/** The row of a finding; only of one that is in the integration can be told who brought it. */
export function rowOf(
  change: FindingChange,
  finding: SourceFinding,
  {path, line}: Site,
  trees: Trees | null
): Outcome['rows'][number] {
  const isHere = change !== 'fixed'
  return {
    rule: finding.rule,
    change,
    level: finding.level,
    message: finding.message.slice(0, MAX_MESSAGE),
    path,
    line,
    dependency: null,
    inChangedCode: trees === null || !isHere ? null : inChangedCode(finding, {path, line}, trees),
    branch: trees === null || !isHere || path === null ? null : branchOf(finding, path, line, trees)
  }
}

/** Whether any line of it is one that the branches changed; null where that cannot be told. */
export function inChangedCode(finding: SourceFinding, {path, line}: Site, {moved}: Trees): boolean | null {
  if (path === null) return null
  if (!moved.isChanged(path)) return false
  return line === null ? null : linesOf(finding, line).some(one => moved.hunkOf(path, one) !== null)
}

function branchOf(finding: SourceFinding, path: string, line: number | null, {change}: Trees): string | null {
  if (line === null) return change.branchOf(path, null)
  return linesOf(finding, line).reduce<string | null>((found, one) => found ?? change.branchOf(path, one), null)
}

function linesOf({places}: SourceFinding, line: number): readonly number[] {
  const end = Math.max(line, places[0]?.region?.endLine ?? 0)
  return Array.from({length: Math.min(end - line + 1, MAX_RANGE)}, (_, i) => line + i)
}
