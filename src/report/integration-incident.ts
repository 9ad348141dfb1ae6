import type {Incident, IncidentCause, IncidentEvidence} from '../domain/incident.js'
import {shortOid} from '../domain/ids.js'
import type {IntegrationRecord} from '../domain/record.js'
import {codeBlock} from './escape/markdown-code.js'
import {commitPhrase, consequences, signedCommit, toRevert} from './facts/incident.js'
import {rangeCommands, revertCommands, showCommands} from './facts/incident-commands.js'
import {baselineProbe, failingGates} from './facts/probes.js'
import {baseName, sentence} from './facts/verdict.js'
import {bullets, details, folded, page, section, shell, stack, table, type Block} from './markdown.js'
import {name, names, say, toCell, toMarkdown, type Phrase} from './phrase.js'
import {lastLines} from './sections/excerpt.js'
import {flakeLine, lastGreenLine, rangeLine} from './sections/incident.js'
import {lead} from './sections/lead.js'

/** INTEGRATION_INCIDENT.md: what is red on the base, since when, by which commit, and what to do about it. */
export function renderIntegrationIncident(record: IntegrationRecord): string {
  const {incident} = record
  return page('Integration incident', [
    lead(record),
    toMarkdown(opening(record)),
    ...(incident === null ? [] : body(record, incident)),
    section('What this means for the branches of this run', [bullets(consequences(record).map(toMarkdown))])
  ])
}

function opening(record: IntegrationRecord): Phrase {
  const baseline = baselineProbe(record)
  const where = record.base === null ? say`` : say` at ${name(shortOid(record.base.sha))}`
  const proof = baseline === null ? say`` : say` (${name(baseline.id)})`
  return say`${baseName(record)}${where} fails its gates without any branch${proof}. No branch is to blame for that.`
}

function body(record: IntegrationRecord, incident: Incident): readonly Block[] {
  return [
    section('What is red', [
      redGates(record),
      'Failing:',
      redList(incident),
      toMarkdown(lastGreenLine(record, incident))
    ]),
    section('Since when, and what to do', [overview(incident)]),
    ...incident.causes.map(cause => causeSection(record, cause)),
    section('All reverts together', [together(record, incident)]),
    section('Not followed to one commit', [
      bullets(incident.ranges.map(range => toMarkdown(rangeLine(range)))),
      ranges(incident)
    ]),
    section('Not the same each time', [bullets(incident.flaky.map(flake => toMarkdown(flakeLine(flake))))])
  ]
}

function redGates(record: IntegrationRecord): Block {
  const baseline = baselineProbe(record)
  return baseline === null
    ? null
    : bullets(
        failingGates(baseline).map(
          ({gate, reason, log}) =>
            toMarkdown(say`Gate ${name(gate)}: `) +
            sentence(toMarkdown(say`${reason}`)) +
            toMarkdown(say` Log: ${name(log)}.`)
        )
      )
}

function redList({tests}: Incident): Block {
  return folded(tests, 20, some => bullets(some.map(test => toMarkdown(name(test)))))
}

function overview({causes}: Incident): Block {
  return table(
    ['Commit', 'Author', 'Date', 'Breaks', 'Recommended'],
    causes.map(({commit, tests, recommendation}) => [
      toCell(commitPhrase(commit)),
      toCell(say`${commit.author}`),
      commit.date.slice(0, 10),
      toCell(names(tests, 3)),
      `**${recommendation}**`
    ])
  )
}

function causeSection(record: IntegrationRecord, cause: IncidentCause): Block {
  const {commit, tests, recommendation, reason, evidence, later} = cause
  return section(toMarkdown(commitPhrase(commit)), [
    toMarkdown(
      say`${signedCommit(commit)} broke ${names(tests, 10)}: red with it and green on its first parent, each seen three times or more.`
    ),
    table(['Probe', 'Commit', 'Outcome', 'Log'], evidence.map(evidenceRow)),
    excerpt(evidence),
    sentence(`**Recommended: ${recommendation}.** ${capital(toMarkdown(say`${reason}`))}`),
    later.length === 0 ? null : bullets(later.map(one => toMarkdown(commitPhrase(one)))),
    ...wayOut(record, cause)
  ])
}

function wayOut(record: IntegrationRecord, cause: IncidentCause): readonly Block[] {
  if (cause.recommendation === 'revert') return [REVERT, shell(revertCommands(record, [cause], cause.revert))]
  return ['To see it fail where it began:', shell(showCommands(record, cause.commit.sha))]
}

const REVERT =
  'Nothing was pushed. These commands make the very tree that was proved, on a branch of its own, which lands like any other change:'

function evidenceRow({probe, commit, outcome, log}: IncidentEvidence): readonly string[] {
  return [
    toCell(name(probe)),
    toCell(name(shortOid(commit))),
    outcome === 'red' ? '❌ red' : '✅ green',
    log === null ? '' : toCell(name(log))
  ]
}

function excerpt(evidence: readonly IncidentEvidence[]): Block {
  const red = evidence.find(one => one.outcome === 'red' && one.excerpt.trim() !== '')
  return red === undefined ? null : details('What the failing log says', codeBlock(lastLines(red.excerpt, 40)))
}

function together(record: IntegrationRecord, incident: Incident): Block {
  const trial = incident.together
  if (trial === null) return null
  const said = sentence(capital(toMarkdown(say`${trial.reason}`)))
  return trial.outcome === 'heals' ? stack([said, shell(revertCommands(record, toRevert(incident), trial))]) : said
}

function ranges({ranges: all}: Incident): Block {
  return shell(all.flatMap(rangeCommands))
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
