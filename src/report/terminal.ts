import {painter, type Paint, type Style} from '../domain/ansi.js'
import type {CandidateRecord, IntegrationRecord} from '../domain/record.js'
import {recommendedOption} from '../domain/recommended-option.js'
import {terminalText} from '../domain/terminal-text.js'
import {plural} from '../domain/plural.js'
import {cutToWidth, textWidth} from '../domain/text-width.js'
import type {Status} from '../domain/verdict.js'
import {padToWidth, wrap} from './columns.js'
import {nextActions, type Action} from './facts/actions.js'
import {inMergeOrder, reasonOf, standingOf, type Standing} from './facts/candidates.js'
import {isAnalysisOnly, needsPerson, regressedGates, regressedTests, textualConflicts} from './facts/findings.js'
import {planNews} from './facts/plan-facts.js'
import {generalReasons, sentence, verdictSentence} from './facts/verdict.js'
import {joined, name, names, say, toTerminal, type Phrase} from './phrase.js'
import {insideOf, placeOf, whoseMove} from './sections/conflicts.js'
import {culpritHeadline} from './sections/culprits.js'

/** How the closing screen may look. */
export interface TerminalStyle {
  readonly color: boolean
  /** Columns. */
  readonly width: number
  /** The folder the reports are in, as the user would type it. */
  readonly reportDir?: string
}

interface Canvas {
  readonly paint: Paint
  readonly width: number
}

const MARKS: Readonly<Record<Standing['mark'], readonly [string, Style]>> = {
  in: ['✔', 'green'],
  part: ['◐', 'yellow'],
  out: ['✖', 'red'],
  none: ['·', 'dim']
}
const STATUS_STYLE: Readonly<Record<Status, Style>> = {ready: 'green', conditional: 'yellow', blocked: 'red'}
const CANDIDATES = 15
const FINDINGS = 5
const MESSAGE_LINES = 12

/** Renders the closing screen of the command line: the verdict first, what to do next last, ending in a newline. */
export function renderTerminal(record: IntegrationRecord, {color, width, reportDir = '.'}: TerminalStyle): string {
  const canvas = {paint: painter(color), width: Math.max(40, width)}
  const actions = nextActions(record)
  const blocks = [
    verdictLines(record, canvas),
    failureLines(record),
    limited(
      generalReasons(record).map(reason => say`${reason}`),
      'Why',
      canvas
    ),
    candidateLines(record, canvas),
    limited(planNews(record), 'Order', canvas),
    limited(culpritPhrases(record), 'Found by the gates', canvas),
    limited(conflictPhrases(record), 'Conflicts', canvas),
    limited(regressionPhrases(record), 'Regressions', canvas),
    [`Reports  ${terminalText(reportDir)}/INTEGRATION_REPORT.md`],
    actionLines(actions, canvas)
  ]
  return `${blocks
    .filter(lines => lines.length > 0)
    .map(lines => lines.join('\n'))
    .join('\n\n')}\n`
}

function verdictLines(record: IntegrationRecord, {paint, width}: Canvas): readonly string[] {
  const label = record.status.toUpperCase()
  const [first = '', ...rest] = wrap(`${label}  ${toTerminal(verdictSentence(record))}`, width)
  const painted = paint('bold', paint(STATUS_STYLE[record.status], label))
  return [first.replace(label, painted), ...rest]
}

function failureLines({failure}: IntegrationRecord): readonly string[] {
  if (failure === null) return []
  const lines = terminalText(failure.message).trimEnd().split('\n')
  const more = lines.length > MESSAGE_LINES ? [`  │ … ${lines.length - MESSAGE_LINES} more lines`] : []
  return [...lines.slice(0, MESSAGE_LINES).map(line => `  │ ${line}`), ...more]
}

function candidateLines(record: IntegrationRecord, {paint, width}: Canvas): readonly string[] {
  const all = inMergeOrder(record)
  const shown = all.slice(0, CANDIDATES)
  const label = (candidate: CandidateRecord): string => toTerminal(name(candidate.name))
  const column = Math.min(Math.max(0, ...shown.map(one => textWidth(label(one)))), Math.floor(width / 3))
  const words = Math.max(0, ...shown.map(one => standingOf(one).word.length))
  const lines = shown.map(candidate => {
    const {mark, word} = standingOf(candidate)
    const [sign, style] = MARKS[mark]
    const left = `${padToWidth(cutToWidth(label(candidate), column), column)}  ${padToWidth(word, words)}`
    const reason = toTerminal(say`${reasonOf(record, candidate)}`)
    return `  ${paint(style, sign)} ${left}  ${paint('dim', cutToWidth(reason, width - textWidth(left) - 6))}`
  })
  return all.length > shown.length ? [...lines, `  … and ${all.length - shown.length} more`] : lines
}

function culpritPhrases(record: IntegrationRecord): readonly Phrase[] {
  return record.culprits.map(culprit => {
    const what = culprit.tests.length > 0 ? culprit.tests : culprit.signals
    const logs = culprit.evidence.filter(({outcome}) => outcome === 'red').flatMap(({log}) => log ?? [])
    const proof = logs[0] === undefined ? say`` : say` (${name(logs[0])})`
    return say`${culpritHeadline(culprit)}: ${names(what, 2)}${proof}`
  })
}

/** The conflicts that somebody has to settle; those that are settled already only by their count. */
function conflictPhrases(record: IntegrationRecord): readonly Phrase[] {
  const conflicts = textualConflicts(record)
  const open = conflicts.filter(needsPerson).map(conflict => {
    const parties = joined(conflict.branches.map(name), ' × ')
    const where = say`${name(conflict.id)} ${conflict.severity}  ${name(placeOf(conflict))}${insideOf(conflict)}  ${parties}`
    const chosen = recommendedOption(conflict)
    const way =
      chosen === null ? say`` : say`; option ${chosen.number} of ${conflict.options.length}: ${chosen.option.title}`
    return say`${where}, ${whoseMove(record, conflict)} to move${way}`
  })
  const settled = conflicts.length - open.length
  if (isAnalysisOnly(record) && record.decisions.length === 0 && settled > 0) {
    return [
      ...open,
      say`${plural(settled, 'conflict')} of the branches ${settled === 1 ? 'needs' : 'need'} nobody to move`
    ]
  }
  const how = record.decisions.length > 0 ? [] : [say`in what is merged`]
  return settled === 0
    ? open
    : [
        ...open,
        joined(
          [say`${plural(settled, 'conflict')} of the branches ${settled === 1 ? 'is' : 'are'} settled`, ...how],
          ' '
        )
      ]
}

function regressionPhrases(record: IntegrationRecord): readonly Phrase[] {
  return [
    ...regressedTests(record).map(({test, gate}) => say`${name(test)} (gate ${name(gate)})`),
    ...regressedGates(record).map(({gate, reason}) => say`gate ${name(gate)}: ${reason}`)
  ]
}

/** A headed list of one line each, the rest counted. */
function limited(phrases: readonly Phrase[], title: string, {paint, width}: Canvas): readonly string[] {
  if (phrases.length === 0) return []
  const shown = phrases.slice(0, FINDINGS)
  const rest = phrases.length - shown.length
  const lines = shown.map(phrase => hanging(cutToWidth(toTerminal(phrase), 2 * width), width))
  return [paint('bold', title), ...lines.flat(), ...(rest > 0 ? [`  … and ${rest} more`] : [])]
}

/** Indented text, its further lines deeper. */
function hanging(text: string, width: number): readonly string[] {
  return wrap(text, width - 4).map((line, i) => (i === 0 ? `  ${line}` : `    ${line}`))
}

/** Everybody's move in a line, and the commands of the first. */
function actionLines(actions: readonly Action[], {paint, width}: Canvas): readonly string[] {
  const [first] = actions
  if (first === undefined) return []
  const shown = actions.slice(0, FINDINGS)
  const rest = actions.length - shown.length
  const commands = first.commands.map(command => `      ${paint('cyan', terminalText(command))}`)
  const items = shown.map(({who, what}) => hanging(`${toTerminal(who)}: ${sentence(toTerminal(what))}`, width))
  return [
    paint('bold', 'Next'),
    ...(items[0] ?? []),
    ...commands,
    ...items.slice(1).flat(),
    ...(rest > 0 ? [`  … and ${rest} more in INTEGRATION_REPORT.md`] : [])
  ]
}
