import type {EnvironmentDifference, EnvironmentNote} from '../domain/environment-note.js'
import {shortOid} from '../domain/ids.js'
import {plural} from '../domain/plural.js'
import type {IntegrationRecord} from '../domain/record.js'
import {mergeBranches} from './facts/commands.js'
import {gateCommands} from './facts/probes.js'
import {baseName} from './facts/verdict.js'
import {folded, page, section, shell, stack, table, type Block} from './markdown.js'
import {name, names, say, toCell, toMarkdown} from './phrase.js'
import {lead} from './sections/lead.js'

/** ENVIRONMENT_NOTES.md: what changed around branches that pass as they are and fail once they are integrated alone. */
export function renderEnvironmentNotes(record: IntegrationRecord): string {
  return page('Environment notes', [lead(record), ...record.environmentNotes.map(note => noteSection(record, note))])
}

function noteSection(record: IntegrationRecord, note: EnvironmentNote): Block {
  const {candidate, mergeBase, tests, own, integrated, missed, differences, more} = note
  const base = baseName(record)
  return section(toMarkdown(name(candidate)), [
    toMarkdown(
      say`${name(candidate)} passes ${names(tests, 5)} as it is (${name(own)}) and fails it merged alone on ${base} (${name(integrated)}). It left ${base} at ${name(shortOid(mergeBase))}, ${plural(missed, 'commit')} ago.`
    ),
    differences.length === 0
      ? toMarkdown(
          say`No lock file, tool version, migration or variable name differs between the two: what ${base} changed in the code itself does it.`
        )
      : 'What is another one on the base than where the branch left it; whether that is the cause, the log of the gate tells:',
    ...KINDS.map(kind => kindTable(kind, differences)),
    more === 0 ? null : `${plural(more, 'more difference')}, not listed.`,
    whatToDo(record, note)
  ])
}

interface Kind {
  readonly kind: EnvironmentDifference['kind']
  readonly title: string
  readonly what: string
}

const KINDS: readonly Kind[] = [
  {kind: 'tool', title: 'Tools', what: 'Tool'},
  {kind: 'dependency', title: 'Locked packages', what: 'Package'},
  {kind: 'migration', title: 'Migrations', what: 'Migration'},
  {kind: 'variable', title: 'Environment variables, by name', what: 'Variable'}
]

function kindTable({kind, title, what}: Kind, differences: readonly EnvironmentDifference[]): Block {
  const own = differences.filter(one => one.kind === kind)
  if (own.length === 0) return null
  const rows = (some: readonly EnvironmentDifference[]): Block =>
    table(
      [what, 'File', 'Where it left the base', 'On the base'],
      some.map(({name: thing, file, old, new: now}) => [toCell(name(thing)), toCell(name(file)), side(old), side(now)])
    )
  return section(title, [folded(own, 30, rows)], 3)
}

function side(text: string | null): string {
  return text === null ? '–' : toCell(say`${text}`)
}

function whatToDo(record: IntegrationRecord, {candidate}: EnvironmentNote): Block {
  const merge = record.base === null ? [] : mergeBranches(record, candidate, record.base.name)
  if (merge.length === 0) return null
  const [fetchAndMerge, commands] = [merge.filter(line => !SETTLING.test(line)), gateCommands(record)]
  return stack(['To see it on the branch itself:', shell([...fetchAndMerge, ...commands])])
}

/** Steps for a merge that conflicts, which this one does not. */
const SETTLING = /^#|^git (?:commit|push)\b/
