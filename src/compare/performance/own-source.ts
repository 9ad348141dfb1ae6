import type {TreeChange} from '../../domain/origin-of-change.js'
import type {PerformanceRow, PerformanceVerdict} from '../../domain/performance.js'

/** Verdicts that a change of what measures could have brought about by itself. */
const DOUBTFUL = new Set<PerformanceVerdict>(['regression', 'slower', 'improved'])

/**
 * Calls a row `not-comparable` when the file in which its scenario is written differs between the two trees: the benchmark may
 * do something else now. Of a folder (`…/*`) every test file of Go counts, at the end of the package's path.
 */
export function doubtOwnSource(
  row: PerformanceRow,
  source: string | null,
  {changes, branchOf}: Pick<TreeChange, 'changes' | 'branchOf'>
): PerformanceRow {
  if (source === null || !DOUBTFUL.has(row.verdict)) return row
  const changed = changes.find(({path, oldPath}) => holds(source, path) || holds(source, oldPath))
  if (changed === undefined) return row
  const branch = branchOf(changed.path, null)
  const who = branch === null ? '' : ` by ${branch}`
  const reason = `${row.reason}; but ${changed.path}, which measures it, was changed${who}`
  return {...row, verdict: 'not-comparable', reason}
}

function holds(source: string, path: string): boolean {
  if (!source.endsWith('/*')) return source === path
  if (!path.endsWith('_test.go')) return false
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : ''
  const inPackage = source.slice(0, -'/*'.length)
  return folder === '' ? !inPackage.includes('/') : inPackage === folder || inPackage.endsWith(`/${folder}`)
}
