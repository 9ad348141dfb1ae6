import type {TestAttribution, TestChange, TestComparison, TestRow} from '../../domain/comparison.js'
import {codeBlock} from '../escape/markdown-code.js'
import {bullets, folded, stack, table, type Block} from '../markdown.js'
import {name, names, NOTHING, say, toCell, toMarkdown, type Phrase} from '../phrase.js'
import {firstLines} from './excerpt.js'

/** What each kind of change means, in the order that matters. */
const MEANINGS: Readonly<Record<TestChange, string>> = {
  regression: 'passed on the base, fails now',
  'new-failure': 'new or skipped on the base, fails now',
  'not-run': 'did not run: its file is broken',
  removed: 'gone from the integration',
  'failing-removed': 'failed on the base, gone now',
  'newly-skipped': 'passed on the base, skipped now',
  'failing-skipped': 'failed on the base, skipped now',
  flaky: 'both passed and failed on one tree',
  'still-failing': 'fails as on the base',
  fixed: 'failed on the base, passes now',
  'un-skipped': 'skipped on the base, passes now',
  moved: 'in another place than on the base',
  slower: 'passes, but took at least twice as long (a hint, from one run)',
  'new-skipped': 'new, skipped',
  'new-passing': 'new, passes',
  same: 'unchanged'
}

/** Counts by kind of change, those that did not happen left out. */
export function changeTable({counts}: TestComparison): Block {
  const kinds = (Object.keys(MEANINGS) as TestChange[]).filter(change => counts[change] > 0)
  return table(
    ['Change', 'Tests', 'Meaning'],
    kinds.map(change => [change, String(counts[change]), MEANINGS[change]])
  )
}

/** Tests one by one, each with the message it failed with. */
export function testList(rows: readonly TestRow[], limit = 20): Block {
  if (rows.length === 0) return null
  return folded(rows, limit, some => bullets(some.map(testItem)))
}

function testItem({test, gate, change, message, messageChanged, movedFrom, attribution}: TestRow): string {
  const changed = messageChanged ? '; its message differs from the base' : ''
  const moved = movedFrom === undefined ? '' : toMarkdown(say`; before: ${name(movedFrom)}`)
  return stack([
    toMarkdown(say`${name(test)} (gate ${name(gate)}): `) +
      MEANINGS[change] +
      changed +
      moved +
      toMarkdown(broughtBy(attribution)),
    message === null || message.trim() === '' ? null : codeBlock(firstLines(message, 15))
  ])
}

const GROUNDS: Readonly<Record<TestAttribution['why'], string>> = {
  isolation: 'proved by isolation',
  stack: 'the stack trace goes through its lines',
  test: 'it alone changed the test'
}

function broughtBy(attribution: TestAttribution | undefined): Phrase {
  if (attribution === undefined) return NOTHING
  return say`; brought by ${names(attribution.branches)} (${GROUNDS[attribution.why]})`
}

/** Tests as rows, for kinds that need no message. */
export function testTable(rows: readonly TestRow[], limit = 20): Block {
  if (rows.length === 0) return null
  const head = ['Test', 'Gate', 'Base', 'Integration', 'Change']
  return folded(rows, limit, some =>
    table(
      head,
      some.map(row => [
        toCell(row.movedFrom === undefined ? name(row.test) : say`${name(row.test)}, before: ${name(row.movedFrom)}`),
        toCell(name(row.gate)),
        row.baseline === null ? 'absent' : toCell(say`${row.baseline}`),
        row.integration === null ? 'absent' : toCell(say`${row.integration}`),
        row.change
      ])
    )
  )
}

/** What makes the test results untrustworthy. */
export function defectList(defects: readonly string[]): Block {
  return bullets(defects.map(defect => toMarkdown(say`${defect}`)))
}
