import {REGRESSIONS, type TestAttribution, type TestRow} from '../../domain/comparison.js'
import type {TreeChange} from '../../domain/origin-of-change.js'

/** A branch, or several that only fail together, with the signals that isolation proved it to bring. */
export interface ProvenBlame {
  readonly branches: readonly string[]
  readonly signals: readonly string[]
}

/**
 * Names for each new failure the branch that brought it, as far as the facts go: proved by isolation; else the only branch
 * whose lines stand in the failure's stack trace; else the only branch that changed the test's file. Several that could be
 * it are nobody: a guess would send the wrong person looking.
 */
export function attributeFailures(
  rows: readonly TestRow[],
  change: TreeChange,
  proven: readonly ProvenBlame[]
): readonly TestRow[] {
  return rows.map(row => {
    if (!REGRESSIONS.includes(row.change)) return row
    const attribution = byProof(row, proven) ?? byTrace(row, change) ?? byTest(row, change)
    return attribution === null ? row : {...row, attribution}
  })
}

function byProof({gate, id}: TestRow, proven: readonly ProvenBlame[]): TestAttribution | null {
  const found = proven.find(({signals}) => signals.includes(`test:${gate}:${id}`))
  return found === undefined ? null : {branches: found.branches, why: 'isolation'}
}

/** A place in a trace: a path with a line, as most tools and languages print it (`a/b.ts:3`, `b.py", line 3`, `b.go:3`). */
const PLACE = /([\w@.+/-]+\.\w{1,8})(?::|", line |\()(\d{1,7})/g
const MOST_PLACES = 200

function byTrace({message}: TestRow, change: TreeChange): TestAttribution | null {
  const brought = new Set<string>()
  for (const [, path = '', line = ''] of [...(message ?? '').matchAll(PLACE)].slice(0, MOST_PLACES)) {
    const changed = change.changes.filter(file => path === file.path || path.endsWith(`/${file.path}`))
    const branch = changed.length === 1 ? change.branchOf(changed[0]?.path ?? '', Number(line)) : null
    if (branch !== null) brought.add(branch)
  }
  return only(brought, 'stack')
}

function byTest({id}: TestRow, change: TreeChange): TestAttribution | null {
  const file = id.slice(0, Math.max(0, id.indexOf(' › ')))
  const branch = file === '' ? null : change.branchOf(file, null)
  return branch === null ? null : {branches: [branch], why: 'test'}
}

function only(branches: ReadonlySet<string>, why: TestAttribution['why']): TestAttribution | null {
  return branches.size === 1 ? {branches: [...branches], why} : null
}
