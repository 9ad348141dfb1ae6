import {shortOid} from '../../domain/ids.js'
import {plural} from '../../domain/plural.js'
import type {CulpritEvidence, CulpritRecord, IntegrationRecord} from '../../domain/record.js'
import {codeBlock} from '../escape/markdown-code.js'
import {reproduce} from '../facts/commands.js'
import {conflictIdOf} from '../facts/findings.js'
import {authors} from '../facts/people.js'
import {bullets, details, folded, section, shell, stack, table, type Block} from '../markdown.js'
import {joined, name, names, NOTHING, say, toCell, toMarkdown, type Phrase} from '../phrase.js'
import {lastLines} from './excerpt.js'

const OUTCOMES = {green: '✅ passes', red: '❌ fails', unresolved: '❔ could not be judged'} as const

/** Who breaks what, in a few words. */
export function culpritHeadline({branches}: CulpritRecord): Phrase {
  if (branches.length === 1) return say`${names(branches)} fails by itself`
  return say`${joined(branches.map(name), ' + ')} fail only together`
}

/** A culprit with its proof: what fails, in which probes, and how to see it again. */
export function culpritBlock(record: IntegrationRecord, culprit: CulpritRecord): Block {
  const id = conflictIdOf(record, culprit)
  const also = id === null ? NOTHING : say` It is listed as conflict ${name(id)}.`
  return section(
    toMarkdown(culpritHeadline(culprit)),
    [
      toMarkdown(
        say`${name(culprit.heldOut)} is held out so that the others can land${choice(culprit)}; ${authors(record, culprit.branches)} ${culprit.branches.length > 1 ? 'have' : 'has'} to settle it.${also}`
      ),
      failing(culprit),
      lookAt(culprit),
      evidenceTable(culprit),
      excerpts(culprit),
      stack(['To see it fail:', shell(reproduce(record, culprit))])
    ],
    3
  )
}

function choice({because}: CulpritRecord): Phrase {
  return because === null ? NOTHING : say` (${because})`
}

/** Where the authors of several have to look, beside what fails. */
function lookAt({branches, meeting: {files, definitions, conflicts}}: CulpritRecord): Block {
  if (branches.length < 2) return null
  const lines = [
    files.length > 0
      ? say`Files that more than one of them changes: ${names(files, 10)}.`
      : say`No file is changed by more than one of them: look for what one uses and the other changes.`,
    ...(definitions.length > 0 ? [say`In them, changed by more than one: ${names(definitions, 10)}.`] : []),
    ...(conflicts.length > 0 ? [say`Expected between them before any gate ran: ${names(conflicts, 10)}.`] : [])
  ]
  return stack(['What the authors have to look at:', bullets(lines.map(toMarkdown))])
}

function failing({tests, signals}: CulpritRecord): Block {
  const list = tests.length > 0 ? tests : signals
  if (list.length === 0) return null
  const what = tests.length > 0 ? plural(tests.length, 'failing test') : plural(signals.length, 'signal')
  return stack([`${what}:`, folded(list, 10, some => bullets(some.map(test => toMarkdown(name(test)))))])
}

function evidenceTable({evidence}: CulpritRecord): Block {
  return table(['Probe', 'Branches on the base', 'Outcome', 'Tree', 'Log'], evidence.map(evidenceRow))
}

function evidenceRow({probe, candidates, outcome, tree, log}: CulpritEvidence): readonly string[] {
  return [
    toCell(name(probe)),
    candidates.length === 0 ? 'none' : toCell(names(candidates)),
    OUTCOMES[outcome],
    tree === null ? '' : toCell(name(shortOid(tree))),
    log === null ? '' : toCell(name(log))
  ]
}

function excerpts({evidence}: CulpritRecord): Block {
  const [red] = evidence.filter(({outcome, excerpt}) => outcome === 'red' && excerpt !== '')
  if (red === undefined) return null
  return details('What the failing log says', codeBlock(lastLines(red.excerpt, 40)))
}
