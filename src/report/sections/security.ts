import {plural} from '../../domain/plural.js'
import type {FindingRow, SecurityComparison} from '../../domain/security.js'
import {bullets, folded, stack, table, type Block} from '../markdown.js'
import {name, NOTHING, say, toCell, toMarkdown, type Phrase} from '../phrase.js'

const CHANGES: Readonly<Record<FindingRow['change'], string>> = {
  new: '**new**',
  'new-rule': 'of a rule that only one side knows',
  suppressed: 'silenced now',
  existing: 'existing',
  fixed: 'fixed'
}

/** Every finding that does not stand on both sides. */
export function securityBlock(security: SecurityComparison | null): Block {
  if (security === null) return null
  const {rows, defects} = security
  return stack([
    toMarkdown(securityHeadline(security)),
    bullets(defects.map(defect => toMarkdown(say`${defect}`))),
    rows.length === 0 ? null : folded(rows, 20, rowTable)
  ])
}

/** Security in one sentence. */
export function securityHeadline({counts, defects}: SecurityComparison): Phrase {
  const doubt = defects.length === 0 ? NOTHING : say`; ${plural(defects.length, 'scan')} could not be relied on`
  const rule = counts['new-rule'] === 0 ? NOTHING : say`, ${counts['new-rule']} of a rule that only one side knows`
  return say`Security: ${counts.new} new, ${counts.existing} existing, ${counts.fixed} fixed${rule}${doubt}.`
}

function rowTable(rows: readonly FindingRow[]): Block {
  return table(
    ['Finding', 'Level', 'Change', 'Where', 'Branch', 'What the tool says'],
    rows.map(row => [
      toCell(say`${name(row.rule)} (${row.tool})`),
      row.level,
      CHANGES[row.change],
      toCell(place(row)),
      row.branch === null ? '' : toCell(name(row.branch)),
      toCell(say`${row.message}`)
    ])
  )
}

function place({dependency, path, line, inChangedCode}: FindingRow): Phrase {
  if (dependency !== null) return name([dependency.name, dependency.version ?? ''].join(' ').trim())
  if (path === null) return NOTHING
  const elsewhere = inChangedCode === false ? say`, not in changed lines` : NOTHING
  return say`${name(line === null ? path : `${path}:${line}`)}${elsewhere}`
}
