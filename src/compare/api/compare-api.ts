import type {FileChange} from '../../domain/candidate.js'
import {cutText} from '../../domain/cut-text.js'
import {fewOf} from '../../domain/few-of.js'
import type {TreeChange} from '../../domain/origin-of-change.js'
import type {GateReports} from '../../domain/report-text.js'
import type {ApiChange, ApiComparison} from '../../domain/structure.js'
import type {SourceTrees} from '../source-tree.js'
import type {ApiItem} from './api-item.js'
import {builtInApi} from './built-in-api.js'
import {collapse, type ChangeGroup} from './collapse.js'
import {readMigrationNotes, type NoteOf} from './migration-notes.js'
import type {Finding} from './read/finding.js'
import {toolApi} from './tool-api.js'

const MOST_CHANGES = 500

/**
 * Compares the public interface, baseline against integration: what the changed files and packages offer, and what the tools of the
 * project reported. A tool speaks for the files of its language. null when neither has anything to say.
 */
export async function compareApi(
  reports: readonly GateReports[],
  change: TreeChange,
  trees: SourceTrees
): Promise<ApiComparison | null> {
  const tools = toolApi(reports, change)
  const read = await builtInApi(change, trees)
  if (read === null && reports.length === 0) return null
  const noteOf = await readMigrationNotes(change.changes, trees.integration)
  const inTree = new Set(change.paths)
  const own = (read?.changes ?? []).filter(({before}) => !tools.languages.has(before.language))
  const groups = collapse(own, path => !inTree.has(path))
  const changes = [
    ...tools.changes.map(one => fromTool(one, change, noteOf)),
    ...groups.map(group => fromGroup(group, change, noteOf))
  ].sort(bySeriousness)
  const left = changes.length - MOST_CHANGES
  return {
    changes: changes.slice(0, MOST_CHANGES),
    source: [...tools.tools, ...(read === null ? [] : ['built-in'])].join(', '),
    defects: tools.defects,
    notes: [...(read?.notes ?? []), ...(left > 0 ? [`${left} more changes are not listed.`] : [])]
  }
}

function bySeriousness(a: ApiChange, b: ApiChange): number {
  const rank = ({isBreaking, note}: ApiChange): number => (isBreaking ? (note === null ? 0 : 1) : 2)
  return (
    rank(a) - rank(b) ||
    compareTexts(a.path, b.path) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    compareTexts(a.symbol, b.symbol)
  )
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function fromGroup({first, members}: ChangeGroup, change: TreeChange, noteOf: NoteOf): ApiChange {
  const {kind, isBreaking, before, after} = first
  const path = after?.path ?? before.path
  const line = after === null ? before.line : after.line
  const branch =
    after === null
      ? branchAtOld(change, before.path, before.line)
      : (change.branchOf(path, line) ?? change.branchOf(path, null))
  if (members.length > 1) {
    const names = members.map(one => one.before.symbol)
    const notes = members.map(one => noteOf(one.before.names))
    return {
      kind,
      isBreaking,
      symbol: before.language === 'python' ? before.scope : before.path,
      before: `${before.path}: ${fewOf(names, 5)}`,
      after: after === null ? null : after.path,
      path,
      line: null,
      branch,
      note: notes.every(note => note !== null) ? (notes[0] ?? null) : null
    }
  }
  const isSigned = shown(before) !== (after === null ? null : shown(after))
  return {
    kind,
    isBreaking,
    symbol: before.symbol,
    before: kind === 'moved' && !isSigned ? before.path : shown(before),
    after: after === null ? null : kind === 'moved' && !isSigned ? after.path : shown(after),
    path,
    line,
    branch,
    note: noteOf(before.names)
  }
}

/** A class shows what it is made with. */
function shown({kind, header, names, parameters}: ApiItem): string {
  if (kind !== 'class' || parameters === null) return header
  const passed = parameters.names.map((name, i) => {
    const type = parameters.types[i] ?? ''
    return `${name}${i < parameters.required ? '' : '?'}${type === '' ? '' : `: ${type}`}`
  })
  return cutText(`${names.at(-1) ?? ''}(${passed.join(', ')})`, 240)
}

function fromTool(
  {kind, isBreaking, symbol, names, before, after, path, line}: Finding,
  {branchOf}: TreeChange,
  noteOf: NoteOf
): ApiChange {
  const branch = path === '' ? null : (branchOf(path, line) ?? branchOf(path, null))
  return {kind, isBreaking, symbol, before, after, path, line, branch, note: noteOf(names)}
}

/** Who took a line of the baseline out: whoever brought what stands there now, or the only one who changed the file. */
function branchAtOld({changes, branchOf}: TreeChange, oldPath: string, line: number | null): string | null {
  const change = changes.find(one => one.oldPath === oldPath)
  if (change === undefined) return branchOf(oldPath, null)
  const hunk = line === null ? undefined : hunkAt(change, line)
  const owner = hunk === undefined || hunk.new.count === 0 ? null : branchOf(change.path, hunk.new.start)
  return owner ?? branchOf(change.path, null)
}

function hunkAt({hunks}: FileChange, line: number): FileChange['hunks'][number] | undefined {
  return hunks.find(({old}) => line >= old.start && line < old.start + old.count)
}
