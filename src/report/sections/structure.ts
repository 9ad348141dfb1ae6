import type {ApiChange, ApiComparison, CycleComparison, CycleRow} from '../../domain/structure.js'
import {bullets, folded, stack, table, type Block} from '../markdown.js'
import {joined, name, NOTHING, say, toCell, toMarkdown, type Phrase} from '../phrase.js'

const CHANGES: Readonly<Record<CycleRow['change'], string>> = {new: 'New', grown: 'Grown', fixed: 'Gone'}

/** Circles of imports that did not stay as they were, each with the import that closed it. */
export function cycleBlock(cycles: CycleComparison | null): Block {
  if (cycles === null || cycles.rows.length + cycles.defects.length === 0) return null
  return stack([
    folded(cycles.rows, 10, rows => bullets(rows.map(cycle => toMarkdown(describeCycle(cycle))))),
    bullets(cycles.defects.map(defect => toMarkdown(say`${defect}`)))
  ])
}

function describeCycle({change, witness, closedBy}: CycleRow): Phrase {
  const circle = joined([...witness, ...witness.slice(0, 1)].map(name), ' → ')
  if (closedBy === null) return say`${CHANGES[change]}: ${circle}`
  const {from, to, line, branch} = closedBy
  const where = line === null ? name(from) : name(`${from}:${line}`)
  const who = branch === null ? NOTHING : say`, brought by ${name(branch)}`
  return say`${CHANGES[change]}: ${circle}. Closed by the import of ${name(to)} in ${where}${who}.`
}

/** Changes of the public interface, those that break its users without a note first. */
export function apiBlock(api: ApiComparison | null): Block {
  if (api === null || api.changes.length + api.defects.length === 0) return null
  return stack([folded(api.changes, 20, changeTable), bullets(api.defects.map(defect => toMarkdown(say`${defect}`)))])
}

function changeTable(changes: readonly ApiChange[]): Block {
  return table(
    ['Symbol', 'Change', 'Breaking', 'Before', 'After', 'Where', 'Branch', 'Migration note'],
    changes.map(({symbol, kind, isBreaking, before, after, path, line, branch, note}) => [
      toCell(name(symbol)),
      kind,
      isBreaking ? (note === null ? '**yes**' : 'yes, noted') : 'no',
      before === null ? '' : toCell(name(before)),
      after === null ? '' : toCell(name(after)),
      toCell(name(line === null ? path : `${path}:${line}`)),
      branch === null ? '' : toCell(name(branch)),
      note === null ? '' : toCell(name(note))
    ])
  )
}
